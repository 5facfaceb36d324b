//! What Campanile itself asks: within its budget, within Marketo's limits; and names for it.

use crate::world::*;
use campanile_core::event::finish;
use campanile_core::facts::names;
use campanile_core::search::Asked;
use campanile_core::types::WarnAt;
use campanile_core::{Facts, NotificationType};
use campanile_engine::history::Filter;
use campanile_simulator::{Endpoint, Program, SmartCampaign};
use jiff::SignedDuration;

/// A notification as the journal's connection would have stored it.
async fn journal_said(world: &World, id: &str, kind: NotificationType, facts: Facts) {
    let draft =
        finish(id.into(), INSTANCE.into(), kind, String::new(), world.now(), facts, "", WarnAt::default());
    world.history.store_own("prod", draft, "words".into(), world.now(), false).await.unwrap();
}

fn fill(world: &World, campaigns: u64, programs: u64) {
    let made = time("2024-03-02T09:00:00Z");
    world.simulator.marketo(|marketo| {
        for id in 1..=campaigns {
            marketo.put_campaign(SmartCampaign::trigger(id, &format!("Campaign number {id}"), made));
        }
        for id in 1..=programs {
            marketo.put_program(Program::engagement(10_000 + id, &format!("Program number {id}"), made));
        }
    });
}

#[tokio::test]
async fn a_week_with_many_campaigns_stays_within_the_budget_and_names_appear_for_ids_of_the_journal() {
    stays_within_the_budget(Some(50_000), 500, 7).await;
}

#[tokio::test]
async fn where_the_quota_is_not_known_the_smallest_budget_holds() {
    stays_within_the_budget(None, 100, 3).await;
}

async fn stays_within_the_budget(daily_quota: Option<u64>, budget: u64, days: i64) {
    let mut world = World::new(Begin { daily_quota, ..Begin::default() });
    fill(&world, 5000, 200);
    let campaign = |id: u64| Facts::default().with(names::CAMPAIGN_ID, id);
    journal_said(&world, "1", NotificationType::CampaignFailure, campaign(4321)).await;
    journal_said(&world, "2", NotificationType::CampaignAbort, campaign(99_999)).await;
    let program = Facts::default().with(names::PROGRAM_ID, 10_150).with(names::EXHAUSTED_COUNT, 7);
    journal_said(&world, "3", NotificationType::Engagement, program).await;
    let history = world.history.clone();
    let named = |kind| {
        let history = history.clone();
        async move {
            let filter = Filter { types: vec![kind], ..Filter::default() };
            history.list(filter, None, 10).await.unwrap().remove(0)
        }
    };
    let _ = world.look().await;
    let failure = named(NotificationType::CampaignFailure).await;
    assert!(title(&failure).contains("Campaign number 4321"), "{}", title(&failure));
    let subject = failure.draft.subject.unwrap();
    assert_eq!(subject.url.as_deref(), Some("https://app-sj01.marketo.com/#SC4321A1"));
    assert_eq!(failure.draft.facts.text(names::WORKSPACE).as_deref(), Some("Default"));
    let engagement = named(NotificationType::Engagement).await;
    assert_eq!(engagement.draft.facts.text(names::PROGRAM_NAME).as_deref(), Some("Program number 150"));
    let found = |words: &str| Filter { asked: Asked::for_words(words), ..Filter::default() };
    let by_name = world.history.list(found("number 4321"), None, 10).await.unwrap();
    assert_eq!(by_name.len(), 1, "a name can be searched for");

    let begin = world.now();
    let looks = world.live(begin + SignedDuration::from_hours(days * 24), |_, _| {}).await;
    let calls = world.simulator.marketo(|marketo| marketo.calls_of(API_USER));
    assert!(calls.len() as i64 >= days, "{calls:?}");
    for (day, calls) in &calls {
        assert!(*calls <= budget, "{day}: {calls} of {budget}");
    }
    let (at_once, in_20_s) = world.simulator.marketo(|marketo| marketo.busiest());
    assert!(at_once <= 5 && in_20_s <= 50, "{at_once} at once, {in_20_s} in 20 s");
    println!("quota {daily_quota:?}: {looks} looks, calls {calls:?}, {in_20_s} in 20 s");
    // What Marketo does not know is not asked for again and again.
    let asked = world
        .simulator
        .requests()
        .into_iter()
        .filter(|request| request.path_and_query.contains("/99999.json"));
    assert_eq!(asked.count(), 1);
    let own = world.history.own_calls().await.unwrap();
    assert_eq!((own[0].connection.as_str(), own[0].budget), (CONNECTION, budget));
    // With all of them known, a new notification has its name from its first moment.
    journal_said(&world, "4", NotificationType::CampaignAbort, campaign(17)).await;
    let abort = named(NotificationType::CampaignAbort).await;
    assert!(title(&abort).contains("Campaign number 17"), "{}", title(&abort));
}

#[tokio::test]
async fn looks_as_fast_as_someone_can_click_stay_within_the_limits() {
    let mut world = World::new(Begin::default());
    fill(&world, 5000, 200);
    for _ in 0..20 {
        assert_eq!(world.look().await.reason, None);
    }
    let (at_once, in_20_s) = world.simulator.marketo(|marketo| marketo.busiest());
    assert!(at_once <= 5 && in_20_s <= 50, "{at_once} at once, {in_20_s} in 20 s");
    let requests = world.simulator.requests();
    let tokens = requests.iter().filter(|request| request.endpoint == Endpoint::MarketoIdentity).count();
    assert_eq!(tokens, 1, "one token serves them all");
}

#[tokio::test]
async fn a_token_is_renewed_before_it_runs_out() {
    let mut world = World::new(Begin::default());
    let begin = world.now();
    world.live(begin + SignedDuration::from_hours(6), |_, _| {}).await;
    let requests = world.simulator.requests();
    assert!(requests.iter().filter(|request| request.endpoint == Endpoint::Rest).all(|request| {
        request.headers["authorization"] == "valid" && !request.path_and_query.contains("token")
    }));
    let tokens = requests.iter().filter(|request| request.endpoint == Endpoint::MarketoIdentity).count();
    assert!((6..=12).contains(&tokens), "{tokens}");
}
