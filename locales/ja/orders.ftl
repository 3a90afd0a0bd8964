# The account's orders, and one order with its lines (R57).

orders-title = 注文
# $name and $number are those of the purchasing account.
orders-intro = { $name }（{ $number }）向けの注文です。発注したパートナーは問いません。
orders-search = 注文番号
orders-search-hint = 番号またはその先頭部分
orders-search-product = 製品
orders-search-partner = パートナー
orders-search-from = 開始日
orders-search-until = 終了日

## Filters that are on

# $text is what was typed.
orders-chip-number = 注文番号：{ $text }…
# $product is a product's name, or what was typed.
orders-chip-product = 製品：{ $product }
# $partner is a partner's name.
orders-chip-partner = パートナー：{ $partner }
# $date is a day.
orders-chip-from = { $date }以降
# $date is a day.
orders-chip-until = { $date }まで

## Totals

# Sums over all pages.
orders-totals = 注文{ $orders }件、注文明細{ $lines }行、合計数量{ $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = 注文{ $cap }件超、注文明細{ $lines }行、合計数量{ $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = 注文{ $orders }件、{ $product }の注文明細{ $lines }行、合計数量{ $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = 注文{ $cap }件超、{ $product }の注文明細{ $lines }行、合計数量{ $quantity }
# $cap is where counting stops.
orders-many = { $cap }件を超える注文が一致しました。合計を表示するには、期間を短くしてください。

## Columns and details

orders-number = 注文番号
orders-date = 注文日
orders-ordered-by = 発注パートナー
orders-partner-of-record = 担当パートナー
orders-partner-since = 担当開始日
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = 現在は{ $partner }（{ $date }のパートナー変更による）
# The same beside the new partner’s own name; $date is a day.
orders-by-change = { $date }のパートナー変更による
orders-lines = 注文明細
orders-quantity = 合計数量

## Nothing to show

orders-empty-title = 注文はまだありません
orders-empty-text = パートナーがこの購入アカウント向けに発注すると、注文がここに表示されます。
orders-no-match-title = 一致する注文はありません
orders-no-match-text = 注文は番号の先頭部分で、製品は名前または番号の一部で検索できます。入力内容を確認するか、フィルターをクリアしてください。

## One order

# $number is the order's number.
orders-order-title = 注文{ $number }
orders-line = 明細
orders-product = 製品
orders-kind = 種類
orders-kind-license = ライセンス
orders-kind-subscription = サブスクリプションまたはサービス
orders-line-quantity = 数量
orders-period = 期間
# $from and $until are the first and the last day.
orders-period-days = { $from }～{ $until }
orders-state = 状態
orders-state-active = 有効
orders-state-expiring = まもなく期限切れ
orders-state-expired = 期限切れ
orders-state-upcoming = 開始前
orders-no-lines = この注文にはまだ明細がありません。
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = 注文明細{ $lines }行、合計数量{ $quantity }
