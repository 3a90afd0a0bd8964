# The audit of an account: who did what, when.

audit-title = سجل التدقيق
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = كل ما جرى في { $account } ({ $number })، وكل ما يخص مستخدمي { $organization }. لا يمكن تغيير أي شيء هنا أو حذفه.
audit-caption = الأحداث، الأحدث أولًا
audit-person = الشخص
audit-person-hint = عنوان البريد الإلكتروني، أو الاسم الكامل كما يظهر أدناه
audit-when = الوقت (UTC)
audit-who = المنفّذ
audit-action = الإجراء
audit-subject = يخص
audit-detail = التفاصيل
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = الحدث
audit-request = معرّف الطلب
audit-chip-person = الشخص: { $person }
audit-chip-action = الإجراء: { $action }
audit-none-title = لم يحدث شيء بعد
audit-none-text = تُسجَّل هنا الدعوات والأدوار واطلاع الشركاء والمفاتيح والتنزيلات وتغييرات الاتفاقية.
audit-no-match-title = لم يتم العثور على شيء
audit-no-match-text = لا يوجد حدث يطابق كل عوامل التصفية هذه. أزِل أحدها لرؤية المزيد.

## What was done

audit-action-invitation-sent = إرسال دعوة
audit-action-invitation-resent = إعادة إرسال دعوة
audit-action-invitation-renewed = طلب رابط دعوة جديد
audit-action-invitation-corrected = تصحيح دعوة
audit-action-invitation-withdrawn = سحب دعوة
audit-action-invitation-accepted = قبول دعوة
audit-action-roles-changed = تغيير الأدوار
audit-action-role-requested = طلب أدوار
audit-action-role-request-granted = الموافقة على طلب أدوار
audit-action-role-request-refused = رفض طلب أدوار
audit-action-role-request-withdrawn = سحب طلب أدوار
audit-action-member-removed = إزالة مستخدم
audit-action-administrator-appointed = تعيين مسؤول من قِبل المورّد
audit-action-administrator-designated = تسمية مسؤول في بيانات المورّد
audit-action-grant-made = السماح باطلاع شريك
audit-action-grant-revoked = إلغاء اطلاع شريك
audit-action-grant-undone = التراجع عن تغيير في اطلاع الشركاء
audit-action-grant-ended = انتهاء اطلاع شريك بسبب تغيير الشريك
audit-action-partner-changed = تغيير الشريك
audit-action-agreement-changed = تغيير تفاصيل الاتفاقية
audit-action-key-revealed = عرض مفتاح منتج
audit-action-file-sent = تنزيل ملف
audit-action-domain-asked = تسمية نطاق الدليل
audit-action-domain-proved = إثبات نطاق الدليل
audit-action-seats-added = إضافة مقاعد
audit-action-seats-ordered = طلب المقاعد المضافة
audit-action-seats-undone = التراجع عن إضافة مقاعد
audit-action-other = حدث آخر

## Concerning, and details

audit-subject-person = { $name } ({ $email })
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = الطلبيات المقدمة لدى { $partners }
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
        [zero] { $count } مقعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    }، المرجع { $reference }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = الطلبية { $order }، البند { $line }
