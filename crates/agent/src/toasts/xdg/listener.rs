//! What the daemon says of toasts: clicked, chosen, closed; and that another daemon came.

use super::{OBJECT, SERVICE};
use crate::events::{Event, ToastUse, Used};
use crate::toasts::Slot;
use campanile_core::toasting::ToastButton;
use futures_util::StreamExt;
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use tokio::sync::{Notify, mpsc};
use zbus::message::Type;
use zbus::{Connection, MatchRule, MessageStream};

/// So many toasts are remembered; a daemon that keeps more in a list of its own opens the window with the oldest.
const REMEMBERED: usize = 200;
/// Signals that wait while the loop is busy.
const QUEUE: usize = 64;

/// A toast that the daemon has.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) slot: Slot,
    pub(super) open: Option<String>,
    /// What the desktop gave for raising a window, just before it told of the click.
    pub(super) token: Option<String>,
}

/// The toasts that stand.
#[derive(Debug, Default)]
pub(super) struct Standing {
    shown: BTreeMap<u32, Shown>,
    order: VecDeque<u32>,
    /// Another daemon came: what it can do is not known yet.
    pub(super) is_new: bool,
}

impl Standing {
    pub(super) fn id(&self, slot: &Slot) -> Option<u32> {
        self.shown.iter().find(|(_, shown)| shown.slot == *slot).map(|(id, _)| *id)
    }

    pub(super) fn add(&mut self, id: u32, shown: Shown) {
        // A daemon that could not replace gave a new number.
        self.shown.retain(|other, standing| *other == id || standing.slot != shown.slot);
        self.shown.insert(id, shown);
        self.order.retain(|other| *other != id && self.shown.contains_key(other));
        self.order.push_back(id);
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.shown.remove(&oldest);
        }
    }
}

/// The signals of the notification service and of the bus about its owner.
pub(super) struct Signals {
    toasts: MessageStream,
    owners: MessageStream,
}

impl Signals {
    pub(super) async fn of(connection: &Connection) -> zbus::Result<Self> {
        // Without a sender in the rule: some daemons answer under their unique name only.
        let toasts = MatchRule::builder().msg_type(Type::Signal).interface(SERVICE)?.path(OBJECT)?.build();
        let owners = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender("org.freedesktop.DBus")?
            .member("NameOwnerChanged")?
            .arg(0, SERVICE)?
            .build();
        Ok(Self {
            toasts: MessageStream::for_match_rule(toasts, connection, Some(QUEUE)).await?,
            owners: MessageStream::for_match_rule(owners, connection, Some(QUEUE)).await?,
        })
    }

    /// Listens until the bus is gone.
    pub(super) async fn listen(
        mut self,
        standing: Rc<RefCell<Standing>>,
        came: Rc<Notify>,
        events: mpsc::Sender<Event>,
    ) {
        loop {
            tokio::select! {
                signal = self.toasts.next() => match signal {
                    Some(Ok(signal)) => {
                        let used = standing.borrow_mut().take_in(&signal);
                        if let Some(used) = used {
                            let _ = events.send(Event::Toast(used)).await;
                        }
                    }
                    Some(Err(_)) => {}
                    None => break,
                },
                owner = self.owners.next() => match owner {
                    Some(_) => {
                        // Its numbers begin anew, and what stood has gone with the old one.
                        *standing.borrow_mut() = Standing { is_new: true, ..Standing::default() };
                        came.notify_one();
                    }
                    None => break,
                },
            }
        }
        tracing::info!("the session bus has gone");
        let _ = events.send(Event::BusGone).await;
    }
}

impl Standing {
    fn take_in(&mut self, signal: &zbus::Message) -> Option<ToastUse> {
        let header = signal.header();
        let body = signal.body();
        match header.member()?.as_str() {
            "ActivationToken" => {
                let (id, token): (u32, String) = body.deserialize().ok()?;
                self.shown.get_mut(&id)?.token = Some(token);
                None
            }
            "ActionInvoked" => {
                let (id, action): (u32, String) = body.deserialize().ok()?;
                let shown = self.shown.get_mut(&id)?;
                let used = match action.as_str() {
                    "default" => Used::Click,
                    other => Used::Button(ToastButton::from_slug(other)?),
                };
                let (slot, open, token) = (shown.slot.clone(), shown.open.clone(), shown.token.take());
                Some(ToastUse { used, slot, open, token })
            }
            "NotificationClosed" => {
                let (id, _reason): (u32, u32) = body.deserialize().ok()?;
                self.shown.remove(&id);
                self.order.retain(|other| *other != id);
                None
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(slot: Slot) -> Shown {
        Shown { slot, open: Some("n".into()), token: None }
    }

    fn signal(
        member: &str,
        body: &(impl zbus::export::serde::Serialize + zbus::zvariant::DynamicType),
    ) -> zbus::Message {
        zbus::Message::signal(OBJECT, SERVICE, member).unwrap().build(body).unwrap()
    }

    #[test]
    fn a_click_comes_with_the_token_that_was_given_for_it() {
        let mut standing = Standing::default();
        let slot = Slot::Incident("a".into());
        standing.add(7, shown(slot.clone()));
        assert!(standing.take_in(&signal("ActivationToken", &(7_u32, "t"))).is_none());
        let used = |used, token: Option<&str>| {
            Some(ToastUse {
                used,
                slot: slot.clone(),
                open: Some("n".into()),
                token: token.map(str::to_owned),
            })
        };
        assert_eq!(
            standing.take_in(&signal("ActionInvoked", &(7_u32, "default"))),
            used(Used::Click, Some("t"))
        );
        let snooze = standing.take_in(&signal("ActionInvoked", &(7_u32, "snooze")));
        assert_eq!(snooze, used(Used::Button(ToastButton::Snooze), None));
    }

    #[test]
    fn what_is_closed_or_not_ours_is_nothing() {
        let mut standing = Standing::default();
        let slot = Slot::Incident("a".into());
        standing.add(7, shown(slot.clone()));
        assert_eq!(standing.take_in(&signal("ActionInvoked", &(8_u32, "default"))), None);
        assert_eq!(standing.take_in(&signal("ActionInvoked", &(7_u32, "format-disk"))), None);
        assert_eq!(standing.take_in(&signal("ActionInvoked", &("seven",))), None);
        assert_eq!(standing.id(&slot), Some(7));
        standing.take_in(&signal("NotificationClosed", &(7_u32, 2_u32)));
        assert_eq!(standing.id(&slot), None);
        assert_eq!(standing.take_in(&signal("ActionInvoked", &(7_u32, "default"))), None);
    }

    #[test]
    fn a_place_has_one_toast_and_the_oldest_are_forgotten() {
        let mut standing = Standing::default();
        standing.add(1, shown(Slot::Digest));
        standing.add(2, shown(Slot::Digest));
        assert_eq!((standing.id(&Slot::Digest), standing.shown.len()), (Some(2), 1));
        for id in 10..10 + REMEMBERED as u32 {
            standing.add(id, shown(Slot::Incident(id.to_string())));
        }
        assert_eq!(standing.id(&Slot::Digest), None);
        assert_eq!((standing.shown.len(), standing.order.len()), (REMEMBERED, REMEMBERED));
    }
}
