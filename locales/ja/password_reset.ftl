# Resetting a password.

reset-ask-title = パスワードを忘れた場合
reset-ask-text = サインインに使うアドレスを入力してください。新しいパスワードを設定するためのリンクを送信します。
reset-ask-button = リンクを送信
reset-error-email = name@company.comのようなメールアドレスを1つ入力してください。
reset-asked-title = メールを確認してください
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = { $email }でサインインできる場合は、リンクを記載したメールが届きます。リンクは1時間有効で、1回だけ使用できます。
reset-asked-nothing = 届かない場合は、迷惑メールフォルダーを確認してください。招待されただけのアドレスには、まだパスワードがありません。招待のリンクを開くか、管理者にお問い合わせください。
reset-back = サインインに戻る
reset-set-title = 新しいパスワードの設定
# $email is the person's address.
reset-set-text = { $email }のパスワードになります。ほかのセッションはすべて終了します。
reset-set-button = 保存してサインイン
# The banner after saving.
reset-done = パスワードを変更しました。
reset-done-detail = ほかのセッションは終了しました。
reset-unknown-title = このリンクは使用できません
reset-unknown-text = すでに使用された可能性があります。パスワードを設定済みの場合は、サインインしてください。未設定の場合は、新しいリンクを要求してください。
reset-expired-title = このリンクは1時間の期限を過ぎています
reset-expired-text = 新しいリンクを要求し、1時間以内に開いてください。
reset-again = 新しいリンクを要求
