//! How it stands with newer versions, as the page shows it, and opening the pages of a release. The page names none: they
//! are those of a feed whose signature held.

use crate::commands::{Answer, Managed};
use crate::failure::{Failure, FailureCode};
use crate::settings_model as model;
use campanile_core::update::Release;
use campanile_core::words::{Language, Phrase, Voice};
use campanile_engine::clock;
use campanile_engine::http::host;
use campanile_engine::places::Places;
use campanile_engine::settings::UpdateFeed;
use campanile_engine::updates::{Updates, advice};
use url::Url;

/// Under which key of the settings the feed stands, for whoever asks an administrator.
const KEY: &str = "updates.feed";

/// How it stands. `by_policy`: the administrator says which feed is asked, or that none is.
pub(crate) fn shown(
    feed: Option<&UpdateFeed>,
    by_policy: bool,
    places: &Places,
    voice: &Voice,
) -> model::UpdateState {
    let policy = by_policy.then(|| voice.say(&Phrase::new("settings-form-locked").text("key", KEY)));
    let Some(feed) = feed else {
        let standing = Some(voice.text("update-off"));
        return model::UpdateState { standing, policy, ..model::UpdateState::default() };
    };
    let updates = Updates::of(feed, places);
    let newer = updates.newer();
    let pages = [model::UpdatePage::Download, model::UpdatePage::Notes];
    let has =
        |page: &model::UpdatePage| newer.is_some_and(|newer| at(newer, *page, voice.language()).is_some());
    model::UpdateState {
        feed: Some(feed.url.to_string()),
        host: Some(host(&feed.url)),
        policy,
        standing: updates.standing(voice, clock::now()).map(|standing| voice.say(&standing)),
        advice: newer.map(|newer| voice.say(&advice(newer))),
        problem: updates.fault().map(|fault| voice.say(&fault.phrase(voice))),
        pages: pages.into_iter().filter(has).collect(),
    }
}

fn at(release: &Release, page: model::UpdatePage, language: Language) -> Option<&Url> {
    match page {
        model::UpdatePage::Download => release.download.as_ref(),
        model::UpdatePage::Notes => release.notes(language),
    }
}

/// Opens a page of the newer version in the browser.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_update_page(desk: Managed<'_>, page: model::UpdatePage) -> Answer<()> {
    let spoken = desk.spoken()?;
    let updates = spoken.settings.updates.as_ref().map(|feed| Updates::of(feed, &desk.places));
    let newer = updates.as_ref().and_then(Updates::newer);
    let Some(url) = newer.and_then(|newer| at(newer, page, spoken.voice.language())) else {
        return Err(Failure::new(FailureCode::NotFound, &spoken.voice, "problem-no-link", KEY));
    };
    open::that_detached(url.as_str())
        .map_err(|error| Failure::new(FailureCode::Other, &spoken.voice, "problem-open", error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_engine::settings::Settings;
    use jiff::tz::TimeZone;

    const CONFIG: &str = "[updates]\nfeed = 'https://updates.example.com:8443/campanile.json'\n\
        public_key = 'RWRjYW1wYW5pbJSocPiz1bBDwR2/FH13cvYnMllKegpRKf7WM2sOnMHs'\n";
    const FEED: &str = r#"{"version":"99.0.0","download":"https://example.com/campanile","release_notes":{"en":"https://example.com/new","fr":"https://example.com/nouveau"}}"#;
    const SIGNATURE: &str = "untrusted comment: for tests\n\
        RURjYW1wYW5pbADTWQj554DwUEHW11UIus6ZIazfZ1pf7yHQ15gAWU7BmMo85IIs/U2scXEcH4u1eAEKs0ePqS0Rq4OaMhr5Ww8=\n\
        trusted comment: a made-up release\n\
        HKVLl8ONiVn7dZuJFrKD+hmRCvyPj7bRJ0ixeXBNX8QJycCv+85hM8a68LUWzKNpearnTyFOIDNtIyd7NPA9CQ==\n";

    /// As the page gets it where the resident program has kept this.
    fn seen(config: &str, by_policy: bool, feed: &str, fault: Option<&str>) -> model::UpdateState {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_owned();
        let places = Places { config: data.join("config.toml"), state: data.clone(), data };
        let kept = serde_json::json!({
            "feed": "https://updates.example.com:8443/campanile.json",
            "asked": "2026-11-27T09:00:00Z",
            "next": "2026-11-28T09:00:00Z",
            "signed": { "feed": feed, "signature": SIGNATURE },
            "fault": fault.map(|fault| serde_json::json!({ "fault": fault })),
        });
        std::fs::write(places.data.join("updates.json"), kept.to_string()).unwrap();
        let settings = Settings::parse(config, "config.toml").unwrap().settings;
        let voice = Voice::new(Language::En, TimeZone::UTC);
        shown(settings.updates.as_ref(), by_policy, &places, &voice)
    }

    #[test]
    fn what_was_signed_is_offered_and_nothing_else_is() {
        let newer = seen(CONFIG, false, FEED, None);
        assert_eq!(newer.standing.as_deref(), Some("Campanile 99.0.0 is there."));
        assert!(newer.advice.is_some_and(|advice| advice.contains("https://example.com/campanile")));
        assert_eq!(newer.pages, [model::UpdatePage::Download, model::UpdatePage::Notes]);
        assert_eq!(newer.host.as_deref(), Some("updates.example.com:8443"));
        assert_eq!((newer.policy, newer.problem), (None, None));
        let forged = seen(CONFIG, false, &FEED.replace("99.0.0", "99.0.1"), None);
        assert_eq!(forged.standing.as_deref(), Some("The feed has not been asked yet."));
        assert_eq!((forged.advice, forged.pages), (None, Vec::new()));
    }

    #[test]
    fn what_is_off_and_what_went_wrong_is_said_with_the_policy_that_says_so() {
        let off = seen("", true, FEED, None);
        assert_eq!(
            off.standing.as_deref(),
            Some("Campanile asks nobody for a newer version: no feed is configured.")
        );
        assert!(off.policy.is_some_and(|policy| policy.contains("updates.feed")));
        assert_eq!((off.feed, off.host, off.advice, off.pages), (None, None, None, Vec::new()));
        let wrong = seen(CONFIG, false, FEED, Some("signature"));
        assert!(
            wrong
                .problem
                .is_some_and(|problem| problem.contains("signature of the feed of releases is wrong"))
        );
    }

    #[test]
    fn the_notes_are_those_of_the_users_language() {
        let release = campanile_core::update::read_feed(FEED.as_bytes()).unwrap();
        let notes = |language| at(&release, model::UpdatePage::Notes, language).map(Url::as_str);
        assert_eq!(notes(Language::Fr), Some("https://example.com/nouveau"));
        assert_eq!(notes(Language::Ja), Some("https://example.com/new"));
    }
}
