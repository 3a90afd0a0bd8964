# The demonstration's mailbox, on the embedded server only.

demo-mail-title = Demonstracyjna skrzynka pocztowa
demo-mail-intro = Wiadomości z tej wersji demonstracyjnej nie opuszczają tego komputera: są przechowywane tutaj.
demo-mail-recipient = Odbiorca
demo-mail-all = Wszyscy
demo-mail-show = Pokaż
demo-mail-subject = Temat
demo-mail-received = Odebrano
demo-mail-caption = { $count ->
        [one] { $count } wiadomość, od najnowszej
        [few] { $count } wiadomości, od najnowszej
        [many] { $count } wiadomości, od najnowszej
       *[other] { $count } wiadomości, od najnowszej
    }
demo-mail-empty-title = Nie ma jeszcze wiadomości
demo-mail-empty-text = Zaproś kogoś albo poproś o nowe hasło: wiadomość pojawi się tu w ciągu kilku sekund.
demo-mail-html = Zobacz jak w programie pocztowym
demo-mail-text = Tekst
demo-mail-back = Wszystkie wiadomości
