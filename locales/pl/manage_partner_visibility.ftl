# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = Zarządzanie widocznością dla partnerów
manage-partner-visibility-intro = Domyślnie partner widzi tylko licencje i subskrypcje, które zamówił dla Twojej organizacji. Tutaj możesz zezwolić mu na wgląd w zamówienia innych partnerów oraz odwołać to zezwolenie.
manage-partner-visibility-partner = Nazwa partnera
manage-partner-visibility-choose = Wybierz partnera
manage-partner-visibility-show = Pokaż
manage-partner-visibility-allow = Zezwól na wgląd w zamówienia

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer } może widzieć zamówienia złożone dla Twojej organizacji przez: { $orderers }.
manage-partner-visibility-state-own = { $viewer } może widzieć tylko własne zamówienia złożone dla Twojej organizacji.
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = Zaznacz partnerów, których licencje i subskrypcje może widzieć { $viewer }, odznacz pozostałych i zapisz. Zezwolenie dotyczy tylko tego konta zakupowego i działa tylko w jedną stronę.
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] Obecnie brak widocznych pozycji zamówień
        [one] { $lines } pozycja zamówień
        [few] { $lines } pozycje zamówień
        [many] { $lines } pozycji zamówień
       *[other] { $lines } pozycji zamówień
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
        [one] Widać { $lines } pozycję zamówień.
        [few] Widać { $lines } pozycje zamówień.
        [many] Widać { $lines } pozycji zamówień.
       *[other] Widać { $lines } pozycji zamówień.
    } { $more ->
        [one] Jeszcze { $more } pozycja pochodzi z późniejszej zmiany partnera. Aby także była widoczna, odznacz i zapisz, a następnie zaznacz i zapisz ponownie.
        [few] Jeszcze { $more } pozycje pochodzą z późniejszej zmiany partnera. Aby także były widoczne, odznacz i zapisz, a następnie zaznacz i zapisz ponownie.
        [many] Jeszcze { $more } pozycji pochodzi z późniejszej zmiany partnera. Aby także były widoczne, odznacz i zapisz, a następnie zaznacz i zapisz ponownie.
       *[other] Jeszcze { $more } pozycji pochodzi z późniejszej zmiany partnera. Aby także były widoczne, odznacz i zapisz, a następnie zaznacz i zapisz ponownie.
    }

## Nothing to grant

manage-partner-visibility-none-title = To konto nie ma jeszcze partnera
manage-partner-visibility-none-text = Gdy tylko partnerzy złożą zamówienia dla tego konta zakupowego, będzie można zezwolić jednemu z nich na wgląd w zamówienia innego.
manage-partner-visibility-single-title = Nie ma innego partnera, któremu można zezwolić na wgląd
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner } to jedyny partner tego konta zakupowego i widzi własne zamówienia złożone dla Twojej organizacji. Gdy pojawi się drugi partner, będzie można zezwolić jednemu na wgląd w zamówienia drugiego.

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = Podgląd
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = Podgląd: co zobaczy { $viewer }
manage-partner-visibility-preview-intro = Nic jeszcze nie zapisano i nikt nie został powiadomiony.
manage-partner-visibility-preview-effects = Co się zmieni
# $state is one of the sentences above.
manage-partner-visibility-preview-state = Po zapisaniu: { $state }
manage-partner-visibility-preview-same = To, co widzi partner, się nie zmieni.
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
        [one] { $count } zmiana, według nazwy partnera
        [few] { $count } zmiany, według nazwy partnera
        [many] { $count } zmian, według nazwy partnera
       *[other] { $count } zmiany, według nazwy partnera
    }
manage-partner-visibility-preview-orders-of = Zamówienia partnera
manage-partner-visibility-preview-effect = Zmiana
manage-partner-visibility-preview-added = Dodano
manage-partner-visibility-preview-removed = Usunięto
manage-partner-visibility-preview-products = Produkty
manage-partner-visibility-preview-page = Strona partnera { $viewer }
manage-partner-visibility-preview-nothing-title = Partner niczego nie zobaczy
manage-partner-visibility-preview-nothing-text = { $viewer } nie ma na tym koncie własnych pozycji zamówień i nie zobaczy też cudzych.
manage-partner-visibility-preview-gone = Przestaną być widoczne
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
        [one] { $count } wiersz widoczny teraz
        [few] { $count } wiersze widoczne teraz
        [many] { $count } wierszy widocznych teraz
       *[other] { $count } wiersza widocznego teraz
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = { $shown } z { $count } wierszy widocznych teraz

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = Widoczność dla partnerów została zmieniona. { $state }
manage-partner-visibility-unchanged = Niczego nie zmieniono. { $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $count ->
        [one] { $count } osoba po stronie partnera { $viewer } otrzyma wiadomość e-mail.
        [few] { $count } osoby po stronie partnera { $viewer } otrzymają wiadomość e-mail.
        [many] { $count } osób po stronie partnera { $viewer } otrzyma wiadomość e-mail.
       *[other] { $count } osoby po stronie partnera { $viewer } otrzyma wiadomość e-mail.
    }

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = Cofnij
manage-partner-visibility-undo-title = Właśnie zapisano
manage-partner-visibility-undo-until = Zapisano { $when } przez: { $by }. Do { $until } wiadomości o tym czekają i zmianę można cofnąć.
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = zmianę zapisaną { $when } przez: { $by }
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = Zmiana została cofnięta. { $state }
manage-partner-visibility-undone-told = { $count ->
        [one] { $count } osoba była już powiadomiona i otrzyma nową wiadomość.
        [few] { $count } osoby były już powiadomione i otrzymają nową wiadomość.
        [many] { $count } osób było już powiadomionych i otrzyma nową wiadomość.
       *[other] { $count } osoby było już powiadomione i otrzyma nową wiadomość.
    }
manage-partner-visibility-undo-before = Ta zmiana została już wcześniej cofnięta.
manage-partner-visibility-undo-late = Jest za późno, aby to cofnąć: wiadomości zostały wysłane.
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = Od tego czasu ponownie zmieniono widoczność dla: { $viewers }.
manage-partner-visibility-undo-next = Niczego nie cofnięto. Wybierz partnera, aby zmienić, co może widzieć.

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = Wszyscy partnerzy naraz
manage-partner-visibility-grid-open = Pokaż wszystkich partnerów naraz
manage-partner-visibility-grid-back = Wybierz jednego partnera
manage-partner-visibility-grid-note = Każdy wiersz to partner, który może mieć wgląd. Zaznacz partnerów, których licencje i subskrypcje może widzieć, a następnie zapisz wszystkie wiersze razem.
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
        [one] { $count } partner, według nazwy
        [few] { $count } partnerzy, według nazwy
        [many] { $count } partnerów, według nazwy
       *[other] { $count } partnera, według nazwy
    }
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = Może widzieć zamówienia partnera
manage-partner-visibility-grid-own = Zawsze
manage-partner-visibility-grid-cell = { $viewer } może widzieć zamówienia partnera { $orderer }
manage-partner-visibility-grid-changed = { $count ->
        [one] Zmieniono widoczność dla { $count } partnera.
        [few] Zmieniono widoczność dla { $count } partnerów.
        [many] Zmieniono widoczność dla { $count } partnerów.
       *[other] Zmieniono widoczność dla { $count } partnera.
    }
manage-partner-visibility-grid-unchanged = Niczego nie zmieniono.
manage-partner-visibility-grid-told = { $count ->
        [one] { $count } osoba otrzyma wiadomość e-mail.
        [few] { $count } osoby otrzymają wiadomość e-mail.
        [many] { $count } osób otrzyma wiadomość e-mail.
       *[other] { $count } osoby otrzyma wiadomość e-mail.
    }
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = W międzyczasie zmieniono widoczność dla: { $viewers }. Twoje zmiany nie zostały zapisane.
manage-partner-visibility-grid-stale-next = Pola poniżej pokazują Twoje zmiany. Zapisz ponownie, aby je wprowadzić, albo otwórz stronę od nowa, aby zostawić wszystko bez zmian.
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = Partnerzy na tym koncie: { $count }
manage-partner-visibility-grid-many-text = Ten widok mieści najwyżej { $most }. Wybierz zamiast tego jednego partnera naraz.

## Errors

manage-partner-visibility-error-partner = Wybierz partnera, który może widzieć cudze zamówienia.
manage-partner-visibility-error-itself = Wybierz innych partnerów: własne zamówienia partner widzi zawsze.
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = { $when } zmieniono widoczność dla partnera { $viewer }. Zmiana wprowadzona przez: { $by }. Twoje zmiany nie zostały zapisane.
manage-partner-visibility-stale = W międzyczasie zmieniono widoczność dla partnera { $viewer }. Twoje zmiany nie zostały zapisane.
manage-partner-visibility-stale-next = Pola poniżej pokazują Twoje zmiany. Zapisz ponownie, aby je wprowadzić, albo wybierz partnera od nowa, aby zostawić wszystko bez zmian.
manage-partner-visibility-stale-now = Stan obecny
manage-partner-visibility-stale-asked = Twoja zmiana

## Who may see what

manage-partner-visibility-grants = Kto co może widzieć
manage-partner-visibility-grants-none = Żaden partner nie może widzieć na tym koncie zamówień innego partnera.
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
        [one] { $count } zezwolenie, według nazwy partnera
        [few] { $count } zezwolenia, według nazwy partnera
        [many] { $count } zezwoleń, według nazwy partnera
       *[other] { $count } zezwolenia, według nazwy partnera
    }
manage-partner-visibility-viewer = Partner
manage-partner-visibility-orderer = Może widzieć zamówienia partnera
manage-partner-visibility-granted-by = Zezwolenie od
manage-partner-visibility-granted-on = Od
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = zezwolenie: { $viewer } widzi zamówienia partnera { $orderer }

## Ended by a change of partner (D8)

manage-partner-visibility-ended = Zakończone zmianą partnera
manage-partner-visibility-ended-note = Te zezwolenia dotyczyły partnera, z którym konto nie jest już związane. W ich miejsce nie udzielono żadnych nowych: jeśli coś ma nadal obowiązywać, udziel zezwolenia na nowo.
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
        [one] { $count } zezwolenie
        [few] { $count } zezwolenia, od najnowszego
        [many] { $count } zezwoleń, od najnowszego
       *[other] { $count } zezwolenia, od najnowszego
    }
manage-partner-visibility-ended-orderer = Mógł widzieć zamówienia partnera
manage-partner-visibility-ended-on = Zakończono
# $date is a day.
manage-partner-visibility-ended-by-change = Zmiana partnera, { $date }

## History. $by is who did it.

manage-partner-visibility-history = Historia
manage-partner-visibility-history-made = { $by }: zezwolenie dla partnera { $viewer } na wgląd w zamówienia złożone przez: { $orderers }.
manage-partner-visibility-history-revoked = { $by }: odwołanie zezwolenia dla partnera { $viewer } na wgląd w zamówienia złożone przez: { $orderers }.
manage-partner-visibility-history-ended = Zmiana partnera zakończyła zezwolenie dla partnera { $viewer } na wgląd w zamówienia złożone przez: { $orderers }.
manage-partner-visibility-history-changed = W wyniku zmiany partnera { $date } zamówienia partnera { $from } przeszły na partnera { $to }.
manage-partner-visibility-history-undone = { $by }: cofnięcie ostatniej zmiany widoczności dla partnera { $viewer }.
manage-partner-visibility-history-other = { $by }: zmiana widoczności dla partnerów.
