### Team: a relay and its desktops.

fact-raw-left-out = Original non transmis (octets)

## Why a relay’s stream could not be read ($detail is what the server says)

reason-team-no-secret = Aucun identifiant n’est enregistré pour elle. Dans la fenêtre : Réglages › Connexions. Dans un terminal : campanile secret set { $detail }, avec le fichier que vous avez reçu.
reason-team-credentials = Ce qui est enregistré comme identifiants n’en est pas. Enregistrez le fichier reçu en entier, ou le mot de passe si user est défini.
reason-team-sign-in = { $host } refuse ces identifiants. Vérifiez-les ; ils ont peut-être expiré ou été retirés : demandez alors à la personne qui exploite le relais.
reason-team-forbidden = { $host } vous laisse entrer, mais n’autorise pas { $detail }, sans quoi le flux ne peut pas être lu. Vérifiez le flux et l’instance, puis demandez à la personne qui exploite le relais.
reason-team-stream = { $host } n’a pas encore de flux { $detail }. Le relais le crée à son premier démarrage.
reason-team-refused = { $host } ne peut pas répondre pour le moment : { $detail }
reason-not-nats = { $host } a répondu autre chose qu’un serveur NATS. Vérifiez l’adresse et le port.

fault-address-team = « { $value } » doit commencer par tls:// (nats:// vers cet ordinateur seulement).
cli-relay-no-team = Le relais publie par une connexion de type team, et { $path } n’en a pas.
cli-relay-no-source = { $path } n’a rien à lire pour le relais : ajoutez une connexion en plus de { $connection }.

## Shared triage: how an incident stands ($who is a colleague’s name)

triage-on-it = { $who } s’en occupe
triage-on-it-you = Vous vous en occupez
triage-on-it-colleague = Quelqu’un de l’équipe s’en occupe
triage-assigned = Confié à { $who }
triage-assigned-colleague = Confié à quelqu’un de l’équipe
triage-assigned-you = { $who } vous demande de vous en occuper
triage-assigned-you-colleague = Quelqu’un de l’équipe vous demande de vous en occuper
triage-resolved = Résolu par { $who }
triage-resolved-you = Résolu par vous
triage-resolved-colleague = Résolu par quelqu’un de l’équipe
triage-nobody = Plus personne ne s’en occupe
triage-you = Vous
triage-colleague = Quelqu’un de l’équipe
cli-triage-noted = { $standing }. L’équipe le saura à la prochaine lecture du flux.
cli-triage-said = Votre commentaire est noté. L’équipe le recevra à la prochaine lecture du flux.
cli-triage-nothing = L’équipe n’a encore rien fait à ce sujet.
triage-no-team = Aucune connexion n’a encore lu ce que fait l’équipe. Il faut une connexion de type team dans { $path } et un campanile sync ; si cela ne suffit pas, demandez à la personne qui exploite le relais.
triage-no-user = La connexion { $connection } ne dit pas qui vous êtes. Définissez user dans { $path }.
triage-no-name = « { $name } » n’est pas un nom d’utilisateur : il n’a que des lettres, des chiffres, - et _.
triage-no-words = Un commentaire demande des mots.
cli-no-such-incident = Il n’y a ni incident ni notification { $id }.

## The form of a relay’s stream: wrong values, and how a test went

field-team-address = Une adresse de serveur comme tls://nats.example.com:4222, sans utilisateur ni mot de passe.
field-team-plain = Sans sécurité, seulement vers cet ordinateur : toute autre adresse commence par tls://.
field-team-name = Lettres de a à z, chiffres, traits d’union et tirets bas, 64 au plus.
field-team-credentials = Ce n’est pas un fichier d’identifiants. Choisissez celui que vous avez reçu, ou collez-en tout le texte.
field-team-only = Choisissez dans la liste.
test-team-sign-in-ok = { $host } accepte ces identifiants.
test-team-sign-in-user = { $host } accepte les identifiants de { $user }.
test-team-permission-ok = Ces identifiants permettent de lire le flux.
test-stream-ok =
    { $count ->
        [one] Le flux existe, avec { $count_text } notification pour vous.
       *[other] Le flux existe, avec { $count_text } notifications pour vous.
    }
test-stream-none = Le flux existe. Rien n’y est du type et de l’instance que vous avez choisis.
test-stream-empty = Le flux existe, encore vide.
test-team-untrusted = Le certificat de { $host } est émis par « { $issuer } », que cet ordinateur ne reconnaît pas. Si vous avez reçu un fichier comme ca.pem, indiquez-le sous « Autorité propre au serveur » ; sinon, demandez à la personne qui exploite le relais.
test-team-untrusted-file = Le certificat de { $host } est émis par « { $issuer } », et ce n’est pas l’autorité du fichier que vous avez indiqué. Demandez le bon à la personne qui exploite le relais.
test-team-past-proxy = { $message } Aucun proxy ne mène à { $host }, pas même { $proxy } : demandez à votre service informatique si votre réseau laisse passer les connexions vers lui.
