//! Mails as Marketo may word them in its six languages. Their real texts are documented nowhere: these are the words of
//! Marketo's pages in each language.

use super::*;

#[test]
fn every_type_is_recognised_in_every_language() {
    use Type::{
        CampaignAbort, CampaignFailure, CrmSync, Engagement, Facebook, IdleTriggerCleanup, Linkedin,
        MicrosoftDynamics, Salesforce, TestGroup, WebServices,
    };
    for (kind, subjects) in [
        (
            CampaignFailure,
            [
                "Campaign Failure",
                "Échec de la campagne",
                "Fehler in der Kampagne",
                "Error en la campaña",
                "Falha na campanha",
                "キャンペーンの失敗",
            ],
        ),
        (
            CampaignAbort,
            [
                "Campaign “Spring” was aborted",
                "La campagne « Printemps » a été abandonnée",
                "Die Kampagne „Frühling“ wurde abgebrochen",
                "La campaña «Primavera» fue cancelada",
                "A campanha “Primavera” foi cancelada",
                "キャンペーン「春」が中止されました",
            ],
        ),
        (
            IdleTriggerCleanup,
            [
                "Idle Trigger Campaign Cleanup Scheduled",
                "Nettoyage des campagnes à déclencheurs inexploitées",
                "Bereinigung inaktiver Trigger-Kampagnen",
                "Limpieza de campañas de activador inactivas",
                "Limpeza de campanhas de acionador inativas",
                "アイドルトリガーキャンペーンのクリーンアップ",
            ],
        ),
        (
            TestGroup,
            [
                "Your A/B test has a winner",
                "Résultat de test A/B",
                "Ergebnis des A/B-Tests",
                "Resultado de la prueba A/B",
                "Resultado do teste A/B",
                "A/B テストの結果",
            ],
        ),
        (
            CrmSync,
            [
                "CRM Sync: sync is down",
                "Synchronisation CRM arrêtée",
                "CRM-Synchronisierung angehalten",
                "Sincronización de CRM detenida",
                "Sincronização do CRM parada",
                "CRM 同期が停止しました",
            ],
        ),
        (
            MicrosoftDynamics,
            [
                "Microsoft Dynamics Sync Errors",
                "Erreurs de synchronisation Microsoft Dynamics",
                "Microsoft Dynamics: Synchronisierungsfehler",
                "Errores de sincronización de Microsoft Dynamics",
                "Erros de sincronização do Microsoft Dynamics",
                "Microsoft Dynamics の同期エラー",
            ],
        ),
        (
            Salesforce,
            [
                "Salesforce Sync Error",
                "Salesforce : erreur de synchronisation",
                "Salesforce-Synchronisierungsfehler",
                "Salesforce: error de sincronización",
                "Salesforce: erro de sincronização",
                "Salesforce 同期エラー",
            ],
        ),
        (
            Engagement,
            [
                "12 people have exhausted their content",
                "12 personnes ont épuisé leur contenu",
                "12 Personen haben ihre Inhalte ausgeschöpft",
                "12 personas agotaron su contenido",
                "12 pessoas esgotaram o conteúdo",
                "12 人がコンテンツを使い切りました",
            ],
        ),
        (
            Facebook,
            [
                "Facebook Custom Audiences: terms not accepted",
                "Facebook : conditions non acceptées",
                "Facebook: Nutzungsbedingungen nicht akzeptiert",
                "Facebook: condiciones no aceptadas",
                "Facebook: termos não aceitos",
                "Facebook: 利用規約に同意していません",
            ],
        ),
        (
            Linkedin,
            [
                "LinkedIn push failed",
                "LinkedIn : échec de l’envoi",
                "LinkedIn: Fehler beim Senden",
                "LinkedIn: error al enviar",
                "LinkedIn: falha no envio",
                "LinkedIn への送信に失敗しました",
            ],
        ),
        (
            WebServices,
            [
                "Web Services: daily quota reached",
                "Services Web : quota quotidien atteint",
                "Webdienste: Tageskontingent erreicht",
                "Servicios web: cuota diaria alcanzada",
                "Serviços web: cota diária atingida",
                "Web サービス: 1 日のクォータに達しました",
            ],
        ),
    ] {
        for subject in subjects {
            assert_eq!(draft(&mail(subject, "")).kind, kind, "{subject}");
            // The same under a subject that says nothing.
            assert_eq!(draft(&mail("Marketo", subject)).kind, kind, "{subject}");
        }
    }
}

#[test]
fn a_campaign_may_be_named_after_anything() {
    for subject in [
        "Campaign Failure: Salesforce API errors",
        "Campaign “LinkedIn push” failed",
        "Échec de la campagne : Facebook audience",
    ] {
        assert_eq!(draft(&mail(subject, "")).kind, Type::CampaignFailure, "{subject}");
    }
    // The name of a system alone says nothing of what happened.
    for subject in
        ["Salesforce integration: what is new", "Meet us on LinkedIn", "Marketo Engage release notes"]
    {
        assert_eq!(draft(&mail(subject, "")).kind, Type::Other, "{subject}");
    }
}

#[test]
fn names_and_numbers_are_found_as_each_language_writes_them() {
    for (subject, text, name, value) in [
        ("Échec de la campagne", "Campagne : Salon de Lyon", names::CAMPAIGN_NAME, "Salon de Lyon"),
        ("Fehler in der Kampagne", "Kampagne: Frühjahr", names::CAMPAIGN_NAME, "Frühjahr"),
        ("キャンペーンの失敗", "キャンペーン名：春のウェビナー", names::CAMPAIGN_NAME, "春のウェビナー"),
        ("Campaign Failure", "The campaign “Spring” failed.", names::CAMPAIGN_NAME, "Spring"),
        ("Campaign Failure: Spring", "x", names::CAMPAIGN_NAME, "Spring"),
        ("La campagne a été abandonnée", "Abandonnée par a.b@example.com", names::USER, "a.b@example.com"),
        ("Content exhausted stream", "1.234 Personen", names::EXHAUSTED_COUNT, "1234"),
        ("Contenu épuisé", "1 234 personnes", names::EXHAUSTED_COUNT, "1234"),
        ("Web services quota", "75 % of 50,000; daily quota: 50,000", names::PERCENT, "75"),
        ("Web services quota", "daily quota: 50,000", names::DAILY_QUOTA, "50000"),
        ("Web services error", "Error 606 was returned", names::ERROR_CODE, "606"),
        ("Salesforce sync error", "UNABLE_TO_LOCK_ROW: busy", names::ERROR_CODE, "UNABLE_TO_LOCK_ROW"),
        ("LinkedIn push failed", "Gave up after 3 tries", names::ATTEMPTS, "3"),
        ("Idle Trigger Campaign Cleanup Scheduled", "x", names::DEADLINE, "2026-11-30"),
    ] {
        assert_eq!(
            draft(&mail(subject, text)).facts.text(name).as_deref(),
            Some(value),
            "{subject} / {text}"
        );
    }
    let done = draft(&mail("Idle Trigger Campaign Cleanup", "These campaigns were deactivated"));
    assert_eq!((done.subtype.as_str(), done.severity), ("done", Severity::Info));
    assert!(!done.facts.has(names::DEADLINE));
}
