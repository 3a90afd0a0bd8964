# The frame around every page, and the fixed words of the components.

frame-skip-to-content = الانتقال إلى المحتوى
frame-menu = القائمة
frame-main-menu = القائمة الرئيسية
frame-language = اللغة
frame-select-account = تحديد الحساب
frame-signed-in-as = الجلسة الحالية باسم
frame-my-profile = ملفي الشخصي
frame-sign-ins = جلساتي
frame-sign-out = تسجيل الخروج
frame-help = المساعدة
# Variables: $email is the vendor's support address.
frame-support = الدعم: { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = هذه الترجمة في انتظار المراجعة
frame-demo = عرض توضيحي: شركات وهمية، ولا شيء يغادر هذا الكمبيوتر.
frame-demo-mail = قراءة الرسائل المرسلة

# Stands before the title of a page that shows errors.
frame-title-error-prefix = خطأ:
frame-error-summary = حدثت مشكلة
frame-error-support = إذا استمرت المشكلة، فراسل
frame-error-reference = الرقم المرجعي للدعم:

frame-optional = (اختياري)
frame-cancel = إلغاء
frame-breadcrumb = أنت هنا
frame-filters = عوامل التصفية المفعّلة
frame-filter-remove = إزالة عامل التصفية هذا
frame-filters-clear = مسح كل عوامل التصفية
frame-pages = الصفحات
frame-page-previous = السابق
frame-page-next = التالي
