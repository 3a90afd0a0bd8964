# What the account may download today (R60).

downloads-title = ダウンロード
# $name and $number are those of the purchasing account.
downloads-intro = { $name }（{ $number }）が現在利用できる製品のソフトウェアです。
downloads-search = 検索
downloads-search-hint = タイトルまたは製品名の一部
# $text is what was typed.
downloads-chip-search = 検索：{ $text }
# $language is a language's name.
downloads-chip-language = 言語：{ $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count }件のファイル
downloads-file = タイトルと製品
downloads-version = バージョン
downloads-language = 言語
# A file for every language, and the choice of all languages.
downloads-any-language = すべての言語
downloads-size = サイズ
downloads-sha256 = SHA-256
downloads-acts = 操作
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } KB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = ダウンロード
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = 現在利用できません
downloads-help = 中断したダウンロードは再開できます。受信したファイルのSHA-256を、表示されている値と照合してください。ダウンロードは、実行した方の氏名とともに記録されます。

downloads-empty-title = 現在ダウンロードできるものはありません
downloads-empty-text = この購入アカウントに有効なライセンスまたはサブスクリプションがある製品のファイルが、ここに表示されます。
downloads-no-match-title = 一致するファイルはありません
downloads-no-match-text = 入力内容を確認するか、フィルターをクリアしてください。

## A file that the vendor has to put back

downloads-missing-title = このファイルは現在利用できません
downloads-missing-text = ベンダーによる復旧が必要です。後でもう一度お試しいただくか、ベンダーのサポートにお問い合わせください。
