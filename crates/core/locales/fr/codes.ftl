### Codes d’erreur connus : ce que chacun veut dire, causes habituelles, que faire et qui peut agir. Un message par ligne
### de crates/core/src/codes.rs, avec exactement ces quatre attributs ; 160 caractères au plus, texte simple, sans variable.
### Mêmes clés que le fichier anglais. Espaces insécables (U+00A0) voulues.

## Salesforce : les codes sont ceux de Salesforce ; Marketo les transmet et n’en publie pas de liste

code-salesforce-api-currently-disabled =
    .means = L’API de Salesforce est coupée pour l’instant, à cause d’un problème chez Salesforce.
    .causes = Une panne ou une maintenance chez Salesforce.
    .todo = Consultez la page d’état de Salesforce et attendez ; la synchronisation réessaie au prochain cycle.
    .who = Personne chez vous ; votre admin Salesforce peut ouvrir un ticket chez Salesforce.

code-salesforce-api-disabled =
    .means = L’utilisateur de synchronisation n’a pas droit à l’API de Salesforce. Rien ne se synchronise en son nom.
    .causes = L’autorisation API activée a été retirée de son profil ou de son ensemble d’autorisations.
    .todo = Dans Salesforce, rendez-lui API activée, puis contrôlez Erreurs de synchronisation dans Marketo.
    .who = Votre admin Salesforce.

code-salesforce-api-disabled-for-org =
    .means = L’accès à l’API n’est pas activé pour toute l’organisation Salesforce, ou pas pour cet utilisateur.
    .causes = L’édition de Salesforce n’a pas d’API, ou l’autorisation API activée manque à l’utilisateur.
    .todo = Vérifiez l’édition et l’autorisation de l’utilisateur ; si tout est en ordre, demandez à Salesforce.
    .who = Votre admin Salesforce.

code-salesforce-api-limit-exceeded =
    .means = La limite d’appels API du CRM sur 24 heures est dépassée : il n’en accepte plus pour l’instant.
    .causes = Toutes les intégrations ensemble ont appelé plus que la limite ne le permet.
    .todo = Dans Salesforce, trouvez ce qui appelle le plus ; réduisez, relevez la limite, ou attendez que le compte baisse.
    .who = Votre admin Salesforce.

code-salesforce-cannot-execute-flow-trigger =
    .means = Un flow que Salesforce exécute à la sauvegarde a échoué ; l’enregistrement n’a pas été sauvegardé.
    .causes = Une erreur dans le flow, une règle qu’il vérifie, ou une limite Salesforce dépassée.
    .todo = Lisez dans le message complet quel flow et quelle limite sont cités ; corrigez le flow dans Salesforce.
    .who = Votre admin Salesforce, ou l’auteur du flow.

code-salesforce-cannot-insert-update-activate-entity =
    .means = Salesforce n’a pas laissé créer ou modifier cet enregistrement.
    .causes = Un déclencheur Apex a échoué ou duré trop longtemps, ou un droit sur l’objet manque à l’utilisateur.
    .todo = Lisez quel déclencheur le message cite et corrigez-le ; vérifiez les droits de l’utilisateur sur l’objet.
    .who = Votre admin Salesforce, ou l’auteur du déclencheur.

code-salesforce-cannot-update-converted-lead =
    .means = La piste a été convertie dans Salesforce et ne peut plus être modifiée comme piste.
    .causes = Elle est devenue un contact pendant qu’une modification était en route.
    .todo = Vérifiez le contact dans Salesforce. Si cela se répète, voyez le droit Afficher et modifier les pistes converties.
    .who = Votre admin Salesforce.

code-salesforce-duplicates-detected =
    .means = Une règle de doublon de Salesforce a trouvé un enregistrement semblable et refusé celui-ci.
    .causes = La personne y existe déjà, souvent comme contact ou sous une autre piste.
    .todo = Fusionnez ou utilisez l’enregistrement existant ; ou exemptez l’utilisateur de synchronisation de la règle.
    .who = Votre admin Salesforce ; pour la fusion, qui s’occupe des données.

code-salesforce-duplicate-value =
    .means = Un champ qui doit être unique dans Salesforce porte déjà cette valeur sur un autre enregistrement.
    .causes = Deux enregistrements partagent une adresse e-mail ou un identifiant dans un champ Unique.
    .todo = Le message nomme le champ et l’autre enregistrement : corrigez ou fusionnez, ou décochez Unique pour ce champ.
    .who = Votre admin Salesforce ; pour l’enregistrement, qui s’occupe des données.

code-salesforce-entity-is-deleted =
    .means = L’enregistrement visé par cette modification a été supprimé dans Salesforce.
    .causes = Il a été supprimé ou fusionné avant l’arrivée de la modification.
    .todo = Voyez si la suppression était voulue ; sinon, restaurez-le depuis la corbeille de Salesforce.
    .who = Votre admin Salesforce.

code-salesforce-entity-is-locked =
    .means = L’enregistrement est verrouillé dans Salesforce ; l’utilisateur de synchronisation ne peut pas le modifier.
    .causes = Il est en cours d’approbation ; d’ici là, seul l’approbateur ou un admin peut le modifier.
    .todo = Terminez l’approbation dans Salesforce ; la modification peut passer une fois l’enregistrement déverrouillé.
    .who = L’approbateur, ou votre admin Salesforce.

code-salesforce-field-custom-validation-exception =
    .means = L’enregistrement enfreint une règle de validation de Salesforce. Le message est le texte de cette règle.
    .causes = Une valeur manque ou ne répond pas à ce qu’exige votre admin Salesforce.
    .todo = Corrigez la valeur dans Marketo ou Salesforce, ou exemptez l’utilisateur de synchronisation de la règle.
    .who = Vous, si vous pouvez corriger la valeur ; votre admin Salesforce pour la règle.

code-salesforce-field-filter-validation-exception =
    .means = Un champ de référence désigne un enregistrement que son filtre n’admet pas.
    .causes = Le champ a un filtre, par exemple seuls certains rôles d’utilisateur, et la valeur n’y répond pas.
    .todo = Le message nomme le champ : choisissez une valeur admise, ou changez le filtre dans Salesforce.
    .who = Votre admin Salesforce.

code-salesforce-field-integrity-exception =
    .means = Une valeur ne convient pas à son champ dans Salesforce, même si elle paraît correcte.
    .causes = Le plus souvent, un pays ou un état écrit autrement que dans les listes de Salesforce.
    .todo = Le message nomme le champ : utilisez une valeur admise, au mieux par une campagne de nettoyage.
    .who = Vous, pour les valeurs dans Marketo ; votre admin Salesforce connaît celles qui sont admises.

code-salesforce-inactive-owner-or-user =
    .means = L’enregistrement appartient à un utilisateur Salesforce qui n’est plus actif.
    .causes = Le propriétaire est parti ; l’autorisation Update Records with Inactive Owners manque à la synchronisation.
    .todo = Donnez à l’enregistrement un propriétaire actif, ou cette autorisation à l’utilisateur de synchronisation.
    .who = Votre admin Salesforce.

code-salesforce-insufficient-access-on-cross-reference-entity =
    .means = L’utilisateur de synchronisation n’a pas accès à un enregistrement lié, comme le propriétaire ou le compte.
    .causes = Des droits manquent sur cet enregistrement. Cas vu : une campagne change le propriétaire d’un contact.
    .todo = Cherchez une étape de flux qui change le propriétaire de contacts ; vérifiez les droits sur l’enregistrement cité.
    .who = Votre admin Salesforce ; pour l’étape de flux, le responsable de la campagne Marketo.

code-salesforce-insufficient-access-or-readonly =
    .means = L’utilisateur de synchronisation ne peut pas modifier cet enregistrement ou ce champ, ou c’est en lecture seule.
    .causes = Des droits manquent : profil, ensemble d’autorisations, partage ou sécurité des champs.
    .todo = Donnez-lui le droit de modifier l’objet et les champs que Marketo synchronise.
    .who = Votre admin Salesforce.

code-salesforce-invalid-cross-reference-key =
    .means = L’enregistrement en désigne un autre par un identifiant non valable, comme un type ou un propriétaire.
    .causes = L’autre enregistrement est supprimé, d’un mauvais type, ou invisible pour la synchronisation.
    .todo = Cherchez l’identifiant dans le message et corrigez le lien, ou donnez-lui accès à cet enregistrement.
    .who = Votre admin Salesforce.

code-salesforce-invalid-email-address =
    .means = Salesforce n’accepte pas l’adresse e-mail de cet enregistrement.
    .causes = Une faute de frappe, une espace, ou des caractères que Salesforce refuse.
    .todo = Corrigez l’adresse de la personne dans Marketo ; elle repart à la prochaine modification.
    .who = Vous, si vous pouvez modifier les personnes dans Marketo.

code-salesforce-invalid-field =
    .means = Marketo demande un champ que Salesforce ne connaît pas ou ne montre pas à la synchronisation.
    .causes = Le champ a été supprimé, renommé, ou masqué par la sécurité des champs.
    .todo = Rendez le champ visible. S’il a disparu pour de bon, vérifiez le mappage avec votre admin Marketo.
    .who = Votre admin Salesforce, avec votre admin Marketo.

code-salesforce-invalid-field-for-insert-update =
    .means = L’utilisateur de synchronisation ne peut pas écrire dans un champ cité par le message.
    .causes = La sécurité des champs le met en lecture seule, ou il ne s’écrit jamais, comme une formule.
    .todo = Rendez le champ modifiable pour cet utilisateur, ou ne laissez plus Marketo y écrire.
    .who = Votre admin Salesforce.

code-salesforce-invalid-login =
    .means = Salesforce a refusé la connexion de l’utilisateur de synchronisation. D’ici la correction, tout attend.
    .causes = Un mot de passe changé, un jeton de sécurité réinitialisé, ou un utilisateur verrouillé.
    .todo = Déverrouillez l’utilisateur au besoin, puis reconnectez-vous sous Admin › Salesforce.
    .who = Votre admin Marketo (autorisation Accéder au CRM), avec qui gère cet utilisateur.

code-salesforce-invalid-operation-with-expired-password =
    .means = Le mot de passe de l’utilisateur de synchronisation a expiré dans Salesforce ; il faut d’abord le changer.
    .causes = La règle de mots de passe de Salesforce s’applique à cet utilisateur.
    .todo = Changez-le dans Salesforce et saisissez-le sous Admin › Salesforce. Envisagez un mot de passe sans expiration.
    .who = Votre admin Salesforce et votre admin Marketo (autorisation Accéder au CRM).

code-salesforce-invalid-or-null-for-restricted-picklist =
    .means = La valeur ne figure pas dans une liste de sélection restreinte de Salesforce.
    .causes = La liste ne contient pas la valeur de Marketo, ou pas pour ce type d’enregistrement.
    .todo = Corrigez la valeur dans Marketo, ou ajoutez-la à la liste dans Salesforce.
    .who = Vous, pour la valeur ; votre admin Salesforce pour la liste.

code-salesforce-invalid-session-id =
    .means = La session de l’utilisateur de synchronisation avec Salesforce n’est plus valable.
    .causes = Elle a expiré, ou Salesforce l’a fermée, par exemple après un changement de mot de passe ou de réseau.
    .todo = Souvent, le cycle suivant se reconnecte. Si cela se répète, reconnectez-vous sous Admin › Salesforce.
    .who = Votre admin Marketo (autorisation Accéder au CRM).

code-salesforce-request-limit-exceeded =
    .means = Salesforce a reçu trop de requêtes API, ou trop à la fois, et refuse les suivantes pour l’instant.
    .causes = Les intégrations partagent la limite ; une grosse synchronisation ou un autre outil l’a épuisée.
    .todo = Trouvez ce qui appelle le plus ; réduisez ou relevez la limite. Sinon, attendez : le compte porte sur 24 h environ.
    .who = Votre admin Salesforce.

code-salesforce-required-field-missing =
    .means = Un champ exigé par Salesforce est vide, ou l’utilisateur de synchronisation ne le voit pas.
    .causes = Pas de valeur dans Marketo, un champ devenu obligatoire, ou masqué par la sécurité des champs.
    .todo = Remplissez le champ cité, et vérifiez la sécurité des champs du profil de synchronisation.
    .who = Vous, pour la valeur ; votre admin Salesforce pour le champ et le profil.

code-salesforce-server-unavailable =
    .means = Un serveur nécessaire de Salesforce n’était pas disponible.
    .causes = Une surcharge, une maintenance ou une panne chez Salesforce.
    .todo = Attendez ; la synchronisation réessaie au prochain cycle. Si cela dure, voyez la page d’état de Salesforce.
    .who = Personne chez vous ; votre admin Salesforce si cela dure.

code-salesforce-storage-limit-exceeded =
    .means = L’espace de stockage de votre organisation Salesforce est épuisé : plus aucun ajout possible.
    .causes = Trop d’enregistrements ou de fichiers pour l’espace acheté.
    .todo = Supprimez ou archivez des données dans Salesforce, ou achetez de l’espace ; la synchronisation réessaiera.
    .who = Votre admin Salesforce.

code-salesforce-string-too-long =
    .means = Une valeur est plus longue que son champ ne le permet dans Salesforce.
    .causes = Le champ de Marketo contient plus de caractères que celui de Salesforce.
    .todo = Raccourcissez la valeur dans Marketo, ou allongez le champ dans Salesforce.
    .who = Vous, pour la valeur ; votre admin Salesforce pour le champ.

code-salesforce-unable-to-lock-row =
    .means = L’enregistrement était occupé : une autre modification était en cours au même moment.
    .causes = Plusieurs mises à jour en parallèle sur un enregistrement ou son compte : intégrations, flows, imports.
    .todo = Attendez : cela passe en général tout seul. Si cela se répète, étalez les imports et les mises à jour.
    .who = Personne dans l’immédiat ; votre admin Salesforce si cela se répète.

code-salesforce-unknown-exception =
    .means = Quelque chose d’imprévu s’est produit à l’intérieur de Salesforce.
    .causes = Salesforce ne le dit pas ; le texte après le code, parfois.
    .todo = Lisez le message entier. Si cela dure, ouvrez un ticket chez Salesforce avec les numéros du message.
    .who = Votre admin Salesforce.

## API REST de Marketo : toute la requête a échoué

code-rest-401 =
    .means = Le service d’identité de Marketo a refusé de donner un jeton à l’intégration.
    .causes = L’ID client ou le secret client du service est faux, ou le service a été supprimé.
    .todo = Comparez-les avec les détails du service dans Admin › LaunchPoint et corrigez-les dans l’intégration.
    .who = Le responsable de l’intégration, avec votre admin Marketo.

code-rest-413 =
    .means = La requête était trop grosse : plus de 1 Mo, ou 10 Mo pour un import de personnes.
    .causes = L’intégration envoie trop d’enregistrements par appel.
    .todo = Envoyez moins d’enregistrements par appel.
    .who = Le responsable de l’intégration.

code-rest-414 =
    .means = L’adresse de la requête était trop longue : plus de 8 Ko.
    .causes = Une longue liste de valeurs de filtre, comme des identifiants, dans une requête GET.
    .todo = Envoyez un POST avec _method=GET dans l’adresse et le reste de la requête dans le corps.
    .who = Le responsable de l’intégration.

code-rest-500 =
    .means = Le serveur de Marketo a rencontré un imprévu et n’a pas pu répondre.
    .causes = Une panne chez Marketo, ou une adresse de requête mal formée.
    .todo = Vérifiez l’adresse de la requête ; si elle est juste, réessayez plus tard, puis demandez au support Marketo.
    .who = Le responsable de l’intégration.

code-rest-502 =
    .means = Un serveur derrière la passerelle de Marketo a mal répondu, sans doute par dépassement de délai.
    .causes = Marketo était lent ou chargé à ce moment.
    .todo = Réessayez avec des pauses croissantes. Vérifiez d’abord si la modification a eu lieu malgré tout.
    .who = Le responsable de l’intégration ; le support Marketo si cela dure.

code-rest-600 =
    .means = Marketo semble n’avoir trouvé aucun jeton d’accès dans la requête. La liste d’Adobe ne documente pas ce code.
    .causes = L’intégration n’a pas envoyé l’en-tête Authorization, ou l’a envoyé vide.
    .todo = Envoyez le jeton à chaque appel : Authorization: Bearer.
    .who = Le responsable de l’intégration.

code-rest-601 =
    .means = Le jeton d’accès n’est pas valable.
    .causes = Un jeton mal copié ou tronqué, ou celui d’une autre instance Marketo.
    .todo = Demandez un nouveau jeton et refaites l’appel. Si cela dure, vérifiez l’ID client et le secret.
    .who = Le responsable de l’intégration.

code-rest-602 =
    .means = Le jeton d’accès a expiré. Un jeton dure une heure au plus.
    .causes = L’intégration a continué avec un ancien jeton.
    .todo = Demandez un nouveau jeton et refaites l’appel ; une bonne intégration le fait seule.
    .who = Le responsable de l’intégration.

code-rest-603 =
    .means = La connexion est bonne, mais l’utilisateur API n’a pas droit à cet appel.
    .causes = Une autorisation manque à son rôle, ou l’adresse IP n’est pas sur la liste autorisée.
    .todo = Dans Admin, vérifiez le rôle de l’utilisateur API et la liste d’adresses autorisées pour l’API.
    .who = Votre admin Marketo.

code-rest-604 =
    .means = La requête a duré trop longtemps et a été abandonnée.
    .causes = Une grosse requête, une base de données chargée, ou un délai court fixé par l’appelant.
    .todo = Réessayez plus tard, ou demandez moins à chaque appel.
    .who = Le responsable de l’intégration.

code-rest-605 =
    .means = Cet appel n’admet pas la méthode HTTP utilisée.
    .causes = Par exemple GET là où l’API attend POST.
    .todo = Utilisez la méthode indiquée par Adobe pour cet appel.
    .who = Le responsable de l’intégration.

code-rest-606 =
    .means = Trop d’appels en peu de temps : Marketo en accepte 100 en 20 secondes, toutes intégrations confondues.
    .causes = Une intégration appelle trop vite, ou plusieurs travaillent en même temps.
    .todo = Faites appeler l’intégration plus lentement, avec une pause avant de réessayer.
    .who = Le responsable de l’intégration ; votre admin Marketo voit qui appelle dans Admin › Services web.

code-rest-607 =
    .means = Le quota quotidien d’appels API est épuisé. Remise à zéro vers minuit, heure centrale (États-Unis).
    .causes = Les intégrations partagent un quota, et l’une d’elles a appelé plus que prévu.
    .todo = Suspendez l’intégration qui appelle le plus jusqu’à la remise à zéro ; pour plus d’appels, voyez avec Adobe.
    .who = Votre admin Marketo, avec le responsable de l’intégration.

code-rest-608 =
    .means = L’API de Marketo est momentanément indisponible.
    .causes = La page d’Adobe n’en donne pas ; sans doute une surcharge ou une maintenance.
    .todo = Attendez et réessayez. Si cela dure, consultez la page d’état de Marketo.
    .who = Personne dans l’immédiat ; le support Marketo si cela dure.

code-rest-609 =
    .means = Le corps de la requête n’est pas du JSON valable.
    .causes = Une accolade manquante, un mauvais guillemet ou un mauvais encodage.
    .todo = Corrigez le corps que l’intégration envoie.
    .who = Le responsable de l’intégration.

code-rest-610 =
    .means = Marketo ne connaît pas l’adresse appelée.
    .causes = Une faute de frappe, une mauvaise version ou une double barre dans l’adresse.
    .todo = Comparez l’adresse avec la référence d’Adobe.
    .who = Le responsable de l’intégration.

code-rest-611 =
    .means = Une erreur interne de Marketo qui n’a pas de code à elle.
    .causes = Marketo ne le dit pas.
    .todo = Réessayez plus tard ; selon Adobe, rien n’a été fait. Si cela dure, donnez requête et réponse au support Marketo.
    .who = Le responsable de l’intégration, avec le support Marketo.

code-rest-612 =
    .means = Le type de contenu de la requête n’est pas celui attendu.
    .causes = L’en-tête Content-Type manque ou est faux.
    .todo = Envoyez Content-Type: application/json avec la requête.
    .who = Le responsable de l’intégration.

code-rest-613 =
    .means = Une requête en plusieurs parties, comme un envoi de fichier, est mal formée.
    .causes = Un mauvais séparateur ou une partie manquante.
    .todo = Corrigez la façon dont l’intégration construit les requêtes multipart.
    .who = Le responsable de l’intégration.

code-rest-614 =
    .means = L’abonnement Marketo est introuvable ou injoignable. C’est en général passager.
    .causes = Le plus souvent une maintenance ou une panne chez Marketo ; parfois une mauvaise adresse.
    .todo = Attendez et réessayez ; si cela dure, vérifiez l’ID Munchkin dans l’adresse.
    .who = Le responsable de l’intégration ; le support Marketo si cela dure.

code-rest-615 =
    .means = Trop d’appels à la fois : Marketo en traite 10 en même temps pour votre abonnement.
    .causes = Plusieurs intégrations appellent en parallèle, ou l’une ouvre beaucoup de connexions.
    .todo = Faites moins d’appels en parallèle (Adobe conseille moins de 5) et réessayez après une pause.
    .who = Le responsable de l’intégration.

code-rest-616 =
    .means = Votre abonnement Marketo ne comprend pas cette API, celle des métadonnées d’objets personnalisés.
    .causes = Elle demande un certain type d’abonnement.
    .todo = Demandez à votre interlocuteur Adobe, ou renoncez à cet appel.
    .who = Votre admin Marketo.

## API REST de Marketo : la requête a été refusée telle quelle

code-rest-701 =
    .means = Un champ qui doit avoir une valeur était vide dans la requête.
    .causes = L’intégration l’a omis ou envoyé vide ; le message nomme le champ.
    .todo = Remplissez le champ nommé dans le message.
    .who = Le responsable de l’intégration.

code-rest-702 =
    .means = Rien n’a été trouvé pour cette recherche. Ce n’est pas forcément une erreur.
    .causes = Aucun enregistrement ne correspond, ou il a été supprimé.
    .todo = Vérifiez l’identifiant et le filtre ; si l’absence est normale, l’intégration doit l’accepter.
    .who = Le responsable de l’intégration.

code-rest-703 =
    .means = Cette fonction n’est pas activée pour votre abonnement.
    .causes = Une fonction bêta qui n’a pas été ouverte pour vous.
    .todo = Demandez à Adobe si elle peut l’être, ou renoncez à cet appel.
    .who = Votre admin Marketo, avec votre interlocuteur Adobe.

code-rest-704 =
    .means = Une date n’a pas la forme attendue, ou l’identifiant d’un contenu dynamique n’est pas valable.
    .causes = Un mauvais ordre ou fuseau dans la date, ou un identifiant qui n’existe pas.
    .todo = Envoyez les dates comme le montre la référence d’Adobe ; vérifiez l’identifiant.
    .who = Le responsable de l’intégration.

code-rest-709 =
    .means = L’appel enfreint une règle propre à ce genre de ressource.
    .causes = Un e-mail sans modèle, une approbation sans brouillon, ou un programme dont une ressource ne se clone pas.
    .todo = Lisez la règle dans le message, puis changez la ressource ou faites cette étape dans Marketo.
    .who = Le responsable de l’intégration, avec celui de la ressource.

code-rest-710 =
    .means = Le dossier parent est introuvable.
    .causes = Il a été supprimé ou déplacé, ou son identifiant ou son type est faux.
    .todo = Vérifiez que le dossier existe encore et utilisez son identifiant actuel.
    .who = Le responsable de l’intégration.

code-rest-711 =
    .means = Le dossier n’est pas du bon type pour cet appel.
    .causes = Un dossier là où il faut un programme, ou celui d’une autre partie de Marketo.
    .todo = Utilisez un dossier du type attendu par l’appel.
    .who = Le responsable de l’intégration.

code-rest-712 =
    .means = Ces personnes n’ont pas pu être fusionnées : ce sont des comptes personnels de Salesforce.
    .causes = Marketo ne peut pas fusionner les comptes personnels (Person Accounts) de Salesforce.
    .todo = Fusionnez-les dans Salesforce.
    .who = Votre admin Salesforce, ou qui s’occupe des données.

code-rest-713 =
    .means = Une ressource de Marketo n’était pas disponible pendant un instant.
    .causes = Un incident passager chez Marketo.
    .todo = Attendez un peu et réessayez.
    .who = Le responsable de l’intégration ; le support Marketo si cela dure.

code-rest-714 =
    .means = La fusion de deux personnes a échoué : aucun type d’enregistrement par défaut trouvé.
    .causes = Marketo n’en dit pas plus ; sans doute les types de l’utilisateur de synchronisation dans Salesforce.
    .todo = Vérifiez dans Salesforce son type d’enregistrement par défaut, puis fusionnez de nouveau.
    .who = Votre admin Salesforce, avec votre admin Marketo.

code-rest-718 =
    .means = Le commercial indiqué pour une opportunité n’existe pas dans Marketo.
    .causes = Un externalSalesPersonId faux, ou un commercial pas encore envoyé.
    .todo = Envoyez d’abord le commercial, puis l’opportunité.
    .who = Le responsable de l’intégration.

code-rest-719 =
    .means = Le clonage d’un programme a attendu trop longtemps une autre opération et a été abandonné.
    .causes = D’autres modifications ou clonages étaient en cours.
    .todo = Attendez et clonez de nouveau, un programme à la fois.
    .who = Le responsable de l’intégration.

## API REST de Marketo : certains enregistrements ont été ignorés

code-rest-1001 =
    .means = Une valeur n’a pas le bon type, par exemple du texte là où il faut un nombre.
    .causes = Le champ d’origine ne correspond pas à celui de Marketo ; le message nomme valeur et type.
    .todo = Corrigez la valeur ou le mappage des champs.
    .who = Le responsable de l’intégration.

code-rest-1002 =
    .means = Une valeur obligatoire manque.
    .causes = L’intégration l’a omise ; le message la nomme.
    .todo = Ajoutez la valeur nommée dans le message.
    .who = Le responsable de l’intégration.

code-rest-1003 =
    .means = Les données ne conviennent pas à cet appel ou à son mode.
    .causes = Par exemple un identifiant envoyé pour une création, ou Request Campaign sur une campagne par lots.
    .todo = Lisez le message, puis corrigez les données, ou prenez une campagne à déclencheurs.
    .who = Le responsable de l’intégration ; pour une campagne, son responsable.

code-rest-1004 =
    .means = La personne est introuvable, et l’appel ne devait que mettre à jour.
    .causes = Supprimée, fusionnée, pas encore créée, ou dans une autre partition.
    .todo = Vérifiez l’identifiant ou l’adresse e-mail ; autorisez la création si elle est voulue.
    .who = Le responsable de l’intégration.

code-rest-1005 =
    .means = La personne existe déjà, et l’appel ne devait que créer.
    .causes = La même adresse e-mail ou la même clé a déjà été envoyée.
    .todo = Laissez l’intégration mettre à jour en plus de créer, si c’est voulu.
    .who = Le responsable de l’intégration.

code-rest-1006 =
    .means = Marketo ne connaît pas un champ de l’appel.
    .causes = Un champ mal écrit, renommé, masqué ou supprimé ; le nom API compte, pas le libellé.
    .todo = Comparez avec les noms API dans Admin › Gestion des champs.
    .who = Le responsable de l’intégration, avec votre admin Marketo.

code-rest-1007 =
    .means = Plusieurs personnes correspondent : Marketo ne savait pas laquelle mettre à jour.
    .causes = Des doublons avec la même adresse e-mail ou la même clé.
    .todo = Fusionnez les doublons, ou faites chercher les personnes par l’identifiant de Marketo.
    .who = Qui s’occupe des données ; le responsable de l’intégration pour la clé.

code-rest-1008 =
    .means = L’utilisateur API n’a pas accès à la partition de cette personne.
    .causes = Son rôle n’ouvre aucun espace de travail avec cette partition.
    .todo = Donnez à l’utilisateur API un rôle dans un tel espace de travail.
    .who = Votre admin Marketo.

code-rest-1009 =
    .means = L’appel doit préciser de quelle partition il s’agit.
    .causes = Votre abonnement a plusieurs partitions et l’intégration n’en a nommé aucune.
    .todo = Nommez la partition dans l’appel.
    .who = Le responsable de l’intégration.

code-rest-1010 =
    .means = La personne existe dans une autre partition et n’a pas été déplacée.
    .causes = L’appel nommait une autre partition que la sienne.
    .todo = Utilisez la partition de la personne, ou déplacez-la d’abord dans Marketo.
    .who = Le responsable de l’intégration ; votre admin Marketo pour les partitions.

code-rest-1011 =
    .means = On ne peut pas chercher des personnes par ce champ.
    .causes = Marketo n’admet que certains champs pour la recherche ; prénom et nom n’en sont pas.
    .todo = Cherchez par identifiant, adresse e-mail ou un autre champ admis.
    .who = Le responsable de l’intégration.

code-rest-1012 =
    .means = La valeur du cookie Munchkin n’est pas valable.
    .causes = Un cookie tronqué ou mal encodé, ou celui d’un autre abonnement.
    .todo = Transmettez le cookie entier, correctement encodé.
    .who = Le responsable de l’intégration, ou du formulaire web.

code-rest-1013 =
    .means = La liste, la campagne ou l’objet portant cet identifiant est introuvable.
    .causes = Il a été supprimé, ou l’identifiant est celui d’un autre genre d’objet ou d’une autre instance.
    .todo = Vérifiez qu’il existe encore et utilisez son identifiant actuel.
    .who = Le responsable de l’intégration.

code-rest-1014 =
    .means = Un objet, comme une liste, n’a pas pu être créé.
    .causes = La page de Marketo ne dit pas pourquoi ; le message, peut-être.
    .todo = Lisez le message ; vérifiez le nom et le dossier, puis réessayez.
    .who = Le responsable de l’intégration.

code-rest-1015 =
    .means = La personne ne figure pas sur la liste visée par l’appel.
    .causes = Déjà retirée, ou jamais ajoutée.
    .todo = Souvent rien à faire : la personne devait être retirée et n’y est pas.
    .who = Le responsable de l’intégration.

code-rest-1016 =
    .means = Trop d’imports attendent : Marketo en admet 10 dans la file.
    .causes = Plusieurs gros imports ont été lancés ensemble.
    .todo = Attendez que certains finissent, puis lancez le reste.
    .who = Le responsable de l’intégration.

code-rest-1017 =
    .means = L’objet existe déjà et n’a donc pas été recréé.
    .causes = Il a été créé auparavant, ou par une autre intégration.
    .todo = Utilisez l’objet existant, ou mettez à jour au lieu de créer.
    .who = Le responsable de l’intégration.

code-rest-1018 =
    .means = Impossible par l’API, car votre Marketo est relié directement à un CRM.
    .causes = Avec une synchronisation native, le CRM régit des objets comme entreprises et opportunités.
    .todo = Faites la modification dans le CRM ; elle arrive dans Marketo par la synchronisation.
    .who = Le responsable de l’intégration, avec votre admin CRM.

code-rest-1019 =
    .means = Un autre import dans la même liste est encore en cours.
    .causes = Deux imports dans une liste ont été lancés l’un après l’autre.
    .todo = Attendez la fin du premier, puis importez de nouveau.
    .who = Le responsable de l’intégration.

code-rest-1020 =
    .means = Le nombre de programmes clonables par planification est épuisé pour aujourd’hui.
    .causes = Trop d’appels qui planifient une campagne en clonant son programme.
    .todo = Attendez le lendemain, ou planifiez sans cloner.
    .who = Le responsable de l’intégration.

code-rest-1021 =
    .means = L’entreprise n’a pas pu être modifiée avec la personne.
    .causes = Des champs d’entreprise accompagnaient la personne là où Marketo ne l’admet pas.
    .todo = Omettez ces champs, ou modifiez-les dans le CRM ou par l’appel des entreprises.
    .who = Le responsable de l’intégration.

code-rest-1022 =
    .means = L’objet n’a pas été supprimé, car autre chose l’utilise.
    .causes = Une campagne, une liste dynamique ou une autre ressource s’y réfère.
    .todo = Trouvez où il est utilisé et retirez-le d’abord de là.
    .who = Le responsable de la ressource.

code-rest-1025 =
    .means = Ce statut n’existe pas dans le canal de ce programme.
    .causes = Un statut mal écrit, ou celui d’un autre canal.
    .todo = Utilisez un des statuts du canal du programme.
    .who = Le responsable de l’intégration ; votre admin Marketo pour les canaux.

code-rest-1026 =
    .means = Les objets personnalisés ne sont pas activés pour votre abonnement.
    .causes = Ils n’en font pas partie ou ne sont pas ouverts.
    .todo = Demandez à votre interlocuteur Adobe, ou renoncez à cet appel.
    .who = Votre admin Marketo.

code-rest-1027 =
    .means = Votre abonnement a déjà tous les types d’activité personnalisés auxquels il a droit.
    .causes = Tous les types disponibles sont pris.
    .todo = Réutilisez ou supprimez un type, ou demandez-en plus à Adobe.
    .who = Votre admin Marketo.

code-rest-1028 =
    .means = Une activité personnalisée a au plus 20 attributs secondaires.
    .causes = L’intégration a voulu en ajouter un de plus.
    .todo = Retirez les attributs inutiles, ou regroupez-en.
    .who = Le responsable de l’intégration.

code-rest-1029 =
    .means = Un export en masse a été refusé : file pleine, volume du jour épuisé, ou déjà en file.
    .causes = Plus de 10 exports en attente, plus de 500 Mo exportés ce jour (par défaut), ou l’export mis deux fois en file.
    .todo = Lisez duquel il s’agit ; attendez la fin d’exports, ou minuit, heure centrale (États-Unis).
    .who = Le responsable de l’intégration.

code-rest-1035 =
    .means = Votre abonnement n’admet pas ce filtre pour les exports de personnes.
    .causes = Dans certains abonnements, updatedAt, smartListId et smartListName manquent.
    .todo = Prenez un autre filtre, comme createdAt ou une liste statique, ou demandez au support Marketo.
    .who = Le responsable de l’intégration.

code-rest-1036 =
    .means = Le même enregistrement figure deux fois dans un appel.
    .causes = Deux entrées partagent une clé, par exemple le même identifiant externe d’entreprise.
    .todo = Faites retirer les doublons par l’intégration avant l’envoi.
    .who = Le responsable de l’intégration.

code-rest-1037 =
    .means = La personne a été ignorée : elle a déjà ce statut de programme, ou un plus avancé.
    .causes = Le statut a été attribué auparavant.
    .todo = En général, rien à faire.
    .who = Le responsable de l’intégration.

code-rest-1042 =
    .means = La campagne a été planifiée trop loin : 2 ans au plus sont possibles.
    .causes = Une année fausse ou un mauvais format de date.
    .todo = Envoyez une date plus proche.
    .who = Le responsable de l’intégration.

code-rest-1048 =
    .means = Le brouillon d’un objet personnalisé n’a pas pu être abandonné.
    .causes = La page de Marketo ne dit pas pourquoi ; peut-être n’y a-t-il pas de brouillon.
    .todo = Voyez l’objet personnalisé dans Admin › Objets personnalisés Marketo.
    .who = Votre admin Marketo.

code-rest-1049 =
    .means = Une activité n’a pas pu être créée : ses attributs dépassent ensemble 65 536 octets.
    .causes = Des textes très longs dans les attributs.
    .todo = Raccourcissez les textes que l’intégration envoie.
    .who = Le responsable de l’intégration.

code-rest-1076 =
    .means = Le CRM a refusé la fusion, car elle y créerait un doublon.
    .causes = Une règle de doublon dans Salesforce.
    .todo = Fusionnez les enregistrements dans Salesforce, ou adaptez la règle de doublon.
    .who = Votre admin Salesforce, ou qui s’occupe des données.

code-rest-1077 =
    .means = La fusion a échoué dans le CRM : une valeur est trop longue pour son champ Salesforce.
    .causes = Le champ cité dans le message contient plus de caractères que Salesforce n’en admet.
    .todo = Raccourcissez la valeur, ou fusionnez sans fusionner dans le CRM.
    .who = Le responsable de l’intégration, avec votre admin Salesforce.

code-rest-1078 =
    .means = Le CRM n’a pas pu fusionner les enregistrements.
    .causes = L’un est supprimé, n’est ni piste ni contact, ou ne répond pas au filtre d’un champ.
    .todo = Examinez les enregistrements dans Salesforce et fusionnez-les là.
    .who = Votre admin Salesforce, ou qui s’occupe des données.

code-rest-1079 =
    .means = La fusion a échoué : les personnes partagent la même URL personnalisée.
    .causes = Des doublons qui ont reçu la même URL personnalisée.
    .todo = Fusionnez-les dans les écrans de Marketo.
    .who = Vous, si vous pouvez fusionner des personnes dans Marketo.

## Microsoft Dynamics : Marketo ne publie pas de liste de codes ; voici les étapes de la validation et les deux raisons usuelles

code-dynamics-step-1 =
    .means = L’adresse de Dynamics utilisée par Marketo n’est pas valable.
    .causes = Une faute de frappe, ou l’adresse du service d’organisation a changé.
    .todo = Dans Dynamics, copiez-la depuis Settings › Customizations › Developer Resources et saisissez-la dans Marketo.
    .who = Votre admin Marketo, avec votre admin Dynamics.

code-dynamics-step-2 =
    .means = Dynamics n’accepte pas le nom et le mot de passe de l’utilisateur de synchronisation.
    .causes = Un mot de passe changé ou expiré, ou un utilisateur verrouillé.
    .todo = Vérifiez qu’il peut se connecter à Dynamics, puis ressaisissez les identifiants dans Marketo.
    .who = Votre admin Marketo, avec votre admin Dynamics.

code-dynamics-step-3 =
    .means = L’utilisateur de synchronisation n’a pas le rôle Marketo Sync User dans Dynamics.
    .causes = Le rôle n’a jamais été donné, ou il a été retiré.
    .todo = Dans Dynamics, Settings › Security › Users › cet utilisateur › Manage Roles : cochez Marketo Sync User.
    .who = Votre admin Dynamics.

code-dynamics-step-4 =
    .means = La solution Marketo n’est pas bien installée dans Dynamics.
    .causes = Elle manque, ou son installation ne s’est pas terminée.
    .todo = Dans Dynamics, cherchez-la sous Settings › Solutions ; installez-la si elle n’y est pas.
    .who = Votre admin Dynamics.

code-dynamics-step-5 =
    .means = Certaines étapes de la solution Marketo sont désactivées dans Dynamics.
    .causes = Toutes sont actives après l’installation ; une personnalisation ultérieure en a désactivé.
    .todo = Réactivez toutes les étapes par défaut de la solution Marketo.
    .who = Votre admin Dynamics.

code-dynamics-step-6 =
    .means = L’utilisateur de synchronisation n’est pas affecté à la solution Marketo.
    .causes = Un autre utilisateur, ou aucun, figure dans Marketo Config.
    .todo = Dans Dynamics, Settings › Marketo Config : mettez l’utilisateur de synchronisation par défaut.
    .who = Votre admin Dynamics.

code-dynamics-step-7 =
    .means = L’utilisateur de synchronisation dans Dynamics n’est pas celui dont Marketo a les identifiants.
    .causes = L’un des deux a été changé sans l’autre.
    .todo = Mettez le bon Marketo User dans Marketo Config, ou saisissez ses identifiants dans Marketo.
    .who = Votre admin Dynamics, avec votre admin Marketo.

code-dynamics-duplicate =
    .means = Une personne n’a pas été synchronisée : Dynamics a déjà un enregistrement semblable.
    .causes = La même personne existe deux fois, ou une règle de Dynamics interdit les doublons.
    .todo = Ouvrez la liste complète depuis la notification dans Marketo (30 jours) et fusionnez les doublons.
    .who = Qui s’occupe des données ; votre admin Dynamics pour les règles.

code-dynamics-field-length =
    .means = Une personne n’a pas été synchronisée : une valeur est plus longue que son champ de l’autre côté.
    .causes = Les champs de Marketo et de Dynamics n’ont pas la même longueur.
    .todo = Ouvrez la liste complète depuis la notification dans Marketo (30 jours) ; raccourcissez les valeurs ou alignez les champs.
    .who = Vous, pour la valeur ; votre admin Dynamics pour le champ.

## Webhooks

code-webhook-1000 =
    .means = L’étape Call Webhook est dans une campagne par lots, où les webhooks ne partent pas.
    .causes = Marketo n’appelle les webhooks que depuis les campagnes à déclencheurs.
    .todo = Déplacez l’étape dans une campagne à déclencheurs ; une campagne par lots peut la déclencher.
    .who = Vous, si vous pouvez modifier la campagne.

code-webhook-1001 =
    .means = Le service appelé par le webhook a répondu avec un corps vide.
    .causes = Le service n’envoie pas de corps, ou a échoué en répondant.
    .todo = Faites répondre le service avec un corps ; seul un statut 2xx remplit des champs.
    .who = Qui exploite le service appelé.

## Service d’identité d’Adobe (IMS) : la connexion de Campanile ; ce sont les codes d’OAuth 2.0

code-ims-invalid-client =
    .means = Adobe n’accepte pas l’ID client ou le secret client.
    .causes = Un secret mal copié, remplacé ou supprimé, ou l’ID client d’un autre projet.
    .todo = Dans Adobe Developer Console, copiez de nouveau les deux et remplacez-les dans cette connexion.
    .who = Qui gère le projet dans Adobe Developer Console.

code-ims-invalid-scope =
    .means = Adobe n’accorde pas l’une des portées demandées.
    .causes = I/O Management API manque dans le projet, ou une portée est mal écrite.
    .todo = Ajoutez I/O Management API au projet et copiez ses portées dans cette connexion, dont adobeio_api.
    .who = Qui gère le projet dans Adobe Developer Console.

code-ims-unauthorized-client =
    .means = Ce client n’a pas le droit de demander un jeton de cette façon.
    .causes = L’identifiant du projet est d’un autre genre qu’OAuth Server-to-Server.
    .todo = Ajoutez au projet un identifiant OAuth Server-to-Server ; utilisez son ID client et son secret.
    .who = Qui gère le projet dans Adobe Developer Console.

code-ims-invalid-request =
    .means = Le service d’identité n’a pas pu lire la demande.
    .causes = Une valeur manque ou est mal formée, comme un ID client vide ou contenant une espace.
    .todo = Vérifiez l’ID client, le secret et les portées de cette connexion : rien de manquant ni en trop.
    .who = Vous, dans les réglages de cette connexion.

code-ims-access-denied =
    .means = Adobe a refusé le jeton, alors que la demande était lisible.
    .causes = Adobe ne documente pas les raisons ; peut-être l’accès a-t-il été retiré au projet.
    .todo = Vérifiez dans Adobe Developer Console que le projet et son identifiant sont toujours actifs.
    .who = Votre admin système Adobe, avec qui gère le projet.

## Journal d’événements d’Adobe : la connexion de Campanile

code-journal-400 =
    .means = Le serveur d’Adobe n’a pas compris la demande. Adobe ne documente pas quand cela arrive.
    .causes = Sans doute une mauvaise adresse de journal, ou une position de lecture qu’il n’accepte pas.
    .todo = Copiez de nouveau l’adresse du journal depuis Adobe Developer Console. Si cela dure, signalez-le à Campanile.
    .who = Vous, dans les réglages de cette connexion.

code-journal-401 =
    .means = Le journal n’accepte pas le jeton d’accès.
    .causes = Il est expiré ou révoqué, ou le projet a perdu son accès. Campanile en demande un nouveau tout seul.
    .todo = Si cela dure, remplacez le secret de cette connexion et vérifiez le projet dans Adobe Developer Console.
    .who = Qui gère le projet dans Adobe Developer Console.

code-journal-403 =
    .means = La connexion est bonne, mais ce client n’a pas le droit de lire ce journal.
    .causes = I/O Management API manque, ou l’ID client, l’organisation et le journal ne vont pas ensemble.
    .todo = Copiez de nouveau l’ID client, l’ID d’organisation et l’adresse du journal depuis le même projet.
    .who = Qui gère le projet dans Adobe Developer Console.

code-journal-404 =
    .means = Il n’y a pas de journal à cette adresse.
    .causes = Une adresse mal copiée, ou l’enregistrement d’événements a été supprimé.
    .todo = Dans Adobe Developer Console, ouvrez l’enregistrement d’événements et copiez de nouveau l’adresse du journal.
    .who = Qui gère le projet dans Adobe Developer Console.

code-journal-410 =
    .means = La position de lecture a expiré : les événements suivants ne sont plus gardés.
    .causes = Rien n’a lu ce journal pendant trop longtemps. Adobe garde les événements 7 jours.
    .todo = Campanile reprend tout seul et indique le trou. Cherchez dans les notifications de Marketo ce qui manque.
    .who = Vous pouvez voir dans Marketo ce qui a été manqué.

code-journal-429 =
    .means = Trop de demandes : Adobe impose une pause.
    .causes = Plusieurs programmes lisent avec le même projet. Adobe ne documente pas la limite.
    .todo = Campanile attend et reprend tout seul. Si cela dure, lisez moins souvent ou prenez un projet à part.
    .who = Vous, dans les réglages de cette connexion.

code-journal-server-error =
    .means = Le serveur d’Adobe a répondu par une erreur de son côté (5xx).
    .causes = Une panne ou une maintenance chez Adobe.
    .todo = Campanile réessaie tout seul. Si cela dure, consultez la page d’état d’Adobe.
    .who = Personne chez vous.

## Les connexions de Campanile : causes sans code d’un serveur

code-connection-no-secret =
    .means = Aucun secret client n’est enregistré pour cette connexion : Campanile ne peut pas s’y identifier.
    .causes = Jamais saisi ici, supprimé du trousseau, ou trousseau d’un autre utilisateur.
    .todo = Copiez le secret client du projet dans Adobe Developer Console et saisissez-le dans les réglages de cette connexion.
    .who = Vous, si vous avez le secret ; sinon, qui gère le projet dans Adobe Developer Console.

code-connection-secret-file =
    .means = Le fichier contenant le secret de cette connexion est inutilisable.
    .causes = Il est illisible, ou d’autres utilisateurs de cet ordinateur peuvent aussi le lire.
    .todo = Vérifiez le chemin dans secret_file et donnez au fichier le mode 0600 ; Campanile réessaie tout seul.
    .who = Vous, sur cet ordinateur ; sur un serveur, qui l’exploite.

code-connection-keychain =
    .means = Le secret est dans le trousseau du système, qui est verrouillé ou ne répond pas.
    .causes = Il n’a pas été déverrouillé à l’ouverture de session, ou aucun service de trousseau ne tourne.
    .todo = Déverrouillez le trousseau, puis choisissez Vérifier maintenant. Sans trousseau, utilisez secret_file dans config.toml.
    .who = Vous, sur cet ordinateur.

code-connection-dns =
    .means = Le nom du serveur d’Adobe est inconnu sur ce réseau.
    .causes = Pas de réseau, un serveur de noms qui ne répond pas, ou une adresse mal saisie.
    .todo = Vérifiez le réseau, et l’adresse dans les réglages de cette connexion ; Campanile réessaie tout seul.
    .who = Vous, sur cet ordinateur ; votre service informatique pour le réseau.

code-connection-connect =
    .means = Le serveur d’Adobe est injoignable depuis cet ordinateur.
    .causes = Pas de réseau, ou un pare-feu ou un proxy qui bloque.
    .todo = Vérifiez réseau, proxy et pare-feu : HTTPS vers les adresses d’Adobe doit être permis. Campanile réessaie tout seul.
    .who = Vous, sur cet ordinateur ; votre service informatique pour le proxy et le pare-feu.

code-connection-tls =
    .means = La connexion sécurisée au serveur d’Adobe n’a pas pu s’établir.
    .causes = Un proxy qui ouvre les connexions sécurisées avec son propre certificat, ou une horloge fausse sur cet ordinateur.
    .todo = Vérifiez la date et l’heure. Si le proxy de l’entreprise inspecte HTTPS, faites installer son certificat ici.
    .who = Votre service informatique.

code-connection-proxy-sign-in =
    .means = Un proxy se trouve entre cet ordinateur et le serveur, et il ne laisse passer que ceux qui s’y connectent.
    .causes = Aucun utilisateur ni mot de passe n’est défini pour le proxy, ou ils ont changé.
    .todo = Indiquez l’utilisateur et le mot de passe dans les réglages, sous Réseau. Campanile réessaie seul.
    .who = Vous, sur cet ordinateur ; votre service informatique connaît utilisateur et mot de passe.

code-connection-timeout =
    .means = Le serveur d’Adobe n’a pas répondu à temps.
    .causes = Un réseau lent, une forte charge chez Adobe, ou un pare-feu qui rejette la demande sans rien dire.
    .todo = Campanile réessaie tout seul. Si cela dure, vérifiez le réseau, le pare-feu et la page d’état d’Adobe.
    .who = Vous, sur cet ordinateur ; votre service informatique pour le réseau.

code-connection-redirect =
    .means = Autre chose a répondu à la place du serveur d’Adobe et renvoie ailleurs. Campanile ne suit pas.
    .causes = La page de connexion d’un réseau Wi-Fi ou d’un proxy, ou une adresse qui a changé.
    .todo = Ouvrez une page web dans votre navigateur et identifiez-vous sur le réseau. Si cela dure, vérifiez l’adresse.
    .who = Vous, sur cet ordinateur ; votre service informatique pour un proxy.

code-connection-other-origin =
    .means = Le journal désigne un autre serveur pour la suite. Campanile n’y envoie pas vos identifiants.
    .causes = Un proxy qui réécrit les réponses, ou une adresse de journal d’une autre région.
    .todo = Copiez de nouveau l’adresse du journal depuis Adobe Developer Console. Si cela dure, voyez le proxy avec l’informatique.
    .who = Vous, dans les réglages de cette connexion ; votre service informatique pour un proxy.

code-connection-not-a-page =
    .means = Quelque chose a répondu à cette adresse, mais ce n’était pas un journal.
    .causes = La page de connexion d’un réseau ou d’un proxy, ou l’adresse d’autre chose.
    .todo = Identifiez-vous sur le réseau dans votre navigateur, puis comparez l’adresse du journal avec Adobe Developer Console.
    .who = Vous, sur cet ordinateur ; votre service informatique pour un proxy.

code-connection-too-large =
    .means = La réponse dépasse ce que Campanile accepte en une fois : elle n’a pas été lue.
    .causes = Sans doute autre chose qu’un journal a répondu.
    .todo = Comparez l’adresse du journal avec Adobe Developer Console. Si elle est bonne, signalez-le à Campanile.
    .who = Vous, dans les réglages de cette connexion.

code-connection-rest-client =
    .means = Marketo n’accepte pas l’ID client ou le secret client.
    .causes = Un secret mal copié ou remplacé, ou un service LaunchPoint ou un utilisateur API supprimé.
    .todo = Dans Marketo, ouvrez Admin › LaunchPoint, les détails du service, et recopiez les deux dans cette connexion.
    .who = Un administrateur Marketo.

code-connection-mail-no-password =
    .means = Aucun mot de passe ni connexion n’est enregistré pour cette boîte aux lettres : Campanile ne peut pas l’ouvrir.
    .causes = Il n’a jamais été saisi ici, a été supprimé du trousseau, ou le trousseau est celui d’un autre utilisateur.
    .todo = Enregistrez le mot de passe avec campanile secret set, ou connectez-vous avec campanile sign-in, chacun suivi de l’ID de cette connexion.
    .who = Vous, si vous pouvez ouvrir la boîte aux lettres ; sinon la personne qui la gère.

code-connection-mail-sign-in =
    .means = Le serveur de messagerie refuse le nom d’utilisateur ou le mot de passe.
    .causes = Le mot de passe a changé, le serveur en veut un propre à chaque programme, ou il n’accepte pas de mots de passe.
    .todo = Saisissez le mot de passe actuel, ou un mot de passe créé pour Campanile ; si les mots de passe ne sont pas acceptés, mettez auth à oauth.
    .who = Vous, si vous connaissez le mot de passe ; sinon la personne qui gère le serveur de messagerie.

code-connection-mail-token =
    .means = La connexion à la boîte aux lettres n’est plus valable.
    .causes = Elle a expiré, le mot de passe a changé, ou un administrateur a retiré l’accès.
    .todo = Connectez-vous de nouveau avec campanile sign-in et l’ID de cette connexion.
    .who = Vous, si vous pouvez ouvrir la boîte aux lettres ; votre service informatique si l’application a été bloquée.

code-connection-mail-folder =
    .means = Le dossier que Campanile lit n’est pas dans la boîte aux lettres.
    .causes = Il a été renommé, déplacé ou supprimé, ou n’est plus partagé avec cet utilisateur.
    .todo = Cherchez le dossier dans votre messagerie et indiquez son nom actuel dans folder de cette connexion.
    .who = Vous, sur cet ordinateur ; le propriétaire de la boîte aux lettres pour l’accès.

code-connection-not-imap =
    .means = Quelque chose répond à cette adresse, mais ce n’est pas un serveur IMAP.
    .causes = Un mauvais port, une adresse mal saisie, ou quelque chose qui s’interpose.
    .todo = Vérifiez host et port dans les réglages de cette connexion : d’habitude 993, et 143 avec starttls.
    .who = Vous, sur cet ordinateur ; votre service informatique pour le réseau.

code-connection-mail-rules =
    .means = Une règle de mail-rules.toml est incompréhensible : cette boîte aux lettres n’est pas lue.
    .causes = Une faute de frappe dans une règle ou un motif.
    .todo = Corrigez la ligne indiquée, ou retirez le fichier ; Campanile réessaie de lui-même.
    .who = Vous, sur cet ordinateur.

code-connection-team-no-secret =
    .means = Aucun identifiant n’est enregistré pour le flux du relais : Campanile ne peut pas le lire.
    .causes = Ils n’ont jamais été saisis ici, ont été supprimés du trousseau, ou le trousseau est celui d’un autre utilisateur.
    .todo = Dans les réglages de cette connexion, choisissez le fichier reçu, en entier ; dans un terminal, donnez-le à campanile secret set avec l’ID.
    .who = Vous, sur cet ordinateur ; la personne qui exploite le relais pour un nouveau fichier.

code-connection-team-credentials =
    .means = Ce qui est enregistré pour le flux du relais n’est pas un fichier d’identifiants.
    .causes = Seule une partie du fichier a été enregistrée, ou un autre fichier.
    .todo = Saisissez de nouveau le fichier entier dans les réglages de cette connexion ; un mot de passe y demande son nom d’utilisateur.
    .who = Vous, sur cet ordinateur.

code-connection-team-sign-in =
    .means = Le serveur du relais refuse vos identifiants.
    .causes = Ils ont été retirés ou ont expiré, ou sont destinés à un autre serveur.
    .todo = Demandez-en de nouveaux à la personne qui exploite le relais et saisissez-les dans les réglages de cette connexion.
    .who = La personne qui exploite le relais.

code-connection-team-forbidden =
    .means = Le serveur du relais vous laisse entrer, mais pas lire le flux.
    .causes = Il manque à vos droits ce que docs/TEAM.md énumère, ou stream ou instance en désigne un autre dans les réglages.
    .todo = Vérifiez stream et instance dans les réglages de cette connexion, puis demandez les droits de docs/TEAM.md.
    .who = Vous pour les réglages ; la personne qui exploite le relais pour les droits.

code-connection-team-stream =
    .means = Le serveur n’a pas de flux de ce nom.
    .causes = Le relais n’a jamais démarré, publie sous un autre nom, ou le flux a été supprimé.
    .todo = Vérifiez stream dans les réglages de cette connexion, et si le relais fonctionne.
    .who = La personne qui exploite le relais.
