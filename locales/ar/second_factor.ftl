# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = الخطوة الثانية
second-factor-step-text = كلمة مرورك صحيحة. افتح تطبيق المصادقة وأدخل الرمز الذي يعرضه لهذه البوابة.
second-factor-step-lost = التطبيق ليس في متناول يدي
second-factor-step-use-code = تسجيل الدخول برمز استرداد
second-factor-step-passkey = استخدام مفتاح مرور
second-factor-step-no-code = ليس لديك رمز استرداد أيضًا؟ اطلب من دعم المورّد إزالة الخطوة الثانية من تسجيل دخولك.
second-factor-step-other = تسجيل الدخول بحساب آخر
second-factor-code = الرمز من التطبيق
second-factor-code-hint = ستة أرقام. ويظهر رمز جديد كل 30 ثانية.
second-factor-recovery-code = رمز الاسترداد
second-factor-recovery-code-hint = 16 حرفًا ورقمًا، مثل 7kqm-2v9x-4bdt-h3sn. يعمل كل رمز مرة واحدة.
second-factor-error-code = أدخل الأرقام الستة التي يعرضها التطبيق الآن. لا يُقبل رمز سبق استخدامه: انتظر الرمز التالي.
second-factor-error-recovery-code = أدخل رمز استرداد لم تستخدمه بعد.

## Overview

second-factor-title = تسجيل الدخول بخطوتين
second-factor-text = مع تسجيل الدخول بخطوتين لا تكفي كلمة مرورك وحدها: عليك أيضًا إدخال رمز من تطبيق على هاتفك أو الكمبيوتر.
second-factor-is-on = مفعّل
second-factor-is-off = متوقف
second-factor-app = تطبيق المصادقة
# $since is a date and time.
second-factor-since = تم الإعداد في { $since }
second-factor-recovery-codes = رموز الاسترداد
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] لم يبقَ أي رمز: أنشئ رموزًا جديدة
        [one] بقي رمز واحد
        [two] بقي رمزان
        [few] بقيت { $count } رموز
        [many] بقي { $count } رمزًا
       *[other] بقي { $count } رمز
    }
second-factor-set-up = إعداد تسجيل الدخول بخطوتين
second-factor-another-app = استخدام تطبيق آخر
second-factor-required = قم بإعداد تسجيل الدخول بخطوتين للمتابعة
second-factor-required-text = هذا مطلوب لتسجيل دخولك. يستغرق الأمر دقيقتين ويتطلب هاتفًا أو كمبيوتر عليه تطبيق مصادقة.
second-factor-stays-on = تسجيل الدخول بخطوتين مطلوب منك ويبقى مفعّلًا.
second-factor-stays-on-text = يمكنك إعداد تطبيق آخر، أو إنشاء رموز استرداد جديدة.

## Setting up an app

second-factor-app-title = إعداد تطبيق مصادقة
second-factor-app-text = تحتاج إلى تطبيق مصادقة: توجد تطبيقات كثيرة، منها المجاني، وتتضمن معظم برامج إدارة كلمات المرور تطبيقًا مدمجًا.
second-factor-scan = 1. امسح رمز QR هذا ضوئيًا بالتطبيق.
second-factor-qr = رمز QR لتطبيق المصادقة. ويرد المفتاح نفسه أدناه نصًا.
second-factor-type = لا توجد كاميرا؟ أدخل هذا المفتاح في التطبيق:
second-factor-open-app = هل التطبيق على هذا الجهاز؟ افتحه بالمفتاح.
second-factor-new-code-hint = 2. أدخل الأرقام الستة التي يعرضها التطبيق الآن.
second-factor-current-code = الرمز من تطبيقك الحالي
second-factor-either-hint = ستة أرقام، أو أحد رموز الاسترداد الخاصة بك.
second-factor-turn-on = تفعيل تسجيل الدخول بخطوتين
second-factor-set-up-done = تم تفعيل تسجيل الدخول بخطوتين. وانتهت جلساتك الأخرى.
second-factor-already-on = تسجيل الدخول بخطوتين مفعّل بالفعل.
second-factor-error-new-code = أدخل الأرقام الستة التي يعرضها التطبيق الآن لهذه البوابة. وإذا رُفضت مرة أخرى، فتحقق من ساعة الجهاز.
second-factor-error-either = أدخل الرمز الذي يعرضه تطبيقك الآن، أو رمز استرداد. لا يُقبل رمز سبق استخدامه.

## Recovery codes

second-factor-codes-title = رموز الاسترداد الخاصة بك
second-factor-codes-text = يتيح لك كل رمز تسجيل الدخول مرة واحدة من دون التطبيق. احتفظ بها حيث تحتفظ بكلمات المرور، أو اطبع هذه الصفحة: لن تُعرض مرة أخرى.
second-factor-codes-saved = لقد حفظت الرموز
second-factor-copy = نسخ
second-factor-copied = تم النسخ
second-factor-renew-title = رموز استرداد جديدة
second-factor-renew-text = تحل عشرة رموز جديدة محل الرموز التي لديك. وتتوقف الرموز القديمة عن العمل فورًا.
second-factor-renew-button = إنشاء رموز جديدة
second-factor-renewed = رموز الاسترداد الجديدة جاهزة.

## Turning off

second-factor-off-title = إيقاف تسجيل الدخول بخطوتين
second-factor-off-text = ستكفي بعد ذلك كلمة مرورك وحدها لفتح حسابك. وتتوقف رموز الاسترداد عن العمل أيضًا.
second-factor-off-button = إيقاف
second-factor-off-done = تم إيقاف تسجيل الدخول بخطوتين.

## Passkeys

second-factor-passkeys = مفاتيح المرور
second-factor-passkeys-text = مع مفتاح المرور، تحل بصمتك أو وجهك أو رقم PIN للجهاز محل الرمز، بعد كلمة مرورك. ويبقى التطبيق لليوم الذي لا يكون فيه الجهاز في متناول يدك.
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = أُضيف في { $added }. آخر استخدام: { $used }.
second-factor-passkey-title = إضافة مفتاح مرور
second-factor-passkey-text = يطلب منك متصفحك التأكيد ببصمتك أو وجهك أو رقم PIN، أو بمفتاح أمان.
second-factor-passkey-name = اسم مفتاح المرور
second-factor-passkey-name-hint = لتتعرّف على الجهاز لاحقًا.
second-factor-passkey-add = إضافة مفتاح المرور
second-factor-passkey-failed = لم يتم تأكيد شيء. أعد المحاولة، أو استخدم الرمز من تطبيقك.
second-factor-passkey-unable = لا يمكن لهذا المتصفح استخدام مفاتيح المرور هنا. فهي تتطلب JavaScript ومتصفحًا حديثًا وعنوان البوابة نفسه.
second-factor-passkey-added = تمت إضافة مفتاح المرور.
second-factor-passkey-removed = تمت إزالة مفتاح المرور.
# $most is the largest number of characters.
second-factor-error-passkey-name = أدخل اسمًا لا يزيد عدد أحرفه على { $most }.
second-factor-error-passkey = أعد المحاولة بمفتاح مرور أضفته هنا. وإذا رُفض مرة أخرى، فاستخدم الرمز من تطبيقك.
