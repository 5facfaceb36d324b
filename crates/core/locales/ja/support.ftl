### サポートレポート：周囲の文言。レポート本文は英語です。

support-title = サポートレポート
support-lead = 内容はこれですべてです：バージョン、数値、診断の結果、入力された語句を除いた設定。渡す前に必ずお読みください。Campanile はどこにも送信しません。サポート担当者のため英語で書かれています。
support-looking = 調べています…
support-text = サポートレポートの本文
support-copy = 本文をコピー
support-copied = コピーしました
support-copied-said = クリップボードにコピーしました。
support-save = 本文を保存
support-saving = 保存中…
support-saved = 保存しました：{ $file }。読めるのは本人だけです。
