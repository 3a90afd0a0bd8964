# Accepting an invitation (R4, R23).

accept-title = 招待
# $organization is the name of the organization or partner.
accept-heading = { $organization }への参加
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter }さんから{ $organization }への招待が届いています。
accept-invited = { $organization }への招待が届いています。
accept-partner-roles = パートナーセンターで、{ $organization }の顧客のライセンスとサブスクリプションを閲覧できるようになります。
accept-roles-heading = ご自身のロール
# $number is the purchasing account's number, $name its name.
accept-account = 購入アカウント{ $number }、{ $name }
accept-email = メールアドレス
# $deadline is a date and time.
accept-deadline = この招待は{ $deadline }まで有効です。
accept-choose-password = パスワードの設定
accept-button-new = 承諾してサインイン
accept-button-known = 招待を承諾
accept-ignore = お心当たりがない場合は、このページを閉じてください。何も作成されません。
# $email is the invited address.
accept-known-text = { $email }のパスワードは、このポータルですでに設定されています。そのパスワードでサインインすると、このページに戻って承諾できます。
# $current is the address that is signed in, $email the invited one.
accept-other-text = { $current }としてサインインしていますが、この招待は{ $email }宛てです。
accept-other-next = サインアウトしてから、メールのリンクをもう一度開いてください。
# The banner after accepting.
accept-done = { $organization }に参加しました。
accept-unknown-title = この招待リンクは使用できません
accept-unknown-text = すでに使用された可能性があります。パスワードを設定済みの場合は、サインインしてください。未設定の場合は、管理者に新しい招待を依頼してください。
accept-replaced-title = 新しい招待が届いています
accept-replaced-text = { $organization }への新しい招待が送信され、このリンクは無効になりました。最新のメールのリンクを開いてください。
accept-expired-title = この招待は期限切れです
accept-expired-text = 招待を承諾できるのは60日間です。招待されたアドレスに新しいリンクを送信できます。
accept-renew = 新しいリンクを送信
# $email is the address of the person who invited.
accept-expired-ask = このアドレスをすでに使っていない場合は、{ $inviter }さん（{ $email }）にお問い合わせください。
# The same where nobody is named.
accept-expired-ask-any = このアドレスをすでに使っていない場合は、{ $organization }の管理者にお問い合わせください。
accept-expired-sign-in = サインインへ進む
accept-renewed-title = メールを確認してください
accept-renewed-text = 招待が現在も有効であれば、招待されたアドレスに新しいリンクが送信されます。新しいリンクは60日間有効で、以前のリンクは使えなくなります。
accept-renewed-nothing = 数分待っても届かない場合は、迷惑メールフォルダーを確認してから、招待した管理者にお問い合わせください。新しいリンクを送信できるのは、1日に数回までです。
