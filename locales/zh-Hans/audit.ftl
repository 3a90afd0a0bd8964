# The audit of an account: who did what, when.

audit-title = 审核日志
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = 在 { $account }（{ $number }）中执行的所有操作，以及与 { $organization } 的用户有关的所有操作。此处的内容均无法更改或删除。
audit-caption = 事件，最新的在前
audit-person = 人员
audit-person-hint = 电子邮件地址，或与下方显示一致的完整姓名
audit-when = 时间 (UTC)
audit-who = 操作者
audit-action = 操作
audit-subject = 相关对象
audit-detail = 详细信息
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = 事件
audit-request = 请求
audit-chip-person = 人员：{ $person }
audit-chip-action = 操作：{ $action }
audit-none-title = 暂无事件
audit-none-text = 邀请、角色、合作伙伴可见性、密钥、下载和协议的更改都会记录在这里。
audit-no-match-title = 未找到任何内容
audit-no-match-text = 没有符合所有这些筛选条件的事件。移除其中一个条件可查看更多内容。

## What was done

audit-action-invitation-sent = 已发送邀请
audit-action-invitation-resent = 已重新发送邀请
audit-action-invitation-renewed = 已申请新的邀请链接
audit-action-invitation-corrected = 已更正邀请
audit-action-invitation-withdrawn = 已撤回邀请
audit-action-invitation-accepted = 已接受邀请
audit-action-roles-changed = 已更改角色
audit-action-role-requested = 已申请角色
audit-action-role-request-granted = 已批准角色申请
audit-action-role-request-refused = 已拒绝角色申请
audit-action-role-request-withdrawn = 已撤回角色申请
audit-action-member-removed = 已移除用户
audit-action-administrator-appointed = 供应商已任命管理员
audit-action-administrator-designated = 供应商数据中已指定管理员
audit-action-grant-made = 已授予合作伙伴可见性
audit-action-grant-revoked = 已取消合作伙伴可见性
audit-action-grant-undone = 已撤消合作伙伴可见性更改
audit-action-grant-ended = 合作伙伴可见性因更换合作伙伴而终止
audit-action-partner-changed = 已更换合作伙伴
audit-action-agreement-changed = 已更改协议详细信息
audit-action-key-revealed = 已显示产品密钥
audit-action-file-sent = 已下载文件
audit-action-domain-asked = 已指定目录域
audit-action-domain-proved = 已验证目录域
audit-action-seats-added = 已添加席位
audit-action-seats-ordered = 添加的席位已订购
audit-action-seats-undone = 已撤消添加的席位
audit-action-other = 其他事件

## Concerning, and details

audit-subject-person = { $name }（{ $email }）
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = 向 { $partners } 下的订单
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
       *[other] { $count } 个席位，参考号 { $reference }
    }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = 订单 { $order }，第 { $line } 行
