//! What is known of the API usage of each instance that is looked at over REST.

use crate::demo;
use crate::history::{ErrorsSeen, History, HistoryError, OwnCalls, UsageSeen};
use crate::looking::outlook_of;
use crate::settings::{ConnectionKind, Settings};
use campanile_core::forecast::Outlook;
use campanile_core::overview::{Period, Week};
use campanile_core::quota::quota_day;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeMap;

/// The API usage of an instance.
#[derive(Debug, Clone, PartialEq)]
pub struct Usage {
    /// The Munchkin ID.
    pub instance: String,
    /// The calls a day, where they are known: what the user said, else what Marketo named last.
    pub quota: Option<u64>,
    /// The counts of today and of the days before that are known, oldest first.
    pub days: Vec<UsageSeen>,
    /// When the counts of today were seen last.
    pub seen_at: Option<Timestamp>,
    /// The errors of today, where they were asked for.
    pub errors: Option<ErrorsSeen>,
    /// What is to be expected of the quota, where that is known and something was counted today.
    pub outlook: Option<Outlook>,
    /// The connections that look at it, each with what it asked today itself.
    pub own: Vec<(String, Option<OwnCalls>)>,
}

impl Usage {
    /// The counts of a day, where they are known.
    #[must_use]
    pub fn on(&self, day: jiff::civil::Date) -> Option<&UsageSeen> {
        self.days.iter().find(|seen| seen.day == day)
    }
}

/// The API usage of every instance that a connection looks at, over so many days with today.
///
/// # Errors
/// The history's.
pub async fn usage(
    history: &History,
    settings: &Settings,
    days: i32,
    now: Timestamp,
) -> Result<Vec<Usage>, HistoryError> {
    let today = quota_day(now);
    let since = today.checked_sub((days - 1).days()).unwrap_or(today);
    let own = history.own_calls().await?;
    let mut all = Vec::new();
    for (instance, connections) in looked_at(settings) {
        let said = settings.instances.get(&instance).and_then(|known| known.daily_quota);
        let quota = match said {
            Some(quota) => Some(quota),
            None => history.learned_quota(&instance).await?,
        };
        let seen = history.usage_days(&instance, since).await?;
        let is_counted = seen.iter().any(|seen| seen.day == today);
        let outlook = match quota.filter(|quota| *quota > 0 && is_counted) {
            Some(quota) => Some(outlook_of(history, &instance, quota, None, now).await?),
            None => None,
        };
        let errors = history.error_days(&instance, today).await?.into_iter().find(|seen| seen.day == today);
        let of_today =
            |id: &String| own.iter().find(|own| own.connection == *id && own.day == today).cloned();
        all.push(Usage {
            seen_at: history.usage_seen_at(&instance, today).await?,
            quota,
            days: seen,
            errors,
            outlook,
            own: connections.into_iter().map(|id| (id.clone(), of_today(&id))).collect(),
            instance,
        });
    }
    Ok(all)
}

/// What the digest of a week tells: the last seven days, with today.
///
/// # Errors
/// The history's.
pub async fn week(
    history: &History,
    settings: &Settings,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<Week, HistoryError> {
    const DAYS: i32 = 7;
    let (failures, before) = history.campaign_failures(Period::last(DAYS, now, zone)).await?;
    let share = |known: &Usage| {
        let quota = known.quota.filter(|quota| *quota > 0)?;
        let most = known.days.iter().map(|day| day.total).max()?;
        Some(most as f64 * 100.0 / quota as f64)
    };
    let peaks = usage(history, settings, DAYS, now).await?;
    let peak = peaks.iter().filter_map(share).max_by(f64::total_cmp);
    Ok(Week { failures, before, peak })
}

/// The instances with the connections that look at them, in the order of their first connection.
fn looked_at(settings: &Settings) -> Vec<(String, Vec<String>)> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for connection in &settings.connections {
        let instance = match &connection.kind {
            ConnectionKind::MarketoRest(rest) => rest.instance.clone(),
            ConnectionKind::Demo => demo::INSTANCE.to_owned(),
            ConnectionKind::AdobeJournal(_) | ConnectionKind::Mailbox(_) | ConnectionKind::Team(_) => {
                continue;
            }
        };
        let place = *places.entry(instance.clone()).or_insert_with(|| {
            found.push((instance, Vec::new()));
            found.len() - 1
        });
        if let Some((_, connections)) = found.get_mut(place) {
            connections.push(connection.id.clone());
        }
    }
    found
}
