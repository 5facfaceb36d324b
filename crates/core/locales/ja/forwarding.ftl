# The page of forwarding, of the settings.

settings-forwarding = 転送
settings-forwarding-lead = Slack、Teams、ntfy、または自社のプログラムへ

## The list

forwarding-none = 何も転送されていません。ここでトーストになる通知を、チームのチャンネルや自分の電話にも送れます。
forwarding-relay = このコンピューターのためにリレーが読み取っています。転送はこのコンピューターではなくリレーに任せてください。両方が転送すると二重に届きます。
forwarding-add = 転送先を追加
forwarding-new = 新しい転送先
forwarding-added = 「{ $name }」を保存しました。これから届くものが転送されます。
forwarding-changed = 「{ $name }」を変更しました。
forwarding-removed = 「{ $name }」をシークレットとともに削除しました。
forwarding-restored = 「{ $name }」を元に戻しました。
forwarding-kind-slack = Slack
forwarding-kind-teams = Microsoft Teams
forwarding-kind-ntfy = ntfy
forwarding-kind-webhook = Webhook
forwarding-on = オン
forwarding-on-of = オン:「{ $name }」
forwarding-off = オフ。その間に届いたものは、後からも転送されません。
forwarding-never = まだメッセージなし
forwarding-last = 最後のメッセージ { $ago }
forwarding-failing = { $since } から何も届いていません。
forwarding-waiting = { $count ->
   *[other] { $count } 件の通知が待機しています。
}
forwarding-next = 次の試行: { $at }。
forwarding-test = テストを送信
forwarding-test-of = 「{ $name }」にテストを送信
forwarding-testing = 送信中…
journal-step-secret = シークレット
journal-step-message = テストメッセージ

## The form of a place

forwarding-kind = 転送先
forwarding-lead-slack = Slack では、自社のアプリがチャンネルのアドレスを発行します: Features › Incoming Webhooks › Add New Webhook。
forwarding-lead-teams = チャンネルで「ワークフロー」を開き、「Webhook 要求を受信したらチャネルに投稿する」を選びます。最後のページにアドレスが表示されます。
forwarding-lead-ntfy = ntfy はメッセージを電話に届けます。誰にも推測されないトピックを ntfy で購読し、ここに入力してください。
forwarding-lead-webhook = 自社のプログラムが、Standard Webhooks の方式で署名された JSON を受け取ります。
forwarding-id-help = 一覧に表示する短い名前。例: marketing-ops
forwarding-save = 保存して転送を開始
forwarding-again = シークレットはフォームに残りません。もう一度入力してください。
forwarding-given = シークレットはこのコンピューターのファイルまたは変数にあり、そこで変更します。
forwarding-address = Webhook のアドレス
forwarding-address-help = これを知っていれば誰でも書き込めます。システムのキーチェーンに保存され、再び表示されることはありません。
forwarding-url = アドレス
forwarding-url-help = 例: https://example.com/hook。疑問符の後にキーを含む場合は、キーチェーンに保存されます。
forwarding-url-kept = キーチェーンにあります。変更しない場合は空のままにします。
forwarding-key = 署名キー
forwarding-key-help = whsec_ で始まり、受信側も同じものを持ちます。システムのキーチェーンに保存され、再び表示されることはありません。
forwarding-topic = トピック
forwarding-topic-help = 英字、数字、ハイフン、アンダースコア。
forwarding-topic-kept = キーチェーンにあります。変更しない場合は空のままにします。
forwarding-hides-topic = トピックを秘密にする
forwarding-hides-topic-help = 公開サーバーでは、トピックを知っている人は誰でも読めます。秘密にするとキーチェーンに保存され、ファイルには書かれません。
forwarding-server = サーバー
forwarding-server-help = 空の場合: https://ntfy.sh
forwarding-auth = サインイン
forwarding-auth-none = 不要
forwarding-auth-token = アクセストークン
forwarding-token = アクセストークン
forwarding-token-help = 例: tk_…。システムのキーチェーンに保存され、再び表示されることはありません。
forwarding-least = どの重大度から
forwarding-least-rules = ルールのとおり
forwarding-types = { $count ->
    [0] 種類: すべて
   *[other] 種類: { $count } 件を選択
}
forwarding-types-legend = これらの種類のみ
forwarding-types-help = 選択しない場合は、すべて転送されます。
forwarding-instance-help = このインスタンスのもののみ。例: 123-ABC-456。空の場合: すべて
forwarding-silent = ルールで静かにしているものも
forwarding-silent-help = ミュートしたものは転送されません。
forwarding-private = プライベートアドレスを許可
forwarding-private-help = 転送先がこのコンピューターか自社のネットワーク内にある場合のみ。許可しない限り何も送らないため、メッセージがそこへ誘導されることはありません。
forwarding-per-minute = 1 分あたりの個別メッセージ
forwarding-per-minute-help = 空の場合: 3。超えた分は 1 つの要約になります。重大なものは別に数えます。
forwarding-gather = 要約をまとめる時間
forwarding-gather-help = 例: 30s、10m。空の場合: 1m
forwarding-keep = 試行を続ける期間
forwarding-keep-help = 例: 12h。それまでに送れなかったものは断念し、お知らせします。空の場合: 3d
