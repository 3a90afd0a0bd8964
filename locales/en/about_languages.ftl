# The page of the languages that the portal speaks.

about-languages-title = Languages
about-languages-text = The portal speaks these languages. Those that await review are complete, but nobody who speaks them has checked them yet.
about-languages-reviewed = Reviewed
about-languages-awaiting = Awaiting review
