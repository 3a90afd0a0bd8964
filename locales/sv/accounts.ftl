# Selecting an account (R44), and an account's home.

accounts-title = Välj konto
accounts-text = Portalen kommer ihåg vilket konto du öppnar.
accounts-search = Sök på nummer eller namn
# $count is how many accounts are listed.
accounts-caption = { $count ->
        [one] { $count } konto
       *[other] { $count } konton
    }
accounts-your-roles = Dina roller
accounts-last = Senast använt
# $text is what was searched for.
accounts-none-found = Inget konto matchar ”{ $text }”
accounts-none-found-text = Sök på början av ett nummer eller en del av ett namn.
accounts-empty-title = Du har ingen roll på något konto än
accounts-empty-text = Du kan logga in, men inga uppgifter är tillgängliga förrän någon ger dig en roll. I Min profil står det vem du kan fråga.
accounts-ways = Vad du kan göra här
accounts-manage-users-text = Hitta, bjud in och redigera användare, och tilldela dem roller.
accounts-manage-visibility-text = Bestäm vilken partner som får se vad andra partner har beställt åt er.
accounts-reports-text = Se licenser per produkt och partner, ordrar över tid och vad som går ut, och ladda ned det som filer.
accounts-provisioning-text = Lägg själv till licensplatser i en prenumeration och se vad din partner har kvar att beställa.
accounts-provisioning-ended-text = Se de licensplatser som du själv har lagt till. Avtalet har upphört: inga fler kan läggas till.
accounts-profile-text = Se alla dina roller och vem du kan be om en till.

## An account's home, at a glance

accounts-home-licenses = Licenser och licensplatser per produkt
# $active is what runs today, $quantity everything ordered.
accounts-home-active = { $active } av { $quantity } aktiva
accounts-home-all-licenses = Alla licenser och prenumerationer
# $days is 90.
accounts-home-expiring = Går ut inom { $days } dagar
accounts-home-expiring-none = Inget av det ni har upphör under den här tiden.
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = Först den
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
        [one] { $products } produkt går ut snart
       *[other] { $products } produkter går ut snart
    }
accounts-home-orders = Senaste ordrar
accounts-home-order-lines = { $lines ->
        [one] { $lines } orderrad
       *[other] { $lines } orderrader
    }
accounts-home-all-orders = Alla ordrar
accounts-home-invitations = Väntande inbjudningar
accounts-home-invitations-none = Alla inbjudna har accepterat, eller så har deras inbjudan gått ut.
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
        [one] { $count } väntande inbjudan
       *[other] { $count } väntande inbjudningar
    }
accounts-home-all-expired = { $count ->
        [one] { $count } utgången
       *[other] { $count } utgångna
    }
# $cap is where counting stops.
accounts-home-many-pending = Fler än { $cap } väntande inbjudningar
accounts-home-many-expired = Fler än { $cap } utgångna
accounts-home-agreement-active = Aktivt
accounts-home-agreement-ended = Upphört
