# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = 第二步
second-factor-step-text = 密码正确。请打开身份验证器应用，输入其中为本门户显示的验证码。
second-factor-step-lost = 我手边没有该应用
second-factor-step-use-code = 使用恢复代码登录
second-factor-step-passkey = 使用通行密钥
second-factor-step-no-code = 也没有恢复代码？请联系供应商的技术支持，解除您登录的第二步。
second-factor-step-other = 以其他用户身份登录
second-factor-code = 应用中的验证码
second-factor-code-hint = 六位数字。每 30 秒显示一个新验证码。
second-factor-recovery-code = 恢复代码
second-factor-recovery-code-hint = 16 位字母和数字，例如 7kqm-2v9x-4bdt-h3sn。每个代码只能使用一次。
second-factor-error-code = 请输入应用当前显示的六位数字。已使用的验证码不能再次使用：请等待下一个验证码。
second-factor-error-recovery-code = 请输入尚未使用的恢复代码。

## Overview

second-factor-title = 两步验证
second-factor-text = 启用两步验证后，仅凭密码无法打开任何内容：您还需要输入手机或计算机上的应用显示的验证码。
second-factor-is-on = 已开启
second-factor-is-off = 已关闭
second-factor-app = 身份验证器应用
# $since is a date and time.
second-factor-since = 已于 { $since } 设置
second-factor-recovery-codes = 恢复代码
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] 已用完：请生成新的恢复代码
       *[other] 还剩 { $count } 个
    }
second-factor-set-up = 设置两步验证
second-factor-another-app = 使用其他应用
second-factor-required = 请设置两步验证以继续
second-factor-required-text = 登录时必须使用两步验证。设置只需两分钟，以及一部装有身份验证器应用的手机或计算机。
second-factor-stays-on = 登录时必须使用两步验证，因此它将保持开启。
second-factor-stays-on-text = 可以设置其他应用，或生成新的恢复代码。

## Setting up an app

second-factor-app-title = 设置身份验证器应用
second-factor-app-text = 需要一个身份验证器应用：此类应用很多，也有免费的，大多数密码管理器也内置了此功能。
second-factor-scan = 1. 使用应用扫描此二维码。
second-factor-qr = 身份验证器应用的二维码。下方以文本形式显示相同的密钥。
second-factor-type = 没有摄像头？请在应用中输入此密钥：
second-factor-open-app = 应用就在此设备上？使用密钥打开应用。
second-factor-new-code-hint = 2. 输入应用当前显示的六位数字。
second-factor-current-code = 现有应用中的验证码
second-factor-either-hint = 六位数字，或一个恢复代码。
second-factor-turn-on = 开启两步验证
second-factor-set-up-done = 两步验证已开启。其他登录会话已结束。
second-factor-already-on = 两步验证已处于开启状态。
second-factor-error-new-code = 请输入应用当前为本门户显示的六位数字。如果再次被拒绝，请检查设备的时钟。
second-factor-error-either = 请输入应用当前显示的验证码，或一个恢复代码。已使用的代码不能再次使用。

## Recovery codes

second-factor-codes-title = 您的恢复代码
second-factor-codes-text = 每个代码可让您在没有应用的情况下登录一次。请将其与密码保存在一起，或打印此页面：代码不会再次显示。
second-factor-codes-saved = 我已保存代码
second-factor-copy = 复制
second-factor-copied = 已复制
second-factor-renew-title = 新的恢复代码
second-factor-renew-text = 十个新代码将取代现有的代码。旧代码立即失效。
second-factor-renew-button = 生成新代码
second-factor-renewed = 新的恢复代码已生成。

## Turning off

second-factor-off-title = 关闭两步验证
second-factor-off-text = 关闭后，仅凭密码即可打开您的账户。恢复代码也将失效。
second-factor-off-button = 关闭
second-factor-off-done = 两步验证已关闭。

## Passkeys

second-factor-passkeys = 通行密钥
second-factor-passkeys-text = 使用通行密钥时，输入密码后，可用指纹、面容或设备 PIN 代替验证码。应用仍会保留，供设备不在手边时使用。
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = 添加于 { $added }。上次使用：{ $used }。
second-factor-passkey-title = 添加通行密钥
second-factor-passkey-text = 浏览器会请您使用指纹、面容、PIN 或安全密钥进行确认。
second-factor-passkey-name = 通行密钥的名称
second-factor-passkey-name-hint = 便于日后识别设备。
second-factor-passkey-add = 添加通行密钥
second-factor-passkey-failed = 未得到确认。请重试，或使用应用中的验证码。
second-factor-passkey-unable = 此浏览器无法在此使用通行密钥。通行密钥需要 JavaScript、较新的浏览器和本门户自己的地址。
second-factor-passkey-added = 通行密钥已添加。
second-factor-passkey-removed = 通行密钥已移除。
# $most is the largest number of characters.
second-factor-error-passkey-name = 请输入不超过 { $most } 个字符的名称。
second-factor-error-passkey = 请使用您在此添加的通行密钥重试。如果再次被拒绝，请使用应用中的验证码。
