# The account's orders, and one order with its lines (R57).

orders-title = الطلبيات
# $name and $number are those of the purchasing account.
orders-intro = ما طُلب لحساب { $name } ({ $number })، من أي شريك كان.
orders-search = رقم الطلبية
orders-search-hint = الرقم أو بدايته
orders-search-product = المنتج
orders-search-partner = الشريك
orders-search-from = من
orders-search-until = إلى

## Filters that are on

# $text is what was typed.
orders-chip-number = رقم الطلبية: { $text }…
# $product is a product's name, or what was typed.
orders-chip-product = المنتج: { $product }
# $partner is a partner's name.
orders-chip-partner = الشريك: { $partner }
# $date is a day.
orders-chip-from = من { $date }
# $date is a day.
orders-chip-until = حتى { $date }

## Totals

# Sums over all pages.
orders-totals = { $orders ->
        [zero] { $orders } طلبية
        [one] طلبية واحدة
        [two] طلبيتان
        [few] { $orders } طلبيات
        [many] { $orders } طلبية
       *[other] { $orders } طلبية
    }، { $lines ->
        [zero] { $lines } بند طلبية
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    }، إجمالي الكمية { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = أكثر من { $cap } طلبية، { $lines ->
        [zero] { $lines } بند طلبية
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    }، إجمالي الكمية { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
        [zero] { $orders } طلبية
        [one] طلبية واحدة
        [two] طلبيتان
        [few] { $orders } طلبيات
        [many] { $orders } طلبية
       *[other] { $orders } طلبية
    }، { $lines ->
        [zero] { $lines } بند طلبية
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    } من { $product }، إجمالي الكمية { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = أكثر من { $cap } طلبية، { $lines ->
        [zero] { $lines } بند طلبية
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    } من { $product }، إجمالي الكمية { $quantity }
# $cap is where counting stops.
orders-many = تطابق أكثر من { $cap } طلبية. اختر مدة أقصر لرؤية الإجماليات.

## Columns and details

orders-number = رقم الطلبية
orders-date = تاريخ الطلبية
orders-ordered-by = عن طريق
orders-partner-of-record = الشريك المسجّل
orders-partner-since = شريك مسجّل منذ
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = لدى { $partner } الآن، بسبب تغيير الشريك في { $date }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = بسبب تغيير الشريك في { $date }
orders-lines = بنود الطلبيات
orders-quantity = إجمالي الكمية

## Nothing to show

orders-empty-title = لا توجد طلبيات بعد
orders-empty-text = تظهر الطلبيات هنا بمجرد أن يقدّم شريك طلبية لحساب الشراء هذا.
orders-no-match-title = لا توجد طلبية مطابقة
orders-no-match-text = يُعثر على الطلبية ببداية رقمها، وعلى المنتج بجزء من اسمه أو رقمه. تحقق من الإملاء، أو امسح عوامل التصفية.

## One order

# $number is the order's number.
orders-order-title = الطلبية { $number }
orders-line = البند
orders-product = المنتج
orders-kind = النوع
orders-kind-license = ترخيص
orders-kind-subscription = اشتراك أو خدمة
orders-line-quantity = الكمية
orders-period = المدة
# $from and $until are the first and the last day.
orders-period-days = من { $from } إلى { $until }
orders-state = الحالة
orders-state-active = سارٍ
orders-state-expiring = ينتهي قريبًا
orders-state-expired = منتهٍ
orders-state-upcoming = يبدأ لاحقًا
orders-no-lines = لا توجد بنود في هذه الطلبية بعد.
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
        [zero] { $lines } بند طلبية
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    }، إجمالي الكمية { $quantity }
