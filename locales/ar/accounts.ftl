# Selecting an account (R44), and an account's home.

accounts-title = تحديد الحساب
accounts-text = يُحفظ الحساب الذي تفتحه.
accounts-search = البحث بالرقم أو الاسم
# $count is how many accounts are listed.
accounts-caption = { $count ->
        [zero] { $count } حساب
        [one] حساب واحد
        [two] حسابان
        [few] { $count } حسابات
        [many] { $count } حسابًا
       *[other] { $count } حساب
    }
accounts-your-roles = أدوارك
accounts-last = آخر استخدام
# $text is what was searched for.
accounts-none-found = لا يوجد حساب مطابق لـ «{ $text }»
accounts-none-found-text = ابحث عن بداية الرقم، أو عن جزء من الاسم.
accounts-empty-title = ليس لديك دور في أي حساب بعد
accounts-empty-text = يمكنك تسجيل الدخول، ولكن لا تُفتح أي بيانات قبل منحك دورًا. يوضح «ملفي الشخصي» من تسأل.
accounts-ways = ما يمكنك فعله هنا
accounts-manage-users-text = البحث عن المستخدمين ودعوتهم وتعديلهم ومنحهم الأدوار.
accounts-manage-visibility-text = تحديد الشريك الذي يحق له رؤية ما طلبه شركاء آخرون لمؤسستك.
accounts-reports-text = رؤية التراخيص حسب المنتج والشريك، والطلبيات على مر الزمن، وما تنتهي مدته، وتنزيلها ملفات.
accounts-provisioning-text = إضافة مقاعد إلى اشتراك بنفسك، ورؤية ما لم يطلبه شريكك بعد.
accounts-provisioning-ended-text = رؤية المقاعد التي أضفتها بنفسك. انتهت الاتفاقية: لا يمكن إضافة المزيد.
accounts-profile-text = رؤية كل أدوارك ومن تطلب منه دورًا آخر.

## An account's home, at a glance

accounts-home-licenses = التراخيص والمقاعد حسب المنتج
# $active is what runs today, $quantity everything ordered.
accounts-home-active = { $active } من { $quantity } سارية
accounts-home-all-licenses = كل التراخيص والاشتراكات
# $days is 90.
accounts-home-expiring = ينتهي خلال { $days } يومًا
accounts-home-expiring-none = لا شيء مما لديك ينتهي خلال هذه المدة.
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = بدءًا من
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
        [zero] لا منتجات تنتهي قريبًا
        [one] منتج واحد ينتهي قريبًا
        [two] منتجان ينتهيان قريبًا
        [few] { $products } منتجات تنتهي قريبًا
        [many] { $products } منتجًا تنتهي قريبًا
       *[other] { $products } منتج تنتهي قريبًا
    }
accounts-home-orders = أحدث الطلبيات
accounts-home-order-lines = { $lines ->
        [zero] { $lines } بند طلبية
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    }
accounts-home-all-orders = كل الطلبيات
accounts-home-invitations = الدعوات قيد الانتظار
accounts-home-invitations-none = كل من دُعي قد انضم أو انتهت صلاحية دعوته.
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
        [zero] { $count } دعوة
        [one] دعوة واحدة
        [two] دعوتان
        [few] { $count } دعوات
        [many] { $count } دعوة
       *[other] { $count } دعوة
    } قيد الانتظار
accounts-home-all-expired = { $count ->
        [zero] لا دعوات منتهية
        [one] دعوة واحدة منتهية
        [two] دعوتان منتهيتان
        [few] { $count } دعوات منتهية
        [many] { $count } دعوة منتهية
       *[other] { $count } دعوة منتهية
    }
# $cap is where counting stops.
accounts-home-many-pending = أكثر من { $cap } دعوة قيد الانتظار
accounts-home-many-expired = أكثر من { $cap } دعوة منتهية
accounts-home-agreement-active = نشطة
accounts-home-agreement-ended = منتهية
