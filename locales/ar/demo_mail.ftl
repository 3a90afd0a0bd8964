# The demonstration's mailbox, on the embedded server only.

demo-mail-title = صندوق بريد العرض التوضيحي
demo-mail-intro = رسائل هذا العرض التوضيحي لا تغادر هذا الكمبيوتر: فهي محفوظة هنا.
demo-mail-recipient = المستلم
demo-mail-all = الكل
demo-mail-show = عرض
demo-mail-subject = الموضوع
demo-mail-received = تاريخ الاستلام
demo-mail-caption = { $count ->
        [zero] { $count } رسالة
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }، الأحدث أولًا
demo-mail-empty-title = لا توجد رسائل بعد
demo-mail-empty-text = ادعُ شخصًا، أو اطلب كلمة مرور جديدة: تصل الرسالة إلى هنا خلال ثوانٍ.
demo-mail-html = عرضها كما تظهر في برامج البريد
demo-mail-text = النص
demo-mail-back = كل الرسائل
