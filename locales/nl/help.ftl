# The help page, written from the customers’ guide.

help-title = Help
# $product is the portal’s name, here and below.
help-intro = Zo gebruikt u { $product }, stap voor stap.
help-contents = Op deze pagina

help-start = Waarvoor het dient
help-start-text = { $product } is voor organisaties met een inkoopovereenkomst. Daar bekijkt u overeenkomsten, bestellingen, licenties, sleutels en rapporten, downloadt u software en beheert u wie dat mag.
help-start-who = Wat u ziet, hangt af van uw rollen. De eerste beheerder wordt in de overeenkomst genoemd, meldt zich als eerste aan en nodigt de anderen uit.

help-in = Toegang krijgen
help-in-text = Niemand registreert zich voor { $product }: iemand in uw organisatie nodigt u uit, op uw zakelijke adres.
help-in-step-mail = Open de koppeling in de welkomstmail. Deze werkt 60 dagen.
help-in-step-password = Kies een wachtwoord, of meld u aan als u hier al een wachtwoord hebt. Accepteer daarna.
help-in-step-again = Is de koppeling verlopen? Op de pagina ervan kunt u een nieuwe naar hetzelfde adres laten sturen.
help-in-forgotten = Ik ben mijn wachtwoord vergeten

help-role = Uw rol
help-role-text = Als u niet zeker weet wat u mag doen:
help-role-step-menu = Open het menu met uw naam, boven aan elke pagina, en kies Mijn profiel.
help-role-step-read = Elke rol staat naast het bijbehorende overeenkomstnummer en accountnummer. U kunt er meerdere hebben.
help-role-step-ask = Hebt u een andere rol nodig? Kies Rol aanvragen. Een beheerder antwoordt en u krijgt bericht per e-mail.

help-find = Een gebruiker zoeken
help-find-text = Kijk of iemand er al is voordat u een uitnodiging verzendt. Om gebruikers te beheren hebt u een rol nodig die dat toestaat.
help-find-step-open = Open Account, dan Toegang beheren en het tabblad Gebruikers beheren.
help-find-step-type = Typ het begin van het e-mailadres, of @ en een domein. In namen wordt niet gezocht.
help-find-step-status = Kies een status. Gebruikers met de status Actief hebben zich ten minste één keer aangemeld, met de status In afwachting nog niet. Met de status Verlopen is de uitnodiging niet binnen 60 dagen geaccepteerd.
help-find-step-narrow = Sorteer op een kolom of beperk de lijst op rol, land of taal.

help-invite = Een gebruiker uitnodigen
help-invite-text = De persoon ontvangt een welkomstmail in de taal die u kiest.
help-invite-step-open = Kies Gebruiker uitnodigen op het tabblad Gebruikers beheren.
help-invite-step-fields = Vul elk veld in: e-mailadres, voor- en achternaam, voorkeurstaal, land of regio, en een of meer rollen.
help-invite-step-preview = Bekijk desgewenst eerst een voorbeeld van de e-mail. Dit wordt in de taal van die persoon getoond.
help-invite-step-send = Verzend de uitnodiging, of verzend ze en nodig nog iemand uit. In Gebruikersgegevens ziet u daarna het verloop.
help-invite-step-many = Voor veel personen tegelijk kiest u Meerdere gebruikers uitnodigen en plakt u hun adressen of uploadt u een bestand.

help-roles = Wat elke rol toestaat
help-roles-text = Rollen worden per inkoopaccount toegekend. Meerdere rollen worden opgeteld.

help-change = Iemands rollen wijzigen
help-change-text = Een wijziging geldt vanaf de volgende klik van de persoon, die ook bericht per e-mail krijgt.
help-change-step-find = Zoek de persoon in Gebruikers beheren en open Gebruikersgegevens.
help-change-step-edit = Kies Bewerken naast het account en vink rollen aan of uit.
help-change-step-save = Sla op. Niemand wijzigt de eigen rollen, en een account behoudt ten minste één accountbeheerder.
help-change-step-remove = Wie de organisatie heeft verlaten, verwijdert u op dezelfde pagina.

help-visibility = Partnerzichtbaarheid
help-visibility-text = Hebt u meer dan één partner, dan bepaalt u welke partner ziet wat een andere voor u heeft besteld.
help-visibility-default = Een partner ziet alleen de eigen bestellingen, tenzij u meer toestaat. U kunt een toestemming op elk moment intrekken. Met één partner valt er niets toe te staan.
help-visibility-change = Na een partnerwissel hoort wat de vorige partner heeft besteld bij de nieuwe.
help-visibility-step-open = Open Account, dan Toegang beheren en het tabblad Partnerzichtbaarheid beheren. Selecteer het inkoopaccount.
help-visibility-step-viewer = Kies onder Naam van de partner de partner die meer mag zien.
help-visibility-step-orderer = Vink onder “Zicht geven op bestellingen van” de partners aan van wie deze de bestellingen mag zien.
help-visibility-step-look = Als uw rol u licenties toont, bekijk dan een voorbeeld van wat die partner zou zien.
help-visibility-step-save = Sla op. Een bericht meldt wat nu geldt.
help-visibility-step-undo = Wat is opgeslagen, kan ongedaan worden gemaakt zolang de pagina dat aangeeft. Daarna krijgt de partner bericht per e-mail.

help-partner = Voor partners
help-partner-text = Het Partnercentrum toont medewerkers van partners de licenties en abonnementen van hun klanten.
help-partner-step-sign-in = Accepteer de uitnodiging, meld u aan en open het Partnercentrum.
help-partner-step-choose = Kies het account van een klant.
help-partner-step-read = Elke rij vermeldt de partner die heeft besteld en, als de rij met u is gedeeld, wie dat heeft toegestaan.

help-more = Meer hulp
help-more-text = Vraag het eerst aan een beheerder van uw organisatie: in Mijn profiel ziet u wie dat zijn. Vraag het daarna aan uw partner.
help-more-support = De ondersteuning van dit portaal:
