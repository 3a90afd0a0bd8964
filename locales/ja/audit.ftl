# The audit of an account: who did what, when.

audit-title = 監査ログ
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = { $account }（{ $number }）で行われたすべての操作と、{ $organization }のユーザーに対する操作の記録です。記録の変更や削除はできません。
audit-caption = イベント（新しい順）
audit-person = ユーザー
audit-person-hint = メールアドレス、または下の一覧にあるとおりの氏名
audit-when = 日時（UTC）
audit-who = 実行者
audit-action = 操作
audit-subject = 対象
audit-detail = 詳細
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = イベント
audit-request = 要求
audit-chip-person = ユーザー：{ $person }
audit-chip-action = 操作：{ $action }
audit-none-title = まだ記録はありません
audit-none-text = 招待、ロール、パートナー閲覧範囲、キー、ダウンロード、契約の変更がここに記録されます。
audit-no-match-title = 見つかりませんでした
audit-no-match-text = すべてのフィルターに一致するイベントはありません。フィルターを1つ解除してください。

## What was done

audit-action-invitation-sent = 招待の送信
audit-action-invitation-resent = 招待の再送信
audit-action-invitation-renewed = 新しい招待リンクの要求
audit-action-invitation-corrected = 招待の修正
audit-action-invitation-withdrawn = 招待の取り下げ
audit-action-invitation-accepted = 招待の承諾
audit-action-roles-changed = ロールの変更
audit-action-role-requested = ロールの申請
audit-action-role-request-granted = ロール申請の承認
audit-action-role-request-refused = ロール申請の却下
audit-action-role-request-withdrawn = ロール申請の取り下げ
audit-action-member-removed = ユーザーの削除
audit-action-administrator-appointed = ベンダーによる管理者の任命
audit-action-administrator-designated = ベンダーのデータによる管理者の指名
audit-action-grant-made = パートナーへの閲覧許可
audit-action-grant-revoked = パートナーの閲覧許可の取り消し
audit-action-grant-undone = パートナー閲覧範囲の変更を元に戻す操作
audit-action-grant-ended = パートナー変更による閲覧許可の終了
audit-action-partner-changed = パートナーの変更
audit-action-agreement-changed = 契約の詳細の変更
audit-action-key-revealed = プロダクトキーの表示
audit-action-file-sent = ファイルのダウンロード
audit-action-domain-asked = ディレクトリドメインの指定
audit-action-domain-proved = ディレクトリドメインの確認
audit-action-seats-added = シートの追加
audit-action-seats-ordered = 追加シートの発注
audit-action-seats-undone = シート追加を元に戻す操作
audit-action-other = その他のイベント

## Concerning, and details

audit-subject-person = { $name }（{ $email }）
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = { $partners }への注文
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count }シート、参照番号{ $reference }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = 注文{ $order }、明細{ $line }
