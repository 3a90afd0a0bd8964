# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = مسؤول الحساب
    .description = يمكنه القيام بكل شيء في هذا الحساب: المستخدمون، واطلاع الشركاء، والاتفاقيات، والمفاتيح، والطلبيات، والتراخيص، والتقارير، والتنزيلات، والتزويد الذاتي، وسجل التدقيق.
roles-agreement-administrator = مسؤول الاتفاقية
    .description = يمكنه رؤية الاتفاقيات، وإدارة المستخدمين واطلاع الشركاء. ولا يرى الطلبيات أو التراخيص أو المفاتيح أو التقارير.
roles-user-administrator = مسؤول المستخدمين
    .description = يمكنه إدارة المستخدمين فقط. ولا يرى الاتفاقيات أو الطلبيات أو التراخيص أو المفاتيح أو التقارير.
roles-account-manager = مدير الحساب
    .description = يمكنه تعديل الاتفاقيات النشطة، وإدارة التزويد الذاتي، وتنزيل البرامج. ويمكنه رؤية الاتفاقيات والمفاتيح والطلبيات وتفاصيل التراخيص والتقارير.
roles-report-viewer = مستعرض التقارير
    .description = يمكنه رؤية الاتفاقيات والطلبيات وتفاصيل التراخيص والتقارير، بما فيها مفاتيح المنتجات. ولا يمكنه تغيير أي شيء.
roles-account-viewer = مستعرض الحساب
    .description = يمكنه رؤية الاتفاقيات والطلبيات وتفاصيل التراخيص والتقارير، من دون مفاتيح المنتجات. ولا يمكنه تغيير أي شيء.

## Capabilities

capabilities-view-agreements = عرض الاتفاقيات
capabilities-edit-agreements = تعديل الاتفاقيات النشطة
capabilities-view-keys = عرض مفاتيح المنتجات
capabilities-view-orders = عرض الطلبيات
capabilities-view-licenses = عرض تفاصيل التراخيص
capabilities-view-reports = عرض التقارير
capabilities-download-software = تنزيل البرامج
capabilities-provision = إدارة التزويد الذاتي
capabilities-manage-users = إدارة المستخدمين
capabilities-manage-visibility = إدارة اطلاع الشركاء
capabilities-view-audit = قراءة سجل التدقيق

## The page that shows the whole table

roles-page-title = صلاحيات كل دور
roles-page-text = تُمنح الأدوار لكل حساب شراء على حدة. ومن لديه عدة أدوار يمكنه القيام بما يتيحه أي منها.
roles-page-caption = الأدوار وما تتيحه
roles-page-capability = ما يتيحه الدور
roles-page-ceiling = يمنح مسؤولو الحساب الأدوار الستة كلها، ويمنح مسؤولو الاتفاقية كل الأدوار ما عدا مسؤول الحساب، ويمنح مسؤولو المستخدمين كل الأدوار ما عدا هذين الدورين. ولا أحد يغيّر أدواره بنفسه.
