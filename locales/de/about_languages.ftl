# The page of the languages that the portal speaks.

about-languages-title = Sprachen
about-languages-text = Das Portal spricht diese Sprachen. Wo die Prüfung noch aussteht, ist die Übersetzung vollständig, wurde aber noch von niemandem geprüft, der die Sprache spricht.
about-languages-reviewed = Geprüft
about-languages-awaiting = Prüfung steht aus
