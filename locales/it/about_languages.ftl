# The page of the languages that the portal speaks.

about-languages-title = Lingue
about-languages-text = Il portale parla queste lingue. Le traduzioni in attesa di revisione sono complete, ma nessuno che parli la lingua le ha ancora verificate.
about-languages-reviewed = Revisione effettuata
about-languages-awaiting = In attesa di revisione
