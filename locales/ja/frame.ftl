# The frame around every page, and the fixed words of the components.

frame-skip-to-content = 本文へ移動
frame-menu = メニュー
frame-main-menu = メインメニュー
frame-language = 言語
frame-select-account = アカウントの選択
frame-signed-in-as = サインイン中：
frame-my-profile = マイプロファイル
frame-sign-ins = サインイン中のセッション
frame-sign-out = サインアウト
frame-help = ヘルプ
# Variables: $email is the vendor's support address.
frame-support = サポート：{ $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = この翻訳はレビュー待ちです
frame-demo = デモ版です。会社はすべて架空で、データがこのコンピューターの外に出ることはありません。
frame-demo-mail = 送信されたメールを見る

# Stands before the title of a page that shows errors.
frame-title-error-prefix = エラー：
frame-error-summary = 問題があります
frame-error-support = 解決しない場合の連絡先：
frame-error-reference = サポート用の照会番号：

frame-optional = （任意）
frame-cancel = キャンセル
frame-breadcrumb = 現在の位置
frame-filters = 適用中のフィルター
frame-filter-remove = このフィルターを解除
frame-filters-clear = すべてのフィルターをクリア
frame-pages = ページ
frame-page-previous = 前へ
frame-page-next = 次へ
