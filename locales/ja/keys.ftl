# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = プロダクトキー
# $name and $number are those of the purchasing account.
keys-intro = { $name }（{ $number }）の製品を有効にするキーです。
keys-search = 製品を検索
keys-search-hint = 製品名または製品番号の一部
# $text is what was typed.
keys-chip-search = 検索：{ $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count }件のキー
keys-product = 製品
keys-kind = 種類
keys-key = キー
# What screen readers say instead of the dots.
keys-hidden = 非表示
keys-last-shown = 最後の閲覧者
keys-acts = 操作
keys-show = キーを表示
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = 製品：{ $product }
keys-recorded = キーは、操作した本人にだけ1つずつ表示されます。表示するたびに、氏名とともに記録されます。

keys-empty-title = キーはまだありません
keys-empty-text = ベンダーがこの購入アカウントのキーを発行すると、ここに表示されます。
keys-no-match-title = 一致するキーはありません
keys-no-match-text = 入力内容を確認するか、検索をクリアしてください。検索の対象は製品だけで、キー自体は検索されません。

## One key

# $product is the product's name.
keys-key-title = { $product }のキー
keys-copy = コピー
keys-copied = コピーしました
keys-was-recorded = このキーを表示したことは記録されました。このページを離れると、キーは再び非表示になります。
keys-hide = キーを隠す
