//! Toasts by the freedesktop notification service
//! (<https://specifications.freedesktop.org/notification-spec/latest/>), over one connection to the bus.
//!
//! docs/decisions/0005-toasts-on-one-connection.md says why this is not the crate notify-rust.

mod disturb;
mod listener;

use super::pictures;
use super::sink::{ToastError, ToastSink, ToastText};
use crate::events::Event;
use campanile_core::Severity;
use listener::{Shown, Standing};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;
use tokio::sync::{Notify, mpsc};
use tokio::task::AbortHandle;
use zbus::Connection;
use zbus::zvariant::Value;

/// The service, its object and its interface.
const SERVICE: &str = "org.freedesktop.Notifications";
const OBJECT: &str = "/org/freedesktop/Notifications";
/// In a burst a daemon takes seconds for a toast; one that takes longer has died.
const PATIENCE: Duration = Duration::from_secs(25);

/// Toasts on a freedesktop desktop.
pub(crate) struct XdgToasts {
    pictures: Option<PathBuf>,
    events: mpsc::Sender<Event>,
    standing: Rc<RefCell<Standing>>,
    /// Rings when another daemon comes.
    came: Rc<Notify>,
    bus: Option<Bus>,
}

/// The connection, what listens on it, and what the daemon at its other end can do.
struct Bus {
    connection: Connection,
    listener: AbortHandle,
    daemon: Option<Daemon>,
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

/// What a daemon says of itself; asked, not assumed.
#[derive(Debug, Clone, Default)]
struct Daemon {
    name: String,
    has_actions: bool,
    has_markup: bool,
    has_sound: bool,
}

impl XdgToasts {
    pub(crate) fn new(data: &Path, events: mpsc::Sender<Event>) -> Self {
        let pictures = pictures::lay_out(data)
            .inspect_err(|error| tracing::warn!(%error, "toasts have no picture"))
            .ok();
        Self { pictures, events, standing: Rc::default(), came: Rc::default(), bus: None }
    }

    /// The bus and the daemon's abilities, found anew after either has gone.
    async fn bus(&mut self) -> zbus::Result<(Connection, Daemon)> {
        let bus = match self.bus.take().filter(|bus| !bus.listener.is_finished()) {
            Some(bus) => bus,
            None => {
                let connection =
                    zbus::connection::Builder::session()?.method_timeout(PATIENCE).build().await?;
                *self.standing.borrow_mut() = Standing::default();
                let (standing, came) = (Rc::clone(&self.standing), Rc::clone(&self.came));
                let signals = listener::Signals::of(&connection).await?;
                let listener = tokio::task::spawn_local(signals.listen(standing, came, self.events.clone()));
                Bus { connection, listener: listener.abort_handle(), daemon: None }
            }
        };
        let bus = self.bus.insert(bus);
        if std::mem::take(&mut self.standing.borrow_mut().is_new) {
            bus.daemon = None;
        }
        let daemon = match &bus.daemon {
            Some(daemon) => daemon.clone(),
            None => bus.daemon.insert(abilities(&bus.connection).await?).clone(),
        };
        Ok((bus.connection.clone(), daemon))
    }

    async fn notify(&mut self, text: &ToastText) -> zbus::Result<()> {
        let (connection, daemon) = self.bus().await?;
        let standing = self.standing.borrow().id(&text.slot);
        if standing.is_none() && !text.rings {
            return Ok(());
        }
        let body = if daemon.has_markup { escape(&text.body) } else { text.body.clone() };
        let mut actions: Vec<&str> = Vec::new();
        // Without the ability, some daemons turn a toast with actions into a dialogue that has to be answered.
        if daemon.has_actions {
            actions.extend(["default", text.action.as_str()]);
            actions.extend(text.buttons.iter().flat_map(|(button, label)| [button.slug(), label]));
        }
        let mut hints: BTreeMap<&str, Value<'_>> = BTreeMap::from([
            ("desktop-entry", Value::from("io.campanile.desktop")),
            ("urgency", Value::from(urgency(text.severity))),
        ]);
        // One that grows in its place has rung already.
        let grows = standing.is_some() && text.slot.incident().is_none();
        if !text.sound || !text.rings || grows {
            hints.insert("suppress-sound", Value::from(true));
        } else if daemon.has_sound {
            hints.insert("sound-name", Value::from(sound(text.severity)));
        }
        let picture = self.pictures.as_ref().map(|folder| pictures::path(folder, text.severity));
        let picture = picture.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
        let replaces = standing.unwrap_or(0);
        let request = ("Campanile", replaces, picture, &text.title, body, actions, hints, -1_i32);
        let reply = connection.call_method(Some(SERVICE), OBJECT, Some(SERVICE), "Notify", &request).await?;
        let id: u32 = reply.body().deserialize()?;
        let shown = Shown { slot: text.slot.clone(), open: text.open.clone(), token: None };
        self.standing.borrow_mut().add(id, shown);
        Ok(())
    }
}

impl ToastSink for XdgToasts {
    async fn reach(&mut self) {
        // Whoever is not there is looked for again with the next look.
        let _ = self.bus().await;
    }

    async fn show(&mut self, text: &ToastText) -> Result<(), ToastError> {
        let shown = self.notify(text).await;
        if let Err(error) = &shown
            && !matches!(error, zbus::Error::MethodError(..))
        {
            // Not the daemon but the way to it: a new one is looked for next time.
            self.bus = None;
        }
        shown.map_err(|error| ToastError(error.to_string()))
    }

    async fn do_not_disturb(&mut self) -> bool {
        match self.bus().await {
            Ok((connection, daemon)) => disturb::is_unwanted(&connection, &daemon.name).await,
            // Whoever shows nothing disturbs nobody: showing will say so.
            Err(_) => false,
        }
    }

    async fn came_back(&self) {
        self.came.notified().await;
    }
}

async fn abilities(connection: &Connection) -> zbus::Result<Daemon> {
    let ask = async |method| connection.call_method(Some(SERVICE), OBJECT, Some(SERVICE), method, &()).await;
    let capabilities: Vec<String> = ask("GetCapabilities").await?.body().deserialize()?;
    let has = |name: &str| capabilities.iter().any(|capability| capability == name);
    // Its name is of use for one question only, and some have none.
    let name = match ask("GetServerInformation").await {
        Ok(reply) => {
            reply.body().deserialize::<(String, String, String, String)>().map(|information| information.0)
        }
        Err(error) => Err(error),
    };
    Ok(Daemon {
        name: name.unwrap_or_default(),
        has_actions: has("actions"),
        has_markup: has("body-markup"),
        has_sound: has("sound"),
    })
}

/// The byte that the specification has for each urgency.
fn urgency(severity: Severity) -> u8 {
    match severity {
        Severity::Info => 0,
        Severity::Warning | Severity::Error => 1,
        Severity::Critical => 2,
    }
}

/// A name of the sound naming specification, <https://specifications.freedesktop.org/sound-naming-spec/latest/>.
fn sound(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "message",
        Severity::Warning => "dialog-warning",
        Severity::Error | Severity::Critical => "dialog-error",
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_marketo_sent_is_never_markup() {
        assert_eq!(escape("<b>R&D</b>"), "&lt;b&gt;R&amp;D&lt;/b&gt;");
    }
}
