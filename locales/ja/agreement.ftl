# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = 契約{ $number }
agreement-state = 状態
agreement-state-active = 有効
agreement-state-ended = 終了
agreement-vendor-title = 件名
agreement-friendly-name = 社内での名称
agreement-starts-on = 開始日
agreement-ends-on = 終了日
agreement-purchase-order = 発注書番号
agreement-not-said = 未入力
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = この契約の購入アカウント（{ $accounts }件）
agreement-contacts = 連絡先
agreement-notice = 通知の連絡先

## An agreement that cannot be edited

agreement-ended-title = この契約は編集できません
# $date is the agreement's last day.
agreement-ended-on = この契約は{ $date }に終了しました。編集できるのは有効な契約だけです。
agreement-ended-early = この契約はベンダーによって終了されました。編集できるのは有効な契約だけです。
agreement-back = 契約に戻る

## Editing

agreement-edit = 契約の詳細を編集
# $number and $title are the agreement's.
agreement-edit-intro = 契約{ $number }、{ $title }。契約を閲覧できるすべてのユーザーに、この詳細が表示されます。
agreement-friendly-name-hint = 組織内での呼び名です。契約ページの上部に表示されます。
agreement-purchase-order-hint = 組織の発注書や請求書に記載されている番号です。
agreement-notice-name = 通知の連絡先の名前
agreement-notice-name-hint = この契約に関する通知を受け取る担当者または部署です。
agreement-notice-email = 通知の連絡先のメールアドレス
# $most is the largest number of characters.
agreement-error-long = { $most }文字以内に短くしてください。
agreement-error-characters = 印刷可能な文字を使い、1行で入力してください。
agreement-error-notice-name = 通知の連絡先の名前を入力するか、アドレスを消去してください。
agreement-error-notice-email-missing = 通知の連絡先のメールアドレスを入力するか、名前を消去してください。
agreement-error-notice-email-odd = name@company.comのような形式でアドレスを入力してください。
agreement-saved = 契約の詳細を保存しました。
agreement-same = 変更がなかったため、保存は行われませんでした。
# $name is who saved meanwhile, $time when.
agreement-conflict = { $time }に{ $name }さんがこの詳細を変更しました。
agreement-conflict-next = 入力内容はまだ保存されていません。下の値を確認してから、もう一度保存してください。
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }：入力値「{ $typed }」、その間に保存された値「{ $stored }」

## History

agreement-history = 変更履歴
# $name is who did it.
agreement-history-changed = { $name }が詳細を変更
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }：「{ $before }」から「{ $after }」に変更
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }：「{ $after }」
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }：「{ $before }」を消去
