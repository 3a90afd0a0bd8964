# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = عملاء { $partner }، مع التراخيص والاشتراكات التي طلبها لهم. ويظهر هنا ما طلبه شركاء آخرون إذا سمح العميل برؤيته.
partner-center-search = البحث عن عميل
partner-center-search-hint = بداية اسم أو رقم حساب
partner-center-search-product = البحث عن منتج
# $text is what was typed.
partner-center-chip-search = البحث: { $text }
# $partner is a partner's name.
partner-center-chip-orderer = عن طريق: { $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
        [zero] لا حسابات عملاء، الترتيب { $sorted }
        [one] حساب عميل واحد، الترتيب { $sorted }
        [two] حسابا عملاء، الترتيب { $sorted }
        [few] { $count } حسابات عملاء، الترتيب { $sorted }
        [many] { $count } حساب عميل، الترتيب { $sorted }
       *[other] { $count } حساب عميل، الترتيب { $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = أكثر من { $count } حساب عميل، الترتيب { $sorted }
partner-center-sorted-organization = حسب المؤسسة تصاعديًا
partner-center-sorted-organization-descending = حسب المؤسسة تنازليًا
partner-center-sorted-number = حسب رقم الحساب، من الأول
partner-center-sorted-number-descending = حسب رقم الحساب، من الأخير
partner-center-own-lines = بنود طلبياتك
partner-center-granted-lines = بنود مسموح برؤيتها
partner-center-orderers = مسموح من طلبيات
partner-center-orderers-none = لا أحد
partner-center-empty-title = لا يوجد عملاء هنا بعد
partner-center-empty-text = يظهر العملاء هنا بمجرد أن تقدّم طلبيات لهم. ويظهر كذلك من يسمحون لك برؤية ما طلبه شريك آخر: يقرر العملاء ذلك ضمن «إدارة اطلاع الشركاء».
# $text is what was typed.
partner-center-no-match-title = لا يوجد عميل يبدأ بـ «{ $text }»
partner-center-no-match-text = تحقق من الإملاء، أو امسح عوامل التصفية لرؤية كل شيء مجددًا.

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = حساب الشراء: { $name } ({ $number })
# Sums over all pages.
partner-center-totals = { $rows ->
        [zero] { $rows } صف
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }، { $lines ->
        [zero] { $lines } بند طلبية
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    }، إجمالي الكمية { $quantity }
partner-center-product = المنتج
partner-center-product-number = رقم المنتج
partner-center-kind = النوع
partner-center-kind-license = ترخيص
partner-center-kind-subscription = اشتراك أو خدمة
partner-center-quantity = الكمية
partner-center-lines = بنود الطلبيات
partner-center-ends-on = آخر انتهاء
partner-center-ordered-by = عن طريق
partner-center-partner-of-record = الشريك المسجّل
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = لدى { $partner } الآن
partner-center-access = الوصول
partner-center-access-own = خاص بك
partner-center-access-granted = بإذن
partner-center-granted-by = بإذن من
partner-center-granted-on = تاريخ الإذن
# $name is the customer's administrator, $date the day.
partner-center-granted = بواسطة { $name } في { $date }
partner-center-customer-empty-title = لم يُطلب شيء بعد
partner-center-customer-empty-text = تظهر التراخيص والاشتراكات هنا بمجرد أن تصبح للطلبية بنود.
partner-center-no-holding-title = لا يوجد ترخيص أو اشتراك مطابق

## A customer's tabs and orders

partner-center-licenses = التراخيص والاشتراكات
partner-center-orders = الطلبيات
# $organization is the customer.
partner-center-orders-of = طلبيات { $organization }
partner-center-no-orders-text = تظهر الطلبيات هنا بمجرد أن تقدّم طلبية لحساب الشراء هذا. وتظهر كذلك طلبيات الشركاء الآخرين التي يسمح لك العميل برؤيتها.
partner-center-no-order-text = يُعثر على الطلبية ببداية رقمها. تحقق من الإملاء، أو امسح عوامل التصفية.

## The administrator whom the vendor named and who never came

partner-center-administrator-title = لم ينضم مسؤول هذا العميل بعد
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = أُرسلت آخر رسالة ترحيب إلى { $name } ({ $email }) في { $date }، ولم تُقبل الدعوة بعد.
partner-center-administrator-note = تُرسل الرسالة إلى هذا العنوان وحده. إذا لم يكن صحيحًا، فاطلب من المورّد تصحيحه.
partner-center-welcome-again = إعادة إرسال رسالة الترحيب
partner-center-welcome-sent = يُعاد إرسال رسالة الترحيب إلى { $name } على العنوان { $email }.
# $date is a day.
partner-center-welcome-sent-detail = يعمل الرابط الجديد حتى { $date }؛ ولم تعد الروابط الأقدم تعمل.
partner-center-nobody-waits-title = لا أحد ينتظر رسالة ترحيب
partner-center-nobody-waits-text = قبِل مسؤول هذا الحساب الدعوة، أو لم يسمِّ المورّد أحدًا.
partner-center-back-to-customer = العودة إلى العميل

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = بانتظار الطلب
partner-center-to-order-intro = مقاعد أضافها عملاؤك بأنفسهم إلى اشتراكاتهم. وهي قيد الاستخدام؛ اطلبها واذكر المرجع في بند الطلبية.
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
        [zero] لا إضافات مقاعد بانتظار الطلب
        [one] إضافة مقاعد واحدة بانتظار الطلب
        [two] إضافتا مقاعد بانتظار الطلب
        [few] { $count } إضافات مقاعد بانتظار الطلب
        [many] { $count } إضافة مقاعد بانتظار الطلب
       *[other] { $count } إضافة مقاعد بانتظار الطلب
    }
partner-center-to-order-all = الكل، بما في ذلك ما طُلب وما تم التراجع عنه
# $count is 1 or more.
partner-center-to-order-count = { $count ->
        [zero] لا إضافات مقاعد
        [one] إضافة مقاعد واحدة
        [two] إضافتا مقاعد
        [few] { $count } إضافات مقاعد
        [many] { $count } إضافة مقاعد
       *[other] { $count } إضافة مقاعد
    }
partner-center-to-order-none-title = لا شيء بانتظار الطلب
partner-center-to-order-none-text = تظهر المقاعد هنا عندما يضيفها عميل إلى أحد اشتراكاتك.
