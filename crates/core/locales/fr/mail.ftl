### Les e-mails comme notifications

## What a mail says

fact-csv-expires = Liste conservée jusqu’au
fact-mail-from = Expéditeur
fact-mail-subject = Objet
fact-mail-authentication = Contrôle de l’expéditeur
fact-mail-text = Texte de l’e-mail
fact-value-recognised-by-rule = une règle pour les e-mails ; Marketo ne documente pas ses e-mails
fact-value-mail-authentication-pass = le serveur de messagerie a confirmé l’expéditeur
fact-value-mail-authentication-fail = le serveur de messagerie n’a pas pu confirmer l’expéditeur : l’e-mail est peut-être falsifié
summary-mail-not-confirmed = Expéditeur non confirmé. { $summary }

## What is wrong in the file of rules

fault-mail-pattern = le motif est inutilisable : { $detail }
fault-mail-fact = « { $value } » n’est pas un nom d’information ; sont admis a à z, les chiffres et _
fault-mail-no-condition = la règle n’a aucune condition : elle prendrait tous les e-mails
fault-mail-too-much = le fichier est trop grand ou contient plus de 1000 motifs
