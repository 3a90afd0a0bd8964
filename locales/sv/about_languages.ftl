# The page of the languages that the portal speaks.

about-languages-title = Språk
about-languages-text = Portalen talar dessa språk. Översättningar som väntar på granskning är fullständiga, men har ännu inte kontrollerats av någon som talar språket.
about-languages-reviewed = Granskad
about-languages-awaiting = Väntar på granskning
