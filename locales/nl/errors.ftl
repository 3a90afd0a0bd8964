# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = U kunt deze pagina niet openen
errors-403-text = Uw rollen geven geen toegang tot deze pagina. Neem contact op met een beheerder van uw organisatie om een rol aan te vragen.
# Inside an account: a button leads to the request.
errors-403-ask = Uw rollen voor dit account geven geen toegang tot deze pagina. U kunt de beheerders van het account om een rol vragen die dat wel doet.
errors-404-title = Pagina niet gevonden
errors-404-text = Controleer het adres of begin opnieuw op de startpagina. Wat u zoekt, is misschien verplaatst of hoort bij een ander account.
errors-405-title = Deze actie is hier niet mogelijk
errors-405-text = Ga terug naar de vorige pagina en gebruik de knoppen of koppelingen daar.
errors-408-title = Het formulier deed er te lang over om aan te komen
errors-408-text = Controleer uw verbinding, ga terug en verzend het formulier opnieuw.
errors-409-title = Iemand heeft dit intussen gewijzigd
errors-409-text = Uw wijzigingen zijn niet opgeslagen. Open de pagina opnieuw om de huidige stand te zien en breng uw wijziging dan nogmaals aan.
errors-410-title = Deze koppeling werkt niet meer
errors-410-text = Vraag de afzender om een nieuwe. Hebt u al een wachtwoord, meld u dan aan.
errors-412-title = Het bestand is gewijzigd
errors-412-text = Het deel dat u hebt, hoort bij een ouder bestand. Start de download opnieuw.
errors-413-title = Wat u hebt verzonden, is te groot
errors-413-text = Ga terug, kort de tekst in of kies een kleiner bestand en verzend het opnieuw.
errors-416-title = Dit deel komt niet in het bestand voor
errors-416-text = Het bestand is korter dan wat werd opgevraagd. Start de download opnieuw.
errors-421-title = Dit adres is hier niet in gebruik
errors-421-text = Open het portaal via het adres in uw uitnodiging of vraag uw beheerder ernaar.
errors-422-title = Dit kon niet worden verwerkt
errors-422-text = Open de pagina opnieuw en gebruik het formulier of de koppelingen daar. Er is niets opgeslagen.
errors-429-title = Te veel pogingen
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
        [one] Wacht { $minutes } minuut en probeer het dan opnieuw.
       *[other] Wacht { $minutes } minuten en probeer het dan opnieuw.
    }
# More than two.
errors-429-hours = Wacht { $hours } uur en probeer het dan opnieuw.
errors-500-title = Dat is helaas niet gelukt
errors-500-text = Probeer het over enkele minuten opnieuw. Gebeurt het nog eens, stuur uw beheerder dan de onderstaande referentie.
errors-503-title = Het portaal is even niet beschikbaar
errors-503-text = Niets van wat is opgeslagen, is verloren gegaan. Probeer het over enkele minuten opnieuw.
errors-ended-title = Meld u opnieuw aan
errors-ended-text = Uw aanmelding is beëindigd. Meld u opnieuw aan in het venster dat wordt geopend en kom daarna terug naar deze pagina.
errors-ended-next = Aanmelden
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = Eerst tweestapsverificatie instellen
errors-factor-text = Tweestapsverificatie is voor u verplicht. Stel deze in via het venster dat wordt geopend en kom daarna terug naar deze pagina.
errors-factor-next = Tweestapsverificatie instellen
errors-home = Naar de startpagina
# What was typed into a form that was refused.
errors-kept-text = Wat u hebt ingevoerd, is op deze pagina bewaard. U kunt het van hieruit opnieuw verzenden.
errors-kept-button = Opnieuw verzenden
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label } (nieuw venster)
