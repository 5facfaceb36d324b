use super::*;
use crate::event::finish;
use crate::types::WarnAt;
use crate::{Facts, facts::names};

fn at(hours: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + hours * 3600).unwrap()
}

fn draft(kind: NotificationType, facts: Facts) -> Draft {
    finish("1".into(), "123-ABC-456".into(), kind, String::new(), at(0), facts, "", WarnAt::default())
}

fn shown(show: Show) -> RuleChoice {
    RuleChoice { show: Some(show), ..RuleChoice::default() }
}

fn named(name: &str) -> Facts {
    Facts::default().with(names::CAMPAIGN_ID, 1234).with(names::CAMPAIGN_NAME, name)
}

#[test]
fn the_table_decides_until_the_user_does() {
    let failure = draft(NotificationType::CampaignFailure, Facts::default());
    let engagement = draft(NotificationType::Engagement, Facts::default());
    // A person's abort is an info: below the default minimum.
    let abort = draft(NotificationType::CampaignAbort, Facts::default().with(names::USER, "a@example.com"));
    let rules = Rules::default();
    assert!(rules.would_toast(&failure, at(0)));
    assert_eq!(rules.verdict(&engagement, at(0)).rule.show, Show::Silent);
    assert!(!rules.would_toast(&abort, at(0)));

    let rules = Rules::new(
        BTreeMap::from([
            (NotificationType::CampaignFailure, shown(Show::Mute)),
            (
                NotificationType::CampaignAbort,
                RuleChoice { min_severity: Some(Severity::Info), ..RuleChoice::default() },
            ),
        ]),
        Vec::new(),
    );
    assert!(rules.is_muted(&failure, at(0)));
    assert!(rules.would_toast(&abort, at(0)));
}

#[test]
fn the_first_exception_that_applies_decides() {
    let mute_campaign = Exception {
        campaign: Some("1234".into()),
        until: Some(at(48)),
        choice: shown(Show::Mute),
        ..Exception::default()
    };
    let toast_webinars = Exception {
        contains: Some("WEBINAR".into()),
        choice: RuleChoice { min_severity: Some(Severity::Info), ..shown(Show::Toast) },
        ..Exception::default()
    };
    let rules = Rules::new(BTreeMap::new(), vec![mute_campaign, toast_webinars]);
    let webinar = draft(NotificationType::CampaignFailure, named("Webinar Reminder"));
    let verdict = rules.verdict(&webinar, at(0));
    assert_eq!((verdict.rule.show, verdict.exception.unwrap().what()), (Show::Mute, "1234".to_owned()));
    // The muting ends by itself; then the next exception applies.
    let verdict = rules.verdict(&webinar, at(48));
    assert_eq!((verdict.rule.show, verdict.exception.unwrap().what()), (Show::Toast, "WEBINAR".to_owned()));
    // An info of a silent type toasts too, since the user said always.
    let engaged = draft(NotificationType::Engagement, Facts::default().with(names::PROGRAM_NAME, "Webinars"));
    assert!(rules.would_toast(&engaged, at(0)));
    let other = draft(NotificationType::CampaignFailure, Facts::default().with(names::CAMPAIGN_ID, 12345));
    assert_eq!(rules.verdict(&other, at(0)).exception, None);
}

#[test]
fn all_conditions_of_an_exception_have_to_hold() {
    let exception = |exception: Exception| {
        Rules::new(BTreeMap::new(), vec![Exception { choice: shown(Show::Mute), ..exception }])
    };
    let failure = draft(NotificationType::CampaignFailure, named("Reminder").with(names::WORKSPACE, "DACH"));
    let some = |text: &str| Some(text.to_owned());
    for (rules, expected) in [
        (Exception { instance: some("123-ABC-456"), ..Exception::default() }, true),
        (Exception { instance: some("999-XYZ-999"), ..Exception::default() }, false),
        (Exception { workspace: some("dach"), ..Exception::default() }, true),
        (Exception { workspace: some("DACH"), campaign: some("Other"), ..Exception::default() }, false),
        (Exception { campaign: some("reminder"), ..Exception::default() }, true),
        (Exception { campaign: some("remind"), ..Exception::default() }, false),
        (Exception { kind: Some(NotificationType::CampaignFailure), ..Exception::default() }, true),
        (Exception { kind: Some(NotificationType::Salesforce), ..Exception::default() }, false),
        // One that names nothing applies to nothing.
        (Exception::default(), false),
    ] {
        assert_eq!(exception(rules.clone()).is_muted(&failure, at(0)), expected, "{rules:?}");
    }
}

#[test]
fn decisions_have_names_of_their_own() {
    for decision in Decision::ALL {
        assert_eq!(Decision::from_slug(decision.slug()), Some(decision));
    }
    assert_eq!(Decision::ALL.iter().filter(|decision| decision.is_held()).count(), 4);
}
