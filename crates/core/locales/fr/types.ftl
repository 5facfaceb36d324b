### Textes des types de notification : noms, titres, résumés, fiches, faits, toasts, message pour l’admin.
### Mêmes clés, attributs et variables que le fichier anglais. Une variable en _text est déjà mise en forme ;
### $count et $critical sont des nombres, pour le pluriel seulement. Espaces insécables (U+00A0) voulues.

## Noms

type-campaign-failure = Échec de campagne
    .short = Échec
type-campaign-abort = Abandon de campagne
    .short = Abandon
type-idle-trigger-cleanup = Nettoyage des campagnes à déclencheurs inexploitées
    .short = Inexploitées
type-test-group = Résultat de test A/B
    .short = Résultat de test A/B
type-crm-sync = Synchronisation CRM
    .short = Synchronisation CRM
type-microsoft-dynamics = Microsoft Dynamics
    .short = Microsoft Dynamics
type-salesforce = Salesforce
    .short = Salesforce
type-engagement = Engagement
    .short = Engagement
type-facebook = Facebook
    .short = Facebook
type-linkedin = LinkedIn
    .short = LinkedIn
type-web-services = Services web
    .short = Services web
type-monitoring = La veille de Campanile
    .short = Campanile
type-other = Autres notifications
    .short = Autres

group-campaigns = Campagnes
group-crm = Synchronisation CRM
group-engagement = Engagement
group-ads = Réseaux publicitaires
group-web-services = Services web
group-campanile = Campanile
group-other = Autres

severity-info = Info
severity-warning = Avertissement
severity-error = Erreur
severity-critical = Critique

## Échec de campagne

title-campaign-failure-named = Échec de campagne : { $campaign }
title-campaign-failure-id = Échec : campagne dynamique { $campaign }
title-campaign-failure-bare = Échec d’une campagne dynamique
summary-campaign-failure-message = Marketo indique : { $message }
summary-campaign-failure-bare = Marketo signale une erreur sans dire pourquoi. Vérifiez la liste dynamique, le flux et le planning.

## Abandon de campagne

title-campaign-abort-by-person-named = Abandon par une personne : { $campaign }
title-campaign-abort-by-person-id = Abandon par une personne : campagne { $campaign }
title-campaign-abort-automatic-named = Abandon automatique : { $campaign }
title-campaign-abort-automatic-id = Abandon automatique : campagne { $campaign }
title-campaign-abort-bare = Abandon d’une campagne dynamique
summary-campaign-abort-by-person = { $user } l’a arrêtée. Les étapes déjà faites le restent.
summary-campaign-abort-by-person-unknown = Une personne l’a arrêtée ; Marketo ne dit pas qui. Les étapes déjà faites le restent.
summary-campaign-abort-automatic = Marketo a arrêté cette exécution. Les étapes faites le restent. Résultats montre ce qui a tourné.

## Campagnes à déclencheurs inexploitées ($deadline suit « fin » sans article : « 30 nov. », « ce jour »)

title-idle-trigger-cleanup-scheduled = { $count ->
        [one] { $count_text } campagne inexploitée : fin { $deadline }
       *[other] { $count_text } campagnes inexploitées : fin { $deadline }
    }
title-idle-trigger-cleanup-scheduled-undated = { $count ->
        [one] { $count_text } campagne inexploitée : fin proche
       *[other] { $count_text } campagnes inexploitées : fin proche
    }
title-idle-trigger-cleanup-done = { $count ->
        [one] { $count_text } campagne inexploitée désactivée
       *[other] { $count_text } campagnes inexploitées désactivées
    }
title-idle-trigger-cleanup-bare = Nettoyage des campagnes inexploitées
summary-idle-trigger-cleanup-scheduled = Personne ne s’est qualifié en 6 mois. Pour en garder une : désactivez-la puis réactivez-la avant.
summary-idle-trigger-cleanup-done = Personne ne s’y était qualifié en 6 mois. Réactivez ce dont vous avez encore besoin.
summary-idle-trigger-cleanup-bare = Marketo ne nomme ici aucune campagne. Sa propre notification mène à la liste.

## Résultat de test A/B

title-test-group-named = Résultat de test A/B : { $program }
title-test-group-bare = Un test A/B a son résultat
summary-test-group-winner = Gagnant : { $winner }. Consultez les chiffres dans Marketo.
summary-test-group-bare = Consultez les chiffres dans Marketo et déclarez le gagnant.

## Synchronisation CRM

title-crm-sync-down = La synchronisation CRM est arrêtée
title-crm-sync-permissions = Synchro CRM : autorisations incorrectes
title-crm-sync-bare = Problème de synchronisation CRM
summary-crm-sync-down = Marketo n’échange plus avec votre CRM. Un admin doit intervenir : ouvrez pour un message prêt.
summary-crm-sync-permissions = Marketo signale des autorisations incorrectes. Un admin doit intervenir : ouvrez pour un message prêt.
summary-crm-sync-bare = Marketo n’en dit pas plus. Un admin doit intervenir : ouvrez pour un message prêt.
summary-crm-sync-message = Marketo indique : { $message }

## Microsoft Dynamics ($duplicates_text et $too_long_text sont des nombres)

title-microsoft-dynamics-count = { $count ->
        [one] { $count_text } personne hors synchro Dynamics
       *[other] { $count_text } personnes hors synchro Dynamics
    }
title-microsoft-dynamics-bare = Des personnes hors synchro Dynamics
summary-microsoft-dynamics-reasons = En 24 heures : doublons { $duplicates_text }, champs trop longs { $too_long_text }. Marketo garde la liste complète pendant 30 jours.
summary-microsoft-dynamics-bare = Marketo regroupe ces échecs sur 24 heures. Il garde la liste complète pendant 30 jours.

## Salesforce

title-salesforce-login = Salesforce refuse l’accès de Marketo
title-salesforce-api-limit = Limite d’API Salesforce atteinte
title-salesforce-record-count = { $count ->
        [one] Salesforce a refusé { $count_text } enregistrement
       *[other] Salesforce a refusé { $count_text } enregistrements
    }
title-salesforce-code = Erreur Salesforce : { $code }
title-salesforce-bare = Marketo signale un problème Salesforce
summary-salesforce-login = La synchronisation attend. Un admin doit ressaisir les identifiants : ouvrez pour un message prêt.
summary-salesforce-api-limit = Il n’accepte plus d’appels de Marketo pour l’instant. Un admin doit intervenir : ouvrez pour un message prêt.
summary-salesforce-record = { $code } sur { $object }. Erreurs de synchronisation en garde la liste pendant 5 jours.
summary-salesforce-code = Salesforce a répondu { $code }. Erreurs de synchronisation garde les détails pendant 5 jours.
summary-salesforce-bare = Marketo ne dit pas pourquoi. Voyez Admin › Salesforce › Erreurs de synchronisation (5 derniers jours).
summary-salesforce-message = Marketo indique : { $message }

## Engagement

title-engagement-count = { $count ->
        [one] Contenu épuisé pour { $count_text } personne
       *[other] Contenu épuisé pour { $count_text } personnes
    }
title-engagement-bare = Des personnes ont épuisé leur contenu
summary-engagement-stream = { $program }, flux d’engagement { $stream } : tout a été envoyé. Ajoutez du contenu, déplacez-les ou laissez.
summary-engagement-program = { $program } : tout leur flux d’engagement a été envoyé. Ajoutez du contenu, déplacez-les ou laissez.
summary-engagement-bare = Tout leur flux d’engagement a été envoyé. Ajoutez du contenu, déplacez-les ou laissez.

## Facebook

title-facebook-terms = Conditions Facebook non acceptées
title-facebook-removed = Application Marketo retirée de Facebook
title-facebook-bare = Marketo signale un problème Facebook
summary-facebook-audience = D’ici la correction, l’audience { $audience } peut rester figée. Ouvrez pour voir les étapes.
summary-facebook-bare = D’ici la correction, les audiences Facebook peuvent rester figées. Ouvrez pour voir les étapes.

## LinkedIn

title-linkedin-push = Échec de l’envoi vers LinkedIn
title-linkedin-bare = Marketo signale un problème LinkedIn
summary-linkedin-audience = Marketo a renoncé à { $audience } après trois essais. Un admin vérifie l’autorisation, puis renvoyez.
summary-linkedin-bare = Marketo a renoncé après trois essais. Un admin vérifie l’autorisation LinkedIn, puis renvoyez.

## Services web ($percent_text contient son signe ; $reset est une heure locale)

title-web-services-percent = { $percent_text } du quota API du jour utilisés
title-web-services-used-up = Quota API du jour épuisé
title-web-services-errors = L’API de Marketo signale l’erreur { $code }
title-web-services-bare = Notification sur les services web
summary-web-services-calls = { $used_text } appels sur { $quota_text }. Remise à zéro vers { $reset }, heure locale (minuit, heure centrale, États-Unis).
summary-web-services-quota = Quota quotidien : { $quota_text } appels. Remise à zéro vers { $reset }, heure locale (minuit, heure centrale, États-Unis).
summary-web-services-used-up = Intégrations refusées jusqu’à environ { $reset }, heure locale (minuit, heure centrale, États-Unis).
summary-web-services-used-up-services = Intégrations refusées jusqu’à environ { $reset }, heure locale. Marketo nomme : { $services }.
summary-web-services-errors = Erreur { $code } : { $message }
summary-web-services-bare = Marketo ne donne pas de chiffres ici. Admin › Services web montre les appels des 7 derniers jours.

## Campanile lui-même

title-monitoring-silent = « { $connection } » ne répond plus depuis { $minutes_text } min
title-monitoring-sign-in = « { $connection } » demande une reconnexion
title-monitoring-gap = « { $connection } » : notifications manquées
title-monitoring-recovered-database = Campanile a récupéré son historique
title-monitoring-not-watching = Sans veille : { $from } à { $to }
title-monitoring-answers-again = « { $connection } » répond de nouveau
title-monitoring-unreachable-all = Aucune connexion ne répond
title-monitoring-bare = Une notification de Campanile
summary-monitoring-silent = Des notifications peuvent manquer. Campanile insiste et vous dira quand la connexion revient.
summary-monitoring-sign-in = Son secret est refusé ou illisible. Tant que c’est le cas, Campanile n’entend plus cette connexion.
summary-monitoring-gap = « { $connection } » n’avait plus cette période : { $from } à { $to }. Le trou est indiqué dans la liste.
summary-monitoring-gap-unknown = « { $connection } » n’avait plus tout. On ne sait pas combien il en manque. Le trou est indiqué.
summary-monitoring-recovered-database = { $count ->
        [one] Historique endommagé : { $count_text } notification sauvée ; ce que Marketo a encore est relu.
       *[other] Historique endommagé : { $count_text } notifications sauvées ; ce que Marketo a encore est relu.
    }
summary-monitoring-not-watching = { $count ->
        [0] Campanile n’a pas tourné entre { $from } et { $to }. Il n’a trouvé aucune notification de cette période.
        [one] Campanile n’a pas tourné entre { $from } et { $to }. { $count_text } notification est arrivée ; elle est dans la liste.
       *[other] Campanile n’a pas tourné entre { $from } et { $to }. { $count_text } notifications sont arrivées ; elles sont dans la liste.
    }
summary-monitoring-answers-again = Silence de { $minutes_text } min. Campanile reprend où il s’était arrêté ; un trou serait indiqué.
summary-monitoring-unreachable-all = Campanile n’entend rien pour l’instant. Il insiste et vous dira quand une connexion répond.
summary-monitoring-bare = Campanile a noté quelque chose sur sa propre veille. Les détails disent quoi.

## Autres

title-other-bare = Notification Marketo d’un type inconnu
title-other-named = De Marketo : { $name }
title-other-rejected = Un élément n’a pas pu être lu
summary-other-words = Marketo la nomme « { $words } ». Campanile ne la connaît pas encore et montre tout ce que Marketo a envoyé.
summary-other-message = Marketo indique : { $message }
summary-other-rejected = Campanile garde ce qui est arrivé et le montre en entier. Raison : { $reason }
reject-not-json = Ce n’est pas du JSON.
reject-not-an-object = C’est du JSON, mais pas un objet.
reject-no-event = Il n’y a pas d’événement.
reject-event-not-an-object = Son événement n’est pas un objet.
reject-data-not-an-object = Les données de son événement ne sont pas un objet.
reject-neither-type-nor-data = Son événement n’a ni type ni données.
summary-other-bare = Campanile ne la connaît pas encore. Elle s’affiche avec tout ce que Marketo a envoyé.

## Fiches : qui peut agir, ce que c’est, causes habituelles, que faire

playbook-campaign-failure =
    .who = Vous, si vous pouvez modifier et planifier la campagne. Relever durablement la limite de personnes revient à votre admin Marketo.
    .means = Marketo a trouvé une erreur dans cette campagne dynamique. La notification décrite par Adobe donne un identifiant, pas de cause.
    .causes = Une erreur dans la liste dynamique ou le flux, dans une liste dynamique citée, ou plus de personnes que la limite n’en permet.
    .step1 = Ouvrez la campagne dans Activités marketing.
    .step2 = Dans la liste dynamique et le flux, corrigez ce qui est souligné en rouge, y compris dans les listes citées.
    .step3 = Dans Planning, lisez l’état de la liste dynamique ; si la limite est dépassée, augmentez-la ou passez outre.
    .step4 = Planifiez de nouveau la campagne et contrôlez Résultats.

playbook-campaign-abort =
    .who = Vous, si vous pouvez modifier et planifier la campagne.
    .means = Une exécution de cette campagne dynamique s’est arrêtée avant la fin. Les étapes déjà faites ne sont pas annulées.
    .causes = Marketo décrit une seule cause automatique : un filtre prédictif impossible à évaluer. Sinon, quelqu’un l’a abandonnée.
    .step1 = Ouvrez la campagne et voyez dans Résultats ce qui a tourné avant l’arrêt.
    .step2 = Si la liste dynamique contient un filtre prédictif, vérifiez ce filtre.
    .step3 = Décidez qui a encore besoin des étapes restantes, puis relancez pour ces personnes.

playbook-campaign-abort-by-person =
    .who = La personne qui l’a arrêtée sait pourquoi. Vous pouvez relancer si vous pouvez planifier la campagne.
    .means = Un utilisateur de Marketo a arrêté cette exécution. Les étapes déjà faites ne sont pas annulées.
    .causes = Quelqu’un a choisi Abandonner la campagne. Marketo ne dit pas pourquoi.
    .step1 = Demandez à la personne nommée sous Informations, s’il y en a une, si c’était voulu.
    .step2 = Dans Résultats, voyez ce qui a tourné avant l’arrêt.
    .step3 = S’il faut continuer, décidez qui a encore besoin des étapes restantes, puis relancez.

playbook-idle-trigger-cleanup =
    .who = Vous, si vous pouvez activer des campagnes à déclencheurs.
    .means = Une fois par trimestre, Marketo désactive les campagnes à déclencheurs inexploitées, avec un préavis d’une semaine.
    .causes = La campagne est active depuis plus de 6 mois et personne ne s’est qualifié.
    .step1 = Dans Marketo, ouvrez la liste des campagnes depuis la notification, en haut à droite.
    .step2 = Pour en garder une, désactivez-la dans Planning puis réactivez-la ; ses 6 mois repartent de zéro.
    .step3 = Laissez les autres : Marketo les désactive après la semaine.

playbook-idle-trigger-cleanup-done =
    .who = Vous, si vous pouvez activer des campagnes à déclencheurs.
    .means = Marketo a désactivé ces campagnes à déclencheurs. Il l’annonce une semaine avant. Elles ne réagissent plus.
    .causes = Elles étaient actives depuis plus de 6 mois et personne ne s’était qualifié.
    .step1 = Dans Marketo, ouvrez la liste des campagnes depuis la notification, en haut à droite.
    .step2 = Réactivez dans Planning celles dont vous avez encore besoin.

playbook-test-group =
    .who = Vous, si vous pouvez modifier le programme d’e-mail.
    .means = Un test A/B est terminé. Marketo ne documente pas le contenu de cette notification.
    .causes = Le test est arrivé à son terme.
    .step1 = Ouvrez le programme d’e-mail dans Activités marketing.
    .step2 = Consultez les résultats du test.
    .step3 = Déclarez le gagnant, ou contrôlez celui que Marketo a choisi.

playbook-crm-sync =
    .who = À traiter par votre admin Marketo (autorisation Accéder au CRM) et par qui gère l’utilisateur de synchronisation dans le CRM.
    .means = Marketo signale un problème critique de synchronisation CRM, comme de mauvaises autorisations ou un arrêt complet.
    .causes = Autorisations de l’utilisateur de synchronisation modifiées, identifiants refusés ou synchronisation désactivée.
    .step1 = Copiez le message, envoyez-le à votre admin.
    .step2 = Dans Admin › Salesforce ou Admin › Microsoft Dynamics, vérifiez que la synchronisation est active et ce qu’elle signale.
    .step3 = Avec l’admin du CRM, vérifiez les identifiants et les autorisations de l’utilisateur de synchronisation.

playbook-microsoft-dynamics =
    .who = À traiter par votre admin Marketo (autorisation Accéder au CRM) et votre admin Dynamics pour les enregistrements et les champs.
    .means = Une fois par 24 heures, Marketo liste les personnes dont la synchronisation avec Dynamics a échoué dans ce délai.
    .causes = Des doublons, ou une valeur plus longue que le champ d’en face. Marketo ne publie pas de liste de codes.
    .step1 = Dans la notification de Marketo, choisissez Voir la liste complète (CSV, gardé 30 jours).
    .step2 = Fusionnez les doublons ; raccourcissez les valeurs ou alignez la longueur des champs.
    .step3 = Dans Admin › Microsoft Dynamics › Erreurs de synchronisation, cherchez si le même code revient.
    .step4 = Si beaucoup échoue d’un coup, lancez la validation de la synchronisation.

playbook-salesforce =
    .who = À traiter par votre admin Marketo (autorisation Accéder au CRM), souvent avec votre admin Salesforce.
    .means = La synchronisation Salesforce signale une erreur. Le message vient de Salesforce ; Marketo ne publie pas de liste de codes.
    .causes = Identifiants expirés, limite d’API dépassée, autorisation manquante ou enregistrements que Salesforce refuse.
    .step1 = Copiez le message, envoyez-le à votre admin.
    .step2 = Dans Admin › Salesforce › Erreurs de synchronisation (5 jours), voyez si c’est le niveau de tâche ou d’enregistrement.
    .step3 = Corrigez la cause dans Salesforce ou dans l’enregistrement ; la synchronisation réessaie au cycle suivant.
    .step4 = Contrôlez l’état de la synchronisation dans Admin › Salesforce.

playbook-salesforce-login =
    .who = À traiter par votre admin Marketo (autorisation Accéder au CRM) et par qui gère l’utilisateur de synchronisation Salesforce.
    .means = Salesforce a rejeté le nom, le mot de passe ou le jeton de l’utilisateur de synchronisation. Les modifications attendent.
    .causes = Mot de passe modifié ou expiré, jeton de sécurité réinitialisé, utilisateur de synchronisation verrouillé.
    .step1 = Copiez le message, envoyez-le à votre admin.
    .step2 = Dans Admin › Salesforce, saisissez de nouveau les identifiants.
    .step3 = Vérifiez Erreurs de synchronisation ; la synchronisation reprend au cycle suivant.

playbook-salesforce-api-limit =
    .who = À traiter par votre admin Salesforce, et par votre admin Marketo (autorisation Accéder au CRM) pour le contrôle.
    .means = La limite d’API de Salesforce est dépassée : il n’accepte plus d’appels de Marketo pour l’instant.
    .causes = Plus d’appels API que Salesforce n’en permet. Selon des utilisateurs, Marketo seul en fait environ 7 200 par jour.
    .step1 = Copiez le message, envoyez-le à vos admins.
    .step2 = Dans Salesforce, cherchez ce qui appelle le plus ; réduisez les appels ou relevez la limite.
    .step3 = Sinon, attendez : Salesforce compte les appels des dernières 24 heures environ.
    .step4 = Contrôlez la synchronisation dans Admin › Salesforce ; elle reprend au cycle suivant.

playbook-salesforce-record =
    .who = À traiter par votre admin Marketo (autorisation Accéder au CRM) pour la liste ; par votre admin Salesforce pour la correction.
    .means = Salesforce a refusé certains enregistrements. L’échec figure aussi dans le journal d’activité de chaque personne.
    .causes = Enregistrement occupé, doublon, champ obligatoire vide, règle de validation ou autorisation manquante ; le code dit lequel.
    .step1 = Dans Admin › Salesforce › Erreurs de synchronisation (5 jours), exportez la liste du niveau d’enregistrement.
    .step2 = Lisez ce que le code veut dire, puis corrigez l’enregistrement ou la règle dans Salesforce.
    .step3 = Un enregistrement occupé se règle en général tout seul ; sinon, réduisez les mises à jour parallèles.

playbook-engagement =
    .who = Vous, si vous pouvez modifier le programme d’engagement.
    .means = Ces personnes ont tout reçu de leur flux d’engagement et attendent qu’on y ajoute du contenu. C’est souvent voulu.
    .causes = Le flux d’engagement n’a plus rien pour elles. Un programme imbriqué compte pour un seul contenu, d’où un épuisement précoce.
    .step1 = Ouvrez le programme et voyez ses flux d’engagement, puis Membres, colonne du contenu épuisé.
    .step2 = Ajoutez du contenu au flux d’engagement, ou déplacez ces personnes vers un autre.
    .step3 = Si c’est voulu, laissez ainsi.
    .step4 = Pour ne plus en être averti : dans Configuration, désactivez les notifications de contenu épuisé.

playbook-facebook =
    .who = À traiter par le titulaire du compte Facebook et votre admin Marketo (autorisation Accéder aux partenaires d’événement).
    .means = Marketo ne peut pas mettre à jour vos audiences personnalisées Facebook. Il ne documente pas ce que dit la notification.
    .causes = Conditions des audiences personnalisées de Facebook non acceptées, ou application Marketo retirée de Facebook.
    .step1 = Dans Facebook, acceptez les conditions : facebook.com/ads/manage/customaudiences/tos.php.
    .step2 = Si l’application a été retirée, autorisez de nouveau Facebook dans Admin › LaunchPoint.
    .step3 = Renvoyez la liste par Ad Bridge et voyez si l’audience se met à jour.

playbook-linkedin =
    .who = À traiter par votre admin Marketo (autorisation Accéder aux partenaires d’événement) et un utilisateur LinkedIn ayant accès à tous les comptes publicitaires.
    .means = Après trois essais, Marketo n’a pas pu créer l’audience, se connecter ou envoyer les adresses à LinkedIn.
    .causes = L’autorisation n’est plus valable, ou l’utilisateur LinkedIn n’a pas accès à un compte publicitaire. Marketo ne dit pas lequel.
    .step1 = Copiez le message, envoyez-le à votre admin.
    .step2 = Dans Admin › LaunchPoint, autorisez de nouveau le service LinkedIn.
    .step3 = Dans la base de données, ouvrez la liste, renvoyez-la par Ad Bridge et comptez 15 minutes.

playbook-web-services =
    .who = À traiter par votre admin Marketo (Admin › Services web) et le responsable de l’intégration qui appelle le plus.
    .means = Marketo rend compte des appels API du jour. Les intégrations partagent un quota, remis à zéro vers minuit, heure centrale (États-Unis).
    .causes = Une intégration appelle plus que prévu. Des utilisateurs citent un connecteur Power BI : 23 000 à 43 000 appels par jour.
    .step1 = Dans Admin › Services web, ouvrez les requêtes des 7 derniers jours.
    .step2 = Trouvez l’utilisateur d’API qui appelle le plus et prévenez le responsable de cette intégration.
    .step3 = Suspendez-la, ou faites-la lire par lots, jusqu’à la remise à zéro.
    .step4 = Si le quota est durablement trop petit, demandez à votre responsable de compte Adobe.

playbook-web-services-used-up =
    .who = À traiter par votre admin Marketo (Admin › Services web) et le responsable de l’intégration qui appelle le plus.
    .means = Le quota quotidien est atteint. L’API refuse toute intégration (erreur 607) jusque vers minuit, heure centrale (États-Unis).
    .causes = Une intégration a appelé plus que prévu. Des utilisateurs citent un connecteur Power BI : 23 000 à 43 000 appels par jour.
    .step1 = Copiez le message, envoyez-le à votre admin.
    .step2 = Dans Admin › Services web, ouvrez les requêtes des 7 derniers jours et trouvez ce qui appelle le plus.
    .step3 = Suspendez cette intégration, pour que le nouveau jour commence avec des appels disponibles.
    .step4 = Ensuite, vérifiez que les autres rattrapent ; pour plus d’appels, demandez à votre responsable de compte Adobe.

playbook-web-services-errors =
    .who = À traiter par le responsable de l’intégration ; votre admin Marketo pour les rôles et les adresses autorisées.
    .means = L’API REST de Marketo a répondu par des erreurs. On ne sait pas toujours quelle intégration les a reçues.
    .causes = Trop d’appels en 20 secondes (606) ou à la fois (615), jeton non renouvelé (601, 602), rôle ou adresse IP refusés (603).
    .step1 = Lisez le code, et le message s’il y en a un, sous Informations.
    .step2 = Envoyez-le au responsable de l’intégration, avec l’heure.
    .step3 = Pour 606 et 615, ralentissez les appels ; pour 603, vérifiez dans Admin le rôle d’API et les adresses IP autorisées.

playbook-monitoring =
    .who = Vous, sur cet ordinateur. Pour le réseau ou un proxy, votre service informatique.
    .means = Il s’agit de la veille de Campanile, pas de Marketo : ce qu’il n’a pas entendu, il ne peut pas le montrer.
    .causes = Pas de réseau, une source qui ne répond pas, un ordinateur éteint ou un fichier d’historique endommagé.
    .step1 = Ouvrez l’état de la connexion et lisez sa dernière erreur.
    .step2 = Choisissez Vérifier maintenant.
    .step3 = D’ici à ce qu’elle réponde, consultez Notifications dans Marketo, en haut à droite.

playbook-monitoring-sign-in =
    .who = Vous, si vous détenez le secret ; sinon la personne qui a configuré cette connexion.
    .means = Campanile ne peut pas s’identifier auprès de cette connexion et n’en entend rien. Les autres continuent.
    .causes = Secret remplacé, expiré ou mal saisi, accès retiré, ou trousseau de clés verrouillé.
    .step1 = Déverrouillez votre trousseau de clés, s’il est verrouillé.
    .step2 = Obtenez un secret valable auprès de qui gère les identifiants.
    .step3 = Remplacez le secret dans les réglages de la connexion ; la position de lecture est gardée.

playbook-monitoring-gap =
    .who = Vous pouvez voir dans Marketo ce qui a manqué. Plus personne ne peut l’obtenir par cette connexion.
    .means = Cette période n’était plus disponible quand Campanile l’a demandée. Ce qui s’y est passé n’est pas dans votre historique.
    .causes = Rien n’a lu cette connexion pendant trop longtemps. Adobe garde les événements 7 jours.
    .step1 = Dans Marketo, ouvrez Notifications, en haut à droite, et parcourez cette période.
    .step2 = Laissez Campanile démarrer à l’ouverture de session, pour qu’aucune absence ne dépasse 7 jours.

playbook-monitoring-not-watching =
    .who = Vous, sur cet ordinateur.
    .means = Campanile s’est arrêté sans qu’on le lui demande et n’a pas veillé pendant cette période. Il a repris où il s’était arrêté.
    .causes = L’ordinateur a été éteint ou privé de courant, ou le programme s’est interrompu.
    .step1 = Parcourez ce qui est arrivé entre-temps ; tout n’a pas fait l’objet d’un toast.
    .step2 = Si cela se répète, lancez campanile doctor et lisez son compte rendu.

playbook-monitoring-recovered-database =
    .who = Vous, sur cet ordinateur.
    .means = Le fichier de l’historique de Campanile n’était plus lisible. Tout ce qui se lisait a été repris, le reste vient de la dernière sauvegarde quotidienne s’il y en avait une, et le fichier endommagé est conservé (voir les informations).
    .causes = Le plus souvent un disque défaillant ou plein, ou une coupure de courant pendant l’écriture.
    .step1 = Vérifiez le disque de cet ordinateur, ou demandez à qui s’en occupe.
    .step2 = S’il manque quelque chose de plus ancien, gardez le fichier endommagé : on pourra peut-être en lire davantage.

playbook-other =
    .who = Cela dépend de ce qu’elle dit. Votre admin Marketo peut voir la même notification dans Marketo.
    .means = Marketo a envoyé quelque chose que Campanile ne connaît pas encore. Tout est gardé et affiché.
    .causes = Marketo a plus de sortes de notifications qu’il n’en documente, et peut en ajouter.
    .step1 = Lisez Informations et Ce que Marketo a envoyé.
    .step2 = Comparez avec Notifications dans Marketo, en haut à droite.
    .step3 = Si elle compte pour vous, créez une règle à partir d’elle.

## Faits

fact-campaign-id = ID de campagne
fact-campaign-name = Campagne dynamique
fact-user = Utilisateur
fact-daily-quota = Quota quotidien
fact-percent = Part du quota
fact-used = Appels utilisés
fact-services = Services
fact-program-id = ID de programme
fact-program-name = Programme
fact-stream = Flux d’engagement
fact-exhausted-count = Personnes au contenu épuisé
fact-error-code = Code
fact-error-message = Message
fact-object = Objet
fact-failed-count = Échecs
fact-duplicates = Doublons
fact-fields-too-long = Champs trop longs
fact-deadline = Échéance
fact-csv-url = Liste complète (CSV)
fact-audience = Audience
fact-attempts = Essais
fact-campaign-ids = ID de campagnes
fact-winner = Gagnant
fact-connection = Connexion
fact-time-as-sent = Heure telle qu’envoyée
fact-reject-reason = Pourquoi illisible
fact-recognised-by = Reconnue par
fact-component = Composant
fact-missing-from = Manque depuis
fact-missing-to = Manque jusqu’à
fact-workspace = Espace de travail
fact-state = État
fact-count = Nombre
fact-file = Fichier

## Toasts ($types est une liste prête, sans point final : « échecs de campagne 9, Dynamics 3 »)

toast-summary-title = { $count ->
        [one] { $count_text } autre notification
       *[other] { $count_text } autres notifications
    }
toast-summary-body = { $types }. Les critiques s’affichent à part.
toast-backlog-title = { $count ->
        [one] { $count_text } notification des 7 derniers jours
       *[other] { $count_text } notifications des 7 derniers jours
    }
toast-backlog-body = Tout est dans la fenêtre. Désormais, vous n’entendrez que le nouveau.
toast-digest-title = { $critical ->
        [0] { $count ->
            [one] En votre absence : { $count_text } notification
           *[other] En votre absence : { $count_text } notifications
        }
        [one] En votre absence : { $critical_text } critique
       *[other] En votre absence : { $critical_text } critiques
    }
toast-type-only-body = Ouvrez Campanile pour voir les détails.
toast-action-open = Ouvrir les détails

## Message pour l’admin (complet ; il finit par admin-message-source)

admin-message-repeated = { $occurred }, { $count_text } fois depuis le { $since }
admin-message =
    Bonjour,

    cette notification demande quelqu’un qui a vos accès :

    Quoi : { $title }
    Détails : { $summary }
    Instance : { $instance }
    Quand : { $occurred }
    Code : { $code }
    À faire : { $needed }

    Pourriez-vous y jeter un œil et me dire quand cela fonctionne à nouveau ? Merci.

    { admin-message-source }
admin-message-source = Préparé avec Campanile, un outil indépendant qui veille sur les notifications de Marketo.
fact-crm = CRM
fact-event-type = Type d’événement
fact-minutes = Minutes
fact-value-recognised-by-name = son nom ; Adobe ne la documente pas

## Ce que disent les détails et le terminal

details-who = Qui peut agir
details-means = Ce que c’est
details-causes = Causes habituelles
details-steps = Que faire
details-code = Code
details-facts = Informations
details-sent = Ce que Marketo a envoyé
connection-state-new = Pas encore interrogée
connection-state-ok = Répond
connection-state-needs-sign-in = Demande une reconnexion
connection-state-rate-limited = Attend, comme Adobe le demande
connection-state-quota-reached = Attend le prochain jour de quota
connection-state-unreachable = Injoignable
connection-state-bad-response = Réponse illisible
details-checks = Étapes où la validation de la synchronisation peut s’arrêter
details-line = { $label } : { $value }
