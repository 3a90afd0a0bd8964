# The page of the languages that the portal speaks.

about-languages-title = Talen
about-languages-text = Het portaal spreekt deze talen. Vertalingen die op controle wachten zijn volledig, maar nog niet gecontroleerd door iemand die de taal spreekt.
about-languages-reviewed = Gecontroleerd
about-languages-awaiting = Wacht op controle
