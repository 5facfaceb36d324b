//! Calls on the bus of a virtual desktop, heard as they happen.

use crate::wait::block_on;
use campanile_virtual_desktop::VirtualDesktop;
use futures_util::StreamExt;
use jiff::Timestamp;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use zbus::fdo::MonitoringProxy;
use zbus::message::Type;
use zbus::zvariant::Structure;
use zbus::{MatchRule, Message, MessageStream};

/// A call that somebody made, or an answer to one.
#[derive(Debug, Clone, Copy)]
pub struct Call {
    /// When it was heard, for durations.
    pub at: Instant,
    /// The same by the clock of the wall.
    pub time: Timestamp,
    /// Of `Notify`: whether it changes a toast that is there.
    pub changes: bool,
}

/// The notification service's object
/// (<https://specifications.freedesktop.org/notification-spec/latest/protocol.html>).
pub const NOTIFICATIONS: &str = "/org/freedesktop/Notifications";

/// All calls of one method, or all answers of one service, from now on.
#[derive(Debug)]
pub struct Calls {
    heard: Receiver<Call>,
}

impl Calls {
    /// Listens for a method, whoever calls it and wherever it is, until the desktop ends.
    ///
    /// # Panics
    /// Where the bus does not let us listen.
    #[must_use]
    pub fn of(desktop: &VirtualDesktop, method: &'static str) -> Self {
        Self::heard(desktop, move || {
            Ok(MatchRule::builder().msg_type(Type::MethodCall).member(method)?.build())
        })
    }

    /// The same where only one object is of interest.
    ///
    /// # Panics
    /// Where the bus does not let us listen.
    #[must_use]
    pub fn at(desktop: &VirtualDesktop, method: &'static str, object: &'static str) -> Self {
        let calls = move || MatchRule::builder().msg_type(Type::MethodCall).member(method)?.path(object);
        Self::heard(desktop, move || Ok(calls()?.build()))
    }

    /// Listens for a service's answers to whatever it is called for.
    ///
    /// # Panics
    /// Where the bus does not let us listen.
    #[must_use]
    pub fn answered_by(desktop: &VirtualDesktop, service: &'static str) -> Self {
        let answers = move || MatchRule::builder().msg_type(Type::MethodReturn).sender(service);
        Self::heard(desktop, move || Ok(answers()?.build()))
    }

    fn heard<R>(desktop: &VirtualDesktop, rule: R) -> Self
    where
        R: FnOnce() -> zbus::Result<MatchRule<'static>> + Send + 'static,
    {
        let address = desktop.environment().get("DBUS_SESSION_BUS_ADDRESS").expect("it has a bus").clone();
        let (hearing, heard) = channel();
        let (listening, listens) = channel();
        drop(std::thread::spawn(move || {
            block_on(async {
                let listened = async { monitor(&address, rule()?).await };
                let mut messages = listened.await.expect("the bus lets us listen");
                let _ = listening.send(());
                while let Some(Ok(message)) = messages.next().await {
                    // The bus also says to whoever listens that they lost their name.
                    if message.message_type() == Type::Signal {
                        continue;
                    }
                    if hearing.send(call(&message)).is_err() {
                        break;
                    }
                }
            });
        }));
        listens.recv().expect("it listens");
        Self { heard }
    }

    /// Waits for the next one, at most so long.
    #[must_use]
    pub fn next_within(&self, bound: Duration) -> Option<Call> {
        self.heard.recv_timeout(bound).ok()
    }
}

/// A connection that is sent what others say to each other
/// (<https://dbus.freedesktop.org/doc/dbus-specification.html#bus-messages-become-monitor>).
async fn monitor(address: &str, rule: MatchRule<'static>) -> zbus::Result<MessageStream> {
    let connection = zbus::connection::Builder::address(address)?.build().await?;
    MonitoringProxy::new(&connection).await?.become_monitor(&[rule], 0).await?;
    // From here on it is sent nothing else.
    Ok(MessageStream::from(&connection))
}

#[expect(clippy::disallowed_methods, reason = "when a call came is what this is for")]
fn call(message: &Message) -> Call {
    let (at, time) = (Instant::now(), Timestamp::now());
    let body = message.body();
    let replaced = body.deserialize::<Structure<'_>>().ok().and_then(|arguments| {
        arguments.fields().get(1).and_then(|replaced| replaced.downcast_ref::<u32>().ok())
    });
    Call { at, time, changes: replaced.is_some_and(|replaced| replaced != 0) }
}
