# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = Segundo paso
second-factor-step-text = Su contraseña es correcta. Abra su aplicación de autenticación y escriba el código que muestra para este portal.
second-factor-step-lost = No tengo mi aplicación a mano
second-factor-step-use-code = Usar un código de recuperación
second-factor-step-passkey = Usar una llave de acceso
second-factor-step-no-code = ¿Tampoco tiene un código de recuperación? Pida al soporte de su proveedor que retire el segundo paso de su inicio de sesión.
second-factor-step-other = Iniciar sesión como otra persona
second-factor-code = Código de la aplicación
second-factor-code-hint = Seis dígitos. Cada 30 segundos aparece un código nuevo.
second-factor-recovery-code = Código de recuperación
second-factor-recovery-code-hint = 16 letras y dígitos, por ejemplo, 7kqm-2v9x-4bdt-h3sn. Cada código funciona una sola vez.
second-factor-error-code = Escriba los seis dígitos que la aplicación muestra ahora. Un código ya usado no se acepta de nuevo: espere al siguiente.
second-factor-error-recovery-code = Escriba un código de recuperación que todavía no haya usado.

## Overview

second-factor-title = Verificación en dos pasos
second-factor-text = Con la verificación en dos pasos, su contraseña sola no abre nada: también escribe un código de una aplicación de su teléfono u ordenador.
second-factor-is-on = Activada
second-factor-is-off = Desactivada
second-factor-app = Aplicación de autenticación
# $since is a date and time.
second-factor-since = Configurada el { $since }
second-factor-recovery-codes = Códigos de recuperación
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] No queda ninguno: cree otros nuevos
        [one] Queda { $count }
       *[other] Quedan { $count }
    }
second-factor-set-up = Configurar la verificación en dos pasos
second-factor-another-app = Usar otra aplicación
second-factor-required = Configure la verificación en dos pasos para continuar
second-factor-required-text = Es obligatoria para su inicio de sesión. Se tarda dos minutos y se necesita un teléfono u ordenador con una aplicación de autenticación.
second-factor-stays-on = La verificación en dos pasos es obligatoria para su inicio de sesión y sigue activada.
second-factor-stays-on-text = Puede configurar otra aplicación o crear nuevos códigos de recuperación.

## Setting up an app

second-factor-app-title = Configurar una aplicación de autenticación
second-factor-app-text = Necesita una aplicación de autenticación: hay muchas, también gratuitas, y la mayoría de los gestores de contraseñas incluyen una.
second-factor-scan = 1. Escanee este código QR con la aplicación.
second-factor-qr = Código QR para la aplicación de autenticación. La misma clave figura abajo como texto.
second-factor-type = ¿No tiene cámara? Escriba esta clave en la aplicación:
second-factor-open-app = ¿La aplicación está en este dispositivo? Ábrala con la clave.
second-factor-new-code-hint = 2. Escriba los seis dígitos que la aplicación muestra ahora.
second-factor-current-code = Código de su aplicación actual
second-factor-either-hint = Seis dígitos o uno de sus códigos de recuperación.
second-factor-turn-on = Activar la verificación en dos pasos
second-factor-set-up-done = La verificación en dos pasos está activada. Sus demás sesiones se han cerrado.
second-factor-already-on = La verificación en dos pasos ya está activada.
second-factor-error-new-code = Escriba los seis dígitos que la aplicación muestra ahora para este portal. Si se rechazan de nuevo, compruebe el reloj del dispositivo.
second-factor-error-either = Escriba el código que su aplicación muestra ahora o un código de recuperación. Un código ya usado no se acepta de nuevo.

## Recovery codes

second-factor-codes-title = Sus códigos de recuperación
second-factor-codes-text = Cada uno le permite iniciar sesión una vez sin la aplicación. Guárdelos donde guarda sus contraseñas o imprima esta página: no se volverán a mostrar.
second-factor-codes-saved = He guardado los códigos
second-factor-copy = Copiar
second-factor-copied = Copiado
second-factor-renew-title = Nuevos códigos de recuperación
second-factor-renew-text = Diez códigos nuevos sustituyen a los que tiene. Los anteriores dejan de funcionar de inmediato.
second-factor-renew-button = Crear códigos nuevos
second-factor-renewed = Sus nuevos códigos de recuperación están listos.

## Turning off

second-factor-off-title = Desactivar la verificación en dos pasos
second-factor-off-text = A partir de entonces, bastará su contraseña para abrir su cuenta. Sus códigos de recuperación también dejarán de funcionar.
second-factor-off-button = Desactivar
second-factor-off-done = La verificación en dos pasos está desactivada.

## Passkeys

second-factor-passkeys = Llaves de acceso
second-factor-passkeys-text = Con una llave de acceso, su huella digital, su rostro o el PIN del dispositivo sustituyen al código, después de la contraseña. La aplicación queda para el día en que no tenga el dispositivo a mano.
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = Añadida el { $added }. Último uso: { $used }.
second-factor-passkey-title = Añadir una llave de acceso
second-factor-passkey-text = Su navegador le pide que confirme con su huella digital, su rostro o su PIN, o con una llave de seguridad.
second-factor-passkey-name = Nombre de la llave de acceso
second-factor-passkey-name-hint = Para reconocer el dispositivo más adelante.
second-factor-passkey-add = Añadir la llave de acceso
second-factor-passkey-failed = No se ha confirmado nada. Vuelva a intentarlo o use el código de su aplicación.
second-factor-passkey-unable = Este navegador no puede usar llaves de acceso aquí. Se necesitan JavaScript, un navegador reciente y la dirección propia del portal.
second-factor-passkey-added = La llave de acceso se ha añadido.
second-factor-passkey-removed = La llave de acceso se ha quitado.
# $most is the largest number of characters.
second-factor-error-passkey-name = Escriba un nombre de { $most } caracteres como máximo.
second-factor-error-passkey = Vuelva a intentarlo con una llave de acceso que haya añadido aquí. Si se rechaza de nuevo, use el código de su aplicación.
