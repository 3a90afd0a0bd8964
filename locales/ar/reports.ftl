# Reports (R61): words of all reports, then each report.

reports-show = عرض
reports-download-xlsx = تنزيل بصيغة XLSX
# In files: the names of what a file is about.
reports-file-filters = عوامل التصفية
reports-file-time = تاريخ الإنشاء
reports-partner-number = رقم الشريك
# $kind is License, or Subscription or service.
reports-chip-kind = النوع: { $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = شركاء آخرون

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }: { $value }
# $series is the part's name.
chart-part = { $label }، { $series }: { $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = من { $first } إلى { $last }. الأعلى: { $value } في { $name }. يتضمن الجدول كل الأرقام.

## A file that is refused

export-too-large-title = هذا أكثر مما يتسع له ملف واحد
export-too-large-text = استخدم عوامل تصفية أو اختر مدة أقصر، ثم نزّل مرة أخرى.

## Licenses by product and partner

reports-licenses-tab = التراخيص
reports-licenses-title = التراخيص حسب المنتج والشريك
# $name and $number are those of the purchasing account.
reports-licenses-intro = ما لدى كل شريك مسجّل من كل منتج في { $name } ({ $number }).
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [zero] كمية المنتجات حسب الشريك المسجّل
        [one] كمية المنتج حسب الشريك المسجّل
        [two] كمية أكبر منتجين حسب الشريك المسجّل
        [few] كمية أكبر المنتجات حسب الشريك المسجّل
        [many] كمية أكبر المنتجات حسب الشريك المسجّل
       *[other] كمية أكبر المنتجات حسب الشريك المسجّل
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
        [zero] { $products } منتج
        [one] منتج واحد
        [two] منتجان
        [few] { $products } منتجات
        [many] { $products } منتجًا
       *[other] { $products } منتج
    }، { $partners ->
        [zero] { $partners } شريك
        [one] شريك واحد
        [two] شريكان
        [few] { $partners } شركاء
        [many] { $partners } شريكًا
       *[other] { $partners } شريك
    }، { $lines ->
        [zero] { $lines } بند طلبية
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    }، إجمالي الكمية { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = - طلبياته لدى { $partner }

## Orders over time

reports-orders-tab = الطلبيات
reports-orders-title = الطلبيات على مر الزمن
# $name and $number are those of the purchasing account.
reports-orders-intro = كم طُلب لحساب { $name } ({ $number })، ومتى.
reports-by = حسب
reports-by-month = الشهر
reports-by-quarter = ربع السنة
reports-by-year = السنة
# $number is 1 to 4.
reports-quarter = الربع { $number }، { $year }
reports-orders-chart-month = الطلبيات حسب الشهر
reports-orders-chart-quarter = الطلبيات حسب ربع السنة
reports-orders-chart-year = الطلبيات حسب السنة
reports-period = المدة
reports-first-day = اليوم الأول
reports-last-day = اليوم الأخير
reports-orders = الطلبيات
reports-none-text = امسح عوامل التصفية لرؤية كل شيء مجددًا.

## What expires

reports-expiries-tab = الانتهاءات
reports-expiries-title = ما تنتهي مدته
# $name and $number are those of the purchasing account.
reports-expiries-intro = بنود طلبيات { $name } ({ $number }) السارية اليوم، حسب يوم انتهائها.
reports-within = ينتهي خلال
# $days is 30 or more.
reports-within-days = { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
# The same as one of the filters that a file names.
reports-chip-within = ينتهي خلال { reports-within-days }
reports-expiries-chart = الكمية التي تنتهي في كل شهر
reports-ends-on = تاريخ الانتهاء
reports-starts-on = تاريخ البدء
reports-expiries-none-title = لا شيء ينتهي خلال هذه المدة
reports-expiries-none-text = اختر مدة أطول أو عوامل تصفية أخرى لرؤية ما ينتهي لاحقًا.

## Who has access

reports-access-tab = الوصول
reports-access-title = من لديه وصول
# $name and $number are those of the purchasing account.
reports-access-intro = كل من لديه دور في { $name } ({ $number }) أو هو مدعو إليه.
reports-access-chart = عدد الأشخاص في كل دور
# $count is 1 or more.
reports-access-total = { $count ->
        [zero] { $count } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }، الترتيب حسب البريد الإلكتروني
# $status is Active, Pending or Expired.
reports-chip-status = الحالة: { $status }

## Partner visibility

reports-visibility-tab = الاطلاع
reports-visibility-title = أي شركاء يحق لهم رؤية ماذا
# $name and $number are those of the purchasing account.
reports-visibility-intro = ما يراه كل شريك من طلبيات { $name } ({ $number })، ومنذ متى وبإذن من.
reports-visibility-chart = بنود الطلبيات التي يراها كل شريك
reports-visibility-own = الخاصة به
reports-visibility-granted = بإذن منك
reports-visibility-caption = الترتيب حسب الشريك؛ طلبياته أولًا
reports-visibility-with-ended = تضمين ما انتهى
reports-visibility-none-title = لا يوجد تطابق
reports-visibility-reason = السبب
reports-visibility-since = منذ
reports-visibility-until = حتى
reports-visibility-ended-by = أُلغي بواسطة
# $since is the day of the first order.
reports-visibility-ordered = طلبه بنفسه، منذ { $since }
# $since is a day.
reports-visibility-changed = بسبب تغيير الشريك، { $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = بإذن من { $by } في { $at }
# $ender took it back at the moment $until.
reports-visibility-revoked = بإذن من { $by } في { $at }، وأُلغي بواسطة { $ender } في { $until }
reports-visibility-overtaken = بإذن من { $by } في { $at }، وانتهى بسبب تغيير الشريك في { $until }
