# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = Dzień dobry, { $name }!
mail-greeting-nameless = Dzień dobry!
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }:
# The HTML part, before the link in full.
mail-bare-link = Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:
mail-automatic = Ta wiadomość została wysłana automatycznie przez portal { $product }.
mail-help = Pytania? Napisz na adres { $email }
# The HTML part: the address follows as a link.
mail-help-before = Pytania? Napisz na adres
# Where one mail tells of several accounts.
mail-accounts-button = Wybierz konto
mail-account-roles = { $account } ({ $number }): { $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = Zaproszenie do portalu { $product }
mail-welcome-heading = Zaproszenie do portalu { $product }
mail-welcome-by-person = { $inviter } zaprasza Cię do portalu { $product } w imieniu organizacji { $organization }.
mail-welcome-by-vendor = Otrzymujesz zaproszenie do portalu { $product } dla organizacji { $organization }.
mail-welcome-to-partner = Otrzymujesz zaproszenie do Strefy partnera w portalu { $product } dla partnera { $partner }.
mail-welcome-about = Zarządza się w nim licencjami zbiorowymi Twojej organizacji w zakresie, na jaki pozwala Twoja rola.
mail-welcome-about-partner = Widać tam licencje i subskrypcje, które klienci zamówili za Waszym pośrednictwem lub które pozwalają Wam zobaczyć.
mail-welcome-roles = Twoje role:
mail-welcome-new = Na początek ustaw hasło.
mail-welcome-known = Ten adres służy Ci już do logowania. Zaloguj się jak zwykle, a następnie przyjmij zaproszenie.
mail-welcome-button = Przyjmij zaproszenie
mail-welcome-deadline = Zaproszenie jest ważne do { $date }.
mail-welcome-reason = Otrzymujesz tę wiadomość, ponieważ na ten adres wysłano zaproszenie do portalu { $product }.
mail-welcome-unexpected = Nie spodziewasz się tej wiadomości? Zignoruj ją: dopóki nie przyjmiesz zaproszenia, nic nie zostanie utworzone.
mail-welcome-again-subject = Nowy link do portalu { $product }
mail-welcome-again-heading = Oto nowy link
mail-welcome-again-replaces = Ten link zastępuje link z wcześniejszych wiadomości, który już nie działa.
mail-welcome-reminder-subject = Przypomnienie: zaproszenie do portalu { $product }
mail-welcome-reminder-heading = Zaproszenie nadal czeka
mail-welcome-reminder-waits = Zaproszenie nie zostało jeszcze przyjęte. Link jest ten sam co w naszej ostatniej wiadomości: działa z obu.

## Changes to a member (R39, R40)

mail-member-reason = Otrzymujesz tę wiadomość, ponieważ należysz do organizacji { $organization }.
mail-member-unexpected = Nie spodziewasz się tej zmiany? Kontakt w tej sprawie: { $by }.
mail-roles-changed-subject = Zmiana Twoich ról
mail-roles-changed-heading = Zmiana Twoich ról
mail-roles-changed-what = Twoje role w organizacji { $organization } na koncie zakupowym { $account } ({ $number }) zostały zmienione. Zmiana wprowadzona przez: { $by }.
mail-roles-changed-now = Twoje obecne role: { $roles }.
mail-roles-changed-none = Nie masz już żadnej roli na tym koncie.
mail-roles-changed-button = Otwórz konto
mail-roles-changed-profile = Otwórz mój profil
mail-role-requested-subject = Prośba o rolę czeka na odpowiedź
mail-role-requested-heading = Prośba o rolę czeka na odpowiedź
mail-role-requested-what = { $name } ({ $email }) prosi o role: { $roles }. Prośba dotyczy konta zakupowego { $account } ({ $number }) organizacji { $organization }.
mail-role-requested-reason = Podany powód: „{ $reason }”
mail-role-requested-button = Otwórz prośby
mail-role-requested-why = Otrzymujesz tę wiadomość, ponieważ zarządzasz użytkownikami tego konta.
mail-role-requested-unexpected = Masz wątpliwości? Zapytaj tę osobę, zanim odpowiesz.
mail-role-answered-subject = Odpowiedź na Twoją prośbę o rolę
mail-role-answered-heading = Twoja prośba o rolę
mail-role-answered-granted = Role nadane Ci na koncie zakupowym { $account } ({ $number }): { $roles }. Decyzja: { $by }.
mail-role-answered-narrowed = Prośba dotyczyła ról: { $roles }.
mail-role-answered-refused = Na koncie zakupowym { $account } ({ $number }) nie nadano Ci ról: { $roles }. Decyzja: { $by }.
mail-role-answered-word = { $by } pisze: „{ $word }”
mail-role-answered-button = Otwórz swoje prośby
mail-removed-subject = Twój dostęp się zakończył
mail-removed-heading = Twój dostęp się zakończył
mail-removed-what = Nie należysz już do organizacji { $organization } i nie masz dostępu do jej kont. Zmiana wprowadzona przez: { $by }.
mail-removed-rest = Dostęp, który masz w innych organizacjach, pozostaje bez zmian.
mail-removed-reason = Otrzymujesz tę wiadomość w związku z wcześniejszą przynależnością do organizacji { $organization }.

## Partner visibility (R50, R51)

mail-visibility-granted-subject = Możesz zobaczyć więcej zamówień
mail-visibility-granted-heading = Możesz zobaczyć więcej zamówień
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer } zezwala partnerowi { $viewer } na wgląd w zamówienia złożone dla konta zakupowego { $account } ({ $number }) przez: { $orderers }.
mail-visibility-steps = Jak je zobaczyć:
mail-visibility-step-sign-in = Otwórz Strefę partnera i zaloguj się.
mail-visibility-step-accept = Najpierw przyjmij zaproszenie do Strefy partnera: link jest w wiadomości z zaproszeniem.
mail-visibility-step-choose = Wybierz klienta { $customer }, konto { $number }.
mail-visibility-step-read = Licencje, subskrypcje i usługi są na jednej liście. W każdym wierszu podany jest partner, który złożył zamówienie.
mail-visibility-button = Otwórz Strefę partnera
mail-visibility-reason = Otrzymujesz tę wiadomość, ponieważ pracujesz dla partnera { $viewer }.
mail-visibility-granted-unexpected = Nie spodziewasz się tego? Nie trzeba nic robić. { $customer } może w każdej chwili odwołać to zezwolenie.
mail-visibility-revoked-subject = Niektóre zamówienia nie są już dla Was widoczne
mail-visibility-revoked-heading = Niektóre zamówienia nie są już dla Was widoczne
mail-visibility-revoked-what = { $customer } nie zezwala już partnerowi { $viewer } na wgląd w zamówienia złożone dla konta zakupowego { $account } ({ $number }) przez: { $orderers }.
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = Zmienił się partner konta zakupowego { $account } ({ $number }) klienta { $customer }: { $viewer } nie widzi już zamówień złożonych dla tego konta przez: { $orderers }.
mail-visibility-revoked-rest = Zamówienia złożone przez partnera { $viewer } pozostają widoczne.
mail-visibility-revoked-unexpected = Nie spodziewasz się tego? Zapytaj klienta { $customer }.

## A change of partner (R55, D8)

mail-partner-changed-subject = Zmiana partnera na koncie
mail-partner-changed-heading = Zmiana partnera
# $date is a day, $from and $to are partners.
mail-partner-changed-what = Od { $date } zamówienia złożone przez partnera { $from } dla konta zakupowego { $account } ({ $number }) organizacji { $organization } należą do partnera { $to }.
mail-partner-changed-sight = { $from } już ich nie widzi, chyba że na to zezwolisz.
mail-partner-changed-none = Żadne zezwolenie na wgląd w cudze zamówienia nie dotyczyło partnera { $from }.
mail-partner-changed-ended = Te zezwolenia dotyczyły partnera { $from } i wygasły:
# The same beside those of another account.
mail-partner-changed-ended-on = Te zezwolenia na koncie { $number } dotyczyły partnera { $from } i wygasły:
mail-partner-changed-permission = Wgląd partnera { $viewer } w zamówienia partnera { $orderer }.
mail-partner-changed-decide = W ich miejsce nie udzielono żadnych nowych. Decyzja, kto jeszcze może widzieć zamówienia przejęte w wyniku zmiany, znów należy do Ciebie.
mail-partner-changed-button = Otwórz widoczność dla partnerów
mail-partner-changed-reason = Otrzymujesz tę wiadomość, ponieważ zarządzasz widocznością dla partnerów na tym koncie.
mail-partner-changed-unexpected = Nie spodziewasz się tego? Zapytaj partnera { $to }.

## Self-service provisioning (R62)

mail-seats-added-subject = Stanowiska do zamówienia
mail-seats-added-heading = Klient dodał stanowiska
# $by is a person at $customer, $product a product.
mail-seats-added-what = Klient { $customer } dodał { $quantity ->
        [one] { $quantity } stanowisko
        [few] { $quantity } stanowiska
        [many] { $quantity } stanowisk
       *[other] { $quantity } stanowiska
    } produktu { $product } na koncie zakupowym { $account } ({ $number }), do natychmiastowego użytku. Dodane przez: { $by }.
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = W pozycji zamówienia podaj { $reference } jako numer aprowizacji. Okres kończy się { $date }.
mail-seats-undone-subject = Stanowiska, których nie trzeba zamawiać
mail-seats-undone-heading = Klient wycofał stanowiska
mail-seats-undone-what = Klient { $customer } wycofał { $quantity ->
        [one] { $quantity } dodane stanowisko
        [few] { $quantity } dodane stanowiska
        [many] { $quantity } dodanych stanowisk
       *[other] { $quantity } dodanego stanowiska
    } produktu { $product } na koncie zakupowym { $account } ({ $number }). Wycofane przez: { $by }.
mail-seats-undone-order = Nie trzeba nic zamawiać: numer aprowizacji { $reference } jest nieważny.
mail-seats-moved-heading = Stanowiska zamawia inny partner
mail-seats-moved-what = Klient { $customer } dodał { $quantity ->
        [one] { $quantity } stanowisko
        [few] { $quantity } stanowiska
        [many] { $quantity } stanowisk
       *[other] { $quantity } stanowiska
    } produktu { $product } na koncie zakupowym { $account } ({ $number }). Zamawia je teraz inny partner lub są już przez niego zamówione.
mail-seats-moved-order = Nie trzeba już nic zamawiać: nie podawaj numeru aprowizacji { $reference } w swoich zamówieniach.
mail-seats-button = Otwórz listę do zamówienia
mail-seats-unexpected = Nie spodziewasz się tego? Zapytaj klienta { $customer }.

## Password

mail-sign-in-reason = Otrzymujesz tę wiadomość, ponieważ logujesz się do portalu { $product } za pomocą tego adresu.
mail-password-reset-subject = Ustaw nowe hasło
mail-password-reset-heading = Ustaw nowe hasło
mail-password-reset-what = Otrzymaliśmy prośbę o nowe hasło do logowania w portalu { $product }.
mail-password-reset-button = Ustaw nowe hasło
mail-password-reset-deadline = Link działa jeden raz, przez godzinę.
mail-password-reset-unexpected = To nie Twoja prośba? Zignoruj tę wiadomość: hasło pozostaje bez zmian.
mail-password-changed-subject = Hasło zostało zmienione
mail-password-changed-heading = Hasło zostało zmienione
mail-password-changed-what = Hasło do logowania w portalu { $product } zostało zmienione. Wszystkie pozostałe sesje zostały zakończone.
mail-password-changed-not-you = To nie Twoja zmiana? Od razu ustaw nowe hasło.
mail-password-changed-button = Ustaw nowe hasło
mail-password-changed-expected = To Twoja zmiana? Nie trzeba nic robić.

## Two-step sign-in was changed

mail-second-factor-set-up-subject = Logowanie dwuetapowe jest włączone
mail-second-factor-set-up-what = Dla Twojego logowania do portalu { $product } włączono logowanie dwuetapowe z aplikacją uwierzytelniającą. Wszystkie pozostałe sesje zostały zakończone.
mail-second-factor-turned-off-subject = Logowanie dwuetapowe jest wyłączone
mail-second-factor-turned-off-what = Dla Twojego logowania do portalu { $product } wyłączono logowanie dwuetapowe.
mail-second-factor-reset-subject = Logowanie dwuetapowe wyłączone przez operatora
# $product is the portal's name.
mail-second-factor-reset-what = Operator portalu { $product } wyłączył Twoje logowanie dwuetapowe; robi się tak, gdy ktoś utraci aplikację i kody odzyskiwania. Wszystkie sesje zostały zakończone. Logowanie dwuetapowe można ponownie skonfigurować w sekcji „Mój profil”.
mail-second-factor-codes-renewed-subject = Nowe kody odzyskiwania
mail-second-factor-codes-renewed-what = Dla Twojego logowania do portalu { $product } utworzono nowe kody odzyskiwania. Poprzednie już nie działają.
mail-second-factor-passkey-added-subject = Dodano klucz dostępu
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = Do Twojego logowania w portalu { $product } dodano klucz dostępu „{ $name }”.
mail-second-factor-passkey-removed-subject = Usunięto klucz dostępu
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = Z Twojego logowania w portalu { $product } usunięto klucz dostępu „{ $name }”.
mail-second-factor-code-used-subject = Użyto kodu odzyskiwania
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = Przy Twoim logowaniu do portalu { $product } użyto kodu odzyskiwania. { $left ->
        [0] Nie został żaden: utwórz nowe w sekcji „Mój profil”.
        [one] Został { $left } kod.
        [few] Zostały { $left } kody.
        [many] Zostało { $left } kodów.
       *[other] Zostało { $left } kodu.
    }

## An administrator was appointed

mail-administrator-appointed-subject = Nowy administrator konta
mail-administrator-appointed-heading = Nowy administrator konta
mail-administrator-appointed-what = Nowym administratorem konta zakupowego { $account } ({ $number }) organizacji { $organization } jest { $name } ({ $email }).
mail-administrator-appointed-stay = Twoje własne role pozostają bez zmian.
mail-administrator-appointed-button = Otwórz zarządzanie użytkownikami
mail-administrator-appointed-reason = Otrzymujesz tę wiadomość, ponieważ masz na tym koncie rolę administratora konta.
mail-administrator-appointed-unexpected = Nie spodziewasz się tego? Sprawdź role na karcie „Zarządzanie użytkownikami”.

mail-invitation-resent-subject = Zaproszenie wysłano ponownie
mail-invitation-resent-heading = Zaproszenie wysłano ponownie
mail-invitation-resent-what = Zaproszenie do organizacji { $organization }, którego adresatem jest { $name } ({ $email }), zostało wysłane ponownie. Daje ono role na koncie zakupowym { $account } ({ $number }). Wysłane przez: { $by }.
mail-invitation-resent-links = Nowy link jest ważny 60 dni. Starsze linki przestały działać.
mail-invitation-resent-button = Otwórz zarządzanie użytkownikami
mail-invitation-resent-reason = Otrzymujesz tę wiadomość, ponieważ masz na tym koncie rolę administratora konta.
mail-invitation-resent-unexpected = Nie spodziewasz się tego? Zaproszenie można wycofać na karcie „Zarządzanie użytkownikami”.

## What became of a mail

mail-problem-unreachable = Nie można połączyć się z serwerem poczty.
mail-problem-silent = Serwer poczty przestał odpowiadać.
mail-problem-unwritable = Nie udało się utworzyć wiadomości. Powiadom pomoc techniczną.
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = Odpowiedź serwera poczty: { $sentence }
