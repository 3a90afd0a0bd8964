# Resetting a password.

reset-ask-title = كلمة مرور منسية
reset-ask-text = أدخل العنوان الذي تسجّل الدخول به. سنرسل إليك رابطًا لاختيار كلمة مرور جديدة.
reset-ask-button = إرسال الرابط
reset-error-email = أدخل عنوان بريد إلكتروني واحدًا، مثل name@company.com.
reset-asked-title = تحقق من بريدك
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = إذا كان تسجيل الدخول هنا متاحًا للعنوان { $email }، فستصل إليه رسالة تتضمن رابطًا. الرابط صالح لمدة ساعة واحدة ولمرة واحدة.
reset-asked-nothing = لم يصل شيء؟ ابحث في البريد غير المرغوب فيه. العنوان الذي تلقى دعوة فقط ليست له كلمة مرور بعد: افتح الرابط الوارد في الدعوة، أو تواصل مع المسؤول لديك.
reset-back = العودة إلى تسجيل الدخول
reset-set-title = اختيار كلمة مرور جديدة
# $email is the person's address.
reset-set-text = ستكون كلمة المرور الخاصة بالعنوان { $email }. وستنتهي كل جلساتك الأخرى.
reset-set-button = حفظ وتسجيل الدخول
# The banner after saving.
reset-done = تم تغيير كلمة مرورك.
reset-done-detail = انتهت جلساتك الأخرى.
reset-unknown-title = هذا الرابط لا يعمل
reset-unknown-text = ربما سبق استخدامه. إذا كنت قد اخترت كلمة مرور، فسجّل الدخول. وإلا فاطلب رابطًا جديدًا.
reset-expired-title = مضى على هذا الرابط أكثر من ساعة
reset-expired-text = اطلب رابطًا جديدًا، ثم افتحه خلال ساعة.
reset-again = طلب رابط جديد
