# The page of the languages that the portal speaks.

about-languages-title = 言語
about-languages-text = このポータルは次の言語に対応しています。レビュー待ちの翻訳は全文そろっていますが、その言語を話す人による確認はまだ済んでいません。
about-languages-reviewed = レビュー済み
about-languages-awaiting = レビュー待ち
