# What the account may download today (R60).

downloads-title = 下载
# $name and $number are those of the purchasing account.
downloads-intro = { $name }（{ $number }）目前有权使用的产品的软件。
downloads-search = 搜索
downloads-search-hint = 标题或产品的一部分
# $text is what was typed.
downloads-chip-search = 搜索：{ $text }
# $language is a language's name.
downloads-chip-language = 语言：{ $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
       *[other] { $count } 个文件
    }
downloads-file = 标题和产品
downloads-version = 版本
downloads-language = 语言
# A file for every language, and the choice of all languages.
downloads-any-language = 所有语言
downloads-size = 大小
downloads-sha256 = SHA-256
downloads-acts = 操作
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } KB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = 下载
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = 暂不可用
downloads-help = 中断的下载可以继续。请将收到的文件的 SHA-256 与显示的值进行比较。每次下载都会连同您的姓名一起记录。

downloads-empty-title = 目前没有可下载的内容
downloads-empty-text = 此采购账户中具有当前有效许可证或订阅的每个产品，其文件都会显示在这里。
downloads-no-match-title = 没有匹配的文件
downloads-no-match-text = 请检查拼写，或清除筛选条件。

## A file that the vendor has to put back

downloads-missing-title = 此文件暂不可用
downloads-missing-text = 需要由供应商重新提供。请稍后重试，或联系供应商的技术支持。
