# Asking for a role, and answering (R9).

## Asking

requests-ask = 申请角色
requests-intro = 系统会通知该账户的管理员，由其在此答复。您会通过电子邮件收到答复。
requests-choose = 申请哪个采购账户的角色？
requests-roles = 申请的角色
requests-roles-hint = 请勾选需要的角色。答复者可能只授予其中一部分。
requests-held-already = 已有此角色
requests-reason = 理由
requests-reason-hint = 用一两句话说明需要该角色的原因。
requests-send = 发送申请
requests-asked = 申请已发送。
requests-asked-detail = 申请得到答复后，您会收到电子邮件。如果无人答复，“我的资料”中会说明应联系谁。
requests-no-account-title = 没有可申请的账户
requests-no-account-text = 可以在拥有或曾经拥有角色的账户中申请角色。
requests-whom = 查看应联系谁
requests-error-role = 请至少勾选一个角色。
requests-error-role-odd = 请从列表中勾选角色。
requests-error-held = 您已有这些角色。请勾选其他角色。
requests-error-open = 已就此账户提交过申请。请等待答复，或先在下方撤回该申请。
requests-error-nobody = 此账户中没有其他人可以授予您这些角色。“我的资料”中会说明应联系谁。
requests-error-reason = 请说明需要该角色的原因。
# $count is the most characters.
requests-error-note-long = 请将文本缩短至 { $count } 个字符以内。
requests-error-note-odd = 请仅使用可见字符。

## One’s own requests

requests-own-caption = 您的申请
requests-asked-on = 申请日期
requests-waits = 待答复
requests-granted = 已批准
requests-refused = 已拒绝
requests-withdrawn = 已撤回
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }，由 { $by } 于 { $date } 授予
requests-answered-detail = 由 { $by } 于 { $date } 答复
# $word is what the administrator said.
requests-word = “{ $word }”
requests-withdraw = 撤回申请
requests-withdrawn-done = 申请已撤回。

## Answering

requests-list = 角色申请
# $account is the account’s name, $number its number.
requests-list-intro = 用户在 { $account }（{ $number }）中申请的角色。
requests-list-caption = 申请，待答复的在前
requests-none-title = 没有人申请角色
requests-none-text = 用户可以从“我的资料”，或从其角色无法打开的页面提出申请。系统会通过电子邮件通知您。
requests-one = 一个申请
# $name is the person who asks.
requests-one-heading = { $name } 申请角色
requests-held = 现有角色
requests-reason-given = 申请理由
requests-give = 要授予的角色
requests-give-hint = 请取消勾选不想授予的角色。
requests-word-label = 给申请人的留言
requests-word-hint = 留言会写入邮件。拒绝时必填。
requests-grant = 授予勾选的角色
requests-refuse = 拒绝
requests-own-note = 这是您自己的申请：须由其他管理员答复。
requests-error-none = 请至少勾选一个要授予的角色，或拒绝申请。
requests-error-word = 请简要说明拒绝的原因。
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name } 现在具有您授予的角色：{ $roles }。
requests-answer-refused = 已拒绝 { $name } 的申请。
requests-answer-told = 系统会通过电子邮件通知此人。
requests-answered-title = 此申请已有答复
requests-answered-text = 其他人已先答复，或申请人已撤回申请。所做的更改均未保存。
