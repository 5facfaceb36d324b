### 既知のエラーコード: 意味、主な原因、対処、対応できる人。crates/core/src/codes.rs の 1 行につきメッセージ 1 件。
### 属性は必ずこの 4 つ、各 160 文字以内、プレーンテキスト、変数なし。キーは英語のファイルと同じです。
### コードと項目名は Marketo、Salesforce、Adobe の表記のままです。

## Salesforce: コードは Salesforce のもの。Marketo はそのまま伝え、一覧は公開していません

code-salesforce-api-currently-disabled =
    .means = Salesforce 側の問題により、Salesforce の API が現在停止しています。
    .causes = Salesforce の障害またはメンテナンス。
    .todo = Salesforce のステータスページを確認して待ちます。同期は次の周期で再試行されます。
    .who = 社内での対応は不要です。Salesforce 管理者は Salesforce にケースを登録できます。

code-salesforce-api-disabled =
    .means = 同期ユーザーが Salesforce の API を使えません。このユーザーでは何も同期できません。
    .causes = 同期ユーザーのプロファイルまたは権限セットから API Enabled 権限が外されました。
    .todo = Salesforce で同期ユーザーに API Enabled を再び付与し、Marketo の「同期エラー」を確認します。
    .who = Salesforce 管理者。

code-salesforce-api-disabled-for-org =
    .means = Salesforce 組織全体、またはこのユーザーで API アクセスが有効になっていません。
    .causes = Salesforce のエディションに API がないか、同期ユーザーに API Enabled 権限がありません。
    .todo = エディションと同期ユーザーの権限を確認します。どちらも正しい場合は Salesforce に問い合わせます。
    .who = Salesforce 管理者。

code-salesforce-api-limit-exceeded =
    .means = CRM の 24 時間の API 呼び出し上限を超えたため、今は呼び出しを受け付けません。
    .causes = すべての連携の呼び出しの合計が上限を超えました。
    .todo = Salesforce で呼び出しの多いものを探し、呼び出しを減らすか、上限を引き上げるか、回数が減るのを待ちます。
    .who = Salesforce 管理者。

code-salesforce-cannot-execute-flow-trigger =
    .means = レコードの保存時に Salesforce が実行するフローが失敗したため、レコードは保存されませんでした。
    .causes = フローのエラー、フローが確認する規則、または Salesforce の制限の超過。
    .todo = メッセージ全文でフローと制限を確認し、Salesforce でフローを修正します。
    .who = Salesforce 管理者、またはフローの作成者。

code-salesforce-cannot-insert-update-activate-entity =
    .means = Salesforce がこのレコードの作成または変更を許可しませんでした。
    .causes = Apex トリガーのエラーや時間超過、または同期ユーザーのオブジェクト権限の不足。
    .todo = メッセージにあるトリガーを修正し、オブジェクトに対する同期ユーザーの権限を確認します。
    .who = Salesforce 管理者、またはトリガーの作成者。

code-salesforce-cannot-update-converted-lead =
    .means = このリードは Salesforce で取引開始済みのため、リードとしては変更できません。
    .causes = リードの変更が届く前に、取引先責任者に変わりました。
    .todo = Salesforce で取引先責任者を確認します。繰り返す場合は同期ユーザーの View and Edit Converted Leads を確認します。
    .who = Salesforce 管理者。

code-salesforce-duplicates-detected =
    .means = Salesforce の重複ルールが同様のレコードを見つけ、保存を拒否しました。
    .causes = その人物がすでに存在します。取引先責任者や別のリードであることがよくあります。
    .todo = 既存のレコードに結合するか、それを使います。または重複ルールで同期ユーザーを例外にします。
    .who = Salesforce 管理者。結合はデータの担当者もできます。

code-salesforce-duplicate-value =
    .means = Salesforce で一意であるべき項目に、別のレコードがすでにこの値を持っています。
    .causes = Unique の項目で、2 件のレコードが同じメールアドレスや ID を持っています。
    .todo = メッセージに項目と相手のレコードがあります。どちらかを修正または結合するか、項目の Unique を外します。
    .who = Salesforce 管理者。レコードの修正はデータの担当者もできます。

code-salesforce-entity-is-deleted =
    .means = 変更の対象のレコードは Salesforce で削除されています。
    .causes = 変更が届く前に、削除されたか別のレコードに結合されました。
    .todo = 意図した削除かどうかを確認します。意図していない場合は Salesforce のごみ箱から復元します。
    .who = Salesforce 管理者。

code-salesforce-entity-is-locked =
    .means = レコードが Salesforce でロックされているため、同期ユーザーは変更できません。
    .causes = 承認プロセスの途中です。終わるまで、承認者または管理者だけが編集できます。
    .todo = Salesforce で承認を完了します。ロックが解除されると変更できます。
    .who = 承認者、または Salesforce 管理者。

code-salesforce-field-custom-validation-exception =
    .means = レコードが Salesforce の入力規則に違反しています。メッセージは規則の文面です。
    .causes = 値がないか、Salesforce 管理者が求める条件に合っていません。
    .todo = Marketo または Salesforce で値を修正するか、入力規則で同期ユーザーを例外にします。
    .who = 値を修正できる方。規則については Salesforce 管理者。

code-salesforce-field-filter-validation-exception =
    .means = ルックアップ項目が、フィルターで許可されていないレコードを参照しています。
    .causes = 特定のロールのユーザーだけを許可するなどのルックアップ検索条件があり、値が合っていません。
    .todo = メッセージにある項目で許可された値を選ぶか、Salesforce でルックアップ検索条件を変更します。
    .who = Salesforce 管理者。

code-salesforce-field-integrity-exception =
    .means = 正しく見えても、値が Salesforce の項目に合っていません。
    .causes = 多くの場合、国や州の表記が Salesforce の State and Country 選択リストと異なります。
    .todo = メッセージにある項目に Salesforce が受け付ける値を使います。該当する人物をまとめて修正するキャンペーンが確実です。
    .who = Marketo の値については Marketo で編集できる方。受け付ける値は Salesforce 管理者が把握しています。

code-salesforce-inactive-owner-or-user =
    .means = レコードの所有者が、有効でない Salesforce ユーザーです。
    .causes = 所有者が退職したうえ、同期ユーザーに Update Records with Inactive Owners 権限がありません。
    .todo = レコードの所有者を有効なユーザーに変えるか、同期ユーザーにその権限を付与します。
    .who = Salesforce 管理者。

code-salesforce-insufficient-access-on-cross-reference-entity =
    .means = 所有者や取引先など、このレコードが参照するレコードを同期ユーザーが使えません。
    .causes = 参照先への権限の不足。キャンペーンが取引先責任者の所有者を変更したときに起きたという報告があります。
    .todo = フローステップで取引先責任者の所有者を変更していないか、示されたレコードへの同期ユーザーの権限を確認します。
    .who = Salesforce 管理者。フローステップについては Marketo キャンペーンの所有者。

code-salesforce-insufficient-access-or-readonly =
    .means = 同期ユーザーがこのレコードまたは項目を変更できないか、読み取り専用です。
    .causes = プロファイル、権限セット、共有、または項目レベルセキュリティの権限の不足。
    .todo = Marketo が同期するオブジェクトと項目の編集権限を同期ユーザーに付与します。
    .who = Salesforce 管理者。

code-salesforce-invalid-cross-reference-key =
    .means = レコードタイプや所有者など、参照先の ID がこのレコードでは無効です。
    .causes = 参照先が削除されたか、種類が違うか、同期ユーザーに表示されていません。
    .todo = メッセージで ID を確認して参照を修正するか、同期ユーザーに参照先へのアクセス権を付与します。
    .who = Salesforce 管理者。

code-salesforce-invalid-email-address =
    .means = Salesforce がこのレコードのメールアドレスを受け付けません。
    .causes = 入力ミス、空白、または Salesforce が許可しない文字。
    .todo = Marketo で人物のアドレスを修正します。次の変更時に再送されます。
    .who = Marketo で人物を編集できる方。

code-salesforce-invalid-field =
    .means = Marketo が求めた項目が Salesforce に存在しないか、同期ユーザーに表示されていません。
    .causes = 項目が削除または名前変更されたか、項目レベルセキュリティで非表示になっています。
    .todo = 項目を同期ユーザーに再び表示します。完全に削除した場合は、Marketo 管理者と項目のマッピングを確認します。
    .who = Salesforce 管理者と Marketo 管理者。

code-salesforce-invalid-field-for-insert-update =
    .means = 同期ユーザーは、メッセージにある項目に書き込めません。
    .causes = 項目レベルセキュリティで読み取り専用になっているか、数式のように書き込めない項目です。
    .todo = 同期ユーザーが項目に書き込めるようにするか、Marketo からの書き込みをやめます。
    .who = Salesforce 管理者。

code-salesforce-invalid-login =
    .means = Salesforce が同期ユーザーのログインを拒否しました。解決するまで変更は保留されます。
    .causes = パスワードの変更、セキュリティトークンのリセット、またはユーザーのロック。
    .todo = 必要に応じてユーザーのロックを解除し、管理者 › Salesforce でもう一度ログインします。
    .who = Marketo 管理者（権限「CRM にアクセス」）と、同期ユーザーを管理する方。

code-salesforce-invalid-operation-with-expired-password =
    .means = Salesforce で同期ユーザーのパスワードの期限が切れ、変更するまでほかの操作ができません。
    .causes = Salesforce のパスワードポリシーが同期ユーザーにも適用されています。
    .todo = Salesforce で新しいパスワードを設定し、管理者 › Salesforce に入力します。無期限のパスワードも検討してください。
    .who = Salesforce 管理者と Marketo 管理者（権限「CRM にアクセス」）。

code-salesforce-invalid-or-null-for-restricted-picklist =
    .means = 値が Salesforce の制限付き選択リストにありません。
    .causes = Marketo の値が選択リストにないか、このレコードタイプでは使えません。
    .todo = Marketo で値を修正するか、Salesforce の選択リストに追加します。
    .who = 値については Marketo で編集できる方。選択リストについては Salesforce 管理者。

code-salesforce-invalid-session-id =
    .means = 同期ユーザーと Salesforce のセッションが無効になりました。
    .causes = 期限切れ、またはパスワードやネットワークの規則の変更などによる Salesforce 側の終了。
    .todo = 多くは次の周期で自動的にログインし直します。繰り返す場合は管理者 › Salesforce でもう一度ログインします。
    .who = Marketo 管理者（権限「CRM にアクセス」）。

code-salesforce-request-limit-exceeded =
    .means = Salesforce への API リクエストが上限を超えたか、同時に多すぎたため、今は拒否されます。
    .causes = すべての連携が上限を共有しています。大規模な同期やほかのツールが使い切りました。
    .todo = Salesforce で呼び出しの多いものを探し、減らすか上限を引き上げます。それ以外は待ちます。約 24 時間分を数えます。
    .who = Salesforce 管理者。

code-salesforce-required-field-missing =
    .means = Salesforce の必須項目が空か、同期ユーザーに表示されていません。
    .causes = Marketo に値がない、新たに必須になった項目、または項目レベルセキュリティによる非表示。
    .todo = メッセージにある項目を入力し、同期ユーザーのプロファイルの項目レベルセキュリティを確認します。
    .who = 値については Marketo で編集できる方。項目とプロファイルについては Salesforce 管理者。

code-salesforce-server-unavailable =
    .means = 必要な Salesforce のサーバーを利用できませんでした。
    .causes = Salesforce の負荷、メンテナンス、または障害。
    .todo = 待ちます。同期は次の周期で再試行されます。続く場合は Salesforce のステータスページを確認します。
    .who = 社内での対応は不要です。続く場合は Salesforce 管理者。

code-salesforce-storage-limit-exceeded =
    .means = Salesforce 組織のストレージを使い切ったため、レコードを追加できません。
    .causes = 契約したストレージに対して、レコードやファイルが多すぎます。
    .todo = Salesforce でデータを削除またはアーカイブするか、ストレージを追加します。同期はあとで再試行されます。
    .who = Salesforce 管理者。

code-salesforce-string-too-long =
    .means = 値が Salesforce の項目の最大文字数を超えています。
    .causes = Marketo の項目のほうが、Salesforce の項目より多くの文字を保持できます。
    .todo = Marketo で値を短くするか、Salesforce で項目を長くします。
    .who = 値については Marketo で編集できる方。項目については Salesforce 管理者。

code-salesforce-unable-to-lock-row =
    .means = レコードが使用中でした。同じ瞬間に別の変更が行われていました。
    .causes = 連携、フロー、一括読み込みが、1 件のレコードまたはその取引先を並行して更新しました。
    .todo = 待ちます。通常は自然に解消します。繰り返す場合は、一括読み込みを分散し、並行する更新を減らします。
    .who = まずは対応不要です。繰り返す場合は Salesforce 管理者。

code-salesforce-unknown-exception =
    .means = Salesforce の内部で予期しない問題が起きました。
    .causes = Salesforce は示していません。コードに続く文に書かれている場合があります。
    .todo = メッセージ全文を確認します。続く場合は Salesforce にケースを登録し、メッセージ内の番号を伝えます。
    .who = Salesforce 管理者。

## Marketo の REST API: リクエスト全体が失敗

code-rest-401 =
    .means = Marketo の認証サービスが、連携へのトークンの発行を拒否しました。
    .causes = API サービスのクライアント ID またはクライアントシークレットの誤り、またはサービスの削除。
    .todo = 管理者 › LaunchPoint でサービスの「詳細を表示」を開き、両方を比べて連携側を修正します。
    .who = 連携の責任者と Marketo 管理者。

code-rest-413 =
    .means = リクエストが大きすぎました。上限は 1 MB、人物の読み込みでは 10 MB です。
    .causes = 連携が 1 回の呼び出しで送るレコードが多すぎます。
    .todo = 1 回の呼び出しで送るレコードを減らします。
    .who = 連携の責任者。

code-rest-414 =
    .means = リクエストのアドレスが長すぎました。上限は 8 KB です。
    .causes = GET リクエストに、ID などのフィルター値が多く並んでいます。
    .todo = アドレスに _method=GET を付けた POST にし、残りのクエリを本文に入れて送ります。
    .who = 連携の責任者。

code-rest-500 =
    .means = Marketo のサーバーで予期しない問題が起き、応答できませんでした。
    .causes = Marketo の障害、またはリクエストのアドレスの形式の誤り。
    .todo = リクエストのアドレスを確認します。正しい場合はあとで再試行し、それでも続くなら Marketo サポートに問い合わせます。
    .who = 連携の責任者。

code-rest-502 =
    .means = Marketo のゲートウェイの背後のサーバーが正しく応答しませんでした。おそらくタイムアウトです。
    .causes = その時点で Marketo が遅いか、混み合っていました。
    .todo = 間隔を広げながら再試行します。先に、変更が実行されていないか確認します。
    .who = 連携の責任者。続く場合は Marketo サポート。

code-rest-600 =
    .means = リクエストにアクセストークンが見つからなかったようです。Adobe の一覧にこのコードの記載はありません。
    .causes = 連携が Authorization ヘッダーを送らなかったか、空でした。
    .todo = すべての呼び出しで、トークンを Authorization: Bearer として送ります。
    .who = 連携の責任者。

code-rest-601 =
    .means = アクセストークンが無効です。
    .causes = トークンの入力ミスや欠け、または別の Marketo インスタンスのトークン。
    .todo = 新しいトークンを取得して呼び出しを繰り返します。続く場合はクライアント ID とシークレットを確認します。
    .who = 連携の責任者。

code-rest-602 =
    .means = アクセストークンの期限が切れました。有効期間は最長 1 時間です。
    .causes = 連携が古いトークンを使い続けました。
    .todo = 新しいトークンを取得して呼び出しを繰り返します。適切な連携は自動で行います。
    .who = 連携の責任者。

code-rest-603 =
    .means = ログインは成功しましたが、API ユーザーにこの呼び出しの権限がありません。
    .causes = API ロールの権限の不足、または呼び出し元のアドレスが IP 許可リストにないこと。
    .todo = 「管理者」で、API ユーザーのロールと API アクセスの許可リストを確認します。
    .who = Marketo 管理者。

code-rest-604 =
    .means = リクエストに時間がかかりすぎたため、打ち切られました。
    .causes = 大きなクエリ、データベースの混雑、または呼び出し側の短い時間制限。
    .todo = あとで再試行するか、1 回の呼び出しで求める量を減らします。
    .who = 連携の責任者。

code-rest-605 =
    .means = この呼び出しは、使用された HTTP メソッドに対応していません。
    .causes = 例えば、API が POST を求めるところで GET を使いました。
    .todo = この呼び出しについて Adobe のリファレンスにあるメソッドを使います。
    .who = 連携の責任者。

code-rest-606 =
    .means = 短時間の呼び出しが多すぎます。Marketo が受け付けるのは、全連携の合計で 20 秒間に 100 回です。
    .causes = 1 つの連携の呼び出しが速すぎるか、複数の連携が同時に動いています。
    .todo = 連携の呼び出しの間隔を空け、待ってから再試行するようにします。
    .who = 連携の責任者。呼び出し元は Marketo 管理者が管理者 › Web サービスで確認できます。

code-rest-607 =
    .means = 1 日の API 呼び出しの割り当てを使い切りました。米国中部時間の午前 0 時頃にリセットされます。
    .causes = すべての連携が 1 つの割り当てを共有し、そのうちの 1 つの呼び出しが予定より多くなりました。
    .todo = リセットまで、呼び出しの最も多い連携を一時停止します。増やすには Adobe のアカウントマネージャーに相談します。
    .who = Marketo 管理者と連携の責任者。

code-rest-608 =
    .means = Marketo の API が一時的に利用できません。
    .causes = Adobe のページに記載はありません。おそらく Marketo の負荷またはメンテナンスです。
    .todo = 待ってから再試行します。続く場合は Marketo のステータスページを確認します。
    .who = まずは対応不要です。続く場合は Marketo サポート。

code-rest-609 =
    .means = リクエストの本文が有効な JSON ではありません。
    .causes = 括弧の不足、引用符の誤り、または文字コードの誤り。
    .todo = 連携が送る本文を修正します。
    .who = 連携の責任者。

code-rest-610 =
    .means = 呼び出されたアドレスが Marketo にありません。
    .causes = アドレスの入力ミス、バージョンの誤り、または二重のスラッシュ。
    .todo = アドレスを Adobe のリファレンスと比べます。
    .who = 連携の責任者。

code-rest-611 =
    .means = 固有のコードを持たない、Marketo 内部のエラーです。
    .causes = Marketo は示していません。
    .todo = あとで再試行します。Adobe によると何も実行されていません。続く場合はリクエストと応答を Marketo サポートに渡します。
    .who = 連携の責任者と Marketo サポート。

code-rest-612 =
    .means = リクエストのコンテンツタイプが想定と異なります。
    .causes = Content-Type ヘッダーがないか、誤っています。
    .todo = リクエストに Content-Type: application/json を付けて送ります。
    .who = 連携の責任者。

code-rest-613 =
    .means = ファイルのアップロードなど、複数の部分からなるリクエストの形式が正しくありません。
    .causes = 境界の誤り、または部分の不足。
    .todo = 連携によるマルチパートリクエストの組み立て方を修正します。
    .who = 連携の責任者。

code-rest-614 =
    .means = Marketo のサブスクリプションが見つからないか、接続できませんでした。通常は一時的です。
    .causes = 多くは Marketo のメンテナンスや障害です。アドレスの誤りの場合もあります。
    .todo = 待ってから再試行します。続く場合は、アドレス内の Munchkin ID を確認します。
    .who = 連携の責任者。続く場合は Marketo サポート。

code-rest-615 =
    .means = 同時の呼び出しが多すぎます。Marketo がサブスクリプションごとに同時に処理するのは 10 件です。
    .causes = 複数の連携が並行して呼び出しているか、1 つの連携が多くの接続を開いています。
    .todo = 並行する呼び出しを減らし（Adobe の推奨は 5 件未満）、間隔を空けて再試行します。
    .who = 連携の責任者。

code-rest-616 =
    .means = ご契約の Marketo には、この API（Custom Object Metadata API）が含まれていません。
    .causes = 特定の種類のサブスクリプションが必要です。
    .todo = Adobe のカスタマーサクセスマネージャーに相談するか、この呼び出しをやめます。
    .who = Marketo 管理者。

## Marketo の REST API: リクエストがそのままでは受け付けられない

code-rest-701 =
    .means = 値が必要な項目が、リクエストで空でした。
    .causes = 連携が省略したか、値を送りませんでした。項目はメッセージにあります。
    .todo = メッセージにある項目に値を入れます。
    .who = 連携の責任者。

code-rest-702 =
    .means = この検索では何も見つかりませんでした。必ずしも問題ではありません。
    .causes = 一致するレコードがないか、削除されました。
    .todo = ID とフィルターを確認します。該当なしが想定どおりなら、連携側で受け入れるようにします。
    .who = 連携の責任者。

code-rest-703 =
    .means = この機能は、ご契約のサブスクリプションで有効になっていません。
    .causes = 有効にされていないベータ機能です。
    .todo = 有効にできるか Adobe に確認するか、この呼び出しをやめます。
    .who = Marketo 管理者と Adobe の担当者。

code-rest-704 =
    .means = 日付の形式が想定と異なるか、動的コンテンツの ID が無効です。
    .causes = 日付の順序やタイムゾーンの誤り、または存在しない ID。
    .todo = 日付を Adobe のリファレンスどおりに送り、ID を確認します。
    .who = 連携の責任者。

code-rest-709 =
    .means = この呼び出しは、この種類のアセットの規則に違反しています。
    .causes = テンプレートのないメール、下書きのない承認、または複製できないアセットを含むプログラムの複製。
    .todo = メッセージで規則を確認し、アセットを変更するか、この操作を Marketo で行います。
    .who = 連携の責任者とアセットの所有者。

code-rest-710 =
    .means = 親フォルダーが見つかりませんでした。
    .causes = 削除または移動されたか、ID または種類が誤っています。
    .todo = フォルダーがまだあるか確認し、現在の ID を使います。
    .who = 連携の責任者。

code-rest-711 =
    .means = フォルダーの種類がこの呼び出しに合っていません。
    .causes = プログラムが必要なところにフォルダーを使ったか、Marketo の別の領域のフォルダーです。
    .todo = 呼び出しが求める種類のフォルダーを使います。
    .who = 連携の責任者。

code-rest-712 =
    .means = これらの人物は Salesforce の Person Accounts のため、結合できませんでした。
    .causes = Marketo は Salesforce の Person Accounts を結合できません。
    .todo = Salesforce で結合します。
    .who = Salesforce 管理者、またはデータの担当者。

code-rest-713 =
    .means = Marketo が必要とするものを一時的に利用できませんでした。
    .causes = Marketo の一時的な障害。
    .todo = 少し待ってから再試行します。
    .who = 連携の責任者。続く場合は Marketo サポート。

code-rest-714 =
    .means = デフォルトのレコードタイプが見つからず、2 人の人物を結合できませんでした。
    .causes = Marketo は詳しく示していません。おそらく Salesforce の同期ユーザーのレコードタイプです。
    .todo = Salesforce で同期ユーザーのデフォルトのレコードタイプを確認し、もう一度結合します。
    .who = Salesforce 管理者と Marketo 管理者。

code-rest-718 =
    .means = 商談に指定されたセールス担当者が Marketo に存在しません。
    .causes = externalSalesPersonId の誤り、またはセールス担当者が未送信です。
    .todo = セールス担当者を先に送り、そのあとで商談を送ります。
    .who = 連携の責任者。

code-rest-719 =
    .means = プログラムの複製が別の処理を長く待ったため、打ち切られました。
    .causes = ほかの変更や複製が同時に行われていました。
    .todo = 待ってから、プログラムを 1 つずつ複製し直します。
    .who = 連携の責任者。

## Marketo の REST API: 一部のレコードがスキップされた

code-rest-1001 =
    .means = 値の型が違います。例えば、数値のところに文字列があります。
    .causes = 送信元の項目と Marketo の項目が対応していません。両方がメッセージにあります。
    .todo = 値または項目のマッピングを修正します。
    .who = 連携の責任者。

code-rest-1002 =
    .means = 必須の値がありません。
    .causes = 連携が省略しました。メッセージに示されています。
    .todo = メッセージにある値を追加します。
    .who = 連携の責任者。

code-rest-1003 =
    .means = データがこの呼び出し、またはそのモードに合っていません。
    .causes = 例えば、作成のみのときに ID を送ったか、バッチキャンペーンに Request Campaign を使いました。
    .todo = メッセージを確認してデータを修正するか、キャンペーンをトリガーキャンペーンにします。
    .who = 連携の責任者。キャンペーンについてはその所有者。

code-rest-1004 =
    .means = 更新のみの呼び出しで、人物が見つかりませんでした。
    .causes = 削除、結合、未作成、または別のパーティションにあります。
    .todo = ID またはメールアドレスを確認します。必要なら、連携で人物を作成するようにします。
    .who = 連携の責任者。

code-rest-1005 =
    .means = 作成のみの呼び出しで、人物がすでに存在します。
    .causes = 同じメールアドレスまたはキーが以前に送られています。
    .todo = 必要なら、連携で作成と更新の両方を行うようにします。
    .who = 連携の責任者。

code-rest-1006 =
    .means = 呼び出しに、Marketo にない項目があります。
    .causes = 項目の綴りの誤り、名前変更、非表示、または削除。ラベルではなく API 名で判断されます。
    .todo = 管理者 › フィールド管理の API 名と比べます。
    .who = 連携の責任者と Marketo 管理者。

code-rest-1007 =
    .means = 複数の人物が一致したため、Marketo は更新先を決められませんでした。
    .causes = 同じメールアドレスまたはキーを持つ重複。
    .todo = 重複を結合するか、連携で Marketo の ID を使って人物を検索するようにします。
    .who = データの担当者。キーについては連携の責任者。

code-rest-1008 =
    .means = API ユーザーは、この人物が属するパーティションを使えません。
    .causes = API ユーザーのロールに、そのパーティションを持つワークスペースへのアクセス権がありません。
    .todo = API ユーザーに、そのワークスペースのロールを付与します。
    .who = Marketo 管理者。

code-rest-1009 =
    .means = 呼び出しで、どのパーティションかを指定する必要があります。
    .causes = サブスクリプションに複数のパーティションがあり、連携が指定していません。
    .todo = 呼び出しでパーティションを指定します。
    .who = 連携の責任者。

code-rest-1010 =
    .means = 人物は別のパーティションにあり、移動されませんでした。
    .causes = 呼び出しで、人物が属するものとは別のパーティションを指定しました。
    .todo = 人物が属するパーティションを使うか、先に Marketo で人物を移動します。
    .who = 連携の責任者。パーティションについては Marketo 管理者。

code-rest-1011 =
    .means = この項目では人物を検索できません。
    .causes = Marketo が検索に対応する項目は一部だけで、姓と名は含まれません。
    .todo = ID、メールアドレス、またはほかの対応項目で人物を検索します。
    .who = 連携の責任者。

code-rest-1012 =
    .means = Munchkin Cookie の値が無効です。
    .causes = Cookie の欠け、エンコードの誤り、または別のサブスクリプションの Cookie。
    .todo = Cookie 全体を正しくエンコードして渡します。
    .who = 連携または Web フォームの責任者。

code-rest-1013 =
    .means = この ID のリスト、キャンペーン、またはほかのオブジェクトが見つかりませんでした。
    .causes = 削除されたか、別の種類のオブジェクトや別のインスタンスの ID です。
    .todo = まだあるか確認し、現在の ID を使います。
    .who = 連携の責任者。

code-rest-1014 =
    .means = リストなどのオブジェクトを作成できませんでした。
    .causes = Marketo のページに理由はありません。メッセージに書かれている場合があります。
    .todo = メッセージを確認し、名前とフォルダーを見直して再試行します。
    .who = 連携の責任者。

code-rest-1015 =
    .means = 人物は、呼び出しの対象のリストに含まれていません。
    .causes = すでに削除されたか、追加されていません。
    .todo = 多くの場合、対応は不要です。リストから外すはずの人物が、すでに含まれていないだけです。
    .who = 連携の責任者。

code-rest-1016 =
    .means = 待機中の読み込みが多すぎます。Marketo のキューは 10 件までです。
    .causes = 大きな読み込みが同時に複数開始されました。
    .todo = いくつか終わるまで待ってから、残りを開始します。
    .who = 連携の責任者。

code-rest-1017 =
    .means = オブジェクトがすでに存在するため、作成されませんでした。
    .causes = 以前に、または別の連携によって作成されました。
    .todo = 既存のものを使うか、作成ではなく更新にします。
    .who = 連携の責任者。

code-rest-1018 =
    .means = Marketo が CRM に直接つながっているため、API ではできません。
    .causes = ネイティブの CRM 同期では、会社や商談などのオブジェクトは CRM が管理します。
    .todo = CRM で変更します。変更は同期によって Marketo に届きます。
    .who = 連携の責任者と CRM 管理者。

code-rest-1019 =
    .means = 同じリストへの別の読み込みがまだ実行中です。
    .causes = 1 つのリストに対して 2 件の読み込みが続けて開始されました。
    .todo = 最初の読み込みが終わるまで待ち、もう一度読み込みます。
    .who = 連携の責任者。

code-rest-1020 =
    .means = スケジュール時に複製できるプログラムの、本日分の上限を使い切りました。
    .causes = キャンペーンのスケジュールとプログラムの複製を行う呼び出しが多すぎます。
    .todo = 翌日まで待つか、複製せずにスケジュールします。
    .who = 連携の責任者。

code-rest-1021 =
    .means = 人物と一緒に会社を変更できませんでした。
    .causes = Marketo が許可しないところで、人物と一緒に会社の項目を送りました。
    .todo = 会社の項目を除くか、CRM または会社用の呼び出しで変更します。
    .who = 連携の責任者。

code-rest-1022 =
    .means = ほかで使われているため、オブジェクトは削除されませんでした。
    .causes = キャンペーン、スマートリスト、またはほかのアセットが参照しています。
    .todo = 使われている場所を探し、先にそこから外します。
    .who = アセットの所有者。

code-rest-1025 =
    .means = このプログラムステータスは、プログラムのチャネルに存在しません。
    .causes = ステータスの綴りの誤り、または別のチャネルのステータス。
    .todo = プログラムのチャネルにあるステータスを使います。
    .who = 連携の責任者。チャネルについては Marketo 管理者。

code-rest-1026 =
    .means = カスタムオブジェクトは、ご契約のサブスクリプションで有効になっていません。
    .causes = サブスクリプションに含まれないか、オンになっていません。
    .todo = Adobe のアカウントマネージャーに相談するか、この呼び出しをやめます。
    .who = Marketo 管理者。

code-rest-1027 =
    .means = カスタムアクティビティタイプの数が、サブスクリプションの上限に達しています。
    .causes = 利用できるタイプがすべて使用中です。
    .todo = タイプを再利用または削除するか、Adobe に追加を相談します。
    .who = Marketo 管理者。

code-rest-1028 =
    .means = カスタムアクティビティのセカンダリ属性は最大 20 個です。
    .causes = 連携がさらに 1 つ追加しようとしました。
    .todo = 不要な属性を削除するか、いくつかをまとめます。
    .who = 連携の責任者。

code-rest-1029 =
    .means = 一括抽出が拒否されました。キューの満杯、1 日の容量の超過、またはすでにキューにあることが理由です。
    .causes = 待機中のジョブが 10 件超、本日の抽出が 500 MB 超（初期値）、または同じジョブの重複した登録。
    .todo = どの理由かをメッセージで確認し、ジョブの終了、または米国中部時間の午前 0 時を待ちます。
    .who = 連携の責任者。

code-rest-1035 =
    .means = ご契約のサブスクリプションは、人物の一括抽出でこのフィルターに対応していません。
    .causes = 一部のサブスクリプションでは、updatedAt、smartListId、smartListName を使えません。
    .todo = createdAt や静的リストなど別のフィルターを使うか、Marketo サポートに問い合わせます。
    .who = 連携の責任者。

code-rest-1036 =
    .means = 1 回の呼び出しに同じレコードが 2 回あります。
    .causes = 会社の外部 ID など、2 件のキーが同じです。
    .todo = 連携で、送信前に重複を取り除くようにします。
    .who = 連携の責任者。

code-rest-1037 =
    .means = 人物がすでにこのプログラムステータスか、それより後のステータスにあるため、スキップされました。
    .causes = ステータスは以前に設定されています。
    .todo = 通常、対応は不要です。
    .who = 連携の責任者。

code-rest-1042 =
    .means = キャンペーンの予定が先すぎます。スケジュールできるのは 2 年先までです。
    .causes = 年または日付の形式の誤り。
    .todo = より早い日付を送ります。
    .who = 連携の責任者。

code-rest-1048 =
    .means = カスタムオブジェクトの下書きを破棄できませんでした。
    .causes = Marketo のページに理由はありません。下書きがないのかもしれません。
    .todo = 管理者 › Marketo カスタムオブジェクトで、そのオブジェクトを確認します。
    .who = Marketo 管理者。

code-rest-1049 =
    .means = 属性の合計が 65,536 バイトを超えたため、アクティビティを作成できませんでした。
    .causes = 属性に非常に長いテキストがあります。
    .todo = 連携が送るテキストを短くします。
    .who = 連携の責任者。

code-rest-1076 =
    .means = CRM で重複が生じるため、CRM が結合を拒否しました。
    .causes = Salesforce の重複ルール。
    .todo = Salesforce でレコードを結合するか、重複ルールを調整します。
    .who = Salesforce 管理者、またはデータの担当者。

code-rest-1077 =
    .means = 値が Salesforce の項目には長すぎるため、CRM での結合に失敗しました。
    .causes = メッセージにある項目の文字数が、Salesforce の上限を超えています。
    .todo = 値を短くするか、CRM では結合せずに結合します。
    .who = 連携の責任者と Salesforce 管理者。

code-rest-1078 =
    .means = CRM がレコードを結合できませんでした。
    .causes = 一方が削除されたか、リードでも取引先責任者でもないか、項目のフィルターに合っていません。
    .todo = Salesforce でレコードを確認し、そこで結合します。
    .who = Salesforce 管理者、またはデータの担当者。

code-rest-1079 =
    .means = 人物どうしのパーソナライズ URL が同じため、結合に失敗しました。
    .causes = 同じパーソナライズ URL が付けられた重複。
    .todo = Marketo の画面で結合します。
    .who = Marketo で人物を結合できる方。

## Microsoft Dynamics: Marketo はコードの一覧を公開していません。以下は同期検証の各手順と、よくある 2 つの理由

code-dynamics-step-1 =
    .means = Marketo が使う Dynamics のアドレスが無効です。
    .causes = 入力ミス、または組織サービスのアドレスの変更。
    .todo = Dynamics の Settings › Customizations › Developer Resources からコピーし、Marketo に入力し直します。
    .who = Marketo 管理者と Dynamics 管理者。

code-dynamics-step-2 =
    .means = Dynamics が同期ユーザーのユーザー名とパスワードを受け付けません。
    .causes = パスワードの変更や期限切れ、またはユーザーのロック。
    .todo = そのユーザーで Dynamics にログインできるか確認し、Marketo に認証情報を入力し直します。
    .who = Marketo 管理者と Dynamics 管理者。

code-dynamics-step-3 =
    .means = 同期ユーザーに、Dynamics の Marketo Sync User ロールがありません。
    .causes = ロールが付与されていないか、外されました。
    .todo = Dynamics の Settings › Security › Users › 同期ユーザー › Manage Roles で Marketo Sync User を選びます。
    .who = Dynamics 管理者。

code-dynamics-step-4 =
    .means = Marketo ソリューションが Dynamics に正しくインストールされていません。
    .causes = ソリューションがないか、インストールが完了していません。
    .todo = Dynamics の Settings › Solutions で探し、なければインストールします。
    .who = Dynamics 管理者。

code-dynamics-step-5 =
    .means = Marketo ソリューションの一部のステップが、Dynamics でオフになっています。
    .causes = インストール直後はすべてオンです。その後のカスタマイズで一部がオフになりました。
    .todo = Marketo ソリューションのデフォルトのステップをすべて再び有効化します。
    .who = Dynamics 管理者。

code-dynamics-step-6 =
    .means = 同期ユーザーが Marketo ソリューションに割り当てられていません。
    .causes = Marketo Config に別のユーザーが設定されているか、誰も設定されていません。
    .todo = Dynamics の Settings › Marketo Config で、同期ユーザーをデフォルトに設定します。
    .who = Dynamics 管理者。

code-dynamics-step-7 =
    .means = Dynamics の同期ユーザーが、Marketo に認証情報のあるユーザーと異なります。
    .causes = 片方だけが変更されました。
    .todo = Marketo Config の Marketo User に正しいユーザーを設定するか、そのユーザーの認証情報を Marketo に入力します。
    .who = Dynamics 管理者と Marketo 管理者。

code-dynamics-duplicate =
    .means = Dynamics に同様のレコードがすでにあるため、人物が同期されませんでした。
    .causes = 同じ人物が 2 件あるか、Dynamics の規則が重複を禁止しています。
    .todo = Marketo の通知から完全なリスト（30 日間保持）を開き、重複を結合します。
    .who = データの担当者。規則については Dynamics 管理者。

code-dynamics-field-length =
    .means = 値が相手側の項目より長いため、人物が同期されませんでした。
    .causes = Marketo と Dynamics で項目の長さが異なります。
    .todo = Marketo の通知から完全なリスト（30 日間保持）を開き、値を短くするか、項目の長さをそろえます。
    .who = 値については Marketo で編集できる方。項目については Dynamics 管理者。

## Webhook

code-webhook-1000 =
    .means = 「Webhook を呼び出す」ステップが、Webhook を実行できないバッチキャンペーンにあります。
    .causes = Marketo が Webhook を呼び出すのは、トリガーキャンペーンからだけです。
    .todo = ステップをトリガーキャンペーンに移します。バッチキャンペーンからそのトリガーを起動できます。
    .who = キャンペーンを編集できる方。

code-webhook-1001 =
    .means = Webhook が呼び出したサービスの応答の本文が空でした。
    .causes = サービスが本文を送らないか、応答中に失敗しました。
    .todo = サービスが本文を返すようにします。項目に値が入るのは、ステータスが 2xx の応答だけです。
    .who = 呼び出されるサービスの運用者。

## Adobe の ID サービス（IMS）: Campanile 自身の接続。コードは OAuth 2.0 のもの

code-ims-invalid-client =
    .means = Adobe がクライアント ID またはクライアントシークレットを受け付けません。
    .causes = シークレットの入力ミス、置き換え、削除、または別のプロジェクトのクライアント ID。
    .todo = Adobe Developer Console でクライアント ID とシークレットをコピーし直し、この接続で置き換えます。
    .who = Adobe Developer Console のプロジェクトを管理する方。

code-ims-invalid-scope =
    .means = 求めたスコープの 1 つを Adobe が許可しません。
    .causes = プロジェクトに I/O Management API がないか、スコープの綴りが誤っています。
    .todo = プロジェクトに I/O Management API を追加し、そのスコープをこの接続にコピーします。adobeio_api が必要です。
    .who = Adobe Developer Console のプロジェクトを管理する方。

code-ims-unauthorized-client =
    .means = このクライアントは、この方法でトークンを求めることができません。
    .causes = 資格情報の種類が OAuth Server-to-Server ではありません。
    .todo = プロジェクトに OAuth Server-to-Server の資格情報を追加し、そのクライアント ID とシークレットを使います。
    .who = Adobe Developer Console のプロジェクトを管理する方。

code-ims-invalid-request =
    .means = ID サービスがリクエストを読み取れませんでした。
    .causes = 空のクライアント ID や空白の混入など、値がないか形式が誤っています。
    .todo = この接続のクライアント ID、シークレット、スコープに、文字の過不足がないか確認します。
    .who = この接続を設定できる方。

code-ims-access-denied =
    .means = リクエストは読み取れましたが、Adobe がトークンを拒否しました。
    .causes = 理由は Adobe の文書にありません。プロジェクトのアクセス権が取り消されたのかもしれません。
    .todo = Adobe Developer Console で、プロジェクトと資格情報がまだ有効か確認します。
    .who = Adobe のシステム管理者と、プロジェクトを管理する方。

## Adobe のイベントジャーナル: Campanile 自身の接続

code-journal-400 =
    .means = Adobe のサーバーがリクエストを解釈できませんでした。起きる条件は Adobe の文書にありません。
    .causes = おそらく、ジャーナルのアドレスの誤りか、受け付けられない読み取り位置です。
    .todo = Adobe Developer Console からジャーナリングエンドポイントをコピーし直します。続く場合は Campanile に報告してください。
    .who = この接続を設定できる方。

code-journal-401 =
    .means = ジャーナルがアクセストークンを受け付けません。
    .causes = トークンの期限切れや取り消し、またはプロジェクトのアクセス権の喪失。Campanile は自動で新しいトークンを取得します。
    .todo = 続く場合は、この接続のシークレットを置き換え、Adobe Developer Console のプロジェクトを確認します。
    .who = Adobe Developer Console のプロジェクトを管理する方。

code-journal-403 =
    .means = ログインは成功しましたが、このクライアントはこのジャーナルを読み取れません。
    .causes = プロジェクトに I/O Management API がないか、クライアント ID、組織、ジャーナルの組み合わせが合っていません。
    .todo = クライアント ID、組織 ID、ジャーナリングエンドポイントを、同じプロジェクトからコピーし直します。
    .who = Adobe Developer Console のプロジェクトを管理する方。

code-journal-404 =
    .means = このアドレスにジャーナルはありません。
    .causes = アドレスの入力ミス、またはイベント登録の削除。
    .todo = Adobe Developer Console でイベント登録を開き、ジャーナリングエンドポイントをコピーし直します。
    .who = Adobe Developer Console のプロジェクトを管理する方。

code-journal-410 =
    .means = 読み取り位置の期限が切れました。その後のイベントは残っていません。
    .causes = このジャーナルが長い間読み取られませんでした。Adobe がイベントを保持するのは 7 日間です。
    .todo = Campanile は自動で読み取りを続け、欠落を表示します。抜けた内容は Marketo の通知で確認します。
    .who = 抜けた内容は Marketo で確認できます。

code-journal-429 =
    .means = リクエストが多すぎるため、Adobe が待つように求めています。
    .causes = 複数のプログラムが同じプロジェクトで読み取っています。上限は Adobe の文書にありません。
    .todo = Campanile は待ってから自動で続けます。長引く場合は、読み取りの頻度を下げるか、専用のプロジェクトを使います。
    .who = この接続を設定できる方。

code-journal-server-error =
    .means = Adobe のサーバーが自身のエラー（5xx）を返しました。
    .causes = Adobe の障害またはメンテナンス。
    .todo = Campanile は自動で試行を続けます。長引く場合は Adobe のステータスページを確認します。
    .who = 社内での対応は不要です。

## Campanile 自身の接続: サーバーのコードがない原因

code-connection-no-secret =
    .means = この接続のクライアントシークレットが保存されていないため、Campanile はサインインできません。
    .causes = ここで入力されていないか、キーチェーンから削除されたか、別のユーザーのキーチェーンです。
    .todo = Adobe Developer Console のプロジェクトからクライアントシークレットをコピーし、この接続の設定で入力します。
    .who = シークレットを持っている方、または Adobe Developer Console のプロジェクトを管理する方。

code-connection-secret-file =
    .means = この接続のシークレットが入ったファイルを使えません。
    .causes = 読み取れないか、このコンピューターの他のユーザーも読める状態です。
    .todo = secret_file のパスを確認し、ファイルのモードを 0600 にします。Campanile は自動で再試行します。
    .who = このコンピューターを使っている方。サーバーではその管理者。

code-connection-keychain =
    .means = シークレットはシステムのキーチェーンにありますが、ロックされているか応答しません。
    .causes = ログイン時にロックが解除されなかったか、このセッションでキーチェーンのサービスが動いていません。
    .todo = キーチェーンのロックを解除し、「今すぐ確認」を選びます。キーチェーンがない場合は config.toml の secret_file を使います。
    .who = このコンピューターを使っている方。

code-connection-dns =
    .means = このネットワークでは Adobe のサーバー名が見つかりません。
    .causes = ネットワークがないか、ネームサーバーが応答しないか、アドレスの入力ミスです。
    .todo = ネットワークと、この接続の設定のアドレスを確認します。Campanile は自動で試行を続けます。
    .who = このコンピューターを使っている方。ネットワークについては IT 部門。

code-connection-connect =
    .means = このコンピューターから Adobe のサーバーに接続できません。
    .causes = ネットワークがないか、途中のファイアウォールやプロキシが遮っています。
    .todo = ネットワーク、プロキシ、ファイアウォールを確認し、Adobe への HTTPS を許可します。Campanile は自動で試行を続けます。
    .who = このコンピューターを使っている方。プロキシとファイアウォールについては IT 部門。

code-connection-tls =
    .means = Adobe のサーバーとの安全な接続を確立できませんでした。
    .causes = 独自の証明書で安全な接続を開くプロキシ、またはこのコンピューターの時計のずれ。
    .todo = 日付と時刻を確認します。会社のプロキシが HTTPS を検査する場合は、その証明書の導入を依頼します。
    .who = IT 部門。

code-connection-proxy-sign-in =
    .means = このコンピューターとサーバーの間にプロキシがあり、サインインしないと通しません。
    .causes = プロキシのユーザー名とパスワードが設定されていないか、変更されています。
    .todo = 設定の「ネットワーク」でユーザー名とパスワードを入力します。Campanile は自動で再試行します。
    .who = このコンピューターを使っている方。ユーザー名とパスワードは IT 部門が知っています。

code-connection-timeout =
    .means = Adobe のサーバーが時間内に応答しませんでした。
    .causes = 遅いネットワーク、Adobe の負荷、またはリクエストを黙って破棄するファイアウォール。
    .todo = Campanile は自動で試行を続けます。長引く場合はネットワーク、ファイアウォール、Adobe のステータスページを確認します。
    .who = このコンピューターを使っている方。ネットワークについては IT 部門。

code-connection-redirect =
    .means = Adobe のサーバーの代わりに何かが応答し、別の場所を示しました。Campanile はたどりません。
    .causes = Wi-Fi やプロキシのサインインページ、またはアドレスの変更。
    .todo = ブラウザーで Web ページを開き、ネットワークにサインインします。続く場合は設定のアドレスを確認します。
    .who = このコンピューターを使っている方。プロキシについては IT 部門。

code-connection-other-origin =
    .means = ジャーナルが続きの読み取りに別のサーバーを示しました。Campanile はそこへ資格情報を送りません。
    .causes = 応答を書き換えるプロキシ、または別のリージョンのジャーナルのアドレス。
    .todo = Adobe Developer Console からジャーナリングエンドポイントをコピーし直します。続く場合は IT 部門にプロキシを確認します。
    .who = この接続を設定できる方。プロキシについては IT 部門。

code-connection-not-a-page =
    .means = このアドレスで何かが応答しましたが、ジャーナルではありませんでした。
    .causes = ネットワークやプロキシのサインインページ、または別のもののアドレス。
    .todo = ブラウザーでネットワークにサインインし、ジャーナルのアドレスを Adobe Developer Console と比べます。
    .who = このコンピューターを使っている方。プロキシについては IT 部門。

code-connection-too-large =
    .means = 応答が Campanile の一度に受け取れる量を超えたため、読み取りませんでした。
    .causes = おそらく、ジャーナル以外のものが応答しました。
    .todo = ジャーナルのアドレスを Adobe Developer Console と比べます。正しい場合は Campanile に報告してください。
    .who = この接続を設定できる方。

code-connection-rest-client =
    .means = Marketo がクライアント ID またはクライアントシークレットを受け付けません。
    .causes = シークレットの入力ミスや置き換え、または LaunchPoint サービスや API ユーザーの削除。
    .todo = Marketo の 管理者 › LaunchPoint でサービスの「詳細を表示」を開き、両方をこの接続にコピーし直します。
    .who = Marketo の管理者。

code-connection-mail-no-password =
    .means = このメールボックスのパスワードもサインインも保存されていないため、Campanile は開けません。
    .causes = ここで一度も入力されていない、キーチェーンから削除された、またはキーチェーンが別のユーザーのものです。
    .todo = この接続の ID を付けて campanile secret set でパスワードを保存するか、campanile sign-in でサインインしてください。
    .who = メールボックスを開けるならあなた。そうでなければ、その管理者。

code-connection-mail-sign-in =
    .means = メールサーバーがユーザー名またはパスワードを拒否しています。
    .causes = パスワードが変わった、プログラムごとの専用パスワードが必要、またはパスワードを受け付けないサーバーです。
    .todo = 現在のパスワードか Campanile 用のパスワードを入力してください。パスワードを使えない場合は auth を oauth にしてください。
    .who = パスワードを知っているならあなた。そうでなければ、メールサーバーの管理者。

code-connection-mail-token =
    .means = メールボックスへのサインインが無効になりました。
    .causes = 期限が切れた、パスワードが変わった、または管理者がアクセスを取り消しました。
    .todo = この接続の ID を付けて campanile sign-in でもう一度サインインしてください。
    .who = メールボックスを開けるならあなた。アプリがブロックされた場合は IT 部門。

code-connection-mail-folder =
    .means = Campanile が読み取るフォルダーがメールボックスにありません。
    .causes = 名前が変わった、移動または削除された、またはこのユーザーと共有されなくなりました。
    .todo = メールソフトでフォルダーを探し、現在の名前をこの接続の folder に書いてください。
    .who = このコンピューターではあなた。アクセス権はメールボックスの所有者。

code-connection-not-imap =
    .means = このアドレスから応答がありますが、IMAP サーバーではありません。
    .causes = ポートの間違い、アドレスの入力ミス、または途中に別のものが入っています。
    .todo = この接続の設定で host と port を確認してください。通常は 993、starttls では 143 です。
    .who = このコンピューターではあなた。ネットワークは IT 部門。

code-connection-mail-rules =
    .means = mail-rules.toml のルールを解釈できないため、このメールボックスは読み取られません。
    .causes = ルールまたはパターンの入力ミスです。
    .todo = 示された行を直すか、ファイルを外してください。Campanile は自動でもう一度試します。
    .who = このコンピューターではあなた。

code-connection-team-no-secret =
    .means = リレーのストリームの認証情報が保存されていないため、Campanile は読み取れません。
    .causes = ここで一度も入力されていない、キーチェーンから削除された、またはキーチェーンが別のユーザーのものです。
    .todo = この接続の設定で、受け取ったファイル全体を選択してください。ターミナルでは、ID を付けて campanile secret set に渡してください。
    .who = このコンピューターではあなた。新しいファイルはリレーの管理者。

code-connection-team-credentials =
    .means = リレーのストリーム用に保存されているものは、認証情報のファイルではありません。
    .causes = ファイルの一部だけ、または別のファイルが保存されました。
    .todo = この接続の設定で、ファイル全体を入力し直してください。パスワードの場合は、ユーザー名も必要です。
    .who = このコンピューターではあなた。

code-connection-team-sign-in =
    .means = リレーのサーバーが認証情報を拒否しています。
    .causes = 取り消された、期限が切れた、または別のサーバー用です。
    .todo = リレーの管理者から新しいものを受け取り、この接続の設定で入力してください。
    .who = リレーの管理者。

code-connection-team-forbidden =
    .means = リレーのサーバーにサインインできますが、ストリームを読み取れません。
    .causes = docs/TEAM.md にある権限が足りないか、設定の stream または instance が違います。
    .todo = この接続の設定で stream と instance を確認し、docs/TEAM.md の権限を依頼してください。
    .who = 設定はあなた。権限はリレーの管理者。

code-connection-team-stream =
    .means = サーバーにこの名前のストリームがありません。
    .causes = リレーがまだ一度も起動していない、別の名前で配信している、またはストリームが削除されました。
    .todo = この接続の設定の stream と、リレーが動いているかを確認してください。
    .who = リレーの管理者。
