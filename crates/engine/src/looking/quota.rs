//! The counters: usage each time, errors now and then, the last 7 days once a day to fill holes; and what follows.

use super::{Look, Stop, drafts};
use crate::history::{ErrorsSeen, History, HistoryError, UsageSeen};
use crate::sources::rest::wire::{ErrorDay, UsageDay};
use campanile_core::facts::value_text;
use campanile_core::forecast::{Outlook, RunsOut, Sample, outlook};
use campanile_core::quota::quota_day;
use campanile_core::rest::budget::Purpose;
use campanile_core::rest::crossed;
use campanile_core::rest::errors::jumps;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};

/// Errors are not as urgent as the quota.
const ERRORS_APART: SignedDuration = SignedDuration::from_mins(30);
/// A forecast changes little in less.
const FORECASTS_APART: SignedDuration = SignedDuration::from_mins(15);
/// The days that forecasts go by, and how long counters over the day are kept.
const FORECAST_DAYS: i32 = 57;
const KEPT_DAYS: i32 = 100;
/// The days that errors are compared with.
const ERROR_DAYS: i32 = 8;
/// A warning that comes later than this before the reset helps nobody.
const TOO_LATE: SignedDuration = SignedDuration::from_mins(30);

impl Look<'_> {
    pub(super) async fn counters(&mut self) -> Result<(), Stop> {
        let today = quota_day(self.now);
        if self.memory.week_on != Some(today) && self.may(Purpose::Watch, 2) {
            let usage = self.ask(Purpose::Watch, "v1/stats/usage/last7days.json", &[]).await?;
            let usage = self.read::<UsageDay>(&usage)?;
            self.write.days.extend(usage.into_iter().map(usage_seen));
            let errors = self.ask(Purpose::Watch, "v1/stats/errors/last7days.json", &[]).await?;
            let errors = self.read::<ErrorDay>(&errors)?;
            self.write.errors.extend(errors.into_iter().map(errors_seen));
            self.write.forget_before = today.checked_sub(KEPT_DAYS.days()).ok();
            self.memory.week_on = Some(today);
        }
        if self.may(Purpose::Watch, 1) {
            let usage = self.ask(Purpose::Watch, "v1/stats/usage.json", &[]).await?;
            // Round midnight the answer may still be about the day before: that is a word on that day.
            let of_today = |seen: &UsageSeen| seen.day == today;
            let seen: Vec<UsageSeen> = self.read(&usage)?.into_iter().map(usage_seen).collect();
            self.write.sample = seen.iter().find(|seen| of_today(seen)).cloned();
            self.write.days.extend(seen.into_iter().filter(|seen| !of_today(seen)));
        }
        if is_due(self.memory.errors_at, ERRORS_APART, self.now) && self.may(Purpose::Watch, 1) {
            let errors = self.ask(Purpose::Watch, "v1/stats/errors.json", &[]).await?;
            let errors = self.read::<ErrorDay>(&errors)?;
            self.write.errors.extend(errors.into_iter().map(errors_seen));
            self.memory.errors_at = Some(self.now);
            self.error_jumps(today).await?;
        }
        self.usage_is_seen(today).await?;
        Ok(())
    }

    /// What follows from the counter of this moment: a threshold, or a warning that it will run out.
    async fn usage_is_seen(&mut self, today: Date) -> Result<(), HistoryError> {
        let (Some(seen), Some(quota)) = (self.write.sample.clone(), self.quota.filter(|quota| *quota > 0))
        else {
            return Ok(());
        };
        let percent = seen.total as f64 * 100.0 / quota as f64;
        let due = crossed(percent, self.warn_at, self.told_threshold(today).await?);
        let expected = match due {
            Some(_) => self.forecast(&seen, quota).await?,
            None if is_due(self.memory.forecast_at, FORECASTS_APART, self.now) => {
                self.memory.forecast_at = Some(self.now);
                self.forecast(&seen, quota).await?
            }
            None => None,
        };
        let used = drafts::Used { seen: &seen, quota, percent, expected };
        if let Some(threshold) = due {
            let draft = drafts::threshold(self, today, threshold, &used);
            self.drafts.push(draft);
        } else if let Some(expected) = expected.filter(|expected| self.is_worth_a_warning(expected)) {
            let id = drafts::forecast_id(today);
            let told = self.history.told(self.as_what.connection, vec![id]).await?;
            if told.is_empty() {
                let draft = drafts::forecast(self, today, &used, &expected);
                self.drafts.push(draft);
            }
        }
        Ok(())
    }

    fn is_worth_a_warning(&self, expected: &RunsOut) -> bool {
        let reset = self.now.checked_add(self.until_reset()).unwrap_or(self.now);
        expected.is_a_warning() && reset.duration_since(expected.at) >= TOO_LATE
    }

    async fn forecast(&mut self, seen: &UsageSeen, quota: u64) -> Result<Option<RunsOut>, HistoryError> {
        let newest = Sample { at: self.now, used: seen.total };
        Ok(match outlook_of(self.history, &self.instance, quota, Some(newest), self.now).await? {
            Outlook::RunsOut(runs_out) => Some(runs_out),
            Outlook::Unknown | Outlook::UsedUp | Outlook::Lasts => None,
        })
    }

    /// The highest threshold of the day that was told.
    async fn told_threshold(&self, today: Date) -> Result<Option<f64>, HistoryError> {
        let all: Vec<f64> = self.warn_at.iter().copied().chain([100.0]).collect();
        let ids = all.iter().map(|threshold| drafts::threshold_id(today, *threshold)).collect();
        let told = self.history.told(self.as_what.connection, ids).await?;
        let is_told = |threshold: &f64| told.contains(&drafts::threshold_id(today, *threshold));
        Ok(all.into_iter().filter(is_told).max_by(f64::total_cmp))
    }

    async fn error_jumps(&mut self, today: Date) -> Result<(), HistoryError> {
        let since = today.checked_sub(ERROR_DAYS.days()).unwrap_or(today);
        let known = self.history.error_days(&self.instance, since).await?;
        // What this look saw is newer than what is stored.
        let of = |day: Date| self.write.errors.iter().rev().find(|seen| seen.day == day);
        let past: Vec<_> = known
            .iter()
            .filter(|seen| seen.day < today && of(seen.day).is_none())
            .chain(self.write.errors.iter().filter(|seen| seen.day < today))
            .map(|seen| seen.codes.clone())
            .collect();
        let Some(now) = of(today).map(|seen| seen.codes.clone()) else {
            return Ok(());
        };
        for jump in jumps(&now, &past) {
            let id = drafts::jump_id(today, &jump.code);
            if self.history.told(self.as_what.connection, vec![id]).await?.is_empty() {
                let draft = drafts::jump(self, today, &jump);
                self.drafts.push(draft);
            }
        }
        Ok(())
    }

    /// Marketo refused a call because the day's calls are spent: that is 100 %, whatever the counter said.
    pub(super) async fn quota_is_reached(&mut self) -> Result<(), HistoryError> {
        let today = quota_day(self.now);
        let told = self.told_threshold(today).await?.is_some_and(|told| told >= 100.0);
        let pending = self.drafts.iter().any(|draft| draft.source_id == drafts::threshold_id(today, 100.0));
        if !told && !pending {
            let draft = drafts::refused(self, today);
            self.drafts.push(draft);
        }
        Ok(())
    }
}

/// What is to be expected of an instance's quota, by what the history knows and what was seen since.
pub(crate) async fn outlook_of(
    history: &History,
    instance: &str,
    quota: u64,
    newest: Option<Sample>,
    now: Timestamp,
) -> Result<Outlook, HistoryError> {
    let day = quota_day(now);
    let since = day.checked_sub(FORECAST_DAYS.days()).unwrap_or(day);
    let mut days = history.quota_days(instance, since).await?;
    let place = days.iter().position(|known| known.day == day);
    let mut today = place.map(|place| days.remove(place)).unwrap_or_default();
    today.day = day;
    today.total = None;
    today.samples.extend(newest);
    Ok(outlook(&today, &days, quota, now))
}

pub(super) fn is_due(last: Option<Timestamp>, apart: SignedDuration, now: Timestamp) -> bool {
    // A clock that was set back must not silence it.
    last.is_none_or(|last| now.duration_since(last) >= apart || last > now)
}

fn usage_seen(day: UsageDay) -> UsageSeen {
    let users = day.users.into_iter().map(|user| (user.user_id, user.count)).collect();
    UsageSeen { day: day.date, total: day.total, users }
}

fn errors_seen(day: ErrorDay) -> ErrorsSeen {
    let codes = day.errors.into_iter().map(|error| (value_text(&error.error_code), error.count)).collect();
    ErrorsSeen { day: day.date, total: day.total, codes }
}
