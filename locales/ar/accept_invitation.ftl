# Accepting an invitation (R4, R23).

accept-title = دعوتك
# $organization is the name of the organization or partner.
accept-heading = الانضمام إلى { $organization }
# $inviter is the name of the person who invites.
accept-invited-by = دعوة من { $inviter } للانضمام إلى { $organization }.
accept-invited = وصلتك دعوة للانضمام إلى { $organization }.
accept-partner-roles = سترى في مركز الشركاء تراخيص عملاء { $organization } واشتراكاتهم.
accept-roles-heading = أدوارك
# $number is the purchasing account's number, $name its name.
accept-account = حساب الشراء { $number }، { $name }
accept-email = عنوان بريدك الإلكتروني
# $deadline is a date and time.
accept-deadline = هذه الدعوة صالحة حتى { $deadline }.
accept-choose-password = اختيار كلمة مرور
accept-button-new = قبول وتسجيل الدخول
accept-button-known = قبول الدعوة
accept-ignore = لم تكن تتوقع هذه الدعوة؟ ما عليك سوى إغلاق هذه الصفحة: لن يُنشأ أي شيء.
# $email is the invited address.
accept-known-text = للعنوان { $email } كلمة مرور على هذه البوابة. سجّل الدخول بها، وستعود إلى هنا لقبول الدعوة.
# $current is the address that is signed in, $email the invited one.
accept-other-text = جلستك الحالية بالعنوان { $current }، ولكن هذه الدعوة موجهة إلى { $email }.
accept-other-next = سجّل الخروج، ثم افتح الرابط الوارد في الرسالة مرة أخرى.
# The banner after accepting.
accept-done = لقد انضممت إلى { $organization }.
accept-unknown-title = رابط الدعوة هذا لا يعمل
accept-unknown-text = ربما سبق استخدامه. إذا كنت قد اخترت كلمة مرور، فسجّل الدخول. وإلا فاطلب دعوة جديدة من المسؤول لديك.
accept-replaced-title = توجد دعوة أحدث في انتظارك
accept-replaced-text = أُرسلت دعوة جديدة للانضمام إلى { $organization } وهي تحل محل هذا الرابط. افتح الرابط الوارد في أحدث رسالة.
accept-expired-title = انتهت صلاحية هذه الدعوة
accept-expired-text = يمكن قبول الدعوة خلال 60 يومًا. ويمكنك طلب إرسال رابط جديد إلى العنوان الذي وُجهت إليه الدعوة.
accept-renew = إرسال رابط جديد
# $email is the address of the person who invited.
accept-expired-ask = لم تعد تستخدم ذلك العنوان؟ تواصل مع { $inviter } ({ $email }).
# The same where nobody is named.
accept-expired-ask-any = لم تعد تستخدم ذلك العنوان؟ تواصل مع أحد مسؤولي { $organization }.
accept-expired-sign-in = الانتقال إلى تسجيل الدخول
accept-renewed-title = تحقق من صندوق بريدك
accept-renewed-text = إذا كانت الدعوة لا تزال قائمة، فسيصل رابط جديد إلى العنوان الذي وُجهت إليه. وهو صالح لمدة 60 يومًا ويحل محل الرابط القديم.
accept-renewed-nothing = لم يصل شيء بعد بضع دقائق؟ ابحث في البريد غير المرغوب فيه، ثم تواصل مع المسؤول الذي دعاك. ولا يُرسل رابط جديد إلا بضع مرات في اليوم.
