# トースト、トレイの表示、トーストが出た理由と出なかった理由。

## まとめ、繰り返し、再通知（$types は句点のない一覧：「キャンペーンエラー 9、Dynamics 3」）

toast-summary-title-minutes = { $count ->
   *[other] { $minutes } 分間にほかの通知 { $count_text } 件
}
toast-digest-body-since = { $since } 以降: { $types }。
toast-digest-body-critical = { $others ->
    [0] { $since } 以降: { $types }。
   *[other] { $since } 以降、ほかに { $others_text } 件: { $types }。
}
toast-repeated-body = { $since } から { $count_text } 回。{ $body }
toast-returned-body = 再通知の時刻になりました。{ $body }
toast-triage-body = { $standing }。{ $body }
toast-reminder-title = 未読のまま: { $title }
toast-reminder-body = { $count ->
   *[other] { $since } から { $count_text } 回。読むか後回しにすると再通知は止まります。
}
toast-weekly-title = { $count ->
    [0] この 7 日間：キャンペーンの失敗なし
   *[other] この 7 日間：キャンペーンの失敗 { $count_text } 件
}
toast-weekly-alone = 比較できる前の週はまだありません。
toast-weekly-same = その前の 7 日間と同数です。
toast-weekly-fewer = その前の 7 日間より { $count_text } 件少なくなりました。
toast-weekly-more = その前の 7 日間より { $count_text } 件増えました。
toast-weekly-quota = { $change } API 割り当ての最大使用率は { $share_text } でした。
toast-test-title = Campanile のトーストの例
toast-test-body = トーストはこのように表示されます。クリックするとウィンドウが開きます。
toast-no-tray-title = このパネルには表示場所がありません
toast-no-tray-body = Campanile は監視を続け、トーストも届きます。アプリ一覧から開いてください。
toast-update-title = Campanile { $version } が公開されています
toast-update-body = 入手先は「設定」›「このアプリについて」に表示されます。上書きでインストールでき、データは失われません。
cannot-store-title = Campanile は新しい通知を保存できません
cannot-store-full = ディスクがいっぱいです。空き容量を増やすまで、新しい通知は保存も表示もされません。
cannot-store-refused = データフォルダーに書き込めません。書き込めるようになるまで、新しい通知は保存も表示もされません。
cannot-store-busy = 別のプログラムが履歴をロックしています。解放されるまで新しい通知は待機します。
cannot-store-failing = ディスクがエラーを報告しています。点検するまで、新しい通知は保存も表示もされません。

## トーストのボタン

toast-button-open-in-marketo = Marketo で開く
toast-button-snooze = 1 時間後に再通知
toast-button-mark-read = 既読にする
toast-button-show-why = 理由を表示
toast-button-show-gap = 欠落を表示
toast-button-show-all = すべて表示
toast-button-pause = 1 時間停止

## トレイ

tray-paused-until = トーストは { $time } まで停止中
tray-paused = トーストは停止中
tray-quiet-hours = 静かな時間（{ $time } まで）
tray-do-not-disturb = システムの応答不可がオンです
tray-pause = トーストを停止
tray-pause-hour = 1 時間
tray-pause-tomorrow = 明日 08:00 まで
tray-pause-resume = 再開するまで
tray-resume = トーストを再開
tray-offline = オフライン: ネットワークがありません
tray-incident = { $severity }: { $title }
tray-group = { $group }: { $count ->
   *[other] 未読 { $count_text } 件
}

## トーストが出た理由、出なかった理由

decision-toast = トーストで知らせました。
decision-repeat = 個別のトーストなし: 通知済みのインシデントの繰り返しで、そのトーストを更新しました。
decision-summed = まとめて通知: 個別に出せる数より多く同時に届きました。
decision-digested = まとめて通知: 届いたときに 1 時間以上たっていました。
decision-quiet-hours = トーストなし: 静かな時間でした。その後のまとめに含めました。
decision-paused = トーストなし: トーストは停止中でした。その後のまとめに含めました。
decision-do-not-disturb = トーストなし: システムの応答不可がオンでした。その後のまとめに含めました。
decision-interrupted = トーストは不確か: その瞬間に Campanile が 2 回終了しました。その後のまとめに含めました。
decision-snoozed = トーストなし: インシデントは後回し中でした。
decision-silent = トーストなし: ルールは「サイレント」です。
decision-muted = トーストなし: ルールは「ミュート」です。
decision-too-mild = トーストなし: ルールの重大度に達していません。
decision-already-read = トーストなし: すでに既読でした。
decision-backfill = トーストなし: Campanile より前からありました。
decision-none = 未判断: バックグラウンドプログラムがまだ確認していません。
decision-exception = 「{ $what }」の例外によります。
