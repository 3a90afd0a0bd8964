# The account's licenses and subscriptions by product (R58).

licenses-title = التراخيص
# $name and $number are those of the purchasing account.
licenses-intro = تراخيص { $name } ({ $number }) واشتراكاته وخدماته، مجموعة من كل الطلبيات.
licenses-search = البحث عن منتج
licenses-search-hint = جزء من اسمه أو رقمه
licenses-kind = النوع
licenses-term = الحالة
licenses-partner = الشريك
# $text is what was typed.
licenses-chip-search = البحث: { $text }
# Sums over all pages.
licenses-totals = { $products ->
        [zero] { $products } منتج
        [one] منتج واحد
        [two] منتجان
        [few] { $products } منتجات
        [many] { $products } منتجًا
       *[other] { $products } منتج
    }، { $lines ->
        [zero] { $lines } بند طلبية
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    }، إجمالي الكمية { $quantity }
licenses-product = المنتج
licenses-product-number = رقم المنتج
licenses-quantity = الكمية
licenses-active = سارٍ
# $days is 90.
licenses-expiring-within = ينتهي خلال { $days } يومًا
licenses-upcoming = يبدأ لاحقًا
# $quantity starts later.
licenses-upcoming-note = { $quantity } يبدأ لاحقًا
licenses-expired = منتهٍ
licenses-next-end = أقرب انتهاء
licenses-no-end = لا يوجد
licenses-lines = بنود الطلبيات
licenses-partners = حسب الشريك
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = - طلبياته
# $partner has $quantity of the product.
licenses-of-partner = { $partner }: { $quantity }

licenses-empty-title = لا توجد تراخيص بعد
licenses-empty-text = تظهر التراخيص والاشتراكات هنا بمجرد أن يطلبها شريك لحساب الشراء هذا.
licenses-no-match-title = لا يوجد ترخيص أو اشتراك مطابق
licenses-no-match-text = تحقق من الإملاء، أو امسح عوامل التصفية لرؤية كل شيء مجددًا.
