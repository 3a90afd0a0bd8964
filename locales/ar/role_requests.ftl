# Asking for a role, and answering (R9).

## Asking

requests-ask = طلب دور
requests-intro = يُبلَّغ مسؤولو الحساب ويردّون هنا. ويصلك الرد بالبريد الإلكتروني.
requests-choose = في أي حساب شراء؟
requests-roles = الأدوار المطلوبة
requests-roles-hint = حدّد ما تحتاج إليه. وقد تُمنح أقل مما طلبت.
requests-held-already = لديك هذا الدور
requests-reason = السبب
requests-reason-hint = في جملة أو جملتين: لماذا تحتاج إليه.
requests-send = إرسال الطلب
requests-asked = تم إرسال طلبك.
requests-asked-detail = ستصلك رسالة بمجرد الرد عليه. وإذا لم يرد أحد، فيوضح «ملفي الشخصي» من تسأل.
requests-no-account-title = لا يوجد حساب لتطلب دورًا فيه
requests-no-account-text = يمكنك طلب أدوار في حساب لديك أو كان لديك فيه دور.
requests-whom = معرفة من تسأل
requests-error-role = حدّد دورًا واحدًا على الأقل.
requests-error-role-odd = حدّد أدوارًا من القائمة.
requests-error-held = لديك هذه الأدوار بالفعل. حدّد دورًا آخر.
requests-error-open = سبق أن قدّمت طلبًا في هذا الحساب. انتظر الرد، أو اسحب ذلك الطلب أدناه أولًا.
requests-error-nobody = لا أحد غيرك في هذا الحساب يمكنه منحك هذه الأدوار. يوضح «ملفي الشخصي» من تسأل.
requests-error-reason = اذكر لماذا تحتاج إلى الدور.
# $count is the most characters.
requests-error-note-long = اختصر النص بحيث لا يزيد عدد أحرفه على { $count }.
requests-error-note-odd = استخدم أحرفًا مرئية فقط.

## One’s own requests

requests-own-caption = طلباتك
requests-asked-on = تاريخ الطلب
requests-waits = بانتظار الرد
requests-granted = تمت الموافقة
requests-refused = مرفوض
requests-withdrawn = مسحوب
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }، بواسطة { $by } في { $date }
requests-answered-detail = بواسطة { $by } في { $date }
# $word is what the administrator said.
requests-word = «{ $word }»
requests-withdraw = سحب الطلب
requests-withdrawn-done = تم سحب طلبك.

## Answering

requests-list = طلبات الأدوار
# $account is the account’s name, $number its number.
requests-list-intro = ما يطلبه المستخدمون في { $account } ({ $number }).
requests-list-caption = الطلبات، ما ينتظر الرد أولًا
requests-none-title = لم يطلب أحد دورًا
requests-none-text = يقدّم المستخدمون طلباتهم من «ملفي الشخصي»، أو من صفحة لا تتيحها أدوارهم. وستُبلَّغ بالبريد الإلكتروني.
requests-one = طلب
# $name is the person who asks.
requests-one-heading = طلب دور من { $name }
requests-held = الأدوار الحالية
requests-reason-given = السبب المذكور
requests-give = الأدوار المراد منحها
requests-give-hint = ألغِ تحديد ما لا تريد منحه.
requests-word-label = كلمة إلى الشخص
requests-word-hint = ترد في الرسالة. وهي لازمة عند الرفض.
requests-grant = منح الأدوار المحددة
requests-refuse = رفض
requests-own-note = هذا طلبك أنت: يجب أن يرد عليه مسؤول آخر.
requests-error-none = حدّد دورًا واحدًا على الأقل لمنحه، أو ارفض الطلب.
requests-error-word = اذكر بإيجاز سبب الرفض.
# $name is the person, $roles the roles in words.
requests-answer-granted = لدى { $name } الآن ما منحته: { $roles }.
requests-answer-refused = تم رفض طلب { $name }.
requests-answer-told = يُبلَّغ الشخص بالبريد الإلكتروني.
requests-answered-title = سبق الرد على هذا الطلب
requests-answered-text = سبقك شخص آخر إلى الرد، أو سُحب الطلب. لم يُحفظ أي شيء من ردك.
