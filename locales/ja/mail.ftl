# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = { $name }様
mail-greeting-nameless = ご担当者様
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }：
# The HTML part, before the link in full.
mail-bare-link = ボタンが機能しない場合は、次のアドレスをブラウザーにコピーしてください。
mail-automatic = このメールは{ $product }から自動送信されています。
mail-help = お問い合わせ先：{ $email }
# The HTML part: the address follows as a link.
mail-help-before = お問い合わせ先：
# Where one mail tells of several accounts.
mail-accounts-button = アカウントを選択
mail-account-roles = { $account }（{ $number }）：{ $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = { $product }への招待
mail-welcome-heading = { $product }への招待
mail-welcome-by-person = { $inviter }さんから、{ $organization }の{ $product }への招待が届いています。
mail-welcome-by-vendor = { $organization }の{ $product }への招待をお送りします。
mail-welcome-to-partner = { $partner }のご担当者として、{ $product }のパートナーセンターへの招待をお送りします。
mail-welcome-about = 組織のボリュームライセンスを、ロールで認められた範囲で管理できます。
mail-welcome-about-partner = 貴社を通じて顧客が注文したライセンスとサブスクリプション、および顧客が閲覧を許可したものを確認できます。
mail-welcome-roles = ご自身のロール：
mail-welcome-new = まず、パスワードを設定してください。
mail-welcome-known = このアドレスはすでにサインインに使われています。通常どおりサインインしてから、招待を承諾してください。
mail-welcome-button = 招待を承諾
mail-welcome-deadline = この招待は{ $date }まで有効です。
mail-welcome-reason = このメールは、お使いのアドレスが{ $product }に招待されたためお送りしています。
mail-welcome-unexpected = お心当たりがない場合は、このメールを無視してください。承諾するまで何も作成されません。
mail-welcome-again-subject = { $product }への新しいリンク
mail-welcome-again-heading = 新しいリンクをお送りします
mail-welcome-again-replaces = このリンクは以前のメールのリンクに代わるものです。以前のリンクは使用できません。
mail-welcome-reminder-subject = リマインダー：{ $product }への招待
mail-welcome-reminder-heading = 招待がまだ承諾されていません
mail-welcome-reminder-waits = 招待はまだ承諾されていません。リンクは前回のメールと同じもので、どちらのメールからでも使用できます。

## Changes to a member (R39, R40)

mail-member-reason = このメールは、{ $organization }のメンバーの方にお送りしています。
mail-member-unexpected = お心当たりがない場合は、{ $by }さんにお問い合わせください。
mail-roles-changed-subject = ロールが変更されました
mail-roles-changed-heading = ロールが変更されました
mail-roles-changed-what = { $organization }の購入アカウント{ $account }（{ $number }）でのロールを、{ $by }さんが変更しました。
mail-roles-changed-now = 現在のロール：{ $roles }
mail-roles-changed-none = このアカウントのロールはなくなりました。
mail-roles-changed-button = アカウントを開く
mail-roles-changed-profile = マイプロファイルを開く
mail-role-requested-subject = ロールの申請があります
mail-role-requested-heading = ロールの申請があります
mail-role-requested-what = { $name }さん（{ $email }）が、{ $organization }の購入アカウント{ $account }（{ $number }）で次のロールを申請しています：{ $roles }
mail-role-requested-reason = 申請の理由：「{ $reason }」
mail-role-requested-button = 申請を開く
mail-role-requested-why = このメールは、このアカウントのユーザーを管理している方にお送りしています。
mail-role-requested-unexpected = 不明な点がある場合は、回答する前に本人に確認してください。
mail-role-answered-subject = ロールの申請に回答がありました
mail-role-answered-heading = ロールの申請への回答
mail-role-answered-granted = { $by }さんが、購入アカウント{ $account }（{ $number }）で次のロールを付与しました：{ $roles }
mail-role-answered-narrowed = 申請したロール：{ $roles }
mail-role-answered-refused = { $by }さんは、購入アカウント{ $account }（{ $number }）での次のロールを付与しませんでした：{ $roles }
mail-role-answered-word = { $by }さんからのコメント：「{ $word }」
mail-role-answered-button = 自分の申請を開く
mail-removed-subject = アクセスが終了しました
mail-removed-heading = アクセスが終了しました
mail-removed-what = { $by }さんの操作により、{ $organization }のメンバーから削除されました。この組織のアカウントは開けなくなりました。
mail-removed-rest = ほかの組織でのアクセスは変わりません。
mail-removed-reason = このメールは、{ $organization }のメンバーだった方にお送りしています。

## Partner visibility (R50, R51)

mail-visibility-granted-subject = 閲覧できる注文が増えました
mail-visibility-granted-heading = 閲覧できる注文が増えました
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer }が、購入アカウント{ $account }（{ $number }）向けに{ $orderers }が発注した内容の閲覧を、{ $viewer }に許可しました。
mail-visibility-steps = 閲覧方法：
mail-visibility-step-sign-in = パートナーセンターを開き、サインインします。
mail-visibility-step-accept = 先に、パートナーセンターへの招待を承諾します。リンクは招待のメールに記載されています。
mail-visibility-step-choose = 顧客{ $customer }、アカウント{ $number }を選びます。
mail-visibility-step-read = ライセンス、サブスクリプション、サービスが1つの一覧に表示されます。各行に発注パートナーが表示されます。
mail-visibility-button = パートナーセンターを開く
mail-visibility-reason = このメールは、{ $viewer }のご担当者にお送りしています。
mail-visibility-granted-unexpected = お心当たりがない場合も、対応は不要です。{ $customer }はこの許可をいつでも取り消せます。
mail-visibility-revoked-subject = 一部の注文が共有されなくなりました
mail-visibility-revoked-heading = 一部の注文が共有されなくなりました
mail-visibility-revoked-what = { $customer }が、購入アカウント{ $account }（{ $number }）向けに{ $orderers }が発注した内容について、{ $viewer }の閲覧許可を取り消しました。
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = { $customer }の購入アカウント{ $account }（{ $number }）のパートナーが変更されました。{ $orderers }がこのアカウント向けに発注した内容を、{ $viewer }は閲覧できなくなりました。
mail-visibility-revoked-rest = { $viewer }が自ら発注した内容は、引き続き閲覧できます。
mail-visibility-revoked-unexpected = お心当たりがない場合は、{ $customer }にお問い合わせください。

## A change of partner (R55, D8)

mail-partner-changed-subject = アカウントのパートナーが変更されました
mail-partner-changed-heading = パートナーの変更
# $date is a day, $from and $to are partners.
mail-partner-changed-what = { $date }付けで、{ $organization }の購入アカウント{ $account }（{ $number }）向けに{ $from }が発注した内容は、{ $to }に引き継がれます。
mail-partner-changed-sight = 許可しない限り、{ $from }はこれらを閲覧できなくなります。
mail-partner-changed-none = ほかのパートナーの注文の閲覧許可に、{ $from }が関わるものはありませんでした。
mail-partner-changed-ended = { $from }が関わる次の閲覧許可は終了しました：
# The same beside those of another account.
mail-partner-changed-ended-on = アカウント{ $number }で{ $from }が関わる次の閲覧許可は終了しました：
mail-partner-changed-permission = { $orderer }が発注した内容を{ $viewer }が閲覧できる許可
mail-partner-changed-decide = 代わりの許可は自動では設定されません。変更で引き継がれた内容をほかに誰が閲覧できるかは、改めて決めてください。
mail-partner-changed-button = パートナー閲覧範囲の管理を開く
mail-partner-changed-reason = このメールは、このアカウントのパートナー閲覧範囲を管理している方にお送りしています。
mail-partner-changed-unexpected = お心当たりがない場合は、{ $to }にお問い合わせください。

## Self-service provisioning (R62)

mail-seats-added-subject = 発注が必要なシートがあります
mail-seats-added-heading = 顧客がシートを追加しました
# $by is a person at $customer, $product a product.
mail-seats-added-what = { $customer }の{ $by }さんが、購入アカウント{ $account }（{ $number }）に{ $product }の{ $quantity }シートを追加しました。すぐに使用されます。
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = 注文明細のプロビジョニング参照番号に{ $reference }を指定してください。期間は{ $date }に終了します。
mail-seats-undone-subject = 発注が不要になったシートがあります
mail-seats-undone-heading = 顧客がシートの追加を元に戻しました
mail-seats-undone-what = { $customer }の{ $by }さんが、購入アカウント{ $account }（{ $number }）に追加した{ $product }の{ $quantity }シートを元に戻しました。
mail-seats-undone-order = この分の発注は不要です。プロビジョニング参照番号{ $reference }は無効になりました。
mail-seats-moved-heading = シートは別のパートナーが発注します
mail-seats-moved-what = { $customer }が、購入アカウント{ $account }（{ $number }）に{ $product }の{ $quantity }シートを追加しました。この分は今後、別のパートナーが発注するか、すでに発注済みです。
mail-seats-moved-order = この分の発注は不要になりました。プロビジョニング参照番号{ $reference }は注文に指定しないでください。
mail-seats-button = 発注が必要な分を開く
mail-seats-unexpected = お心当たりがない場合は、{ $customer }にお問い合わせください。

## Password

mail-sign-in-reason = このメールは、このアドレスで{ $product }にサインインしている方にお送りしています。
mail-password-reset-subject = 新しいパスワードの設定
mail-password-reset-heading = 新しいパスワードの設定
mail-password-reset-what = { $product }のサインインについて、新しいパスワードの設定が要求されました。
mail-password-reset-button = 新しいパスワードを設定
mail-password-reset-deadline = リンクは1時間以内に1回だけ使用できます。
mail-password-reset-unexpected = お心当たりがない場合は、このメールを無視してください。パスワードは変わりません。
mail-password-changed-subject = パスワードが変更されました
mail-password-changed-heading = パスワードが変更されました
mail-password-changed-what = { $product }のサインインに使うパスワードが変更されました。ほかのセッションはすべてサインアウトされました。
mail-password-changed-not-you = お心当たりがない場合は、すぐに新しいパスワードを設定してください。
mail-password-changed-button = 新しいパスワードを設定
mail-password-changed-expected = ご自身で変更した場合、対応は不要です。

## Two-step sign-in was changed

mail-second-factor-set-up-subject = 2段階認証がオンになりました
mail-second-factor-set-up-what = { $product }のサインインで、認証アプリによる2段階認証がオンになりました。ほかのセッションはすべてサインアウトされました。
mail-second-factor-turned-off-subject = 2段階認証がオフになりました
mail-second-factor-turned-off-what = { $product }のサインインで、2段階認証がオフになりました。
mail-second-factor-reset-subject = 2段階認証が解除されました
# $product is the portal's name.
mail-second-factor-reset-what = { $product }の運営者が、お使いのサインインの2段階認証を解除しました。これは、アプリとリカバリーコードを失った方のために行われる処理です。すべてのセッションがサインアウトされました。2段階認証は「マイプロファイル」で再び設定できます。
mail-second-factor-codes-renewed-subject = 新しいリカバリーコードが作成されました
mail-second-factor-codes-renewed-what = { $product }のサインイン用に、新しいリカバリーコードが作成されました。以前のコードは使用できません。
mail-second-factor-passkey-added-subject = パスキーが追加されました
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = { $product }のサインインに、パスキー「{ $name }」が追加されました。
mail-second-factor-passkey-removed-subject = パスキーが削除されました
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = { $product }のサインインから、パスキー「{ $name }」が削除されました。
mail-second-factor-code-used-subject = リカバリーコードが使用されました
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = { $product }のサインインにリカバリーコードが使用されました。{ $left ->
        [0] 残りはありません。「マイプロファイル」で新しいコードを作成してください。
       *[other] 残りは{ $left }個です。
    }

## An administrator was appointed

mail-administrator-appointed-subject = 新しいアカウント管理者
mail-administrator-appointed-heading = 新しいアカウント管理者
mail-administrator-appointed-what = { $name }さん（{ $email }）が、{ $organization }の購入アカウント{ $account }（{ $number }）のアカウント管理者に指名されました。
mail-administrator-appointed-stay = ご自身のロールは変わりません。
mail-administrator-appointed-button = ユーザー管理を開く
mail-administrator-appointed-reason = このメールは、このアカウントのアカウント管理者の方にお送りしています。
mail-administrator-appointed-unexpected = お心当たりがない場合は、「ユーザー管理」でロールを確認してください。

mail-invitation-resent-subject = 招待が再送信されました
mail-invitation-resent-heading = 招待が再送信されました
mail-invitation-resent-what = { $by }さんが、{ $name }さん（{ $email }）に{ $organization }への招待を再送信しました。この招待により、購入アカウント{ $account }（{ $number }）のロールが付与されます。
mail-invitation-resent-links = 新しいリンクは60日間有効です。以前のリンクは使用できなくなりました。
mail-invitation-resent-button = ユーザー管理を開く
mail-invitation-resent-reason = このメールは、このアカウントのアカウント管理者の方にお送りしています。
mail-invitation-resent-unexpected = お心当たりがない場合は、「ユーザー管理」で招待を取り下げることができます。

## What became of a mail

mail-problem-unreachable = メールサーバーに接続できません。
mail-problem-silent = メールサーバーからの応答が途絶えました。
mail-problem-unwritable = メールを作成できませんでした。サポートに連絡してください。
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = メールサーバーの応答：{ $sentence }
