### コマンドラインのヘルプ（コマンドごとに 1 メッセージ、引数ごとに 1 属性）と、コマンドラインの誤り。
### 求められたときだけ読み込まれる。

help =
    .about = Adobe Marketo Engage の通知を見守ります。読み取り、保存し、表示します。
    .config = 設定ファイル。省略時はシステム既定の場所の campanile/config.toml
    .data-dir = データフォルダー。省略時はシステム既定の場所の campanile
    .json = プログラム用に 1 行に JSON オブジェクト 1 個
    .help = このヘルプを表示
    .version = バージョンを表示

help-sync =
    .about = すべての接続を最新まで読み取って終了

help-relay =
    .about = 終了を求められるまで、すべての接続を読み取り、届いたものを全員のコンピューターに配信します

help-list =
    .about = 通知を新しい順に一覧表示
    .types = このタイプのみ（複数回指定できます）
    .instance = このインスタンスのみ（Munchkin ID）
    .unread = 未読のみ
    .since = これ以降のみ: 時刻（RFC 3339）または遡る長さ（7d、12h）
    .search = これらの語をすべて含むもののみ。type:、severity:、campaign:、before:、after:、is:unread も使えます
    .incidents = 通知の代わりにインシデント: 同じ問題の繰り返しを 1 行に
    .limit = 最大件数

help-show =
    .about = 1 件の通知をすべての情報とともに表示
    .id = その ID

help-stats =
    .about = 通知を数える

help-export =
    .about = 履歴をすべて新しい順に書き出す
    .format = 表、1つの配列、または1行1オブジェクト
    .output = 標準出力の代わりにこのファイルへ

help-forget =
    .about = 保存されたすべてから個人のメールアドレスを塗りつぶす
    .email = アドレス

help-mark =
    .about = 通知に印を付ける
    .mark = 印の種類
    .ids = それらの ID

help-triage =
    .about = インシデントへの対応をチームに伝え、チームの対応を表示する

help-triage-ack =
    .about = 自分が対応する
    .incident = インシデントのキー、またはその通知の ID

help-triage-assign =
    .about = チームの誰かに対応を任せる
    .incident = インシデントのキー、またはその通知の ID
    .name = リレーのサーバーでの相手の名前

help-triage-resolve =
    .about = 解決済みにする
    .incident = インシデントのキー、またはその通知の ID

help-triage-release =
    .about = 対応をやめる
    .incident = インシデントのキー、またはその通知の ID

help-triage-comment =
    .about = チームにコメントを伝える
    .incident = インシデントのキー、またはその通知の ID
    .text = コメントの内容

help-triage-show =
    .about = 誰が対応しているか、何が伝えられたかを表示する
    .incident = インシデントのキー、またはその通知の ID

help-secret =
    .about = 接続のシークレットをシステムのキーチェーンに保存または削除

help-secret-set =
    .about = 標準入力からシークレットを読み取って保存
    .id = 接続の ID

help-secret-delete =
    .about = シークレットを削除
    .id = 接続の ID

help-doctor =
    .about = Campanile に必要なものをすべて調べ、対処を示します

help-support =
    .about = サポート担当者のために、この環境の状態をシークレットや名前を除いて表示します
    .save = まだ存在しないこのファイルにも保存します

help-papers =
    .about = マニュアルとシェルの補完をフォルダーに書き出します（パッケージ用）
    .folder = フォルダー

help-help =
    .about = プログラムまたはコマンドのヘルプを表示
    .command = コマンド

help-simulate =
    .about = Adobe の ID サービスとジャーナルの代わりをし、Campanile を試せるようにする
    .port = ポート（0 で空きポートを選択）
    .scenario = 再生する内容: empty、demo、storm、quiet、corpus

## ヘルプの言葉

cli-help-usage = 使い方:
cli-help-commands = コマンド:
cli-help-arguments = 引数:
cli-help-options = オプション:
cli-help-command = コマンド
cli-help-default = { $help } [既定値: { $value }]
cli-help-values = { $help } [次のいずれか: { $values }]

## コマンドラインの誤り

cli-usage-unknown-argument = ここに { $argument } はありません。
cli-usage-unknown-command = コマンド { $command } はありません。
cli-usage-no-command = コマンドがありません: { $commands }
cli-usage-missing = 足りないもの: { $argument }
cli-usage-no-value = { $argument } には値が必要です。
cli-usage-no-value-here = { $argument } に値は付けられません。
cli-usage-bad-value = 「{ $value }」は { $argument } に使えません。
cli-usage-conflict = { $argument } は 1 回だけ、または他の指定と同時には使えません。
cli-usage-allowed = 使える値: { $allowed }
cli-usage-suggestion = もしかして: { $suggestion }
cli-usage-help = すべてのコマンドとオプション: campanile --help

help-sign-in =
    .about = パスワードを受け付けないメールボックスにサインインします
    .id = 接続の ID
    .client-secret-file = アプリ自身のシークレットを書いたファイル（プロバイダーが発行した場合、Google）

help-mail-rule =
    .about = 保存されたメールと同じ種類のメールを、指定した種類と見なすルールを作ります
    .id = 通知の ID
    .kind = 種類
    .save = ルールを保存し、保存済みのすべてのメールに適用します

help-forward =
    .about = 通知の転送先を試す

help-forward-test =
    .about = メッセージを送信し、結果を表示
    .id = config.toml の [[forward]] の ID
