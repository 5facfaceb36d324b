//! One setting changed in config.toml: what is by default stays out of the file until the user changes it, and what
//! stands there besides stays as it is.

use super::policy::Policy;
use super::write::{
    Form, WriteError, change, connections, implicit_table, put, put_file, put_or_remove, put_unless,
};
use super::{Appearance, Instance, Network, Proxy, QuietHours};
use campanile_core::words::ToastDetail;
use jiff::civil::Weekday;
use std::path::Path;
use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value};

/// What the user changes.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// When toasts are held back, and whether that is in force.
    QuietHours {
        /// In force.
        on: bool,
        /// When.
        hours: QuietHours,
    },
    /// At most so many single toasts a minute.
    PerMinute(u32),
    /// How much toasts tell.
    Detail(ToastDetail),
    /// Whether a digest tells of the week.
    Weekly(bool),
    /// From which shares of the quota on it is bad, in percent.
    WarnAt(Vec<f64>),
    /// For how many days notifications are kept; for ever without.
    KeepDays(Option<u32>),
    /// What is known of an instance; what is not said is removed.
    Instance {
        /// The Munchkin ID.
        id: String,
        /// What is known of it.
        instance: Instance,
    },
    /// How the window and the tray look.
    Appearance(Appearance),
    /// How the network is reached.
    Network(Network),
}

type Edited = Result<(), Form>;

/// Changes one setting.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn edit(file: &Path, what: &Change) -> Result<(), WriteError> {
    change(file, |document| match what {
        Change::QuietHours { on, hours } => quiet_hours(document, *on, hours),
        Change::PerMinute(count) => {
            put(table(document, "toasts")?, "per_minute", i64::from(*count).into());
            Ok(())
        }
        Change::Detail(detail) => {
            let detail = match detail {
                ToastDetail::Full => "full",
                ToastDetail::Type => "type",
            };
            put(table(document, "toasts")?, "detail", detail.into());
            Ok(())
        }
        Change::Weekly(on) => {
            put_unless(table(document, "toasts")?, "weekly", (*on).into(), !*on);
            Ok(())
        }
        Change::WarnAt(percents) => {
            let percents: Array = percents.iter().map(|percent| number(*percent)).collect();
            put(table(document, "quota")?, "warn_at", percents.into());
            Ok(())
        }
        Change::KeepDays(days) => {
            let history = table(document, "history")?;
            put_or_remove(history, "keep", days.map(|days| format!("{days}d").into()));
            Ok(())
        }
        Change::Instance { id, instance } => set_instance(document, id, instance),
        Change::Appearance(appearance) => set_appearance(document, *appearance),
        Change::Network(network) => set_network(document, file, network),
    })
}

/// Removes a connection. What came through it is the history's business.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn remove_connection(file: &Path, id: &str) -> Result<(), WriteError> {
    let is_preset = Policy::of_this_computer().ok().flatten().is_some_and(|policy| policy.presets(id));
    change(file, |document| {
        if is_preset {
            return Err(Form::Locked(format!("connection {id}")));
        }
        let connections = connections(document)?;
        connections.retain(|table| table.get("id").and_then(Item::as_str) != Some(id));
        if connections.is_empty() {
            document.remove("connection");
        }
        Ok(())
    })
}

fn quiet_hours(document: &mut DocumentMut, on: bool, hours: &QuietHours) -> Edited {
    let table = table(document, "quiet_hours")?;
    let time = |time: jiff::civil::Time| -> Value { time.strftime("%H:%M").to_string().into() };
    put(table, "from", time(hours.from));
    put(table, "to", time(hours.to));
    let days: Array = hours.days.iter().map(|day| day_slug(*day)).collect();
    if hours.days.len() < 7 || table.contains_key("days") {
        put(table, "days", days.into());
    }
    put_unless(table, "let_through", hours.let_through.slug().into(), hours.let_through.slug() == "critical");
    put_unless(table, "on", on.into(), on);
    Ok(())
}

fn set_instance(document: &mut DocumentMut, id: &str, instance: &Instance) -> Edited {
    let instances = document.entry("instance").or_insert_with(|| Item::Table(implicit_table()));
    let instances = instances.as_table_like_mut().ok_or_else(|| not_a_table("instance"))?;
    let known = instances.entry(id).or_insert_with(|| Item::Table(Table::new()));
    let known = known.as_table_like_mut().ok_or_else(|| not_a_table(id))?;
    put_or_remove(known, "name", instance.name.clone().map(Value::from));
    put_or_remove(
        known,
        "app_url",
        instance.app_url.as_ref().map(|url| url.as_str().trim_end_matches('/').into()),
    );
    let quota = instance.daily_quota.and_then(|quota| i64::try_from(quota).ok());
    put_or_remove(known, "daily_quota", quota.map(Value::from));
    if known.is_empty() {
        instances.remove(id);
    }
    Ok(())
}

fn set_appearance(document: &mut DocumentMut, appearance: Appearance) -> Edited {
    let table = table(document, "appearance")?;
    let Appearance { theme, tray_count } = appearance;
    let usual = Appearance::default();
    put_unless(table, "theme", theme.slug().into(), theme == usual.theme);
    put_unless(table, "tray_count", tray_count.into(), tray_count == usual.tray_count);
    if table.is_empty() {
        document.remove("appearance");
    }
    Ok(())
}

fn set_network(document: &mut DocumentMut, file: &Path, network: &Network) -> Edited {
    let table = table(document, "network")?;
    let (proxy, user) = match &network.proxy {
        Proxy::System => (None, None),
        Proxy::None => (Some("none".to_owned()), None),
        Proxy::At { url, user } => (Some(url.as_str().trim_end_matches('/').to_owned()), user.clone()),
    };
    put_or_remove(table, "proxy", proxy.map(Value::from));
    put_or_remove(table, "proxy_user", user.map(Value::from));
    let names: Array = network.no_proxy.iter().map(String::as_str).collect();
    put_or_remove(table, "no_proxy", (!names.is_empty()).then(|| names.into()));
    put_file(table, "ca_file", file.parent(), network.ca_file.as_deref());
    if table.is_empty() {
        document.remove("network");
    }
    Ok(())
}

fn table<'a>(document: &'a mut DocumentMut, name: &str) -> Result<&'a mut dyn TableLike, Form> {
    let item = document.entry(name).or_insert_with(|| Item::Table(Table::new()));
    item.as_table_like_mut().ok_or_else(|| not_a_table(name))
}

fn not_a_table(key: &str) -> Form {
    Form::NotATable(key.to_owned())
}

/// A whole number is written as one.
fn number(number: f64) -> Value {
    if number.fract() == 0.0 { Value::from(number as i64) } else { Value::from(number) }
}

const fn day_slug(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}
