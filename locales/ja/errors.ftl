# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = このページは開けません
errors-403-text = 現在のロールでは利用できません。ロールを依頼するには、組織の管理者に連絡してください。
# Inside an account: a button leads to the request.
errors-403-ask = このアカウントでの現在のロールでは利用できません。アカウントの管理者に、必要なロールを申請できます。
errors-404-title = ページが見つかりません
errors-404-text = アドレスを確認するか、ホームページからやり直してください。ページが移動されたか、別のアカウントのものである可能性があります。
errors-405-title = この操作はここでは実行できません
errors-405-text = 元のページに戻り、ページ内のボタンまたはリンクを使ってください。
errors-408-title = フォームの送信に時間がかかりすぎました
errors-408-text = 接続を確認し、前のページに戻ってもう一度送信してください。
errors-409-title = その間に別のユーザーが変更しました
errors-409-text = 入力内容は保存されませんでした。ページを開き直して現在の状態を確認し、もう一度変更してください。
errors-410-title = このリンクはもう使用できません
errors-410-text = リンクを送信した方に、新しいリンクを依頼してください。すでにパスワードがある場合は、サインインしてください。
errors-412-title = ファイルが変更されました
errors-412-text = 受信済みの部分は以前のファイルのものです。ダウンロードを最初からやり直してください。
errors-413-title = 送信データが大きすぎます
errors-413-text = 前のページに戻り、テキストを短くするか、小さいファイルを選んで、もう一度送信してください。
errors-416-title = ファイルに要求された部分がありません
errors-416-text = ファイルが要求された範囲よりも短くなっています。ダウンロードを最初からやり直してください。
errors-421-title = このアドレスは利用できません
errors-421-text = 招待に記載されたアドレスからポータルを開くか、管理者にアドレスを確認してください。
errors-422-title = 内容を処理できませんでした
errors-422-text = ページを開き直し、ページ内のフォームまたはリンクを使ってください。何も保存されていません。
errors-429-title = 試行回数が多すぎます
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes }分待ってから、もう一度お試しください。
# More than two.
errors-429-hours = { $hours }時間待ってから、もう一度お試しください。
errors-500-title = 申し訳ありません。処理できませんでした
errors-500-text = 数分後にもう一度お試しください。再発する場合は、下の照会番号を管理者に伝えてください。
errors-503-title = ポータルは一時的に利用できません
errors-503-text = 保存済みのデータは失われていません。数分後にもう一度お試しください。
errors-ended-title = もう一度サインインしてください
errors-ended-text = サインインが終了しました。開いたウィンドウでサインインしてから、このページに戻ってください。
errors-ended-next = サインイン
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = 先に2段階認証の設定が必要です
errors-factor-text = 2段階認証が必須になっています。開いたウィンドウで設定してから、このページに戻ってください。
errors-factor-next = 2段階認証を設定
errors-home = ホームページへ
# What was typed into a form that was refused.
errors-kept-text = 入力内容はこのページに残っています。ここからもう一度送信できます。
errors-kept-button = もう一度送信
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label }（新しいウィンドウ）
