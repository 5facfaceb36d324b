### Texte der Benachrichtigungstypen: Namen, Titel, Zusammenfassungen, Anleitungen, Fakten, Toasts, Nachricht an den Admin.
### Gleiche Schlüssel, Attribute und Variablen wie in der englischen Datei. Eine Variable auf _text ist schon
### formatiert; $count und $critical sind Zahlen und dienen nur dem Plural.

## Namen

type-campaign-failure = Kampagnenfehler
    .short = Kampagnenfehler
type-campaign-abort = Kampagnenabbruch
    .short = Kampagnenabbruch
type-idle-trigger-cleanup = Bereinigung ruhender Trigger-Kampagnen
    .short = Ruhende Kampagnen
type-test-group = A/B-Test-Ergebnis
    .short = A/B-Test-Ergebnis
type-crm-sync = CRM-Synchronisierung
    .short = CRM-Synchr.
type-microsoft-dynamics = Microsoft Dynamics
    .short = Microsoft Dynamics
type-salesforce = Salesforce
    .short = Salesforce
type-engagement = Interaktion
    .short = Interaktion
type-facebook = Facebook
    .short = Facebook
type-linkedin = LinkedIn
    .short = LinkedIn
type-web-services = Webdienste
    .short = Webdienste
type-monitoring = Campaniles eigene Überwachung
    .short = Campanile
type-other = Andere Benachrichtigungen
    .short = Andere

group-campaigns = Kampagnen
group-crm = CRM-Synchronisierung
group-engagement = Interaktion
group-ads = Werbenetzwerke
group-web-services = Webdienste
group-campanile = Campanile
group-other = Andere

severity-info = Info
severity-warning = Warnung
severity-error = Fehler
severity-critical = Kritisch

## Kampagnenfehler

title-campaign-failure-named = Kampagne fehlgeschlagen: { $campaign }
title-campaign-failure-id = Fehlgeschlagen: Smart-Kampagne { $campaign }
title-campaign-failure-bare = Eine Smart-Kampagne ist fehlgeschlagen
summary-campaign-failure-message = Marketo meldet: { $message }
summary-campaign-failure-bare = Marketo meldet einen Fehler, ohne zu sagen, warum. Prüfen Sie Smart-Liste, Fluss und Zeitplan.

## Kampagnenabbruch

title-campaign-abort-by-person-named = Von einer Person abgebrochen: { $campaign }
title-campaign-abort-by-person-id = Von Person abgebrochen: Kampagne { $campaign }
title-campaign-abort-automatic-named = Automatisch abgebrochen: { $campaign }
title-campaign-abort-automatic-id = Automatisch abgebrochen: Kampagne { $campaign }
title-campaign-abort-bare = Eine Smart-Kampagne wurde abgebrochen
summary-campaign-abort-by-person = { $user } hat sie angehalten. Erledigte Schritte bleiben erledigt.
summary-campaign-abort-by-person-unknown = Jemand hat sie angehalten; Marketo sagt nicht, wer. Erledigte Schritte bleiben erledigt.
summary-campaign-abort-automatic = Marketo hat diesen Lauf selbst angehalten. Erledigtes bleibt erledigt. Ergebnisse zeigt, was lief.

## Bereinigung ruhender Trigger-Kampagnen ($deadline setzt den Satz nach „enden“ fort: „am 30. Nov.“)

title-idle-trigger-cleanup-scheduled = { $count ->
        [one] { $count_text } ruhende Kampagne endet { $deadline }
       *[other] { $count_text } ruhende Kampagnen enden { $deadline }
    }
title-idle-trigger-cleanup-scheduled-undated = { $count ->
        [one] { $count_text } ruhende Trigger-Kampagne endet bald
       *[other] { $count_text } ruhende Trigger-Kampagnen enden bald
    }
title-idle-trigger-cleanup-done = { $count ->
        [one] { $count_text } ruhende Kampagne deaktiviert
       *[other] { $count_text } ruhende Kampagnen deaktiviert
    }
title-idle-trigger-cleanup-bare = Bereinigung ruhender Trigger-Kampagnen
summary-idle-trigger-cleanup-scheduled = 6 Monate lang qualifizierte sich niemand. Um eine zu behalten, vorher deaktivieren und reaktivieren.
summary-idle-trigger-cleanup-done = 6 Monate lang hatte sich niemand qualifiziert. Reaktivieren Sie, was Sie noch brauchen.
summary-idle-trigger-cleanup-bare = Marketo nennt hier keine Kampagne. Die Benachrichtigung in Marketo führt zur Liste.

## A/B-Test-Ergebnis

title-test-group-named = A/B-Test hat ein Ergebnis: { $program }
title-test-group-bare = Ein A/B-Test hat ein Ergebnis
summary-test-group-winner = Gewinner: { $winner }. Prüfen Sie die Zahlen in Marketo.
summary-test-group-bare = Prüfen Sie die Zahlen in Marketo und legen Sie den Gewinner fest.

## CRM-Synchronisierung

title-crm-sync-down = CRM-Synchronisierung ist ausgefallen
title-crm-sync-permissions = CRM-Sync: falsche Berechtigungen
title-crm-sync-bare = Problem mit der CRM-Synchronisierung
summary-crm-sync-down = Marketo synchronisiert nicht mit Ihrem CRM. Ein Admin muss nachsehen: Nachricht dafür in den Details.
summary-crm-sync-permissions = Marketo meldet falsche Berechtigungen. Ein Admin muss nachsehen: Nachricht dafür in den Details.
summary-crm-sync-bare = Mehr sagt Marketo nicht. Ein Admin muss nachsehen: Nachricht dafür in den Details.
summary-crm-sync-message = Marketo meldet: { $message }

## Microsoft Dynamics ($duplicates_text und $too_long_text sind Zahlen)

title-microsoft-dynamics-count = { $count ->
        [one] { $count_text } Person nicht mit Dynamics synchron
       *[other] { $count_text } Personen nicht mit Dynamics synchron
    }
title-microsoft-dynamics-bare = Personen nicht mit Dynamics synchron
summary-microsoft-dynamics-reasons = In 24 Stunden: Duplikate { $duplicates_text }, zu lange Felder { $too_long_text }. Marketo behält die ganze Liste 30 Tage.
summary-microsoft-dynamics-bare = Marketo sammelt diese Fehler über 24 Stunden. Die ganze Liste behält es 30 Tage.

## Salesforce

title-salesforce-login = Salesforce lehnt Marketos Anmeldung ab
title-salesforce-api-limit = API-Limit von Salesforce ist erreicht
title-salesforce-record-count = { $count ->
        [one] Salesforce lehnte { $count_text } Datensatz ab
       *[other] Salesforce lehnte { $count_text } Datensätze ab
    }
title-salesforce-code = Salesforce-Fehler: { $code }
title-salesforce-bare = Marketo meldet ein Salesforce-Problem
summary-salesforce-login = Die Synchronisierung wartet. Ein Admin muss die Anmeldedaten neu eingeben: Nachricht dafür in den Details.
summary-salesforce-api-limit = Vorerst nimmt es keine Aufrufe von Marketo an. Ein Admin muss nachsehen: Nachricht dafür in den Details.
summary-salesforce-record = { $code } bei { $object }. Synchronisierungsfehler listet die Datensätze 5 Tage lang.
summary-salesforce-code = Salesforce antwortete { $code }. Synchronisierungsfehler zeigt die Details 5 Tage lang.
summary-salesforce-bare = Marketo sagt nicht, warum. Admin › Salesforce › Synchronisierungsfehler zeigt die letzten 5 Tage.
summary-salesforce-message = Marketo meldet: { $message }

## Interaktion

title-engagement-count = { $count ->
        [one] Inhalt für { $count_text } Person erschöpft
       *[other] Inhalt für { $count_text } Personen erschöpft
    }
title-engagement-bare = Inhalt für Personen erschöpft
summary-engagement-stream = { $program }, Stream { $stream }: Alles ist versendet. Ergänzen Sie Inhalt, verschieben Sie sie oder lassen Sie es.
summary-engagement-program = { $program }: Ihr Stream ist ganz versendet. Ergänzen Sie Inhalt, verschieben Sie sie oder lassen Sie es.
summary-engagement-bare = Ihr Stream ist ganz versendet. Ergänzen Sie Inhalt, verschieben Sie die Personen oder lassen Sie es.

## Facebook

title-facebook-terms = Facebook-Bedingungen nicht akzeptiert
title-facebook-removed = Marketo-App in Facebook entfernt
title-facebook-bare = Marketo meldet ein Facebook-Problem
summary-facebook-audience = Bis das behoben ist, wird die Zielgruppe { $audience } vielleicht nicht aktualisiert. Details zeigen die Schritte.
summary-facebook-bare = Bis das behoben ist, werden Facebook-Zielgruppen vielleicht nicht aktualisiert. Details zeigen die Schritte.

## LinkedIn

title-linkedin-push = Übertragung an LinkedIn gescheitert
title-linkedin-bare = Marketo meldet ein LinkedIn-Problem
summary-linkedin-audience = Marketo gab { $audience } nach drei Versuchen auf. Ein Admin prüft die Autorisierung, dann neu senden.
summary-linkedin-bare = Marketo gab nach drei Versuchen auf. Ein Admin prüft die LinkedIn-Autorisierung, dann neu senden.

## Webdienste ($percent_text enthält sein Zeichen: „75 %“; $reset ist eine Ortszeit)

title-web-services-percent = { $percent_text } des API-Tageskontingents genutzt
title-web-services-used-up = API-Tageskontingent aufgebraucht
title-web-services-errors = Marketos API meldet Fehler { $code }
title-web-services-bare = Benachrichtigung zu Webdiensten
summary-web-services-calls = { $used_text } von { $quota_text } Aufrufen. Neues Kontingent etwa { $reset } Ihrer Zeit (Mitternacht US Central).
summary-web-services-quota = Das Tageskontingent beträgt { $quota_text } Aufrufe. Neu etwa { $reset } Ihrer Zeit (Mitternacht US Central).
summary-web-services-used-up = Integrationen werden bis etwa { $reset } Ihrer Zeit abgewiesen (Mitternacht US Central).
summary-web-services-used-up-services = Integrationen werden bis etwa { $reset } Ihrer Zeit abgewiesen. Marketo nennt: { $services }.
summary-web-services-errors = Fehler { $code }: { $message }
summary-web-services-bare = Marketo nennt hier keine Zahlen. Admin › Webdienste zeigt die Aufrufe der letzten 7 Tage.

## Campanile selbst

title-monitoring-silent = „{ $connection }“ schweigt seit { $minutes_text } Minuten
title-monitoring-sign-in = „{ $connection }“ braucht eine neue Anmeldung
title-monitoring-gap = „{ $connection }“: Benachrichtigungen verpasst
title-monitoring-recovered-database = Campanile hat den Verlauf gerettet
title-monitoring-not-watching = Unbewacht: { $from } bis { $to }
title-monitoring-answers-again = „{ $connection }“ antwortet wieder
title-monitoring-unreachable-all = Keine Verbindung antwortet
title-monitoring-bare = Eine Benachrichtigung von Campanile
summary-monitoring-silent = Neue Benachrichtigungen können fehlen. Campanile versucht es weiter und meldet, wenn es wieder etwas hört.
summary-monitoring-sign-in = Das Geheimnis wird abgelehnt oder ist nicht lesbar. Bis das behoben ist, hört Campanile hier nichts.
summary-monitoring-gap = „{ $connection }“ hatte diese Zeit nicht mehr: { $from } bis { $to }. Die Lücke steht in der Liste.
summary-monitoring-gap-unknown = „{ $connection }“ hatte nicht mehr alles. Wie viel fehlt, ist nicht bekannt. Die Lücke ist markiert.
summary-monitoring-recovered-database = { $count ->
        [one] Die Verlaufsdatei war beschädigt. { $count_text } Benachrichtigung ist gerettet; was Marketo noch hat, wird neu gelesen.
       *[other] Die Verlaufsdatei war beschädigt. { $count_text } Benachrichtigungen sind gerettet; was Marketo noch hat, wird neu gelesen.
    }
summary-monitoring-not-watching = { $count ->
        [0] Campanile lief von { $from } bis { $to } nicht. Aus dieser Zeit fand es keine Benachrichtigung.
        [one] Campanile lief von { $from } bis { $to } nicht. { $count_text } Benachrichtigung traf ein; sie steht in der Liste.
       *[other] Campanile lief von { $from } bis { $to } nicht. { $count_text } Benachrichtigungen trafen ein; sie stehen in der Liste.
    }
summary-monitoring-answers-again = Sie schwieg { $minutes_text } min. Campanile liest dort weiter, wo es aufhörte; eine Lücke wäre markiert.
summary-monitoring-unreachable-all = Campanile hört im Moment nichts. Es versucht es weiter und meldet, wenn eine Verbindung antwortet.
summary-monitoring-bare = Campanile hat etwas zur eigenen Überwachung vermerkt. Die Details zeigen, was.

## Andere

title-other-bare = Neue Art von Marketo-Benachrichtigung
title-other-named = Von Marketo: { $name }
title-other-rejected = Ein Eintrag war nicht lesbar
summary-other-words = Marketo nennt sie „{ $words }“. Campanile kennt sie noch nicht und zeigt alles, was Marketo gesendet hat.
summary-other-message = Marketo meldet: { $message }
summary-other-rejected = Campanile behält, was ankam, und zeigt es ganz. Grund: { $reason }
reject-not-json = Es ist kein JSON.
reject-not-an-object = Es ist JSON, aber kein Objekt.
reject-no-event = Es enthält kein Ereignis.
reject-event-not-an-object = Sein Ereignis ist kein Objekt.
reject-data-not-an-object = Die Daten seines Ereignisses sind kein Objekt.
reject-neither-type-nor-data = Sein Ereignis hat weder Typ noch Daten.
summary-other-bare = Campanile kennt sie noch nicht. Sie wird mit allem gezeigt, was Marketo gesendet hat.

## Anleitungen: wer es beheben kann, was es bedeutet, übliche Ursachen, was zu tun ist

playbook-campaign-failure =
    .who = Sie, wenn Sie die Kampagne bearbeiten und planen dürfen. Das Personenlimit dauerhaft anheben kann Ihr Marketo-Admin.
    .means = Marketo fand einen Fehler in dieser Smart-Kampagne. Die Benachrichtigung nennt laut Adobe eine ID und keine Ursache.
    .causes = Ein Fehler in Smart-Liste oder Fluss, in einer Smart-Liste, auf die sie verweist, oder mehr Personen, als das Limit erlaubt.
    .step1 = Öffnen Sie die Kampagne in Marketing-Aktivitäten.
    .step2 = Beheben Sie in Smart-Liste und Fluss, was rot unterstrichen ist, auch in Smart-Listen, auf die verwiesen wird.
    .step3 = Lesen Sie im Zeitplan den Status der Smart-Liste; ist das Limit überschritten, heben Sie es an oder übergehen Sie es.
    .step4 = Planen Sie die Kampagne neu und prüfen Sie Ergebnisse.

playbook-campaign-abort =
    .who = Sie, wenn Sie die Kampagne bearbeiten und planen dürfen.
    .means = Ein Lauf dieser Smart-Kampagne endete vorzeitig. Erledigte Schritte werden nicht rückgängig gemacht.
    .causes = Marketo beschreibt eine automatische Ursache: einen prädiktiven Filter, der nicht auswertbar war. Sonst brach jemand ab.
    .step1 = Öffnen Sie die Kampagne und sehen Sie in Ergebnisse, was vor dem Abbruch lief.
    .step2 = Enthält die Smart-Liste einen prädiktiven Filter, prüfen Sie ihn.
    .step3 = Entscheiden Sie, wer die übrigen Schritte noch braucht, und starten Sie die Kampagne für diese Personen neu.

playbook-campaign-abort-by-person =
    .who = Wer sie angehalten hat, weiß, warum. Sie können sie neu starten, wenn Sie die Kampagne planen dürfen.
    .means = Ein Marketo-Benutzer hat diesen Lauf angehalten. Erledigte Schritte werden nicht rückgängig gemacht.
    .causes = Jemand hat „Kampagne abbrechen“ gewählt. Marketo sagt nicht, warum.
    .step1 = Fragen Sie die Person, die unter Fakten steht, falls eine genannt ist, ob es Absicht war.
    .step2 = Sehen Sie in Ergebnisse, was vor dem Abbruch lief.
    .step3 = Soll es weitergehen, entscheiden Sie, wer die übrigen Schritte noch braucht, und starten Sie die Kampagne neu.

playbook-idle-trigger-cleanup =
    .who = Sie, wenn Sie Trigger-Kampagnen aktivieren dürfen.
    .means = Einmal im Quartal deaktiviert Marketo ungenutzte Trigger-Kampagnen. Es kündigt das eine Woche vorher an.
    .causes = Die Kampagne ist seit mehr als 6 Monaten aktiv und niemand hat sich qualifiziert.
    .step1 = Öffnen Sie in Marketo die Liste der Kampagnen aus der Benachrichtigung, oben rechts.
    .step2 = Um eine zu behalten, deaktivieren Sie sie im Zeitplan und aktivieren Sie sie wieder; ihre 6 Monate beginnen neu.
    .step3 = Lassen Sie die anderen: Marketo deaktiviert sie nach der Woche.

playbook-idle-trigger-cleanup-done =
    .who = Sie, wenn Sie Trigger-Kampagnen aktivieren dürfen.
    .means = Marketo hat diese Trigger-Kampagnen deaktiviert und kündigt das eine Woche vorher an. Sie reagieren nicht mehr.
    .causes = Sie waren seit mehr als 6 Monaten aktiv und niemand hatte sich qualifiziert.
    .step1 = Öffnen Sie in Marketo die Liste der Kampagnen aus der Benachrichtigung, oben rechts.
    .step2 = Aktivieren Sie im Zeitplan die, die Sie noch brauchen.

playbook-test-group =
    .who = Sie, wenn Sie das E-Mail-Programm bearbeiten dürfen.
    .means = Ein A/B-Test ist beendet. Marketo beschreibt nicht, was diese Benachrichtigung enthält.
    .causes = Der Test lief bis zu seinem Ende.
    .step1 = Öffnen Sie das E-Mail-Programm in Marketing-Aktivitäten.
    .step2 = Sehen Sie sich die Ergebnisse des Tests an.
    .step3 = Legen Sie den Gewinner fest oder prüfen Sie den, den Marketo gewählt hat.

playbook-crm-sync =
    .who = Ihr Marketo-Admin (Berechtigung Zugriff auf CRM) und wer den Sync-Benutzer im CRM verwaltet.
    .means = Marketo meldet ein kritisches Problem der CRM-Synchronisierung, etwa falsche Berechtigungen oder einen Stillstand.
    .causes = Berechtigungen des Sync-Benutzers geändert, seine Anmeldedaten abgelehnt oder die Synchronisierung ausgeschaltet.
    .step1 = Kopieren Sie die Nachricht und senden Sie sie an Ihren Admin.
    .step2 = Prüfen Sie in Admin › Salesforce oder Admin › Microsoft Dynamics, ob die Synchronisierung an ist und was sie meldet.
    .step3 = Prüfen Sie mit dem Admin des CRM Anmeldedaten und Berechtigungen des Sync-Benutzers.

playbook-microsoft-dynamics =
    .who = Ihr Marketo-Admin (Berechtigung Zugriff auf CRM) und Ihr Dynamics-Admin für Datensätze und Felder.
    .means = Einmal in 24 Stunden listet Marketo die Personen, deren Abgleich mit Dynamics in dieser Zeit fehlschlug.
    .causes = Duplikate oder ein Wert, der länger ist als das Feld auf der anderen Seite. Marketo veröffentlicht keine Codeliste.
    .step1 = Wählen Sie in der Marketo-Benachrichtigung die ganze Liste (CSV, 30 Tage aufbewahrt).
    .step2 = Führen Sie Duplikate zusammen; kürzen Sie die Werte oder gleichen Sie die Feldlängen an.
    .step3 = Suchen Sie in Admin › Microsoft Dynamics › Synchronisierungsfehler nach demselben Code.
    .step4 = Schlägt viel auf einmal fehl, starten Sie die Prüfung der Sync-Einrichtung (Validate Sync Setup).

playbook-salesforce =
    .who = Ihr Marketo-Admin (Berechtigung Zugriff auf CRM), oft zusammen mit Ihrem Salesforce-Admin.
    .means = Die Synchronisierung meldet einen Fehler. Die Meldung stammt von Salesforce; Marketo veröffentlicht keine Codeliste.
    .causes = Abgelaufene Anmeldedaten, ein überschrittenes API-Limit, eine fehlende Berechtigung oder abgelehnte Datensätze.
    .step1 = Kopieren Sie die Nachricht und senden Sie sie an Ihren Admin.
    .step2 = Sehen Sie in Admin › Salesforce › Synchronisierungsfehler (5 Tage), ob er auf Auftrags- oder Datensatzebene steht.
    .step3 = Beheben Sie die Ursache in Salesforce oder im Datensatz; der nächste Zyklus versucht es erneut.
    .step4 = Prüfen Sie Admin › Salesforce › Synchronisierungsstatus.

playbook-salesforce-login =
    .who = Ihr Marketo-Admin (Berechtigung Zugriff auf CRM) und wer den Salesforce-Sync-Benutzer verwaltet.
    .means = Salesforce lehnte Name, Passwort oder Token des Sync-Benutzers ab. Änderungen warten, bis er sich wieder anmelden kann.
    .causes = Das Passwort wurde geändert oder lief ab, das Sicherheitstoken wurde zurückgesetzt oder der Sync-Benutzer gesperrt.
    .step1 = Kopieren Sie die Nachricht und senden Sie sie an Ihren Admin.
    .step2 = Geben Sie in Admin › Salesforce die Anmeldedaten neu ein.
    .step3 = Prüfen Sie Synchronisierungsfehler; die Synchronisierung läuft im nächsten Zyklus weiter.

playbook-salesforce-api-limit =
    .who = Ihr Salesforce-Admin und Ihr Marketo-Admin (Berechtigung Zugriff auf CRM) für die Prüfung.
    .means = Das API-Limit von Salesforce ist überschritten, daher nimmt es vorerst keine Aufrufe von Marketo mehr an.
    .causes = Mehr API-Aufrufe, als Salesforce erlaubt. Nutzer berichten, dass allein Marketos Abfragen etwa 7.200 am Tag brauchen.
    .step1 = Kopieren Sie die Nachricht und senden Sie sie an Ihre Admins.
    .step2 = Finden Sie in Salesforce, was am meisten aufruft; senken Sie die Aufrufe oder heben Sie das Limit an.
    .step3 = Sonst warten Sie: Salesforce zählt die Aufrufe etwa der letzten 24 Stunden.
    .step4 = Prüfen Sie Admin › Salesforce › Synchronisierungsstatus; es geht im nächsten Zyklus weiter.

playbook-salesforce-record =
    .who = Ihr Marketo-Admin (Berechtigung Zugriff auf CRM) für die Liste; der Besitzer des Datensatzes oder Ihr Salesforce-Admin für die Behebung.
    .means = Salesforce lehnte bestimmte Datensätze ab. Der Fehler steht auch im Aktivitätsprotokoll jeder Person.
    .causes = Gesperrter Datensatz, Duplikat, leeres Pflichtfeld, Validierungsregel oder fehlende Berechtigung; der Code sagt, was.
    .step1 = Wählen Sie in Admin › Salesforce › Synchronisierungsfehler (5 Tage) die Datensatzebene und exportieren Sie die Liste.
    .step2 = Lesen Sie, was der Code bedeutet, und korrigieren Sie Datensatz oder Regel in Salesforce.
    .step3 = Eine Sperre löst sich meist von selbst; wiederholt sie sich, verringern Sie gleichzeitige Änderungen.

playbook-engagement =
    .who = Sie entscheiden, wenn Sie das Interaktionsprogramm bearbeiten dürfen.
    .means = Diese Personen erhielten alles aus ihrem Stream und warten auf neuen Inhalt. Oft ist das so gewollt.
    .causes = Der Stream hat für sie keinen Inhalt mehr. Ein verschachteltes Programm zählt als ein Inhalt, daher die frühe Erschöpfung.
    .step1 = Öffnen Sie das Programm und sehen Sie in Streams nach, dann in Mitglieder, Spalte Erschöpfter Inhalt.
    .step2 = Ergänzen Sie Inhalt im Stream oder verschieben Sie diese Personen in einen anderen.
    .step3 = Ist es so gewollt, lassen Sie es so.
    .step4 = Um nichts mehr davon zu hören, schalten Sie in Setup die Benachrichtigungen über erschöpften Inhalt aus.

playbook-facebook =
    .who = Der Inhaber des Facebook-Kontos und Ihr Marketo-Admin (Berechtigung Zugriff auf Event-Partner).
    .means = Marketo kann Ihre Custom Audiences in Facebook nicht aktualisieren. Der Inhalt der Benachrichtigung ist nicht dokumentiert.
    .causes = Facebooks Bedingungen für Custom Audiences sind nicht akzeptiert oder die Marketo-App wurde in Facebook entfernt.
    .step1 = Akzeptieren Sie in Facebook die Bedingungen: facebook.com/ads/manage/customaudiences/tos.php.
    .step2 = Wurde die App entfernt, autorisieren Sie Facebook erneut in Admin › LaunchPoint.
    .step3 = Senden Sie die Liste noch einmal über Ad Bridge und sehen Sie, ob die Zielgruppe aktualisiert wird.

playbook-linkedin =
    .who = Ihr Marketo-Admin (Berechtigung Zugriff auf Event-Partner) und ein LinkedIn-Benutzer mit Zugriff auf alle Werbekonten.
    .means = Nach drei Versuchen konnte Marketo die Zielgruppe nicht anlegen, sich nicht anmelden oder die Adressen nicht senden.
    .causes = Die Autorisierung gilt nicht mehr oder dem LinkedIn-Benutzer fehlt ein Werbekonto. Marketo sagt nicht, was zutrifft.
    .step1 = Kopieren Sie die Nachricht und senden Sie sie an Ihren Admin.
    .step2 = Autorisieren Sie in Admin › LaunchPoint den LinkedIn-Dienst erneut.
    .step3 = Öffnen Sie in der Datenbank die Liste, senden Sie sie über Ad Bridge und rechnen Sie mit 15 Minuten.

playbook-web-services =
    .who = Ihr Marketo-Admin (Admin › Webdienste) und der Verantwortliche der Integration, die am meisten aufruft.
    .means = Marketo berichtet über die API-Aufrufe des Tages. Alle Integrationen teilen ein Kontingent, neu etwa Mitternacht US Central.
    .causes = Eine Integration ruft mehr auf als geplant. Nutzer nennen einen Power-BI-Connector: 23.000 bis 43.000 Aufrufe am Tag.
    .step1 = Öffnen Sie in Admin › Webdienste bei den API-Aufrufen die Anfragen der letzten 7 Tage.
    .step2 = Finden Sie den API-Benutzer mit den meisten Aufrufen und sagen Sie dem Verantwortlichen der Integration Bescheid.
    .step3 = Halten Sie sie an oder lassen Sie sie in Stapeln abrufen, bis das neue Kontingent beginnt.
    .step4 = Ist das Kontingent dauerhaft zu klein, fragen Sie Ihren Adobe-Kundenbetreuer.

playbook-web-services-used-up =
    .who = Ihr Marketo-Admin (Admin › Webdienste) und der Verantwortliche der Integration, die am meisten aufruft.
    .means = Das Tageskontingent ist erreicht. Die API weist alle Integrationen mit Fehler 607 ab, bis etwa Mitternacht US Central.
    .causes = Eine Integration rief mehr auf als geplant. Nutzer nennen einen Power-BI-Connector: 23.000 bis 43.000 Aufrufe am Tag.
    .step1 = Kopieren Sie die Nachricht und senden Sie sie an Ihren Admin.
    .step2 = Öffnen Sie in Admin › Webdienste bei den API-Aufrufen die Anfragen der letzten 7 Tage und finden Sie, was am meisten aufruft.
    .step3 = Halten Sie es an, damit der neue Tag mit freien Aufrufen beginnt.
    .step4 = Prüfen Sie danach, ob die anderen Integrationen aufholen; für mehr Aufrufe fragen Sie Ihren Adobe-Kundenbetreuer.

playbook-web-services-errors =
    .who = Der Verantwortliche der Integration; Ihr Marketo-Admin für Rollen und erlaubte Adressen.
    .means = Marketos REST-API antwortete mit Fehlern. Welche Integration sie erhielt, wird nicht immer gesagt.
    .causes = Zu viele Aufrufe in 20 Sekunden (606) oder zugleich (615), ein nicht erneuertes Token (601, 602), Rolle oder IP-Liste (603).
    .step1 = Lesen Sie unter Fakten den Code und, falls vorhanden, die Meldung.
    .step2 = Senden Sie ihn mit der Uhrzeit an den Verantwortlichen der Integration.
    .step3 = Bei 606 und 615 rufen Sie langsamer auf; bei 603 prüfen Sie in Admin die API-Rolle und die erlaubten IP-Adressen.

playbook-monitoring =
    .who = Sie, an diesem Computer. Bei Netzwerk oder Proxy Ihre IT-Abteilung.
    .means = Es geht um Campaniles eigene Überwachung, nicht um Marketo: Was es nicht gehört hat, kann es nicht zeigen.
    .causes = Kein Netzwerk, eine Quelle, die nicht antwortet, ein ausgeschalteter Computer oder eine beschädigte Verlaufsdatei.
    .step1 = Öffnen Sie den Zustand der Verbindung und lesen Sie ihren letzten Fehler.
    .step2 = Wählen Sie Jetzt prüfen.
    .step3 = Bis sie antwortet, sehen Sie in Marketo unter Benachrichtigungen nach, oben rechts.

playbook-monitoring-sign-in =
    .who = Sie, wenn Sie das Geheimnis haben; sonst, wer diese Verbindung eingerichtet hat.
    .means = Campanile kann sich bei dieser Verbindung nicht anmelden und hört nichts von ihr. Die anderen laufen weiter.
    .causes = Das Geheimnis wurde ersetzt, lief ab oder ist vertippt, der Zugriff wurde entzogen oder der Schlüsselbund ist gesperrt.
    .step1 = Entsperren Sie Ihren Schlüsselbund, falls er gesperrt ist.
    .step2 = Lassen Sie sich ein gültiges Geheimnis von dem geben, der die Anmeldedaten verwaltet.
    .step3 = Ersetzen Sie das Geheimnis in den Einstellungen dieser Verbindung; die Leseposition bleibt erhalten.

playbook-monitoring-gap =
    .who = Sie können in Marketo nachsehen, was fehlt. Über diese Verbindung bekommt es niemand mehr.
    .means = Diese Zeit war nicht mehr verfügbar, als Campanile danach fragte. Was damals geschah, steht nicht in Ihrem Verlauf.
    .causes = Diese Verbindung wurde zu lange nicht gelesen. Adobe behält Ereignisse 7 Tage.
    .step1 = Öffnen Sie in Marketo oben rechts Benachrichtigungen und gehen Sie diese Zeit durch.
    .step2 = Lassen Sie Campanile beim Anmelden starten, damit keine Pause länger als 7 Tage wird.

playbook-monitoring-not-watching =
    .who = Sie, an diesem Computer.
    .means = Campanile endete ungewollt und hat in dieser Zeit nicht überwacht. Inzwischen las es weiter, wo es aufgehört hatte.
    .causes = Der Computer wurde ausgeschaltet oder verlor den Strom, oder das Programm wurde beendet oder stürzte ab.
    .step1 = Gehen Sie durch, was inzwischen eintraf; nicht alles erschien als Toast.
    .step2 = Geschieht es wieder, starten Sie campanile doctor und lesen Sie den Bericht.

playbook-monitoring-recovered-database =
    .who = Sie, an diesem Computer.
    .means = Die Datei mit Campaniles Verlauf war nicht mehr lesbar. Alles Lesbare wurde übernommen, der Rest aus der letzten täglichen Sicherung, soweit es eine gab; die beschädigte Datei ist aufbewahrt (siehe Angaben).
    .causes = Meist ein defekter oder voller Datenträger oder ein Stromausfall beim Schreiben.
    .step1 = Prüfen Sie den Datenträger dieses Computers oder fragen Sie, wer ihn betreut.
    .step2 = Fehlt etwas Älteres, behalten Sie die beschädigte Datei: Vielleicht lässt sich mehr daraus lesen.

playbook-other =
    .who = Das hängt vom Inhalt ab. Ihr Marketo-Admin kann dieselbe Benachrichtigung in Marketo sehen.
    .means = Marketo hat etwas gesendet, das Campanile noch nicht kennt. Alles davon wird behalten und gezeigt.
    .causes = Marketo hat mehr Arten von Benachrichtigungen, als es dokumentiert, und kann neue hinzufügen.
    .step1 = Lesen Sie Fakten und Was Marketo gesendet hat.
    .step2 = Vergleichen Sie mit Benachrichtigungen in Marketo, oben rechts.
    .step3 = Ist sie für Sie wichtig, machen Sie daraus eine Regel.

## Fakten

fact-campaign-id = Kampagnen-ID
fact-campaign-name = Smart-Kampagne
fact-user = Benutzer
fact-daily-quota = Tageskontingent
fact-percent = Anteil am Kontingent
fact-used = Genutzte Aufrufe
fact-services = Dienste
fact-program-id = Programm-ID
fact-program-name = Programm
fact-stream = Stream
fact-exhausted-count = Erschöpfte Personen
fact-error-code = Code
fact-error-message = Meldung
fact-object = Objekt
fact-failed-count = Fehlgeschlagen
fact-duplicates = Duplikate
fact-fields-too-long = Zu lange Felder
fact-deadline = Frist
fact-csv-url = Ganze Liste (CSV)
fact-audience = Zielgruppe
fact-attempts = Versuche
fact-campaign-ids = Kampagnen-IDs
fact-winner = Gewinner
fact-connection = Verbindung
fact-time-as-sent = Zeit wie gesendet
fact-reject-reason = Warum nicht lesbar
fact-recognised-by = Erkannt an
fact-component = Komponente
fact-missing-from = Fehlt ab
fact-missing-to = Fehlt bis
fact-workspace = Arbeitsbereich
fact-state = Zustand
fact-count = Anzahl
fact-file = Datei

## Toasts ($types ist eine fertige Liste ohne Punkt: „Kampagnenfehler 9, Dynamics 3“)

toast-summary-title = { $count ->
        [one] { $count_text } weitere Benachrichtigung
       *[other] { $count_text } weitere Benachrichtigungen
    }
toast-summary-body = { $types }. Kritische erscheinen einzeln.
toast-backlog-title = { $count ->
        [one] { $count_text } Benachrichtigung aus 7 Tagen
       *[other] { $count_text } Benachrichtigungen aus 7 Tagen
    }
toast-backlog-body = Alles steht im Fenster. Ab jetzt hören Sie nur noch Neues.
toast-digest-title = { $critical ->
        [0] { $count ->
            [one] Inzwischen: { $count_text } Benachrichtigung
           *[other] Inzwischen: { $count_text } Benachrichtigungen
        }
        [one] Während Sie weg waren: { $critical_text } kritische
       *[other] Während Sie weg waren: { $critical_text } kritische
    }
toast-type-only-body = Öffnen Sie Campanile, um die Details zu sehen.
toast-action-open = Details öffnen

## Nachricht an den Admin (vollständig; sie endet mit admin-message-source)

admin-message-repeated = { $occurred }, { $count_text }-mal seit { $since }
admin-message =
    Guten Tag,

    diese Benachrichtigung braucht jemanden mit Ihren Rechten:

    Was: { $title }
    Details: { $summary }
    Instanz: { $instance }
    Wann: { $occurred }
    Code: { $code }
    Nötig: { $needed }

    Könnten Sie sich das ansehen und mir sagen, wenn es wieder funktioniert? Vielen Dank.

    { admin-message-source }
admin-message-source = Erstellt mit Campanile, einem unabhängigen Werkzeug, das Marketos Benachrichtigungen im Blick behält.
fact-crm = CRM
fact-event-type = Ereignistyp
fact-minutes = Minuten
fact-value-recognised-by-name = ihren Namen; Adobe dokumentiert sie nicht

## Was Details und Terminal sagen

details-who = Wer es beheben kann
details-means = Was es bedeutet
details-causes = Übliche Ursachen
details-steps = Was zu tun ist
details-code = Code
details-facts = Fakten
details-sent = Was Marketo gesendet hat
connection-state-new = Noch nicht gefragt
connection-state-ok = Antwortet
connection-state-needs-sign-in = Braucht neue Anmeldung
connection-state-rate-limited = Wartet, wie Adobe bat
connection-state-quota-reached = Wartet auf den nächsten Kontingenttag
connection-state-unreachable = Nicht erreichbar
connection-state-bad-response = Antwort nicht lesbar
details-checks = Wo Validate Sync Setup anhalten kann
details-line = { $label }: { $value }
