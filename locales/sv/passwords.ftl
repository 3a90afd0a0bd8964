# Choosing a password, on every page that asks for one.

passwords-new = Nytt lösenord
# $least is the smallest number of characters.
passwords-hint = Minst { $least } tecken. Några ord som inte har med varandra att göra blir ett bra lösenord.
passwords-confirmation = Nytt lösenord en gång till
passwords-error-short = Välj ett lösenord med minst { $least } tecken.
# $most is the largest number of characters.
passwords-error-long = Välj ett lösenord med högst { $most } tecken.
passwords-error-characters = Välj ett lösenord utan tabbar och styrtecken.
passwords-error-guessable = Välj ett lösenord utan ditt namn, din adress eller namnet på din organisation eller på den här portalen: sådant gissas först.
passwords-error-breached = Välj ett annat lösenord: det här har stulits från andra webbplatser, och stulna lösenord provas först. Om du använder det någon annanstans, ändra det även där.
passwords-error-common = Välj ett lösenord som är svårare att gissa: vanliga ord, namn, datum, tangentrader och upprepningar provas först.
passwords-error-confirmation = Skriv samma lösenord två gånger.
