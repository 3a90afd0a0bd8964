# The help page, written from the customers’ guide.

help-title = ヘルプ
# $product is the portal’s name, here and below.
help-intro = { $product }の使い方を順を追って説明します。
help-contents = このページの内容

help-start = このポータルについて
help-start-text = { $product }は、購入契約を結んでいる組織のためのポータルです。契約、注文、ライセンス、キー、レポートの閲覧、ソフトウェアのダウンロード、それらを行えるユーザーの管理ができます。
help-start-who = 表示される内容はロールによって異なります。最初の管理者は契約で指名されます。その管理者が最初にサインインし、ほかのユーザーを招待します。

help-in = 利用の開始
help-in-text = { $product }に利用者自身による登録はありません。組織の担当者が、業務用のメールアドレス宛てに招待を送ります。
help-in-step-mail = ウェルカムメールのリンクを開きます。リンクは60日間有効です。
help-in-step-password = パスワードを設定します。すでにパスワードがある場合は、サインインします。その後、招待を承諾します。
help-in-step-again = リンクの期限が切れた場合は、リンク先のページから同じアドレスに新しいリンクを送信できます。
help-in-forgotten = パスワードを忘れた場合

help-role = ご自身のロール
help-role-text = 自分に何ができるか分からない場合：
help-role-step-menu = ページ上部にある自分の名前のメニューを開き、「マイプロファイル」を選びます。
help-role-step-read = 各ロールは、契約番号およびアカウント番号とともに表示されます。複数のロールを持つこともできます。
help-role-step-ask = 別のロールが必要な場合は、「ロールを申請」を選びます。管理者が回答すると、メールで通知されます。

help-find = ユーザーを探す
help-find-text = 招待する前に、すでに登録されていないか確認してください。ユーザーを管理するには、その権限を含むロールが必要です。
help-find-step-open = 「アカウント」から「アクセス管理」を開き、「ユーザー管理」タブを選びます。
help-find-step-type = メールアドレスの先頭部分、または「@」とドメインを入力します。氏名では検索できません。
help-find-step-status = 状態を選びます。「有効」は1回以上サインインしたユーザー、「承諾待ち」はまだサインインしていないユーザー、「期限切れ」は60日以内に承諾しなかったユーザーです。
help-find-step-narrow = 列で並べ替えるか、ロール、国、言語で絞り込みます。

help-invite = ユーザーを招待する
help-invite-text = 招待された方には、選択した言語でウェルカムメールが届きます。
help-invite-step-open = 「ユーザー管理」タブで「ユーザーを招待」を選びます。
help-invite-step-fields = メールアドレス、姓名、優先する言語、国または地域、1つ以上のロールを、すべて入力します。
help-invite-step-preview = 必要に応じて、先にメールをプレビューできます。招待される方の言語で表示されます。
help-invite-step-send = 招待を送信するか、送信して続けて別のユーザーを招待します。その後の経過は「ユーザーの詳細」で確認できます。
help-invite-step-many = 一度に多くのユーザーを招待する場合は、「複数のユーザーを招待」を選び、アドレスを貼り付けるか、ファイルをアップロードします。

help-roles = 各ロールの権限
help-roles-text = ロールは購入アカウントごとに付与されます。複数のロールの権限は合算されます。

help-change = ユーザーのロールを変更する
help-change-text = 変更は対象の方の次の操作から適用され、メールで通知されます。
help-change-step-find = 「ユーザー管理」で対象の方を探し、「ユーザーの詳細」を開きます。
help-change-step-edit = アカウントの横の「編集」を選び、ロールのチェックを付けるか外します。
help-change-step-save = 保存します。自分のロールは変更できません。また、アカウントには必ず1人以上のアカウント管理者が残ります。
help-change-step-remove = 組織を離れた方は、同じページで削除します。

help-visibility = パートナー閲覧範囲
help-visibility-text = パートナーが複数いる場合、あるパートナーが貴社向けに発注した内容を、ほかのどのパートナーが閲覧できるかを決められます。
help-visibility-default = 許可しない限り、パートナーが閲覧できるのは自ら発注した内容だけです。許可はいつでも取り消せます。パートナーが1社だけの場合、許可する対象はありません。
help-visibility-change = パートナーを変更すると、以前のパートナーが発注した内容は新しいパートナーに引き継がれます。
help-visibility-step-open = 「アカウント」から「アクセス管理」を開き、「パートナー閲覧範囲の管理」タブを選びます。購入アカウントを選択します。
help-visibility-step-viewer = 「パートナー名」で、閲覧範囲を広げるパートナーを選びます。
help-visibility-step-orderer = 「閲覧を許可する注文の発注パートナー」で、注文の閲覧を認めるパートナーにチェックを付けます。
help-visibility-step-look = ライセンスを閲覧できるロールであれば、そのパートナーにどう見えるかをプレビューできます。
help-visibility-step-save = 保存します。保存後の状態がメッセージで表示されます。
help-visibility-step-undo = 保存した内容は、ページに示されている間は元に戻せます。その後、パートナーにメールで通知されます。

help-partner = パートナーの方へ
help-partner-text = パートナーセンターでは、パートナーの担当者が顧客のライセンスとサブスクリプションを閲覧できます。
help-partner-step-sign-in = 招待を承諾し、サインインして、パートナーセンターを開きます。
help-partner-step-choose = 顧客のアカウントを選びます。
help-partner-step-read = 各行に発注パートナーが表示されます。共有されている行には、許可した方も表示されます。

help-more = お問い合わせ
help-more-text = まず、組織の管理者にお問い合わせください。管理者は「マイプロファイル」に表示されます。次に、パートナーにお問い合わせください。
help-more-support = このポータルのサポート：
