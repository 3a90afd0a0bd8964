# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = 複数のユーザーを招待
# $most is a number already formatted.
batches-invite-many-intro = アドレスを貼り付けるか、ファイルを選んでください。一度に{ $most }件まで指定できます。送信する前に、各アドレスの処理内容を一覧で確認できます。
batches-addresses = メールアドレス
batches-addresses-hint = 1行に1件ずつ、またはカンマかセミコロンで区切って入力します。氏名付きの例：Ann Lee <ann.lee@company.com>。氏名がない場合はアドレスから推定され、後で修正できます。
batches-file = CSVファイル
batches-file-hint = テンプレートの列を含むファイルです。列の順序は自由です。行ごとに言語、国、ロールを指定できます。
batches-template = テンプレートをダウンロード
batches-roles-for-all = 全員のロール
batches-roles-hint = 1つ以上にチェックを付けてください。次のページで1人ずつ変更できます。
batches-language-hint = 行に指定がない場合に使われます。
batches-check = 一覧を確認
batches-error-nobody = アドレスを1件以上貼り付けるか、ファイルを選んでください。
batches-error-file-kind = このファイルはプレーンテキストではありません。一覧をCSVで保存し、そのファイルを選んでください。
batches-error-file-again = ファイルをもう一度選んでください。入力した内容は保持されていますが、ファイルは保持されていません。
# $most is a number of megabytes.
batches-error-file-large = このファイルは{ $most } MBを超えています。小さいファイルを選ぶか、一覧を分割してください。
batches-error-file-empty = アドレスが1件以上含まれるファイルを選んでください。
# $given and $most are numbers already formatted.
batches-error-too-many = 一覧に{ $given }行あります。1つの一覧は{ $most }行までです。分割してください。

## What is done

batches-title-invite = 一覧のユーザーを招待
batches-title-resend = 招待を再送信
# $roles lists roles in words.
batches-title-give = ロールを付与：{ $roles }
batches-title-take = ロールを解除：{ $roles }
batches-title-withdraw = 招待を取り下げる
batches-title-remove = ユーザーを削除
batches-nothing-yet = まだ何も実行されていません。一覧を確認してから確定してください。
batches-effect-invite = 新しいユーザーには、60日間有効なリンクを記載したウェルカムメールが届きます。すでに登録されているユーザーは変わりません。期限切れの招待は、元のロールのまま再送信されます。
batches-effect-resend = 各ユーザーに、60日間有効な新しいリンクが送信されます。以前のリンクは使用できなくなります。
batches-effect-roles = 有効なユーザーにはメールで通知され、変更は次の操作から適用されます。ほかのロールは変わりません。
batches-effect-withdraw = リンクは直ちに使用できなくなり、対象の方は一覧から消えます。本人には通知されません。
batches-effect-remove = すべてのアカウントのすべてのロールが直ちに終了します。有効なユーザーにはメールで通知されます。復帰するには新しい招待が必要です。これらのユーザーが送信した招待は有効なままです。
# $count is how many rows, 1 or more.
batches-effect-refused = { $count }行は処理できません。理由は一覧に表示されます。ほかの行は処理されます。
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = 組織が送信できる招待は、1時間に{ $hour }件、1日に{ $day }件までです。{ $now }件がすぐに送信され、残りは上限に空きができしだい自動的に送信されます。最後の送信は{ $last }ごろの予定です。すべて送信されます。
# $count is how many.
batches-confirm-invite = { $count }件の招待を送信
batches-confirm-resend = { $count }件の招待を再送信
batches-confirm-roles = { $count }人のロールを変更
batches-confirm-withdraw = { $count }件の招待を取り下げる
batches-confirm-remove = { $count }人のユーザーを削除
batches-discard = 一覧を破棄
batches-unknown-title = この一覧は存在しません
batches-unknown-text = 破棄した一覧は削除され、何も実行されていません。ほかの一覧はすべて「一括操作」にあります。
batches-discarded = 一覧を破棄しました。何も実行されていません。
batches-confirmed-title = この一覧は確認済みです
# $when is a date and time.
batches-confirmed-text = この一覧は{ $when }に確認され、処理中または処理済みです。破棄することはできません。
batches-confirmed-next = 一覧を開く

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = { $total }件中{ $done }件完了
# $time is a day and time.
batches-paused = 組織の招待の上限に達しました。{ $time }に自動的に再開します。
batches-leave = このページを離れても処理は続きます。「一括操作」から再び確認できます。
batches-refresh = 自動的に更新
batches-refresh-stop = 更新を停止
batches-done = 一覧の処理が完了しました。
# $date is a day.
batches-kept = このページは{ $date }まで閲覧できます。
batches-download = 結果をCSVでダウンロード

## The rows

batches-filter = 結果で絞り込み
# $first, $last and $total are numbers already formatted.
batches-caption = { $total }行中{ $first }～{ $last }行
batches-no-rows = この種類の行はありません。
batches-result = 結果
batches-guessed = 氏名はアドレスから推定
batches-leave-out = 除外
batches-put-back = 元に戻す
batches-kind-will = 実行予定
batches-kind-done = 完了
batches-kind-nothing = 処理不要
batches-kind-refused = 処理不可
batches-will-invite = 新しいユーザーです。招待を送信します。
# $date is a day.
batches-will-renew = 招待が{ $date }に期限切れになりました。同じ内容で再送信します。
batches-will-resend = 新しいリンクを送信します。
# $before and $after list roles in words.
batches-will-roles = { $before }から{ $after }に変更します。
batches-will-withdraw = 招待を取り下げます。
batches-will-remove = 組織から削除します。
batches-outcome-invited = 招待を送信しています。
batches-outcome-renewed = 期限切れの招待を再送信しています。
batches-outcome-resent = 招待を再送信しています。
batches-outcome-roles-changed = ロールを変更しました。
batches-outcome-withdrawn = 招待を取り下げました。
batches-outcome-removed = 組織から削除しました。
batches-outcome-there-active = すでに有効なユーザーです。
batches-outcome-there-pending = すでに招待済みで、まだ承諾されていません。
batches-outcome-unchanged = すでにこのロールになっています。
batches-outcome-left-out = この行は除外されました。
batches-outcome-odd-address = 完全なメールアドレスではありません。
batches-outcome-odd-name = 姓と名の両方が必要です。それぞれ100文字以内で、リンクや電話番号は使えません。
batches-outcome-odd-language = 行に指定された言語は、ポータルで使用できません。
batches-outcome-odd-country = 行に指定された国または地域が見つかりません。
batches-outcome-odd-roles = 行に存在しないロールが指定されているか、ロールが指定されていません。
batches-outcome-duplicate = 上の行に同じアドレスがあります。
batches-outcome-above-ceiling = これらのロールの中に、上位のロールを持つ管理者しか付与できないものがあります。
batches-outcome-outranked = この方は、ご自身より上位のロールを持っています。
batches-outcome-no-authority = この方は、管理対象外のアカウントのロールを持っています。
batches-outcome-oneself = 自分自身に対しては実行できません。
batches-outcome-gone = すでに組織のメンバーではありません。
batches-outcome-joined = すでに承諾済みのため、招待はありません。
batches-outcome-changed = 一覧の作成後に変更されました。この方をもう一度確認してください。
batches-outcome-last-administrator = アカウントの最後のアカウント管理者です。
batches-outcome-resent-too-often = 1日に送信できる回数の上限に達しています。
batches-outcome-failed = 実行できませんでした。もう一度試し、解決しない場合はサポートにお問い合わせください。

## One row

batches-row = 行を修正
batches-row-intro = 一覧を確定するまで、何も送信されません。

## The lists

batches-list = 一括操作
batches-list-intro = 過去30日間の自分の一覧です。下書き、処理中のもの、結果が表示されます。
# $count is how many lists the table shows.
batches-list-caption = { $count }件の一覧（新しい順）
batches-list-what = 内容
batches-list-made = 作成日時
batches-list-rows = 行数
batches-list-none-title = 一覧はまだありません
batches-list-none-text = 複数のユーザーを一度に招待するか、「ユーザー管理」でユーザーを選択してまとめて操作できます。
batches-state-draft = 下書き（未確定）
# $done and $total are numbers already formatted.
batches-state-under-way = 処理中（{ $total }件中{ $done }件）
# $date is a day.
batches-state-finished = { $date }に完了

## The file

batches-file-number = 行
batches-file-why = 説明

## Doing the same to many, below the list

batches-many-title = 複数のユーザーの一括操作
batches-many-hint = 上の一覧でユーザーにチェックを付けるか、ここで全員を選択します。実行前に変更内容を確認できます。
batches-many-page = このページの全員
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = この一覧の全員（{ $count }、全ページ）
# $name is a person.
batches-many-select = { $name }を選択
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = 選択した全員が対象
batches-many-choose-role = ロールを選択
batches-many-give = ロールを付与
batches-many-take = ロールを解除
batches-choose-role = 付与または解除するロールを選んでから、もう一度実行してください。
batches-choose-somebody = 一覧で1人以上のユーザーにチェックを付けてから、もう一度実行してください。
# $most is a number already formatted.
batches-cut = 1つの一覧に入るのは{ $most }人までです。これは最初の分です。残りは別の一覧で処理してください。
