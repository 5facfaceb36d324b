//! What the overview, the palette and the saved views can ask.

use crate::commands::{Answer, Managed, OrFailure};
use crate::desk::Spoken;
use crate::failure::Failure;
use crate::overview_model::{CampaignFound, Overview};
use crate::overview_text;
use crate::overview_view::Shown;
use campanile_core::overview::Period;
use campanile_core::words::Voice;
use campanile_engine::bell::Message;
use campanile_engine::settings::{self, LONGEST_VIEW_NAME, Settings, View};
use campanile_engine::{clock, usage};

/// So many days are looked back at most.
const MOST_DAYS: u32 = 90;
/// So many campaigns are named.
const CAMPAIGNS: usize = 5;
/// So many campaigns are found.
const FOUND: usize = 6;

#[tauri::command]
#[specta::specta]
pub(crate) async fn overview(desk: Managed<'_>, days: u32, instance: Option<String>) -> Answer<Overview> {
    let spoken = desk.spoken_or_default();
    let Spoken { settings, voice } = &spoken;
    let now = clock::now();
    let days = i32::try_from(days.clamp(1, MOST_DAYS)).unwrap_or(1);
    let period = Period::last(days, now, voice.zone());
    let counted = desk.history.overview(period, instance.clone(), CAMPAIGNS).await.or_failure(&spoken)?;
    let mut usage = usage::usage(&desk.history, settings, days, now).await.or_failure(&spoken)?;
    usage.retain(|known| instance.as_ref().is_none_or(|instance| *instance == known.instance));
    let known = desk.history.connections().await.or_failure(&spoken)?;
    let shown = Shown { settings, voice, now, days, period, begins: counted.begins };
    let mut overview = shown.overview(&counted, &usage);
    overview.text = overview_text::text(&overview, &spoken.presenter().health(&known), voice);
    Ok(overview)
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn campaigns(desk: Managed<'_>, words: String) -> Answer<Vec<CampaignFound>> {
    let spoken = desk.spoken_or_default();
    let found = desk.history.campaigns_called(&words, FOUND).await.or_failure(&spoken)?;
    Ok(found
        .into_iter()
        .map(|found| CampaignFound {
            instance_name: spoken.settings.instance_name(&found.instance).to_owned(),
            search: format!("campaign:{}", found.id),
            name: found.name.unwrap_or(found.id),
            instance: found.instance,
        })
        .collect())
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn save_view(desk: Managed<'_>, name: String, search: String) -> Answer<()> {
    let spoken = desk.spoken()?;
    let view = checked(&name, &search, &spoken.settings, &spoken.voice)?;
    settings::save_view(&desk.places.config, &view).map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.tell(Message::SettingsChanged).await;
    Ok(())
}

/// A view that can be saved: it has a name that is not too long, and searches for something.
fn checked(name: &str, search: &str, settings: &Settings, voice: &Voice) -> Answer<View> {
    let view = View { name: name.trim().to_owned(), search: search.trim().to_owned() };
    let wrong = |key: &str| {
        let field = "name".to_owned();
        Failure::fields(vec![crate::form_model::FieldError { field, message: voice.text(key) }], voice)
    };
    if view.name.is_empty() || view.search.is_empty() {
        return Err(wrong("view-name-needed"));
    }
    if view.name.chars().count() > LONGEST_VIEW_NAME {
        return Err(wrong("view-name-long"));
    }
    if settings.views.iter().any(|known| known.name == view.name && known.search != view.search) {
        return Err(wrong("view-name-taken"));
    }
    Ok(view)
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_view(desk: Managed<'_>, name: String) -> Answer<()> {
    let spoken = desk.spoken()?;
    settings::remove_view(&desk.places.config, &name)
        .map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.tell(Message::SettingsChanged).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::words::Language;
    use jiff::tz::TimeZone;

    #[test]
    fn a_view_has_a_name_of_its_own_and_searches_for_something() {
        let voice = Voice::new(Language::En, TimeZone::UTC);
        let settings = Settings {
            views: vec![View { name: "Sync".into(), search: "type:crm".into() }],
            ..Settings::default()
        };
        let long = "x".repeat(61);
        for (name, search, fine) in [
            (" Mondays ", " is:unread ", true),
            ("Sync", "type:crm", true),
            ("Sync", "type:salesforce", false),
            (" ", "is:unread", false),
            ("Mondays", " ", false),
            (long.as_str(), "is:unread", false),
        ] {
            assert_eq!(checked(name, search, &settings, &voice).is_ok(), fine, "{name}");
        }
        assert_eq!(checked(" a ", " b ", &settings, &voice).unwrap().name, "a");
    }
}
