# Signing in (R2).

sign-in-title = تسجيل الدخول
# $product is the portal's name from the settings.
sign-in-heading = تسجيل الدخول إلى { $product }
sign-in-email = عنوان البريد الإلكتروني للعمل
sign-in-forgotten = هل نسيت كلمة المرور؟
sign-in-invited-only = يمكنك تسجيل الدخول بعد تلقي دعوة وقبولها. للحصول على دعوة، تواصل مع المسؤول لديك.
sign-in-signed-out = تم تسجيل خروجك.
# $minutes is how long the second step may take.
sign-in-late = { $minutes ->
        [zero] مضى أكثر من { $minutes } دقيقة
        [one] مضى أكثر من دقيقة واحدة
        [two] مضى أكثر من دقيقتين
        [few] مضى أكثر من { $minutes } دقائق
        [many] مضى أكثر من { $minutes } دقيقة
       *[other] مضى أكثر من { $minutes } دقيقة
    }
sign-in-late-text = يجب أن تلي الخطوة الثانية كلمة المرور بفترة قصيرة. سجّل الدخول مرة أخرى. ويحدث الأمر نفسه إذا تغيّرت كلمة مرورك في هذه الأثناء.
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = هذا العنوان وكلمة المرور هذه غير متطابقين. تحقق منهما وأعد المحاولة. إذا لم تتلقَّ دعوة بعد، فتواصل مع المسؤول لديك.
