# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = { $organization }のすべてのユーザーと、{ $account }（{ $number }）でのロールです。
users-invite = ユーザーを招待
users-search = 連絡先のメールで検索
users-search-hint = アドレスの先頭部分、または@ドメイン（氏名は不可）
users-filter-status = 状態で絞り込み
users-any-role = すべて
users-any-country = すべて
users-any-language = すべて
# The filters that are on. Each variable is the value, in words.
users-chip-search = メール：{ $text }
users-chip-role = ロール：{ $role }
users-chip-country = 国/地域：{ $country }
users-chip-language = 言語：{ $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = ユーザー{ $first }～{ $last }/{ $total }、{ $sorted }
# The same when all stand on one page.
users-caption-all = ユーザー{ $total }人、{ $sorted }
users-range = { $first }～{ $last }/{ $total }
# $count is a number already formatted.
users-more-than = { $count }超
users-sorted-email = メールの昇順
users-sorted-email-descending = メールの降順
users-sorted-name = 姓の昇順
users-sorted-name-descending = 姓の降順
users-sorted-last-sign-in = 最終サインインの古い順
users-sorted-last-sign-in-descending = 最終サインインの新しい順
users-last-sign-in = 最終サインイン
users-actions = 操作
users-page-size = 1ページの表示人数
# $count is how many further accounts, 1 or more.
users-elsewhere = ほか{ $count }件のアカウントにロールあり
users-you = 自分
# $date is a day.
users-expires-on = 期限：{ $date }
users-expired-on = { $date }に期限切れ
# Hidden words after Resend: $name is the invited person.
users-resend-to = { $name }さんへの招待
users-alone-title = まだほかのユーザーはいません
users-alone-text = 同僚を招待しましょう。招待された方は、リンク付きのウェルカムメールを受け取り、パスワードを設定すると、選択したロールを利用できます。
users-none-title = 見つかりませんでした
# $text is what was typed.
users-none-address = { $text }は、組織内でまだ誰も使用していません。このアドレスを招待できます。
users-none-search = 「{ $text }」で始まるアドレスはありません。検索の対象は氏名ではなくメールアドレスです。アドレスの先頭部分、または@とドメインを入力してください。
users-none-domain = { $text }のアドレスを持つユーザーはいません。ドメインは@company.comのように全体を入力してください。
users-none-filter = すべてのフィルターに一致するユーザーはいません。フィルターを1つ解除してください。
# $email is the address typed.
users-none-invite = { $email }を招待
users-none-show-all = 全員を表示

## The file

users-file-status-date = 状態の日付
users-file-account-roles = { $number }でのロール
users-file-other-accounts = ロールのあるほかのアカウント

## Invite a user

users-invite-intro = 招待された方には、選択した言語でウェルカムメールが届きます。メールのリンクは60日間有効です。
users-invite-email-hint = サインインに使う業務用のメールアドレスです。
users-invite-language-hint = この方へのメールはすべてこの言語で送信されます。
users-invite-choose-language = 言語を選択
users-invite-choose-country = 国または地域を選択
users-invite-roles-hint = 1つ以上にチェックを付けてください。権限は合算されます。
users-invite-roles-help = 各ロールの権限を比較
users-invite-accounts = 購入アカウント
users-invite-accounts-hint = チェックを付けた各アカウントで、同じロールが付与されます。
users-invite-account-included = 常に対象：このアカウントから招待しています
# $count is how many.
users-invite-more-accounts = 最初の{ $count }件のアカウントだけが表示されています。ほかのアカウントのロールは、招待後にそのアカウントから付与できます。
# $name and $number of an account.
users-account-name = { $name }（{ $number }）
users-above-ceiling = このロールを付与できるのは、上位のロールを持つ管理者だけです
users-invite-submit = 招待を送信
users-invite-submit-another = 送信して別のユーザーを招待
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = { $name }さん（{ $email }）を次のロールで招待しました：{ $roles }
# $accounts lists accounts, $date is a day.
users-invited-detail = 対象：{ $accounts }。招待は{ $date }まで有効です。

users-error-email-missing = 業務用のメールアドレスを入力してください。
users-error-email-odd = ann.lee@company.comのような完全なアドレスを1つ入力してください。
users-error-email-taken = このアドレスは、組織内の別の方が使用しています。別のアドレスを入力してください。
users-error-first-name-missing = 名を入力してください。
users-error-first-name-odd = 名は、表示可能な文字を使い、1行100文字以内で入力してください。
users-error-last-name-missing = 姓を入力してください。
users-error-last-name-odd = 姓は、表示可能な文字を使い、1行100文字以内で入力してください。
users-error-language = この方へのメールの言語を選んでください。
users-error-country = この方の国または地域を選んでください。
users-error-role = 1つ以上のロールにチェックを付けてください。
users-error-role-odd = 一覧のロールに、1回ずつチェックを付けてください。

# $name and $email of the member who is there already.
users-there-active = { $name }さん（{ $email }）は、すでに組織の有効なユーザーです。
users-there-active-next = 詳細を開いて、ロールを確認または変更してください。
users-there-pending = { $name }さん（{ $email }）はすでに招待済みで、まだ承諾していません。
users-there-pending-next = 招待を再送信するか、詳細を開いて招待の内容を確認または変更してください。
users-there-expired = { $name }さん（{ $email }）への招待は期限切れです。
users-there-expired-next = 招待を更新してください。さらに60日間有効な新しいリンクが送信されます。
users-open-details = ユーザーの詳細を開く
users-renew = 招待を更新

## The mail before it is sent

users-preview = メールをプレビュー
users-preview-title = 送信されるメール
# $language is the language’s name.
users-preview-language = 言語：{ $language }。まだ何も送信されていません。
users-preview-known = すでにこのポータルにサインインしている方には、パスワードの設定ではなくサインインを案内します。
users-preview-to = 宛先
users-preview-subject = 件名

## User details

users-details = ユーザーの詳細
users-details-invited = 招待日時
users-details-joined = 有効になった日時
users-details-roles-text = ユーザーを管理しているアカウントでのロールです。
# $count is how many accounts.
users-details-other-accounts = この方は、ほかに管理対象外のアカウント{ $count }件のロールも持っています。
users-details-more-accounts = 最初のアカウントだけが表示されています。ほかを確認するには、別のアカウントを選択してください。
users-details-own = これはご自身のロールです。変更は別の管理者に依頼してください。
users-details-own-link = 依頼先を確認
users-details-no-role = ロールなし
users-edit-roles = ロールを編集
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = { $number }での{ $name }さんのロール
users-invitation = 招待
users-invitation-resend-text = 60日間有効な新しいリンクが送信されます。以前のリンクは使用できなくなります。
users-correct = 詳細を修正
users-withdraw-text = リンクは直ちに使用できなくなり、この方は一覧から消えます。本人には通知されません。
users-remove = 組織から削除
users-remove-text = すべてのアカウントのすべてのロールを解除します。
users-history = 履歴
users-history-empty = まだ記録はありません。

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = 招待の経過
users-step-queued = メールを作成しました
users-step-waiting = メールサーバーへの受け渡しを待っています
users-step-put-off = この日時まで送信を待っています。このアドレスは1日に受信できるメールの上限に達しています
users-step-retrying = まだ受け渡されていません。再試行中です
users-step-sent = メールサーバーに受け渡しました
users-step-refused = 配信されませんでした。アドレスを確認し、修正するか、招待を再送信してください。
users-step-reminder-next = リマインダーを送信予定
users-step-reminder-waiting = リマインダーの受け渡しを待っています
users-step-reminder-sent = リマインダーをメールサーバーに受け渡しました
users-step-reminder-refused = リマインダーを配信できませんでした
users-step-accepted = 承諾済み
users-step-expires = 承諾がない場合の期限
users-step-expired = 期限切れ

users-mail-queued = メールの送信待ち
# $date is a day.
users-mail-sent = { $date }にメールを送信
# $problem is a whole sentence.
users-mail-retrying = メールはまだ送信されていません。まもなく再試行します。{ $problem }
users-mail-failed = メールは配信されませんでした。{ $problem }

# How the e-mails to an active user stand.
users-details-notice = 最新の通知
users-notice-failed = この方への通知が配信されませんでした
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = { $date }のメール。{ $problem }
users-notice-failed-past = 変更内容は履歴にあります。本人に伝えてください。このアドレスへのその後のメールは送信されています。
users-notice-failed-own = 変更内容は履歴にあります。このアドレスをすでに使っていない場合は、別の管理者に、ご自身の削除と新しいアドレスへの招待を依頼してください。
users-notice-failed-next = 変更内容は履歴にあります。本人に伝えてください。このアドレスがすでに使われていない場合は、この方を削除し、新しいアドレスで招待してください。

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor }が招待を送信
users-event-sent-detail = { $account }：{ $roles }
users-event-resent = { $actor }が招待を再送信
users-event-renewed = { $actor }が新しいリンクを要求し、メールで送信
users-event-corrected = { $actor }が招待を修正
users-event-changed-detail = { $before }から{ $after }に変更
users-event-withdrawn = { $actor }が招待を取り下げ
users-event-accepted = { $actor }が招待を承諾
users-event-removed = { $actor }がこの方を組織から削除
users-event-roles = { $actor }が{ $account }のロールを変更
users-event-roles-detail = { $before }から{ $after }に変更
users-event-asked = { $actor }が{ $account }のロールを申請
users-event-request-granted = { $actor }が{ $account }のロール申請を承認
users-event-request-refused = { $actor }が{ $account }のロール申請を却下
users-event-request-withdrawn = { $actor }が{ $account }のロール申請を取り下げ
users-event-details = { $actor }が氏名、言語、国のいずれかを変更
users-event-designated = { $actor }がこの方を{ $account }の管理者に指名
users-event-other = { $actor }が変更

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = { $account }（{ $number }）での{ $name }さんの権限です。
users-roles-hint = 必要なものにチェックを付けてください。1つもチェックがない場合、すべてのロールが解除されます。
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $account }での{ $name }さんのロールは次のとおりです：{ $roles }
users-roles-saved-none = { $name }さんの{ $account }でのロールはなくなりました。
users-roles-saved-mail = 本人にメールで通知され、変更は次の操作から適用されます。
users-roles-saved-pending = ロールは、招待が承諾されると有効になります。
users-roles-unchanged = 変更はありません。{ $name }さんは、{ $account }でのこのロールをすでに持っています。

users-stale-text = 編集中に別のユーザーが変更したため、入力内容は保存されませんでした。下のロールを確認してから、もう一度保存してください。
users-stale-now = 現在の状態
users-stale-asked = 今回の変更
users-conflict = 編集中に別のユーザーがこの招待を修正しました。入力内容はまだ保存されていません。下の値を確認してから、もう一度保存してください。
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }：入力値「{ $typed }」、その間に保存された値「{ $stored }」
users-resend-limited-title = この招待は、1日に送信できる回数の上限に達しています
users-invitations-limited-title = 組織の招待の上限に達しました
users-last-administrator-title = アカウントにはアカウント管理者が必要です
users-last-administrator-text = { $name }さんは、アカウントの最後のアカウント管理者です。先に別の方をそのアカウントのアカウント管理者にしてから、もう一度実行してください。

users-refused-own-title = 自分のロールは変更できません
users-refused-own-text = 組織の別の管理者に依頼してください。誤ってアクセスを失うことを防ぐためです。
users-refused-ceiling-title = このロールは付与できません
users-refused-ceiling-text = 契約管理者はアカウント管理者以外のロールを、ユーザー管理者はこの2つ以外のロールを付与できます。上位のロールを持つ管理者に依頼してください。
users-refused-outranked-title = この方は、ご自身より上位のロールを持っています
users-refused-outranked-text = 変更できるのは、この方のすべてのロールを付与できる管理者だけです。アカウント管理者に依頼してください。
users-refused-authority-title = この方は、管理対象外のアカウントのロールを持っています
users-refused-authority-text = この操作ができるのは、すべてのアカウントを管理する管理者だけです。管理しているアカウントのロールは解除できます。
users-back = ユーザーの詳細に戻る
users-back-to-list = ユーザー管理に戻る

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = { $name }さん（{ $email }）への招待を再送信しています。
users-resent-detail = 新しいリンクは{ $date }まで有効です。以前のリンクは使用できなくなりました。
users-joined-title = すでに承諾されています
users-joined-text = { $name }さんは有効なユーザーのため、変更できる招待はありません。ロールの変更または削除ができます。
users-correct-intro = 招待は、承諾されるまで修正できます。アドレスを変更すると新しい招待が送信され、以前のリンクは使用できなくなります。
users-corrected = { $name }さんへの招待を修正しました。
users-corrected-address = { $email }に新しい招待を送信します。以前のリンクは使用できなくなりました。
users-corrected-nothing = 変更はありません。招待はすでにこの内容です。
users-withdrawn = { $name }さん（{ $email }）への招待を取り下げました。
users-gone-before = これ以上の処理は行われませんでした。{ $name }さんはすでに削除されたか、招待が取り下げられています。
users-withdrawn-detail = 招待のリンクは使用できなくなりました。

## Remove

# $name is the person, $organization the organization.
users-remove-title = { $name }さんの削除
users-remove-intro = { $name }さんは{ $organization }のメンバーではなくなります。
users-remove-roles = 次のロールが直ちに終了します：
users-remove-no-roles = この方にはロールがありません。
users-remove-sign-in = ほかの組織でのサインインは引き続き使用でき、本人にはメールで通知されます。
users-remove-again = 復帰するには新しい招待が必要です。
users-remove-invitations = { $name }さんが送信し、まだ承諾されていない招待
users-remove-invitations-hint = 併せて取り下げるものにチェックを付けてください。それ以外は有効なままです。
# $count is how many.
users-remove-more = 最新の{ $count }件だけが表示されています。それ以外は有効なままで、各「ユーザーの詳細」ページで取り下げることができます。
users-remove-locked = この招待には、解除する権限のないロールが含まれています
users-remove-submit = { $name }さんを削除
users-removed = { $name }さん（{ $email }）を{ $organization }から削除しました。
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = この方が送信した招待{ $count }件を取り下げました。

## Removed users

users-removed-list = 削除されたユーザー
# $organization is the organization's name.
users-removed-intro = { $organization }のメンバーではなくなった方の一覧です（削除日の新しい順）。取り下げられた招待も含まれます。
users-removed-word = 削除済み
# $name is who did it, $date a day.
users-removed-by = { $date }、{ $name }による
users-removed-on = { $date }
users-removed-none-title = 削除されたユーザーはいません
users-removed-none-text = 削除された方、または招待が取り下げられた方が、実行者と日付とともにここに表示されます。
users-removed-text = この方は組織のメンバーではなくなりました。復帰するには新しい招待が必要です。
