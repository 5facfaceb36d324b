### Der Supportbericht: was um ihn herum gesagt wird. Der Bericht selbst ist englisch.

support-title = Supportbericht
support-lead = Das ist alles: Versionen, Zahlen, Befunde der Prüfung, Einstellungen ohne Ihre eigenen Wörter. Lesen Sie ihn, bevor Sie ihn weitergeben. Campanile sendet ihn niemandem. Er ist auf Englisch, für alle, die Ihnen helfen.
support-looking = Alles wird angesehen…
support-text = Text des Supportberichts
support-copy = Text kopieren
support-copied = Kopiert
support-copied-said = In die Zwischenablage kopiert.
support-save = Text speichern
support-saving = Wird gespeichert…
support-saved = Gespeichert: { $file }. Nur Sie können die Datei lesen.
