# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = التزويد الذاتي
# $name and $number are those of the purchasing account.
provisioning-intro = أضِف بنفسك مقاعد إلى اشتراكات { $name } ({ $number }). يمكن استخدامها فورًا، ويطلبها شريكك بعد ذلك.
provisioning-back = العودة إلى التزويد

## An ended agreement

provisioning-ended-title = انتهت الاتفاقية
provisioning-ended-text = في الاتفاقية المنتهية لا يمكن إضافة مقاعد ولا ربط نطاق. ويبقى ما أُضيف من قبل، ويمكن التراجع عنه ما لم يُطلب.

## The directory domain

provisioning-domain = نطاق الدليل
provisioning-domain-untied = هذا الحساب غير مرتبط بنطاق.
provisioning-domain-none = المقاعد مخصصة للأشخاص في نطاق دليل. اربط هذا الحساب بنطاقك أولًا.
provisioning-domain-tie = ربط نطاق
provisioning-domain-change = تغيير النطاق
provisioning-domain-show = عرض الإثبات
provisioning-domain-proved = مُثبَت
# $by is a person, $date a day.
provisioning-domain-proved-by = تم الإثبات بواسطة { $by } في { $date }
provisioning-domain-asked = لم يُثبَت بعد
# $by is a person, $date a day.
provisioning-domain-asked-by = تم الطلب بواسطة { $by } في { $date }
# $name and $number are those of the purchasing account.
provisioning-domain-intro = اربط { $name } ({ $number }) بنطاق دليلك. ويثبت DNS الخاص به أنه لك.
provisioning-domain-stays = يبقى كما هو حتى يُثبَت نطاق آخر.
provisioning-domain-name = النطاق
provisioning-domain-hint = نطاق عناوين العمل لديك، مثل company.com
provisioning-domain-ask = متابعة
provisioning-domain-other = استخدام هذا النطاق بدلًا منه
# $domain is a domain's name.
provisioning-already-tied = هذا الحساب مرتبط بالنطاق { $domain } بالفعل.
provisioning-error-domain = أدخل اسم نطاق، مثل company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = إثبات { $domain }
provisioning-record-text = اطلب إضافة هذا السجل إلى DNS الخاص بالنطاق، ثم تحقق منه هنا.
provisioning-record-type = النوع
provisioning-record-name = الاسم
provisioning-record-value = القيمة
provisioning-record-wait = قد تمر ساعة قبل أن يصبح السجل الجديد مرئيًا في كل مكان. وبعد إثبات النطاق، يمكن إزالة السجل.
provisioning-record-check = التحقق من السجل
# $domain is a domain's name.
provisioning-proved = الحساب مرتبط بالنطاق { $domain }.
provisioning-proved-next = يمكنك إضافة المقاعد الآن.
# $name is the record's name.
provisioning-not-there = لم يتم العثور على السجل في { $name }.
provisioning-not-there-none = لا يوجد سجل TXT بهذا الاسم بعد. تحقق من الاسم، وأعد المحاولة لاحقًا.
provisioning-not-there-other = يوجد سجل TXT بهذا الاسم، ولكن بقيمة أخرى. قارنها بالقيمة أدناه.
provisioning-dns-silent = لم يستجب DNS.
provisioning-dns-later = لا تتوفر معلومات عن السجل. أعد المحاولة بعد لحظات.
provisioning-held-title = أثبتت مؤسسة أخرى هذا النطاق
provisioning-held-text = يتبع النطاق هنا مؤسسة واحدة فقط. وإذا انتقل إلى مؤسستك، فاسأل الدعم.
provisioning-not-asked-title = لا يوجد نطاق للتحقق منه
provisioning-not-asked-text = أُثبت النطاق أو تغيّر في هذه الأثناء. افتح الصفحة مرة أخرى لترى الوضع الحالي.

## Subscriptions

provisioning-subscriptions = الاشتراكات
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
        [zero] لا اشتراكات يمكن إضافة مقاعد إليها
        [one] اشتراك واحد يمكن إضافة مقاعد إليه
        [two] اشتراكان يمكن إضافة مقاعد إليهما
        [few] { $count } اشتراكات يمكن إضافة مقاعد إليها
        [many] { $count } اشتراكًا يمكن إضافة مقاعد إليها
       *[other] { $count } اشتراك يمكن إضافة مقاعد إليها
    }
provisioning-none-title = لا يوجد اشتراك متاح للتزويد الذاتي
provisioning-none-text = يمكن هنا إضافة مقاعد إلى الاشتراكات التي أتاحها المورّد لذلك، ما دامت مدتها سارية.
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }، { $partner }
provisioning-ordered = المقاعد المطلوبة
provisioning-open = بانتظار الطلب
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } بانتظار الطلب
provisioning-in-use = متاحة للاستخدام
provisioning-until = حتى
provisioning-no-room = لا مزيد قبل أن يقدّم شريكك الطلبية

## Adding seats

provisioning-add = إضافة مقاعد
provisioning-quantity = عدد المقاعد
# $room is how many may be added now.
provisioning-quantity-hint = { $room ->
        [zero] الحد الأقصى الآن { $room }
        [one] الحد الأقصى الآن مقعد واحد ({ $room })
        [two] الحد الأقصى الآن مقعدان ({ $room })
        [few] الحد الأقصى الآن { $room } مقاعد
        [many] الحد الأقصى الآن { $room } مقعدًا
       *[other] الحد الأقصى الآن { $room } مقعد
    }
# $partner is the partner of record.
provisioning-add-note = يمكن استخدام المقاعد فورًا. ويُبلَّغ { $partner } ليطلبها؛ وحتى ذلك الحين يمكنك التراجع عن الإضافة.
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] لا يمكن إضافة مزيد من المقاعد حتى يطلب شريكك المقاعد التي أُضيفت
        [one] أدخل { $room }: لا يمكن إضافة مقاعد أكثر حتى يطلب شريكك المقاعد التي أُضيفت
        [two] أدخل عددًا صحيحًا من 1 إلى { $room }
        [few] أدخل عددًا صحيحًا من 1 إلى { $room }
        [many] أدخل عددًا صحيحًا من 1 إلى { $room }
       *[other] أدخل عددًا صحيحًا من 1 إلى { $room }
    }
provisioning-no-domain-title = اربط نطاقًا أولًا
provisioning-no-domain-text = المقاعد مخصصة للأشخاص في نطاق دليل. لم يُضَف شيء.
# $product is a product.
provisioning-added = تمت إضافة { $count ->
        [zero] { $count } مقعد
        [one] مقعد واحد
        [two] مقعدين
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    } من { $product } للاستخدام الفوري.
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = يُبلَّغ { $count ->
        [zero] { $count } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    } لدى { $partner } بالبريد الإلكتروني لطلبها بالمرجع { $reference }.
provisioning-told-nobody = تظهر في مركز الشركاء لدى { $partner }، لطلبها بالمرجع { $reference }.
# $product is a product.
provisioning-sent-before = سبق إرسال هذا النموذج: تمت حينها إضافة { $count ->
        [zero] { $count } مقعد
        [one] مقعد واحد
        [two] مقعدين
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    } من { $product }.
provisioning-sent-before-next = لم يُضَف المزيد. لإضافة مقاعد أخرى، افتح النموذج مرة أخرى.

## Added seats

provisioning-added-seats = المقاعد المضافة
provisioning-added-none = لم تُضَف مقاعد بعد.
# $count is 1 or more.
provisioning-added-count = { $count ->
        [zero] { $count } إضافة
        [one] إضافة واحدة
        [two] إضافتان
        [few] { $count } إضافات
        [many] { $count } إضافة
       *[other] { $count } إضافة
    }، الأحدث أولًا
# Of a list with several pages.
provisioning-added-page = إضافات المقاعد، الأحدث أولًا
# $reference is the reference of the seats.
provisioning-seats-title = المقاعد المضافة { $reference }
provisioning-reference = مرجع التزويد
provisioning-seats = المقاعد
provisioning-since = منذ
provisioning-by = أُضيفت بواسطة
provisioning-state = الحالة
provisioning-state-open = بانتظار الطلب
provisioning-state-ordered = تم طلبها
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = الطلبية { $order }، البند { $line }: { $quantity ->
        [zero] { $quantity } مقعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $quantity } مقاعد
        [many] { $quantity } مقعدًا
       *[other] { $quantity } مقعد
    }، { $date }
provisioning-state-undone = تم التراجع عنها
# $by is a person, $date a day.
provisioning-state-undone-by = بواسطة { $by } في { $date }
# $order and $line name the order line.
provisioning-state-late = رغم ذلك قُدّمت لها الطلبية { $order }، البند { $line }
provisioning-undo = تراجع
# $partner is the partner of record.
provisioning-undo-note = إذا تراجعت عن الإضافة، فلن يمكن استخدام المقاعد بعدها، ويُبلَّغ { $partner } بعدم طلبها.
provisioning-undone = تم سحب { $count ->
        [zero] { $count } مقعد
        [one] مقعد واحد
        [two] مقعدين
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    } من { $product }.
provisioning-undone-next = لا يلزم شريكك طلب أي شيء لذلك.
provisioning-undone-before = سبق التراجع عن هذا.
provisioning-ordered-title = طلب شريكك هذه المقاعد
# $line and $order name the order line.
provisioning-ordered-text = غطّاها البند { $line } من الطلبية { $order }: لا يمكن التراجع عنها بعد الآن.
provisioning-back-to-seats = العودة إلى المقاعد

## History. $by is who did it.

provisioning-history = السجل
provisioning-history-added = إضافة { $count ->
        [zero] { $count } مقعد
        [one] مقعد واحد
        [two] مقعدين
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    } من { $product } بواسطة { $by }، ويتولى { $partner } طلبها.
provisioning-history-undone = التراجع عن { $count ->
        [zero] { $count } مقعد
        [one] مقعد واحد
        [two] مقعدين
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    } بواسطة { $by }.
provisioning-history-ordered = غطّاها البند { $line } من الطلبية { $order }.
provisioning-history-late = ذكرها البند { $line } من الطلبية { $order } بعد التراجع عنها.
provisioning-history-other = تغيير بواسطة { $by }.
