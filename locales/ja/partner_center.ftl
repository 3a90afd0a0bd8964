# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = { $partner }の顧客と、顧客向けに発注したライセンスおよびサブスクリプションです。ほかのパートナーが発注した内容は、顧客が閲覧を許可した場合に表示されます。
partner-center-search = 顧客を検索
partner-center-search-hint = 名前またはアカウント番号の先頭部分
partner-center-search-product = 製品を検索
# $text is what was typed.
partner-center-chip-search = 検索：{ $text }
# $partner is a partner's name.
partner-center-chip-orderer = 発注パートナー：{ $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count }件の顧客アカウント（{ $sorted }）
# $count is where counting stops.
partner-center-customers-many = { $count }件を超える顧客アカウント（{ $sorted }）
partner-center-sorted-organization = 組織名の昇順
partner-center-sorted-organization-descending = 組織名の降順
partner-center-sorted-number = アカウント番号の昇順
partner-center-sorted-number-descending = アカウント番号の降順
partner-center-own-lines = 自社の注文明細
partner-center-granted-lines = 許可された注文明細
partner-center-orderers = 許可された発注パートナー
partner-center-orderers-none = なし
partner-center-empty-title = 顧客はまだいません
partner-center-empty-text = 顧客向けに発注すると、その顧客がここに表示されます。ほかのパートナーが発注した内容の閲覧を許可した顧客も表示されます。許可は顧客が「パートナー閲覧範囲の管理」で行います。
# $text is what was typed.
partner-center-no-match-title = 「{ $text }」で始まる顧客はいません
partner-center-no-match-text = 入力内容を確認するか、フィルターをクリアしてすべて表示してください。

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = 購入アカウント：{ $name }（{ $number }）
# Sums over all pages.
partner-center-totals = { $rows }行、注文明細{ $lines }行、合計数量{ $quantity }
partner-center-product = 製品
partner-center-product-number = 製品番号
partner-center-kind = 種類
partner-center-kind-license = ライセンス
partner-center-kind-subscription = サブスクリプションまたはサービス
partner-center-quantity = 数量
partner-center-lines = 注文明細
partner-center-ends-on = 最後の終了日
partner-center-ordered-by = 発注パートナー
partner-center-partner-of-record = 担当パートナー
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = 現在は{ $partner }
partner-center-access = アクセス
partner-center-access-own = 自社
partner-center-access-granted = 閲覧許可
partner-center-granted-by = 許可した人
partner-center-granted-on = 許可日
# $name is the customer's administrator, $date the day.
partner-center-granted = { $date }、{ $name }による
partner-center-customer-empty-title = まだ発注がありません
partner-center-customer-empty-text = 注文に明細が登録されると、ライセンスとサブスクリプションがここに表示されます。
partner-center-no-holding-title = 一致するライセンスまたはサブスクリプションはありません

## A customer's tabs and orders

partner-center-licenses = ライセンスとサブスクリプション
partner-center-orders = 注文
# $organization is the customer.
partner-center-orders-of = { $organization }の注文
partner-center-no-orders-text = この購入アカウント向けに発注すると、注文がここに表示されます。顧客が閲覧を許可した、ほかのパートナーの注文も表示されます。
partner-center-no-order-text = 注文は番号の先頭部分で検索できます。入力内容を確認するか、フィルターをクリアしてください。

## The administrator whom the vendor named and who never came

partner-center-administrator-title = この顧客の管理者がまだ参加していません
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = { $name }さん（{ $email }）への最新のウェルカムメールは{ $date }に送信されましたが、招待はまだ承諾されていません。
partner-center-administrator-note = メールはこのアドレスにだけ送信されます。アドレスが正しくない場合は、ベンダーに修正を依頼してください。
partner-center-welcome-again = ウェルカムメールを再送信
partner-center-welcome-sent = { $name }さん（{ $email }）にウェルカムメールを再送信します。
# $date is a day.
partner-center-welcome-sent-detail = 新しいリンクは{ $date }まで有効です。以前のリンクは使用できません。
partner-center-nobody-waits-title = ウェルカムメールを待っている方はいません
partner-center-nobody-waits-text = このアカウントの管理者はすでに招待を承諾しているか、ベンダーが管理者を指名していません。
partner-center-back-to-customer = 顧客に戻る

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = 発注待ち
partner-center-to-order-intro = 顧客が自分でサブスクリプションに追加したシートです。すでに使用されています。注文明細に参照番号を指定して発注してください。
# $count is how many additions wait.
partner-center-to-order-waiting = 発注待ちのシート追加{ $count }件
partner-center-to-order-all = すべて（発注済みと取り消し済みを含む）
# $count is 1 or more.
partner-center-to-order-count = シート追加{ $count }件
partner-center-to-order-none-title = 発注が必要なものはありません
partner-center-to-order-none-text = 貴社が担当するサブスクリプションに顧客がシートを追加すると、ここに表示されます。
