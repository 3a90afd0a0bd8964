# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = 账户管理员
    .description = 可以在此账户中执行所有操作：用户、合作伙伴可见性、协议、密钥、订单、许可证、报表、下载、自助预配和审核日志。
roles-agreement-administrator = 协议管理员
    .description = 可以查看协议，并管理用户和合作伙伴可见性。看不到订单、许可证、密钥和报表。
roles-user-administrator = 用户管理员
    .description = 只能管理用户。看不到协议、订单、许可证、密钥和报表。
roles-account-manager = 账户经理
    .description = 可以编辑有效协议、管理自助预配和下载软件。可以查看协议、密钥、订单、许可证详细信息和报表。
roles-report-viewer = 报表查看者
    .description = 可以查看协议、订单、许可证详细信息和报表，包括产品密钥。不能更改任何内容。
roles-account-viewer = 账户查看者
    .description = 可以查看协议、订单、许可证详细信息和报表，但看不到产品密钥。不能更改任何内容。

## Capabilities

capabilities-view-agreements = 查看协议
capabilities-edit-agreements = 编辑有效协议
capabilities-view-keys = 查看产品密钥
capabilities-view-orders = 查看订单
capabilities-view-licenses = 查看许可证详细信息
capabilities-view-reports = 查看报表
capabilities-download-software = 下载软件
capabilities-provision = 管理自助预配
capabilities-manage-users = 管理用户
capabilities-manage-visibility = 管理合作伙伴可见性
capabilities-view-audit = 查看审核日志

## The page that shows the whole table

roles-page-title = 各角色的权限
roles-page-text = 角色按采购账户授予。拥有多个角色的人可以执行其中任一角色允许的操作。
roles-page-caption = 角色及其权限
roles-page-capability = 权限
roles-page-ceiling = 账户管理员可以授予全部六个角色；协议管理员可以授予除账户管理员以外的所有角色；用户管理员可以授予除这两个角色以外的所有角色。任何人都不能更改自己的角色。
