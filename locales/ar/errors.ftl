# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = لا يمكنك فتح هذه الصفحة
errors-403-text = أدوارك لا تشملها. لطلب دور، تواصل مع أحد المسؤولين في مؤسستك.
# Inside an account: a button leads to the request.
errors-403-ask = أدوارك في هذا الحساب لا تشملها. يمكنك أن تطلب من مسؤوليه دورًا يشملها.
errors-404-title = لم يتم العثور على الصفحة
errors-404-text = تحقق من العنوان، أو ابدأ من جديد من الصفحة الرئيسية. ربما نُقل ما تبحث عنه، أو ربما يخص حسابًا آخر.
errors-405-title = هذا الإجراء غير ممكن هنا
errors-405-text = ارجع إلى الصفحة التي جئت منها واستخدم أزرارها أو روابطها.
errors-408-title = استغرق وصول النموذج وقتًا طويلًا
errors-408-text = تحقق من اتصالك، ثم ارجع وأرسله مرة أخرى.
errors-409-title = غيّر شخص آخر هذا المحتوى في الأثناء
errors-409-text = لم يُحفظ أي شيء من تغييراتك. افتح الصفحة مرة أخرى لترى الوضع الحالي، ثم أجرِ تغييرك من جديد.
errors-410-title = لم يعد هذا الرابط يعمل
errors-410-text = اطلب رابطًا جديدًا من الشخص الذي أرسله. وإذا كانت لديك كلمة مرور، فسجّل الدخول.
errors-412-title = تغيّر الملف
errors-412-text = الجزء الموجود لديك يعود إلى ملف أقدم. ابدأ التنزيل من جديد.
errors-413-title = حجم ما أرسلته كبير جدًا
errors-413-text = ارجع، واختصر النص أو اختر ملفًا أصغر، ثم أعد الإرسال.
errors-416-title = لا يوجد في الملف جزء كهذا
errors-416-text = الملف أقصر مما طُلب. ابدأ التنزيل من جديد.
errors-421-title = هذا العنوان غير متاح هنا
errors-421-text = افتح البوابة بالعنوان الوارد في دعوتك، أو اطلبه من المسؤول لديك.
errors-422-title = تعذّر فهم هذا الطلب
errors-422-text = افتح الصفحة مرة أخرى واستخدم نموذجها أو روابطها. لم يُحفظ شيء.
errors-429-title = محاولات كثيرة جدًا
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
        [zero] انتظر { $minutes } دقيقة، ثم أعد المحاولة.
        [one] انتظر دقيقة واحدة، ثم أعد المحاولة.
        [two] انتظر دقيقتين، ثم أعد المحاولة.
        [few] انتظر { $minutes } دقائق، ثم أعد المحاولة.
        [many] انتظر { $minutes } دقيقة، ثم أعد المحاولة.
       *[other] انتظر { $minutes } دقيقة، ثم أعد المحاولة.
    }
# More than two.
errors-429-hours = { $hours ->
        [zero] انتظر { $hours } ساعة، ثم أعد المحاولة.
        [one] انتظر ساعة واحدة، ثم أعد المحاولة.
        [two] انتظر ساعتين، ثم أعد المحاولة.
        [few] انتظر { $hours } ساعات، ثم أعد المحاولة.
        [many] انتظر { $hours } ساعة، ثم أعد المحاولة.
       *[other] انتظر { $hours } ساعة، ثم أعد المحاولة.
    }
errors-500-title = عذرًا، لم نتمكن من تنفيذ ذلك
errors-500-text = أعد المحاولة بعد بضع دقائق. إذا تكرر الأمر، فأرسل الرقم المرجعي أدناه إلى المسؤول لديك.
errors-503-title = البوابة غير متاحة مؤقتًا
errors-503-text = لم يُفقد شيء مما حُفظ. أعد المحاولة بعد بضع دقائق.
errors-ended-title = يُرجى تسجيل الدخول مرة أخرى
errors-ended-text = انتهت جلستك. سجّل الدخول مرة أخرى في النافذة التي ستُفتح، ثم عُد إلى هذه الصفحة.
errors-ended-next = تسجيل الدخول
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = تسجيل الدخول بخطوتين أولًا
errors-factor-text = هذا مطلوب منك. قم بإعداده في النافذة التي ستُفتح، ثم عُد إلى هذه الصفحة.
errors-factor-next = إعداد تسجيل الدخول بخطوتين
errors-home = الانتقال إلى الصفحة الرئيسية
# What was typed into a form that was refused.
errors-kept-text = ما كتبته محفوظ في هذه الصفحة. ويمكنك إرساله مرة أخرى من هنا.
errors-kept-button = إعادة الإرسال
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label } (نافذة جديدة)
