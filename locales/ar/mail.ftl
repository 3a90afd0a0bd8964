# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = مرحبًا { $name }،
mail-greeting-nameless = مرحبًا،
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }:
# The HTML part, before the link in full.
mail-bare-link = إذا لم يعمل الزر، فانسخ هذا العنوان إلى متصفحك:
mail-automatic = أُرسلت هذه الرسالة تلقائيًا من { $product }.
mail-help = لديك أسئلة؟ راسل { $email }
# The HTML part: the address follows as a link.
mail-help-before = لديك أسئلة؟ راسل
# Where one mail tells of several accounts.
mail-accounts-button = اختيار الحساب
mail-account-roles = { $account } ({ $number }): { $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = دعوتك إلى { $product }
mail-welcome-heading = وصلتك دعوة إلى { $product }
mail-welcome-by-person = دعوة من { $inviter } إلى استخدام { $product } لصالح { $organization }.
mail-welcome-by-vendor = وصلتك دعوة إلى استخدام { $product } لصالح { $organization }.
mail-welcome-to-partner = وصلتك دعوة إلى مركز الشركاء في { $product } لصالح { $partner }.
mail-welcome-about = هناك تتعامل مع التراخيص المجمّعة لمؤسستك، في حدود ما يتيحه دورك.
mail-welcome-about-partner = هناك ترى التراخيص والاشتراكات التي طلبها عملاؤك من خلالك، أو سمحوا لك برؤيتها.
mail-welcome-roles = أدوارك:
mail-welcome-new = للبدء، اختر كلمة مرور.
mail-welcome-known = لديك تسجيل دخول بهذا العنوان. سجّل الدخول كالمعتاد، ثم اقبل الدعوة.
mail-welcome-button = قبول الدعوة
mail-welcome-deadline = الدعوة صالحة حتى { $date }.
mail-welcome-reason = وصلتك هذه الرسالة لأن دعوة إلى { $product } وُجهت إلى هذا العنوان.
mail-welcome-unexpected = لم تكن تتوقع هذه الرسالة؟ تجاهلها: لا يُنشأ أي شيء قبل قبولك.
mail-welcome-again-subject = رابطك الجديد إلى { $product }
mail-welcome-again-heading = إليك رابطك الجديد
mail-welcome-again-replaces = يحل هذا الرابط محل الرابط الوارد في الرسائل السابقة، الذي لم يعد يعمل.
mail-welcome-reminder-subject = تذكير: دعوتك إلى { $product }
mail-welcome-reminder-heading = دعوتك لا تزال في انتظارك
mail-welcome-reminder-waits = لم تقبل الدعوة بعد. الرابط هو نفسه الوارد في رسالتنا الأخيرة: يمكنك استخدام أي منهما.

## Changes to a member (R39, R40)

mail-member-reason = وصلتك هذه الرسالة لأنك عضو في { $organization }.
mail-member-unexpected = لم تكن تتوقع هذه الرسالة؟ تواصل مع { $by }.
mail-roles-changed-subject = تغيّرت أدوارك
mail-roles-changed-heading = تغيّرت أدوارك
mail-roles-changed-what = تم تغيير أدوارك لدى { $organization } في حساب الشراء { $account } ({ $number }) بواسطة { $by }.
mail-roles-changed-now = أدوارك الآن: { $roles }.
mail-roles-changed-none = لم يعد لديك أي دور في هذا الحساب.
mail-roles-changed-button = فتح الحساب
mail-roles-changed-profile = فتح ملفي الشخصي
mail-role-requested-subject = طلب دور جديد
mail-role-requested-heading = طلب دور جديد
mail-role-requested-what = طلب من { $name } ({ $email }) للحصول على { $roles } في حساب الشراء { $account } ({ $number }) التابع لـ { $organization }.
mail-role-requested-reason = السبب المذكور: «{ $reason }»
mail-role-requested-button = فتح الطلبات
mail-role-requested-why = وصلتك هذه الرسالة لأنك تدير المستخدمين في هذا الحساب.
mail-role-requested-unexpected = لديك شك؟ اسأل الشخص قبل الرد.
mail-role-answered-subject = تم الرد على طلب الدور الخاص بك
mail-role-answered-heading = طلب الدور الخاص بك
mail-role-answered-granted = تم منحك { $roles } في حساب الشراء { $account } ({ $number }) بواسطة { $by }.
mail-role-answered-narrowed = كنت قد طلبت { $roles }.
mail-role-answered-refused = تم رفض منحك { $roles } في حساب الشراء { $account } ({ $number }) بواسطة { $by }.
mail-role-answered-word = ملاحظة من { $by }: «{ $word }»
mail-role-answered-button = فتح طلباتك
mail-removed-subject = انتهت صلاحيات وصولك
mail-removed-heading = انتهت صلاحيات وصولك
mail-removed-what = تمت إزالتك من { $organization } بواسطة { $by }. ولم يعد بإمكانك فتح حساباتها.
mail-removed-rest = يبقى وصولك من خلال مؤسسات أخرى كما هو.
mail-removed-reason = وصلتك هذه الرسالة لأنك كنت عضوًا في { $organization }.

## Partner visibility (R50, R51)

mail-visibility-granted-subject = يمكنك رؤية طلبيات إضافية
mail-visibility-granted-heading = يمكنك رؤية طلبيات إضافية
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = بإذن من { $customer }، يمكن لـ { $viewer } رؤية ما طُلب عن طريق { $orderers } لحساب الشراء { $account } ({ $number }).
mail-visibility-steps = كيفية رؤيتها:
mail-visibility-step-sign-in = افتح مركز الشركاء وسجّل الدخول.
mail-visibility-step-accept = اقبل أولًا دعوتك إلى مركز الشركاء: الرابط في الرسالة التي تضمنت دعوتك.
mail-visibility-step-choose = اختر { $customer }، الحساب { $number }.
mail-visibility-step-read = ترد التراخيص والاشتراكات والخدمات في قائمة واحدة. ويذكر كل صف الشريك الذي قدّم الطلبية.
mail-visibility-button = فتح مركز الشركاء
mail-visibility-reason = وصلتك هذه الرسالة لأنك تعمل لدى { $viewer }.
mail-visibility-granted-unexpected = لم تكن تتوقع هذه الرسالة؟ لا يلزمك فعل شيء. يحق لـ { $customer } إنهاء ذلك في أي وقت.
mail-visibility-revoked-subject = لم تعد بعض الطلبيات مشاركة معك
mail-visibility-revoked-heading = لم تعد بعض الطلبيات مشاركة معك
mail-visibility-revoked-what = بقرار من { $customer }، لم يعد بإمكان { $viewer } رؤية ما طُلب عن طريق { $orderers } لحساب الشراء { $account } ({ $number }).
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = تغيّر شريك القناة لحساب الشراء { $account } ({ $number }) التابع لـ { $customer }: لم يعد بإمكان { $viewer } رؤية ما طُلب له عن طريق { $orderers }.
mail-visibility-revoked-rest = ما طُلب عن طريق { $viewer } يبقى مرئيًا.
mail-visibility-revoked-unexpected = لم تكن تتوقع هذه الرسالة؟ تواصل مع { $customer }.

## A change of partner (R55, D8)

mail-partner-changed-subject = تغيير الشريك في حسابك
mail-partner-changed-heading = تغيير الشريك
# $date is a day, $from and $to are partners.
mail-partner-changed-what = اعتبارًا من { $date }، ما طُلب عن طريق { $from } لحساب الشراء { $account } ({ $number }) التابع لـ { $organization } أصبح تابعًا لـ { $to }.
mail-partner-changed-sight = لم يعد بإمكان { $from } رؤيته، إلا إذا سمحت بذلك.
mail-partner-changed-none = لم يرد ذكر { $from } في أي إذن برؤية طلبيات الآخرين.
mail-partner-changed-ended = انتهت هذه الأذونات التي كانت تذكر { $from }:
# The same beside those of another account.
mail-partner-changed-ended-on = انتهت هذه الأذونات في الحساب { $number } التي كانت تذكر { $from }:
mail-partner-changed-permission = كان بإمكان { $viewer } رؤية ما طُلب عن طريق { $orderer }.
mail-partner-changed-decide = لم يُمنح أي إذن بدلًا منها. ويعود إليك أن تقرر من جديد من غيره يحق له رؤية ما نُقل مع هذا التغيير.
mail-partner-changed-button = فتح إدارة اطلاع الشركاء
mail-partner-changed-reason = وصلتك هذه الرسالة لأنك تدير اطلاع الشركاء في هذا الحساب.
mail-partner-changed-unexpected = لم تكن تتوقع هذه الرسالة؟ تواصل مع { $to }.

## Self-service provisioning (R62)

mail-seats-added-subject = مقاعد يجب طلبها
mail-seats-added-heading = أضاف أحد العملاء مقاعد
# $by is a person at $customer, $product a product.
mail-seats-added-what = تمت إضافة { $quantity ->
        [zero] { $quantity } مقعد
        [one] مقعد واحد
        [two] مقعدين
        [few] { $quantity } مقاعد
        [many] { $quantity } مقعدًا
       *[other] { $quantity } مقعد
    } من { $product } لحساب الشراء { $account } ({ $number }) بواسطة { $by } من { $customer }، للاستخدام الفوري.
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = في بند الطلبية، اذكر { $reference } مرجعًا للتزويد. تنتهي المدة في { $date }.
mail-seats-undone-subject = مقاعد لم يعد طلبها لازمًا
mail-seats-undone-heading = استرد أحد العملاء مقاعد
mail-seats-undone-what = تم سحب { $quantity ->
        [zero] { $quantity } مقعد مضاف
        [one] مقعد مضاف واحد
        [two] مقعدين مضافين
        [few] { $quantity } مقاعد مضافة
        [many] { $quantity } مقعدًا مضافًا
       *[other] { $quantity } مقعد مضاف
    } من { $product } لحساب الشراء { $account } ({ $number }) بواسطة { $by } من { $customer }.
mail-seats-undone-order = لا يلزم طلب أي شيء لذلك: مرجع التزويد { $reference } لاغٍ.
mail-seats-moved-heading = مقاعد يطلبها شريك آخر
mail-seats-moved-what = تمت إضافة { $quantity ->
        [zero] { $quantity } مقعد
        [one] مقعد واحد
        [two] مقعدين
        [few] { $quantity } مقاعد
        [many] { $quantity } مقعدًا
       *[other] { $quantity } مقعد
    } من { $product } لحساب الشراء { $account } ({ $number }) بواسطة { $customer }. ويتولى شريك آخر طلبها الآن، أو سبق أن طلبها.
mail-seats-moved-order = لم يعد يلزم طلب أي شيء لذلك: لا تذكر مرجع التزويد { $reference } في طلبياتك.
mail-seats-button = فتح ما يجب طلبه
mail-seats-unexpected = لم تكن تتوقع هذه الرسالة؟ تواصل مع { $customer }.

## Password

mail-sign-in-reason = وصلتك هذه الرسالة لأنك تسجّل الدخول إلى { $product } بهذا العنوان.
mail-password-reset-subject = اختر كلمة مرور جديدة
mail-password-reset-heading = اختر كلمة مرور جديدة
mail-password-reset-what = طُلبت كلمة مرور جديدة لتسجيل دخولك إلى { $product }.
mail-password-reset-button = اختيار كلمة مرور جديدة
mail-password-reset-deadline = يعمل الرابط مرة واحدة، خلال ساعة واحدة.
mail-password-reset-unexpected = لم تطلب ذلك؟ تجاهل هذه الرسالة: تبقى كلمة مرورك كما هي.
mail-password-changed-subject = تم تغيير كلمة مرورك
mail-password-changed-heading = تم تغيير كلمة مرورك
mail-password-changed-what = تم تغيير كلمة المرور لتسجيل دخولك إلى { $product }. وأُنهيت جلساتك في كل مكان آخر.
mail-password-changed-not-you = لم تقم بذلك؟ اختر كلمة مرور جديدة فورًا.
mail-password-changed-button = اختيار كلمة مرور جديدة
mail-password-changed-expected = قمت بذلك؟ لا يلزمك فعل شيء.

## Two-step sign-in was changed

mail-second-factor-set-up-subject = تم تفعيل تسجيل الدخول بخطوتين
mail-second-factor-set-up-what = تم تفعيل تسجيل الدخول بخطوتين لدخولك إلى { $product }، باستخدام تطبيق مصادقة. وأُنهيت جلساتك في كل مكان آخر.
mail-second-factor-turned-off-subject = تم إيقاف تسجيل الدخول بخطوتين
mail-second-factor-turned-off-what = تم إيقاف تسجيل الدخول بخطوتين لدخولك إلى { $product }.
mail-second-factor-reset-subject = تمت إزالة تسجيل الدخول بخطوتين
# $product is the portal's name.
mail-second-factor-reset-what = أزالت الجهة المشغّلة لـ { $product } تسجيل الدخول بخطوتين من حسابك، كما يحدث لمن فقد التطبيق ورموز الاسترداد. وأُنهيت جلساتك في كل مكان. ويمكنك إعداده مرة أخرى في «ملفي الشخصي».
mail-second-factor-codes-renewed-subject = لديك رموز استرداد جديدة
mail-second-factor-codes-renewed-what = أُنشئت رموز استرداد جديدة لدخولك إلى { $product }. ولم تعد الرموز القديمة تعمل.
mail-second-factor-passkey-added-subject = تمت إضافة مفتاح مرور
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = تمت إضافة مفتاح المرور «{ $name }» إلى تسجيل دخولك إلى { $product }.
mail-second-factor-passkey-removed-subject = تمت إزالة مفتاح مرور
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = تمت إزالة مفتاح المرور «{ $name }» من تسجيل دخولك إلى { $product }.
mail-second-factor-code-used-subject = تم استخدام رمز استرداد
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = تم استخدام رمز استرداد لدخولك إلى { $product }. { $left ->
        [0] لم يبقَ أي رمز: أنشئ رموزًا جديدة في «ملفي الشخصي».
        [one] بقي رمز واحد.
        [two] بقي رمزان.
        [few] بقيت { $left } رموز.
        [many] بقي { $left } رمزًا.
       *[other] بقي { $left } رمز.
    }

## An administrator was appointed

mail-administrator-appointed-subject = مسؤول حساب جديد
mail-administrator-appointed-heading = مسؤول حساب جديد
mail-administrator-appointed-what = تم تعيين { $name } ({ $email }) بدور مسؤول الحساب لحساب الشراء { $account } ({ $number }) التابع لـ { $organization }.
mail-administrator-appointed-stay = تبقى أدوارك كما هي.
mail-administrator-appointed-button = فتح إدارة المستخدمين
mail-administrator-appointed-reason = وصلتك هذه الرسالة لأن لديك دور مسؤول الحساب في هذا الحساب.
mail-administrator-appointed-unexpected = لم تكن تتوقع هذه الرسالة؟ تحقق من الأدوار في «إدارة المستخدمين».

mail-invitation-resent-subject = أُعيد إرسال دعوة
mail-invitation-resent-heading = أُعيد إرسال دعوة
mail-invitation-resent-what = أُعيد إرسال الدعوة الموجهة إلى { $name } ({ $email }) للانضمام إلى { $organization } بواسطة { $by }. وهي تمنح أدوارًا في حساب الشراء { $account } ({ $number }).
mail-invitation-resent-links = الرابط الجديد صالح لمدة 60 يومًا. وتوقفت الروابط الأقدم عن العمل.
mail-invitation-resent-button = فتح إدارة المستخدمين
mail-invitation-resent-reason = وصلتك هذه الرسالة لأن لديك دور مسؤول الحساب في هذا الحساب.
mail-invitation-resent-unexpected = لم تكن تتوقع هذه الرسالة؟ يمكنك سحب الدعوة في «إدارة المستخدمين».

## What became of a mail

mail-problem-unreachable = تعذّر الوصول إلى خادم البريد.
mail-problem-silent = توقف خادم البريد عن الاستجابة.
mail-problem-unwritable = تعذّرت كتابة الرسالة. أبلغ الدعم.
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = رد خادم البريد: { $sentence }
