# Selecting an account (R44), and an account's home.

accounts-title = アカウントの選択
accounts-text = 開いたアカウントは記憶されます。
accounts-search = 番号または名前で検索
# $count is how many accounts are listed.
accounts-caption = { $count }件のアカウント
accounts-your-roles = ご自身のロール
accounts-last = 前回使用
# $text is what was searched for.
accounts-none-found = 「{ $text }」に一致するアカウントはありません
accounts-none-found-text = 番号の先頭部分、または名前の一部で検索してください。
accounts-empty-title = まだどのアカウントのロールもありません
accounts-empty-text = サインインはできますが、ロールが付与されるまでデータは表示されません。依頼先は「マイプロファイル」で確認できます。
accounts-ways = ここでできること
accounts-manage-users-text = ユーザーの検索、招待、編集と、ロールの付与を行います。
accounts-manage-visibility-text = 貴社向けに他のパートナーが発注した内容を、どのパートナーが閲覧できるかを決めます。
accounts-reports-text = 製品別・パートナー別のライセンス、注文の推移、期限が近いものを確認し、ファイルとして保存できます。
accounts-provisioning-text = サブスクリプションにご自身でシートを追加し、パートナーがこれから発注する分を確認できます。
accounts-provisioning-ended-text = ご自身で追加したシートを確認できます。契約が終了しているため、これ以上は追加できません。
accounts-profile-text = ご自身のすべてのロールと、別のロールの依頼先を確認できます。

## An account's home, at a glance

accounts-home-licenses = 製品別のライセンスとシート
# $active is what runs today, $quantity everything ordered.
accounts-home-active = { $quantity }のうち{ $active }が有効
accounts-home-all-licenses = すべてのライセンスとサブスクリプション
# $days is 90.
accounts-home-expiring = { $days }日以内に期限切れ
accounts-home-expiring-none = この期間に終了するものはありません。
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = 最初の終了日：
# $products is 1 or more.
accounts-home-all-expiring = まもなく期限切れになる製品：{ $products }件
accounts-home-orders = 最近の注文
accounts-home-order-lines = 注文明細{ $lines }行
accounts-home-all-orders = すべての注文
accounts-home-invitations = 承諾待ちの招待
accounts-home-invitations-none = 承諾待ちの招待はありません。すべて承諾されたか、期限切れです。
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = 承諾待ちの招待{ $count }件
accounts-home-all-expired = 期限切れ{ $count }件
# $cap is where counting stops.
accounts-home-many-pending = 承諾待ちの招待{ $cap }件超
accounts-home-many-expired = 期限切れ{ $cap }件超
accounts-home-agreement-active = 有効
accounts-home-agreement-ended = 終了
