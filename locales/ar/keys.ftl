# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = مفاتيح المنتجات
# $name and $number are those of the purchasing account.
keys-intro = المفاتيح التي تنشّط منتجات { $name } ({ $number }).
keys-search = البحث عن منتج
keys-search-hint = جزء من اسمه أو رقمه
# $text is what was typed.
keys-chip-search = البحث: { $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
        [zero] { $count } مفتاح
        [one] مفتاح واحد
        [two] مفتاحان
        [few] { $count } مفاتيح
        [many] { $count } مفتاحًا
       *[other] { $count } مفتاح
    }
keys-product = المنتج
keys-kind = النوع
keys-key = المفتاح
# What screen readers say instead of the dots.
keys-hidden = مخفي
keys-last-shown = آخر من عُرض له
keys-acts = الإجراءات
keys-show = عرض المفتاح
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = الخاص بالمنتج { $product }
keys-recorded = يُعرض المفتاح لك وحدك، واحدًا في كل مرة. ويُسجَّل كل عرض باسمك.

keys-empty-title = لا توجد مفاتيح بعد
keys-empty-text = تظهر المفاتيح هنا بمجرد أن يصدر المورّد بعضها لحساب الشراء هذا.
keys-no-match-title = لا يوجد مفتاح مطابق
keys-no-match-text = تحقق من الإملاء، أو امسح البحث. يشمل البحث المنتجات فقط، ولا يشمل المفاتيح نفسها أبدًا.

## One key

# $product is the product's name.
keys-key-title = مفتاح { $product }
keys-copy = نسخ
keys-copied = تم النسخ
keys-was-recorded = تم تسجيل عرض هذا المفتاح لك. وسيُخفى مرة أخرى عندما تغادر هذه الصفحة.
keys-hide = إخفاء المفتاح
