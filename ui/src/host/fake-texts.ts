import type { Severity, TypeSlug } from "./host";

/** English and French. What the host says is ready made, so the fake has words of its own. */
export type Both = { en: string; fr: string };

export type Template = {
  type: TypeSlug;
  severity: Severity;
  subtype: string;
  title: Both;
  summary: Both;
  openable?: boolean;
  facts: [name: string, label: Both | null, value: string][];
};

const both = (en: string, fr: string): Both => ({ en, fr });
const CODE = both("Code", "Code");
const CAMPAIGN = both("Smart campaign", "Campagne dynamique");

/** `{name}` is replaced by a campaign's name, `{n}` by a number. Ordered as the first screenful shall show them. */
export const TEMPLATES: Template[] = [
  {
    type: "salesforce",
    severity: "critical",
    subtype: "login",
    title: both("Salesforce refuses Marketo’s login", "Salesforce refuse la connexion de Marketo"),
    summary: both("Nothing has synced since 08:12", "Rien de synchronisé depuis 08:12"),
    facts: [
      ["code", CODE, "INVALID_LOGIN"],
      ["level", both("Level", "Niveau"), "job"],
      ["sync_user", both("Sync user", "Utilisateur de synchro"), "marketo.sync@northwind.example"],
    ],
  },
  {
    type: "campaign-failure",
    severity: "error",
    subtype: "campaign_failure",
    openable: true,
    title: both("Campaign failed: {name}", "Échec de campagne : {name}"),
    summary: both(
      "Smart list has an error · Events EMEA",
      "Erreur dans la liste dynamique · Événements EMEA",
    ),
    facts: [
      ["campaign_name", CAMPAIGN, "{name}"],
      ["campaign_id", both("Campaign ID", "ID de campagne"), "10{n}"],
      ["workspace", both("Workspace", "Espace de travail"), "EMEA"],
    ],
  },
  {
    type: "web-services",
    severity: "warning",
    subtype: "quota",
    title: both("75% of today’s API quota is used", "75 % du quota API du jour utilisés"),
    summary: both("At this rate it ends about 16:30", "À ce rythme, épuisé vers 16:30"),
    facts: [
      ["used", both("Calls used", "Appels utilisés"), "37520"],
      ["quota", both("Daily quota", "Quota quotidien"), "50000"],
    ],
  },
  {
    type: "campaign-abort",
    severity: "error",
    subtype: "automatic",
    openable: true,
    title: both("Aborted automatically: {name}", "Abandon automatique : {name}"),
    summary: both(
      "Its predictive filter could not be evaluated",
      "Son filtre prédictif n’a pas pu être évalué",
    ),
    facts: [
      ["campaign_name", CAMPAIGN, "{name}"],
      ["abort_type", null, "AUTO"],
    ],
  },
  {
    type: "idle-trigger-cleanup",
    severity: "warning",
    subtype: "scheduled",
    openable: true,
    title: both("3 idle trigger campaigns end today", "Fin ce jour : 3 campagnes à déclencheurs"),
    summary: both("Deactivate and reactivate the ones to keep", "Désactivez puis réactivez celles à garder"),
    facts: [["campaigns", CAMPAIGN, "{name}"]],
  },
  {
    type: "microsoft-dynamics",
    severity: "warning",
    subtype: "digest",
    title: both("{n} people did not sync to Dynamics", "{n} personnes hors synchro Dynamics"),
    summary: both("29 duplicates, 8 fields too long", "29 doublons, 8 champs trop longs"),
    facts: [
      ["duplicates", both("Duplicates", "Doublons"), "29"],
      ["too_long", both("Fields too long", "Champs trop longs"), "8"],
    ],
  },
  {
    type: "facebook",
    severity: "warning",
    subtype: "terms",
    title: both("Facebook terms not accepted", "Conditions Facebook non acceptées"),
    summary: both(
      "Custom Audiences · ad account Northwind DACH",
      "Audiences personnalisées · Northwind DACH",
    ),
    facts: [["ad_account", both("Ad account", "Compte publicitaire"), "Northwind DACH"]],
  },
  {
    type: "engagement",
    severity: "info",
    subtype: "exhausted",
    openable: true,
    title: both("{n} people exhausted “Welcome DACH”", "Contenu épuisé pour {n} personnes"),
    summary: both("Stream 2 of 3 has nothing left to send", "« Bienvenue DACH » · flux 2 sur 3"),
    facts: [["program", both("Engagement program", "Programme d’engagement"), "Welcome DACH"]],
  },
  {
    type: "monitoring",
    severity: "info",
    subtype: "recovered",
    title: both("“prod” answers again", "« prod » répond de nouveau"),
    summary: both(
      "It was silent for 42 min, nothing is missing",
      "Silencieuse pendant 42 min, rien ne manque",
    ),
    facts: [["silent_minutes", both("Silent for", "Silence"), "42 min"]],
  },
  {
    type: "linkedin",
    severity: "error",
    subtype: "push",
    title: both("LinkedIn audience push failed", "Échec de l’envoi d’audience vers LinkedIn"),
    summary: both("Gave up after three tries · ABM Tier 1", "Abandon après trois essais · ABM Tier 1"),
    facts: [["audience", both("Audience", "Audience"), "ABM Tier 1"]],
  },
  {
    type: "test-group",
    severity: "info",
    subtype: "result",
    openable: true,
    title: both("A/B test has a result: {name}", "Test A/B terminé : {name}"),
    summary: both("Review and declare the winner", "Vérifiez et déclarez le gagnant"),
    facts: [["email", both("Email", "E-mail"), "{name}"]],
  },
  {
    type: "crm-sync",
    severity: "critical",
    subtype: "down",
    title: both("CRM sync is down", "La synchronisation CRM est arrêtée"),
    summary: both(
      "Marketo has not synced with your CRM since 22:14",
      "Plus d’échange avec votre CRM depuis 22:14",
    ),
    facts: [["since", both("Since", "Depuis"), "22:14"]],
  },
  {
    type: "salesforce",
    severity: "warning",
    subtype: "record",
    title: both("Salesforce refused {n} records", "Salesforce a refusé {n} enregistrements"),
    summary: both("UNABLE_TO_LOCK_ROW on Contact", "UNABLE_TO_LOCK_ROW sur Contact"),
    facts: [
      ["code", CODE, "UNABLE_TO_LOCK_ROW"],
      ["object", both("Object", "Objet"), "Contact"],
    ],
  },
  {
    type: "campaign-abort",
    severity: "info",
    subtype: "user",
    openable: true,
    title: both("Aborted by a person: {name}", "Abandon par une personne : {name}"),
    summary: both("Steps already done stay done", "Les étapes déjà faites le restent"),
    facts: [["user", both("By", "Par"), "a.martin@northwind.example"]],
  },
  {
    type: "other",
    severity: "info",
    subtype: "landing_page_expired",
    title: both("New kind of notification from Marketo", "Notification Marketo d’un type inconnu"),
    summary: both(
      "Campanile does not know “landing_page_expired” yet",
      "Campanile ne connaît pas encore « landing_page_expired »",
    ),
    facts: [
      ["landingPage.id", null, "LP-{n}"],
      [
        "landingPage.urls.0",
        null,
        "https://go.northwind.example/a-very-long-path/that-does-not-break/spring-campaign-2026.html",
      ],
      ["reject_reason", both("Could not be read", "Illisible"), "the field “munchkinId” is missing"],
    ],
  },
];

export const NAMES = [
  "Webinar Reminder 24 h",
  "Lead Scoring 2026",
  "November News",
  "Welcome DACH",
  "Data Hygiene: country from phone number",
  "Trade Fair Follow-up",
  "Summer Roadshow Invitation, second reminder to all open opportunities in EMEA and the Americas",
];

export const PLAYBOOK = {
  admin: {
    who: both(
      "Needs your Marketo admin (permission Access CRM) and whoever manages the Salesforce sync user.",
      "À traiter par votre admin Marketo (autorisation Accès CRM) et par la personne qui gère l’utilisateur de synchronisation Salesforce.",
    ),
    means: both(
      "Salesforce rejected the sync user’s name, password or token. Changes wait on both sides until it can log in again.",
      "Salesforce a rejeté le nom, le mot de passe ou le jeton de l’utilisateur de synchronisation. Les modifications attendent des deux côtés.",
    ),
    causes: both(
      "The password was changed or expired, the security token was reset, or the sync user was locked or deactivated.",
      "Mot de passe modifié ou expiré, jeton de sécurité réinitialisé, utilisateur verrouillé ou désactivé.",
    ),
    steps: [
      both("Copy the message, send it to your admin.", "Copiez le message, envoyez-le à votre admin."),
      both(
        "In Admin › Salesforce, enter the credentials again.",
        "Dans Admin › Salesforce, saisissez de nouveau les identifiants.",
      ),
      both(
        "Check Sync Errors. The sync resumes on its next cycle.",
        "Vérifiez Erreurs de synchronisation. La synchronisation reprend au cycle suivant.",
      ),
    ],
  },
  marketer: {
    who: both(
      "You can fix this in Marketing Activities.",
      "Vous pouvez régler cela dans Activités marketing.",
    ),
    means: both(
      "Marketo could not run this smart campaign. People who qualified did not go through its flow.",
      "Marketo n’a pas pu exécuter cette campagne dynamique. Les personnes concernées n’ont pas suivi son flux.",
    ),
    causes: both(
      "A filter or a flow step refers to something that was renamed, archived or deleted.",
      "Un filtre ou une étape du flux renvoie à un élément renommé, archivé ou supprimé.",
    ),
    steps: [
      both("Open the smart campaign in Marketo.", "Ouvrez la campagne dynamique dans Marketo."),
      both(
        "Check Smart List and Flow for marked filters and steps.",
        "Cherchez les filtres et étapes signalés dans Liste dynamique et Flux.",
      ),
      both("Run it again for the people who missed it.", "Relancez-la pour les personnes oubliées."),
    ],
  },
};

export const ADMIN_MESSAGE = both(
  "Salesforce refuses the login of Marketo’s sync user since 08:12 (INVALID_LOGIN). Please enter the credentials again in Admin › Salesforce.",
  "Salesforce refuse la connexion de l’utilisateur de synchronisation de Marketo depuis 08:12 (INVALID_LOGIN). Saisissez de nouveau les identifiants dans Admin › Salesforce.",
);

/** What the first steps of every test say of a host. */
export const REACHED = {
  address: (host: string) =>
    both(
      `${host} is an address that Campanile may ask.`,
      `${host} est une adresse que Campanile peut interroger.`,
    ),
  network: (host: string) => both(`${host} can be reached.`, `${host} est joignable.`),
  secure: (host: string) =>
    both(`The certificate of ${host} is trusted.`, `Le certificat de ${host} est reconnu.`),
};

export const SENTENCES = {
  testToken: both("Adobe accepts the client secret.", "Adobe accepte le secret client."),
  testUntrusted: both(
    "The certificate of ims-na1.adobelogin.com is issued by “Northwind Inspection CA”, which this computer does not trust.",
    "Le certificat de ims-na1.adobelogin.com est émis par « Northwind Inspection CA », à qui cet ordinateur ne fait pas confiance.",
  ),
  testPermission: both("This client may read the journal.", "Ce client peut lire le journal."),
  sameTime: both("Choose two different times.", "Choisissez deux heures différentes."),
  needsDay: both("Choose at least one day.", "Choisissez au moins un jour."),
  outOfRange: both("A whole number in its limits.", "Un nombre entier dans ses limites."),
  percents: both("Percents from 1 to 99.", "Des pourcentages de 1 à 99."),
  noEmail: both("This is not an email address.", "Ce n’est pas une adresse e-mail."),
  testTokenFails: both(
    "Adobe refuses the client secret (invalid_client). Copy it again from the Adobe Developer Console.",
    "Adobe refuse le secret client (invalid_client). Copiez-le de nouveau depuis Adobe Developer Console.",
  ),
  testJournal: both(
    "The journal answers: 12 notifications in 7 days.",
    "Le journal répond : 12 notifications en 7 jours.",
  ),
  needsHttps: both("The address has to start with https://", "L’adresse doit commencer par https://"),
  needsProxy: both(
    "An address such as http://proxy.example.com:8080, without user and password.",
    "Une adresse telle que http://proxy.example.com:8080, sans utilisateur ni mot de passe.",
  ),
  needsWholePath: both("The whole path of the file is needed.", "Il faut le chemin complet du fichier."),
  needsValue: both("This is needed to sign in.", "Cette valeur est nécessaire pour se connecter."),
  idTaken: both("A connection of this name exists.", "Une connexion porte déjà ce nom."),
  gone: both(
    "This notification is no longer in the history.",
    "Cette notification n’est plus dans l’historique.",
  ),
  needsSignIn: both("Adobe refuses the client secret.", "Adobe refuse le secret client."),
};

/** Of one code; the others that the fake knows are explained in the same words. */
export const EXPLANATIONS: Record<string, { means: Both; causes: Both; todo: Both; who: Both }> = {
  INVALID_LOGIN: {
    means: both(
      "Salesforce did not let the sync user in: wrong name, password or security token, or the user is locked.",
      "Salesforce n’a pas laissé entrer l’utilisateur de synchro : nom, mot de passe ou jeton erroné, ou compte bloqué.",
    ),
    causes: both(
      "The password was changed or has expired, or the token was reset.",
      "Le mot de passe a changé ou expiré, ou le jeton a été réinitialisé.",
    ),
    todo: both(
      "Enter the sync user’s credentials again in Admin › Salesforce.",
      "Saisissez de nouveau les identifiants dans Admin › Salesforce.",
    ),
    who: both(
      "Your Marketo admin and your Salesforce admin.",
      "Votre admin Marketo et votre admin Salesforce.",
    ),
  },
  UNABLE_TO_LOCK_ROW: {
    means: both(
      "The record was being changed by somebody else at that moment. Marketo tries again.",
      "L’enregistrement était modifié par ailleurs à cet instant. Marketo réessaie.",
    ),
    causes: both(
      "Imports, triggers or flows that write to the same account at once.",
      "Imports, déclencheurs ou flux qui écrivent en même temps dans le même compte.",
    ),
    todo: both("Usually nothing: it passes by itself.", "En général rien : cela passe tout seul."),
    who: both("Nobody, unless it lasts.", "Personne, sauf si cela dure."),
  },
};

export const CHECKS: { means: Both; todo: Both; who: Both }[] = [
  {
    means: both(
      "The address of Dynamics that Marketo uses is not valid.",
      "L’adresse de Dynamics qu’utilise Marketo n’est pas valable.",
    ),
    todo: both(
      "In Dynamics, copy it from Settings › Customizations › Developer Resources.",
      "Dans Dynamics, copiez-la depuis Settings › Customizations › Developer Resources.",
    ),
    who: both("Your Marketo admin.", "Votre admin Marketo."),
  },
  {
    means: both(
      "Dynamics does not accept user name and password of the sync user.",
      "Dynamics refuse le nom et le mot de passe de l’utilisateur de synchronisation.",
    ),
    todo: both(
      "Check that the user can log in to Dynamics.",
      "Vérifiez que cet utilisateur peut se connecter à Dynamics.",
    ),
    who: both("Your Dynamics admin.", "Votre admin Dynamics."),
  },
];

export const DECISIONS = {
  toast: both("Toasted.", "A donné un toast."),
  repeat: both(
    "No toast of its own: it repeats an incident you were told of, whose toast was updated.",
    "Pas de toast à elle : elle répète un incident déjà annoncé, dont le toast a été mis à jour.",
  ),
  "too-mild": both(
    "Not toasted: milder than its rule asks.",
    "Pas de toast : moins grave que ce que demande sa règle.",
  ),
  backfill: both(
    "Not toasted: it was there before Campanile came.",
    "Pas de toast : elle était là avant l’arrivée de Campanile.",
  ),
};
