//! What the page can ask. Each command is a few lines: it asks the history or the settings and presents the answer.

use crate::agent;
use crate::connection_form::{self, Checked};
use crate::connection_test;
use crate::desk::{Desk, Spoken};
use crate::failure::{Failure, FailureCode};
use crate::form_model::{JournalForm, TestReport};
use crate::hearing::{Changed, ShowPlace};
use crate::model::{
    Act, Cursor, Details, Filter, Matching, Page, Rule, Scope, Startup, State as PageState, Triaged,
};
use crate::{
    forward_commands, mail_commands, mailbox_commands, overview_commands, present, question, rest_commands,
    rule_commands, setting_commands, shared_commands, support_commands, team_commands, update_commands,
    usage_commands,
};
use campanile_core::rules::{self, Show};
use campanile_core::types::TYPES;
use campanile_core::words::Language;
use campanile_core::{NotificationType, Severity};
use campanile_engine::bell::{Message, WindowPlace};
use campanile_engine::history::HistoryError;
use campanile_engine::settings::WriteError;
use campanile_engine::{clock, secrets, settings};
use jiff::Timestamp;
use jiff::civil::Time;
use secrecy::SecretString;
use std::path::Path;
use std::sync::Arc;
use tauri::State;
use tauri_specta::{Builder, collect_commands, collect_events};

pub(crate) type Answer<T> = Result<T, Failure>;
pub(crate) type Managed<'a> = State<'a, Arc<Desk>>;

/// So many notifications of an incident are shown.
const LONGEST_TIMELINE: usize = 500;
/// So many of each kind of related incidents are shown.
const MOST_RELATED: usize = 5;
/// The page asks for so many rows at most.
const LONGEST_PAGE: u32 = 500;

/// All commands and events, for the application and for the generated bindings.
pub(crate) fn specta() -> Builder<tauri::Wry> {
    Builder::new()
        // One form for both directions: what the page sends is written out in full.
        .disable_serde_phases()
        .commands(collect_commands![
            startup,
            state,
            page,
            details,
            matching,
            triage,
            shared_commands::share,
            shared_commands::colleagues,
            undo,
            rules,
            rule_commands::rule_previews,
            rule_commands::exceptions,
            rule_commands::silence,
            rule_commands::remove_exception,
            set_rule,
            set_language,
            test_journal,
            save_journal,
            start_demo,
            check_now,
            start_agent,
            open_in_marketo,
            setting_commands::settings,
            setting_commands::change_setting,
            setting_commands::connection,
            setting_commands::remove_connection,
            setting_commands::export_history,
            setting_commands::delete_history,
            setting_commands::forget_person,
            setting_commands::read_credential,
            setting_commands::backlog,
            setting_commands::test_toast,
            setting_commands::open_folder,
            usage_commands::usage,
            overview_commands::overview,
            overview_commands::campaigns,
            overview_commands::save_view,
            overview_commands::remove_view,
            rest_commands::test_rest,
            rest_commands::save_rest,
            rest_commands::rest_connection,
            mailbox_commands::test_mailbox,
            mailbox_commands::save_mailbox,
            mailbox_commands::mailbox_connection,
            mailbox_commands::begin_sign_in,
            mailbox_commands::open_sign_in,
            mailbox_commands::await_sign_in,
            mailbox_commands::cancel_sign_in,
            mailbox_commands::keep_sign_in,
            mail_commands::suggest_mail_rule,
            mail_commands::save_mail_rule,
            team_commands::test_team,
            team_commands::save_team,
            team_commands::team_connection,
            forward_commands::forwarders,
            forward_commands::forwarder,
            forward_commands::test_forwarder,
            forward_commands::save_forwarder,
            forward_commands::switch_forwarder,
            forward_commands::remove_forwarder,
            forward_commands::restore_forwarder,
            support_commands::support_report,
            support_commands::save_support_report,
            update_commands::open_update_page,
            ready
        ])
        .events(collect_events![Changed, ShowPlace])
}

pub(crate) trait OrFailure<T> {
    fn or_failure(self, spoken: &Spoken) -> Answer<T>;
}

impl<T> OrFailure<T> for Result<T, HistoryError> {
    fn or_failure(self, spoken: &Spoken) -> Answer<T> {
        self.map_err(|error| Failure::history(&error, &spoken.voice))
    }
}

#[tauri::command]
#[specta::specta]
async fn startup(desk: Managed<'_>) -> Answer<Startup> {
    desk.startup(WindowPlace::List).await.or_failure(&desk.spoken_or_default())
}

#[tauri::command]
#[specta::specta]
async fn state(desk: Managed<'_>) -> Answer<PageState> {
    let spoken = desk.spoken_or_default();
    desk.state(&spoken).await.or_failure(&spoken)
}

#[tauri::command]
#[specta::specta]
async fn page(desk: Managed<'_>, filter: Filter, before: Option<Cursor>, limit: u32) -> Answer<Page> {
    let spoken = desk.spoken_or_default();
    let limit = limit.clamp(1, LONGEST_PAGE) as usize;
    let words = question::asked(filter.search.as_deref()).all_words();
    let incidents = desk.list(filter, before, limit).await.or_failure(&spoken)?;
    let colleagues = desk.colleagues(&spoken).await.or_failure(&spoken)?;
    Ok(spoken.among(colleagues.as_ref()).page(&incidents, limit, Some(&words)))
}

#[tauri::command]
#[specta::specta]
async fn details(desk: Managed<'_>, id: String) -> Answer<Details> {
    let spoken = desk.spoken_or_default();
    let Some((incident, notification)) = desk.find(&id).await.or_failure(&spoken)? else {
        return Err(Failure::new(FailureCode::NotFound, &spoken.voice, "problem-not-found", id));
    };
    let timeline = desk.history.timeline(&incident.key, LONGEST_TIMELINE).await.or_failure(&spoken)?;
    let (from, until) = day_of(incident.last_at);
    let related = desk.history.related(&incident.key, from, until, MOST_RELATED).await.or_failure(&spoken)?;
    let colleagues = desk.colleagues(&spoken).await.or_failure(&spoken)?;
    let presenter = spoken.among(colleagues.as_ref());
    let mut details = presenter.details(&incident, &notification, &timeline);
    details.related = presenter.related(&related);
    let decision = desk.history.decision(notification.seq, notification.arrival).await.or_failure(&spoken)?;
    details.decision = presenter.decision(decision.as_ref());
    if let Some(colleagues) = colleagues {
        details.team = desk.together(&spoken, &colleagues, &incident).await.or_failure(&spoken)?;
    }
    Ok(details)
}

/// The local day of a time.
fn day_of(at: Timestamp) -> (Timestamp, Timestamp) {
    let zone = clock::zone();
    let day = zone.to_datetime(at).date();
    let midnight =
        |day: jiff::civil::Date| zone.to_timestamp(day.to_datetime(Time::midnight())).unwrap_or(at);
    (midnight(day), day.tomorrow().map_or(at, midnight))
}

#[tauri::command]
#[specta::specta]
async fn matching(desk: Managed<'_>, filter: Filter) -> Answer<Matching> {
    let spoken = desk.spoken_or_default();
    let found = desk.history.matching(question::browse(filter), clock::now()).await.or_failure(&spoken)?;
    Ok(Matching { count: present::number(found.count), up_to: found.up_to })
}

#[tauri::command]
#[specta::specta]
async fn triage(desk: Managed<'_>, scope: Scope, act: Act) -> Answer<Triaged> {
    let spoken = desk.spoken_or_default();
    let (scope, deed) = (question::scope(scope), question::deed(act));
    let done = desk.history.triage(scope, deed, clock::now()).await.or_failure(&spoken)?;
    desk.tell(Message::Changed).await;
    Ok(Triaged { undo: desk.undos.keep(done.before), count: present::number(done.count) })
}

#[tauri::command]
#[specta::specta]
async fn undo(desk: Managed<'_>, token: u32) -> Answer<()> {
    let spoken = desk.spoken_or_default();
    let Some(before) = desk.undos.take(token) else {
        return Err(Failure::new(FailureCode::NotFound, &spoken.voice, "problem-undo", token.to_string()));
    };
    desk.history.restore(before).await.or_failure(&spoken)?;
    desk.tell(Message::Changed).await;
    Ok(())
}

#[tauri::command]
#[specta::specta]
async fn rules(desk: Managed<'_>) -> Answer<Vec<Rule>> {
    let rules = desk.spoken()?.settings.rules();
    let rows = TYPES.iter().map(|entry| {
        let rule = rules.of(entry.kind);
        Rule {
            slug: entry.kind,
            show: rule.show,
            min_severity: rule.min_severity,
            default_show: entry.show,
            sound: rule.sound,
        }
    });
    Ok(rows.collect())
}

#[tauri::command]
#[specta::specta]
async fn set_rule(
    desk: Managed<'_>,
    slug: NotificationType,
    show: Show,
    min_severity: Severity,
    sound: bool,
) -> Answer<()> {
    let spoken = desk.spoken()?;
    let before = spoken.settings.rules().of(slug);
    let rule = rules::Rule { show, min_severity, sound };
    settings::set_rule(&desk.places.config, slug, rule, before)
        .map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.tell(Message::SettingsChanged).await;
    Ok(())
}

#[tauri::command]
#[specta::specta]
async fn set_language(desk: Managed<'_>, language: Option<Language>) -> Answer<()> {
    let spoken = desk.spoken()?;
    settings::set_language(&desk.places.config, language)
        .map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.tell(Message::SettingsChanged).await;
    Ok(())
}

#[tauri::command]
#[specta::specta]
async fn test_journal(desk: Managed<'_>, form: JournalForm) -> Answer<TestReport> {
    let spoken = desk.spoken_or_default();
    match connection_form::check(&form, &spoken.settings, &spoken.voice) {
        Ok(checked) => Ok(connection_test::test(checked, &spoken.settings.network, &spoken.voice).await),
        Err(field_errors) => Ok(TestReport { steps: Vec::new(), field_errors }),
    }
}

#[tauri::command]
#[specta::specta]
async fn save_journal(desk: Managed<'_>, form: JournalForm) -> Answer<()> {
    let spoken = desk.spoken()?;
    let Checked { id, journal, secret, .. } = connection_form::check(&form, &spoken.settings, &spoken.voice)
        .map_err(|errors| Failure::fields(errors, &spoken.voice))?;
    save_connection(&desk, &spoken, &id, secret, |file| settings::add_journal(file, &id, &journal)).await
}

/// Saves a connection and its secret; the demo goes with the first real one.
pub(crate) async fn save_connection(
    desk: &Desk,
    spoken: &Spoken,
    id: &str,
    secret: Option<SecretString>,
    write: impl FnOnce(&Path) -> Result<(), WriteError>,
) -> Answer<()> {
    // The secret first: a connection without one would only say that it needs it.
    if let Some(secret) = secret {
        secrets::set_secret(id, secret).await.map_err(|error| Failure::keychain(&error, &spoken.voice))?;
    }
    let demos: Vec<String> = spoken
        .settings
        .connections
        .iter()
        .filter(|connection| connection.kind == settings::ConnectionKind::Demo)
        .map(|connection| connection.id.clone())
        .collect();
    write(&desk.places.config).map_err(|error| Failure::write(&error, &spoken.voice))?;
    // The resident program first: it must not store another demo notification after they are gone.
    desk.tell(Message::SettingsChanged).await;
    for demo in demos {
        desk.history.remove_connection(&demo).await.or_failure(spoken)?;
    }
    desk.tell(Message::Changed).await;
    Ok(())
}

#[tauri::command]
#[specta::specta]
async fn start_demo(desk: Managed<'_>) -> Answer<()> {
    let spoken = desk.spoken()?;
    settings::start_demo(&desk.places.config).map_err(|error| Failure::write(&error, &spoken.voice))?;
    desk.tell(Message::SettingsChanged).await;
    Ok(())
}

#[tauri::command]
#[specta::specta]
async fn check_now(desk: Managed<'_>) -> Answer<()> {
    if desk.tell(Message::CheckNow).await {
        return Ok(());
    }
    Err(agent::unreachable(&desk))
}

#[tauri::command]
#[specta::specta]
async fn start_agent(desk: Managed<'_>) -> Answer<()> {
    agent::start(&desk.places).map_err(|error| {
        Failure::new(FailureCode::Agent, &desk.spoken_or_default().voice, "problem-agent", error.to_string())
    })?;
    desk.look_for_agent.notify_one();
    Ok(())
}

#[tauri::command]
#[specta::specta]
async fn open_in_marketo(desk: Managed<'_>, id: String) -> Answer<()> {
    let spoken = desk.spoken()?;
    let found = desk.find(&id).await.or_failure(&spoken)?;
    let link = found.and_then(|(_, notification)| spoken.settings.marketo_link(&notification));
    let Some(link) = link else {
        return Err(Failure::new(FailureCode::NotFound, &spoken.voice, "problem-no-link", id));
    };
    open::that_detached(link.as_str())
        .map_err(|error| Failure::new(FailureCode::Other, &spoken.voice, "problem-open", error.to_string()))
}

#[tauri::command]
#[specta::specta]
async fn ready(desk: Managed<'_>) -> Answer<()> {
    desk.ready.notify_one();
    Ok(())
}

#[cfg(test)]
mod tests {
    use specta_typescript::Typescript;

    /// The bindings in the repository are those of these commands. With CAMPANILE_WRITE_BINDINGS set they are written.
    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "the test is told by its environment to write instead of compare"
    )]
    fn the_bindings_are_up_to_date() {
        let folder = std::env::var_os("CARGO_MANIFEST_DIR").unwrap();
        let folder = std::path::Path::new(&folder);
        let committed = folder.join("../ui/src/host/bindings.ts");
        let fresh = std::env::temp_dir().join(format!("campanile-bindings-{}.ts", std::process::id()));
        // Numbers and times in milliseconds are far below the 2^53 that a page counts to.
        super::specta().dangerously_cast_bigints_to_number().export(Typescript::default(), &fresh).unwrap();
        let text = std::fs::read_to_string(&fresh).unwrap();
        std::fs::remove_file(&fresh).unwrap();
        if std::env::var_os("CAMPANILE_WRITE_BINDINGS").is_some() {
            std::fs::write(committed, text).unwrap();
        } else {
            assert_eq!(std::fs::read_to_string(committed).unwrap(), text, "run: cargo xtask bindings");
        }
    }

    /// A command that the capability does not name is refused by Tauri, whatever the page asks.
    #[test]
    fn the_window_may_ask_every_command_and_no_other() {
        let bindings = include_str!("../../ui/src/host/bindings.ts");
        let asked: std::collections::BTreeSet<String> = bindings
            .split("__TAURI_INVOKE(\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(|name| format!("allow-{}", name.replace('_', "-")))
            .collect();
        let capability: serde_json::Value =
            serde_json::from_str(include_str!("../capabilities/window.json")).unwrap();
        let allowed = capability["permissions"].as_array().unwrap().iter().filter_map(|name| name.as_str());
        let allowed: std::collections::BTreeSet<String> =
            allowed.filter(|name| name.starts_with("allow-")).map(str::to_owned).collect();
        assert_eq!(asked, allowed);
    }
}
