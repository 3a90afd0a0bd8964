# The demonstration's mailbox, on the embedded server only.

demo-mail-title = デモ用メールボックス
demo-mail-intro = このデモのメールは、このコンピューターの外に送信されず、ここに保存されます。
demo-mail-recipient = 受信者
demo-mail-all = すべて
demo-mail-show = 表示
demo-mail-subject = 件名
demo-mail-received = 受信日時
demo-mail-caption = メール{ $count }通（新しい順）
demo-mail-empty-title = メールはまだありません
demo-mail-empty-text = ユーザーを招待するか、新しいパスワードを要求すると、数秒でここにメールが届きます。
demo-mail-html = メールソフトと同じ表示
demo-mail-text = テキスト
demo-mail-back = すべてのメール
