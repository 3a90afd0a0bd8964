# My profile (R7-R9).

profile-title = マイプロファイル
profile-tab-roles = ロール
profile-tab-details = 詳細
profile-tab-password = パスワード
profile-tab-second-factor = 2段階認証
profile-tab-sign-ins = セッション
profile-tab-security-history = セキュリティ履歴

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = ご自身のロール（{ $count }件）
profile-roles-help = 各ロールの権限
# $partner is the partner's name.
profile-partner = { $partner }の担当者として登録されています。
profile-partner-open = パートナーセンターを開く
profile-empty-title = まだロールがありません
profile-empty-text = サインインはできますが、ロールが付与されるまでデータは表示されません。
profile-ask-title = ロールの依頼先
# $first, $last and $total are numbers.
profile-ask-range = アカウント{ $first }～{ $last }/{ $total }
# $number and $name are the purchasing account's.
profile-ask-account = 購入アカウント{ $number }、{ $name }
profile-ask-administrators = 次のいずれかの管理者に連絡してください：
# $partners is a list of names.
profile-ask-partner = このアカウントにはほかに管理者がいません。パートナーに依頼してください：{ $partners }
profile-ask-vendor = このアカウントにはほかに管理者がおらず、担当するパートナーもまだいません。ベンダーのサポートにお問い合わせください。
# $organization is a name.
profile-ask-no-role = { $organization }のメンバーですが、ロールがありません。組織の管理者に連絡してください。

## Details

profile-details-title = 自分の詳細
profile-details-text = この内容は、同僚と管理者に表示されます。メールアドレスはサインイン名のため、変更できません。
profile-language-hint = すべてのページとメールに適用されます。
profile-details-saved = 詳細を保存しました。
profile-details-same = 変更がなかったため、保存は行われませんでした。
profile-error-first-name = 名を入力してください。
profile-error-last-name = 姓を入力してください。
# $most is the largest number of characters.
profile-error-name-long = { $most }文字以内に短くしてください。
profile-error-name-characters = 印刷可能な文字と記号を使い、1行で入力してください。
profile-error-language = 言語を選んでください。
profile-error-country = 国または地域を選んでください。
profile-conflict = 詳細が別のウィンドウで変更されました。まだ何も保存されていません。下の値を確認してから、もう一度保存してください。
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }：入力値「{ $typed }」、その間に保存された値「{ $stored }」

## Password

profile-password-title = 自分のパスワード
profile-password-text = 保存すると、ほかのセッションはすべて終了します。
profile-password-current = 現在のパスワード
profile-password-saved = パスワードを変更しました。
profile-password-saved-detail = ほかのセッションは終了しました。
profile-error-current-password = 現在サインインに使っているパスワードを入力してください。

## Sign-ins

profile-sign-ins-title = サインイン中のセッション
profile-sign-ins-text = 現在サインインしている場所です。心当たりのないセッションを終了し、パスワードを変更してください。
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count }件のセッション
profile-sign-ins-device = デバイス
profile-sign-ins-place = ネットワークアドレス
profile-sign-ins-since = サインイン日時
profile-sign-ins-last-seen = 最終使用
profile-sign-ins-acts = 操作
profile-sign-ins-this-one = このセッション
profile-sign-ins-unknown-device = 不明なデバイス
profile-sign-ins-end = 終了
profile-sign-ins-end-others = ほかをすべて終了
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count }件のセッションを終了しました。
profile-sign-ins-ended-already = このセッションはすでに終了しています。

## Security history

profile-security-history-title = セキュリティ履歴
profile-security-history-text = サインインに関する出来事の履歴です（新しい順）。表示されるのは本人だけです。心当たりのないものがある場合：
profile-security-history-password = パスワードを変更
profile-security-history-empty = まだ記録はありません。
profile-event-signed-in = サインイン
profile-event-with-app = 認証アプリのコードを使用
profile-event-with-passkey = パスキーを使用
profile-event-with-code = リカバリーコードを使用
profile-event-signed-out = サインアウト
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = ほかのセッション{ $count }件を終了
profile-event-password-changed = パスワードを変更
profile-event-password-reset = メールのリンクから新しいパスワードを設定
profile-event-second-factor-set-up = 認証アプリによる2段階認証をオン
profile-event-second-factor-off = 2段階認証をオフ
# $actor is who did it.
profile-event-second-factor-reset = { $actor }が2段階認証をオフ
profile-event-codes-renewed = 新しいリカバリーコードを作成
profile-event-code-used = リカバリーコードを使用
# $name is what the person called the passkey.
profile-event-passkey-added = パスキー「{ $name }」を追加
profile-event-passkey-removed = パスキー「{ $name }」を削除
profile-event-other = その他の変更
