# The page of the languages that the portal speaks.

about-languages-title = اللغات
about-languages-text = تتحدث البوابة هذه اللغات. الترجمات التي تنتظر المراجعة مكتملة، لكن لم يتحقق منها بعد أحد ممن يتحدثون اللغة.
about-languages-reviewed = تمت المراجعة
about-languages-awaiting = في انتظار المراجعة
