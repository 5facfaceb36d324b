//! Asking programs on the desktop's bus, through busctl and its JSON.

use serde_json::Value;

use crate::{DesktopError, VirtualDesktop};

/// Where an interface is to be found.
pub(crate) struct Target<'a> {
    pub(crate) service: &'a str,
    pub(crate) path: &'a str,
    pub(crate) interface: &'a str,
}

/// Calls a method; `arguments` is the signature and the values as busctl takes them. Answers with the list of
/// what comes back.
pub(crate) fn call(
    desktop: &VirtualDesktop,
    target: &Target<'_>,
    method: &str,
    arguments: &[&str],
) -> Result<Vec<Value>, DesktopError> {
    // `--` because values may start with a minus.
    let start = ["--user", "--json=short", "--timeout=5", "--", "call"];
    let all = [&start[..], &[target.service, target.path, target.interface, method], arguments].concat();
    let answer = desktop.output("busctl", &all)?;
    if answer.trim().is_empty() {
        return Ok(Vec::new());
    }
    let unclear = || DesktopError::Answer { what: format!("answer to {method}"), answer: answer.clone() };
    let value: Value = serde_json::from_str(&answer).map_err(|_| unclear())?;
    value.get("data").and_then(Value::as_array).cloned().ok_or_else(unclear)
}

/// All properties of an interface.
pub(crate) fn properties(desktop: &VirtualDesktop, target: &Target<'_>) -> Result<Value, DesktopError> {
    let standard = Target { interface: "org.freedesktop.DBus.Properties", ..*target };
    let answer = call(desktop, &standard, "GetAll", &["s", target.interface])?;
    answer
        .into_iter()
        .next()
        .ok_or_else(|| DesktopError::Absent(format!("properties of {}", target.interface)))
}

/// Whether somebody owns this name.
pub(crate) fn has_owner(desktop: &VirtualDesktop, name: &str) -> Result<bool, DesktopError> {
    let daemon = Target {
        service: "org.freedesktop.DBus",
        path: "/org/freedesktop/DBus",
        interface: "org.freedesktop.DBus",
    };
    let answer = call(desktop, &daemon, "NameHasOwner", &["s", name])?;
    Ok(answer.first().and_then(Value::as_bool).unwrap_or(false))
}

/// What is in the variant at `key` of a dictionary.
pub(crate) fn variant<'a>(dictionary: &'a Value, key: &str) -> Option<&'a Value> {
    dictionary.get(key)?.get("data")
}

/// The text in the variant at `key`, or nothing.
pub(crate) fn text(dictionary: &Value, key: &str) -> String {
    variant(dictionary, key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A number, if it fits.
pub(crate) fn number<T: TryFrom<i64>>(value: &Value) -> Option<T> {
    value.as_i64().and_then(|number| T::try_from(number).ok())
}
