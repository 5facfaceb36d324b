//! What the desktop's session bus has for us: somebody who shows toasts, and a panel that shows tray items.

use super::{Check, Findings, Verdict};
use campanile_core::words::Phrase;
use std::time::Duration;
use zbus::Connection;

/// A service that answers no sooner is as good as none.
const PATIENCE: Duration = Duration::from_secs(5);
const TOASTS: &str = "org.freedesktop.Notifications";
const TOASTS_OBJECT: &str = "/org/freedesktop/Notifications";
const TRAY: &str = "org.kde.StatusNotifierWatcher";
const TRAY_OBJECT: &str = "/StatusNotifierWatcher";

pub(super) async fn examine(findings: &mut Findings<'_>) {
    let bus = match session().await {
        Ok(bus) => bus,
        Err(error) => {
            let said = Phrase::new("doctor-bus-none").text("detail", error.to_string());
            return findings.not_fine(Check::Bus, Verdict::Improvable, &said, "doctor-bus-none-advice");
        }
    };
    findings.fine(Check::Bus, &Phrase::new("doctor-bus-fine"));
    match who_shows_toasts(&bus).await {
        Ok((name, version)) => {
            let said = Phrase::new("doctor-toasts-fine").text("name", name).text("version", version);
            findings.fine(Check::Toasts, &said);
        }
        Err(_) => {
            let said = Phrase::new("doctor-toasts-none");
            findings.not_fine(Check::Toasts, Verdict::Wrong, &said, "doctor-toasts-none-advice");
        }
    }
    if has_panel(&bus).await.unwrap_or(false) {
        findings.fine(Check::Tray, &Phrase::new("doctor-tray-fine"));
    } else {
        let said = Phrase::new("doctor-tray-none");
        findings.not_fine(Check::Tray, Verdict::Improvable, &said, "doctor-tray-none-advice");
    }
}

async fn session() -> zbus::Result<Connection> {
    zbus::connection::Builder::session()?.method_timeout(PATIENCE).build().await
}

async fn who_shows_toasts(bus: &Connection) -> zbus::Result<(String, String)> {
    let reply =
        bus.call_method(Some(TOASTS), TOASTS_OBJECT, Some(TOASTS), "GetServerInformation", &()).await?;
    let (name, _, version, _): (String, String, String, String) = reply.body().deserialize()?;
    Ok((name, version))
}

/// By its property, as <https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/> has it.
async fn has_panel(bus: &Connection) -> zbus::Result<bool> {
    let properties = Some("org.freedesktop.DBus.Properties");
    let asked = (TRAY, "IsStatusNotifierHostRegistered");
    let reply = bus.call_method(Some(TRAY), TRAY_OBJECT, properties, "Get", &asked).await?;
    let value: zbus::zvariant::OwnedValue = reply.body().deserialize()?;
    bool::try_from(value).map_err(zbus::Error::Variant)
}
