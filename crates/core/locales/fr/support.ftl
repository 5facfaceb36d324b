### Le rapport d’assistance : ce qui est dit autour. Le rapport lui-même est en anglais.

support-title = Rapport d’assistance
support-lead = Voici tout ce qu’il contient : versions, chiffres, constats du diagnostic, réglages sans vos propres mots. Lisez-le avant de le transmettre. Campanile ne l’envoie à personne. Il est en anglais, pour qui vous aide.
support-looking = Examen en cours…
support-text = Texte du rapport d’assistance
support-copy = Copier le texte
support-copied = Copié
support-copied-said = Copié dans le presse-papiers.
support-save = Enregistrer le texte
support-saving = Enregistrement…
support-saved = Enregistré : { $file }. Vous seul pouvez le lire.
