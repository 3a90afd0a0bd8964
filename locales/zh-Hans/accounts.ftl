# Selecting an account (R44), and an account's home.

accounts-title = 选择账户
accounts-text = 系统会记住您打开的账户。
accounts-search = 按编号或名称搜索
# $count is how many accounts are listed.
accounts-caption = { $count ->
       *[other] { $count } 个账户
    }
accounts-your-roles = 您的角色
accounts-last = 上次使用
# $text is what was searched for.
accounts-none-found = 没有与“{ $text }”匹配的账户
accounts-none-found-text = 请搜索编号的开头，或名称的一部分。
accounts-empty-title = 您还没有任何账户的角色
accounts-empty-text = 可以登录，但在获得角色之前无法打开任何数据。“我的资料”中会说明应联系谁。
accounts-ways = 可以在此执行的操作
accounts-manage-users-text = 查找、邀请和编辑用户，并授予他们角色。
accounts-manage-visibility-text = 决定哪个合作伙伴可以看到其他合作伙伴为您订购的内容。
accounts-reports-text = 按产品和合作伙伴查看许可证、查看各时段的订单和即将到期的内容，并下载为文件。
accounts-provisioning-text = 自行为订阅添加席位，并查看合作伙伴尚需订购的内容。
accounts-provisioning-ended-text = 查看您自行添加的席位。协议已终止：无法再添加。
accounts-profile-text = 查看您的所有角色，以及可以向谁申请其他角色。

## An account's home, at a glance

accounts-home-licenses = 各产品的许可证和席位
# $active is what runs today, $quantity everything ordered.
accounts-home-active = { $quantity } 个中有 { $active } 个有效
accounts-home-all-licenses = 所有许可证和订阅
# $days is 90.
accounts-home-expiring = { $days } 天内到期
accounts-home-expiring-none = 此期间没有到期的内容。
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = 最早到期日
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
       *[other] { $products } 个产品即将到期
    }
accounts-home-orders = 最新订单
accounts-home-order-lines = { $lines ->
       *[other] { $lines } 个订单行
    }
accounts-home-all-orders = 所有订单
accounts-home-invitations = 待接受的邀请
accounts-home-invitations-none = 受邀者均已加入，或其邀请已过期。
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
       *[other] { $count } 个待接受的邀请
    }
accounts-home-all-expired = { $count ->
       *[other] { $count } 个已过期
    }
# $cap is where counting stops.
accounts-home-many-pending = 超过 { $cap } 个待接受的邀请
accounts-home-many-expired = 超过 { $cap } 个已过期
accounts-home-agreement-active = 有效
accounts-home-agreement-ended = 已终止
