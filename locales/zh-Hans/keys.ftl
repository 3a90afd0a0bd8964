# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = 产品密钥
# $name and $number are those of the purchasing account.
keys-intro = 用于激活 { $name }（{ $number }）各产品的密钥。
keys-search = 搜索产品
keys-search-hint = 产品名称或编号的一部分
# $text is what was typed.
keys-chip-search = 搜索：{ $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
       *[other] { $count } 个密钥
    }
keys-product = 产品
keys-kind = 类型
keys-key = 密钥
# What screen readers say instead of the dots.
keys-hidden = 已隐藏
keys-last-shown = 最近查看者
keys-acts = 操作
keys-show = 显示密钥
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = （{ $product }）
keys-recorded = 密钥只向您一人显示，每次显示一个。每次显示都会连同您的姓名一起记录。

keys-empty-title = 暂无密钥
keys-empty-text = 供应商为此采购账户颁发密钥后，密钥会显示在这里。
keys-no-match-title = 没有匹配的密钥
keys-no-match-text = 请检查拼写，或清除搜索内容。只搜索产品，从不搜索密钥本身。

## One key

# $product is the product's name.
keys-key-title = { $product } 的密钥
keys-copy = 复制
keys-copied = 已复制
keys-was-recorded = 已记录向您显示此密钥。离开此页面后，密钥将再次隐藏。
keys-hide = 隐藏密钥
