### Whether a newer Campanile is there, as Settings › About and `campanile doctor` say it. The toast of it stands in toasts.ftl.

update-off = Campanile fragt niemanden nach einer neueren Version: Kein Feed ist eingestellt.
update-never = Der Feed wurde noch nicht gefragt.
update-none = Es gibt keine neuere Version als { $version }. Letzte Antwort des Feeds: { $at }.
update-there = Campanile { $version } ist da.
update-there-published = Campanile { $version } ist da ({ $day }).
update-advice = Holen Sie das Paket von { $page } und installieren Sie es über dieses. Verlauf, Einstellungen und Geheimnisse bleiben.
update-advice-alone = Holen Sie das Paket dort, woher Sie dieses haben, und installieren Sie es darüber. Verlauf, Einstellungen und Geheimnisse bleiben.

## Why a feed could not be used ($reason is a whole sentence)

update-fault-unreachable = Der Feed der Versionen konnte nicht gelesen werden: { $reason }
update-fault-unsigned = Der Feed der Versionen hat keine Signatur, die Campanile versteht. Nichts darin wird geglaubt.
update-fault-other-key = Der Feed der Versionen ist mit einem anderen Schlüssel signiert als dem eingestellten. Nichts darin wird geglaubt; sagen Sie es seinem Betreiber.
update-fault-signature = Die Signatur des Feeds der Versionen ist falsch: Der Feed ist nicht der, der signiert wurde. Nichts darin wird geglaubt; sagen Sie es seinem Betreiber.
update-fault-form = Der Feed der Versionen ist signiert, aber { $key } hat darin nicht die Form, die Campanile liest.
