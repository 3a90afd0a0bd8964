# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = パートナー閲覧範囲の管理
manage-partner-visibility-intro = 既定では、パートナーが閲覧できるのは、貴社向けに自ら発注したライセンスとサブスクリプションだけです。ここでは、ほかのパートナーが発注した内容の閲覧を許可したり、許可を取り消したりできます。
manage-partner-visibility-partner = パートナー名
manage-partner-visibility-choose = パートナーを選択
manage-partner-visibility-show = 表示
manage-partner-visibility-allow = 閲覧を許可する注文の発注パートナー

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer }は、{ $orderers }が貴社向けに発注した内容を閲覧できます。
manage-partner-visibility-state-own = { $viewer }が閲覧できるのは、貴社向けに自ら発注した内容だけです。
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = { $viewer }に閲覧を許可するライセンスとサブスクリプションの発注パートナーにチェックを付け、それ以外のチェックを外してから保存してください。許可はこの購入アカウントだけに適用され、逆方向には適用されません。
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] 現在閲覧できる注文明細はありません
       *[other] 注文明細{ $lines }行
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = 閲覧できる注文明細は{ $lines }行です。ほかに、その後のパートナー変更で引き継がれた{ $more }行があります。これも閲覧を許可するには、チェックを外して保存してから、もう一度チェックを付けて保存してください。

## Nothing to grant

manage-partner-visibility-none-title = このアカウントにはまだパートナーがいません
manage-partner-visibility-none-text = パートナーがこの購入アカウント向けに発注すると、別のパートナーが発注した内容の閲覧を許可できるようになります。
manage-partner-visibility-single-title = 許可の対象となるほかのパートナーはいません
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner }はこの購入アカウントの唯一のパートナーで、貴社向けに自ら発注した内容を閲覧できます。2社目のパートナーが加わると、一方が発注した内容の閲覧をもう一方に許可できるようになります。

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = プレビュー
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = プレビュー：{ $viewer }に表示される内容
manage-partner-visibility-preview-intro = まだ保存されておらず、誰にも通知されていません。
manage-partner-visibility-preview-effects = 変更される内容
# $state is one of the sentences above.
manage-partner-visibility-preview-state = 保存後：{ $state }
manage-partner-visibility-preview-same = 閲覧できる内容は変わりません。
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count }件の変更（パートナー名順）
manage-partner-visibility-preview-orders-of = 発注パートナー
manage-partner-visibility-preview-effect = 変更
manage-partner-visibility-preview-added = 追加
manage-partner-visibility-preview-removed = 解除
manage-partner-visibility-preview-products = 製品
manage-partner-visibility-preview-page = { $viewer }のページ
manage-partner-visibility-preview-nothing-title = 何も表示されません
manage-partner-visibility-preview-nothing-text = このアカウントには{ $viewer }自身の注文明細がなく、ほかのパートナーの注文明細も表示されません。
manage-partner-visibility-preview-gone = 表示されなくなるもの
# $count rows are listed.
manage-partner-visibility-preview-gone-count = 現在表示されている{ $count }行
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = 現在表示されている{ $count }行のうち{ $shown }行

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = パートナー閲覧範囲を変更しました。{ $state }
manage-partner-visibility-unchanged = 何も変更されていません。{ $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $viewer }の{ $count }人にメールで通知します。

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = 元に戻す
manage-partner-visibility-undo-title = 保存直後の変更
manage-partner-visibility-undo-until = { $when }に{ $by }さんが保存しました。{ $until }まではメールが送信されず、元に戻すことができます。
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = { $when }に{ $by }さんが保存した変更
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = 変更を元に戻しました。{ $state }
manage-partner-visibility-undone-told = すでに通知した{ $count }人に、改めて通知します。
manage-partner-visibility-undo-before = この変更はすでに元に戻されています。
manage-partner-visibility-undo-late = メールが送信されたため、元に戻すことはできません。
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = { $viewers }の閲覧範囲は、その後さらに変更されました。
manage-partner-visibility-undo-next = 元に戻す操作は行われませんでした。パートナーを選んで、閲覧範囲を変更してください。

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = 全パートナーの一覧
manage-partner-visibility-grid-open = 全パートナーをまとめて表示
manage-partner-visibility-grid-back = パートナーを1社選択
manage-partner-visibility-grid-note = 各行は、閲覧するパートナーです。閲覧を許可するライセンスとサブスクリプションの発注パートナーにチェックを付け、すべての行をまとめて保存してください。
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = パートナー{ $count }社（名前順）
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = 閲覧できる注文の発注パートナー
manage-partner-visibility-grid-own = 常時
manage-partner-visibility-grid-cell = { $viewer }は{ $orderer }が発注した内容を閲覧可能
manage-partner-visibility-grid-changed = パートナー{ $count }社の閲覧範囲を変更しました。
manage-partner-visibility-grid-unchanged = 何も変更されていません。
manage-partner-visibility-grid-told = { $count }人にメールで通知します。
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = { $viewers }の閲覧範囲が別のユーザーによって変更されました。入力内容は保存されていません。
manage-partner-visibility-grid-stale-next = 下のチェックボックスは今回の入力内容です。適用するにはもう一度保存してください。現状のままにするには、ページを開き直してください。
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = このアカウントのパートナーは{ $count }社です
manage-partner-visibility-grid-many-text = この画面に表示できるのは{ $most }社までです。パートナーを1社ずつ選択してください。

## Errors

manage-partner-visibility-error-partner = ほかのパートナーの注文を閲覧するパートナーを選んでください。
manage-partner-visibility-error-itself = 別のパートナーを選んでください。自社の注文は常に閲覧できます。
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = { $when }に{ $by }さんが{ $viewer }の閲覧範囲を変更しました。入力内容は保存されていません。
manage-partner-visibility-stale = { $viewer }の閲覧範囲が別のユーザーによって変更されました。入力内容は保存されていません。
manage-partner-visibility-stale-next = 下のチェックボックスは今回の入力内容です。適用するにはもう一度保存してください。現状のままにするには、パートナーを選び直してください。
manage-partner-visibility-stale-now = 現在の状態
manage-partner-visibility-stale-asked = 今回の変更

## Who may see what

manage-partner-visibility-grants = 現在の閲覧許可
manage-partner-visibility-grants-none = このアカウントで、ほかのパートナーが発注した内容を閲覧できるパートナーはいません。
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count }件の閲覧許可（パートナー名順）
manage-partner-visibility-viewer = パートナー
manage-partner-visibility-orderer = 閲覧できる注文の発注パートナー
manage-partner-visibility-granted-by = 許可した人
manage-partner-visibility-granted-on = 許可日
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = { $orderer }が発注した内容の{ $viewer }への閲覧許可

## Ended by a change of partner (D8)

manage-partner-visibility-ended = パートナー変更で終了した許可
manage-partner-visibility-ended-note = これらの許可には、このアカウントから離れたパートナーが含まれていました。代わりの許可は自動では設定されません。引き続き必要なものは、改めて許可してください。
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count }件の閲覧許可（新しい順）
manage-partner-visibility-ended-orderer = 閲覧できた注文の発注パートナー
manage-partner-visibility-ended-on = 終了
# $date is a day.
manage-partner-visibility-ended-by-change = パートナーの変更、{ $date }

## History. $by is who did it.

manage-partner-visibility-history = 履歴
manage-partner-visibility-history-made = { $by }が、{ $orderers }が発注した内容の閲覧を{ $viewer }に許可しました。
manage-partner-visibility-history-revoked = { $by }が、{ $orderers }が発注した内容の{ $viewer }への閲覧許可を取り消しました。
manage-partner-visibility-history-ended = パートナーの変更により、{ $orderers }が発注した内容の{ $viewer }への閲覧許可が終了しました。
manage-partner-visibility-history-changed = { $date }のパートナーの変更により、{ $from }が発注した内容が{ $to }に引き継がれました。
manage-partner-visibility-history-undone = { $by }が、{ $viewer }の閲覧範囲の前回の変更を元に戻しました。
manage-partner-visibility-history-other = { $by }がパートナー閲覧範囲を変更しました。
