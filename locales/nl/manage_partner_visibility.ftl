# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = Partnerzichtbaarheid beheren
manage-partner-visibility-intro = Standaard ziet een partner alleen de licenties en abonnementen die deze zelf voor u heeft besteld. Hier staat u een partner toe te zien wat uw andere partners hebben besteld, en trekt u die toestemming in.
manage-partner-visibility-partner = Naam van de partner
manage-partner-visibility-choose = Kies een partner
manage-partner-visibility-show = Tonen
manage-partner-visibility-allow = Zicht geven op bestellingen van

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer } mag zien wat door { $orderers } voor u is besteld.
manage-partner-visibility-state-own = { $viewer } mag alleen zien wat deze partner zelf voor u heeft besteld.
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = Vink de partners aan van wie { $viewer } de licenties en abonnementen mag zien, vink de andere uit en sla op. Dit geldt alleen voor dit inkoopaccount, en niet omgekeerd.
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] Momenteel geen bestelregels te zien
        [one] { $lines } bestelregel
       *[other] { $lines } bestelregels
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
        [one] { $lines } bestelregel zichtbaar.
       *[other] { $lines } bestelregels zichtbaar.
    } { $more ->
        [one] Er is er nog { $more } bij gekomen door een latere partnerwissel. Om die ook te tonen, vinkt u uit en slaat u op, en vinkt u daarna weer aan en slaat u opnieuw op.
       *[other] Er zijn er nog { $more } bij gekomen door een latere partnerwissel. Om die ook te tonen, vinkt u uit en slaat u op, en vinkt u daarna weer aan en slaat u opnieuw op.
    }

## Nothing to grant

manage-partner-visibility-none-title = Dit account heeft nog geen partner
manage-partner-visibility-none-text = Zodra partners voor dit inkoopaccount hebben besteld, kunt u de ene laten zien wat de andere heeft besteld.
manage-partner-visibility-single-title = Er is geen andere partner om toe te staan
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner } is de enige partner van dit inkoopaccount en ziet de eigen bestellingen voor u. Met een tweede partner kunt u de ene laten zien wat de andere heeft besteld.

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = Voorbeeld
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = Voorbeeld: wat { $viewer } zou zien
manage-partner-visibility-preview-intro = Er is nog niets opgeslagen en niemand heeft bericht gekregen.
manage-partner-visibility-preview-effects = Wat zou veranderen
# $state is one of the sentences above.
manage-partner-visibility-preview-state = Na het opslaan: { $state }
manage-partner-visibility-preview-same = Er zou niets veranderen aan wat deze partner ziet.
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
        [one] { $count } wijziging, gesorteerd op partnernaam
       *[other] { $count } wijzigingen, gesorteerd op partnernaam
    }
manage-partner-visibility-preview-orders-of = Bestellingen van
manage-partner-visibility-preview-effect = Wijziging
manage-partner-visibility-preview-added = Toegevoegd
manage-partner-visibility-preview-removed = Verwijderd
manage-partner-visibility-preview-products = Producten
manage-partner-visibility-preview-page = De pagina van { $viewer }
manage-partner-visibility-preview-nothing-title = Deze partner zou niets zien
manage-partner-visibility-preview-nothing-text = { $viewer } heeft geen eigen bestelregels voor dit account, en zou er ook geen andere te zien krijgen.
manage-partner-visibility-preview-gone = Niet meer zichtbaar
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
        [one] { $count } rij die deze partner nu ziet
       *[other] { $count } rijen die deze partner nu ziet
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = { $shown } van { $count } rijen die deze partner nu ziet

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = U hebt de partnerzichtbaarheid gewijzigd. { $state }
manage-partner-visibility-unchanged = Er is niets gewijzigd. { $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $count ->
        [one] { $count } persoon bij { $viewer } krijgt bericht per e-mail.
       *[other] { $count } personen bij { $viewer } krijgen bericht per e-mail.
    }

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = Ongedaan maken
manage-partner-visibility-undo-title = Zojuist opgeslagen
manage-partner-visibility-undo-until = Opgeslagen door { $by } op { $when }. Tot { $until } wachten de e-mails hierover en kunt u het ongedaan maken.
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = wat { $by } op { $when } heeft opgeslagen
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = U hebt de wijziging ongedaan gemaakt. { $state }
manage-partner-visibility-undone-told = { $count ->
        [one] { $count } persoon had al bericht gekregen en krijgt opnieuw bericht.
       *[other] { $count } personen hadden al bericht gekregen en krijgen opnieuw bericht.
    }
manage-partner-visibility-undo-before = Dit was al ongedaan gemaakt.
manage-partner-visibility-undo-late = Het is te laat om dit ongedaan te maken: de e-mails zijn al verzonden.
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = Wat { $viewers } mag zien, is sindsdien opnieuw gewijzigd.
manage-partner-visibility-undo-next = Er is niets ongedaan gemaakt. Kies de partner om te wijzigen wat deze mag zien.

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = Alle partners tegelijk
manage-partner-visibility-grid-open = Alle partners tegelijk tonen
manage-partner-visibility-grid-back = Eén partner kiezen
manage-partner-visibility-grid-note = Elke rij is een partner die mag kijken. Vink de partners aan van wie deze de licenties en abonnementen mag zien en sla alle rijen samen op.
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
        [one] { $count } partner, gesorteerd op naam
       *[other] { $count } partners, gesorteerd op naam
    }
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = Mag de bestellingen zien van
manage-partner-visibility-grid-own = Altijd
manage-partner-visibility-grid-cell = { $viewer } mag zien wat { $orderer } heeft besteld
manage-partner-visibility-grid-changed = { $count ->
        [one] U hebt gewijzigd wat { $count } partner mag zien.
       *[other] U hebt gewijzigd wat { $count } partners mogen zien.
    }
manage-partner-visibility-grid-unchanged = Er is niets gewijzigd.
manage-partner-visibility-grid-told = { $count ->
        [one] { $count } persoon krijgt bericht per e-mail.
       *[other] { $count } personen krijgen bericht per e-mail.
    }
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = Iemand heeft de zichtbaarheid gewijzigd voor { $viewers }. Uw wijzigingen zijn niet opgeslagen.
manage-partner-visibility-grid-stale-next = De onderstaande vakjes tonen uw keuze. Sla opnieuw op om die door te voeren, of open de pagina opnieuw om alles te laten zoals het is.
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = Dit account heeft { $count } partners
manage-partner-visibility-grid-many-text = Deze weergave heeft ruimte voor { $most }. Kies in plaats daarvan één partner tegelijk.

## Errors

manage-partner-visibility-error-partner = Kies de partner die de bestellingen van anderen mag zien.
manage-partner-visibility-error-itself = Kies andere partners: een partner ziet altijd de eigen bestellingen.
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = Op { $when } heeft { $by } gewijzigd wat { $viewer } mag zien. Uw wijzigingen zijn niet opgeslagen.
manage-partner-visibility-stale = Iemand heeft gewijzigd wat { $viewer } mag zien. Uw wijzigingen zijn niet opgeslagen.
manage-partner-visibility-stale-next = De onderstaande vakjes tonen uw keuze. Sla opnieuw op om die door te voeren, of kies de partner opnieuw om alles te laten zoals het is.
manage-partner-visibility-stale-now = Geldt nu
manage-partner-visibility-stale-asked = Uw keuze

## Who may see what

manage-partner-visibility-grants = Wie mag wat zien
manage-partner-visibility-grants-none = Geen enkele partner mag zien wat een andere voor dit account heeft besteld.
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
        [one] { $count } toestemming, gesorteerd op partnernaam
       *[other] { $count } toestemmingen, gesorteerd op partnernaam
    }
manage-partner-visibility-viewer = Partner
manage-partner-visibility-orderer = Mag zien wat is besteld door
manage-partner-visibility-granted-by = Toegestaan door
manage-partner-visibility-granted-on = Sinds
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = dat { $viewer } ziet wat { $orderer } heeft besteld

## Ended by a change of partner (D8)

manage-partner-visibility-ended = Beëindigd door een partnerwissel
manage-partner-visibility-ended-note = Deze toestemmingen noemden een partner die uw account heeft verlaten. Er is niets voor in de plaats toegestaan: sta opnieuw toe wat u nog wilt.
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
        [one] { $count } toestemming, nieuwste eerst
       *[other] { $count } toestemmingen, nieuwste eerst
    }
manage-partner-visibility-ended-orderer = Kon zien wat was besteld door
manage-partner-visibility-ended-on = Beëindigd
# $date is a day.
manage-partner-visibility-ended-by-change = Door een partnerwissel, { $date }

## History. $by is who did it.

manage-partner-visibility-history = Geschiedenis
manage-partner-visibility-history-made = { $by } heeft { $viewer } toegestaan te zien wat door { $orderers } is besteld.
manage-partner-visibility-history-revoked = { $by } staat { $viewer } niet langer toe te zien wat door { $orderers } is besteld.
manage-partner-visibility-history-ended = Een partnerwissel heeft een einde gemaakt aan de toestemming van { $viewer } om te zien wat door { $orderers } is besteld.
manage-partner-visibility-history-changed = Door een partnerwissel op { $date } is wat { $from } heeft besteld, overgegaan op { $to }.
manage-partner-visibility-history-undone = { $by } heeft de laatste wijziging van wat { $viewer } mag zien ongedaan gemaakt.
manage-partner-visibility-history-other = { $by } heeft de partnerzichtbaarheid gewijzigd.
