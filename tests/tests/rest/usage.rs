//! What is known of the API usage, for whoever shows it; and that spared calls are said.

use crate::world::*;
use campanile_core::forecast::Outlook;
use campanile_core::poller::ConnectionState;
use campanile_core::reason::Cause;
use campanile_engine::history::{History, Opener};
use campanile_engine::settings::Settings;
use campanile_engine::usage::usage;
use campanile_simulator::Pattern;
use campanile_tests::Campanile;
use jiff::SignedDuration;

fn settings(more: &str) -> Settings {
    let text = format!(
        "[[connection]]\nid = 'rest'\nkind = 'marketo-rest'\nclient_id = 'a'\n\
         base_url = 'https://123-ABC-456.mktorest.com'\n{more}"
    );
    Settings::parse(&text, "config.toml").unwrap().settings
}

#[tokio::test]
async fn it_is_what_marketo_counted_with_the_forecast_and_what_campanile_asked_itself() {
    // Midnight in Chicago, on a Wednesday; the wild day is the Wednesday after it.
    let mut world = World::new(Begin { at: "2026-11-11T06:00:00Z", ..Begin::default() });
    let wild = time("2026-11-18T18:00:00Z");
    world.simulator.marketo(|marketo| marketo.follow(Pattern::from(wild)));
    while world.now() < wild {
        let _ = world.look().await;
        world.pass(30);
    }
    let _ = world.look().await;
    world.simulator.marketo(|marketo| marketo.add_errors("606", 42, wild));
    world.pass(31);
    let _ = world.look().await;

    let with_quota = settings("[instance.'123-ABC-456']\ndaily_quota = 50000\n");
    let all = usage(&world.history, &with_quota, 30, world.now()).await.unwrap();
    let [usage_now] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!((usage_now.instance.as_str(), usage_now.quota), (INSTANCE, Some(50_000)));
    assert_eq!(usage_now.seen_at, Some(world.now()));
    // The days before the first look were filled from what Marketo remembers.
    assert_eq!(usage_now.days.len(), 8 + 6);
    let today = usage_now.on("2026-11-18".parse().unwrap()).unwrap();
    assert_eq!(today.total, today.users.iter().map(|(_, calls)| calls).sum::<u64>());
    assert_eq!(today.users.len(), 4, "three integrations and Campanile: {today:?}");
    assert_eq!(usage_now.errors.as_ref().and_then(|errors| errors.codes.get("606")), Some(&42));
    let Some(Outlook::RunsOut(runs_out)) = usage_now.outlook else { panic!("{:?}", usage_now.outlook) };
    let reset = time("2026-11-19T06:00:00Z");
    assert!(runs_out.at > world.now() && runs_out.at < reset, "{runs_out:?}");
    let own = usage_now.own[0].1.as_ref().unwrap();
    let made = world.simulator.marketo(|marketo| marketo.calls_of(API_USER));
    assert_eq!((own.calls, own.budget), (made[&"2026-11-18".parse().unwrap()], 500));
    // Not said by the user, it is what Marketo or a threshold named last.
    let learned = usage(&world.history, &settings(""), 7, world.now()).await.unwrap();
    assert_eq!((learned[0].quota, learned[0].days.len()), (Some(50_000), 7));
    assert_eq!(usage(&world.history, &Settings::default(), 30, world.now()).await.unwrap(), []);
}

#[tokio::test]
async fn without_the_quota_there_is_no_forecast_and_before_the_first_look_nothing() {
    let mut world = World::new(Begin { daily_quota: None, ..Begin::default() });
    let nothing = usage(&world.history, &settings(""), 30, world.now()).await.unwrap();
    assert_eq!((nothing[0].days.len(), nothing[0].seen_at, nothing[0].own[0].1.clone()), (0, None, None));
    let _ = world.look().await;
    let looked = usage(&world.history, &settings(""), 30, world.now()).await.unwrap();
    assert_eq!((looked[0].quota, looked[0].outlook, looked[0].days.len()), (None, None, 7));
}

#[tokio::test]
async fn polling_that_was_stretched_says_so_and_is_no_trouble() {
    let mut world = World::new(Begin { daily_quota: None, ..Begin::default() });
    let _ = world.look().await;
    let told = |world: &World| {
        let history = world.history.clone();
        async move { history.connections().await.unwrap().remove(0) }
    };
    let health = told(&world).await;
    let reason = health.reason.unwrap();
    assert_eq!((health.state, reason.cause), (Some(ConnectionState::Ok), Cause::BudgetStretched));
    let said = voice().say(&reason.phrase());
    assert!(said.starts_with("Asked about every 2") && said.contains("min"), "{said}");
    assert_eq!(health.trouble_since, None);

    // Someone clicks until the calls of the day are made.
    while told(&world).await.reason.is_some_and(|reason| reason.cause == Cause::BudgetStretched) {
        world.pass(1);
        let _ = world.look().await;
    }
    let reason = told(&world).await.reason.unwrap();
    assert_eq!(reason.cause, Cause::BudgetSpent);
    assert!(voice().say(&reason.phrase()).contains("after the reset"));
    // The next day it begins anew.
    let begin = world.now();
    world.live(begin + SignedDuration::from_hours(25), |_, _| {}).await;
    let _ = world.look().await;
    assert_eq!(told(&world).await.reason.unwrap().cause, Cause::BudgetStretched);

    let mut plenty = World::new(Begin::default());
    let _ = plenty.look().await;
    assert_eq!(told(&plenty).await.reason, None);
}

#[tokio::test]
async fn the_demo_has_usage_and_a_forecast_and_takes_them_along() {
    let campanile = Campanile::new();
    let demo = "[[connection]]\nid = \"demo\"\nkind = \"demo\"\n";
    campanile.configure(demo);
    assert_eq!(campanile.sync().exits(0).line()["state"], "ok");
    let history = History::open(&campanile.data().join("history.db"), Opener::Owner).unwrap();
    let settings = Settings::parse(demo, "config.toml").unwrap().settings;
    let now = campanile_simulator::Clock::system().now();
    let all = usage(&history, &settings, 30, now).await.unwrap();
    // Its journal names the quota.
    assert_eq!((all[0].quota, all[0].days.len()), (Some(50_000), 30));
    // The last one has only begun, perhaps minutes ago.
    let whole = &all[0].days[..29];
    assert!(whole.iter().all(|day| day.total > 1000), "{whole:?}");
    assert!(all[0].own[0].1.as_ref().is_some_and(|own| own.calls > 0 && own.budget == 500));
    assert!(all[0].errors.as_ref().is_some_and(|errors| errors.codes["606"] == 42));
    let midnight = campanile_core::quota::quota_reset(now) - SignedDuration::from_hours(24);
    let begun = now.duration_since(midnight);
    let outlook = all[0].outlook.unwrap();
    // Early in the day it can be compared; from the morning on there is no doubt where it goes.
    if begun > SignedDuration::from_hours(3) {
        assert_ne!(outlook, Outlook::Unknown);
    }
    if begun > SignedDuration::from_hours(8) {
        assert!(matches!(outlook, Outlook::RunsOut(_) | Outlook::UsedUp), "{outlook:?}");
    }
    // The campaigns that the journal tells of have their pages.
    let listed = campanile.list(&["--search", "Welcome Email"]);
    assert_eq!(listed[0]["subject"]["url"], "https://app-sj01.marketo.com/#SC1902A1");

    history.remove_connection("demo").await.unwrap();
    let gone = usage(&history, &settings, 30, now).await.unwrap();
    assert_eq!((gone[0].days.len(), gone[0].quota, gone[0].errors.clone()), (0, None, None));
}
