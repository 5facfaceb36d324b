### The window: the overview, views of one’s own, and the palette

## The overview

overview-title = 概要
overview-compared =
    { $count ->
       *[other] 件の通知（その前の { $days } 日間と比べて{ $change }）
    }
overview-counted =
    { $count ->
       *[other] 件の通知
    }
overview-total = 通知の合計
overview-types = 種類別
overview-types-none = この期間に届いた通知はありません。
overview-bar = { $name }：{ $count } 件、{ $change }
overview-bar-alone = { $name }：{ $count } 件
overview-sum = 合計
overview-before = 前の期間
overview-campaigns = 失敗の多いキャンペーン
overview-campaign = キャンペーン
overview-campaigns-none = この期間に失敗したキャンペーンはありません。
overview-connections = 接続の状態
overview-troubles =
    { $count ->
       *[other] この期間の問題：{ $count } 件
    }
overview-troubles-none = この期間に問題はありません
overview-quota = 日別の API 呼び出し
overview-copy = テキストでコピー
overview-print = 印刷
overview-failed = 概要を読み込めませんでした

## Searches, and views of one’s own

sidebar-search-help = 語句のほか、type:、severity:、campaign:、before:、after:、is:unread も使えます
sidebar-own-views = 保存したビュー
view-save = ビューとして保存
view-save-title = ビューの名前
view-save-button = ビューを保存
view-remove = ビュー「{ $name }」を削除
view-saved-said = ビュー「{ $name }」を保存しました。
view-removed-said = ビュー「{ $name }」を削除しました。

## The palette

keys-palette = コマンド
palette-title = コマンド
palette-placeholder = ビュー、操作、キャンペーン、設定
palette-for = 「{ $title }」
palette-campaigns = キャンペーン
palette-everywhere = 全体
palette-settings = 設定
palette-search = 通知
palette-search-for = 「{ $words }」を検索
palette-go = { $name } へ移動
palette-none = 該当するコマンドはありません
palette-hint = ↑ ↓ 選択 · Enter 実行 · Esc 閉じる
