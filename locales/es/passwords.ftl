# Choosing a password, on every page that asks for one.

passwords-new = Contraseña nueva
# $least is the smallest number of characters.
passwords-hint = Al menos { $least } caracteres. Unas cuantas palabras que no tengan nada que ver entre sí forman una buena contraseña.
passwords-confirmation = Repita la contraseña nueva
passwords-error-short = Elija una contraseña de al menos { $least } caracteres.
# $most is the largest number of characters.
passwords-error-long = Elija una contraseña de { $most } caracteres como máximo.
passwords-error-characters = Elija una contraseña sin tabulaciones ni caracteres de control.
passwords-error-guessable = Elija una contraseña sin su nombre, su dirección ni el nombre de su organización o de este portal: son lo primero que se prueba.
passwords-error-breached = Elija otra contraseña: esta fue robada de otros sitios, y las robadas son las primeras que se prueban. Si la usa en otro lugar, cámbiela también allí.
passwords-error-common = Elija una contraseña menos fácil de adivinar: las palabras comunes, los nombres, las fechas, las filas del teclado y las repeticiones son lo primero que se prueba.
passwords-error-confirmation = Escriba la misma contraseña dos veces.
