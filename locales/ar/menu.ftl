# The top menu (R5, R6).

menu-home = الرئيسية
menu-agreement = الاتفاقية
menu-orders = الطلبيات
menu-licenses = التراخيص
menu-keys = المفاتيح
menu-downloads = التنزيلات
menu-reports = التقارير
menu-provisioning = التزويد
menu-account = الحساب
menu-manage-access = إدارة الوصول
menu-manage-users = إدارة المستخدمين
menu-manage-partner-visibility = إدارة اطلاع الشركاء
menu-audit = سجل التدقيق
menu-partner-center = مركز الشركاء
