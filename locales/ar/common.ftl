# Words and buttons that several pages share.

## Names and terms

common-account = حساب الشراء
common-account-number = رقم الحساب
common-agreement = الاتفاقية
common-agreement-number = رقم الاتفاقية
common-organization = المؤسسة
common-role = الدور
common-roles = الأدوار
common-status = الحالة
common-email = عنوان البريد الإلكتروني
common-first-name = الاسم الأول
common-last-name = اسم العائلة
common-name = الاسم
common-language = اللغة المفضلة
common-country = البلد/المنطقة
common-password = كلمة المرور

## Yes and no

common-yes = نعم
common-no = لا
common-none = لا يوجد
common-all = الكل
common-never = أبدًا

## Buttons and links

common-save = حفظ
common-edit = تعديل
common-search = بحث
common-clear-filters = مسح عوامل التصفية
common-remove = إزالة
common-revoke = إلغاء الإذن
common-resend = إعادة الإرسال
common-withdraw = سحب الدعوة
common-sign-in = تسجيل الدخول
common-sign-out = تسجيل الخروج
common-download-csv = تنزيل بصيغة CSV

## Wrong answers

common-error-name-link = أدخل الاسم وحده: من دون عنوان ويب أو بريد إلكتروني أو رقم هاتف. واترك مسافة بعد النقطة.

## Status: filter and badge

common-status-all = الكل
common-status-active = نشط
common-status-pending = قيد الانتظار
common-status-expired = منتهي الصلاحية
common-badge-active = نشط
common-badge-pending = قيد الانتظار
common-badge-expired = منتهي الصلاحية
