# The page of the languages that the portal speaks.

about-languages-title = Idiomas
about-languages-text = El portal habla estos idiomas. Las traducciones pendientes de revisión están completas, pero todavía no las ha comprobado nadie que hable el idioma.
about-languages-reviewed = Revisado
about-languages-awaiting = Pendiente de revisión
