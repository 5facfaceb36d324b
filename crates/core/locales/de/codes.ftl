### Bekannte Fehlercodes: was jeder bedeutet, übliche Ursachen, was zu tun ist und wer es tun kann. Eine Nachricht je Zeile
### von crates/core/src/codes.rs, mit genau diesen vier Attributen; je höchstens 160 Zeichen, reiner Text, keine Variablen.
### Gleiche Schlüssel wie in der englischen Datei. Codes und Feldnamen bleiben, wie Marketo, Salesforce oder Adobe sie schreiben.

## Salesforce: Die Codes stammen von Salesforce; Marketo reicht sie weiter und veröffentlicht keine Liste

code-salesforce-api-currently-disabled =
    .means = Die API von Salesforce ist zurzeit abgeschaltet, wegen eines Problems bei Salesforce.
    .causes = Eine Störung oder Wartung bei Salesforce.
    .todo = Sehen Sie auf die Statusseite von Salesforce und warten Sie; der nächste Zyklus versucht es erneut.
    .who = Niemand bei Ihnen; Ihr Salesforce-Admin kann bei Salesforce einen Fall eröffnen.

code-salesforce-api-disabled =
    .means = Der Sync-Benutzer darf die API von Salesforce nicht nutzen. In seinem Namen wird nichts synchronisiert.
    .causes = Die Berechtigung API Enabled wurde aus Profil oder Berechtigungssatz des Sync-Benutzers entfernt.
    .todo = Geben Sie dem Sync-Benutzer in Salesforce wieder API Enabled und prüfen Sie Synchronisierungsfehler in Marketo.
    .who = Ihr Salesforce-Admin.

code-salesforce-api-disabled-for-org =
    .means = Der API-Zugriff ist für die ganze Salesforce-Organisation oder für diesen Benutzer nicht freigeschaltet.
    .causes = Die Salesforce-Edition hat keine API, oder dem Sync-Benutzer fehlt die Berechtigung API Enabled.
    .todo = Prüfen Sie die Edition und die Berechtigung des Sync-Benutzers; stimmt beides, fragen Sie Salesforce.
    .who = Ihr Salesforce-Admin.

code-salesforce-api-limit-exceeded =
    .means = Das Limit des CRM für API-Aufrufe in 24 Stunden ist überschritten, daher nimmt es vorerst keine mehr an.
    .causes = Alle Integrationen zusammen haben öfter aufgerufen, als das Limit erlaubt.
    .todo = Finden Sie in Salesforce, was am meisten aufruft; senken Sie die Aufrufe, heben Sie das Limit an oder warten Sie.
    .who = Ihr Salesforce-Admin.

code-salesforce-cannot-execute-flow-trigger =
    .means = Ein Flow, den Salesforce beim Speichern ausführt, ist fehlgeschlagen; der Datensatz wurde nicht gespeichert.
    .causes = Ein Fehler im Flow, eine Regel, die er prüft, oder ein überschrittenes Salesforce-Limit.
    .todo = Lesen Sie in der Meldung, welcher Flow und welches Limit es sind; korrigieren Sie den Flow in Salesforce.
    .who = Ihr Salesforce-Admin oder wer den Flow gebaut hat.

code-salesforce-cannot-insert-update-activate-entity =
    .means = Salesforce ließ diesen Datensatz nicht anlegen oder ändern.
    .causes = Ein Apex-Trigger brach ab oder lief zu lange, oder dem Sync-Benutzer fehlt eine Berechtigung für das Objekt.
    .todo = Lesen Sie, welchen Trigger die Meldung nennt, und beheben Sie ihn; prüfen Sie die Rechte des Sync-Benutzers am Objekt.
    .who = Ihr Salesforce-Admin oder wer den Trigger geschrieben hat.

code-salesforce-cannot-update-converted-lead =
    .means = Der Lead wurde in Salesforce konvertiert und lässt sich nicht mehr als Lead ändern.
    .causes = Er wurde zum Kontakt, während eine Änderung am Lead noch unterwegs war.
    .todo = Prüfen Sie den Kontakt in Salesforce. Wiederholt es sich, prüfen Sie View and Edit Converted Leads beim Sync-Benutzer.
    .who = Ihr Salesforce-Admin.

code-salesforce-duplicates-detected =
    .means = Eine Duplikatregel in Salesforce fand einen ähnlichen Datensatz und lehnte das Speichern ab.
    .causes = Die Person gibt es dort schon, oft als Kontakt oder unter einem anderen Lead.
    .todo = Nutzen Sie den vorhandenen Datensatz oder führen Sie zusammen; oder lassen Sie die Regel den Sync-Benutzer ausnehmen.
    .who = Ihr Salesforce-Admin; wer die Daten pflegt, kann zusammenführen.

code-salesforce-duplicate-value =
    .means = Ein Feld, das in Salesforce eindeutig sein muss, hat diesen Wert schon in einem anderen Datensatz.
    .causes = Zwei Datensätze teilen eine E-Mail-Adresse oder eine ID in einem Feld mit der Eigenschaft Unique.
    .todo = Die Meldung nennt Feld und Datensatz: Korrigieren Sie einen, führen Sie beide zusammen oder heben Sie Unique auf.
    .who = Ihr Salesforce-Admin; wer die Daten pflegt, kann den Datensatz korrigieren.

code-salesforce-entity-is-deleted =
    .means = Der Datensatz, dem diese Änderung galt, wurde in Salesforce gelöscht.
    .causes = Er wurde gelöscht oder mit einem anderen zusammengeführt, bevor die Änderung ankam.
    .todo = Klären Sie, ob das Absicht war; wenn nicht, holen Sie ihn aus dem Papierkorb von Salesforce zurück.
    .who = Ihr Salesforce-Admin.

code-salesforce-entity-is-locked =
    .means = Der Datensatz ist in Salesforce gesperrt, daher darf der Sync-Benutzer ihn nicht ändern.
    .causes = Er ist in einem Genehmigungsprozess; bis zu dessen Ende ändern ihn nur der Genehmigende oder ein Admin.
    .todo = Schließen Sie die Genehmigung in Salesforce ab; danach kann die Änderung durchgehen.
    .who = Der Genehmigende oder Ihr Salesforce-Admin.

code-salesforce-field-custom-validation-exception =
    .means = Der Datensatz verletzt eine Validierungsregel in Salesforce. Die Meldung ist der Text der Regel.
    .causes = Ein Wert fehlt oder passt nicht zu dem, was Ihr Salesforce-Admin verlangt.
    .todo = Korrigieren Sie den Wert in Marketo oder Salesforce oder lassen Sie die Regel den Sync-Benutzer ausnehmen.
    .who = Sie, wenn Sie den Wert korrigieren können; Ihr Salesforce-Admin für die Regel.

code-salesforce-field-filter-validation-exception =
    .means = Ein Nachschlagefeld verweist auf einen Datensatz, den sein Filter nicht erlaubt.
    .causes = Das Feld hat einen Filter, etwa nur Benutzer mit einer bestimmten Rolle, und der Wert passt nicht dazu.
    .todo = Die Meldung nennt das Feld: Wählen Sie einen erlaubten Wert oder ändern Sie den Filter in Salesforce.
    .who = Ihr Salesforce-Admin.

code-salesforce-field-integrity-exception =
    .means = Ein Wert passt nicht in sein Feld in Salesforce, auch wenn er richtig aussieht.
    .causes = Meist ein Land oder Bundesland, das anders geschrieben ist als in den Auswahllisten von Salesforce.
    .todo = Die Meldung nennt das Feld: Nehmen Sie einen Wert, den Salesforce annimmt, am besten per Bereinigungskampagne für alle.
    .who = Sie, für die Werte in Marketo; Ihr Salesforce-Admin kennt die erlaubten.

code-salesforce-inactive-owner-or-user =
    .means = Der Datensatz gehört einem Salesforce-Benutzer, der nicht mehr aktiv ist.
    .causes = Der Inhaber ist gegangen; dem Sync-Benutzer fehlt Update Records with Inactive Owners.
    .todo = Geben Sie dem Datensatz einen aktiven Inhaber oder dem Sync-Benutzer diese Berechtigung.
    .who = Ihr Salesforce-Admin.

code-salesforce-insufficient-access-on-cross-reference-entity =
    .means = Der Sync-Benutzer darf einen Datensatz nicht nutzen, auf den dieser verweist, etwa Inhaber oder Account.
    .causes = Fehlende Rechte an jenem Datensatz. Nutzer sahen es, als eine Kampagne den Inhaber eines Kontakts änderte.
    .todo = Prüfen Sie, ob ein Flussschritt den Inhaber von Kontakten ändert, und die Rechte am genannten Datensatz.
    .who = Ihr Salesforce-Admin; für den Flussschritt, wem die Marketo-Kampagne gehört.

code-salesforce-insufficient-access-or-readonly =
    .means = Der Sync-Benutzer darf diesen Datensatz oder dieses Feld nicht ändern, oder es ist schreibgeschützt.
    .causes = Fehlende Rechte in Profil, Berechtigungssatz, Freigabe oder Feldsicherheit.
    .todo = Geben Sie dem Sync-Benutzer Bearbeitungsrechte für Objekt und Felder, die Marketo synchronisiert.
    .who = Ihr Salesforce-Admin.

code-salesforce-invalid-cross-reference-key =
    .means = Der Datensatz verweist mit einer ID auf einen anderen, die dort nicht gilt, etwa Datensatztyp oder Inhaber.
    .causes = Jener Datensatz ist gelöscht, von falscher Art oder für den Sync-Benutzer nicht sichtbar.
    .todo = Suchen Sie die ID in der Meldung und korrigieren Sie den Verweis, oder geben Sie dem Sync-Benutzer Zugriff.
    .who = Ihr Salesforce-Admin.

code-salesforce-invalid-email-address =
    .means = Salesforce akzeptiert die E-Mail-Adresse dieses Datensatzes nicht.
    .causes = Ein Tippfehler, ein Leerzeichen oder Zeichen, die Salesforce nicht erlaubt.
    .todo = Korrigieren Sie die Adresse der Person in Marketo; mit der nächsten Änderung wird sie neu gesendet.
    .who = Sie, wenn Sie Personen in Marketo bearbeiten dürfen.

code-salesforce-invalid-field =
    .means = Marketo fragte nach einem Feld, das Salesforce nicht kennt oder dem Sync-Benutzer nicht zeigt.
    .causes = Das Feld wurde gelöscht oder umbenannt oder durch die Feldsicherheit verborgen.
    .todo = Machen Sie es dem Sync-Benutzer wieder sichtbar. Ist es endgültig weg, prüfen Sie die Feldzuordnung mit Ihrem Marketo-Admin.
    .who = Ihr Salesforce-Admin, zusammen mit Ihrem Marketo-Admin.

code-salesforce-invalid-field-for-insert-update =
    .means = Der Sync-Benutzer darf in ein Feld, das die Meldung nennt, nicht schreiben.
    .causes = Die Feldsicherheit macht es schreibgeschützt, oder es ist gar nicht beschreibbar, wie eine Formel.
    .todo = Machen Sie das Feld für den Sync-Benutzer beschreibbar oder lassen Sie Marketo nicht mehr hineinschreiben.
    .who = Ihr Salesforce-Admin.

code-salesforce-invalid-login =
    .means = Salesforce lehnte die Anmeldung des Sync-Benutzers ab. Bis das behoben ist, warten Änderungen.
    .causes = Ein geändertes Passwort, ein zurückgesetztes Sicherheitstoken oder ein gesperrter Benutzer.
    .todo = Entsperren Sie den Benutzer, falls nötig, und melden Sie sich unter Admin › Salesforce neu an.
    .who = Ihr Marketo-Admin (Berechtigung Zugriff auf CRM), mit dem, der den Sync-Benutzer verwaltet.

code-salesforce-invalid-operation-with-expired-password =
    .means = Das Passwort des Sync-Benutzers ist in Salesforce abgelaufen; vorher geht nichts anderes.
    .causes = Die Passwortrichtlinie von Salesforce gilt für den Sync-Benutzer.
    .todo = Setzen Sie in Salesforce ein neues Passwort und geben Sie es unter Admin › Salesforce ein, am besten eines ohne Ablauf.
    .who = Ihr Salesforce-Admin und Ihr Marketo-Admin (Berechtigung Zugriff auf CRM).

code-salesforce-invalid-or-null-for-restricted-picklist =
    .means = Der Wert steht nicht in einer eingeschränkten Auswahlliste von Salesforce.
    .causes = Marketo hat einen Wert, den die Auswahlliste nicht hat, oder nicht für diesen Datensatztyp.
    .todo = Korrigieren Sie den Wert in Marketo oder fügen Sie ihn der Auswahlliste in Salesforce hinzu.
    .who = Sie, für den Wert; Ihr Salesforce-Admin für die Auswahlliste.

code-salesforce-invalid-session-id =
    .means = Die Sitzung des Sync-Benutzers bei Salesforce gilt nicht mehr.
    .causes = Sie lief ab, oder Salesforce beendete sie, etwa nach geändertem Passwort oder neuen Netzwerkregeln.
    .todo = Oft meldet sich der nächste Zyklus neu an. Wiederholt es sich, melden Sie sich unter Admin › Salesforce neu an.
    .who = Ihr Marketo-Admin (Berechtigung Zugriff auf CRM).

code-salesforce-request-limit-exceeded =
    .means = Salesforce erhielt mehr API-Anfragen als erlaubt oder zu viele zugleich und lehnt vorerst weitere ab.
    .causes = Alle Integrationen teilen das Limit; ein großer Abgleich oder ein anderes Werkzeug hat es aufgebraucht.
    .todo = Finden Sie in Salesforce, was am meisten aufruft; senken Sie die Aufrufe, heben Sie das Limit an oder warten Sie etwa 24 h.
    .who = Ihr Salesforce-Admin.

code-salesforce-required-field-missing =
    .means = Ein Pflichtfeld in Salesforce ist leer, oder der Sync-Benutzer sieht es nicht.
    .causes = Kein Wert in Marketo, ein neues Pflichtfeld oder eine Feldsicherheit, die es verbirgt.
    .todo = Füllen Sie das Feld, das die Meldung nennt, und prüfen Sie die Feldsicherheit im Profil des Sync-Benutzers.
    .who = Sie, für den Wert; Ihr Salesforce-Admin für Feld und Profil.

code-salesforce-server-unavailable =
    .means = Ein benötigter Server von Salesforce war nicht verfügbar.
    .causes = Last, Wartung oder eine Störung bei Salesforce.
    .todo = Warten Sie; der nächste Zyklus versucht es erneut. Dauert es an, sehen Sie auf die Statusseite von Salesforce.
    .who = Niemand bei Ihnen; Ihr Salesforce-Admin, wenn es andauert.

code-salesforce-storage-limit-exceeded =
    .means = Ihre Salesforce-Organisation hat ihren Speicher aufgebraucht, daher kommen keine Datensätze dazu.
    .causes = Zu viele Datensätze oder Dateien für den gekauften Speicher.
    .todo = Löschen oder archivieren Sie Daten in Salesforce oder kaufen Sie Speicher; die Synchronisierung versucht es später erneut.
    .who = Ihr Salesforce-Admin.

code-salesforce-string-too-long =
    .means = Ein Wert ist länger, als sein Feld in Salesforce erlaubt.
    .causes = Das Feld in Marketo fasst mehr Zeichen als das in Salesforce.
    .todo = Kürzen Sie den Wert in Marketo oder verlängern Sie das Feld in Salesforce.
    .who = Sie, für den Wert; Ihr Salesforce-Admin für das Feld.

code-salesforce-unable-to-lock-row =
    .means = Der Datensatz war belegt: Jemand anderes änderte ihn im selben Moment.
    .causes = Mehrere gleichzeitige Änderungen an einem Datensatz oder seinem Account, durch Integrationen, Flows oder Massenimporte.
    .todo = Warten Sie: Meist vergeht es von selbst. Wiederholt es sich, verteilen Sie Massenimporte und verringern Sie Gleichzeitiges.
    .who = Zuerst niemand; Ihr Salesforce-Admin, wenn es sich wiederholt.

code-salesforce-unknown-exception =
    .means = In Salesforce ging etwas schief, das es nicht erwartet hatte.
    .causes = Salesforce sagt es nicht; manchmal tut es der Text nach dem Code.
    .todo = Lesen Sie die ganze Meldung. Bleibt der Fehler, eröffnen Sie bei Salesforce einen Fall und nennen Sie die Nummern der Meldung.
    .who = Ihr Salesforce-Admin.

## Marketos REST-API: Die ganze Anfrage ist gescheitert

code-rest-401 =
    .means = Marketos Identitätsdienst gab der Integration kein Token.
    .causes = Client-ID oder Client-Geheimnis des API-Dienstes ist falsch, oder der Dienst wurde entfernt.
    .todo = Vergleichen Sie beides in Admin › LaunchPoint mit den Details des Dienstes und korrigieren Sie es in der Integration.
    .who = Der Verantwortliche der Integration, mit Ihrem Marketo-Admin.

code-rest-413 =
    .means = Die Anfrage war zu groß: mehr als 1 MB, beim Import von Personen mehr als 10 MB.
    .causes = Die Integration sendet zu viele Datensätze in einem Aufruf.
    .todo = Senden Sie je Aufruf weniger Datensätze.
    .who = Der Verantwortliche der Integration.

code-rest-414 =
    .means = Die Adresse der Anfrage war zu lang: mehr als 8 KB.
    .causes = Eine lange Liste von Filterwerten, etwa IDs, in einer GET-Anfrage.
    .todo = Senden Sie sie als POST mit _method=GET in der Adresse und dem Rest der Abfrage im Hauptteil.
    .who = Der Verantwortliche der Integration.

code-rest-500 =
    .means = Marketos Server stieß auf etwas Unerwartetes und konnte nicht antworten.
    .causes = Eine Störung bei Marketo oder eine falsch gebildete Adresse der Anfrage.
    .todo = Prüfen Sie die Adresse der Anfrage; stimmt sie, versuchen Sie es später und fragen Sie dann den Marketo-Support.
    .who = Der Verantwortliche der Integration.

code-rest-502 =
    .means = Ein Server hinter Marketos Gateway gab keine brauchbare Antwort, wohl wegen Zeitüberschreitung.
    .causes = Marketo war in dem Moment langsam oder ausgelastet.
    .todo = Versuchen Sie es mit wachsenden Pausen erneut. Prüfen Sie vorher, ob die Änderung dennoch gemacht wurde.
    .who = Der Verantwortliche der Integration; der Marketo-Support, wenn es andauert.

code-rest-600 =
    .means = Marketo fand in der Anfrage wohl kein Zugriffstoken. Adobes Liste beschreibt diesen Code nicht.
    .causes = Die Integration sendete den Header Authorization nicht oder leer.
    .todo = Senden Sie das Token bei jedem Aufruf als Authorization: Bearer.
    .who = Der Verantwortliche der Integration.

code-rest-601 =
    .means = Das Zugriffstoken ist nicht gültig.
    .causes = Ein vertipptes oder abgeschnittenes Token oder eines aus einer anderen Marketo-Instanz.
    .todo = Fordern Sie ein neues Token an und wiederholen Sie den Aufruf. Bleibt der Fehler, prüfen Sie Client-ID und Geheimnis.
    .who = Der Verantwortliche der Integration.

code-rest-602 =
    .means = Das Zugriffstoken ist abgelaufen. Tokens gelten höchstens eine Stunde.
    .causes = Die Integration nutzte ein altes Token weiter.
    .todo = Fordern Sie ein neues Token an und wiederholen Sie den Aufruf; eine gute Integration tut das selbst.
    .who = Der Verantwortliche der Integration.

code-rest-603 =
    .means = Die Anmeldung klappte, aber der API-Benutzer darf diesen Aufruf nicht machen.
    .causes = Der API-Rolle fehlt eine Berechtigung, oder die aufrufende Adresse steht nicht auf der Liste erlaubter IP-Adressen.
    .todo = Prüfen Sie in Admin die Rolle des API-Benutzers und die Liste erlaubter Adressen für den API-Zugriff.
    .who = Ihr Marketo-Admin.

code-rest-604 =
    .means = Die Anfrage dauerte zu lange und wurde aufgegeben.
    .causes = Eine große Abfrage, eine ausgelastete Datenbank oder eine kurze Zeitgrenze beim Aufrufer.
    .todo = Versuchen Sie es später erneut oder fragen Sie je Aufruf weniger ab.
    .who = Der Verantwortliche der Integration.

code-rest-605 =
    .means = Dieser Aufruf unterstützt die verwendete HTTP-Methode nicht.
    .causes = Zum Beispiel GET, wo die API POST erwartet.
    .todo = Verwenden Sie die Methode aus Adobes Referenz für diesen Aufruf.
    .who = Der Verantwortliche der Integration.

code-rest-606 =
    .means = Zu viele Aufrufe in kurzer Zeit: Marketo nimmt 100 in 20 Sekunden an, von allen Integrationen zusammen.
    .causes = Eine Integration ruft zu schnell auf, oder mehrere arbeiten gleichzeitig.
    .todo = Lassen Sie die Integration langsamer aufrufen und vor einem neuen Versuch warten.
    .who = Der Verantwortliche der Integration; Ihr Marketo-Admin sieht in Admin › Webdienste, wer aufruft.

code-rest-607 =
    .means = Das Tageskontingent an API-Aufrufen ist aufgebraucht. Es beginnt etwa um Mitternacht US Central neu.
    .causes = Alle Integrationen teilen ein Kontingent, und eine rief mehr auf als geplant.
    .todo = Halten Sie bis dahin die Integration an, die am meisten aufruft; für mehr Aufrufe fragen Sie Ihren Adobe-Kundenbetreuer.
    .who = Ihr Marketo-Admin, mit dem Verantwortlichen der Integration.

code-rest-608 =
    .means = Marketos API ist vorübergehend nicht verfügbar.
    .causes = Adobes Seite nennt keine; wohl Last oder Wartung bei Marketo.
    .todo = Warten Sie und versuchen Sie es erneut. Dauert es an, sehen Sie auf Marketos Statusseite.
    .who = Zuerst niemand; der Marketo-Support, wenn es andauert.

code-rest-609 =
    .means = Der Hauptteil der Anfrage ist kein gültiges JSON.
    .causes = Eine fehlende Klammer, ein falsches Anführungszeichen oder eine falsche Kodierung.
    .todo = Korrigieren Sie den Hauptteil, den die Integration sendet.
    .who = Der Verantwortliche der Integration.

code-rest-610 =
    .means = Marketo kennt die aufgerufene Adresse nicht.
    .causes = Ein Tippfehler, eine falsche Version oder ein doppelter Schrägstrich in der Adresse.
    .todo = Vergleichen Sie die Adresse mit Adobes Referenz.
    .who = Der Verantwortliche der Integration.

code-rest-611 =
    .means = Ein Fehler in Marketo, der keinen eigenen Code hat.
    .causes = Marketo sagt es nicht.
    .todo = Versuchen Sie es später erneut; laut Adobe wurde nichts ausgeführt. Bleibt der Fehler, geben Sie Anfrage und Antwort dem Marketo-Support.
    .who = Der Verantwortliche der Integration, mit dem Marketo-Support.

code-rest-612 =
    .means = Der Inhaltstyp der Anfrage ist nicht der erwartete.
    .causes = Der Header Content-Type fehlt oder ist falsch.
    .todo = Senden Sie Content-Type: application/json mit der Anfrage.
    .who = Der Verantwortliche der Integration.

code-rest-613 =
    .means = Eine Anfrage in mehreren Teilen, etwa ein Datei-Upload, ist nicht richtig gebildet.
    .causes = Eine falsche Trennmarke (boundary) oder ein fehlender Teil.
    .todo = Korrigieren Sie, wie die Integration mehrteilige Anfragen bildet.
    .who = Der Verantwortliche der Integration.

code-rest-614 =
    .means = Das Marketo-Abonnement wurde nicht gefunden oder nicht erreicht. Das ist meist vorübergehend.
    .causes = Meist Wartung oder Störung bei Marketo; manchmal eine falsche Adresse.
    .todo = Warten Sie und versuchen Sie es erneut; bleibt der Fehler, prüfen Sie die Munchkin-ID in der Adresse.
    .who = Der Verantwortliche der Integration; der Marketo-Support, wenn es andauert.

code-rest-615 =
    .means = Zu viele Aufrufe zugleich: Marketo bearbeitet für Ihr Abonnement 10 gleichzeitig.
    .causes = Mehrere Integrationen rufen gleichzeitig auf, oder eine öffnet viele Verbindungen.
    .todo = Machen Sie weniger Aufrufe gleichzeitig (Adobe rät zu unter 5) und versuchen Sie es nach einer Pause erneut.
    .who = Der Verantwortliche der Integration.

code-rest-616 =
    .means = Ihr Marketo-Abonnement enthält diese API nicht, die Custom Object Metadata API.
    .causes = Sie braucht eine bestimmte Art von Abonnement.
    .todo = Fragen Sie Ihren Customer Success Manager bei Adobe oder verzichten Sie auf diesen Aufruf.
    .who = Ihr Marketo-Admin.

## Marketos REST-API: Die Anfrage wurde so abgelehnt

code-rest-701 =
    .means = Ein Feld, das einen Wert braucht, war in der Anfrage leer.
    .causes = Die Integration ließ es weg oder sendete nichts; die Meldung nennt das Feld.
    .todo = Füllen Sie das Feld, das die Meldung nennt.
    .who = Der Verantwortliche der Integration.

code-rest-702 =
    .means = Für diese Suche wurde nichts gefunden. Das muss kein Fehler sein.
    .causes = Kein Datensatz passt, oder er wurde gelöscht.
    .todo = Prüfen Sie ID und Filter; ist nichts zu erwarten, soll die Integration das hinnehmen.
    .who = Der Verantwortliche der Integration.

code-rest-703 =
    .means = Diese Funktion ist für Ihr Abonnement nicht freigeschaltet.
    .causes = Eine Beta-Funktion, die für Sie nicht eingeschaltet wurde.
    .todo = Fragen Sie Adobe, ob sie sich freischalten lässt, oder verzichten Sie auf diesen Aufruf.
    .who = Ihr Marketo-Admin, mit Ihrem Kontakt bei Adobe.

code-rest-704 =
    .means = Ein Datum hat nicht die erwartete Form, oder die ID eines dynamischen Inhalts gilt nicht.
    .causes = Falsche Reihenfolge oder Zeitzone im Datum oder eine ID, die es nicht gibt.
    .todo = Senden Sie Daten so, wie Adobes Referenz zeigt; prüfen Sie die ID.
    .who = Der Verantwortliche der Integration.

code-rest-709 =
    .means = Der Aufruf verletzt eine Regel für diese Art von Asset.
    .causes = E-Mail ohne Vorlage, Genehmigung ohne Entwurf oder Klonen eines Programms mit Assets, die sich nicht klonen lassen.
    .todo = Lesen Sie die Regel in der Meldung; ändern Sie das Asset oder machen Sie den Schritt in Marketo selbst.
    .who = Der Verantwortliche der Integration, mit dem, dem das Asset gehört.

code-rest-710 =
    .means = Der übergeordnete Ordner wurde nicht gefunden.
    .causes = Er wurde gelöscht oder verschoben, oder seine ID oder sein Typ ist falsch.
    .todo = Prüfen Sie, ob es den Ordner noch gibt, und verwenden Sie seine jetzige ID.
    .who = Der Verantwortliche der Integration.

code-rest-711 =
    .means = Der Ordner ist für diesen Aufruf vom falschen Typ.
    .causes = Ein Ordner, wo ein Programm gebraucht wird, oder einer aus einem anderen Teil von Marketo.
    .todo = Verwenden Sie einen Ordner des Typs, den der Aufruf erwartet.
    .who = Der Verantwortliche der Integration.

code-rest-712 =
    .means = Diese Personen ließen sich nicht zusammenführen: Sie sind Person Accounts in Salesforce.
    .causes = Marketo kann Person Accounts von Salesforce nicht zusammenführen.
    .todo = Führen Sie sie in Salesforce zusammen.
    .who = Ihr Salesforce-Admin oder wer die Daten pflegt.

code-rest-713 =
    .means = Etwas, das Marketo braucht, war einen Moment nicht verfügbar.
    .causes = Eine vorübergehende Störung bei Marketo.
    .todo = Warten Sie ein wenig und versuchen Sie es erneut.
    .who = Der Verantwortliche der Integration; der Marketo-Support, wenn es andauert.

code-rest-714 =
    .means = Zwei Personen ließen sich nicht zusammenführen: Kein Standard-Datensatztyp wurde gefunden.
    .causes = Mehr sagt Marketo nicht; wohl die Datensatztypen des Sync-Benutzers in Salesforce.
    .todo = Prüfen Sie in Salesforce den Standard-Datensatztyp des Sync-Benutzers und führen Sie dann erneut zusammen.
    .who = Ihr Salesforce-Admin, mit Ihrem Marketo-Admin.

code-rest-718 =
    .means = Den Vertriebsmitarbeiter, den die Opportunity nennt, gibt es in Marketo nicht.
    .causes = Eine falsche externalSalesPersonId, oder er wurde noch nicht gesendet.
    .todo = Senden Sie zuerst den Vertriebsmitarbeiter, dann die Opportunity.
    .who = Der Verantwortliche der Integration.

code-rest-719 =
    .means = Das Klonen eines Programms musste zu lange auf einen anderen Vorgang warten und wurde aufgegeben.
    .causes = Zur selben Zeit liefen andere Änderungen oder Klonvorgänge.
    .todo = Warten Sie und klonen Sie erneut, ein Programm nach dem anderen.
    .who = Der Verantwortliche der Integration.

## Marketos REST-API: Einzelne Datensätze wurden übersprungen

code-rest-1001 =
    .means = Ein Wert hat den falschen Typ, etwa Text, wo eine Zahl erwartet wird.
    .causes = Das Feld der Quelle passt nicht zum Feld in Marketo; die Meldung nennt beide.
    .todo = Korrigieren Sie den Wert oder die Feldzuordnung.
    .who = Der Verantwortliche der Integration.

code-rest-1002 =
    .means = Ein Pflichtwert fehlt.
    .causes = Die Integration ließ ihn weg; die Meldung nennt ihn.
    .todo = Ergänzen Sie den Wert, den die Meldung nennt.
    .who = Der Verantwortliche der Integration.

code-rest-1003 =
    .means = Die Daten passen nicht zu diesem Aufruf oder seinem Modus.
    .causes = Etwa eine ID, wo nur angelegt wird, oder Request Campaign bei einer Batch-Kampagne.
    .todo = Lesen Sie die Meldung; korrigieren Sie die Daten oder machen Sie daraus eine Trigger-Kampagne.
    .who = Der Verantwortliche der Integration; bei einer Kampagne, wem sie gehört.

code-rest-1004 =
    .means = Die Person wurde nicht gefunden, und der Aufruf sollte nur aktualisieren.
    .causes = Gelöscht, zusammengeführt, noch nicht angelegt oder in einer anderen Partition.
    .todo = Prüfen Sie ID oder E-Mail-Adresse; lassen Sie die Integration die Person anlegen, wenn das gewünscht ist.
    .who = Der Verantwortliche der Integration.

code-rest-1005 =
    .means = Die Person gibt es schon, und der Aufruf sollte nur anlegen.
    .causes = Dieselbe E-Mail-Adresse oder derselbe Schlüssel wurde schon gesendet.
    .todo = Lassen Sie die Integration auch aktualisieren, nicht nur anlegen, wenn das gewünscht ist.
    .who = Der Verantwortliche der Integration.

code-rest-1006 =
    .means = Marketo kennt ein Feld im Aufruf nicht.
    .causes = Ein falsch geschriebenes, umbenanntes, verborgenes oder gelöschtes Feld; es zählt der API-Name, nicht die Bezeichnung.
    .todo = Vergleichen Sie mit den API-Namen in Admin › Feldverwaltung.
    .who = Der Verantwortliche der Integration, mit Ihrem Marketo-Admin.

code-rest-1007 =
    .means = Mehrere Personen passen, daher wusste Marketo nicht, welche zu aktualisieren ist.
    .causes = Duplikate mit derselben E-Mail-Adresse oder demselben Schlüssel.
    .todo = Führen Sie die Duplikate zusammen oder lassen Sie die Integration Personen über Marketos ID suchen.
    .who = Wer die Daten pflegt; der Verantwortliche der Integration für den Schlüssel.

code-rest-1008 =
    .means = Der API-Benutzer darf die Partition nicht nutzen, in der diese Person ist.
    .causes = Seine Rolle hat keinen Zugriff auf einen Arbeitsbereich mit dieser Partition.
    .todo = Geben Sie dem API-Benutzer eine Rolle in einem solchen Arbeitsbereich.
    .who = Ihr Marketo-Admin.

code-rest-1009 =
    .means = Der Aufruf muss sagen, welche Partition gemeint ist.
    .causes = Ihr Abonnement hat mehrere Partitionen und die Integration nannte keine.
    .todo = Nennen Sie die Partition im Aufruf.
    .who = Der Verantwortliche der Integration.

code-rest-1010 =
    .means = Die Person ist in einer anderen Partition und wurde nicht verschoben.
    .causes = Der Aufruf nannte eine andere Partition als die, in der die Person ist.
    .todo = Verwenden Sie die Partition der Person oder verschieben Sie die Person zuerst in Marketo.
    .who = Der Verantwortliche der Integration; Ihr Marketo-Admin für Partitionen.

code-rest-1011 =
    .means = Über dieses Feld lassen sich Personen nicht suchen.
    .causes = Marketo unterstützt zur Suche nur manche Felder; Vor- und Nachname gehören nicht dazu.
    .todo = Suchen Sie Personen über ID, E-Mail-Adresse oder ein anderes unterstütztes Feld.
    .who = Der Verantwortliche der Integration.

code-rest-1012 =
    .means = Der Wert des Munchkin-Cookies ist nicht gültig.
    .causes = Ein abgeschnittenes oder falsch kodiertes Cookie oder eines aus einem anderen Abonnement.
    .todo = Geben Sie das ganze Cookie richtig kodiert weiter.
    .who = Der Verantwortliche der Integration oder des Webformulars.

code-rest-1013 =
    .means = Die Liste, Kampagne oder das andere Objekt mit dieser ID wurde nicht gefunden.
    .causes = Es wurde gelöscht, oder die ID gehört zu einer anderen Objektart oder Instanz.
    .todo = Prüfen Sie, ob es das Objekt noch gibt, und verwenden Sie seine jetzige ID.
    .who = Der Verantwortliche der Integration.

code-rest-1014 =
    .means = Ein Objekt, etwa eine Liste, konnte nicht angelegt werden.
    .causes = Marketos Seite sagt nicht, warum; vielleicht tut es die Meldung.
    .todo = Lesen Sie die Meldung; prüfen Sie Name und Ordner und versuchen Sie es erneut.
    .who = Der Verantwortliche der Integration.

code-rest-1015 =
    .means = Die Person ist nicht auf der Liste, um die es in dem Aufruf ging.
    .causes = Schon entfernt oder nie hinzugefügt.
    .todo = Oft ist nichts zu tun: Die Person sollte entfernt werden und ist nicht da.
    .who = Der Verantwortliche der Integration.

code-rest-1016 =
    .means = Zu viele Importe warten: Marketo erlaubt 10 in der Warteschlange.
    .causes = Mehrere große Importe wurden zusammen gestartet.
    .todo = Warten Sie, bis einige fertig sind, und starten Sie dann den Rest.
    .who = Der Verantwortliche der Integration.

code-rest-1017 =
    .means = Das Objekt gibt es schon, daher wurde es nicht noch einmal angelegt.
    .causes = Es wurde früher oder von einer anderen Integration angelegt.
    .todo = Verwenden Sie das vorhandene oder aktualisieren Sie, statt anzulegen.
    .who = Der Verantwortliche der Integration.

code-rest-1018 =
    .means = Über die API nicht möglich, weil Ihr Marketo direkt mit einem CRM verbunden ist.
    .causes = Bei nativer CRM-Synchronisierung gehören Objekte wie Unternehmen und Opportunities dem CRM.
    .todo = Machen Sie die Änderung im CRM; sie kommt durch die Synchronisierung zu Marketo.
    .who = Der Verantwortliche der Integration, mit Ihrem CRM-Admin.

code-rest-1019 =
    .means = Ein anderer Import in dieselbe Liste läuft noch.
    .causes = Zwei Importe in eine Liste wurden nacheinander gestartet.
    .todo = Warten Sie, bis der erste fertig ist, und importieren Sie dann erneut.
    .who = Der Verantwortliche der Integration.

code-rest-1020 =
    .means = Das heutige Maß an Programmen, die beim Planen geklont werden, ist aufgebraucht.
    .causes = Zu viele Aufrufe, die eine Kampagne planen und dabei ihr Programm klonen.
    .todo = Warten Sie bis zum nächsten Tag oder planen Sie, ohne zu klonen.
    .who = Der Verantwortliche der Integration.

code-rest-1021 =
    .means = Das Unternehmen ließ sich nicht zusammen mit der Person ändern.
    .causes = Mit der Person wurden Unternehmensfelder gesendet, wo Marketo das nicht erlaubt.
    .todo = Lassen Sie die Unternehmensfelder weg oder ändern Sie sie im CRM oder über den Aufruf für Unternehmen.
    .who = Der Verantwortliche der Integration.

code-rest-1022 =
    .means = Das Objekt wurde nicht gelöscht, weil etwas anderes es verwendet.
    .causes = Eine Kampagne, Smart-Liste oder ein anderes Asset verweist darauf.
    .todo = Finden Sie, wo es verwendet wird, und entfernen Sie es zuerst dort.
    .who = Wem das Asset gehört.

code-rest-1025 =
    .means = Den Programmstatus gibt es im Kanal dieses Programms nicht.
    .causes = Ein falsch geschriebener Status oder einer aus einem anderen Kanal.
    .todo = Verwenden Sie einen der Status im Kanal des Programms.
    .who = Der Verantwortliche der Integration; Ihr Marketo-Admin für Kanäle.

code-rest-1026 =
    .means = Benutzerdefinierte Objekte sind für Ihr Abonnement nicht freigeschaltet.
    .causes = Sie gehören nicht dazu oder sind nicht eingeschaltet.
    .todo = Fragen Sie Ihren Adobe-Kundenbetreuer oder verzichten Sie auf diesen Aufruf.
    .who = Ihr Marketo-Admin.

code-rest-1027 =
    .means = Ihr Abonnement hat so viele Typen benutzerdefinierter Aktivitäten, wie es haben darf.
    .causes = Alle verfügbaren Typen sind in Gebrauch.
    .todo = Verwenden Sie einen Typ neu, löschen Sie einen oder fragen Sie Adobe nach mehr.
    .who = Ihr Marketo-Admin.

code-rest-1028 =
    .means = Eine benutzerdefinierte Aktivität darf höchstens 20 sekundäre Attribute haben.
    .causes = Die Integration versuchte, ein weiteres hinzuzufügen.
    .todo = Entfernen Sie Attribute, die nicht gebraucht werden, oder fassen Sie einige zusammen.
    .who = Der Verantwortliche der Integration.

code-rest-1029 =
    .means = Ein Massenexport wurde abgelehnt: Warteschlange voll, Tagesmenge aufgebraucht oder schon eingereiht.
    .causes = Mehr als 10 Aufträge warten, heute mehr als 500 MB exportiert (Standard) oder derselbe Auftrag zweimal.
    .todo = Lesen Sie, was davon es ist; warten Sie auf das Ende von Aufträgen oder auf Mitternacht US Central.
    .who = Der Verantwortliche der Integration.

code-rest-1035 =
    .means = Ihr Abonnement unterstützt diesen Filter beim Massenexport von Personen nicht.
    .causes = In manchen Abonnements gibt es updatedAt, smartListId und smartListName nicht.
    .todo = Verwenden Sie einen anderen Filter, etwa createdAt oder eine statische Liste, oder fragen Sie den Marketo-Support.
    .who = Der Verantwortliche der Integration.

code-rest-1036 =
    .means = Derselbe Datensatz steht zweimal in einem Aufruf.
    .causes = Zwei Einträge teilen einen Schlüssel, etwa dieselbe externe Unternehmens-ID.
    .todo = Lassen Sie die Integration vor dem Senden Duplikate entfernen.
    .who = Der Verantwortliche der Integration.

code-rest-1037 =
    .means = Die Person wurde übersprungen, weil sie diesen oder einen späteren Programmstatus schon hat.
    .causes = Der Status wurde schon früher gesetzt.
    .todo = Meist ist nichts zu tun.
    .who = Der Verantwortliche der Integration.

code-rest-1042 =
    .means = Die Kampagne wurde zu weit voraus geplant: Höchstens 2 Jahre sind möglich.
    .causes = Ein falsches Jahr oder ein falsches Datumsformat.
    .todo = Senden Sie ein früheres Datum.
    .who = Der Verantwortliche der Integration.

code-rest-1048 =
    .means = Der Entwurf eines benutzerdefinierten Objekts konnte nicht verworfen werden.
    .causes = Marketos Seite sagt nicht, warum; vielleicht gibt es keinen Entwurf.
    .todo = Sehen Sie sich das Objekt unter Admin › Benutzerdefinierte Marketo-Objekte an.
    .who = Ihr Marketo-Admin.

code-rest-1049 =
    .means = Eine Aktivität konnte nicht angelegt werden: Ihre Attribute überschreiten zusammen 65.536 Bytes.
    .causes = Sehr lange Texte in den Attributen.
    .todo = Kürzen Sie die Texte, die die Integration sendet.
    .who = Der Verantwortliche der Integration.

code-rest-1076 =
    .means = Das CRM lehnte die Zusammenführung ab, weil dort ein Duplikat entstünde.
    .causes = Eine Duplikatregel in Salesforce.
    .todo = Führen Sie die Datensätze in Salesforce zusammen oder passen Sie die Duplikatregel an.
    .who = Ihr Salesforce-Admin oder wer die Daten pflegt.

code-rest-1077 =
    .means = Die Zusammenführung scheiterte im CRM: Ein Wert ist zu lang für sein Salesforce-Feld.
    .causes = Das Feld, das die Meldung nennt, hat mehr Zeichen, als Salesforce erlaubt.
    .todo = Kürzen Sie den Wert oder führen Sie zusammen, ohne das im CRM zu tun.
    .who = Der Verantwortliche der Integration, mit Ihrem Salesforce-Admin.

code-rest-1078 =
    .means = Das CRM konnte die Datensätze nicht zusammenführen.
    .causes = Einer wurde gelöscht, ist weder Lead noch Kontakt oder erfüllt den Filter eines Feldes nicht.
    .todo = Sehen Sie sich die Datensätze in Salesforce an und führen Sie sie dort zusammen.
    .who = Ihr Salesforce-Admin oder wer die Daten pflegt.

code-rest-1079 =
    .means = Die Zusammenführung scheiterte: Die Personen haben dieselbe personalisierte URL.
    .causes = Duplikate, die dieselbe personalisierte URL erhielten.
    .todo = Führen Sie sie in Marketos eigener Oberfläche zusammen.
    .who = Sie, wenn Sie in Marketo Personen zusammenführen dürfen.

## Microsoft Dynamics: Marketo veröffentlicht keine Codeliste; dies sind die Schritte von Validate Sync und die zwei üblichen Gründe

code-dynamics-step-1 =
    .means = Die Adresse von Dynamics, die Marketo verwendet, ist nicht gültig.
    .causes = Ein Tippfehler, oder die Adresse des Organisationsdienstes hat sich geändert.
    .todo = Kopieren Sie sie in Dynamics aus Settings › Customizations › Developer Resources und geben Sie sie in Marketo neu ein.
    .who = Ihr Marketo-Admin, mit Ihrem Dynamics-Admin.

code-dynamics-step-2 =
    .means = Dynamics akzeptiert Benutzername und Passwort des Sync-Benutzers nicht.
    .causes = Ein geändertes oder abgelaufenes Passwort oder ein gesperrter Benutzer.
    .todo = Prüfen Sie, ob sich der Benutzer bei Dynamics anmelden kann; geben Sie dann in Marketo die Anmeldedaten neu ein.
    .who = Ihr Marketo-Admin, mit Ihrem Dynamics-Admin.

code-dynamics-step-3 =
    .means = Der Sync-Benutzer hat in Dynamics nicht die Rolle Marketo Sync User.
    .causes = Die Rolle wurde nie vergeben oder wieder entzogen.
    .todo = In Dynamics, Settings › Security › Users › Sync-Benutzer › Manage Roles: Marketo Sync User ankreuzen.
    .who = Ihr Dynamics-Admin.

code-dynamics-step-4 =
    .means = Die Marketo-Lösung ist in Dynamics nicht richtig installiert.
    .causes = Sie fehlt, oder ihre Installation wurde nicht fertig.
    .todo = Suchen Sie sie in Dynamics unter Settings › Solutions; installieren Sie sie, wenn sie dort fehlt.
    .who = Ihr Dynamics-Admin.

code-dynamics-step-5 =
    .means = Einige Schritte der Marketo-Lösung sind in Dynamics ausgeschaltet.
    .causes = Nach der Installation sind alle an; eine spätere Anpassung hat einige ausgeschaltet.
    .todo = Aktivieren Sie alle Standardschritte der Marketo-Lösung wieder.
    .who = Ihr Dynamics-Admin.

code-dynamics-step-6 =
    .means = Der Sync-Benutzer ist der Marketo-Lösung nicht zugewiesen.
    .causes = In Marketo Config steht ein anderer Benutzer oder keiner.
    .todo = In Dynamics, Settings › Marketo Config: den Sync-Benutzer als Standard setzen.
    .who = Ihr Dynamics-Admin.

code-dynamics-step-7 =
    .means = Der Sync-Benutzer in Dynamics ist nicht der, dessen Anmeldedaten Marketo hat.
    .causes = Einer der beiden wurde allein geändert.
    .todo = Setzen Sie in Marketo Config den richtigen Benutzer als Marketo User oder geben Sie Marketo dessen Anmeldedaten.
    .who = Ihr Dynamics-Admin, mit Ihrem Marketo-Admin.

code-dynamics-duplicate =
    .means = Eine Person wurde nicht synchronisiert, weil Dynamics schon einen ähnlichen Datensatz hat.
    .causes = Dieselbe Person gibt es zweimal, oder eine Regel in Dynamics verbietet Duplikate.
    .todo = Öffnen Sie in Marketo aus der Benachrichtigung die ganze Liste (30 Tage aufbewahrt) und führen Sie Duplikate zusammen.
    .who = Wer die Daten pflegt; Ihr Dynamics-Admin für die Regeln.

code-dynamics-field-length =
    .means = Eine Person wurde nicht synchronisiert, weil ein Wert länger ist als sein Feld auf der anderen Seite.
    .causes = Die Felder in Marketo und Dynamics sind verschieden lang.
    .todo = Öffnen Sie in Marketo aus der Benachrichtigung die ganze Liste (30 Tage); kürzen Sie die Werte oder gleichen Sie die Feldlängen an.
    .who = Sie, für den Wert; Ihr Dynamics-Admin für das Feld.

## Webhooks

code-webhook-1000 =
    .means = Der Schritt Webhook aufrufen (Call Webhook) steht in einer Batch-Kampagne, wo Webhooks nicht laufen.
    .causes = Marketo ruft Webhooks nur aus Trigger-Kampagnen auf.
    .todo = Verschieben Sie den Schritt in eine Trigger-Kampagne; eine Batch-Kampagne kann deren Trigger auslösen.
    .who = Sie, wenn Sie die Kampagne bearbeiten dürfen.

code-webhook-1001 =
    .means = Der Dienst, den der Webhook aufrief, antwortete ohne Inhalt.
    .causes = Der Dienst sendet keinen Inhalt oder scheiterte beim Antworten.
    .todo = Lassen Sie den Dienst mit Inhalt antworten; Felder werden nur aus einer Antwort mit Status 2xx gefüllt.
    .who = Wer den aufgerufenen Dienst betreibt.

## Adobes Identitätsdienst (IMS): Campaniles eigene Verbindung; die Codes sind die von OAuth 2.0

code-ims-invalid-client =
    .means = Adobe akzeptiert Client-ID oder Client-Geheimnis nicht.
    .causes = Ein vertipptes, ersetztes oder gelöschtes Geheimnis oder eine Client-ID aus einem anderen Projekt.
    .todo = Kopieren Sie Client-ID und Geheimnis neu aus der Adobe Developer Console und ersetzen Sie sie in dieser Verbindung.
    .who = Wer das Projekt in der Adobe Developer Console verwaltet.

code-ims-invalid-scope =
    .means = Adobe gewährt einen der angeforderten Bereiche (Scopes) nicht.
    .causes = Im Projekt fehlt I/O Management API, oder ein Bereich ist falsch geschrieben.
    .todo = Fügen Sie dem Projekt I/O Management API hinzu und kopieren Sie deren Bereiche hierher; adobeio_api muss dabei sein.
    .who = Wer das Projekt in der Adobe Developer Console verwaltet.

code-ims-unauthorized-client =
    .means = Dieser Client darf auf diese Weise kein Token anfordern.
    .causes = Die Anmeldedaten sind von anderer Art als OAuth Server-to-Server.
    .todo = Fügen Sie dem Projekt OAuth-Server-to-Server-Anmeldedaten hinzu und verwenden Sie deren Client-ID und Geheimnis.
    .who = Wer das Projekt in der Adobe Developer Console verwaltet.

code-ims-invalid-request =
    .means = Der Identitätsdienst konnte die Anfrage nicht lesen.
    .causes = Ein Wert fehlt oder ist falsch gebildet, etwa eine leere Client-ID oder ein Leerzeichen darin.
    .todo = Prüfen Sie Client-ID, Geheimnis und Bereiche dieser Verbindung auf fehlende oder überzählige Zeichen.
    .who = Sie, in den Einstellungen dieser Verbindung.

code-ims-access-denied =
    .means = Adobe verweigerte das Token, obwohl die Anfrage lesbar war.
    .causes = Adobe dokumentiert die Gründe nicht; vielleicht wurde dem Projekt der Zugriff entzogen.
    .todo = Prüfen Sie in der Adobe Developer Console, ob Projekt und Anmeldedaten noch aktiv sind.
    .who = Ihr Adobe-Systemadmin, mit dem, der das Projekt verwaltet.

## Adobes Ereignisjournal: Campaniles eigene Verbindung

code-journal-400 =
    .means = Adobes Server verstand die Anfrage nicht. Adobe dokumentiert nicht, wann das geschieht.
    .causes = Wohl eine falsche Journal-Adresse oder eine Leseposition, die er nicht annimmt.
    .todo = Kopieren Sie den Journaling-Endpunkt neu aus der Adobe Developer Console. Bleibt der Fehler, melden Sie es Campanile.
    .who = Sie, in den Einstellungen dieser Verbindung.

code-journal-401 =
    .means = Das Journal akzeptiert das Zugriffstoken nicht.
    .causes = Es lief ab oder wurde widerrufen, oder das Projekt verlor den Zugriff. Campanile holt selbst ein neues.
    .todo = Bleibt der Fehler, ersetzen Sie das Geheimnis dieser Verbindung und prüfen Sie das Projekt in der Adobe Developer Console.
    .who = Wer das Projekt in der Adobe Developer Console verwaltet.

code-journal-403 =
    .means = Die Anmeldung klappte, aber dieser Client darf dieses Journal nicht lesen.
    .causes = Im Projekt fehlt I/O Management API, oder Client-ID, Organisation und Journal gehören nicht zusammen.
    .todo = Kopieren Sie Client-ID, Organisations-ID und Journaling-Endpunkt noch einmal aus demselben Projekt.
    .who = Wer das Projekt in der Adobe Developer Console verwaltet.

code-journal-404 =
    .means = Unter dieser Adresse gibt es kein Journal.
    .causes = Eine vertippte Adresse, oder die Ereignisregistrierung wurde gelöscht.
    .todo = Öffnen Sie in der Adobe Developer Console die Ereignisregistrierung und kopieren Sie ihren Journaling-Endpunkt neu.
    .who = Wer das Projekt in der Adobe Developer Console verwaltet.

code-journal-410 =
    .means = Die Leseposition ist abgelaufen: Die Ereignisse danach werden nicht mehr aufbewahrt.
    .causes = Dieses Journal wurde zu lange nicht gelesen. Adobe behält Ereignisse 7 Tage.
    .todo = Campanile liest selbst weiter und markiert die Lücke. Sehen Sie in Marketos Benachrichtigungen nach, was fehlt.
    .who = Sie können in Marketo nachsehen, was fehlt.

code-journal-429 =
    .means = Zu viele Anfragen: Adobe bittet um eine Pause.
    .causes = Mehrere Programme lesen mit demselben Projekt. Adobe dokumentiert das Limit nicht.
    .todo = Campanile wartet und macht selbst weiter. Dauert es an, lesen Sie seltener oder nutzen Sie ein eigenes Projekt.
    .who = Sie, in den Einstellungen dieser Verbindung.

code-journal-server-error =
    .means = Adobes Server antwortete mit einem eigenen Fehler (5xx).
    .causes = Eine Störung oder Wartung bei Adobe.
    .todo = Campanile versucht es selbst weiter. Dauert es an, sehen Sie auf Adobes Statusseite.
    .who = Niemand bei Ihnen.

## Campaniles eigene Verbindungen: Ursachen ohne Code eines Servers

code-connection-no-secret =
    .means = Für diese Verbindung ist kein Client-Geheimnis gespeichert; Campanile kann sich dort nicht anmelden.
    .causes = Es wurde hier nie eingegeben, aus dem Schlüsselbund gelöscht, oder der Schlüsselbund gehört einem anderen Benutzer.
    .todo = Kopieren Sie das Client-Geheimnis des Projekts aus der Adobe Developer Console in die Einstellungen dieser Verbindung.
    .who = Sie, wenn Sie das Geheimnis haben; sonst, wer das Projekt in der Adobe Developer Console verwaltet.

code-connection-secret-file =
    .means = Die Datei mit dem Geheimnis dieser Verbindung ist nicht verwendbar.
    .causes = Sie ist nicht lesbar, oder auch andere Benutzer dieses Computers können sie lesen.
    .todo = Prüfen Sie den Pfad in secret_file und geben Sie der Datei den Modus 0600; Campanile versucht es selbst wieder.
    .who = Sie, an diesem Computer; auf einem Server, wer ihn betreibt.

code-connection-keychain =
    .means = Das Geheimnis liegt im Schlüsselbund des Systems, und der ist gesperrt oder antwortet nicht.
    .causes = Er wurde bei der Anmeldung nicht entsperrt, oder in dieser Sitzung läuft kein Schlüsselbunddienst.
    .todo = Entsperren Sie den Schlüsselbund und wählen Sie Jetzt prüfen. Ohne Schlüsselbund hilft secret_file in config.toml.
    .who = Sie, an diesem Computer.

code-connection-dns =
    .means = Der Name von Adobes Server ist in diesem Netzwerk nicht bekannt.
    .causes = Kein Netzwerk, ein Namensserver, der nicht antwortet, oder eine vertippte Adresse.
    .todo = Prüfen Sie das Netzwerk und die Adresse in den Einstellungen dieser Verbindung; Campanile versucht es selbst weiter.
    .who = Sie, an diesem Computer; Ihre IT-Abteilung für das Netzwerk.

code-connection-connect =
    .means = Adobes Server ist von diesem Computer aus nicht erreichbar.
    .causes = Kein Netzwerk, oder eine Firewall oder ein Proxy dazwischen.
    .todo = Prüfen Sie Netzwerk, Proxy und Firewall: HTTPS zu Adobes Adressen muss erlaubt sein. Campanile versucht es selbst weiter.
    .who = Sie, an diesem Computer; Ihre IT-Abteilung für Proxy und Firewall.

code-connection-tls =
    .means = Die sichere Verbindung zu Adobes Server kam nicht zustande.
    .causes = Ein Proxy, der sichere Verbindungen mit eigenem Zertifikat öffnet, oder eine falsche Uhr an diesem Computer.
    .todo = Prüfen Sie Datum und Uhrzeit. Prüft der Proxy Ihrer Firma HTTPS, lassen Sie sein Zertifikat hier installieren.
    .who = Ihre IT-Abteilung.

code-connection-proxy-sign-in =
    .means = Zwischen diesem Computer und dem Server steht ein Proxy, und er lässt nur durch, wer sich anmeldet.
    .causes = Für den Proxy sind weder Benutzer noch Passwort gesetzt, oder sie haben sich geändert.
    .todo = Geben Sie Benutzer und Passwort in den Einstellungen unter Netzwerk ein. Campanile versucht es weiter.
    .who = Sie, an diesem Computer; Ihre IT-Abteilung kennt Benutzer und Passwort.

code-connection-timeout =
    .means = Adobes Server antwortete nicht rechtzeitig.
    .causes = Ein langsames Netzwerk, Last bei Adobe oder eine Firewall, die die Anfrage wortlos verwirft.
    .todo = Campanile versucht es selbst weiter. Dauert es an, prüfen Sie Netzwerk, Firewall und Adobes Statusseite.
    .who = Sie, an diesem Computer; Ihre IT-Abteilung für das Netzwerk.

code-connection-redirect =
    .means = Etwas antwortete anstelle von Adobes Server und verwies an eine andere Stelle. Campanile folgt dem nicht.
    .causes = Die Anmeldeseite eines WLANs oder Proxys, oder eine Adresse, die umgezogen ist.
    .todo = Öffnen Sie im Browser eine Webseite und melden Sie sich im Netzwerk an. Bleibt es, prüfen Sie die Adresse.
    .who = Sie, an diesem Computer; Ihre IT-Abteilung für einen Proxy.

code-connection-other-origin =
    .means = Das Journal nannte zum Weiterlesen einen anderen Server. Campanile sendet Ihre Zugangsdaten nicht dorthin.
    .causes = Ein Proxy, der Antworten umschreibt, oder eine Journal-Adresse aus einer anderen Region.
    .todo = Kopieren Sie den Journaling-Endpunkt neu aus der Adobe Developer Console. Bleibt es, fragen Sie die IT nach einem Proxy.
    .who = Sie, in den Einstellungen dieser Verbindung; Ihre IT-Abteilung für einen Proxy.

code-connection-not-a-page =
    .means = Unter dieser Adresse antwortete etwas, aber kein Journal.
    .causes = Die Anmeldeseite eines Netzwerks oder Proxys, oder die Adresse von etwas anderem.
    .todo = Melden Sie sich im Browser im Netzwerk an; vergleichen Sie dann die Journal-Adresse mit der Adobe Developer Console.
    .who = Sie, an diesem Computer; Ihre IT-Abteilung für einen Proxy.

code-connection-too-large =
    .means = Die Antwort war größer, als Campanile auf einmal annimmt, und wurde nicht gelesen.
    .causes = Wohl antwortete etwas anderes als ein Journal.
    .todo = Vergleichen Sie die Journal-Adresse mit der Adobe Developer Console. Stimmt sie, melden Sie es Campanile.
    .who = Sie, in den Einstellungen dieser Verbindung.

code-connection-rest-client =
    .means = Marketo akzeptiert Client-ID oder Client-Geheimnis nicht.
    .causes = Ein vertipptes oder ersetztes Geheimnis, oder ein gelöschter LaunchPoint-Dienst oder API-Benutzer.
    .todo = Öffnen Sie in Marketo Admin › LaunchPoint, dort die Details des Dienstes, und kopieren Sie beides neu in diese Verbindung.
    .who = Ein Marketo-Admin.

code-connection-mail-no-password =
    .means = Für dieses Postfach ist weder ein Passwort noch eine Anmeldung gespeichert, Campanile kann es nicht öffnen.
    .causes = Es wurde hier nie eingegeben, aus dem Schlüsselbund gelöscht, oder der Schlüsselbund gehört einem anderen Benutzer.
    .todo = Speichern Sie das Passwort mit campanile secret set oder melden Sie sich mit campanile sign-in an, jeweils mit der ID dieser Verbindung.
    .who = Sie, wenn Sie das Postfach öffnen dürfen; sonst, wer es betreibt.

code-connection-mail-sign-in =
    .means = Der Mailserver lehnt Benutzernamen oder Passwort ab.
    .causes = Das Passwort wurde geändert, der Server verlangt für jedes Programm ein eigenes, oder er nimmt keine Passwörter an.
    .todo = Geben Sie das aktuelle Passwort ein oder eines eigens für Campanile; wo keine Passwörter gelten, setzen Sie auth auf oauth.
    .who = Sie, wenn Sie das Passwort kennen; sonst, wer den Mailserver betreibt.

code-connection-mail-token =
    .means = Die Anmeldung am Postfach gilt nicht mehr.
    .causes = Sie ist abgelaufen, das Passwort wurde geändert, oder ein Administrator hat den Zugriff entzogen.
    .todo = Melden Sie sich mit campanile sign-in und der ID dieser Verbindung neu an.
    .who = Sie, wenn Sie das Postfach öffnen dürfen; Ihre IT-Abteilung, wenn die Anwendung gesperrt wurde.

code-connection-mail-folder =
    .means = Der Ordner, den Campanile liest, ist nicht im Postfach.
    .causes = Er wurde umbenannt, verschoben oder gelöscht oder ist für diesen Benutzer nicht mehr freigegeben.
    .todo = Suchen Sie den Ordner in Ihrem Mailprogramm und tragen Sie seinen jetzigen Namen bei folder dieser Verbindung ein.
    .who = Sie, auf diesem Computer; für den Zugriff, wem das Postfach gehört.

code-connection-not-imap =
    .means = Unter dieser Adresse antwortet etwas, aber kein IMAP-Server.
    .causes = Ein falscher Port, eine vertippte Adresse oder etwas, das dazwischensteht.
    .todo = Prüfen Sie host und port in den Einstellungen dieser Verbindung: üblich sind 993 und 143 mit starttls.
    .who = Sie, auf diesem Computer; Ihre IT-Abteilung für das Netzwerk.

code-connection-mail-rules =
    .means = Eine Regel in mail-rules.toml ist nicht zu verstehen, darum wird dieses Postfach nicht gelesen.
    .causes = Ein Tippfehler in einer Regel oder einem Muster.
    .todo = Berichtigen Sie die genannte Zeile oder entfernen Sie die Datei; Campanile versucht es von selbst wieder.
    .who = Sie, auf diesem Computer.

code-connection-team-no-secret =
    .means = Für den Stream des Relays sind keine Zugangsdaten gespeichert, Campanile kann ihn nicht lesen.
    .causes = Sie wurden hier nie eingegeben, aus dem Schlüsselbund gelöscht, oder der Schlüsselbund gehört einem anderen Benutzer.
    .todo = Wählen Sie in den Einstellungen dieser Verbindung die ganze erhaltene Datei; im Terminal geben Sie sie an campanile secret set mit der ID.
    .who = Sie, auf diesem Computer; für eine neue Datei, wer das Relay betreibt.

code-connection-team-credentials =
    .means = Was für den Stream des Relays gespeichert ist, ist keine Datei mit Zugangsdaten.
    .causes = Es wurde nur ein Teil der Datei gespeichert oder eine andere.
    .todo = Geben Sie die ganze Datei in den Einstellungen dieser Verbindung noch einmal ein; ein Passwort braucht dort seinen Benutzernamen.
    .who = Sie, auf diesem Computer.

code-connection-team-sign-in =
    .means = Der Server des Relays lehnt Ihre Zugangsdaten ab.
    .causes = Sie wurden entzogen oder sind abgelaufen, oder sie gelten für einen anderen Server.
    .todo = Bitten Sie, wer das Relay betreibt, um neue und geben Sie sie in den Einstellungen dieser Verbindung ein.
    .who = Wer das Relay betreibt.

code-connection-team-forbidden =
    .means = Der Server des Relays lässt Sie ein, aber den Stream nicht lesen.
    .causes = Ihren Rechten fehlt, was docs/TEAM.md aufzählt, oder stream oder instance in den Einstellungen ist ein anderer Wert.
    .todo = Prüfen Sie stream und instance in den Einstellungen dieser Verbindung; bitten Sie dann um die Rechte aus docs/TEAM.md.
    .who = Sie für die Einstellungen; wer das Relay betreibt für die Rechte.

code-connection-team-stream =
    .means = Der Server hat keinen Stream dieses Namens.
    .causes = Das Relay lief noch nie, veröffentlicht unter einem anderen Namen, oder der Stream wurde gelöscht.
    .todo = Prüfen Sie stream in den Einstellungen dieser Verbindung und ob das Relay läuft.
    .who = Wer das Relay betreibt.
