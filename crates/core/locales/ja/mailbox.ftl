### ウィンドウ：メールボックス

## The form of a mailbox

mailbox-title = メールボックス
first-run-set-up-mailbox = メールボックスを設定
settings-connections-add-mailbox = メールボックスを追加
mailbox-lead = このメールボックスに Marketo が送るメールを Campanile が読みます。それ以外のメールは差出人だけを確認します。
mailbox-id-help = 一覧に表示する短い名前です。
mailbox-auth = メールボックスの開き方
mailbox-auth-password = パスワード
mailbox-auth-microsoft = Microsoft 365
mailbox-auth-google = Google Workspace
mailbox-host = メールサーバー
mailbox-host-help = IMAP サーバー名。例: imap.example.com。Microsoft 365 は outlook.office365.com、Google は imap.gmail.com です。
mailbox-user = ユーザー名
mailbox-user-help = 通常はメールボックスのアドレスです。
mailbox-password = パスワード
mailbox-password-help = システムのキーチェーンに保存し、以後は表示しません。アプリ パスワードが必要なサーバーも多くあります。Microsoft 365 はパスワードを受け付けないため、上で選んでください。
mailbox-password-again = パスワードはフォームに残りません。もう一度入力してください。
mailbox-oauth-client-id = 自社アプリケーションのクライアント ID
mailbox-tenant = 組織
mailbox-tenant-help = ドメインまたはテナント ID。例: contoso.com。空欄の場合はアドレスから判断します。
mailbox-folder = フォルダー
mailbox-folder-help = INBOX はメールが届く場所です。メールソフトの仕分けルールで振り分けたフォルダーでもかまいません。
mailbox-start = 対象のメール
mailbox-start-oldest = すでにあるものすべて
mailbox-start-latest = これから届くものだけ
mailbox-after = 読み取ったメールの扱い
mailbox-after-nothing = 何もしない
mailbox-after-read = 既読にする
mailbox-after-move = 移動する
mailbox-after-help = Marketo のメールだけが対象で、ここに保存された後に行います。
mailbox-move-to = 移動先のフォルダー
mailbox-move-to-help = すでに存在するフォルダーを指定します。
mailbox-tls = 暗号化
mailbox-tls-tls = TLS
mailbox-tls-starttls = STARTTLS
mailbox-tls-none = なし（このコンピューターのみ）
mailbox-port = ポート
mailbox-port-help = 空欄の場合、TLS は 993、STARTTLS は 143 です。
mailbox-instance-help = ID が書かれていないメールに使います。例: 123-ABC-456
mailbox-register-microsoft = IT 部門が Microsoft でアプリケーションを登録する手順
mailbox-register-microsoft-1 = Microsoft Entra 管理センターで、自組織のアカウント向けにアプリケーションを登録します。
mailbox-register-microsoft-2 = 「認証」でパブリック クライアント フローを許可します。
mailbox-register-microsoft-3 = 「API のアクセス許可」で委任されたアクセス許可 IMAP.AccessAsUser.All を追加し、同意を与えます。
mailbox-register-microsoft-4 = アプリケーション（クライアント）ID を下の欄に入れ、メールボックスを開けるアカウントでサインインします。
mailbox-register-google = IT 部門が Google でアプリケーションを登録する手順
mailbox-register-google-1 = Google Cloud コンソールでプロジェクトを作り、同意画面を「内部」にします。
mailbox-register-google-2 = スコープ https://mail.google.com/ を追加します。
mailbox-register-google-3 = 種類が「デスクトップ アプリ」の OAuth クライアントを作り、クライアント ID とシークレットを下の欄に入れます。

## How a mailbox is subscribed in Marketo

mailbox-subscribe = このメールボックスを Marketo で登録する手順
mailbox-subscribe-1 = 共有メールボックスか、ルールで振り分けたフォルダーを使います。個人の受信トレイは避けてください。Campanile を見る人は中身も見られます。
mailbox-subscribe-2 = Marketo の右上にある「通知」（Notifications）をクリックします。
mailbox-subscribe-3 = 「登録」（Subscribe）をクリックします。
mailbox-subscribe-4 = 通知の種類を選び、メールボックスのアドレスを入力します。複数のアドレスはコンマで区切ります。
mailbox-subscribe-5 = 保存し、ほかの種類についても同じことを繰り返します。登録済みのアドレスは Marketo に表示されないので、控えておいてください。
mailbox-subscribe-6 = エンゲージメントプログラムは個別の設定です。プログラムの「設定」で、コンテンツを使い切ったときの通知をオンにします。
mailbox-subscribe-7 = Campanile が判別できないものは「その他の通知」に本文とともに表示され、そこで種類を指定できます。

## Signing in to a mailbox

sign-in = サインイン
sign-in-microsoft = Microsoft でサインイン
sign-in-google = Google でサインイン
sign-in-again-microsoft = Microsoft でもう一度サインイン
sign-in-again-google = Google でもう一度サインイン
sign-in-beginning = サインインを準備しています…
sign-in-open = このページを開きます（別の端末でもかまいません）：
sign-in-open-browser = このコンピューターのブラウザーでサインインのページを開きます。
sign-in-open-page = ページを開く
sign-in-copy-url = アドレスをコピー
sign-in-code = そこでこのコードを入力します：
sign-in-copy-code = コードをコピー
sign-in-agree = メールボックスを開けるアカウントでサインインし、アプリケーションがメールを読むことに同意します。
sign-in-waiting = サインインを待っています。終わると自動的に先へ進みます。
sign-in-cancel = サインインをやめる
sign-in-done = サインインしました。
settings-connections-sign-in = サインイン
settings-connections-sign-in-of = 「{ $name }」にサインイン

## How far the first reading of a mailbox is

watch-reading = { $name }：{ $all } 件中 { $done } 件のメールを確認
first-run-mails = すでにあるメール
first-run-mails-begin = メールボックスを開いています…
first-run-mails-so-far =
    { $count ->
       *[other] { $all } 件中 { $done } 件を確認。Marketo からは { $count } 件
    }
first-run-mails-done =
    { $count ->
        [0] メールボックスを読み終えました。Marketo からのメールはまだありません。下の手順で登録してください。
       *[other] メールボックスを読み終えました。Marketo からの通知は { $count } 件です。
    }
journal-step-folder = フォルダー
journal-step-mails = メール

## A mail that is said to be of a type

mail-type-unknown = メールで届いた通知です。種類がわかる場合は指定してください。似たメールもすべて同じ種類として扱います。
mail-type-ask-unknown = 種類を指定
mail-type-ask = 別の種類を指定
mail-type-title = この通知の種類
mail-type-choose = 種類を選択
mail-type-takes =
    { $count ->
       *[other] 保存済みのメール { $count } 件と、これから届く似たメールを「{ $type }」として扱います：
    }
mail-type-more =
    { $count ->
       *[other] ほか { $count } 件
    }
mail-type-no-subject = 件名なし
mail-type-rule = 保存されるルール
mail-type-file = { $file } の他のルールより前に置きます。
mail-type-save = ルールを保存
mail-type-saving = 保存しています…
mail-type-saved =
    { $count ->
       *[other] ルールを保存しました。保存済みのメール { $count } 件を変更しました。
    }
