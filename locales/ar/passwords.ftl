# Choosing a password, on every page that asks for one.

passwords-new = كلمة مرور جديدة
# $least is the smallest number of characters.
passwords-hint = الحد الأدنى لعدد الأحرف: { $least }. بضع كلمات لا علاقة بينها تشكّل كلمة مرور جيدة.
passwords-confirmation = كلمة المرور الجديدة مرة أخرى
passwords-error-short = اختر كلمة مرور لا يقل عدد أحرفها عن { $least }.
# $most is the largest number of characters.
passwords-error-long = اختر كلمة مرور لا يزيد عدد أحرفها على { $most }.
passwords-error-characters = اختر كلمة مرور خالية من علامات الجدولة وأحرف التحكم.
passwords-error-guessable = اختر كلمة مرور لا تتضمن اسمك أو عنوانك أو اسم مؤسستك أو اسم هذه البوابة: فهذه أول ما يُخمَّن.
passwords-error-breached = اختر كلمة مرور أخرى: فقد سُرقت هذه من مواقع أخرى، وكلمات المرور المسروقة أول ما يُجرَّب. وإذا كنت تستخدمها في مكان آخر، فغيّرها هناك أيضًا.
passwords-error-common = اختر كلمة مرور يصعب تخمينها: فالكلمات الشائعة والأسماء والتواريخ وصفوف لوحة المفاتيح والتكرارات أول ما يُجرَّب.
passwords-error-confirmation = اكتب كلمة المرور نفسها مرتين.
