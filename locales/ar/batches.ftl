# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = دعوة عدة مستخدمين
# $most is a number already formatted.
batches-invite-many-intro = الصق العناوين أو اختر ملفًا، بحد أقصى { $most } في المرة الواحدة. سترى القائمة كاملة مع ما سيحدث لكل عنوان قبل إرسال أي شيء.
batches-addresses = عناوين البريد الإلكتروني
batches-addresses-hint = عنوان في كل سطر، أو عناوين تفصل بينها فواصل أو فواصل منقوطة. مع الأسماء: Ann Lee <ann.lee@company.com>. وإذا لم يُذكر الاسم، فيؤخذ من العنوان، ويمكنك تصحيحه.
batches-file = ملف CSV
batches-file-hint = بأعمدة القالب، وبأي ترتيب. ويمكن أن يحدد الصف لغته وبلده وأدواره.
batches-template = تنزيل القالب
batches-roles-for-all = الأدوار للجميع
batches-roles-hint = حدّد دورًا أو أكثر. ويمكنك في الصفحة التالية تغييرها لكل شخص.
batches-language-hint = لكل من لا يذكر صفه غير ذلك.
batches-check = التحقق من القائمة
batches-error-nobody = الصق عنوانًا واحدًا على الأقل، أو اختر ملفًا.
batches-error-file-kind = هذا الملف ليس نصًا عاديًا. احفظ القائمة بصيغة CSV، ثم اختر ذلك الملف.
batches-error-file-again = اختر الملف مرة أخرى: احتُفظ بما كتبته، لكن لم يُحتفظ بالملف.
# $most is a number of megabytes.
batches-error-file-large = حجم هذا الملف أكبر من { $most } م.ب. اختر ملفًا أصغر، أو قسّم القائمة.
batches-error-file-empty = اختر ملفًا يتضمن عنوانًا واحدًا على الأقل.
# $given and $most are numbers already formatted.
batches-error-too-many = عدد صفوف القائمة: { $given }. قسّمها: الحد الأقصى للقائمة الواحدة { $most }.

## What is done

batches-title-invite = دعوة الأشخاص في قائمة
batches-title-resend = إعادة إرسال الدعوات
# $roles lists roles in words.
batches-title-give = منح أدوار: { $roles }
batches-title-take = سحب أدوار: { $roles }
batches-title-withdraw = سحب الدعوات
batches-title-remove = إزالة مستخدمين
batches-nothing-yet = لم يُنفَّذ شيء بعد. تحقق من القائمة، ثم أكّد.
batches-effect-invite = يتلقى كل شخص جديد رسالة ترحيب تتضمن رابطًا يعمل لمدة 60 يومًا. ولا يتغير شيء لمن هو موجود من قبل؛ أما الدعوات المنتهية فيُعاد إرسالها بالأدوار التي كانت تعرضها.
batches-effect-resend = يُرسل إلى كل منهم رابط جديد صالح لمدة 60 يومًا. وتتوقف الروابط القديمة عن العمل.
batches-effect-roles = يُبلَّغ المستخدمون النشطون بالبريد الإلكتروني، ويسري التغيير بدءًا من نقرتهم التالية. وتبقى أدوارهم الأخرى.
batches-effect-withdraw = تتوقف الروابط عن العمل فورًا، ويختفي هؤلاء الأشخاص من القائمة. ولا يُبلَّغون بذلك.
batches-effect-remove = تنتهي كل أدوارهم في كل الحسابات فورًا. ويُبلَّغ المستخدمون النشطون بالبريد الإلكتروني. وتتطلب عودتهم دعوة جديدة. وتبقى الدعوات الصادرة عنهم مفتوحة.
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
        [zero] لم يُرفض أي صف.
        [one] رُفض صف واحد: توضح القائمة السبب. وتُنفَّذ الصفوف الأخرى رغم ذلك.
        [two] رُفض صفان: توضح القائمة السبب. وتُنفَّذ الصفوف الأخرى رغم ذلك.
        [few] رُفضت { $count } صفوف: توضح القائمة السبب. وتُنفَّذ الصفوف الأخرى رغم ذلك.
        [many] رُفض { $count } صفًا: توضح القائمة السبب. وتُنفَّذ الصفوف الأخرى رغم ذلك.
       *[other] رُفض { $count } صف: توضح القائمة السبب. وتُنفَّذ الصفوف الأخرى رغم ذلك.
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = حدود الدعوات لمؤسستك: { $hour } في الساعة و{ $day } في اليوم. يُرسل { $now } من دعوات هذه القائمة فورًا، وتُرسل البقية تلقائيًا بمجرد أن تسمح الحدود، وآخرها عند { $last } تقريبًا. ولن يُستثنى أحد.
# $count is how many.
batches-confirm-invite = { $count ->
        [zero] إرسال { $count } دعوة
        [one] إرسال دعوة واحدة
        [two] إرسال دعوتين
        [few] إرسال { $count } دعوات
        [many] إرسال { $count } دعوة
       *[other] إرسال { $count } دعوة
    }
batches-confirm-resend = { $count ->
        [zero] إعادة إرسال { $count } دعوة
        [one] إعادة إرسال دعوة واحدة
        [two] إعادة إرسال دعوتين
        [few] إعادة إرسال { $count } دعوات
        [many] إعادة إرسال { $count } دعوة
       *[other] إعادة إرسال { $count } دعوة
    }
batches-confirm-roles = تغيير أدوار { $count ->
        [zero] { $count } مستخدم
        [one] مستخدم واحد
        [two] مستخدمين
        [few] { $count } مستخدمين
        [many] { $count } مستخدمًا
       *[other] { $count } مستخدم
    }
batches-confirm-withdraw = سحب { $count ->
        [zero] { $count } دعوة
        [one] دعوة واحدة
        [two] دعوتين
        [few] { $count } دعوات
        [many] { $count } دعوة
       *[other] { $count } دعوة
    }
batches-confirm-remove = إزالة { $count ->
        [zero] { $count } مستخدم
        [one] مستخدم واحد
        [two] مستخدمين
        [few] { $count } مستخدمين
        [many] { $count } مستخدمًا
       *[other] { $count } مستخدم
    }
batches-discard = تجاهل القائمة
batches-unknown-title = لا توجد قائمة كهذه
batches-unknown-text = القائمة المتجاهلة تختفي ولا يُنفَّذ منها شيء. وتجد كل القوائم الأخرى ضمن «الإجراءات المجمّعة».
batches-discarded = تم تجاهل القائمة. لم يُنفَّذ شيء.
batches-confirmed-title = تم تأكيد هذه القائمة
# $when is a date and time.
batches-confirmed-text = تم تأكيدها في { $when }، وهي قيد التنفيذ أو نُفِّذت بالفعل: لا يمكن تجاهلها بعد الآن.
batches-confirmed-next = فتح القائمة

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = تم تنفيذ { $done } من { $total }
# $time is a day and time.
batches-paused = تم بلوغ حد الدعوات لمؤسستك. وسيُستأنف التنفيذ تلقائيًا في { $time }.
batches-leave = يمكنك مغادرة هذه الصفحة: يستمر العمل، وتجده ضمن «الإجراءات المجمّعة».
batches-refresh = تحديث تلقائي
batches-refresh-stop = إيقاف التحديث
batches-done = تمت معالجة القائمة.
# $date is a day.
batches-kept = يمكنك قراءة هذه الصفحة حتى { $date }.
batches-download = تنزيل النتيجة بصيغة CSV

## The rows

batches-filter = تصفية حسب النتيجة
# $first, $last and $total are numbers already formatted.
batches-caption = الصفوف من { $first } إلى { $last } من أصل { $total }
batches-no-rows = لا توجد صفوف من هذا النوع.
batches-result = النتيجة
batches-guessed = الاسم مأخوذ من العنوان
batches-leave-out = استبعاد
batches-put-back = استرجاع
batches-kind-will = سيُنفَّذ
batches-kind-done = تم التنفيذ
batches-kind-nothing = لا إجراء لازم
batches-kind-refused = مرفوض
batches-will-invite = شخص جديد سيتلقى دعوة.
# $date is a day.
batches-will-renew = انتهت الدعوة في { $date }: سيُعاد إرسالها بما كانت تعرضه.
batches-will-resend = سيُرسل رابط جديد.
# $before and $after list roles in words.
batches-will-roles = من { $before } إلى { $after }.
batches-will-withdraw = ستُسحب الدعوة.
batches-will-remove = سيُزال الشخص من المؤسسة.
batches-outcome-invited = الدعوة في طريقها.
batches-outcome-renewed = الدعوة المنتهية في طريقها مرة أخرى.
batches-outcome-resent = الدعوة في طريقها مرة أخرى.
batches-outcome-roles-changed = تم تغيير الأدوار.
batches-outcome-withdrawn = تم سحب الدعوة.
batches-outcome-removed = تمت إزالة الشخص من المؤسسة.
batches-outcome-there-active = مستخدم نشط بالفعل.
batches-outcome-there-pending = سبق إرسال دعوة ولم تُقبل بعد.
batches-outcome-unchanged = الأدوار كذلك بالفعل.
batches-outcome-left-out = استبعدتَ هذا الصف.
batches-outcome-odd-address = هذا ليس عنوان بريد إلكتروني كاملًا.
batches-outcome-odd-name = يلزم الاسم الأول واسم العائلة، وكل منهما 100 حرف على الأكثر، من دون روابط أو أرقام هواتف.
batches-outcome-odd-language = يذكر الصف لغة لا تدعمها البوابة.
batches-outcome-odd-country = يذكر الصف بلدًا أو منطقة غير معروفة.
batches-outcome-odd-roles = يذكر الصف دورًا غير موجود، أو لا يذكر أي دور.
batches-outcome-duplicate = يوجد صف سابق بالعنوان نفسه.
batches-outcome-above-ceiling = لا يمكن منح أحد هذه الأدوار إلا من مسؤول ذي دور أعلى.
batches-outcome-outranked = لدى هذا الشخص دور أعلى من دورك.
batches-outcome-no-authority = لدى هذا الشخص أدوار في حساب لا تديره.
batches-outcome-oneself = لا أحد يفعل ذلك بنفسه.
batches-outcome-gone = لم يعد في المؤسسة.
batches-outcome-joined = سبق قبول الدعوة: لم تعد هناك دعوة.
batches-outcome-changed = تغيّر شيء منذ إعداد القائمة. راجع هذا الشخص مرة أخرى.
batches-outcome-last-administrator = هو آخر مسؤول حساب في أحد الحسابات.
batches-outcome-resent-too-often = أُرسلت بأقصى عدد مسموح به في اليوم.
batches-outcome-failed = تعذّر التنفيذ. أعد المحاولة، ثم اسأل الدعم.

## One row

batches-row = تصحيح صف
batches-row-intro = لا يُرسل شيء قبل أن تؤكد القائمة.

## The lists

batches-list = الإجراءات المجمّعة
batches-list-intro = قوائمك في آخر 30 يومًا: المسودات، وما هو قيد التنفيذ، والنتائج.
# $count is how many lists the table shows.
batches-list-caption = { $count ->
        [zero] { $count } قائمة
        [one] قائمة واحدة
        [two] قائمتان
        [few] { $count } قوائم
        [many] { $count } قائمة
       *[other] { $count } قائمة
    }، الأحدث أولًا
batches-list-what = الإجراء
batches-list-made = تاريخ الإنشاء
batches-list-rows = الصفوف
batches-list-none-title = لا توجد قوائم بعد
batches-list-none-text = ادعُ عدة مستخدمين دفعة واحدة، أو حدّد مستخدمين في «إدارة المستخدمين» ونفّذ الإجراء نفسه عليهم جميعًا.
batches-state-draft = مسودة غير مؤكدة
# $done and $total are numbers already formatted.
batches-state-under-way = قيد التنفيذ، { $done } من { $total }
# $date is a day.
batches-state-finished = انتهت في { $date }

## The file

batches-file-number = الصف
batches-file-why = التوضيح

## Doing the same to many, below the list

batches-many-title = تنفيذ الإجراء نفسه على عدة مستخدمين
batches-many-hint = حدّد مستخدمين في القائمة أعلاه، أو حدّدهم كلهم هنا. سترى ما سيتغير قبل تنفيذ أي شيء.
batches-many-page = كل من في هذه الصفحة
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = كل المستخدمين المطابقين ({ $count })، في كل الصفحات
# $name is a person.
batches-many-select = تحديد { $name }
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = لكل المحددين
batches-many-choose-role = اختر دورًا
batches-many-give = منح الدور
batches-many-take = سحب الدور
batches-choose-role = اختر الدور المراد منحه أو سحبه، ثم أعد المحاولة.
batches-choose-somebody = حدّد مستخدمًا واحدًا على الأقل في القائمة، ثم أعد المحاولة.
# $most is a number already formatted.
batches-cut = الحد الأقصى للقائمة الواحدة { $most } من المستخدمين: هؤلاء هم الأوائل. نفّذ الإجراء على البقية بقائمة أخرى.
