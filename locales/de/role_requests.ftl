# Asking for a role, and answering (R9).

## Asking

requests-ask = Rolle beantragen
requests-intro = Die Administratoren des Kontos werden benachrichtigt und antworten hier. Sie erfahren es per E-Mail.
requests-choose = Für welches Einkaufskonto?
requests-roles = Beantragte Rollen
requests-roles-hint = Wählen Sie aus, was Sie brauchen. Möglicherweise erhalten Sie weniger.
requests-held-already = Sie haben diese Rolle
requests-reason = Begründung
requests-reason-hint = In ein oder zwei Sätzen: wofür Sie sie brauchen.
requests-send = Antrag senden
requests-asked = Ihr Antrag ist gesendet.
requests-asked-detail = Sie erhalten eine E-Mail, sobald er beantwortet ist. Wenn niemand antwortet, erfahren Sie unter „Mein Profil“, an wen Sie sich wenden können.
requests-no-account-title = Kein Konto für einen Antrag
requests-no-account-text = Sie können Rollen für ein Konto beantragen, für das Sie eine haben oder hatten.
requests-whom = Ansprechpersonen anzeigen
requests-error-role = Wählen Sie mindestens eine Rolle aus.
requests-error-role-odd = Wählen Sie Rollen aus der Liste aus.
requests-error-held = Sie haben diese Rollen bereits. Wählen Sie eine andere aus.
requests-error-open = Sie haben für dieses Konto bereits einen Antrag gestellt. Warten Sie die Antwort ab, oder ziehen Sie jenen Antrag unten zuerst zurück.
requests-error-nobody = Niemand sonst kann Ihnen für dieses Konto diese Rollen geben. Unter „Mein Profil“ erfahren Sie, an wen Sie sich wenden können.
requests-error-reason = Geben Sie an, wofür Sie die Rolle brauchen.
# $count is the most characters.
requests-error-note-long = Kürzen Sie den Text auf { $count } Zeichen.
requests-error-note-odd = Verwenden Sie nur sichtbare Zeichen.

## One’s own requests

requests-own-caption = Ihre Anträge
requests-asked-on = Beantragt am
requests-waits = Wartet
requests-granted = Genehmigt
requests-refused = Abgelehnt
requests-withdrawn = Zurückgezogen
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }, von { $by } am { $date }
requests-answered-detail = von { $by } am { $date }
# $word is what the administrator said.
requests-word = „{ $word }“
requests-withdraw = Antrag zurückziehen
requests-withdrawn-done = Ihr Antrag ist zurückgezogen.

## Answering

requests-list = Rollenanträge
# $account is the account’s name, $number its number.
requests-list-intro = Was Benutzer für { $account } ({ $number }) beantragen.
requests-list-caption = Anträge, wartende zuerst
requests-none-title = Niemand hat eine Rolle beantragt
requests-none-text = Benutzer stellen Anträge über „Mein Profil“ oder auf einer Seite, die ihre Rollen nicht öffnen. Sie werden per E-Mail benachrichtigt.
requests-one = Ein Antrag
# $name is the person who asks.
requests-one-heading = { $name } beantragt eine Rolle
requests-held = Derzeitige Rollen
requests-reason-given = Angegebene Begründung
requests-give = Zu gebende Rollen
requests-give-hint = Wählen Sie ab, was Sie nicht geben möchten.
requests-word-label = Mitteilung an die Person
requests-word-hint = Sie steht in der E-Mail. Bei einer Ablehnung erforderlich.
requests-grant = Ausgewählte Rollen geben
requests-refuse = Ablehnen
requests-own-note = Dies ist Ihr eigener Antrag: Ein anderer Administrator muss ihn beantworten.
requests-error-none = Wählen Sie mindestens eine Rolle aus, die Sie geben möchten, oder lehnen Sie ab.
requests-error-word = Begründen Sie die Ablehnung mit wenigen Worten.
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name } hat jetzt, was Sie gegeben haben: { $roles }.
requests-answer-refused = Der Antrag von { $name } ist abgelehnt.
requests-answer-told = Die Person wird per E-Mail benachrichtigt.
requests-answered-title = Dieser Antrag ist bereits beantwortet
requests-answered-text = Jemand anderes war schneller, oder die Person hat ihn zurückgezogen. Von Ihren Eingaben wurde nichts gespeichert.
