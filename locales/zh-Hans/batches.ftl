# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = 邀请多个用户
# $most is a number already formatted.
batches-invite-many-intro = 粘贴地址或选择文件，一次最多 { $most } 个。在发送任何内容之前，会看到完整列表以及每个地址将执行的操作。
batches-addresses = 电子邮件地址
batches-addresses-hint = 每行一个，或用逗号或分号分隔。带姓名的格式：Ann Lee <ann.lee@company.com>。如果没有姓名，将从地址中提取，可以更正。
batches-file = CSV 文件
batches-file-hint = 使用模板中的列，顺序不限。每一行可以指定自己的语言、国家/地区和角色。
batches-template = 下载模板
batches-roles-for-all = 所有人的角色
batches-roles-hint = 勾选一个或多个角色。可以在下一页上为每个人更改角色。
batches-language-hint = 适用于行中未另行指定的所有人。
batches-check = 检查列表
batches-error-nobody = 请至少粘贴一个地址，或选择文件。
batches-error-file-kind = 此文件不是纯文本。请将列表另存为 CSV，然后选择该文件。
batches-error-file-again = 请重新选择文件：您输入的内容已保留，但文件没有保留。
# $most is a number of megabytes.
batches-error-file-large = 此文件大于 { $most } MB。请选择较小的文件，或拆分列表。
batches-error-file-empty = 请选择至少包含一个地址的文件。
# $given and $most are numbers already formatted.
batches-error-too-many = 列表共有 { $given } 行。请拆分列表：一个列表最多 { $most } 行。

## What is done

batches-title-invite = 邀请列表中的人员
batches-title-resend = 重新发送邀请
# $roles lists roles in words.
batches-title-give = 授予角色：{ $roles }
batches-title-take = 取消角色：{ $roles }
batches-title-withdraw = 撤回邀请
batches-title-remove = 移除用户
batches-nothing-yet = 尚未执行任何操作。请检查列表，然后确认。
batches-effect-invite = 每位新人员都会收到欢迎邮件，其中的链接在 60 天内有效。已在组织中的人员不受影响；已过期的邀请会按原有角色重新发送。
batches-effect-resend = 每个人都会收到新链接，在 60 天内有效。旧链接将失效。
batches-effect-roles = 系统会通过电子邮件通知已激活用户，更改从其下一次点击起生效。其他角色保持不变。
batches-effect-withdraw = 链接立即失效，这些人员将从列表中消失。系统不会通知他们。
batches-effect-remove = 他们在所有账户中的所有角色立即终止。系统会通过电子邮件通知已激活用户。如要重新加入，他们需要新邀请。他们发出的邀请保持有效。
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
       *[other] { $count } 行被拒绝：列表中注明了原因。其他行仍会执行。
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = 贵组织每小时可发送 { $hour } 个邀请，每天可发送 { $day } 个。此列表中的 { $now } 个立即发送，其余的会在限额允许时自动发送，最后一批约在 { $last } 发送。不会遗漏任何人。
# $count is how many.
batches-confirm-invite = { $count ->
       *[other] 发送 { $count } 个邀请
    }
batches-confirm-resend = { $count ->
       *[other] 重新发送 { $count } 个邀请
    }
batches-confirm-roles = { $count ->
       *[other] 更改 { $count } 名用户的角色
    }
batches-confirm-withdraw = { $count ->
       *[other] 撤回 { $count } 个邀请
    }
batches-confirm-remove = { $count ->
       *[other] 移除 { $count } 名用户
    }
batches-discard = 放弃列表
batches-unknown-title = 没有此列表
batches-unknown-text = 已放弃的列表会被删除，其中的操作均未执行。所有其他列表都在“批量操作”中。
batches-discarded = 列表已放弃。未执行任何操作。
batches-confirmed-title = 此列表已确认
# $when is a date and time.
batches-confirmed-text = 此列表已于 { $when } 确认，正在处理或已处理完毕：无法再放弃。
batches-confirmed-next = 打开列表

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = 已完成 { $done }，共 { $total }
# $time is a day and time.
batches-paused = 贵组织的邀请数量已达上限。将于 { $time } 自动继续。
batches-leave = 可以离开此页面：处理会继续进行。可在“批量操作”中再次找到它。
batches-refresh = 自动刷新
batches-refresh-stop = 停止刷新
batches-done = 列表已处理完毕。
# $date is a day.
batches-kept = 可以在 { $date } 之前查看此页面。
batches-download = 下载结果 CSV 文件

## The rows

batches-filter = 按结果筛选
# $first, $last and $total are numbers already formatted.
batches-caption = 第 { $first } 至 { $last } 行，共 { $total } 行
batches-no-rows = 没有此类行。
batches-result = 结果
batches-guessed = 姓名取自地址
batches-leave-out = 排除
batches-put-back = 恢复
batches-kind-will = 将执行
batches-kind-done = 已完成
batches-kind-nothing = 无需操作
batches-kind-refused = 已拒绝
batches-will-invite = 新人员，将收到邀请。
# $date is a day.
batches-will-renew = 邀请已于 { $date } 过期：将按原有内容重新发送。
batches-will-resend = 将收到新链接。
# $before and $after list roles in words.
batches-will-roles = 从 { $before } 改为 { $after }。
batches-will-withdraw = 邀请将被撤回。
batches-will-remove = 将从组织中移除。
batches-outcome-invited = 邀请正在发送。
batches-outcome-renewed = 正在重新发送已过期的邀请。
batches-outcome-resent = 正在重新发送邀请。
batches-outcome-roles-changed = 角色已更改。
batches-outcome-withdrawn = 邀请已撤回。
batches-outcome-removed = 已从组织中移除。
batches-outcome-there-active = 已是激活用户。
batches-outcome-there-pending = 已受邀，但尚未接受。
batches-outcome-unchanged = 角色已是如此。
batches-outcome-left-out = 已排除此行。
batches-outcome-odd-address = 这不是完整的电子邮件地址。
batches-outcome-odd-name = 名字和姓氏均为必填，各不超过 100 个字符，且不含链接或电话号码。
batches-outcome-odd-language = 此行指定了本门户不支持的语言。
batches-outcome-odd-country = 此行指定了未知的国家/地区。
batches-outcome-odd-roles = 此行指定了不存在的角色，或未指定角色。
batches-outcome-duplicate = 上面已有一行使用相同的地址。
batches-outcome-above-ceiling = 只有角色级别更高的管理员才能授予其中的某个角色。
batches-outcome-outranked = 此人的角色级别高于您。
batches-outcome-no-authority = 此人在您未管理的账户中有角色。
batches-outcome-oneself = 任何人都不能对自己执行此操作。
batches-outcome-gone = 已不在组织中。
batches-outcome-joined = 已接受邀请：不再有邀请。
batches-outcome-changed = 列表创建后情况已有变化。请重新查看此人。
batches-outcome-last-administrator = 是某个账户的最后一名账户管理员。
batches-outcome-resent-too-often = 一天内的发送次数已达上限。
batches-outcome-failed = 未能执行。请重试；如仍不成功，请联系技术支持。

## One row

batches-row = 更正一行
batches-row-intro = 在您确认列表之前，不会发送任何内容。

## The lists

batches-list = 批量操作
batches-list-intro = 您最近 30 天的列表：草稿、进行中的操作和结果。
# $count is how many lists the table shows.
batches-list-caption = { $count ->
   *[other] { $count } 个列表，最新的在前
}
batches-list-what = 操作
batches-list-made = 创建时间
batches-list-rows = 行数
batches-list-none-title = 暂无列表
batches-list-none-text = 可以一次邀请多个用户，或在“管理用户”中选择用户，对他们执行相同的操作。
batches-state-draft = 草稿，未确认
# $done and $total are numbers already formatted.
batches-state-under-way = 进行中，{ $done } / { $total }
# $date is a day.
batches-state-finished = 已于 { $date } 完成

## The file

batches-file-number = 行号
batches-file-why = 说明

## Doing the same to many, below the list

batches-many-title = 对多个用户执行相同的操作
batches-many-hint = 请在上面的列表中勾选用户，或在此勾选所有用户。在执行任何操作之前，会看到将发生的更改。
batches-many-page = 此页面上的所有用户
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = 此列表找到的所有用户（{ $count }），包括所有页面
# $name is a person.
batches-many-select = 选择 { $name }
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = （所有选定的用户）
batches-many-choose-role = 选择角色
batches-many-give = 授予角色
batches-many-take = 取消角色
batches-choose-role = 请选择要授予或取消的角色，然后重试。
batches-choose-somebody = 请在列表中至少勾选一名用户，然后重试。
# $most is a number already formatted.
batches-cut = 一个列表最多 { $most } 名用户：这是前 { $most } 名。请用另一个列表处理其余用户。
