# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = الاتفاقية { $number }
agreement-state = الحالة
agreement-state-active = نشطة
agreement-state-ended = منتهية
agreement-vendor-title = المسمى
agreement-friendly-name = الاسم المتداول
agreement-starts-on = تاريخ البدء
agreement-ends-on = تاريخ الانتهاء
agreement-purchase-order = مرجع أمر الشراء
agreement-not-said = غير مذكور
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [zero] حسابات الشراء الخاصة بك في هذه الاتفاقية
        [one] حساب الشراء الخاص بك في هذه الاتفاقية
        [two] حسابا الشراء الخاصان بك في هذه الاتفاقية
        [few] حسابات الشراء الخاصة بك في هذه الاتفاقية ({ $accounts })
        [many] حسابات الشراء الخاصة بك في هذه الاتفاقية ({ $accounts })
       *[other] حسابات الشراء الخاصة بك في هذه الاتفاقية ({ $accounts })
    }
agreement-contacts = جهات الاتصال
agreement-notice = جهة تلقي الإشعارات

## An agreement that cannot be edited

agreement-ended-title = لا يمكن تعديل هذه الاتفاقية
# $date is the agreement's last day.
agreement-ended-on = انتهت هذه الاتفاقية في { $date }. لا يمكن تعديل إلا الاتفاقية النشطة.
agreement-ended-early = أنهى المورّد هذه الاتفاقية. لا يمكن تعديل إلا الاتفاقية النشطة.
agreement-back = العودة إلى الاتفاقية

## Editing

agreement-edit = تعديل تفاصيل الاتفاقية
# $number and $title are the agreement's.
agreement-edit-intro = الاتفاقية { $number }، { $title }. كل من يرى الاتفاقية يرى هذه التفاصيل.
agreement-friendly-name-hint = الاسم الذي تطلقه مؤسستك عليها. ويظهر أعلى صفحة الاتفاقية.
agreement-purchase-order-hint = كما يرد في طلبياتك وفواتيرك.
agreement-notice-name = اسم جهة تلقي الإشعارات
agreement-notice-name-hint = الشخص أو القسم الذي تُرسل إليه إشعارات هذه الاتفاقية.
agreement-notice-email = عنوان البريد الإلكتروني لجهة تلقي الإشعارات
# $most is the largest number of characters.
agreement-error-long = اختصر هذا النص بحيث لا يزيد عدد أحرفه على { $most }.
agreement-error-characters = أدخل هذا النص في سطر واحد، بأحرف قابلة للطباعة.
agreement-error-notice-name = أدخل اسم جهة تلقي الإشعارات، أو امسح العنوان.
agreement-error-notice-email-missing = أدخل عنوان البريد الإلكتروني لجهة تلقي الإشعارات، أو امسح الاسم.
agreement-error-notice-email-odd = أدخل عنوانًا مثل name@company.com.
agreement-saved = تم حفظ تفاصيل الاتفاقية.
agreement-same = لم يختلف شيء، لذلك لم يُحفظ شيء.
# $name is who saved meanwhile, $time when.
agreement-conflict = تم تغيير هذه التفاصيل بواسطة { $name } في { $time }.
agreement-conflict-next = لم يُحفظ أي شيء من تغييراتك بعد: تحقق من القيم أدناه، ثم احفظ مرة أخرى.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }: هنا «{ $typed }»، والمحفوظ في هذه الأثناء «{ $stored }»

## History

agreement-history = التغييرات
# $name is who did it.
agreement-history-changed = تغيير التفاصيل بواسطة { $name }
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }: أصبحت القيمة «{ $after }» بدلًا من «{ $before }»
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }: «{ $after }»
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }: تم مسح «{ $before }»
