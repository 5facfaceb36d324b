//! What is told of a newer version.

use super::*;
use campanile_core::Severity;
use campanile_core::words::Language;

#[tokio::test]
async fn a_newer_version_is_told_once_also_by_programs_that_start_anew() {
    let world = World::with(&[]).await;
    for (newer, told) in [
        (None, 0),
        (Some("0.2.0"), 1),
        (Some("0.2.0"), 1),
        (None, 1),
        (Some("0.2.0"), 1),
        (Some("0.3.0"), 2),
        // Withdrawn, and the one before is offered again: it was told.
        (Some("0.2.0"), 2),
    ] {
        world.run_knowing(Behaviour::Takes, Settings::default(), newer).await.unwrap();
        assert_eq!(world.times("is there"), told, "{newer:?}: {:?}", world.titles);
    }
    let text = world.texts.borrow()[0].clone();
    assert_eq!((text.title.as_str(), text.severity), ("Campanile 0.2.0 is there", Severity::Info));
    assert_eq!((text.slot, text.open, text.buttons.len()), (Slot::Update, None, 0));
}

#[tokio::test]
async fn a_newer_version_waits_for_the_end_of_quiet_hours_and_for_a_desktop_that_takes_it() {
    let world = World::with(&[]).await;
    let quiet = "[quiet_hours]\nfrom = '00:00'\nto = '00:00'\n";
    let quiet = Settings::parse(quiet, "config.toml").unwrap().settings;
    let next = world.run_knowing(Behaviour::Takes, quiet, Some("0.2.0")).await.unwrap();
    assert!(next.is_some_and(|next| next > clock::now()));
    assert_eq!(world.titles.borrow().len(), 0);
    let refused = world.run_knowing(Behaviour::Refuses, Settings::default(), Some("0.2.0")).await;
    assert!(matches!(refused, Err(Stop::Toast(_))));
    world.run_knowing(Behaviour::Takes, Settings::default(), Some("0.2.0")).await.unwrap();
    assert_eq!(world.times("is there"), 1, "{:?}", world.titles);
}

#[test]
fn a_newer_version_is_said_whole_in_every_language() {
    let long = format!("1.2.3-{}", "a".repeat(58));
    for language in Language::ALL {
        let voice = Arc::new(Voice::new(language, jiff::tz::TimeZone::UTC));
        let manner = Manner::new(&Settings::default(), &voice);
        let said = |version: &str| {
            manner.update(&read_feed(format!(r#"{{"version":"{version}"}}"#).as_bytes()).unwrap())
        };
        let text = said("10.20.30-rc.1");
        assert!(text.title.contains("10.20.30-rc.1") && !text.title.contains('…'), "{text:?}");
        assert!(!text.body.ends_with('…') && !text.body.starts_with("toast-"), "{text:?}");
        assert!(said(&long).title.chars().count() <= 64, "{language:?}");
    }
}
