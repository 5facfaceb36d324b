//! Whether the user told the desktop not to disturb, where the desktop lets it be read.
//!
//! KDE says so by a property of the notification service, dunst by one of its own, Xfce in its settings. GNOME and the
//! others let nobody read it: they hold back banners themselves, and keep them in their list.

use super::{OBJECT, SERVICE};
use zbus::Connection;
use zbus::zvariant::OwnedValue;

/// Asks the daemon of that name.
pub(super) async fn is_unwanted(connection: &Connection, daemon: &str) -> bool {
    let asked = match daemon {
        "dunst" => property(connection, "org.dunstproject.cmd0", "paused").await,
        "Xfce Notify Daemon" => xfce(connection).await,
        "Plasma" => property(connection, SERVICE, "Inhibited").await,
        _ => return false,
    };
    asked.unwrap_or_else(|error| {
        tracing::debug!(%error, daemon, "do-not-disturb could not be read");
        false
    })
}

async fn property(connection: &Connection, interface: &str, name: &str) -> zbus::Result<bool> {
    let properties = Some("org.freedesktop.DBus.Properties");
    let reply = connection.call_method(Some(SERVICE), OBJECT, properties, "Get", &(interface, name)).await?;
    flag(reply.body().deserialize()?)
}

async fn xfce(connection: &Connection) -> zbus::Result<bool> {
    let (service, object) = ("org.xfce.Xfconf", "/org/xfce/Xfconf");
    let wanted = ("xfce4-notifyd", "/do-not-disturb");
    let reply = connection.call_method(Some(service), object, Some(service), "GetProperty", &wanted).await?;
    flag(reply.body().deserialize()?)
}

fn flag(value: OwnedValue) -> zbus::Result<bool> {
    bool::try_from(value).map_err(zbus::Error::Variant)
}
