### La fenêtre : boîtes aux lettres

## The form of a mailbox

mailbox-title = Boîte aux lettres
first-run-set-up-mailbox = Configurer la boîte aux lettres
settings-connections-add-mailbox = Ajouter une boîte aux lettres
mailbox-lead = Campanile lit les e-mails que Marketo envoie à cette boîte aux lettres. Des autres e-mails, il ne regarde que l’expéditeur.
mailbox-id-help = Court, tel qu’il figurera dans la liste.
mailbox-auth = Comment s’ouvre la boîte
mailbox-auth-password = Mot de passe
mailbox-auth-microsoft = Microsoft 365
mailbox-auth-google = Google Workspace
mailbox-host = Serveur de messagerie
mailbox-host-help = Son nom IMAP, par exemple imap.example.com. Microsoft 365 : outlook.office365.com. Google : imap.gmail.com.
mailbox-user = Nom d’utilisateur
mailbox-user-help = Le plus souvent l’adresse de la boîte.
mailbox-password = Mot de passe
mailbox-password-help = Va dans le trousseau du système et ne s’affiche plus. Beaucoup de serveurs veulent un mot de passe d’application ; Microsoft 365 n’en accepte pas, choisissez-le ci-dessus.
mailbox-password-again = Le mot de passe n’est pas conservé dans le formulaire. Saisissez-le de nouveau.
mailbox-oauth-client-id = ID client de votre application
mailbox-tenant = Organisation
mailbox-tenant-help = Son domaine ou ID de locataire, par exemple contoso.com. Vide : trouvée d’après votre adresse.
mailbox-folder = Dossier
mailbox-folder-help = INBOX est l’endroit où arrivent les e-mails. Ou un dossier qu’une règle de votre messagerie remplit.
mailbox-start = Quels e-mails
mailbox-start-oldest = Tous ceux qui y sont
mailbox-start-latest = Seulement les nouveaux
mailbox-after = Ce que devient un e-mail lu
mailbox-after-nothing = Rien
mailbox-after-read = Marquer comme lu
mailbox-after-move = Déplacer
mailbox-after-help = Seulement les e-mails de Marketo, et seulement une fois enregistrés ici.
mailbox-move-to = Déplacer vers le dossier
mailbox-move-to-help = Il doit déjà exister.
mailbox-tls = Sécurité
mailbox-tls-tls = TLS
mailbox-tls-starttls = STARTTLS
mailbox-tls-none = Aucune, seulement vers cet ordinateur
mailbox-port = Port
mailbox-port-help = Vide : 993 avec TLS, 143 avec STARTTLS.
mailbox-instance-help = Pour les e-mails qui n’en citent pas, par exemple 123-ABC-456.
mailbox-register-microsoft = Comment votre service informatique enregistre une application chez Microsoft
mailbox-register-microsoft-1 = Dans le centre d’administration Microsoft Entra, enregistrez une application pour les comptes de votre organisation.
mailbox-register-microsoft-2 = Sous Authentification, autorisez les flux de clients publics.
mailbox-register-microsoft-3 = Sous Autorisations d’API, ajoutez l’autorisation déléguée IMAP.AccessAsUser.All et accordez-la.
mailbox-register-microsoft-4 = Copiez l’ID d’application (client) dans le champ ci-dessous, puis connectez-vous avec un compte qui peut ouvrir la boîte.
mailbox-register-google = Comment votre service informatique enregistre une application chez Google
mailbox-register-google-1 = Dans la console Google Cloud, créez un projet et réglez son écran de consentement sur Interne.
mailbox-register-google-2 = Ajoutez-y le champ d’application https://mail.google.com/.
mailbox-register-google-3 = Créez un client OAuth de type Application de bureau, et copiez son ID client et son secret client ci-dessous.

## How a mailbox is subscribed in Marketo

mailbox-subscribe = Comment abonner cette boîte dans Marketo
mailbox-subscribe-1 = Prenez une boîte partagée, ou un dossier qu’une règle remplit. Pas la boîte d’une personne : qui lit Campanile lit ce qu’elle contient.
mailbox-subscribe-2 = Dans Marketo, cliquez sur Notifications en haut à droite.
mailbox-subscribe-3 = Cliquez sur S’abonner.
mailbox-subscribe-4 = Choisissez un type de notification et saisissez l’adresse de la boîte. Séparez plusieurs adresses par des virgules.
mailbox-subscribe-5 = Enregistrez, et faites de même pour chaque autre type. Marketo ne montre pas qui est déjà abonné : tenez une liste.
mailbox-subscribe-6 = Les programmes d’engagement ont leur propre réglage : dans Configuration du programme, activez les notifications de contenu épuisé.
mailbox-subscribe-7 = Ce que Campanile ne reconnaît pas s’affiche sous « Autres notifications » avec son texte ; vous pouvez y dire ce que c’est.

## Signing in to a mailbox

sign-in = Connexion
sign-in-microsoft = Se connecter chez Microsoft
sign-in-google = Se connecter chez Google
sign-in-again-microsoft = Se reconnecter chez Microsoft
sign-in-again-google = Se reconnecter chez Google
sign-in-beginning = Demande de connexion…
sign-in-open = Ouvrez cette page, ici ou sur un autre appareil :
sign-in-open-browser = Ouvrez la page de connexion dans un navigateur de cet ordinateur.
sign-in-open-page = Ouvrir la page
sign-in-copy-url = Copier l’adresse
sign-in-code = Saisissez-y ce code :
sign-in-copy-code = Copier le code
sign-in-agree = Connectez-vous avec un compte qui peut ouvrir la boîte, et acceptez que votre application lise les e-mails.
sign-in-waiting = En attente de votre connexion. La suite vient d’elle-même.
sign-in-cancel = Annuler la connexion
sign-in-done = Vous êtes connecté.
settings-connections-sign-in = Se connecter
settings-connections-sign-in-of = Se connecter à « { $name } »

## How far the first reading of a mailbox is

watch-reading = { $name } : { $done } e-mails examinés sur { $all }
first-run-mails = Les e-mails déjà présents
first-run-mails-begin = Ouverture de la boîte aux lettres…
first-run-mails-so-far =
    { $count ->
        [one] { $done } e-mails examinés sur { $all } ; { $count } vient de Marketo
       *[other] { $done } e-mails examinés sur { $all } ; { $count } viennent de Marketo
    }
first-run-mails-done =
    { $count ->
        [0] La boîte est lue. Elle ne contient encore rien de Marketo : abonnez-la comme décrit ci-dessous.
        [one] La boîte est lue : { $count } notification de Marketo.
       *[other] La boîte est lue : { $count } notifications de Marketo.
    }
journal-step-folder = Dossier
journal-step-mails = E-mails

## A mail that is said to be of a type

mail-type-unknown = Elle est arrivée par e-mail. Si vous savez ce que c’est, dites-le : Campanile la classera ainsi, avec tous les e-mails semblables.
mail-type-ask-unknown = Dire ce que c’est
mail-type-ask = C’est autre chose
mail-type-title = C’est une notification du type
mail-type-choose = Choisir un type
mail-type-takes =
    { $count ->
        [one] Campanile classera { $count } e-mail enregistré dans « { $type } », ainsi que les nouveaux du même genre :
       *[other] Campanile classera { $count } e-mails enregistrés dans « { $type } », ainsi que les nouveaux du même genre :
    }
mail-type-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
mail-type-no-subject = sans objet
mail-type-rule = La règle, telle qu’enregistrée
mail-type-file = Elle se place avant vos autres règles dans { $file }.
mail-type-save = Enregistrer la règle
mail-type-saving = Enregistrement…
mail-type-saved =
    { $count ->
        [one] La règle est enregistrée ; { $count } e-mail enregistré a changé.
       *[other] La règle est enregistrée ; { $count } e-mails enregistrés ont changé.
    }
