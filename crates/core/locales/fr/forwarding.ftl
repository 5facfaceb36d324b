# The page of forwarding, of the settings.

settings-forwarding = Transfert
settings-forwarding-lead = Vers Slack, Teams, ntfy ou un programme à vous

## The list

forwarding-none = Rien n’est transféré. Ce qui s’affiche ici à l’écran peut aussi aller dans un canal de votre équipe ou sur votre téléphone.
forwarding-relay = Un relais lit pour cet ordinateur. Faites-le transférer à sa place : ce que les deux transfèrent arrive deux fois.
forwarding-add = Ajouter une destination
forwarding-new = Nouvelle destination
forwarding-added = « { $name } » est enregistrée. Ce qui arrive désormais y est transféré.
forwarding-changed = « { $name } » est modifiée.
forwarding-removed = « { $name } » est supprimée, avec son secret.
forwarding-restored = « { $name } » est de retour.
forwarding-kind-slack = Slack
forwarding-kind-teams = Microsoft Teams
forwarding-kind-ntfy = ntfy
forwarding-kind-webhook = Webhook
forwarding-on = Actif
forwarding-on-of = Actif : « { $name } »
forwarding-off = Arrêté. Ce qui arrive entre-temps n’y sera pas transféré plus tard non plus.
forwarding-never = Aucun message encore
forwarding-last = Dernier message { $ago }
forwarding-failing = Rien ne passe depuis { $since }.
forwarding-waiting = { $count ->
    [one] { $count } notification attend.
   *[other] { $count } notifications attendent.
}
forwarding-next = Prochain essai : { $at }.
forwarding-test = Envoyer un essai
forwarding-test-of = Envoyer un essai à « { $name } »
forwarding-testing = Envoi…
journal-step-secret = Secret
journal-step-message = Message d’essai

## The form of a place

forwarding-kind = Vers où
forwarding-lead-slack = Dans Slack, une application à vous donne son adresse à un canal : Features › Incoming Webhooks › Add New Webhook.
forwarding-lead-teams = Dans le canal, ouvrez Workflows et choisissez « Publier dans un canal lorsqu’une requête webhook est reçue ». La dernière page montre l’adresse.
forwarding-lead-ntfy = ntfy apporte les messages sur les téléphones. Abonnez-vous là-bas à un sujet que personne ne devine, et saisissez-le ici.
forwarding-lead-webhook = Un programme à vous reçoit du JSON, signé comme le décrit Standard Webhooks.
forwarding-id-help = Court, tel qu’il figurera dans la liste, par exemple marketing-ops.
forwarding-save = Enregistrer et transférer
forwarding-again = Le secret n’est pas gardé dans le formulaire. Saisissez-le de nouveau.
forwarding-given = Son secret vient d’un fichier ou d’une variable de cet ordinateur, et c’est là qu’il se modifie.
forwarding-address = Adresse du webhook
forwarding-address-help = Qui la possède peut y écrire : elle va dans le trousseau de votre système et n’est plus affichée.
forwarding-url = Adresse
forwarding-url-help = Par exemple https://example.com/hook. Si elle contient une clé, après un point d’interrogation, elle va dans le trousseau.
forwarding-url-kept = Elle est dans le trousseau. Laissez vide pour la garder.
forwarding-key = Clé de signature
forwarding-key-help = Commence par whsec_ ; le destinataire a la même. Elle va dans le trousseau de votre système et n’est plus affichée.
forwarding-topic = Sujet
forwarding-topic-help = Lettres, chiffres, traits d’union et tirets bas.
forwarding-topic-kept = Il est dans le trousseau. Laissez vide pour le garder.
forwarding-hides-topic = Garder le sujet secret
forwarding-hides-topic-help = Sur un serveur public, qui connaît le sujet lit aussi. Gardé secret, il est dans le trousseau, et dans aucun fichier.
forwarding-server = Serveur
forwarding-server-help = Vide : https://ntfy.sh.
forwarding-auth = Connexion
forwarding-auth-none = Pas nécessaire
forwarding-auth-token = Jeton d’accès
forwarding-token = Jeton d’accès
forwarding-token-help = Par exemple tk_… ; il va dans le trousseau de votre système et n’est plus affiché.
forwarding-least = À partir de quelle gravité
forwarding-least-rules = Selon les règles
forwarding-types = { $count ->
    [0] Types : tous
    [one] Types : { $count } choisi
   *[other] Types : { $count } choisis
}
forwarding-types-legend = Seulement ces types
forwarding-types-help = Sans choix, tous sont transférés.
forwarding-instance-help = Seulement celles de cette instance, par exemple 123-ABC-456. Vide : de toutes.
forwarding-silent = Aussi ce que les règles gardent silencieux
forwarding-silent-help = Ce qui est muet n’est jamais transféré.
forwarding-private = Autoriser les adresses privées
forwarding-private-help = Seulement si la destination est cet ordinateur ou se trouve dans votre propre réseau. Sinon rien n’y est envoyé, pour qu’aucun message ne puisse y être détourné.
forwarding-per-minute = Messages isolés par minute
forwarding-per-minute-help = Vide : 3. Ce qui dépasse va dans un seul résumé ; les critiques sont comptées à part.
forwarding-gather = Rassembler un résumé pendant
forwarding-gather-help = Par exemple 30s ou 10m. Vide : 1m.
forwarding-keep = Essayer pendant
forwarding-keep-help = Par exemple 12h. Ce qui n’a pu être envoyé d’ici là est abandonné, et vous en êtes averti. Vide : 3d.
