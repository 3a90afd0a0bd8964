# The page of the languages that the portal speaks.

about-languages-title = Języki
about-languages-text = Portal mówi w tych językach. Tłumaczenia oczekujące na weryfikację są kompletne, ale nie sprawdził ich jeszcze nikt, kto mówi w danym języku.
about-languages-reviewed = Zweryfikowano
about-languages-awaiting = Oczekuje na weryfikację
