# Choosing a password, on every page that asks for one.

passwords-new = 新しいパスワード
# $least is the smallest number of characters.
passwords-hint = { $least }文字以上で設定してください。互いに関連のない単語をいくつか組み合わせると安全です。
passwords-confirmation = 新しいパスワード（再入力）
passwords-error-short = { $least }文字以上のパスワードを設定してください。
# $most is the largest number of characters.
passwords-error-long = { $most }文字以内のパスワードを設定してください。
passwords-error-characters = タブや制御文字を含まないパスワードを設定してください。
passwords-error-guessable = 氏名、アドレス、組織名、このポータルの名前を含まないパスワードを設定してください。これらは最初に推測されます。
passwords-error-breached = 別のパスワードを設定してください。このパスワードはほかのサイトから流出しており、流出したものは最初に試されます。ほかでも使っている場合は、そちらも変更してください。
passwords-error-common = より推測されにくいパスワードを設定してください。よくある単語、名前、日付、キーボードの配列、繰り返しは最初に試されます。
passwords-error-confirmation = 同じパスワードを2回入力してください。
