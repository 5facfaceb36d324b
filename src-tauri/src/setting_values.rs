//! From the settings to what the pages show, and back: what was typed in is checked, and what is wrong is said.

use crate::form_model::FieldError;
use crate::network_settings;
use crate::settings_model as model;
use campanile_core::Severity;
use campanile_core::forward::ForwardKind;
use campanile_core::quiet::QuietHours;
use campanile_core::words::{Phrase, ToastDetail, Voice};
use campanile_engine::http::{check_url, host};
use campanile_engine::login::{Login, Way};
use campanile_engine::places::{self, Places};
use campanile_engine::settings::{self, Auth, Change, ConnectionKind, Instance, Settings};
use jiff::civil::{Time, Weekday};
use secrecy::SecretString;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

/// At most so many single toasts a minute can be wished for: more is no budget.
const MOST_TOASTS: u32 = 60;
/// Ten years; who wants more keeps everything.
const MOST_DAYS: u32 = 3650;

const DAYS: [(model::Day, Weekday); 7] = [
    (model::Day::Mon, Weekday::Monday),
    (model::Day::Tue, Weekday::Tuesday),
    (model::Day::Wed, Weekday::Wednesday),
    (model::Day::Thu, Weekday::Thursday),
    (model::Day::Fri, Weekday::Friday),
    (model::Day::Sat, Weekday::Saturday),
    (model::Day::Sun, Weekday::Sunday),
];

/// All settings as the pages show them. `instances` are those that occur in the history.
pub(crate) fn view(
    settings: &Settings,
    unknown_keys: Vec<String>,
    locked: Vec<String>,
    places: &Places,
    instances: &[String],
    updates: model::UpdateState,
) -> model::SettingsView {
    let keep = settings.keep.map(|keep| u32::try_from((keep.as_hours() + 23) / 24).unwrap_or(u32::MAX));
    model::SettingsView {
        quiet_hours: quiet_hours(settings),
        per_minute: settings.toasts.per_minute,
        detail: match settings.toasts.detail {
            ToastDetail::Full => model::Detail::Full,
            ToastDetail::Type => model::Detail::Type,
        },
        weekly: settings.toasts.weekly,
        warn_at: settings.warn_at.clone(),
        keep_days: keep,
        instances: instance_settings(settings, instances),
        appearance: appearance(settings.appearance),
        network: network_settings::shown(&settings.network),
        login: login(Login::find(places).ok().as_ref()),
        locked,
        about: model::About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            licence: env!("CARGO_PKG_LICENSE").to_owned(),
            config: places.config.display().to_string(),
            data: places.data.display().to_string(),
            logs: places.state.display().to_string(),
            exports: places::downloads().map(|folder| folder.display().to_string()),
            hosts: hosts(settings),
            unknown_keys,
            updates,
        },
    }
}

fn quiet_hours(settings: &Settings) -> model::QuietHours {
    let usual = QuietHours {
        from: Time::constant(20, 0, 0, 0),
        to: Time::constant(8, 0, 0, 0),
        days: DAYS.iter().take(5).map(|(_, day)| *day).collect(),
        let_through: Severity::Critical,
    };
    let hours = settings.quiet_hours_written.as_ref().unwrap_or(&usual);
    let clock = |time: Time| time.strftime("%H:%M").to_string();
    let days = DAYS.iter().filter(|(_, day)| hours.days.contains(day)).map(|(day, _)| *day);
    model::QuietHours {
        on: settings.quiet_hours.is_some(),
        from: clock(hours.from),
        to: clock(hours.to),
        days: days.collect(),
        let_through: hours.let_through,
    }
}

fn instance_settings(settings: &Settings, seen: &[String]) -> Vec<model::InstanceSettings> {
    let looked_at = settings.connections.iter().filter_map(|connection| match &connection.kind {
        ConnectionKind::MarketoRest(rest) => Some(&rest.instance),
        ConnectionKind::AdobeJournal(_)
        | ConnectionKind::Mailbox(_)
        | ConnectionKind::Demo
        | ConnectionKind::Team(_) => None,
    });
    let ids: BTreeSet<&String> = settings.instances.keys().chain(seen).chain(looked_at).collect();
    let known = |id: &String| settings.instances.get(id).cloned().unwrap_or_default();
    ids.into_iter()
        .map(|id| {
            let Instance { name, app_url, daily_quota } = known(id);
            model::InstanceSettings {
                id: id.clone(),
                name: name.unwrap_or_default(),
                app_url: app_url.map(|url| url.as_str().trim_end_matches('/').to_owned()).unwrap_or_default(),
                daily_quota: daily_quota.map(|quota| quota.to_string()).unwrap_or_default(),
            }
        })
        .collect()
}

pub(crate) fn appearance(appearance: settings::Appearance) -> model::Appearance {
    model::Appearance {
        theme: match appearance.theme {
            settings::Theme::System => model::Theme::System,
            settings::Theme::Light => model::Theme::Light,
            settings::Theme::Dark => model::Theme::Dark,
        },
        tray_count: appearance.tray_count,
    }
}

fn login(login: Option<&Login>) -> model::Login {
    // Elsewhere the entries would be written and never read.
    let Some(login) = login.filter(|_| cfg!(target_os = "linux")) else {
        return model::Login { on: false, way: None };
    };
    let on = login.is_on();
    let way = match on.unwrap_or_else(|| login.way()) {
        Way::Service => model::LoginWay::Service,
        Way::Autostart => model::LoginWay::Autostart,
    };
    model::Login { on: on.is_some(), way: Some(way) }
}

/// Every host that the connections name, each with the connections that ask it.
fn hosts(settings: &Settings) -> Vec<model::AskedHost> {
    let mut hosts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for connection in &settings.connections {
        let named = match &connection.kind {
            ConnectionKind::AdobeJournal(journal) => vec![host(&journal.journal_url), host(&journal.ims_url)],
            ConnectionKind::MarketoRest(rest) => vec![host(&rest.base_url)],
            ConnectionKind::Mailbox(mailbox) => {
                let tokens = match &mailbox.auth {
                    Auth::Oauth(client) => client.token_url().ok().map(|url| host(&url)),
                    Auth::Password => None,
                };
                std::iter::once(mailbox.host.clone()).chain(tokens).collect()
            }
            ConnectionKind::Team(team) => vec![team.url.host_str().unwrap_or_default().to_owned()],
            ConnectionKind::Demo => Vec::new(),
        };
        for host in named {
            let asked = hosts.entry(host).or_default();
            if !asked.contains(&connection.id) {
                asked.push(connection.id.clone());
            }
        }
    }
    for place in settings.forwards.iter().filter(|place| place.on) {
        let host = match (&place.url, place.kind) {
            (Some(url), _) => host(url),
            // Where the whole address is a secret, it is not shown.
            (None, ForwardKind::Slack) => "Slack".to_owned(),
            (None, ForwardKind::Teams) => "Teams".to_owned(),
            (None, ForwardKind::Ntfy | ForwardKind::Webhook) => "webhook".to_owned(),
        };
        hosts.entry(host).or_default().push(place.id.clone());
    }
    hosts.into_iter().map(|(host, connections)| model::AskedHost { host, connections }).collect()
}

/// A change as the engine makes it, or what is wrong with which field.
pub(crate) fn checked(change: model::SettingChange, voice: &Voice) -> Result<Checked, Vec<FieldError>> {
    Ok(match change {
        model::SettingChange::Login { on } => Checked::Login(on),
        model::SettingChange::QuietHours { hours } => {
            Checked::Change(Change::QuietHours { on: hours.on, hours: checked_hours(&hours, voice)? })
        }
        model::SettingChange::PerMinute { count } => {
            let count =
                number(&count, 1, MOST_TOASTS).ok_or_else(|| range("per_minute", 1, MOST_TOASTS, voice))?;
            Checked::Change(Change::PerMinute(count))
        }
        model::SettingChange::Detail { detail } => Checked::Change(Change::Detail(match detail {
            model::Detail::Full => ToastDetail::Full,
            model::Detail::Type => ToastDetail::Type,
        })),
        model::SettingChange::Weekly { on } => Checked::Change(Change::Weekly(on)),
        model::SettingChange::WarnAt { percents } => Checked::Change(Change::WarnAt(
            checked_percents(&percents).ok_or_else(|| wrong("warn_at", voice.text("field-percents")))?,
        )),
        model::SettingChange::Keep { days } => {
            let days = match days.trim() {
                "" => None,
                text => Some(number(text, 1, MOST_DAYS).ok_or_else(|| range("keep", 1, MOST_DAYS, voice))?),
            };
            Checked::Change(Change::KeepDays(days))
        }
        model::SettingChange::Instance { instance } => Checked::Change(checked_instance(&instance, voice)?),
        model::SettingChange::Appearance { appearance } => {
            let model::Appearance { theme, tray_count } = appearance;
            let theme = match theme {
                model::Theme::System => settings::Theme::System,
                model::Theme::Light => settings::Theme::Light,
                model::Theme::Dark => settings::Theme::Dark,
            };
            Checked::Change(Change::Appearance(settings::Appearance { theme, tray_count }))
        }
        model::SettingChange::Network { network } => {
            Checked::Change(Change::Network(network_settings::checked(&network, voice)?))
        }
        model::SettingChange::ProxyPassword { password } => {
            Checked::ProxyPassword((!password.is_empty()).then(|| password.into()))
        }
    })
}

/// What is done with a change.
#[derive(Debug)]
pub(crate) enum Checked {
    /// It goes into the file.
    Change(Change),
    /// The proxy's password goes to the keychain; without one, what is there goes.
    ProxyPassword(Option<SecretString>),
    /// The agent starts at login, or no longer.
    Login(bool),
}

pub(crate) fn wrong(field: &str, message: String) -> Vec<FieldError> {
    vec![FieldError { field: field.to_owned(), message }]
}

pub(crate) fn range(field: &str, least: u32, most: u32, voice: &Voice) -> Vec<FieldError> {
    let phrase = Phrase::new("field-range").number("least", f64::from(least)).number("most", f64::from(most));
    wrong(field, voice.say(&phrase))
}

pub(crate) fn number(text: &str, least: u32, most: u32) -> Option<u32> {
    text.trim().parse().ok().filter(|number| (least..=most).contains(number))
}

/// `75, 90`: percents in any order, with a sign or without. Nothing warns at the end of the day only.
fn checked_percents(text: &str) -> Option<Vec<f64>> {
    let words = text.split([',', ';', ' ', '%', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty());
    let mut percents = words
        .map(|word| word.parse().ok().filter(|percent| (1.0..100.0).contains(percent)))
        .collect::<Option<Vec<f64>>>()?;
    percents.sort_by(f64::total_cmp);
    percents.dedup();
    Some(percents)
}

fn checked_hours(hours: &model::QuietHours, voice: &Voice) -> Result<QuietHours, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut time = |field: &str, text: &str| {
        let time = text.trim().parse::<Time>().ok();
        if time.is_none() {
            errors.push(FieldError { field: field.to_owned(), message: voice.text("field-time") });
        }
        time
    };
    let (from, to) = (time("from", &hours.from), time("to", &hours.to));
    if let (Some(from), Some(to)) = (from, to)
        && from == to
    {
        errors.extend(wrong("to", voice.text("field-same-time")));
    }
    if hours.on && hours.days.is_empty() {
        errors.extend(wrong("days", voice.text("field-days")));
    }
    let (Some(from), Some(to), true) = (from, to, errors.is_empty()) else {
        return Err(errors);
    };
    let days = DAYS.iter().filter(|(day, _)| hours.days.contains(day)).map(|(_, day)| *day).collect();
    Ok(QuietHours { from, to, days, let_through: hours.let_through })
}

fn checked_instance(instance: &model::InstanceSettings, voice: &Voice) -> Result<Change, Vec<FieldError>> {
    let mut errors = Vec::new();
    let id = instance.id.trim().to_owned();
    if id.is_empty() || id.chars().any(char::is_whitespace) {
        errors.extend(wrong("id", voice.text("field-munchkin")));
    }
    let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let app_url = some(&instance.app_url)
        .map(|text| Url::parse(&text).ok().filter(|url| url.scheme() == "https" && check_url(url).is_ok()));
    if app_url == Some(None) {
        errors.extend(wrong("app_url", voice.text("field-url-secure")));
    }
    // As people write large numbers.
    let digits = some(&instance.daily_quota)
        .map(|text| text.replace([' ', ',', '.', '\'', '\u{a0}', '\u{202f}'], ""))
        .map(|digits| digits.parse::<u64>().ok().filter(|quota| (1..=100_000_000).contains(quota)));
    if digits == Some(None) {
        errors.extend(wrong("daily_quota", voice.text("field-quota")));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let instance =
        Instance { name: some(&instance.name), app_url: app_url.flatten(), daily_quota: digits.flatten() };
    Ok(Change::Instance { id, instance })
}

#[cfg(test)]
mod tests;
