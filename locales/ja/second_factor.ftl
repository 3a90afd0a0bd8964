# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = 2段階目の認証
second-factor-step-text = パスワードを確認しました。認証アプリを開き、このポータル用に表示されているコードを入力してください。
second-factor-step-lost = アプリが手元にない場合
second-factor-step-use-code = リカバリーコードでサインイン
second-factor-step-passkey = パスキーを使用
second-factor-step-no-code = リカバリーコードもない場合は、ベンダーのサポートに2段階認証の解除を依頼してください。
second-factor-step-other = 別のユーザーとしてサインイン
second-factor-code = アプリのコード
second-factor-code-hint = 6桁の数字です。30秒ごとに新しいコードが表示されます。
second-factor-recovery-code = リカバリーコード
second-factor-recovery-code-hint = 7kqm-2v9x-4bdt-h3snのような16文字の英数字です。各コードは1回だけ使用できます。
second-factor-error-code = アプリに現在表示されている6桁の数字を入力してください。使用済みのコードは再び使えません。次のコードを待ってください。
second-factor-error-recovery-code = まだ使用していないリカバリーコードを入力してください。

## Overview

second-factor-title = 2段階認証
second-factor-text = 2段階認証では、パスワードだけではサインインできません。スマートフォンまたはパソコンのアプリに表示されるコードも入力します。
second-factor-is-on = オン
second-factor-is-off = オフ
second-factor-app = 認証アプリ
# $since is a date and time.
second-factor-since = { $since }に設定
second-factor-recovery-codes = リカバリーコード
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] 残りなし：新しいコードを作成してください
       *[other] 残り{ $count }個
    }
second-factor-set-up = 2段階認証を設定
second-factor-another-app = 別のアプリを使用
second-factor-required = 続けるには2段階認証の設定が必要です
second-factor-required-text = サインインに2段階認証が必須となっています。認証アプリの入ったスマートフォンまたはパソコンがあれば、2分ほどで設定できます。
second-factor-stays-on = サインインに2段階認証が必須のため、オフにはできません。
second-factor-stays-on-text = 別のアプリを設定するか、新しいリカバリーコードを作成できます。

## Setting up an app

second-factor-app-title = 認証アプリの設定
second-factor-app-text = 認証アプリが必要です。無料のものを含めて多数あり、ほとんどのパスワードマネージャーにも組み込まれています。
second-factor-scan = 1. このQRコードをアプリで読み取ってください。
second-factor-qr = 認証アプリ用のQRコード。同じキーが下にテキストで表示されています。
second-factor-type = カメラがない場合は、アプリに次のキーを入力してください：
second-factor-open-app = アプリがこのデバイスにある場合は、キーを使って開いてください。
second-factor-new-code-hint = 2. アプリに現在表示されている6桁の数字を入力してください。
second-factor-current-code = 現在のアプリのコード
second-factor-either-hint = 6桁の数字、またはリカバリーコードを入力してください。
second-factor-turn-on = 2段階認証をオンにする
second-factor-set-up-done = 2段階認証がオンになりました。ほかのセッションは終了しました。
second-factor-already-on = 2段階認証はすでにオンです。
second-factor-error-new-code = このポータル用にアプリに現在表示されている6桁の数字を入力してください。それでも受け付けられない場合は、デバイスの時計を確認してください。
second-factor-error-either = アプリに現在表示されているコード、またはリカバリーコードを入力してください。使用済みのコードは再び使えません。

## Recovery codes

second-factor-codes-title = リカバリーコード
second-factor-codes-text = 各コードで、アプリなしで1回サインインできます。パスワードと同じ場所に保管するか、このページを印刷してください。再び表示されることはありません。
second-factor-codes-saved = コードを保存しました
second-factor-copy = コピー
second-factor-copied = コピーしました
second-factor-renew-title = 新しいリカバリーコード
second-factor-renew-text = 現在のコードが、10個の新しいコードに置き換わります。以前のコードは直ちに使用できなくなります。
second-factor-renew-button = 新しいコードを作成
second-factor-renewed = 新しいリカバリーコードを作成しました。

## Turning off

second-factor-off-title = 2段階認証をオフにする
second-factor-off-text = パスワードだけでサインインできるようになります。リカバリーコードも使用できなくなります。
second-factor-off-button = オフにする
second-factor-off-done = 2段階認証をオフにしました。

## Passkeys

second-factor-passkeys = パスキー
second-factor-passkeys-text = パスキーを使うと、パスワードの後に、コードの代わりに指紋、顔、またはデバイスのPINで認証できます。デバイスが手元にない場合に備え、アプリも引き続き使えます。
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = 追加：{ $added }、最終使用：{ $used }
second-factor-passkey-title = パスキーの追加
second-factor-passkey-text = ブラウザーの指示に従い、指紋、顔、PIN、またはセキュリティキーで確認してください。
second-factor-passkey-name = パスキーの名前
second-factor-passkey-name-hint = 後でデバイスを見分けるための名前です。
second-factor-passkey-add = パスキーを追加
second-factor-passkey-failed = 確認できませんでした。もう一度試すか、アプリのコードを使ってください。
second-factor-passkey-unable = このブラウザーではパスキーを使用できません。JavaScript、最新のブラウザー、およびポータル本来のアドレスが必要です。
second-factor-passkey-added = パスキーを追加しました。
second-factor-passkey-removed = パスキーを削除しました。
# $most is the largest number of characters.
second-factor-error-passkey-name = { $most }文字以内で名前を入力してください。
second-factor-error-passkey = ここで追加したパスキーでもう一度お試しください。それでも受け付けられない場合は、アプリのコードを使ってください。
