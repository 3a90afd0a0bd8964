# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = Hantera partnersynlighet
manage-partner-visibility-intro = Som standard ser en partner bara de licenser och prenumerationer som den har beställt åt er. Här låter du den se det som era andra partner har beställt, och återkallar det.
manage-partner-visibility-partner = Partnernamn
manage-partner-visibility-choose = Välj en partner
manage-partner-visibility-show = Visa
manage-partner-visibility-allow = Ge insyn i ordrar från

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer } får se det som { $orderers } har beställt åt er.
manage-partner-visibility-state-own = { $viewer } får bara se det som partnern själv har beställt åt er.
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = Markera de partner vars licenser och prenumerationer { $viewer } får se, avmarkera de övriga och spara. Detta gäller bara det här inköpskontot, och inte åt andra hållet.
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] Inga orderrader att se för närvarande
        [one] { $lines } orderrad
       *[other] { $lines } orderrader
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
        [one] { $lines } orderrad syns.
       *[other] { $lines } orderrader syns.
    } { $more ->
        [one] { $more } till tillkom genom ett senare partnerbyte. För att visa även den, avmarkera och spara, och markera sedan och spara igen.
       *[other] { $more } till tillkom genom ett senare partnerbyte. För att visa även dem, avmarkera och spara, och markera sedan och spara igen.
    }

## Nothing to grant

manage-partner-visibility-none-title = Kontot har ingen partner än
manage-partner-visibility-none-text = Så snart partner har beställt till det här inköpskontot kan du låta en se det som en annan har beställt.
manage-partner-visibility-single-title = Det finns ingen annan partner att tillåta
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner } är inköpskontots enda partner och ser det som den har beställt åt er. Med en andra partner kan du låta den ena se det som den andra har beställt.

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = Förhandsgranska
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = Förhandsgranskning: vad { $viewer } skulle se
manage-partner-visibility-preview-intro = Inget har sparats än, och ingen har meddelats.
manage-partner-visibility-preview-effects = Vad som skulle ändras
# $state is one of the sentences above.
manage-partner-visibility-preview-state = Efter att du har sparat: { $state }
manage-partner-visibility-preview-same = Inget skulle ändras i det som partnern ser.
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
        [one] { $count } ändring, sorterat på partnernamn
       *[other] { $count } ändringar, sorterat på partnernamn
    }
manage-partner-visibility-preview-orders-of = Ordrar från
manage-partner-visibility-preview-effect = Ändring
manage-partner-visibility-preview-added = Tillkommer
manage-partner-visibility-preview-removed = Försvinner
manage-partner-visibility-preview-products = Produkter
manage-partner-visibility-preview-page = Sidan för { $viewer }
manage-partner-visibility-preview-nothing-title = Partnern skulle inte se något
manage-partner-visibility-preview-nothing-text = { $viewer } har inga egna orderrader på det här kontot, och inga andra skulle visas.
manage-partner-visibility-preview-gone = Syns inte längre
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
        [one] { $count } rad som partnern ser nu
       *[other] { $count } rader som partnern ser nu
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = { $shown } av { $count } rader som partnern ser nu

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = Du har ändrat partnersynligheten. { $state }
manage-partner-visibility-unchanged = Inget har ändrats. { $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $count ->
        [one] { $count } person hos { $viewer } meddelas via e-post.
       *[other] { $count } personer hos { $viewer } meddelas via e-post.
    }

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = Ångra
manage-partner-visibility-undo-title = Nyss sparat
manage-partner-visibility-undo-until = Sparat av { $by } den { $when }. Till den { $until } väntar mejlen om detta, och du kan ångra det.
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = det som { $by } sparade den { $when }
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = Du har ångrat ändringen. { $state }
manage-partner-visibility-undone-told = { $count ->
        [one] { $count } person hade redan meddelats och meddelas igen.
       *[other] { $count } personer hade redan meddelats och meddelas igen.
    }
manage-partner-visibility-undo-before = Detta har redan ångrats.
manage-partner-visibility-undo-late = Det är för sent att ångra detta: mejlen har skickats.
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = Vad { $viewers } får se har ändrats igen sedan dess.
manage-partner-visibility-undo-next = Inget har ångrats. Välj partnern för att ändra vad den får se.

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = Alla partner på en gång
manage-partner-visibility-grid-open = Visa alla partner på en gång
manage-partner-visibility-grid-back = Välj en partner
manage-partner-visibility-grid-note = Varje rad är en partner som får se. Markera de partner vars licenser och prenumerationer den får se och spara alla rader tillsammans.
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
        [one] { $count } partner, sorterat på namn
       *[other] { $count } partner, sorterat på namn
    }
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = Får se ordrar från
manage-partner-visibility-grid-own = Alltid
manage-partner-visibility-grid-cell = { $viewer } får se det som { $orderer } har beställt
manage-partner-visibility-grid-changed = { $count ->
        [one] Du har ändrat vad { $count } partner får se.
       *[other] Du har ändrat vad { $count } partner får se.
    }
manage-partner-visibility-grid-unchanged = Inget har ändrats.
manage-partner-visibility-grid-told = { $count ->
        [one] { $count } person meddelas via e-post.
       *[other] { $count } personer meddelas via e-post.
    }
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = Någon har ändrat vad { $viewers } får se. Dina ändringar har inte sparats.
manage-partner-visibility-grid-stale-next = Rutorna nedan visar ditt val. Spara igen för att genomföra det, eller öppna sidan på nytt för att lämna allt som det är.
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = Kontot har { $count } partner
manage-partner-visibility-grid-many-text = Den här vyn rymmer { $most }. Välj i stället en partner i taget.

## Errors

manage-partner-visibility-error-partner = Välj den partner som får se andras ordrar.
manage-partner-visibility-error-itself = Välj andra partner: en partner ser alltid sina egna ordrar.
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = Den { $when } ändrade { $by } vad { $viewer } får se. Dina ändringar har inte sparats.
manage-partner-visibility-stale = Någon har ändrat vad { $viewer } får se. Dina ändringar har inte sparats.
manage-partner-visibility-stale-next = Rutorna nedan visar ditt val. Spara igen för att genomföra det, eller välj partnern på nytt för att lämna allt som det är.
manage-partner-visibility-stale-now = Gäller nu
manage-partner-visibility-stale-asked = Ditt val

## Who may see what

manage-partner-visibility-grants = Vem får se vad
manage-partner-visibility-grants-none = Ingen partner får se det som en annan har beställt på det här kontot.
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
        [one] { $count } tillstånd, sorterat på partnernamn
       *[other] { $count } tillstånd, sorterat på partnernamn
    }
manage-partner-visibility-viewer = Partner
manage-partner-visibility-orderer = Får se det som beställts av
manage-partner-visibility-granted-by = Tillåtet av
manage-partner-visibility-granted-on = Sedan
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = att { $viewer } ser det som { $orderer } har beställt

## Ended by a change of partner (D8)

manage-partner-visibility-ended = Upphört genom ett partnerbyte
manage-partner-visibility-ended-note = De här tillstånden gällde en partner som kontot har lämnat. Inget har tillåtits i deras ställe: tillåt på nytt det som du fortfarande vill ha.
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
        [one] { $count } tillstånd, senaste först
       *[other] { $count } tillstånd, senaste först
    }
manage-partner-visibility-ended-orderer = Kunde se det som beställts av
manage-partner-visibility-ended-on = Upphörde
# $date is a day.
manage-partner-visibility-ended-by-change = Genom partnerbyte, { $date }

## History. $by is who did it.

manage-partner-visibility-history = Historik
manage-partner-visibility-history-made = { $by } tillät { $viewer } att se det som { $orderers } har beställt.
manage-partner-visibility-history-revoked = { $by } låter inte längre { $viewer } se det som { $orderers } har beställt.
manage-partner-visibility-history-ended = Ett partnerbyte avslutade tillståndet för { $viewer } att se det som { $orderers } har beställt.
manage-partner-visibility-history-changed = Genom partnerbyte den { $date } övergick det som { $from } har beställt till { $to }.
manage-partner-visibility-history-undone = { $by } ångrade den senaste ändringen av vad { $viewer } får se.
manage-partner-visibility-history-other = { $by } ändrade partnersynligheten.
