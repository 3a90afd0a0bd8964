# The account's licenses and subscriptions by product (R58).

licenses-title = ライセンス
# $name and $number are those of the purchasing account.
licenses-intro = { $name }（{ $number }）のライセンス、サブスクリプション、サービスを、すべての注文について合計したものです。
licenses-search = 製品を検索
licenses-search-hint = 製品名または製品番号の一部
licenses-kind = 種類
licenses-term = 状態
licenses-partner = パートナー
# $text is what was typed.
licenses-chip-search = 検索：{ $text }
# Sums over all pages.
licenses-totals = 製品{ $products }件、注文明細{ $lines }行、合計数量{ $quantity }
licenses-product = 製品
licenses-product-number = 製品番号
licenses-quantity = 数量
licenses-active = 有効
# $days is 90.
licenses-expiring-within = { $days }日以内に期限切れ
licenses-upcoming = 開始前
# $quantity starts later.
licenses-upcoming-note = 開始前{ $quantity }
licenses-expired = 期限切れ
licenses-next-end = 次の終了日
licenses-no-end = なし
licenses-lines = 注文明細
licenses-partners = パートナー別
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = - この製品の注文
# $partner has $quantity of the product.
licenses-of-partner = { $partner }：{ $quantity }

licenses-empty-title = ライセンスはまだありません
licenses-empty-text = パートナーがこの購入アカウント向けに発注すると、ライセンスとサブスクリプションがここに表示されます。
licenses-no-match-title = 一致するライセンスまたはサブスクリプションはありません
licenses-no-match-text = 入力内容を確認するか、フィルターをクリアしてすべて表示してください。
