//! Campaign health and engagement, as looks see them.

use crate::world::*;
use campanile_core::event::finish;
use campanile_core::facts::names;
use campanile_core::types::WarnAt;
use campanile_core::{Facts, NotificationType, Severity};
use campanile_simulator::{Member, Program, SmartCampaign};
use jiff::SignedDuration;

const OLD: &str = "2024-03-02T09:00:00Z";

fn put(world: &World, id: u64, status: &str) {
    let now = world.now();
    let campaign = SmartCampaign::trigger(id, &format!("Webinar {id}"), time(OLD)).turned(status, now);
    world.simulator.marketo(|marketo| marketo.put_campaign(campaign));
}

#[tokio::test]
async fn a_campaign_that_turns_invalid_is_told_at_the_second_look_with_its_name_and_page() {
    let mut world = World::new(Begin::default());
    for (id, status) in [(1, "Active"), (2, "Invalid"), (3, "Active"), (4, "Recurring Run")] {
        put(&world, id, status);
    }
    let begin = world.now();
    world.live(begin + SignedDuration::from_hours(2), |_, _| {}).await;
    assert_eq!(
        world.told(NotificationType::CampaignFailure).await.len(),
        0,
        "what was invalid before is no news"
    );
    put(&world, 1, "Invalid");
    put(&world, 3, "Invalid");
    world.live(begin + SignedDuration::from_mins(2 * 60 + 1), |_, _| {}).await;
    put(&world, 3, "Active");
    world.live(begin + SignedDuration::from_hours(9), |_, _| {}).await;
    let told = world.told(NotificationType::CampaignFailure).await;
    let ids: Vec<_> = told.iter().map(|one| one.draft.facts.whole(names::CAMPAIGN_ID).unwrap()).collect();
    assert_eq!(ids, [1], "{told:?}");
    let failure = &told[0];
    assert_eq!((failure.draft.subtype.as_str(), failure.draft.severity), ("invalid", Severity::Error));
    assert!(title(failure).contains("Webinar 1"));
    assert!(summary(failure).starts_with("Marketo shows it as Invalid since about"), "{}", summary(failure));
    let subject = failure.draft.subject.as_ref().unwrap();
    assert_eq!(subject.url.as_deref(), Some("https://app-sj01.marketo.com/#SC1A1"));

    // The journal's word on the same campaign belongs to the same incident.
    let facts = Facts::default().with(names::CAMPAIGN_ID, 1);
    let kind = NotificationType::CampaignFailure;
    let journals =
        finish("1".into(), INSTANCE.into(), kind, "x".into(), world.now(), facts, "", WarnAt::default());
    assert_eq!(journals.incident, failure.draft.incident);
}

#[tokio::test]
async fn an_old_trigger_campaign_that_goes_off_is_told_where_a_cleanup_was_announced() {
    for announced in [false, true] {
        let mut world = World::new(Begin::default());
        put(&world, 1, "Active");
        put(&world, 2, "Active");
        let _ = world.look().await;
        if announced {
            let facts = Facts::default().with(names::CAMPAIGN_IDS, vec![1, 5]);
            let kind = NotificationType::IdleTriggerCleanup;
            let notice = finish(
                "n".into(),
                INSTANCE.into(),
                kind,
                "scheduled".into(),
                world.now(),
                facts,
                "",
                WarnAt::default(),
            );
            world.history.store_own("prod", notice, String::new(), world.now(), false).await.unwrap();
        }
        put(&world, 1, "Inactive");
        world.pass(61);
        let _ = world.look().await;
        let told = world.told(NotificationType::IdleTriggerCleanup).await;
        let inferred: Vec<_> = told.iter().filter(|one| one.draft.facts.has(names::INFERRED)).collect();
        assert_eq!(inferred.len(), usize::from(announced), "{told:?}");
        if let Some(inferred) = inferred.first() {
            assert_eq!(inferred.draft.severity, Severity::Info);
            assert_eq!(inferred.draft.facts.length(names::CAMPAIGN_IDS), Some(1));
            assert!(summary(inferred).contains("a person or Marketo’s cleanup"), "{}", summary(inferred));
        }
    }
}

#[tokio::test]
async fn a_stream_that_exhausts_more_people_is_told_by_its_step_and_nobody_is_kept() {
    let mut world = World::new(Begin { exhausted_step: Some(50), ..Begin::default() });
    world.simulator.marketo(|marketo| {
        marketo.put_program(Program::engagement(1035, "Onboarding", time(OLD)));
    });
    let members = |exhausted: u64| {
        (1..=700)
            .map(|id| Member { id, stream: "Early stage".to_owned(), is_exhausted: id <= exhausted })
            .collect::<Vec<_>>()
    };
    for (day, exhausted, told) in [(0, 100, 0), (1, 130, 0), (2, 155, 1), (3, 160, 1), (4, 20, 1), (5, 75, 2)]
    {
        world.simulator.marketo(|marketo| marketo.set_members(1035, members(exhausted)));
        let until = time("2026-11-18T06:00:00Z") + SignedDuration::from_hours(24 * (day + 1));
        world.live(until, |_, _| {}).await;
        assert_eq!(world.told(NotificationType::Engagement).await.len(), told, "on day {day}");
    }
    let told = world.told(NotificationType::Engagement).await;
    assert_eq!(told[0].draft.facts.whole(names::EXHAUSTED_COUNT), Some(155));
    assert_eq!(told[0].draft.facts.text(names::PROGRAM_NAME).as_deref(), Some("Onboarding"));
    assert_eq!(told[0].draft.facts.text(names::STREAM).as_deref(), Some("Early stage"));
    // Everything that was written, as bytes.
    for entry in std::fs::read_dir(world.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        for word in ["people.example.org", "simulated-", &world.simulator.access().client_secret] {
            let holds = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!holds, "{word} is in {}", path.display());
        }
    }
}

#[tokio::test]
async fn a_program_too_large_for_one_look_is_counted_over_several() {
    let mut world = World::new(Begin { exhausted_step: Some(1000), ..Begin::default() });
    world.simulator.marketo(|marketo| {
        marketo.put_program(Program::engagement(1035, "Onboarding", time(OLD)));
        let member = |id| Member { id, stream: String::new(), is_exhausted: id <= 500 };
        marketo.set_members(1035, (1..=12_000).map(member).collect());
    });
    let begin = world.now();
    world.live(begin + SignedDuration::from_hours(2), |_, _| {}).await;
    let counted = world.history.exhausted(INSTANCE, "1035").await.unwrap();
    assert_eq!(counted.values().copied().collect::<Vec<_>>(), [500]);
    let pages = world
        .simulator
        .requests()
        .iter()
        .filter(|request| request.path_and_query.contains("/leads/"))
        .count();
    assert_eq!(pages, 40, "each page is asked for once");
}

#[tokio::test]
async fn without_a_step_no_member_is_asked_for() {
    let mut world = World::new(Begin::default());
    world
        .simulator
        .marketo(|marketo| marketo.put_program(Program::engagement(1035, "Onboarding", time(OLD))));
    let begin = world.now();
    world.live(begin + SignedDuration::from_hours(3), |_, _| {}).await;
    assert!(world.simulator.requests().iter().all(|request| !request.path_and_query.contains("/leads/")));
}
