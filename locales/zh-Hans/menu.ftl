# The top menu (R5, R6).

menu-home = 首页
menu-agreement = 协议
menu-orders = 订单
menu-licenses = 许可证
menu-keys = 密钥
menu-downloads = 下载
menu-reports = 报表
menu-provisioning = 预配
menu-account = 账户
menu-manage-access = 管理访问权限
menu-manage-users = 管理用户
menu-manage-partner-visibility = 管理合作伙伴可见性
menu-audit = 审核日志
menu-partner-center = 合作伙伴中心
