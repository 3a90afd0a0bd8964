# The help page, written from the customers’ guide.

help-title = Hilfe
# $product is the portal’s name, here and below.
help-intro = So verwenden Sie { $product }, Schritt für Schritt.
help-contents = Auf dieser Seite

help-start = Wofür das Portal da ist
help-start-text = { $product } ist für Organisationen mit einem Einkaufsvertrag bestimmt. Sie sehen dort Verträge, Bestellungen, Lizenzen, Schlüssel und Berichte, laden Software herunter und verwalten, wer das darf.
help-start-who = Was Sie sehen, hängt von Ihren Rollen ab. Der erste Administrator ist im Vertrag benannt, meldet sich als Erster an und lädt die anderen ein.

help-in = Zugang erhalten
help-in-text = Bei { $product } registriert man sich nicht selbst: Jemand in Ihrer Organisation lädt Sie unter Ihrer geschäftlichen Adresse ein.
help-in-step-mail = Öffnen Sie den Link in der Willkommens-E-Mail. Er funktioniert 60 Tage lang.
help-in-step-password = Wählen Sie ein Kennwort, oder melden Sie sich an, wenn Sie hier bereits eines haben. Nehmen Sie dann an.
help-in-step-again = Ist der Link abgelaufen? Auf seiner Seite können Sie einen neuen an dieselbe Adresse senden lassen.
help-in-forgotten = Ich habe mein Kennwort vergessen

help-role = Ihre Rolle
help-role-text = Wenn Sie nicht sicher sind, was Sie dürfen:
help-role-step-menu = Öffnen Sie oben auf einer beliebigen Seite das Menü mit Ihrem Namen, und wählen Sie „Mein Profil“.
help-role-step-read = Bei jeder Ihrer Rollen stehen Vertragsnummer und Kontonummer. Sie können mehrere haben.
help-role-step-ask = Brauchen Sie eine weitere? Wählen Sie „Rolle beantragen“. Ein Administrator antwortet, und Sie werden per E-Mail benachrichtigt.

help-find = Benutzer suchen
help-find-text = Sehen Sie nach, ob eine Person vorhanden ist, bevor Sie sie einladen. Zum Verwalten von Benutzern ist eine entsprechende Rolle nötig.
help-find-step-open = Öffnen Sie „Konto“, dann „Zugriff verwalten“ und die Registerkarte „Benutzer verwalten“.
help-find-step-type = Geben Sie den Anfang der E-Mail-Adresse ein oder @ und eine Domain. Namen werden nicht durchsucht.
help-find-step-status = Wählen Sie einen Status. Aktive Benutzer haben sich mindestens einmal angemeldet, ausstehende noch nicht. Abgelaufene haben nicht innerhalb von 60 Tagen angenommen.
help-find-step-narrow = Sortieren Sie nach einer Spalte, oder grenzen Sie die Liste nach Rolle, Land oder Sprache ein.

help-invite = Benutzer einladen
help-invite-text = Die Person erhält eine Willkommens-E-Mail in der Sprache, die Sie wählen.
help-invite-step-open = Wählen Sie auf der Registerkarte „Benutzer verwalten“ die Option „Benutzer einladen“.
help-invite-step-fields = Füllen Sie alle Felder aus: E-Mail-Adresse, Vor- und Nachname, bevorzugte Sprache, Land oder Region und mindestens eine Rolle.
help-invite-step-preview = Wenn Sie möchten, sehen Sie sich zuerst die Vorschau der E-Mail an. Sie erscheint in der Sprache der Person.
help-invite-step-send = Senden Sie die Einladung, oder senden Sie sie und laden gleich einen weiteren Benutzer ein. Unter „Benutzerdetails“ sehen Sie dann den Stand.
help-invite-step-many = Für viele Personen auf einmal wählen Sie „Viele Benutzer einladen“ und fügen die Adressen ein oder laden eine Datei hoch.

help-roles = Was jede Rolle erlaubt
help-roles-text = Rollen werden je Einkaufskonto vergeben. Mehrere Rollen ergänzen sich.

help-change = Rollen einer Person ändern
help-change-text = Eine Änderung gilt ab dem nächsten Klick der Person, und sie wird per E-Mail benachrichtigt.
help-change-step-find = Suchen Sie die Person unter „Benutzer verwalten“, und öffnen Sie die Benutzerdetails.
help-change-step-edit = Wählen Sie beim Konto „Bearbeiten“, und wählen Sie dann Rollen aus oder ab.
help-change-step-save = Speichern Sie. Niemand ändert die eigenen Rollen, und ein Konto behält mindestens einen Kontoadministrator.
help-change-step-remove = Wer die Organisation verlassen hat, wird auf derselben Seite entfernt.

help-visibility = Partnersichtbarkeit
help-visibility-text = Wenn Sie mehr als einen Partner haben, legen Sie fest, wer von ihnen sieht, was ein anderer für Sie bestellt hat.
help-visibility-default = Ein Partner sieht nur, was er selbst bestellt hat, sofern Sie nicht mehr erlauben. Sie können eine Berechtigung jederzeit widerrufen. Bei einem einzigen Partner gibt es nichts zu erlauben.
help-visibility-change = Nach einem Partnerwechsel gehört das, was der frühere Partner bestellt hat, zum neuen.
help-visibility-step-open = Öffnen Sie „Konto“, dann „Zugriff verwalten“ und die Registerkarte „Partnersichtbarkeit verwalten“. Wählen Sie das Einkaufskonto aus.
help-visibility-step-viewer = Wählen Sie unter „Partnername“ den Partner, der mehr sehen soll.
help-visibility-step-orderer = Wählen Sie unter „Einsicht erlauben in Bestellungen von“ die Partner aus, deren Bestellungen er sehen darf.
help-visibility-step-look = Wenn Ihre Rolle Ihnen Lizenzen zeigt, sehen Sie sich in der Vorschau an, was dieser Partner sehen würde.
help-visibility-step-save = Speichern Sie. Eine Meldung sagt Ihnen, was nun gilt.
help-visibility-step-undo = Eine Speicherung lässt sich so lange rückgängig machen, wie die Seite es angibt. Danach wird der Partner per E-Mail benachrichtigt.

help-partner = Für Partner
help-partner-text = Das Partnercenter zeigt den Beschäftigten der Partner die Lizenzen und Abonnements ihrer Kunden.
help-partner-step-sign-in = Nehmen Sie die Einladung an, melden Sie sich an, und öffnen Sie das Partnercenter.
help-partner-step-choose = Wählen Sie das Konto eines Kunden.
help-partner-step-read = Jede Zeile nennt den Partner, der bestellt hat, und bei für Sie freigegebenen Zeilen auch, wer die Einsicht erlaubt hat.

help-more = Weitere Hilfe
help-more-text = Fragen Sie zuerst einen Administrator Ihrer Organisation: „Mein Profil“ nennt die Namen. Fragen Sie dann Ihren Partner.
help-more-support = Der Support dieses Portals:
