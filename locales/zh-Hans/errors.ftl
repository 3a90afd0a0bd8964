# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = 无法打开此页面
errors-403-text = 您的角色不包含此页面。如需申请角色，请联系贵组织的管理员。
# Inside an account: a button leads to the request.
errors-403-ask = 您在此账户中的角色不包含此页面。可以向该账户的管理员申请相应的角色。
errors-404-title = 找不到页面
errors-404-text = 请检查地址，或从首页重新开始。您要找的内容可能已移动，或属于其他账户。
errors-405-title = 无法在此执行此操作
errors-405-text = 请返回上一页，并使用该页面上的按钮或链接。
errors-408-title = 表单传送时间过长
errors-408-text = 请检查网络连接，然后返回并重新提交。
errors-409-title = 此内容在此期间已被他人更改
errors-409-text = 所做的更改均未保存。请重新打开页面查看当前状态，然后再次进行更改。
errors-410-title = 此链接已失效
errors-410-text = 请向发送链接的人索取新链接。如果已有密码，请登录。
errors-412-title = 文件已更改
errors-412-text = 您已下载的部分属于旧文件。请重新开始下载。
errors-413-title = 您发送的内容过大
errors-413-text = 请返回，缩短文本或选择较小的文件，然后重新发送。
errors-416-title = 文件中没有这一部分
errors-416-text = 文件比所请求的内容短。请重新开始下载。
errors-421-title = 此地址不在此处提供服务
errors-421-text = 请使用邀请中的地址打开本门户，或向贵组织的管理员询问地址。
errors-422-title = 无法识别此请求
errors-422-text = 请重新打开页面，并使用其中的表单或链接。未保存任何内容。
errors-429-title = 尝试次数过多
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
       *[other] 请等待 { $minutes } 分钟，然后重试。
    }
# More than two.
errors-429-hours = 请等待 { $hours } 小时，然后重试。
errors-500-title = 抱歉，操作未能完成
errors-500-text = 请过几分钟后重试。如果再次发生，请将下面的参考编号发送给贵组织的管理员。
errors-503-title = 门户暂时不可用
errors-503-text = 已保存的数据没有丢失。请过几分钟后重试。
errors-ended-title = 请重新登录
errors-ended-text = 您的登录会话已结束。请在打开的窗口中重新登录，然后返回此页面。
errors-ended-next = 登录
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = 请先设置两步验证
errors-factor-text = 您必须使用两步验证。请在打开的窗口中完成设置，然后返回此页面。
errors-factor-next = 设置两步验证
errors-home = 转到首页
# What was typed into a form that was refused.
errors-kept-text = 您输入的内容已保留在此页面上，可以从这里重新发送。
errors-kept-button = 重新发送
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label }（新窗口）
