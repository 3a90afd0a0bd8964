# My profile (R7-R9).

profile-title = ملفي الشخصي
profile-tab-roles = الأدوار
profile-tab-details = البيانات
profile-tab-password = كلمة المرور
profile-tab-second-factor = تسجيل الدخول بخطوتين
profile-tab-sign-ins = الجلسات
profile-tab-security-history = سجل الأمان

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [zero] أدوارك
        [one] دورك
        [two] دوراك
        [few] أدوارك ({ $count })
        [many] أدوارك ({ $count })
       *[other] أدوارك ({ $count })
    }
profile-roles-help = صلاحيات كل دور
# $partner is the partner's name.
profile-partner = أنت تعمل لدى { $partner }.
profile-partner-open = فتح مركز الشركاء
profile-empty-title = ليس لديك دور بعد
profile-empty-text = يمكنك تسجيل الدخول، ولكن لا تُفتح أي بيانات قبل منحك دورًا.
profile-ask-title = لطلب دور
# $first, $last and $total are numbers.
profile-ask-range = الحسابات من { $first } إلى { $last } من أصل { $total }
# $number and $name are the purchasing account's.
profile-ask-account = حساب الشراء { $number }، { $name }
profile-ask-administrators = تواصل مع أحد هؤلاء المسؤولين:
# $partners is a list of names.
profile-ask-partner = لا يوجد مسؤول آخر عن هذا الحساب. اسأل شريكك: { $partners }.
profile-ask-vendor = لا يوجد مسؤول آخر عن هذا الحساب، ولا يوجد شريك يورّد له بعد. اسأل دعم المورّد.
# $organization is a name.
profile-ask-no-role = أنت عضو في { $organization }، ولكن ليس لديك دور فيها. تواصل مع أحد مسؤولي المؤسسة.

## Details

profile-details-title = بياناتي
profile-details-text = يراها زملاؤك والمسؤولون. وعنوان بريدك الإلكتروني هو اسم تسجيل دخولك ويبقى كما هو.
profile-language-hint = لكل الصفحات والرسائل.
profile-details-saved = تم حفظ بياناتك.
profile-details-same = لم يختلف شيء، لذلك لم يُحفظ شيء.
profile-error-first-name = أدخل اسمك الأول.
profile-error-last-name = أدخل اسم عائلتك.
# $most is the largest number of characters.
profile-error-name-long = اختصر الاسم بحيث لا يزيد عدد أحرفه على { $most }.
profile-error-name-characters = أدخل الاسم في سطر واحد، بأحرف وعلامات قابلة للطباعة.
profile-error-language = اختر لغة.
profile-error-country = اختر بلدًا أو منطقة.
profile-conflict = تم تغيير بياناتك في نافذة أخرى. لم يُحفظ شيء بعد: تحقق من القيم أدناه، ثم احفظ مرة أخرى.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }: هنا «{ $typed }»، والمحفوظ في هذه الأثناء «{ $stored }»

## Password

profile-password-title = كلمة مروري
profile-password-text = تنتهي كل جلساتك الأخرى عند الحفظ.
profile-password-current = كلمة المرور الحالية
profile-password-saved = تم تغيير كلمة مرورك.
profile-password-saved-detail = انتهت جلساتك الأخرى.
profile-error-current-password = اكتب كلمة المرور التي تسجّل الدخول بها حاليًا.

## Sign-ins

profile-sign-ins-title = جلساتي
profile-sign-ins-text = هذه هي الأماكن التي سجّلت الدخول فيها. أنهِ أي جلسة لا تعرفها، ثم غيّر كلمة مرورك.
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
        [zero] { $count } جلسة
        [one] جلسة واحدة
        [two] جلستان
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }
profile-sign-ins-device = الجهاز
profile-sign-ins-place = عنوان الشبكة
profile-sign-ins-since = وقت الدخول
profile-sign-ins-last-seen = آخر استخدام
profile-sign-ins-acts = الإجراءات
profile-sign-ins-this-one = هذه الجلسة
profile-sign-ins-unknown-device = جهاز غير معروف
profile-sign-ins-end = إنهاء هذه الجلسة
profile-sign-ins-end-others = إنهاء كل الجلسات الأخرى
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
        [zero] لم تنتهِ أي جلسة.
        [one] انتهت جلسة واحدة.
        [two] انتهت جلستان.
        [few] انتهت { $count } جلسات.
        [many] انتهت { $count } جلسة.
       *[other] انتهت { $count } جلسة.
    }
profile-sign-ins-ended-already = كانت قد انتهت بالفعل.

## Security history

profile-security-history-title = سجل الأمان
profile-security-history-text = ما جرى لتسجيل دخولك، الأحدث أولًا. لا يراه أحد غيرك. إذا لم تكن أنت من قام بشيء هنا:
profile-security-history-password = غيّر كلمة مرورك
profile-security-history-empty = لم يُسجَّل شيء بعد.
profile-event-signed-in = تسجيل الدخول
profile-event-with-app = برمز من تطبيق المصادقة
profile-event-with-passkey = بمفتاح مرور
profile-event-with-code = برمز استرداد
profile-event-signed-out = تسجيل الخروج
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [zero] لم تُنهِ أي جلسة أخرى
        [one] أنهيت جلسة أخرى
        [two] أنهيت جلستين أخريين
        [few] أنهيت { $count } جلسات أخرى
        [many] أنهيت { $count } جلسة أخرى
       *[other] أنهيت { $count } جلسة أخرى
    }
profile-event-password-changed = غيّرت كلمة مرورك
profile-event-password-reset = اخترت كلمة مرور جديدة عبر رابط في رسالة
profile-event-second-factor-set-up = فعّلت تسجيل الدخول بخطوتين باستخدام تطبيق مصادقة
profile-event-second-factor-off = أوقفت تسجيل الدخول بخطوتين
# $actor is who did it.
profile-event-second-factor-reset = إيقاف تسجيل الدخول بخطوتين بواسطة { $actor }
profile-event-codes-renewed = أنشأت رموز استرداد جديدة
profile-event-code-used = استخدمت رمز استرداد
# $name is what the person called the passkey.
profile-event-passkey-added = أضفت مفتاح المرور «{ $name }»
profile-event-passkey-removed = أزلت مفتاح المرور «{ $name }»
profile-event-other = تغيّر شيء آخر
