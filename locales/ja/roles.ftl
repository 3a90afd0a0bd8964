# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = アカウント管理者
    .description = このアカウントのすべての操作ができます。ユーザー、パートナー閲覧範囲、契約、キー、注文、ライセンス、レポート、ダウンロード、セルフサービスプロビジョニング、監査ログが対象です。
roles-agreement-administrator = 契約管理者
    .description = 契約の閲覧と、ユーザーおよびパートナー閲覧範囲の管理ができます。注文、ライセンス、キー、レポートは閲覧できません。
roles-user-administrator = ユーザー管理者
    .description = ユーザーの管理だけができます。契約、注文、ライセンス、キー、レポートは閲覧できません。
roles-account-manager = アカウントマネージャー
    .description = 有効な契約の編集、セルフサービスプロビジョニングの管理、ソフトウェアのダウンロードができます。契約、キー、注文、ライセンスの詳細、レポートを閲覧できます。
roles-report-viewer = レポート閲覧者
    .description = 契約、注文、ライセンスの詳細、レポートを、プロダクトキーも含めて閲覧できます。変更はできません。
roles-account-viewer = アカウント閲覧者
    .description = 契約、注文、ライセンスの詳細、レポートを閲覧できますが、プロダクトキーは閲覧できません。変更はできません。

## Capabilities

capabilities-view-agreements = 契約の閲覧
capabilities-edit-agreements = 有効な契約の編集
capabilities-view-keys = プロダクトキーの閲覧
capabilities-view-orders = 注文の閲覧
capabilities-view-licenses = ライセンスの詳細の閲覧
capabilities-view-reports = レポートの閲覧
capabilities-download-software = ソフトウェアのダウンロード
capabilities-provision = セルフサービスプロビジョニングの管理
capabilities-manage-users = ユーザーの管理
capabilities-manage-visibility = パートナー閲覧範囲の管理
capabilities-view-audit = 監査ログの閲覧

## The page that shows the whole table

roles-page-title = 各ロールの権限
roles-page-text = ロールは購入アカウントごとに付与されます。複数のロールを持つユーザーには、すべてのロールの権限が認められます。
roles-page-caption = ロールとその権限
roles-page-capability = 権限
roles-page-ceiling = アカウント管理者は6つのロールすべてを、契約管理者はアカウント管理者以外を、ユーザー管理者はこの2つ以外を付与できます。自分のロールは誰も変更できません。
