# Signing in (R2).

sign-in-title = サインイン
# $product is the portal's name from the settings.
sign-in-heading = { $product }にサインイン
sign-in-email = 業務用のメールアドレス
sign-in-forgotten = パスワードを忘れた場合
sign-in-invited-only = サインインするには、招待を受けて承諾する必要があります。招待は管理者に依頼してください。
sign-in-signed-out = サインアウトしました。
# $minutes is how long the second step may take.
sign-in-late = { $minutes }分を超えました
sign-in-late-text = 2段階目の認証は、パスワードの入力後すぐに行う必要があります。もう一度サインインしてください。その間にパスワードが変更された場合も、同じ表示になります。
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = アドレスとパスワードの組み合わせが正しくありません。両方を確認して、もう一度お試しください。まだ招待されていない場合は、管理者にお問い合わせください。
