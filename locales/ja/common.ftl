# Words and buttons that several pages share.

## Names and terms

common-account = 購入アカウント
common-account-number = アカウント番号
common-agreement = 契約
common-agreement-number = 契約番号
common-organization = 組織
common-role = ロール
common-roles = ロール
common-status = 状態
common-email = メールアドレス
common-first-name = 名
common-last-name = 姓
common-name = 氏名
common-language = 優先する言語
common-country = 国/地域
common-password = パスワード

## Yes and no

common-yes = はい
common-no = いいえ
common-none = なし
common-all = すべて
common-never = なし

## Buttons and links

common-save = 保存
common-edit = 編集
common-search = 検索
common-clear-filters = フィルターをクリア
common-remove = 削除
common-revoke = 取り消し
common-resend = 再送信
common-withdraw = 招待を取り下げる
common-sign-in = サインイン
common-sign-out = サインアウト
common-download-csv = CSVでダウンロード

## Wrong answers

common-error-name-link = 名前だけを入力してください。URL、メールアドレス、電話番号は入力できません。ピリオドの後には空白を入れてください。

## Status: filter and badge

common-status-all = すべて
common-status-active = 有効
common-status-pending = 承諾待ち
common-status-expired = 期限切れ
common-badge-active = 有効
common-badge-pending = 承諾待ち
common-badge-expired = 期限切れ
