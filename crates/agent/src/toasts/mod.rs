//! From the history to toasts: a reader with a durable cursor that moves only after the desktop took the toast.

#[cfg(any(target_os = "macos", test))]
mod apple;
#[cfg(not(target_os = "macos"))]
mod pictures;
mod sink;
mod text;
mod together;
#[cfg(any(windows, test))]
mod winrt;
#[cfg(target_os = "linux")]
mod xdg;

// The desktop of each system: all else of the program knows only `ToastSink`.
#[cfg(target_os = "macos")]
pub(crate) use apple::AppleToasts as DesktopToasts;
pub(crate) use sink::{Slot, ToastError, ToastSink};
pub(crate) use text::Manner;
#[cfg(windows)]
pub(crate) use winrt::WinrtToasts as DesktopToasts;
#[cfg(target_os = "linux")]
pub(crate) use xdg::XdgToasts as DesktopToasts;

use crate::events::Event;
use campanile_core::overview::digest_due;
use campanile_core::quiet::Hush;
use campanile_core::toasting::{Planned, Situation, TRIES, ToastBudget};
use campanile_core::update::Release;
use campanile_engine::clock;
use campanile_engine::history::{History, HistoryError, Settlement, WriteTrouble};
use campanile_engine::usage::week;
use campanile_engine::watch::chain;
use jiff::Timestamp;
use std::rc::Rc;
use std::time::Duration;
use text::Occasion;
use tokio::sync::{Notify, mpsc, watch};

/// The reader's name in the history.
const READER: &str = "toasts";
/// So many notifications are looked at together.
const BATCH: usize = 500;
/// A desktop that takes no toasts is tried again after this.
const RETRY: Duration = Duration::from_secs(10);
/// Timers stand still while a computer sleeps, and a system tells nobody that it may be disturbed again: while something
/// is due later, the clock is looked at this often.
const LOOK_AT_THE_CLOCK: Duration = Duration::from_secs(30);
/// The name under which it is remembered that no panel shows the tray item.
const NO_TRAY: &str = "no-tray";

/// Raises the toasts. It runs on its own, so that a slow desktop holds up nothing else.
pub(crate) struct Toaster<S> {
    pub(crate) history: History,
    pub(crate) sink: S,
    /// How they are made; another one with each change of the settings.
    pub(crate) manner: watch::Receiver<Rc<Manner>>,
    /// Whether a panel shows the tray item, as far as that is known.
    pub(crate) has_tray: watch::Receiver<Option<bool>>,
    /// A newer version, where one is known.
    pub(crate) update: watch::Receiver<Option<Release>>,
    pub(crate) look: Rc<Notify>,
    /// Rings when the user asked for a toast to see and hear one.
    pub(crate) test: Rc<Notify>,
    pub(crate) events: mpsc::Sender<Event>,
}

/// Why delivery stopped.
#[derive(Debug, thiserror::Error)]
enum Stop {
    #[error(transparent)]
    History(#[from] HistoryError),
    #[error(transparent)]
    Toast(#[from] ToastError),
}

impl<S: ToastSink> Toaster<S> {
    pub(crate) async fn run(mut self) {
        let mut budget = ToastBudget::default();
        let mut stores = self.history.write_trouble();
        let mut told = None;
        loop {
            let manner = Rc::clone(&self.manner.borrow_and_update());
            let trouble = *stores.borrow_and_update();
            self.say_that_nothing_is_stored(trouble, &mut told, &manner).await;
            match self.deliver(&manner, &mut budget).await {
                Ok(due) => {
                    let wait = due.map(|due| {
                        let left = due.duration_since(clock::now()).max(jiff::SignedDuration::ZERO);
                        left.unsigned_abs().min(LOOK_AT_THE_CLOCK)
                    });
                    let mut tested = false;
                    let woken = async {
                        tokio::select! {
                            () = self.look.notified() => true,
                            () = self.test.notified() => {
                                tested = true;
                                true
                            }
                            changed = self.manner.changed() => changed.is_ok(),
                            changed = self.has_tray.changed() => changed.is_ok(),
                            changed = self.update.changed() => changed.is_ok(),
                            changed = stores.changed() => changed.is_ok(),
                        }
                    };
                    let goes_on = match wait {
                        Some(wait) => tokio::time::timeout(wait, woken).await.unwrap_or(true),
                        None => woken.await,
                    };
                    if !goes_on {
                        return;
                    }
                    if tested && let Err(error) = self.sink.show(&manner.test()).await {
                        tracing::warn!(%error, "the test toast was not shown");
                    }
                }
                Err(stop) => {
                    tracing::warn!(error = chain(&stop), "toasts wait");
                    // Not sooner when more arrives: a desktop without toasts would be asked for each.
                    let _ = tokio::time::timeout(RETRY, self.sink.came_back()).await;
                }
            }
        }
    }

    /// Delivers what there is, and says when something is due again.
    async fn deliver(
        &mut self,
        manner: &Manner,
        budget: &mut ToastBudget,
    ) -> Result<Option<Timestamp>, Stop> {
        self.sink.reach().await;
        for (connection, count) in self.history.untold_backlog().await? {
            if count > 0 {
                self.sink.show(&manner.backlog(count)).await?;
            }
            self.history.backlog_told(&connection).await?;
        }
        let mut hush = None;
        let mut looked = false;
        loop {
            let new = self.history.undelivered(READER, BATCH).await?;
            if new.is_empty() {
                break;
            }
            if !looked {
                hush = self.hush(manner).await?;
                looked = true;
            }
            let incidents = new.iter().map(|notification| notification.draft.incident.clone()).collect();
            let mut known = self.history.known(incidents).await?;
            let situation = Situation {
                rules: &manner.rules,
                per_minute: manner.settings.toasts.per_minute,
                hush: hush.as_ref(),
                now: clock::now(),
            };
            for planned in budget.plan(&new, &mut known, &situation) {
                let Planned { through, decided, told, budget: left, .. } =
                    self.deliver_one(planned, manner, situation.now).await?;
                let settlement = Settlement { through, decided, told };
                self.history.settle(READER, settlement, situation.now).await?;
                *budget = left;
            }
        }
        self.tell_who_is_on_it(manner).await?;
        self.say_that_no_panel_shows_us(manner).await?;
        let due = self.deliver_what_is_due(manner).await?;
        let week = self.tell_of_the_week(manner).await?;
        let update = self.tell_of_an_update(manner).await?;
        Ok(due.into_iter().chain(week).chain(update).min())
    }

    /// Shows what is planned, and gives back what is to be settled then.
    async fn deliver_one(
        &mut self,
        planned: Planned,
        manner: &Manner,
        now: Timestamp,
    ) -> Result<Planned, Stop> {
        if planned.toasts.is_empty() {
            return Ok(planned);
        }
        if self.history.begin_delivery(READER).await? >= TRIES {
            return Ok(planned.interrupted());
        }
        for toast in &planned.toasts {
            let text = self.as_it_stands(manner, manner.text(toast, now), toast.since()).await?;
            if let Err(error) = self.sink.show(&text).await {
                self.history.not_delivered(READER).await?;
                return Err(error.into());
            }
        }
        Ok(planned)
    }

    /// What holds toasts back now.
    async fn hush(&mut self, manner: &Manner) -> Result<Option<Hush>, HistoryError> {
        let now = clock::now();
        let pause = self.history.paused(now).await?;
        let asked = self.sink.do_not_disturb().await;
        let quiet_hours = manner.settings.quiet_hours.as_ref();
        Ok(Hush::at(now, manner.voice.zone(), quiet_hours, pause.as_ref(), asked))
    }

    /// The digest after a quiet time, what comes back after a snooze, and reminders; and when the next is due.
    async fn deliver_what_is_due(&mut self, manner: &Manner) -> Result<Option<Timestamp>, Stop> {
        let owed = self.history.owed().await?;
        let now = clock::now();
        let returning = self.history.due_snoozes(now).await?;
        let critical = self.history.unread_critical_told().await?;
        let next = |due: Option<Timestamp>, also: Option<Timestamp>| due.into_iter().chain(also).min();
        let due_reminder = critical.iter().any(|(_, told)| told.due_reminder(now).is_some());
        let mut due = self.history.next_end().await?.filter(|at| *at > now);
        if owed.is_none() && returning.is_empty() && !due_reminder {
            let reminder = critical.iter().map(|(_, told)| told.reminder_at(told.reminders)).min();
            return Ok(next(due, reminder));
        }
        let hush = self.hush(manner).await?;
        if let (Some(tally), None) = (owed, hush) {
            self.sink.show(&manner.digest(&tally, now)).await?;
            self.history.owed_told().await?;
        }
        for key in returning {
            let Some(incident) = self.history.incident(&key).await? else {
                continue;
            };
            // In a quiet time it comes back without a sound, and the digest tells of it.
            let held = hush.is_some_and(|hush| hush.holds(incident.latest.draft.severity));
            if !held && incident.latest.archived_at.is_none() {
                let text = manner.single(&incident.latest, None, Occasion::Returned, now);
                let text = self.as_it_stands(manner, text, Some(incident.last_at)).await?;
                self.sink.show(&text).await?;
            }
            self.history.wake(&key, held).await?;
            // Also those who show it have to look again.
            let _ = self.events.send(Event::Changed).await;
        }
        let holds_critical = hush.is_some_and(|hush| hush.holds(campanile_core::Severity::Critical));
        for (key, mut told) in critical {
            if let Some(number) = told.due_reminder(now).filter(|_| !holds_critical) {
                if let Some(incident) = self.history.incident(&key).await? {
                    let text = manner.single(&incident.latest, Some(&told), Occasion::Reminder, now);
                    let text = self.as_it_stands(manner, text, Some(told.first_at)).await?;
                    self.sink.show(&text).await?;
                }
                self.history.reminded(&key, number).await?;
                told.reminders = number;
            }
            due = next(due, Some(told.reminder_at(told.reminders)).filter(|at| *at > now));
        }
        // A quiet time may end at its time or, as the system's own, without a word.
        let ends = hush.map(|hush| hush.until.unwrap_or(now).max(now + LOOK_AT_THE_CLOCK));
        Ok(next(due, ends))
    }

    /// The digest of a week, where the user wants it: once, and not while toasts are held back. Gives when to look again.
    async fn tell_of_the_week(&mut self, manner: &Manner) -> Result<Option<Timestamp>, Stop> {
        if !manner.settings.toasts.weekly {
            return Ok(None);
        }
        let now = clock::now();
        let zone = manner.voice.zone();
        let (monday, next) = digest_due(now, zone);
        let name = format!("week-{monday}");
        if self.history.was_said(&name).await? {
            return Ok(Some(next));
        }
        // Of a week that was not read yet, "no failure" would be said without knowing it.
        let known = self.history.connections().await?;
        let is_read = |id: &str| known.iter().any(|health| health.id == id && health.caught_up);
        if !manner.settings.connections.iter().all(|connection| is_read(&connection.id)) {
            return Ok(Some(now + LOOK_AT_THE_CLOCK));
        }
        if let Some(hush) = self.hush(manner).await? {
            return Ok(Some(hush.until.unwrap_or(now).max(now + LOOK_AT_THE_CLOCK)));
        }
        let week = week(&self.history, &manner.settings, now, zone).await?;
        self.sink.show(&manner.week(&week)).await?;
        self.history.said(&name, now).await?;
        Ok(Some(next))
    }

    /// A newer version, once each, and not while toasts are held back. Gives when to look again.
    async fn tell_of_an_update(&mut self, manner: &Manner) -> Result<Option<Timestamp>, Stop> {
        let Some(release) = self.update.borrow_and_update().clone() else {
            return Ok(None);
        };
        let name = format!("update-{}", release.version);
        if self.history.was_said(&name).await? {
            return Ok(None);
        }
        let now = clock::now();
        if let Some(hush) = self.hush(manner).await? {
            return Ok(Some(hush.until.unwrap_or(now).max(now + LOOK_AT_THE_CLOCK)));
        }
        self.sink.show(&manner.update(&release)).await?;
        self.history.said(&name, now).await?;
        Ok(None)
    }

    /// Whatever toasts goes through the history, but for this. One that is only busy may be free in a moment.
    async fn say_that_nothing_is_stored(
        &mut self,
        trouble: Option<WriteTrouble>,
        told: &mut Option<WriteTrouble>,
        manner: &Manner,
    ) {
        let news = trouble.filter(|trouble| *trouble != WriteTrouble::Busy && Some(*trouble) != *told);
        match news {
            Some(news) if self.sink.show(&manner.cannot_store(news)).await.is_ok() => *told = Some(news),
            Some(_) => {}
            None if trouble.is_none() => *told = None,
            None => {}
        }
    }

    /// Once ever: the way in is another one then.
    async fn say_that_no_panel_shows_us(&mut self, manner: &Manner) -> Result<(), Stop> {
        let nobody = *self.has_tray.borrow_and_update() == Some(false);
        if nobody && !self.history.was_said(NO_TRAY).await? {
            self.sink.show(&manner.no_tray()).await?;
            self.history.said(NO_TRAY, clock::now()).await?;
            let _ = self.events.send(Event::NoTray).await;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
