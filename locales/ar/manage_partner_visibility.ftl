# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = إدارة اطلاع الشركاء
manage-partner-visibility-intro = افتراضيًا، لا يرى الشريك إلا التراخيص والاشتراكات التي طلبها لمؤسستك. هنا تسمح له برؤية ما طلبه شركاؤك الآخرون، ويمكنك إلغاء ذلك.
manage-partner-visibility-partner = اسم الشريك
manage-partner-visibility-choose = اختر شريكًا
manage-partner-visibility-show = عرض
manage-partner-visibility-allow = السماح بالاطلاع على

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = يحق لـ { $viewer } رؤية ما طُلب لمؤسستك عن طريق { $orderers }.
manage-partner-visibility-state-own = لا يحق لـ { $viewer } إلا رؤية ما طلبه بنفسه لمؤسستك.
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = حدّد الشركاء الذين يحق لـ { $viewer } رؤية تراخيصهم واشتراكاتهم، وألغِ تحديد الآخرين، ثم احفظ. يسري هذا على حساب الشراء هذا وحده، وفي هذا الاتجاه فقط.
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] لا توجد بنود طلبيات للرؤية حاليًا
        [one] بند طلبية واحد
        [two] بندا طلبيات
        [few] { $lines } بنود طلبيات
        [many] { $lines } بند طلبية
       *[other] { $lines } بند طلبية
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
        [zero] لا بنود طلبيات مرئية.
        [one] بند طلبية واحد مرئي.
        [two] بندا طلبيات مرئيان.
        [few] { $lines } بنود طلبيات مرئية.
        [many] { $lines } بند طلبية مرئيًا.
       *[other] { $lines } بند طلبية مرئي.
    } { $more ->
        [zero] لم تأتِ بنود أخرى مع تغيير لاحق للشريك.
        [one] أتى بند آخر مع تغيير لاحق للشريك. لإظهاره أيضًا، ألغِ التحديد واحفظ، ثم حدّد واحفظ مرة أخرى.
        [two] أتى بندان آخران مع تغيير لاحق للشريك. لإظهارهما أيضًا، ألغِ التحديد واحفظ، ثم حدّد واحفظ مرة أخرى.
        [few] أتت { $more } بنود أخرى مع تغيير لاحق للشريك. لإظهارها أيضًا، ألغِ التحديد واحفظ، ثم حدّد واحفظ مرة أخرى.
        [many] أتى { $more } بندًا آخر مع تغيير لاحق للشريك. لإظهارها أيضًا، ألغِ التحديد واحفظ، ثم حدّد واحفظ مرة أخرى.
       *[other] أتى { $more } بند آخر مع تغيير لاحق للشريك. لإظهارها أيضًا، ألغِ التحديد واحفظ، ثم حدّد واحفظ مرة أخرى.
    }

## Nothing to grant

manage-partner-visibility-none-title = ليس لهذا الحساب شريك بعد
manage-partner-visibility-none-text = بمجرد أن يقدّم شركاء طلبيات لحساب الشراء هذا، يمكنك السماح لشريك برؤية ما طلبه شريك آخر.
manage-partner-visibility-single-title = لا يوجد شريك آخر للسماح له
# $partner is the name of the only partner.
manage-partner-visibility-single-text = الشريك الوحيد في حساب الشراء هذا هو { $partner }، ويرى ما طلبه لمؤسستك. وعند وجود شريك ثانٍ، يمكنك السماح لأحدهما برؤية ما طلبه الآخر.

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = معاينة
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = معاينة: ما سيراه { $viewer }
manage-partner-visibility-preview-intro = لم يُحفظ شيء بعد، ولم يُبلَّغ أحد.
manage-partner-visibility-preview-effects = ما سيتغير
# $state is one of the sentences above.
manage-partner-visibility-preview-state = بعد الحفظ: { $state }
manage-partner-visibility-preview-same = لن يتغير شيء فيما يراه الشريك.
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
        [zero] { $count } تغيير
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }، الترتيب حسب اسم الشريك
manage-partner-visibility-preview-orders-of = طلبيات
manage-partner-visibility-preview-effect = التغيير
manage-partner-visibility-preview-added = مضاف
manage-partner-visibility-preview-removed = مُزال
manage-partner-visibility-preview-products = المنتجات
manage-partner-visibility-preview-page = صفحة { $viewer }
manage-partner-visibility-preview-nothing-title = لن يرى الشريك شيئًا
manage-partner-visibility-preview-nothing-text = ليس لـ { $viewer } بنود طلبيات خاصة به في هذا الحساب، ولن تُعرض له أي بنود.
manage-partner-visibility-preview-gone = ما لن يُرى بعد الآن
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
        [zero] لا صفوف مما يراه الشريك الآن
        [one] صف واحد مما يراه الشريك الآن
        [two] صفان مما يراه الشريك الآن
        [few] { $count } صفوف مما يراه الشريك الآن
        [many] { $count } صفًا مما يراه الشريك الآن
       *[other] { $count } صف مما يراه الشريك الآن
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = { $shown } من أصل { $count } من الصفوف التي يراها الشريك الآن

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = لقد غيّرت اطلاع الشركاء. { $state }
manage-partner-visibility-unchanged = لم يتغير شيء. { $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = يُبلَّغ { $count ->
        [zero] { $count } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    } لدى { $viewer } بالبريد الإلكتروني.

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = تراجع
manage-partner-visibility-undo-title = حُفظ للتو
manage-partner-visibility-undo-until = تم الحفظ بواسطة { $by } في { $when }. تنتظر الرسائل المتعلقة به حتى { $until }، ويمكنك التراجع قبل ذلك.
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = عما حُفظ بواسطة { $by } في { $when }
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = لقد تراجعت عن التغيير. { $state }
manage-partner-visibility-undone-told = { $count ->
        [zero] لم يكن أحد قد أُبلغ.
        [one] كان شخص واحد قد أُبلغ، ويُبلَّغ مرة أخرى.
        [two] كان شخصان قد أُبلغا، ويُبلَّغان مرة أخرى.
        [few] كان { $count } أشخاص قد أُبلغوا، ويُبلَّغون مرة أخرى.
        [many] كان { $count } شخصًا قد أُبلغوا، ويُبلَّغون مرة أخرى.
       *[other] كان { $count } شخص قد أُبلغوا، ويُبلَّغون مرة أخرى.
    }
manage-partner-visibility-undo-before = سبق التراجع عن هذا.
manage-partner-visibility-undo-late = فات أوان التراجع عن هذا: فقد أُرسلت الرسائل.
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = تغيّر ما يحق لـ { $viewers } رؤيته مرة أخرى منذ ذلك الحين.
manage-partner-visibility-undo-next = لم يتم التراجع عن شيء. اختر الشريك لتغيير ما يحق له رؤيته.

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = كل الشركاء معًا
manage-partner-visibility-grid-open = عرض كل الشركاء معًا
manage-partner-visibility-grid-back = اختيار شريك واحد
manage-partner-visibility-grid-note = يمثل كل صف شريكًا يحق له الاطلاع. حدّد الشركاء الذين يحق له رؤية تراخيصهم واشتراكاتهم، ثم احفظ كل الصفوف معًا.
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
        [zero] { $count } شريك
        [one] شريك واحد
        [two] شريكان
        [few] { $count } شركاء
        [many] { $count } شريكًا
       *[other] { $count } شريك
    }، الترتيب حسب الاسم
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = يحق له رؤية طلبيات
manage-partner-visibility-grid-own = دائمًا
manage-partner-visibility-grid-cell = يحق لـ { $viewer } رؤية ما طُلب عن طريق { $orderer }
manage-partner-visibility-grid-changed = { $count ->
        [zero] لم تغيّر ما يحق لأي شريك رؤيته.
        [one] غيّرت ما يحق لشريك واحد رؤيته.
        [two] غيّرت ما يحق لشريكين رؤيته.
        [few] غيّرت ما يحق لعدد { $count } شركاء رؤيته.
        [many] غيّرت ما يحق لعدد { $count } شريكًا رؤيته.
       *[other] غيّرت ما يحق لعدد { $count } شريك رؤيته.
    }
manage-partner-visibility-grid-unchanged = لم يتغير شيء.
manage-partner-visibility-grid-told = يُبلَّغ { $count ->
        [zero] { $count } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    } بالبريد الإلكتروني.
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = غيّر شخص آخر ما يحق لـ { $viewers } رؤيته. لم يُحفظ أي شيء من تغييراتك.
manage-partner-visibility-grid-stale-next = تعرض المربعات أدناه ما طلبته. احفظ مرة أخرى لتطبيقه، أو أعد فتح الصفحة لإبقائه كما هو.
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = عدد الشركاء في هذا الحساب: { $count }
manage-partner-visibility-grid-many-text = يتسع هذا العرض لعدد { $most } فقط. اختر بدلًا من ذلك شريكًا واحدًا في كل مرة.

## Errors

manage-partner-visibility-error-partner = اختر الشريك الذي يحق له رؤية طلبيات الآخرين.
manage-partner-visibility-error-itself = اختر شركاء آخرين: فالشريك يرى طلبياته دائمًا.
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = في { $when }، تم تغيير ما يحق لـ { $viewer } رؤيته بواسطة { $by }. لم يُحفظ أي شيء من تغييراتك.
manage-partner-visibility-stale = غيّر شخص آخر ما يحق لـ { $viewer } رؤيته. لم يُحفظ أي شيء من تغييراتك.
manage-partner-visibility-stale-next = تعرض المربعات أدناه ما طلبته. احفظ مرة أخرى لتطبيقه، أو اختر الشريك من جديد لإبقائه كما هو.
manage-partner-visibility-stale-now = الوضع الحالي
manage-partner-visibility-stale-asked = ما طلبته

## Who may see what

manage-partner-visibility-grants = من يحق له رؤية ماذا
manage-partner-visibility-grants-none = لا يحق لأي شريك رؤية ما طلبه شريك آخر في هذا الحساب.
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
        [zero] { $count } إذن
        [one] إذن واحد
        [two] إذنان
        [few] { $count } أذونات
        [many] { $count } إذنًا
       *[other] { $count } إذن
    }، الترتيب حسب اسم الشريك
manage-partner-visibility-viewer = الشريك
manage-partner-visibility-orderer = يحق له رؤية طلبيات
manage-partner-visibility-granted-by = بإذن من
manage-partner-visibility-granted-on = منذ
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = لـ { $viewer } برؤية ما طُلب عن طريق { $orderer }

## Ended by a change of partner (D8)

manage-partner-visibility-ended = أذونات انتهت بسبب تغيير الشريك
manage-partner-visibility-ended-note = كانت هذه الأذونات تذكر شريكًا لم يعد لدى حسابك. ولم يُمنح أي إذن بدلًا منها: امنح من جديد ما لا تزال تريده.
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
        [zero] { $count } إذن
        [one] إذن واحد
        [two] إذنان
        [few] { $count } أذونات
        [many] { $count } إذنًا
       *[other] { $count } إذن
    }، الأحدث أولًا
manage-partner-visibility-ended-orderer = كان يحق له رؤية طلبيات
manage-partner-visibility-ended-on = تاريخ الانتهاء
# $date is a day.
manage-partner-visibility-ended-by-change = بسبب تغيير الشريك، { $date }

## History. $by is who did it.

manage-partner-visibility-history = السجل
manage-partner-visibility-history-made = السماح لـ { $viewer } برؤية ما طُلب عن طريق { $orderers }، بواسطة { $by }.
manage-partner-visibility-history-revoked = إلغاء السماح لـ { $viewer } برؤية ما طُلب عن طريق { $orderers }، بواسطة { $by }.
manage-partner-visibility-history-ended = انتهى بسبب تغيير الشريك الإذن الممنوح لـ { $viewer } برؤية ما طُلب عن طريق { $orderers }.
manage-partner-visibility-history-changed = بسبب تغيير الشريك في { $date }، انتقل ما طُلب عن طريق { $from } إلى { $to }.
manage-partner-visibility-history-undone = التراجع عن آخر تغيير لما يحق لـ { $viewer } رؤيته، بواسطة { $by }.
manage-partner-visibility-history-other = تغيير اطلاع الشركاء بواسطة { $by }.
