# Choosing a password, on every page that asks for one.

passwords-new = Nieuw wachtwoord
# $least is the smallest number of characters.
passwords-hint = Ten minste { $least } tekens. Een paar woorden die niets met elkaar te maken hebben, vormen een goed wachtwoord.
passwords-confirmation = Nieuw wachtwoord nogmaals
passwords-error-short = Kies een wachtwoord van ten minste { $least } tekens.
# $most is the largest number of characters.
passwords-error-long = Kies een wachtwoord van maximaal { $most } tekens.
passwords-error-characters = Kies een wachtwoord zonder tabs en besturingstekens.
passwords-error-guessable = Kies een wachtwoord zonder uw naam, uw adres of de naam van uw organisatie of van dit portaal: die worden als eerste geraden.
passwords-error-breached = Kies een ander wachtwoord: dit is bij andere sites gestolen, en gestolen wachtwoorden worden als eerste geprobeerd. Gebruikt u het elders, wijzig het dan ook daar.
passwords-error-common = Kies een wachtwoord dat minder makkelijk te raden is: gewone woorden, namen, datums, toetsenrijen en herhalingen worden als eerste geprobeerd.
passwords-error-confirmation = Typ twee keer hetzelfde wachtwoord.
