### What the overview counts, in words, for the window and for the text that is copied; and what is wrong with a view’s name.
### It is read only when asked for.

summary-span = { $from }～{ $to }
summary-as-many = 増減なし
summary-fewer = { $count_text } 件減
summary-more = { $count_text } 件増
summary-alone = 比較できません：履歴は { $date } から始まります。
summary-read-none = 届いた後に既読になったものはありません。
summary-read-minutes = 既読のうち半数は { $count_text } 分以内に読まれました。
summary-read-hours = 既読のうち半数は { $count_text } 時間以内に読まれました。
summary-read-days = 既読のうち半数は { $count_text } 日以内に読まれました。
summary-title = 概要（{ $span }）
summary-total = 通知の合計
summary-types = 種類別
summary-types-none = 何も届いていません。
summary-campaigns = 失敗の多いキャンペーン
summary-campaigns-none = 失敗したキャンペーンはありません。
summary-usage = API の使用状況
summary-connections = 接続
summary-amount = { $name }：{ $count_text }（{ $change }）
summary-amount-alone = { $name }：{ $count_text }
summary-answered = { $name }：最後の応答 { $at }
summary-silent = { $name }：まだ応答がありません
view-name-needed = ビューに名前を付けてください。
view-name-long = 60 文字以内にしてください。
view-name-taken = この名前は別のビューで使われています。
