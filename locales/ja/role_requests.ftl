# Asking for a role, and answering (R9).

## Asking

requests-ask = ロールを申請
requests-intro = アカウントの管理者に通知され、管理者がここで回答します。結果はメールで届きます。
requests-choose = 対象の購入アカウント
requests-roles = 申請するロール
requests-roles-hint = 必要なものにチェックを付けてください。回答時に一部だけが付与されることもあります。
requests-held-already = このロールはすでにあります
requests-reason = 理由
requests-reason-hint = 何のために必要かを1～2文で入力してください。
requests-send = 申請を送信
requests-asked = 申請を送信しました。
requests-asked-detail = 回答があるとメールが届きます。回答がない場合は、「マイプロファイル」で依頼先を確認してください。
requests-no-account-title = 申請できるアカウントがありません
requests-no-account-text = ロールを申請できるのは、現在または過去にロールを持っていたアカウントです。
requests-whom = 依頼先を確認
requests-error-role = 1つ以上のロールにチェックを付けてください。
requests-error-role-odd = 一覧のロールにチェックを付けてください。
requests-error-held = これらのロールはすでにあります。別のロールにチェックを付けてください。
requests-error-open = このアカウントについてはすでに申請中です。回答を待つか、先に下の申請を取り下げてください。
requests-error-nobody = このアカウントには、これらのロールを付与できる方がほかにいません。「マイプロファイル」で依頼先を確認してください。
requests-error-reason = ロールが必要な理由を入力してください。
# $count is the most characters.
requests-error-note-long = { $count }文字以内に短くしてください。
requests-error-note-odd = 表示可能な文字だけを使ってください。

## One’s own requests

requests-own-caption = 自分の申請
requests-asked-on = 申請日
requests-waits = 回答待ち
requests-granted = 承認
requests-refused = 却下
requests-withdrawn = 取り下げ
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }（{ $date }、{ $by }による）
requests-answered-detail = { $date }、{ $by }による
# $word is what the administrator said.
requests-word = 「{ $word }」
requests-withdraw = 申請を取り下げる
requests-withdrawn-done = 申請を取り下げました。

## Answering

requests-list = ロールの申請
# $account is the account’s name, $number its number.
requests-list-intro = { $account }（{ $number }）でのユーザーからの申請です。
requests-list-caption = 申請（回答待ちが先）
requests-none-title = ロールの申請はありません
requests-none-text = ユーザーは「マイプロファイル」、またはロールがなく開けないページから申請できます。申請があるとメールで通知されます。
requests-one = 申請
# $name is the person who asks.
requests-one-heading = { $name }さんからのロールの申請
requests-held = 現在のロール
requests-reason-given = 申請の理由
requests-give = 付与するロール
requests-give-hint = 付与しないロールのチェックを外してください。
requests-word-label = 本人へのコメント
requests-word-hint = メールに記載されます。却下する場合は必須です。
requests-grant = チェックしたロールを付与
requests-refuse = 却下
requests-own-note = これはご自身の申請です。別の管理者による回答が必要です。
requests-error-none = 付与するロールに1つ以上チェックを付けるか、却下してください。
requests-error-word = 却下の理由を簡潔に入力してください。
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name }さんに次のロールを付与しました：{ $roles }
requests-answer-refused = { $name }さんの申請を却下しました。
requests-answer-told = 本人にメールで通知されます。
requests-answered-title = この申請はすでに処理されています
requests-answered-text = 別の管理者が先に回答したか、本人が取り下げました。今回の回答は保存されていません。
