# The page of the languages that the portal speaks.

about-languages-title = Langues
about-languages-text = Le portail parle ces langues. Celles qui attendent une relecture sont complètes, mais personne qui les parle ne les a encore vérifiées.
about-languages-reviewed = Relue
about-languages-awaiting = En attente de relecture
