# My profile (R7-R9).

profile-title = Mijn profiel
profile-tab-roles = Rollen
profile-tab-details = Gegevens
profile-tab-password = Wachtwoord
profile-tab-second-factor = Tweestapsverificatie
profile-tab-sign-ins = Aanmeldingen
profile-tab-security-history = Beveiligingsgeschiedenis

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [one] Uw rol
       *[other] Uw { $count } rollen
    }
profile-roles-help = Wat elke rol toestaat
# $partner is the partner's name.
profile-partner = U werkt voor { $partner }.
profile-partner-open = Partnercentrum openen
profile-empty-title = U hebt nog geen rol
profile-empty-text = U kunt zich aanmelden, maar er zijn geen gegevens toegankelijk totdat iemand u een rol toekent.
profile-ask-title = Een rol aanvragen
# $first, $last and $total are numbers.
profile-ask-range = Accounts { $first } t/m { $last } van { $total }
# $number and $name are the purchasing account's.
profile-ask-account = Inkoopaccount { $number }, { $name }
profile-ask-administrators = Neem contact op met een van deze beheerders:
# $partners is a list of names.
profile-ask-partner = Niemand anders beheert dit account. Neem contact op met uw partner: { $partners }.
profile-ask-vendor = Niemand anders beheert dit account en er is nog geen partner die eraan levert. Neem contact op met de ondersteuning van de leverancier.
# $organization is a name.
profile-ask-no-role = U maakt deel uit van { $organization }, maar hebt daar geen rol. Neem contact op met een beheerder van de organisatie.

## Details

profile-details-title = Mijn gegevens
profile-details-text = Uw collega’s en beheerders zien deze gegevens. Uw e-mailadres is uw aanmeldingsnaam en blijft zoals het is.
profile-language-hint = Voor alle pagina’s en e-mails.
profile-details-saved = Uw gegevens zijn opgeslagen.
profile-details-same = Er was niets gewijzigd, dus er is niets opgeslagen.
profile-error-first-name = Voer uw voornaam in.
profile-error-last-name = Voer uw achternaam in.
# $most is the largest number of characters.
profile-error-name-long = Kort de naam in tot { $most } tekens.
profile-error-name-characters = Voer de naam in met afdrukbare letters en tekens, op één regel.
profile-error-language = Kies een taal.
profile-error-country = Kies een land of regio.
profile-conflict = Uw gegevens zijn in een ander venster gewijzigd. Er is nog niets opgeslagen: controleer de onderstaande waarden en sla opnieuw op.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }: hier “{ $typed }”, intussen opgeslagen “{ $stored }”

## Password

profile-password-title = Mijn wachtwoord
profile-password-text = Al uw andere aanmeldingen eindigen wanneer u opslaat.
profile-password-current = Huidig wachtwoord
profile-password-saved = Uw wachtwoord is gewijzigd.
profile-password-saved-detail = Uw andere aanmeldingen zijn beëindigd.
profile-error-current-password = Typ het wachtwoord waarmee u zich nu aanmeldt.

## Sign-ins

profile-sign-ins-title = Mijn aanmeldingen
profile-sign-ins-text = Hier bent u aangemeld. Beëindig een aanmelding die u niet herkent en wijzig daarna uw wachtwoord.
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
        [one] { $count } aanmelding
       *[other] { $count } aanmeldingen
    }
profile-sign-ins-device = Apparaat
profile-sign-ins-place = Netwerkadres
profile-sign-ins-since = Aangemeld
profile-sign-ins-last-seen = Laatst gebruikt
profile-sign-ins-acts = Acties
profile-sign-ins-this-one = Deze
profile-sign-ins-unknown-device = Onbekend apparaat
profile-sign-ins-end = Deze beëindigen
profile-sign-ins-end-others = Alle andere beëindigen
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
        [one] { $count } aanmelding is beëindigd.
       *[other] { $count } aanmeldingen zijn beëindigd.
    }
profile-sign-ins-ended-already = Deze was al beëindigd.

## Security history

profile-security-history-title = Beveiligingsgeschiedenis
profile-security-history-text = Wat er met uw aanmelding is gebeurd, nieuwste eerst. Alleen u ziet dit. Als u iets hiervan niet zelf hebt gedaan:
profile-security-history-password = Wachtwoord wijzigen
profile-security-history-empty = Er is nog niets vastgelegd.
profile-event-signed-in = U hebt zich aangemeld
profile-event-with-app = Met een code uit de verificatie-app
profile-event-with-passkey = Met een passkey
profile-event-with-code = Met een herstelcode
profile-event-signed-out = U hebt zich afgemeld
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [one] U hebt een andere aanmelding beëindigd
       *[other] U hebt { $count } andere aanmeldingen beëindigd
    }
profile-event-password-changed = U hebt uw wachtwoord gewijzigd
profile-event-password-reset = U hebt een nieuw wachtwoord gekozen via de koppeling in een e-mail
profile-event-second-factor-set-up = U hebt tweestapsverificatie ingeschakeld met een verificatie-app
profile-event-second-factor-off = U hebt tweestapsverificatie uitgeschakeld
# $actor is who did it.
profile-event-second-factor-reset = { $actor } heeft tweestapsverificatie uitgeschakeld
profile-event-codes-renewed = U hebt nieuwe herstelcodes gemaakt
profile-event-code-used = U hebt een herstelcode gebruikt
# $name is what the person called the passkey.
profile-event-passkey-added = U hebt de passkey “{ $name }” toegevoegd
profile-event-passkey-removed = U hebt de passkey “{ $name }” verwijderd
profile-event-other = Er is iets anders gewijzigd
