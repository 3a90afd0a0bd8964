# Asking for a role, and answering (R9).

## Asking

requests-ask = Poproś o rolę
requests-intro = Administratorzy konta otrzymują powiadomienie i odpowiadają tutaj. O odpowiedzi dowiesz się z wiadomości e-mail.
requests-choose = Na którym koncie zakupowym?
requests-roles = Role, o które prosisz
requests-roles-hint = Zaznacz, czego potrzebujesz. Odpowiadający może nadać mniej ról.
requests-held-already = Masz już tę rolę
requests-reason = Powód
requests-reason-hint = W jednym lub dwóch zdaniach: do czego jest potrzebna.
requests-send = Wyślij prośbę
requests-asked = Prośba została wysłana.
requests-asked-detail = Po odpowiedzi otrzymasz wiadomość e-mail. Jeśli nikt nie odpowie, w sekcji „Mój profil” znajdziesz osoby, do których warto się zwrócić.
requests-no-account-title = Nie ma konta, którego mogłaby dotyczyć prośba
requests-no-account-text = O role można prosić na koncie, na którym ma się lub miało rolę.
requests-whom = Zobacz, kogo poprosić
requests-error-role = Zaznacz co najmniej jedną rolę.
requests-error-role-odd = Zaznacz role z listy.
requests-error-held = Masz już te role. Zaznacz inną.
requests-error-open = Twoja prośba dotycząca tego konta już czeka. Poczekaj na odpowiedź albo najpierw wycofaj tamtą prośbę poniżej.
requests-error-nobody = Nikt inny na tym koncie nie może nadać Ci tych ról. W sekcji „Mój profil” znajdziesz osoby, do których warto się zwrócić.
requests-error-reason = Napisz, do czego potrzebujesz roli.
# $count is the most characters.
requests-error-note-long = Skróć ten tekst; maksymalna liczba znaków: { $count }.
requests-error-note-odd = Używaj tylko widocznych znaków.

## One’s own requests

requests-own-caption = Twoje prośby
requests-asked-on = Data prośby
requests-waits = Oczekuje
requests-granted = Przyjęta
requests-refused = Odrzucona
requests-withdrawn = Wycofana
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }; { $date }, przez: { $by }
requests-answered-detail = { $date }, przez: { $by }
# $word is what the administrator said.
requests-word = „{ $word }”
requests-withdraw = Wycofaj prośbę
requests-withdrawn-done = Prośba została wycofana.

## Answering

requests-list = Prośby o role
# $account is the account’s name, $number its number.
requests-list-intro = O co proszą użytkownicy na koncie { $account } ({ $number }).
requests-list-caption = Prośby, najpierw oczekujące
requests-none-title = Nikt nie poprosił o rolę
requests-none-text = Użytkownicy wysyłają prośby z sekcji „Mój profil” albo ze strony, której ich role nie obejmują. Otrzymasz o tym wiadomość e-mail.
requests-one = Prośba
# $name is the person who asks.
requests-one-heading = { $name } prosi o rolę
requests-held = Obecne role
requests-reason-given = Podany powód
requests-give = Role do nadania
requests-give-hint = Odznacz te, których nie chcesz nadać.
requests-word-label = Kilka słów do tej osoby
requests-word-hint = Znajdą się w wiadomości e-mail. Wymagane przy odmowie.
requests-grant = Nadaj zaznaczone role
requests-refuse = Odrzuć
requests-own-note = To Twoja własna prośba: musi na nią odpowiedzieć inny administrator.
requests-error-none = Zaznacz co najmniej jedną rolę do nadania albo odrzuć prośbę.
requests-error-word = Podaj w kilku słowach powód odmowy.
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name } ma teraz nadane role: { $roles }.
requests-answer-refused = Prośba została odrzucona. Osoba prosząca: { $name }.
requests-answer-told = Ta osoba otrzyma wiadomość e-mail.
requests-answered-title = Na tę prośbę już odpowiedziano
requests-answered-text = Ktoś odpowiedział wcześniej albo prośba została wycofana. Twoja odpowiedź nie została zapisana.
