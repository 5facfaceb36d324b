### Whether a newer Campanile is there, as Settings › About and `campanile doctor` say it. The toast of it stands in toasts.ftl.

update-off = Campanile は新しいバージョンをどこにも問い合わせません。フィードが設定されていません。
update-never = フィードにはまだ問い合わせていません。
update-none = { $version } より新しいバージョンはありません。フィードの最後の応答: { $at }。
update-there = Campanile { $version } が公開されています。
update-there-published = Campanile { $version } が公開されています（{ $day }）。
update-advice = { $page } からパッケージを入手し、上書きでインストールしてください。履歴、設定、シークレットはそのまま残ります。
update-advice-alone = 現在のパッケージの入手元から新しいパッケージを入手し、上書きでインストールしてください。履歴、設定、シークレットはそのまま残ります。

## Why a feed could not be used ($reason is a whole sentence)

update-fault-unreachable = リリースのフィードを読み取れませんでした。{ $reason }
update-fault-unsigned = リリースのフィードに、Campanile が理解できる署名がありません。内容は一切信用しません。
update-fault-other-key = リリースのフィードは、設定されたものとは別の鍵で署名されています。内容は一切信用しません。フィードの管理者にお知らせください。
update-fault-signature = リリースのフィードの署名が正しくありません。署名されたときの内容と異なります。内容は一切信用しません。フィードの管理者にお知らせください。
update-fault-form = リリースのフィードは署名されていますが、{ $key } が Campanile の読める形式ではありません。
