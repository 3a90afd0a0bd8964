# The top menu (R5, R6).

menu-home = ホーム
menu-agreement = 契約
menu-orders = 注文
menu-licenses = ライセンス
menu-keys = キー
menu-downloads = ダウンロード
menu-reports = レポート
menu-provisioning = プロビジョニング
menu-account = アカウント
menu-manage-access = アクセス管理
menu-manage-users = ユーザー管理
menu-manage-partner-visibility = パートナー閲覧範囲の管理
menu-audit = 監査ログ
menu-partner-center = パートナーセンター
