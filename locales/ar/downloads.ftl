# What the account may download today (R60).

downloads-title = التنزيلات
# $name and $number are those of the purchasing account.
downloads-intro = برامج المنتجات التي يحق للحساب { $name } ({ $number }) الحصول عليها اليوم.
downloads-search = بحث
downloads-search-hint = جزء من العنوان أو المنتج
# $text is what was typed.
downloads-chip-search = البحث: { $text }
# $language is a language's name.
downloads-chip-language = اللغة: { $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
        [zero] { $count } ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
downloads-file = العنوان والمنتج
downloads-version = الإصدار
downloads-language = اللغة
# A file for every language, and the choice of all languages.
downloads-any-language = كل اللغات
downloads-size = الحجم
downloads-sha256 = SHA-256
downloads-acts = الإجراءات
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } ك.ب
# $count is a size in millions of bytes.
downloads-megabytes = { $count } م.ب
downloads-download = تنزيل
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = غير متاح الآن
downloads-help = يمكن استئناف التنزيل المتقطع. قارن قيمة SHA-256 لما استلمته بالقيمة المعروضة. ويُسجَّل كل تنزيل باسمك.

downloads-empty-title = لا يوجد ما يمكن تنزيله اليوم
downloads-empty-text = تظهر الملفات هنا لكل منتج له ترخيص أو اشتراك سارٍ في حساب الشراء هذا.
downloads-no-match-title = لا يوجد ملف مطابق
downloads-no-match-text = تحقق من الإملاء، أو امسح عوامل التصفية.

## A file that the vendor has to put back

downloads-missing-title = هذا الملف غير متاح الآن
downloads-missing-text = على المورّد إعادة إتاحته. أعد المحاولة لاحقًا، أو اسأل دعم المورّد.
