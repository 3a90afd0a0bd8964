# Choosing a password, on every page that asks for one.

passwords-new = Nowe hasło
# $least is the smallest number of characters.
passwords-hint = Minimalna liczba znaków: { $least }. Dobrym hasłem jest kilka słów niezwiązanych ze sobą.
passwords-confirmation = Powtórz nowe hasło
passwords-error-short = Wybierz dłuższe hasło; minimalna liczba znaków: { $least }.
# $most is the largest number of characters.
passwords-error-long = Wybierz krótsze hasło; maksymalna liczba znaków: { $most }.
passwords-error-characters = Wybierz hasło bez tabulatorów i znaków sterujących.
passwords-error-guessable = Wybierz hasło bez swojego imienia i nazwiska, adresu, nazwy organizacji i nazwy tego portalu: takie hasła są zgadywane w pierwszej kolejności.
passwords-error-breached = Wybierz inne hasło: to wykradziono z innych witryn, a wykradzione hasła są sprawdzane w pierwszej kolejności. Jeśli używasz go gdzie indziej, zmień je także tam.
passwords-error-common = Wybierz hasło trudniejsze do odgadnięcia: popularne słowa, imiona, daty, ciągi klawiszy i powtórzenia są sprawdzane w pierwszej kolejności.
passwords-error-confirmation = Wpisz dwa razy to samo hasło.
