### Forwarding: where notifications go on to.

fact-forwarder = 転送先

## What is told where it does not work ($detail is what the place or the network says)

title-monitoring-not-forwarded = 「{ $forwarder }」に何も届いていません
summary-monitoring-not-forwarded = 転送する通知は待機し、再試行されます。最後の応答: { $detail }
title-monitoring-forwarded-again = 「{ $forwarder }」に通知が再び届いています
summary-monitoring-forwarded-again = 待機していた通知を今から転送します。
title-monitoring-given-up = { $count ->
   *[other] { $count_text } 件の通知が「{ $forwarder }」に届きませんでした
}
summary-monitoring-given-up = Campanile は転送を断念しました: { $detail }。通知は履歴に残っています。

playbook-monitoring-forwarding =
    .who = この転送を設定した方。
    .means = Campanile の読み取りと保存はこれまでどおりです。この転送先に送る通知だけが届いていません。
    .causes = Webhook の削除や変更、トークンの期限切れ、またはファイアウォール、プロキシ、プライベートアドレスによる遮断。
    .step1 = Campanile が転送しているコンピューターで「設定 › 転送」を開いてテストを送信するか、ターミナルで ID を付けて campanile forward test を実行します。原因が表示されます。
    .step2 = 転送先が拒否する場合は、そこで新しい Webhook またはトークンを作成し、同じフォームに入力するか、campanile secret set で保存します。
    .step3 = その後は待ちます。keep の期間内の通知は自動的に転送されます。

## What is forwarded

forward-summary-title = { $count ->
   *[other] { $since } 以降の通知 { $count_text } 件
}
forward-summary-more = ほか { $count_text } 件
forward-test-title = Campanile はここに転送します
forward-test-body = 通知はここでこのように表示されます。「{ $forwarder }」のテストです。

## Why it does not work

reason-forward-no-secret = この転送先のシークレットは保存されていません。ウィンドウでは「設定 › 転送」で、ターミナルでは Webhook のアドレス、キー、またはトークンを標準入力から campanile secret set { $detail } に渡して設定します。
reason-forward-secret = シークレットとして保存されているものは、この種類に必要なものではありません: { $detail }
reason-forward-private = { $host } はこのコンピューターか、プライベートネットワーク内にあります。ウィンドウの「設定 › 転送」、または config.toml の allow_private = true で許可しない限り、Campanile は何も送りません。
reason-forward-refused = { $host } がメッセージを拒否しています（ステータス { $status }）。Webhook が削除されたか、アドレス、キー、トークンが変更された可能性があります。
reason-forward-busy = { $host } が待つよう求めています。Campanile が後で自動的に送ります。

fault-secret-here = シークレットはここに書けません。次のコマンドで保存してください: campanile secret set { $value }
cli-forward-sent = 「{ $forwarder }」がテストメッセージを受け取りました。
cli-no-such-forwarder = { $path } に [[forward]] { $forwarder } はありません。

## The form of a place to forward to: wrong values, and how a test went

field-name-taken = この名前はすでに使われています。別の名前にしてください。
field-forward-webhook = https:// で始まる Webhook の完全なアドレスです。
field-forward-key = キーは whsec_ で始まり、base64 の 24～64 バイトが続きます。
field-forward-topic = a から z の文字、数字、ハイフン、アンダースコア、最大 64 文字。
field-forward-token = トークンに空白は含まれません。
problem-no-forwarder = この転送先はもうありません。
test-forward-secret-ok = この転送先に必要なものはそろっています。
test-forward-message-ok = { $host } がテストメッセージを受け取りました。届いているか確認してください。
