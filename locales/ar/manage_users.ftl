# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = كل أعضاء { $organization }، مع أدوارهم في { $account } ({ $number }).
users-invite = دعوة مستخدم
users-search = البحث بالبريد الإلكتروني لجهة الاتصال
users-search-hint = بداية عنوان أو @domain، وليس اسمًا
users-filter-status = تصفية حسب الحالة
users-any-role = الكل
users-any-country = الكل
users-any-language = الكل
# The filters that are on. Each variable is the value, in words.
users-chip-search = البريد الإلكتروني: { $text }
users-chip-role = الدور: { $role }
users-chip-country = البلد/المنطقة: { $country }
users-chip-language = اللغة: { $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = المستخدمون من { $first } إلى { $last } من أصل { $total }، { $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
        [zero] { $total } مستخدم
        [one] مستخدم واحد
        [two] مستخدمان
        [few] { $total } مستخدمين
        [many] { $total } مستخدمًا
       *[other] { $total } مستخدم
    }، { $sorted }
users-range = من { $first } إلى { $last } من أصل { $total }
# $count is a number already formatted.
users-more-than = أكثر من { $count }
users-sorted-email = الترتيب حسب البريد الإلكتروني تصاعديًا
users-sorted-email-descending = الترتيب حسب البريد الإلكتروني تنازليًا
users-sorted-name = الترتيب حسب اسم العائلة تصاعديًا
users-sorted-name-descending = الترتيب حسب اسم العائلة تنازليًا
users-sorted-last-sign-in = الترتيب حسب آخر تسجيل دخول، الأقدم أولًا
users-sorted-last-sign-in-descending = الترتيب حسب آخر تسجيل دخول، الأحدث أولًا
users-last-sign-in = آخر تسجيل دخول
users-actions = الإجراءات
users-page-size = عدد المستخدمين في الصفحة
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
        [zero] وأدوار في { $count } حساب آخر
        [one] وأدوار في حساب آخر
        [two] وأدوار في حسابين آخرين
        [few] وأدوار في { $count } حسابات أخرى
        [many] وأدوار في { $count } حسابًا آخر
       *[other] وأدوار في { $count } حساب آخر
    }
users-you = أنت
# $date is a day.
users-expires-on = تنتهي في { $date }
users-expired-on = انتهت في { $date }
# Hidden words after Resend: $name is the invited person.
users-resend-to = الدعوة الموجهة إلى { $name }
users-alone-title = لا يوجد هنا غيرك حتى الآن
users-alone-text = ادعُ زملاءك. يتلقى كل منهم رسالة ترحيب تتضمن رابطًا، ويختار كلمة مرور، ويحصل على الأدوار التي تحددها.
users-none-title = لم يتم العثور على أحد
# $text is what was typed.
users-none-address = العنوان { $text } لا يستخدمه أحد في مؤسستك بعد. يمكنك دعوة هذا العنوان.
users-none-search = لا يوجد عنوان يبدأ بـ «{ $text }». يشمل البحث عناوين البريد الإلكتروني لا الأسماء: اكتب بداية عنوان، أو @ ونطاقًا.
users-none-domain = لا أحد لديه عنوان في { $text }. يجب أن يكون النطاق كاملًا، مثل @company.com.
users-none-filter = لا أحد يطابق كل عوامل التصفية هذه. أزِل أحدها لرؤية المزيد.
# $email is the address typed.
users-none-invite = دعوة { $email }
users-none-show-all = عرض الجميع

## The file

users-file-status-date = تاريخ الحالة
users-file-account-roles = الأدوار في { $number }
users-file-other-accounts = حسابات أخرى فيها أدوار

## Invite a user

users-invite-intro = يتلقى الشخص رسالة ترحيب باللغة التي تختارها، تتضمن رابطًا يعمل لمدة 60 يومًا.
users-invite-email-hint = عنوان العمل الذي سيسجّل الشخص الدخول به.
users-invite-language-hint = كل الرسائل الموجهة إلى هذا الشخص تكون بهذه اللغة.
users-invite-choose-language = اختر لغة
users-invite-choose-country = اختر بلدًا أو منطقة
users-invite-roles-hint = حدّد دورًا أو أكثر: تُجمع الصلاحيات.
users-invite-roles-help = مقارنة صلاحيات كل دور
users-invite-accounts = حسابات الشراء
users-invite-accounts-hint = يحصل الشخص على الأدوار نفسها في كل حساب تحدده.
users-invite-account-included = مشمول دائمًا: أنت ترسل الدعوة من هذا الحساب
# $count is how many.
users-invite-more-accounts = تظهر في القائمة أول الحسابات فقط (العدد: { $count }). ويمكن منح الأدوار في حساب آخر من صفحته بعد دعوة هذا الشخص.
# $name and $number of an account.
users-account-name = { $name } ({ $number })
users-above-ceiling = لا يمكن منح هذا الدور إلا من مسؤول ذي دور أعلى
users-invite-submit = إرسال الدعوة
users-invite-submit-another = إرسال ودعوة مستخدم آخر
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = تمت دعوة { $name } ({ $email }) بالأدوار التالية: { $roles }.
# $accounts lists accounts, $date is a day.
users-invited-detail = في { $accounts }. الدعوة صالحة حتى { $date }.

users-error-email-missing = أدخل عنوان البريد الإلكتروني للعمل الخاص بالشخص.
users-error-email-odd = أدخل عنوانًا واحدًا كاملًا، مثل ann.lee@company.com.
users-error-email-taken = هذا العنوان لشخص آخر في مؤسستك: أدخل عنوانًا مختلفًا.
users-error-first-name-missing = أدخل الاسم الأول للشخص.
users-error-first-name-odd = أدخل الاسم الأول في سطر واحد، بما لا يزيد على 100 حرف مرئي.
users-error-last-name-missing = أدخل اسم عائلة الشخص.
users-error-last-name-odd = أدخل اسم العائلة في سطر واحد، بما لا يزيد على 100 حرف مرئي.
users-error-language = اختر لغة الرسائل الموجهة إلى هذا الشخص.
users-error-country = اختر بلد الشخص أو منطقته.
users-error-role = حدّد دورًا واحدًا على الأقل.
users-error-role-odd = حدّد كل دور مرة واحدة على الأكثر، من القائمة.

# $name and $email of the member who is there already.
users-there-active = يوجد بالفعل مستخدم نشط في مؤسستك: { $name } ({ $email }).
users-there-active-next = افتح صفحة التفاصيل لرؤية الأدوار أو تغييرها.
users-there-pending = سبق إرسال دعوة إلى { $name } ({ $email }) ولم تُقبل بعد.
users-there-pending-next = أعد إرسال الدعوة، أو افتح صفحة التفاصيل لرؤية الأدوار المعروضة أو تغييرها.
users-there-expired = سبق إرسال دعوة إلى { $name } ({ $email })، وقد انتهت صلاحيتها.
users-there-expired-next = جدّدها: يُرسل رابط جديد صالح لمدة 60 يومًا أخرى.
users-open-details = فتح تفاصيل المستخدم
users-renew = تجديد الدعوة

## The mail before it is sent

users-preview = معاينة الرسالة
users-preview-title = الرسالة كما ستصل
# $language is the language’s name.
users-preview-language = اللغة: { $language }. لم يُرسل شيء بعد.
users-preview-known = من لديه تسجيل دخول هنا يُطلب منه تسجيل الدخول بدلًا من اختيار كلمة مرور.
users-preview-to = إلى
users-preview-subject = الموضوع

## User details

users-details = تفاصيل المستخدم
users-details-invited = تاريخ الدعوة
users-details-joined = نشط منذ
users-details-roles-text = الأدوار في الحسابات التي تدير مستخدميها.
# $count is how many accounts.
users-details-other-accounts = { $count ->
        [zero] لهذا الشخص أدوار أيضًا في { $count } حساب لا تديره.
        [one] لهذا الشخص أدوار أيضًا في حساب واحد لا تديره.
        [two] لهذا الشخص أدوار أيضًا في حسابين لا تديرهما.
        [few] لهذا الشخص أدوار أيضًا في { $count } حسابات لا تديرها.
        [many] لهذا الشخص أدوار أيضًا في { $count } حسابًا لا تديرها.
       *[other] لهذا الشخص أدوار أيضًا في { $count } حساب لا تديرها.
    }
users-details-more-accounts = تُعرض الحسابات الأولى فقط. حدّد حسابًا آخر لرؤية المزيد.
users-details-own = هذه أدوارك أنت. اطلب من مسؤول آخر تغييرها.
users-details-own-link = معرفة من تسأل
users-details-no-role = بلا دور
users-edit-roles = تعديل الأدوار
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = أدوار { $name } في { $number }
users-invitation = الدعوة
users-invitation-resend-text = يُرسل رابط جديد صالح لمدة 60 يومًا. ويتوقف الرابط القديم عن العمل.
users-correct = تصحيح التفاصيل
users-withdraw-text = يتوقف الرابط عن العمل فورًا، ويختفي الشخص من القائمة. ولا يُبلَّغ بذلك.
users-remove = إزالة من المؤسسة
users-remove-text = تُسحب كل الأدوار في كل الحسابات.
users-history = السجل
users-history-empty = لم يُسجَّل شيء بعد.

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = سير الدعوة
users-step-queued = تمت كتابة الرسالة
users-step-waiting = في انتظار تسليمها إلى خادم البريد
users-step-put-off = تنتظر حتى ذلك الحين: تلقى هذا العنوان أقصى عدد مسموح به من الرسائل في اليوم
users-step-retrying = لم تُسلَّم بعد: ستُعاد المحاولة
users-step-sent = تم تسليمها إلى خادم البريد
users-step-refused = تعذّر التسليم. تحقق من العنوان، ثم صحّحه أو أعد إرسال الدعوة.
users-step-reminder-next = سيلي ذلك تذكير
users-step-reminder-waiting = تذكير في انتظار التسليم
users-step-reminder-sent = تم تسليم تذكير إلى خادم البريد
users-step-reminder-refused = تعذّر تسليم رسالة تذكير
users-step-accepted = تم القبول
users-step-expires = تنتهي صلاحيتها إذا لم تُقبل
users-step-expired = انتهت الصلاحية

users-mail-queued = الرسالة في انتظار الإرسال
# $date is a day.
users-mail-sent = أُرسلت الرسالة في { $date }
# $problem is a whole sentence.
users-mail-retrying = لم تُرسل الرسالة بعد، وستُعاد المحاولة قريبًا. { $problem }
users-mail-failed = تعذّر تسليم الرسالة. { $problem }

# How the e-mails to an active user stand.
users-details-notice = أحدث إشعار
users-notice-failed = لم يُسلَّم إشعار إلى هذا الشخص
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = رسالة بتاريخ { $date }. { $problem }
users-notice-failed-past = أبلغ الشخص بما تغيّر: تجد ذلك في السجل. وقد أُرسلت رسالة لاحقة إلى هذا العنوان.
users-notice-failed-own = تجد ما تغيّر في السجل. إذا لم تعد تستخدم هذا العنوان، فاطلب من مسؤول آخر إزالتك ودعوتك على العنوان الجديد.
users-notice-failed-next = أبلغ الشخص بما تغيّر: تجد ذلك في السجل. وإذا لم يعد هذا العنوان مستخدمًا، فأزِل الشخص وادعُه على العنوان الجديد.

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = إرسال الدعوة بواسطة { $actor }
users-event-sent-detail = { $roles } في { $account }
users-event-resent = إعادة إرسال الدعوة بواسطة { $actor }
users-event-renewed = طلب رابط جديد بواسطة { $actor }، وقد أُرسل بالبريد
users-event-corrected = تصحيح الدعوة بواسطة { $actor }
users-event-changed-detail = من { $before } إلى { $after }
users-event-withdrawn = سحب الدعوة بواسطة { $actor }
users-event-accepted = قبول الدعوة بواسطة { $actor }
users-event-removed = إزالة هذا الشخص من المؤسسة بواسطة { $actor }
users-event-roles = تغيير الأدوار في { $account } بواسطة { $actor }
users-event-roles-detail = قبل: { $before }. بعد: { $after }.
users-event-asked = طلب أدوار في { $account } بواسطة { $actor }
users-event-request-granted = الموافقة على طلب أدوار في { $account } بواسطة { $actor }
users-event-request-refused = رفض طلب أدوار في { $account } بواسطة { $actor }
users-event-request-withdrawn = سحب طلب أدوار في { $account } بواسطة { $actor }
users-event-details = تغيير الاسم أو اللغة أو البلد بواسطة { $actor }
users-event-designated = تسمية هذا الشخص مسؤولًا عن { $account } بواسطة { $actor }
users-event-other = تغيير بواسطة { $actor }

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = ما يحق للمستخدم { $name } فعله في { $account } ({ $number }).
users-roles-hint = حدّد ما يحتاج إليه هذا الشخص؛ وعدم تحديد أي شيء يسحب كل الأدوار.
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = أدوار { $name } في { $account } هي الآن: { $roles }.
users-roles-saved-none = لم يعد لـ { $name } أي دور في { $account }.
users-roles-saved-mail = يُبلَّغ الشخص بالبريد الإلكتروني، ويسري التغيير بدءًا من نقرته التالية.
users-roles-saved-pending = تسري هذه الأدوار بمجرد قبول الدعوة.
users-roles-unchanged = لم يتغير شيء: لدى { $name } هذه الأدوار في { $account } بالفعل.

users-stale-text = غيّر شخص آخر هذا أثناء تعديلك، ولم يُحفظ أي شيء من تغييراتك. تحقق من الأدوار أدناه، ثم احفظ مرة أخرى.
users-stale-now = الوضع الحالي
users-stale-asked = ما طلبته
users-conflict = صحّح شخص آخر هذه الدعوة أثناء تعديلك. لم يُحفظ أي شيء من تغييراتك بعد: تحقق من القيم أدناه، ثم احفظ مرة أخرى.
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }: هنا «{ $typed }»، والمحفوظ في هذه الأثناء «{ $stored }»
users-resend-limited-title = أُرسلت هذه الدعوة بأقصى عدد مسموح به في اليوم
users-invitations-limited-title = تم بلوغ حد الدعوات لمؤسستك
users-last-administrator-title = يحتاج الحساب إلى مسؤول حساب
users-last-administrator-text = آخر مسؤول حساب في أحد الحسابات هو { $name }. عيّن شخصًا آخر مسؤول حساب هناك أولًا، ثم أعد المحاولة.

users-refused-own-title = لا يمكنك تغيير أدوارك بنفسك
users-refused-own-text = اطلب ذلك من مسؤول آخر في مؤسستك. وهذا يحميك أيضًا من فقدان وصولك.
users-refused-ceiling-title = لا يمكنك منح هذا الدور
users-refused-ceiling-text = يمنح مسؤول الاتفاقية كل الأدوار ما عدا مسؤول الحساب، ولا يمنح مسؤول المستخدمين أيًا من هذين الدورين. اطلب ذلك من مسؤول ذي دور أعلى.
users-refused-outranked-title = لدى هذا الشخص دور أعلى من دورك
users-refused-outranked-text = لا يمكن تغيير أدوار هذا الشخص إلا من مسؤول يحق له منحها كلها. اطلب ذلك من مسؤول الحساب.
users-refused-authority-title = لدى هذا الشخص أدوار في حساب لا تديره
users-refused-authority-text = لا يمكن ذلك إلا لمسؤول عن هذه الحسابات كلها. ولا يزال بإمكانك سحب الأدوار في حساباتك.
users-back = العودة إلى تفاصيل المستخدم
users-back-to-list = العودة إلى إدارة المستخدمين

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = الدعوة الموجهة إلى { $name } ({ $email }) في طريقها مرة أخرى.
users-resent-detail = الرابط الجديد صالح حتى { $date }؛ وتوقفت الروابط الأقدم عن العمل.
users-joined-title = سبق أن قبل هذا الشخص الدعوة
users-joined-text = { $name } مستخدم نشط: لم تعد هناك دعوة لتغييرها. يمكنك تغيير الأدوار أو إزالة المستخدم.
users-correct-intro = يمكنك تصحيح الدعوة قبل قبولها. وعند تغيير العنوان تُرسل دعوة جديدة ويتوقف الرابط القديم عن العمل.
users-corrected = تم تصحيح الدعوة الموجهة إلى { $name }.
users-corrected-address = ستُرسل دعوة جديدة إلى { $email }. وتوقف الرابط القديم عن العمل.
users-corrected-nothing = لم يتغير شيء: الدعوة كذلك بالفعل.
users-withdrawn = تم سحب الدعوة الموجهة إلى { $name } ({ $email }).
users-gone-before = لم يُتخذ أي إجراء آخر: سبقت إزالة { $name } أو سحب الدعوة.
users-withdrawn-detail = توقف رابطها عن العمل.

## Remove

# $name is the person, $organization the organization.
users-remove-title = إزالة { $name }
users-remove-intro = ستنتهي عضوية { $name } في { $organization }.
users-remove-roles = تنتهي هذه الأدوار فورًا:
users-remove-no-roles = ليس لهذا الشخص أي أدوار.
users-remove-sign-in = يحتفظ الشخص بتسجيل دخوله إلى المؤسسات الأخرى، ويُبلَّغ بالبريد الإلكتروني.
users-remove-again = وتتطلب عودته دعوة جديدة.
users-remove-invitations = دعوات صادرة عن { $name } ولم يقبلها أحد بعد
users-remove-invitations-hint = حدّد الدعوات التي تريد سحبها أيضًا. وتبقى الأخرى مفتوحة.
# $count is how many.
users-remove-more = تظهر في القائمة أحدث الدعوات فقط (العدد: { $count }). وتبقى الأخرى مفتوحة: يمكن سحب كل منها من صفحة «تفاصيل المستخدم» الخاصة بها.
users-remove-locked = تتضمن هذه الدعوة أدوارًا لا يحق لك سحبها
users-remove-submit = إزالة { $name }
users-removed = تمت إزالة { $name } ({ $email }) من { $organization }.
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
        [zero] لم تُسحب أي دعوة صادرة عن هذا الشخص.
        [one] تم سحب دعوة واحدة صادرة عن هذا الشخص.
        [two] تم سحب دعوتين صادرتين عن هذا الشخص.
        [few] تم سحب { $count } دعوات صادرة عن هذا الشخص.
        [many] تم سحب { $count } دعوة صادرة عن هذا الشخص.
       *[other] تم سحب { $count } دعوة صادرة عن هذا الشخص.
    }

## Removed users

users-removed-list = المستخدمون المُزالون
# $organization is the organization's name.
users-removed-intro = من لم يعودوا أعضاء في { $organization }، آخر من أُزيل أولًا. وتظهر بينهم الدعوات المسحوبة.
users-removed-word = مُزال
# $name is who did it, $date a day.
users-removed-by = بواسطة { $name } في { $date }
users-removed-on = في { $date }
users-removed-none-title = لم يُزَل أحد
users-removed-none-text = يظهر هنا كل من أُزيل أو سُحبت دعوته، مع من نفّذ ذلك ومتى.
users-removed-text = لم يعد هذا الشخص عضوًا في مؤسستك. وتتطلب عودته دعوة جديدة.
