### Team: a relay and its desktops.

fact-raw-left-out = 省略された元データ（バイト）

## Why a relay’s stream could not be read ($detail is what the server says)

reason-team-no-secret = この接続の認証情報は保存されていません。ウィンドウでは「設定 › 接続」で、ターミナルでは受け取ったファイルを campanile secret set { $detail } に渡して設定します。
reason-team-credentials = 保存されているものは認証情報ではありません。受け取ったファイル全体を、user を設定した場合はパスワードを保存してください。
reason-team-sign-in = { $host } はこの認証情報を拒否しています。内容を確認してください。期限が切れたか取り消された可能性もあります。その場合はリレーの管理者に確認してください。
reason-team-forbidden = { $host } にはサインインできますが、ストリームの読み取りに必要な { $detail } が許可されていません。ストリームとインスタンスを確認し、リレーの管理者に依頼してください。
reason-team-stream = { $host } にはまだストリーム { $detail } がありません。リレーが最初の起動時に作成します。
reason-team-refused = { $host } は現在応じられません: { $detail }
reason-not-nats = { $host } の応答は NATS サーバーのものではありません。アドレスとポートを確認してください。

fault-address-team = 「{ $value }」は tls:// で始まる必要があります（nats:// はこのコンピューター宛てのみ）。
cli-relay-no-team = リレーは種類 team の接続で配信しますが、{ $path } にありません。
cli-relay-no-source = { $path } にはリレーが読み取るものがありません。{ $connection } のほかに接続を追加してください。

## Shared triage: how an incident stands ($who is a colleague’s name)

triage-on-it = { $who } さんが対応中
triage-on-it-you = あなたが対応中
triage-on-it-colleague = チームの誰かが対応中
triage-assigned = 担当: { $who } さん
triage-assigned-colleague = 担当: チームの誰か
triage-assigned-you = { $who } さんがあなたに対応を依頼
triage-assigned-you-colleague = チームの誰かがあなたに対応を依頼
triage-resolved = { $who } さんが解決済みにしました
triage-resolved-you = あなたが解決済みにしました
triage-resolved-colleague = チームの誰かが解決済みにしました
triage-nobody = 対応している人はいません
triage-you = あなた
triage-colleague = チームの誰か
cli-triage-noted = { $standing }。次にストリームを読み取るときにチームに伝わります。
cli-triage-said = コメントを記録しました。次にストリームを読み取るときにチームに届きます。
cli-triage-nothing = チームはまだ何もしていません。
triage-no-team = チームの対応を読み取った接続がまだありません。{ $path } に種類 team の接続を設定し、campanile sync を実行してください。それでも足りない場合は、リレーの管理者に確認してください。
triage-no-user = 接続 { $connection } にはあなたの名前がありません。{ $path } で user を設定してください。
triage-no-name = 「{ $name }」はユーザー名ではありません。使えるのは英数字、-、_ だけです。
triage-no-words = コメントには文字が必要です。
cli-no-such-incident = インシデントも通知も { $id } はありません。

## The form of a relay’s stream: wrong values, and how a test went

field-team-address = tls://nats.example.com:4222 のようなサーバーのアドレスを、ユーザー名とパスワードなしで入力してください。
field-team-plain = 暗号化なしはこのコンピューター宛てのみです。それ以外のアドレスは tls:// で始まります。
field-team-name = a から z の英字、数字、ハイフン、アンダースコアで、64文字以内です。
field-team-credentials = 認証情報のファイルではありません。受け取ったファイルを選択するか、その内容をすべて貼り付けてください。
field-team-only = 一覧から選択してください。
test-team-sign-in-ok = { $host } はこの認証情報を受け付けました。
test-team-sign-in-user = { $host } は { $user } の認証情報を受け付けました。
test-team-permission-ok = この認証情報でストリームを読み取れます。
test-stream-ok =
    { $count ->
       *[other] ストリームがあり、お知らせする通知が { $count_text } 件あります。
    }
test-stream-none = ストリームはありますが、選択した種類とインスタンスに当てはまるものはありません。
test-stream-empty = ストリームはありますが、まだ空です。
test-team-untrusted = { $host } の証明書は「{ $issuer }」が発行したもので、このコンピューターは信頼していません。ca.pem のようなファイルを受け取っている場合は「サーバー独自の認証局」に指定し、そうでない場合はリレーの管理者に確認してください。
test-team-untrusted-file = { $host } の証明書は「{ $issuer }」が発行したもので、指定したファイルの認証局ではありません。リレーの管理者から正しいファイルを受け取ってください。
test-team-past-proxy = { $message } { $host } へはプロキシを経由しません（{ $proxy } も使いません）。ネットワークがその接続を通すか、IT 部門に確認してください。
