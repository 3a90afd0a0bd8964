# Reports (R61): words of all reports, then each report.

reports-show = 表示
reports-download-xlsx = XLSXでダウンロード
# In files: the names of what a file is about.
reports-file-filters = フィルター
reports-file-time = 作成日時
reports-partner-number = パートナー番号
# $kind is License, or Subscription or service.
reports-chip-kind = 種類：{ $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = ほかのパートナー

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }：{ $value }
# $series is the part's name.
chart-part = { $label }、{ $series }：{ $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = { $first }から{ $last }まで。最大は{ $name }の{ $value }です。すべての数値は表に記載されています。

## A file that is refused

export-too-large-title = 1つのファイルに収まりません
export-too-large-text = フィルターを設定するか、期間を短くして、もう一度ダウンロードしてください。

## Licenses by product and partner

reports-licenses-tab = ライセンス
reports-licenses-title = 製品別・パートナー別のライセンス
# $name and $number are those of the purchasing account.
reports-licenses-intro = { $name }（{ $number }）の各製品について、担当パートナーごとの数量です。
# $count is how many products the chart shows.
reports-licenses-chart = 担当パートナー別の数量（上位{ $count }製品）
# Sums over all pages.
reports-licenses-totals = 製品{ $products }件、パートナー{ $partners }社、注文明細{ $lines }行、合計数量{ $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = - この製品の{ $partner }への注文

## Orders over time

reports-orders-tab = 注文
reports-orders-title = 注文の推移
# $name and $number are those of the purchasing account.
reports-orders-intro = { $name }（{ $number }）向けに、いつ、どれだけ発注されたかを示します。
reports-by = 集計単位
reports-by-month = 月
reports-by-quarter = 四半期
reports-by-year = 年
# $number is 1 to 4.
reports-quarter = { $year }年第{ $number }四半期
reports-orders-chart-month = 月別の注文
reports-orders-chart-quarter = 四半期別の注文
reports-orders-chart-year = 年別の注文
reports-period = 期間
reports-first-day = 初日
reports-last-day = 最終日
reports-orders = 注文
reports-none-text = フィルターをクリアして、すべて表示してください。

## What expires

reports-expiries-tab = 期限
reports-expiries-title = 期限を迎えるもの
# $name and $number are those of the purchasing account.
reports-expiries-intro = { $name }（{ $number }）の現在有効な注文明細を、終了日順に示します。
reports-within = 終了までの期間
# $days is 30 or more.
reports-within-days = { $days }日以内
# The same as one of the filters that a file names.
reports-chip-within = 終了まで{ reports-within-days }
reports-expiries-chart = 各月に終了する数量
reports-ends-on = 終了日
reports-starts-on = 開始日
reports-expiries-none-title = この期間に終了するものはありません
reports-expiries-none-text = その後に終了するものを確認するには、より長い期間または別のフィルターを選んでください。

## Who has access

reports-access-tab = アクセス
reports-access-title = アクセスできるユーザー
# $name and $number are those of the purchasing account.
reports-access-intro = { $name }（{ $number }）のロールを持つ方、またはロールに招待されている方の一覧です。
reports-access-chart = ロール別の人数
# $count is 1 or more.
reports-access-total = { $count }人（メール順）
# $status is Active, Pending or Expired.
reports-chip-status = 状態：{ $status }

## Partner visibility

reports-visibility-tab = 閲覧範囲
reports-visibility-title = パートナーの閲覧範囲
# $name and $number are those of the purchasing account.
reports-visibility-intro = 各パートナーが、{ $name }（{ $number }）向けの注文のうち何を、いつから、誰の許可で閲覧できるかを示します。
reports-visibility-chart = 各パートナーが閲覧できる注文明細
reports-visibility-own = 自社の注文
reports-visibility-granted = 閲覧許可による
reports-visibility-caption = パートナー順（自社の注文が先）
reports-visibility-with-ended = 終了したものを含める
reports-visibility-none-title = 一致するものはありません
reports-visibility-reason = 理由
reports-visibility-since = 開始
reports-visibility-until = 終了
reports-visibility-ended-by = 取り消した人
# $since is the day of the first order.
reports-visibility-ordered = 自ら発注、{ $since }から
# $since is a day.
reports-visibility-changed = パートナーの変更、{ $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = { $at }に{ $by }が許可
# $ender took it back at the moment $until.
reports-visibility-revoked = { $at }に{ $by }が許可、{ $until }に{ $ender }が取り消し
reports-visibility-overtaken = { $at }に{ $by }が許可、{ $until }にパートナーの変更で終了
