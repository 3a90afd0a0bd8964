# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = Self-Service-Bereitstellung
# $name and $number are those of the purchasing account.
provisioning-intro = Fügen Sie selbst Lizenzplätze zu den Abonnements von { $name } ({ $number }) hinzu. Sie können sofort genutzt werden, und Ihr Partner bestellt sie nachträglich.
provisioning-back = Zurück zur Bereitstellung

## An ended agreement

provisioning-ended-title = Der Vertrag ist beendet
provisioning-ended-text = Unter einem beendeten Vertrag können weder Lizenzplätze hinzugefügt noch Domains verknüpft werden. Bereits hinzugefügte bleiben und können zurückgenommen werden, bis sie bestellt sind.

## The directory domain

provisioning-domain = Verzeichnisdomain
provisioning-domain-untied = Dieses Konto ist mit keiner Domain verknüpft.
provisioning-domain-none = Lizenzplätze sind für die Personen einer Verzeichnisdomain bestimmt. Verknüpfen Sie zuerst dieses Konto mit Ihrer Domain.
provisioning-domain-tie = Domain verknüpfen
provisioning-domain-change = Domain ändern
provisioning-domain-show = Nachweis anzeigen
provisioning-domain-proved = Bestätigt
# $by is a person, $date a day.
provisioning-domain-proved-by = Bestätigt von { $by } am { $date }
provisioning-domain-asked = Noch nicht bestätigt
# $by is a person, $date a day.
provisioning-domain-asked-by = Angefordert von { $by } am { $date }
# $name and $number are those of the purchasing account.
provisioning-domain-intro = Verknüpfen Sie { $name } ({ $number }) mit der Domain Ihres Verzeichnisses. Ein Eintrag in deren DNS belegt, dass sie Ihnen gehört.
provisioning-domain-stays = Sie bleibt verknüpft, bis eine andere Domain bestätigt ist.
provisioning-domain-name = Domain
provisioning-domain-hint = Die Domain Ihrer geschäftlichen Adressen, zum Beispiel company.com
provisioning-domain-ask = Weiter
provisioning-domain-other = Stattdessen diese Domain verwenden
# $domain is a domain's name.
provisioning-already-tied = Das Konto ist bereits mit { $domain } verknüpft.
provisioning-error-domain = Geben Sie den Namen einer Domain ein, zum Beispiel company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = { $domain } bestätigen
provisioning-record-text = Lassen Sie diesen Eintrag zum DNS der Domain hinzufügen, und prüfen Sie ihn dann hier.
provisioning-record-type = Typ
provisioning-record-name = Name
provisioning-record-value = Wert
provisioning-record-wait = Es kann eine Stunde dauern, bis ein neuer Eintrag überall sichtbar ist. Sobald die Domain bestätigt ist, kann der Eintrag entfernt werden.
provisioning-record-check = Eintrag prüfen
# $domain is a domain's name.
provisioning-proved = Das Konto ist mit { $domain } verknüpft.
provisioning-proved-next = Sie können jetzt Lizenzplätze hinzufügen.
# $name is the record's name.
provisioning-not-there = Der Eintrag wurde unter { $name } nicht gefunden.
provisioning-not-there-none = Es gibt noch keinen TXT-Eintrag mit diesem Namen. Prüfen Sie den Namen, und versuchen Sie es später erneut.
provisioning-not-there-other = Es gibt einen TXT-Eintrag mit diesem Namen, aber mit einem anderen Wert. Vergleichen Sie ihn mit dem Wert unten.
provisioning-dns-silent = Das DNS hat nicht geantwortet.
provisioning-dns-later = Über den Eintrag ist nichts bekannt. Versuchen Sie es gleich noch einmal.
provisioning-held-title = Eine andere Organisation hat diese Domain bestätigt
provisioning-held-text = Eine Domain gehört hier zu genau einer Organisation. Wenn sie auf Ihre übergegangen ist, wenden Sie sich an den Support.
provisioning-not-asked-title = Es gibt keine Domain zu prüfen
provisioning-not-asked-text = Die Domain wurde inzwischen bestätigt oder geändert. Öffnen Sie die Seite erneut, um zu sehen, was jetzt gilt.

## Subscriptions

provisioning-subscriptions = Abonnements
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
        [one] { $count } Abonnement, zu dem Lizenzplätze hinzugefügt werden können
       *[other] { $count } Abonnements, zu denen Lizenzplätze hinzugefügt werden können
    }
provisioning-none-title = Kein Abonnement für Self-Service
provisioning-none-text = Hier können Lizenzplätze zu Abonnements hinzugefügt werden, die der Anbieter dafür geöffnet hat, solange ihre Laufzeit besteht.
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }, { $partner }
provisioning-ordered = Bestellte Lizenzplätze
provisioning-open = Zu bestellen
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } zu bestellen
provisioning-in-use = Nutzbar
provisioning-until = Bis
provisioning-no-room = Keine weiteren, bis Ihr Partner bestellt hat

## Adding seats

provisioning-add = Lizenzplätze hinzufügen
provisioning-quantity = Anzahl der Lizenzplätze
# $room is how many may be added now.
provisioning-quantity-hint = { $room ->
        [one] Derzeit höchstens { $room }
       *[other] Derzeit höchstens { $room }
    }
# $partner is the partner of record.
provisioning-add-note = Die Lizenzplätze können sofort genutzt werden. { $partner } wird aufgefordert, sie zu bestellen; bis dahin können Sie sie zurücknehmen.
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] Weitere Lizenzplätze können erst hinzugefügt werden, wenn Ihr Partner die bisherigen bestellt hat
        [one] Geben Sie { $room } ein: Mehr Lizenzplätze können erst hinzugefügt werden, wenn Ihr Partner die bisherigen bestellt hat
       *[other] Geben Sie eine ganze Zahl von 1 bis { $room } ein
    }
provisioning-no-domain-title = Verknüpfen Sie zuerst eine Domain
provisioning-no-domain-text = Lizenzplätze sind für die Personen einer Verzeichnisdomain bestimmt. Es wurde nichts hinzugefügt.
# $product is a product.
provisioning-added = { $count ->
        [one] { $count } Lizenzplatz von { $product } wurde hinzugefügt und kann jetzt genutzt werden.
       *[other] { $count } Lizenzplätze von { $product } wurden hinzugefügt und können jetzt genutzt werden.
    }
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $count ->
        [one] { $count } Person bei { $partner } wird per E-Mail aufgefordert, sie unter { $reference } zu bestellen.
       *[other] { $count } Personen bei { $partner } werden per E-Mail aufgefordert, sie unter { $reference } zu bestellen.
    }
provisioning-told-nobody = { $partner } findet sie im Partnercenter, zu bestellen unter { $reference }.
# $product is a product.
provisioning-sent-before = { $count ->
        [one] Dieses Formular wurde bereits gesendet: Dabei wurde { $count } Lizenzplatz von { $product } hinzugefügt.
       *[other] Dieses Formular wurde bereits gesendet: Dabei wurden { $count } Lizenzplätze von { $product } hinzugefügt.
    }
provisioning-sent-before-next = Es wurde nichts weiter hinzugefügt. Um weitere Lizenzplätze hinzuzufügen, öffnen Sie das Formular erneut.

## Added seats

provisioning-added-seats = Hinzugefügte Lizenzplätze
provisioning-added-none = Es wurden noch keine Lizenzplätze hinzugefügt.
# $count is 1 or more.
provisioning-added-count = { $count ->
        [one] { $count } Aufstockung
       *[other] { $count } Aufstockungen, neueste zuerst
    }
# Of a list with several pages.
provisioning-added-page = Aufstockungen von Lizenzplätzen, neueste zuerst
# $reference is the reference of the seats.
provisioning-seats-title = Hinzugefügte Lizenzplätze { $reference }
provisioning-reference = Bereitstellungsreferenz
provisioning-seats = Lizenzplätze
provisioning-since = Seit
provisioning-by = Hinzugefügt von
provisioning-state = Status
provisioning-state-open = Zu bestellen
provisioning-state-ordered = Bestellt
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = Bestellung { $order }, Position { $line }: { $quantity ->
        [one] { $quantity } Lizenzplatz
       *[other] { $quantity } Lizenzplätze
    }, { $date }
provisioning-state-undone = Zurückgenommen
# $by is a person, $date a day.
provisioning-state-undone-by = Von { $by } am { $date }
# $order and $line name the order line.
provisioning-state-late = Bestellung { $order }, Position { $line }, wurde dennoch dafür aufgegeben
provisioning-undo = Zurücknehmen
# $partner is the partner of record.
provisioning-undo-note = Wenn Sie dies zurücknehmen, können die Lizenzplätze nicht mehr genutzt werden, und { $partner } wird gebeten, sie nicht zu bestellen.
provisioning-undone = { $count ->
        [one] { $count } Lizenzplatz von { $product } wurde zurückgenommen.
       *[other] { $count } Lizenzplätze von { $product } wurden zurückgenommen.
    }
provisioning-undone-next = Ihr Partner muss dafür nichts bestellen.
provisioning-undone-before = Dies wurde bereits zurückgenommen.
provisioning-ordered-title = Ihr Partner hat diese Lizenzplätze bestellt
# $line and $order name the order line.
provisioning-ordered-text = Sie sind mit Position { $line } der Bestellung { $order } bestellt und können nicht mehr zurückgenommen werden.
provisioning-back-to-seats = Zurück zu den Lizenzplätzen

## History. $by is who did it.

provisioning-history = Verlauf
provisioning-history-added = { $by } hat { $count ->
        [one] { $count } Lizenzplatz
       *[other] { $count } Lizenzplätze
    } von { $product } hinzugefügt, zu bestellen durch { $partner }.
provisioning-history-undone = { $by } hat { $count ->
        [one] { $count } Lizenzplatz
       *[other] { $count } Lizenzplätze
    } zurückgenommen.
provisioning-history-ordered = Sie wurden mit Position { $line } der Bestellung { $order } bestellt.
provisioning-history-late = Position { $line } der Bestellung { $order } nannte sie, nachdem sie zurückgenommen waren.
provisioning-history-other = { $by } hat etwas geändert.
