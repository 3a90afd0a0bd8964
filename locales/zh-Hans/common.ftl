# Words and buttons that several pages share.

## Names and terms

common-account = 采购账户
common-account-number = 账户编号
common-agreement = 协议
common-agreement-number = 协议编号
common-organization = 组织
common-role = 角色
common-roles = 角色
common-status = 状态
common-email = 电子邮件地址
common-first-name = 名字
common-last-name = 姓氏
common-name = 姓名
common-language = 首选语言
common-country = 国家/地区
common-password = 密码

## Yes and no

common-yes = 是
common-no = 否
common-none = 无
common-all = 全部
common-never = 从未

## Buttons and links

common-save = 保存
common-edit = 编辑
common-search = 搜索
common-clear-filters = 清除筛选条件
common-remove = 移除
common-revoke = 取消授权
common-resend = 重新发送
common-withdraw = 撤回邀请
common-sign-in = 登录
common-sign-out = 退出登录
common-download-csv = 下载 CSV 文件

## Wrong answers

common-error-name-link = 请只输入姓名：不要包含网址、电子邮件地址或电话号码。句点后请留一个空格。

## Status: filter and badge

common-status-all = 全部
common-status-active = 已激活
common-status-pending = 待接受
common-status-expired = 已过期
common-badge-active = 已激活
common-badge-pending = 待接受
common-badge-expired = 已过期
