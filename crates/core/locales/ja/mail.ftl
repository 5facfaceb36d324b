### 通知としてのメール

## What a mail says

fact-csv-expires = リストの保存期限
fact-mail-from = 差出人
fact-mail-subject = 件名
fact-mail-authentication = 差出人の確認
fact-mail-text = メールの本文
fact-value-recognised-by-rule = メールのルール（Marketo はメールの形式を公開していません）
fact-value-mail-authentication-pass = メールサーバーが差出人を確認しました
fact-value-mail-authentication-fail = メールサーバーは差出人を確認できませんでした。偽のメールかもしれません
summary-mail-not-confirmed = 差出人を確認できません。{ $summary }

## What is wrong in the file of rules

fault-mail-pattern = パターンを使えません: { $detail }
fault-mail-fact = 「{ $value }」は項目の名前ではありません。使えるのは a～z、数字、_ です
fault-mail-no-condition = ルールに条件がないため、すべてのメールに当てはまります
fault-mail-too-much = ファイルが大きすぎるか、パターンが 1000 個を超えています
