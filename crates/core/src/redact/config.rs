//! config.toml as it is understood, without what the user wrote into it.

use super::known::{DOMAINS, is_key, is_public_word};
use super::{Redactor, TEXT};
use crate::NotificationType;
use crate::duration::parse_duration;
use toml::{Table, Value};
use url::Url;

/// The keys whose words are of a closed list, a time or a length of time.
const CHOSEN: &[&str] = &[
    "language",
    "kind",
    "poll_every",
    "start",
    "scopes",
    "tls",
    "auth",
    "provider",
    "after",
    "type",
    "types",
    "show",
    "min_severity",
    "from",
    "to",
    "days",
    "let_through",
    "detail",
    "keep",
    "gather",
    "theme",
    "proxy",
];
/// The keys whose values are addresses.
const ADDRESSES: &[&str] = &["journal_url", "ims_url", "base_url", "oauth_url", "app_url", "url", "proxy"];
/// What is a key of nobody's.
const UNKNOWN: &str = "[unknown-key]";

/// A configuration that was read as TOML.
#[derive(Debug, Clone, Default)]
pub struct Understood {
    table: Table,
}

impl Understood {
    /// The text, where it is TOML.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        text.parse().ok().map(|table| Self { table })
    }

    /// Makes known whatever in it is somebody's: connections and instances get numbers, all other texts go.
    pub fn name_all(&self, redactor: &mut Redactor) {
        let ids = connections(&self.table).filter_map(|connection| text(connection, "id"));
        for (number, id) in (1..).zip(ids) {
            redactor.name(id, &format!("connection-{number}"));
        }
        let forwards = tables(&self.table, "forward").filter_map(|forward| text(forward, "id"));
        for (number, id) in (1..).zip(forwards) {
            redactor.name(id, &format!("forward-{number}"));
        }
        let of_tables =
            self.table.get("instance").and_then(Value::as_table).into_iter().flat_map(Table::keys);
        let of_connections = connections(&self.table).filter_map(|connection| text(connection, "instance"));
        let of_addresses = connections(&self.table)
            .filter_map(|connection| text(connection, "base_url"))
            .filter_map(|url| url.split_once("://")?.1.split('.').next());
        let mut instances: Vec<&str> = Vec::new();
        for id in of_tables.map(String::as_str).chain(of_connections).chain(of_addresses) {
            if !instances.iter().any(|known| known.eq_ignore_ascii_case(id)) {
                instances.push(id);
            }
        }
        for (number, id) in (1..).zip(&instances) {
            redactor.name(id, &format!("instance-{number}"));
        }
        name_texts(&self.table, redactor);
    }

    /// Its lines: keys, words of closed lists, numbers, times. `redactor` knows what is somebody's.
    #[must_use]
    pub fn lines(&self, redactor: &Redactor) -> Vec<String> {
        let mut lines = Vec::new();
        table_lines(&self.table, "", redactor, &mut lines);
        lines
    }
}

fn connections(table: &Table) -> impl Iterator<Item = &Table> {
    tables(table, "connection")
}

fn tables<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> + use<'a> {
    let list = table.get(key).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_table)
}

fn text<'a>(table: &'a Table, key: &str) -> Option<&'a str> {
    table.get(key).and_then(Value::as_str)
}

/// Every text that is none of a closed list is somebody's, and so is a host by itself.
fn name_texts(table: &Table, redactor: &mut Redactor) {
    for (key, value) in table {
        name_value(key, value, redactor);
    }
}

fn name_value(key: &str, value: &Value, redactor: &mut Redactor) {
    match value {
        Value::String(text) if !is_chosen(key, text) => {
            redactor.name(text, TEXT);
            if let Some(host) = Url::parse(text).ok().and_then(|url| url.host_str().map(str::to_owned)) {
                redactor.name(&host, "[host]");
            }
        }
        Value::Array(list) => list.iter().for_each(|value| name_value(key, value, redactor)),
        Value::Table(table) => name_texts(table, redactor),
        Value::String(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {}
    }
}

fn table_lines(table: &Table, path: &str, redactor: &Redactor, lines: &mut Vec<String>) {
    let is_nested = |value: &Value| match value {
        Value::Table(_) => true,
        Value::Array(list) => list.iter().any(Value::is_table),
        Value::String(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => {
            false
        }
    };
    for (key, value) in table.iter().filter(|(_, value)| !is_nested(value)) {
        lines.push(format!("{} = {}", known_key(key), shown(key, value, redactor)));
    }
    for (key, value) in table.iter().filter(|(_, value)| is_nested(value)) {
        let name = match path {
            "instance" => redactor.word(key).to_owned(),
            "rules" if NotificationType::from_slug(key).is_some() => key.clone(),
            "rules" => UNKNOWN.to_owned(),
            _ => known_key(key).to_owned(),
        };
        let inner = if path.is_empty() { name } else { format!("{path}.{name}") };
        for table in value.as_array().into_iter().flatten().filter_map(Value::as_table) {
            lines.push(format!("[[{inner}]]"));
            table_lines(table, &inner, redactor, lines);
        }
        if let Some(table) = value.as_table() {
            // A table of tables needs no line of its own.
            if table.values().any(|value| !is_nested(value)) {
                lines.push(format!("[{inner}]"));
            }
            table_lines(table, &inner, redactor, lines);
        }
    }
}

fn known_key(key: &str) -> &str {
    if is_key(key) { key } else { UNKNOWN }
}

fn shown(key: &str, value: &Value, redactor: &Redactor) -> String {
    match value {
        // It is an id, and no amount.
        Value::Integer(_) if key == "campaign" || !is_key(key) => TEXT.to_owned(),
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => value.to_string(),
        Value::String(text) if matches!(key, "id" | "instance") => redactor.word(text).to_owned(),
        Value::String(text) if is_chosen(key, text) => text.clone(),
        Value::String(text) if ADDRESSES.contains(&key) => address(text),
        Value::String(text) => format!("[{}]", text.chars().count()),
        Value::Array(list) => {
            list.iter().map(|value| shown(key, value, redactor)).collect::<Vec<_>>().join(", ")
        }
        Value::Table(_) => TEXT.to_owned(),
    }
}

/// Whether the text is one of a closed list that this key takes.
fn is_chosen(key: &str, text: &str) -> bool {
    let is_time = || text.parse::<jiff::civil::Time>().is_ok() || parse_duration(text).is_ok();
    CHOSEN.contains(&key) && (is_public_word(&text.to_lowercase()) || is_time())
}

/// Of an address how it is secured, and whose server it is where that is one of those that many have.
fn address(text: &str) -> String {
    let Ok(url) = Url::parse(text) else { return TEXT.to_owned() };
    let host = url.host_str().unwrap_or_default();
    let is_here = host == "localhost" || host.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback());
    let of = |domain: &&&str| {
        host.strip_suffix(**domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    let whose = if is_here { "localhost" } else { DOMAINS.iter().find(of).copied().unwrap_or("other") };
    format!("[{}, {whose}]", if is_public_scheme(url.scheme()) { url.scheme() } else { "other" })
}

fn is_public_scheme(scheme: &str) -> bool {
    matches!(scheme, "https" | "http" | "socks5" | "socks5h" | "tls" | "nats")
}
