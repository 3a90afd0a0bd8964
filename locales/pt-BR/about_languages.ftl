# The page of the languages that the portal speaks.

about-languages-title = Idiomas
about-languages-text = O portal fala estes idiomas. As traduções que aguardam revisão estão completas, mas ainda não foram verificadas por ninguém que fale o idioma.
about-languages-reviewed = Revisado
about-languages-awaiting = Aguardando revisão
