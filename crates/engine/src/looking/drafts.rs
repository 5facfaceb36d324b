//! What a look tells, as notifications that go the same way as those of Marketo.

use super::Look;
use crate::history::UsageSeen;
use campanile_core::event::finish;
use campanile_core::facts::names;
use campanile_core::forecast::RunsOut;
use campanile_core::notification::sha256_hex;
use campanile_core::rest::errors::Jump;
use campanile_core::types::{FORECAST, IDLE_DONE, INVALID, WarnAt};
use campanile_core::{Draft, Facts, NotificationType};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;

/// Marketo's name for what a quota notification is about, in its own stream too.
const DAILY_QUOTA: &str = "dailyQuota";
const QUOTA_REACHED: &str = "607";
/// As many API users are named.
const NAMED_USERS: usize = 3;

/// How much of the quota is used.
pub(super) struct Used<'a> {
    pub(super) seen: &'a UsageSeen,
    pub(super) quota: u64,
    pub(super) percent: f64,
    pub(super) expected: Option<RunsOut>,
}

pub(super) fn threshold_id(day: Date, threshold: f64) -> String {
    format!("quota/{day}/{threshold}")
}

pub(super) fn forecast_id(day: Date) -> String {
    format!("forecast/{day}")
}

pub(super) fn jump_id(day: Date, code: &str) -> String {
    format!("errors/{day}/{code}")
}

fn draft(
    look: &Look<'_>,
    source_id: String,
    (kind, subtype): (NotificationType, &str),
    at: Timestamp,
    facts: Facts,
) -> Draft {
    let instance = look.instance.clone();
    finish(source_id, instance, kind, subtype.to_owned(), at, facts, "", WarnAt(look.warn_at))
}

/// A threshold of the quota is crossed.
pub(super) fn threshold(look: &Look<'_>, day: Date, threshold: f64, used: &Used<'_>) -> Draft {
    let kind = (NotificationType::WebServices, DAILY_QUOTA);
    draft(look, threshold_id(day, threshold), kind, look.now, used.facts())
}

/// The quota will run out before its reset.
pub(super) fn forecast(look: &Look<'_>, day: Date, used: &Used<'_>, expected: &RunsOut) -> Draft {
    let facts = with_expectation(used.facts(), expected);
    draft(look, forecast_id(day), (NotificationType::WebServices, FORECAST), look.now, facts)
}

/// Marketo refused a call because the quota is spent.
pub(super) fn refused(look: &Look<'_>, day: Date) -> Draft {
    let mut facts = Facts::default().with(names::ERROR_CODE, QUOTA_REACHED);
    if let Some(quota) = look.quota {
        facts.insert(names::DAILY_QUOTA, quota);
    }
    let kind = (NotificationType::WebServices, DAILY_QUOTA);
    draft(look, threshold_id(day, 100.0), kind, look.now, facts)
}

/// A code comes unusually often.
pub(super) fn jump(look: &Look<'_>, day: Date, jump: &Jump) -> Draft {
    let facts = Facts::default()
        .with(names::ERROR_CODE, jump.code.as_str())
        .with(names::COUNT, jump.count)
        .with(names::USUAL_COUNT, jump.usual);
    let kind = (NotificationType::WebServices, "errors");
    draft(look, jump_id(day, &jump.code), kind, look.now, facts)
}

/// A campaign was invalid at two looks in a row.
pub(super) fn invalid(look: &Look<'_>, id: u64, name: &str, since: Timestamp) -> Draft {
    let facts = Facts::default().with(names::CAMPAIGN_ID, id).with(names::CAMPAIGN_NAME, name);
    let source_id = format!("invalid/{id}/{}", since.as_millisecond());
    draft(look, source_id, (NotificationType::CampaignFailure, INVALID), since, facts)
}

/// Trigger campaigns that had been active for long are off.
pub(super) fn idle(look: &Look<'_>, ids: &[u64]) -> Draft {
    let list: Vec<Value> = ids.iter().map(|id| (*id).into()).collect();
    let facts = Facts::default().with(names::CAMPAIGN_IDS, list).with(names::INFERRED, true);
    let which = sha256_hex(&format!("{ids:?}"));
    let source_id = format!("idle/{}/{which}", look.now.as_millisecond());
    draft(look, source_id, (NotificationType::IdleTriggerCleanup, IDLE_DONE), look.now, facts)
}

/// More people exhausted a stream.
pub(super) fn exhausted(look: &Look<'_>, program: u64, stream: &str, count: u64) -> Draft {
    let mut facts = Facts::default().with(names::PROGRAM_ID, program).with(names::EXHAUSTED_COUNT, count);
    if !stream.is_empty() {
        facts.insert(names::STREAM, stream);
    }
    let source_id = format!("exhausted/{program}/{}/{}", sha256_hex(stream), look.now.as_millisecond());
    draft(look, source_id, (NotificationType::Engagement, "exhausted"), look.now, facts)
}

impl Used<'_> {
    fn facts(&self) -> Facts {
        let mut users = self.seen.users.clone();
        users.sort_by_key(|(_, used)| std::cmp::Reverse(*used));
        let users: Vec<Value> = users.into_iter().take(NAMED_USERS).map(|(user, _)| user.into()).collect();
        let facts = Facts::default()
            // Rounded down: 89.97 % is not 90.
            .with(names::PERCENT, (self.percent * 10.0).floor() / 10.0)
            .with(names::USED, self.seen.total)
            .with(names::DAILY_QUOTA, self.quota)
            .with(names::SERVICES, users);
        match &self.expected {
            Some(expected) => with_expectation(facts, expected),
            None => facts,
        }
    }
}

fn with_expectation(facts: Facts, expected: &RunsOut) -> Facts {
    let facts = facts
        .with(names::RUNS_OUT_AT, expected.at.to_string())
        .with(names::RUNS_OUT_FROM, expected.earliest.to_string());
    match expected.latest {
        Some(latest) => facts.with(names::RUNS_OUT_TO, latest.to_string()),
        None => facts,
    }
}
