# Choosing a password, on every page that asks for one.

passwords-new = 新密码
# $least is the smallest number of characters.
passwords-hint = 至少 { $least } 个字符。几个互不相关的词就可以组成一个好密码。
passwords-confirmation = 再次输入新密码
passwords-error-short = 请选择至少 { $least } 个字符的密码。
# $most is the largest number of characters.
passwords-error-long = 请选择不超过 { $most } 个字符的密码。
passwords-error-characters = 请选择不含制表符和控制字符的密码。
passwords-error-guessable = 请选择不包含您的姓名、地址、组织名称或本门户名称的密码：这些内容最先被猜到。
passwords-error-breached = 请选择其他密码：此密码已从其他网站泄露，泄露的密码最先被尝试。如果您在别处也使用此密码，请一并更改。
passwords-error-common = 请选择更难猜到的密码：常用词、姓名、日期、键盘连续按键和重复字符最先被尝试。
passwords-error-confirmation = 请两次输入相同的密码。
