# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = セルフサービスプロビジョニング
# $name and $number are those of the purchasing account.
provisioning-intro = { $name }（{ $number }）のサブスクリプションに、ご自身でシートを追加できます。シートはすぐに使用でき、後からパートナーが発注します。
provisioning-back = プロビジョニングに戻る

## An ended agreement

provisioning-ended-title = 契約は終了しています
provisioning-ended-text = 終了した契約では、シートの追加やドメインの関連付けはできません。以前に追加したシートはそのまま残り、発注されるまでは元に戻すことができます。

## The directory domain

provisioning-domain = ディレクトリドメイン
provisioning-domain-untied = このアカウントにはドメインが関連付けられていません。
provisioning-domain-none = シートはディレクトリドメインのユーザーのためのものです。先に、このアカウントに自社のドメインを関連付けてください。
provisioning-domain-tie = ドメインを関連付ける
provisioning-domain-change = ドメインを変更
provisioning-domain-show = 確認用レコードを表示
provisioning-domain-proved = 確認済み
# $by is a person, $date a day.
provisioning-domain-proved-by = { $date }に{ $by }が確認
provisioning-domain-asked = 未確認
# $by is a person, $date a day.
provisioning-domain-asked-by = { $date }に{ $by }が申請
# $name and $number are those of the purchasing account.
provisioning-domain-intro = { $name }（{ $number }）に自社のディレクトリのドメインを関連付けます。ドメインの所有はDNSで確認します。
provisioning-domain-stays = 別のドメインが確認されるまで、関連付けは維持されます。
provisioning-domain-name = ドメイン
provisioning-domain-hint = 業務用アドレスのドメイン（例：company.com）
provisioning-domain-ask = 次へ
provisioning-domain-other = このドメインに変更
# $domain is a domain's name.
provisioning-already-tied = アカウントにはすでに{ $domain }が関連付けられています。
provisioning-error-domain = ドメイン名を入力してください（例：company.com）

## The proof

# $domain is a domain's name.
provisioning-record-title = { $domain }の確認
provisioning-record-text = このレコードをドメインのDNSに追加してもらい、ここで確認してください。
provisioning-record-type = 種類
provisioning-record-name = 名前
provisioning-record-value = 値
provisioning-record-wait = 新しいレコードが反映されるまで、1時間ほどかかることがあります。ドメインの確認後は、レコードを削除してもかまいません。
provisioning-record-check = レコードを確認
# $domain is a domain's name.
provisioning-proved = アカウントに{ $domain }を関連付けました。
provisioning-proved-next = シートを追加できるようになりました。
# $name is the record's name.
provisioning-not-there = { $name }にレコードが見つかりませんでした。
provisioning-not-there-none = この名前のTXTレコードはまだありません。名前を確認し、後でもう一度お試しください。
provisioning-not-there-other = この名前のTXTレコードはありますが、値が異なります。下の値と比較してください。
provisioning-dns-silent = DNSから応答がありませんでした。
provisioning-dns-later = レコードの状態を確認できませんでした。しばらくしてからもう一度お試しください。
provisioning-held-title = このドメインは別の組織が確認済みです
provisioning-held-text = 1つのドメインを登録できるのは1つの組織だけです。ドメインが貴社に移った場合は、サポートにお問い合わせください。
provisioning-not-asked-title = 確認するドメインはありません
provisioning-not-asked-text = その間にドメインが確認または変更されました。ページを開き直して、現在の状態を確認してください。

## Subscriptions

provisioning-subscriptions = サブスクリプション
# $count is 1 or more.
provisioning-subscriptions-count = シートを追加できるサブスクリプション{ $count }件
provisioning-none-title = セルフサービスの対象となるサブスクリプションはありません
provisioning-none-text = シートを追加できるのは、ベンダーがセルフサービスの対象としたサブスクリプションで、期間中のものだけです。
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }、{ $partner }
provisioning-ordered = 発注済みシート
provisioning-open = 発注待ち
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = ＋{ $seats }（発注待ち）
provisioning-in-use = 使用中
provisioning-until = 終了日
provisioning-no-room = パートナーが発注するまで追加できません

## Adding seats

provisioning-add = シートを追加
provisioning-quantity = シート数
# $room is how many may be added now.
provisioning-quantity-hint = 現在は最大{ $room }
# $partner is the partner of record.
provisioning-add-note = シートはすぐに使用できます。{ $partner }に発注を依頼します。発注されるまでは元に戻すことができます。
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] すでに追加した分をパートナーが発注するまで、シートを追加できません
       *[other] 1以上{ $room }以下の整数を入力してください
    }
provisioning-no-domain-title = 先にドメインを関連付けてください
provisioning-no-domain-text = シートはディレクトリドメインのユーザーのためのものです。何も追加されていません。
# $product is a product.
provisioning-added = { $product }の{ $count }シートを追加しました。すぐに使用できます。
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $partner }の{ $count }人に、参照番号{ $reference }での発注をメールで依頼します。
provisioning-told-nobody = { $partner }のパートナーセンターに、参照番号{ $reference }の発注待ちとして表示されます。
# $product is a product.
provisioning-sent-before = このフォームはすでに送信されています。その際に{ $product }の{ $count }シートが追加されました。
provisioning-sent-before-next = 新たに追加されたものはありません。さらに追加するには、フォームを開き直してください。

## Added seats

provisioning-added-seats = 追加したシート
provisioning-added-none = 追加したシートはまだありません。
# $count is 1 or more.
provisioning-added-count = 追加{ $count }件（新しい順）
# Of a list with several pages.
provisioning-added-page = シートの追加（新しい順）
# $reference is the reference of the seats.
provisioning-seats-title = 追加したシート{ $reference }
provisioning-reference = プロビジョニング参照番号
provisioning-seats = シート
provisioning-since = 追加日
provisioning-by = 追加した人
provisioning-state = 状態
provisioning-state-open = 発注待ち
provisioning-state-ordered = 発注済み
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = 注文{ $order }、明細{ $line }：{ $quantity }シート、{ $date }
provisioning-state-undone = 取り消し済み
# $by is a person, $date a day.
provisioning-state-undone-by = { $date }、{ $by }による
# $order and $line name the order line.
provisioning-state-late = 注文{ $order }の明細{ $line }で、その後に発注されています
provisioning-undo = 元に戻す
# $partner is the partner of record.
provisioning-undo-note = 元に戻すと、シートは使用できなくなり、{ $partner }には発注しないよう通知されます。
provisioning-undone = { $product }の{ $count }シートの追加を元に戻しました。
provisioning-undone-next = パートナーがこの分を発注する必要はありません。
provisioning-undone-before = この追加はすでに元に戻されています。
provisioning-ordered-title = このシートはパートナーが発注済みです
# $line and $order name the order line.
provisioning-ordered-text = 注文{ $order }の明細{ $line }で発注済みのため、元に戻すことはできません。
provisioning-back-to-seats = シートに戻る

## History. $by is who did it.

provisioning-history = 履歴
provisioning-history-added = { $by }が{ $product }の{ $count }シートを追加しました。{ $partner }が発注します。
provisioning-history-undone = { $by }が{ $count }シートの追加を元に戻しました。
provisioning-history-ordered = 注文{ $order }の明細{ $line }で発注されました。
provisioning-history-late = 元に戻した後に、注文{ $order }の明細{ $line }で指定されました。
provisioning-history-other = { $by }が変更しました。
