# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = Kunderna hos { $partner }, med de licenser och prenumerationer som partnern har beställt åt dem. Det som andra partner har beställt visas här om en kund tillåter det.
partner-center-search = Sök kund
partner-center-search-hint = Början av ett namn eller ett kontonummer
partner-center-search-product = Sök produkt
# $text is what was typed.
partner-center-chip-search = Sökning: { $text }
# $partner is a partner's name.
partner-center-chip-orderer = Beställd av: { $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
        [one] { $count } kundkonto, sorterat { $sorted }
       *[other] { $count } kundkonton, sorterade { $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = Fler än { $count } kundkonton, sorterade { $sorted }
partner-center-sorted-organization = på organisation, A till Ö
partner-center-sorted-organization-descending = på organisation, Ö till A
partner-center-sorted-number = på kontonummer, stigande
partner-center-sorted-number-descending = på kontonummer, fallande
partner-center-own-lines = Egna orderrader
partner-center-granted-lines = Delade orderrader
partner-center-orderers = Delade från
partner-center-orderers-none = Ingen
partner-center-empty-title = Ingen kund här än
partner-center-empty-text = Kunder visas här så snart du har beställt åt dem. Detsamma gäller kunder som låter dig se det som en annan partner har beställt: det bestämmer de under Hantera partnersynlighet.
# $text is what was typed.
partner-center-no-match-title = Ingen kund börjar med ”{ $text }”
partner-center-no-match-text = Kontrollera stavningen eller rensa filtren för att se allt igen.

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = Inköpskonto: { $name } ({ $number })
# Sums over all pages.
partner-center-totals = { $rows ->
        [one] { $rows } rad
       *[other] { $rows } rader
    }, { $lines ->
        [one] { $lines } orderrad
       *[other] { $lines } orderrader
    }, totalt antal { $quantity }
partner-center-product = Produkt
partner-center-product-number = Produktnummer
partner-center-kind = Typ
partner-center-kind-license = Licens
partner-center-kind-subscription = Prenumeration eller tjänst
partner-center-quantity = Antal
partner-center-lines = Orderrader
partner-center-ends-on = Sista slutdatum
partner-center-ordered-by = Beställd av
partner-center-partner-of-record = Registrerad partner
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = Nu hos { $partner }
partner-center-access = Åtkomst
partner-center-access-own = Egen
partner-center-access-granted = Delad
partner-center-granted-by = Delad av
partner-center-granted-on = Delad den
# $name is the customer's administrator, $date the day.
partner-center-granted = Av { $name } den { $date }
partner-center-customer-empty-title = Inget beställt än
partner-center-customer-empty-text = Licenser och prenumerationer visas här så snart en order har rader.
partner-center-no-holding-title = Ingen licens eller prenumeration matchar

## A customer's tabs and orders

partner-center-licenses = Licenser och prenumerationer
partner-center-orders = Ordrar
# $organization is the customer.
partner-center-orders-of = Ordrar för { $organization }
partner-center-no-orders-text = Ordrar visas här så snart du har beställt till det här inköpskontot. Detsamma gäller andra partners ordrar som kunden låter dig se.
partner-center-no-order-text = En order hittas med början av sitt nummer. Kontrollera stavningen eller rensa filtren.

## The administrator whom the vendor named and who never came

partner-center-administrator-title = Kundens administratör har inte loggat in än
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = Välkomstmejlet till { $name } ({ $email }) skickades senast den { $date }, och inbjudan har inte accepterats.
partner-center-administrator-note = Mejlet går bara till den här adressen. Om adressen är fel, be leverantören rätta den.
partner-center-welcome-again = Skicka välkomstmejlet igen
partner-center-welcome-sent = Välkomstmejlet till { $name } skickas igen, till { $email }.
# $date is a day.
partner-center-welcome-sent-detail = Den nya länken fungerar till den { $date }; äldre länkar fungerar inte längre.
partner-center-nobody-waits-title = Ingen väntar på ett välkomstmejl
partner-center-nobody-waits-text = Kontots administratör har accepterat inbjudan, eller så har leverantören inte angett någon.
partner-center-back-to-customer = Tillbaka till kunden

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = Att beställa
partner-center-to-order-intro = Licensplatser som dina kunder själva har lagt till i sina prenumerationer. De används redan; beställ dem och ange referensen på orderraden.
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
        [one] { $count } tillägg av licensplatser att beställa
       *[other] { $count } tillägg av licensplatser att beställa
    }
partner-center-to-order-all = Alla, även beställda och ångrade
# $count is 1 or more.
partner-center-to-order-count = { $count ->
        [one] { $count } tillägg av licensplatser
       *[other] { $count } tillägg av licensplatser
    }
partner-center-to-order-none-title = Inget att beställa
partner-center-to-order-none-text = Licensplatser visas här när en kund lägger till dem i en prenumeration hos dig.
