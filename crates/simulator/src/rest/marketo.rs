//! One simulated subscription: its calls by day and API user, its errors, its campaigns and programs.

use super::assets::{Program, SmartCampaign};
use super::members::Member;
use super::pattern::Pattern;
use crate::random::Random;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, VecDeque};

/// How the subscription is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarketoOptions {
    /// Calls a day, shared by all API users. Default 50,000, as most subscriptions have.
    pub daily_quota: u64,
    /// Calls in 20 seconds. Default 50: Marketo allows 100 and asks every integration to stay under half of it.
    pub calls_in_20_s: usize,
    /// Calls at once. Default 5: Marketo allows 10 and asks every integration to stay under half of it.
    pub at_once: usize,
    /// How long a token is valid, in seconds. Default 3600, the most that Marketo gives.
    pub token_lifetime_s: u64,
    /// The API user that the client's calls are counted for.
    pub api_user: String,
}

impl Default for MarketoOptions {
    fn default() -> Self {
        Self {
            daily_quota: 50_000,
            calls_in_20_s: 50,
            at_once: 5,
            token_lifetime_s: 3600,
            api_user: "campanile-api@example.com".to_owned(),
        }
    }
}

/// The subscription's state, which tests change as other integrations and people would.
#[derive(Debug)]
pub struct Marketo {
    pub(super) options: MarketoOptions,
    pub(super) usage: BTreeMap<Date, BTreeMap<String, u64>>,
    pub(super) errors: BTreeMap<Date, BTreeMap<String, u64>>,
    /// Made-up integrations that are counted besides.
    pattern: Option<Pattern>,
    pub(super) campaigns: BTreeMap<u64, SmartCampaign>,
    pub(super) programs: BTreeMap<u64, Program>,
    pub(super) members: BTreeMap<u64, Vec<Member>>,
    /// Tokens that were given out, with the time each runs out. The last one is given again while it is good.
    pub(super) tokens: BTreeMap<String, Timestamp>,
    pub(super) current: Option<String>,
    pub(super) random: Random,
    /// When the calls of the last 20 seconds came.
    pub(super) recent: VecDeque<Timestamp>,
    pub(super) in_flight: usize,
    /// The most calls that were ever under way, and that came within 20 seconds.
    pub(super) most_at_once: usize,
    pub(super) most_in_20_s: usize,
}

impl Marketo {
    pub(crate) fn new(options: MarketoOptions, seed: u64) -> Self {
        Self {
            options,
            usage: BTreeMap::new(),
            errors: BTreeMap::new(),
            pattern: None,
            campaigns: BTreeMap::new(),
            programs: BTreeMap::new(),
            members: BTreeMap::new(),
            tokens: BTreeMap::new(),
            current: None,
            random: Random::new(seed ^ 0x4D4B_544F),
            recent: VecDeque::new(),
            in_flight: 0,
            most_at_once: 0,
            most_in_20_s: 0,
        }
    }

    /// Counts calls of another API user at that time.
    pub fn add_calls(&mut self, user: &str, calls: u64, at: Timestamp) {
        *self.usage.entry(quota_day(at)).or_default().entry(user.to_owned()).or_default() += calls;
    }

    /// Sets the calls of an API user on that time's day: also down, as a counter with a fault would go.
    pub fn set_calls(&mut self, user: &str, calls: u64, at: Timestamp) {
        self.usage.entry(quota_day(at)).or_default().insert(user.to_owned(), calls);
    }

    /// Counts the calls of made-up integrations besides, as time passes.
    pub fn follow(&mut self, pattern: Pattern) {
        self.pattern = Some(pattern);
    }

    /// The calls of each API user on a day until a time.
    pub(super) fn counted(&self, day: Date, until: Timestamp) -> BTreeMap<String, u64> {
        let mut counted = self.usage.get(&day).cloned().unwrap_or_default();
        for (user, calls) in self.pattern.iter().flat_map(|pattern| pattern.counted(day, until)) {
            *counted.entry(user.to_owned()).or_default() += calls;
        }
        counted
    }

    /// What made-up integrations counted on the days until the start.
    pub(crate) fn past(&self) -> serde_json::Value {
        self.pattern.map_or_else(|| serde_json::json!([]), Pattern::past)
    }

    /// Counts calls that were answered with an error.
    pub fn add_errors(&mut self, code: &str, count: u64, at: Timestamp) {
        *self.errors.entry(quota_day(at)).or_default().entry(code.to_owned()).or_default() += count;
    }

    /// The calls of all API users on that time's day.
    #[must_use]
    pub fn calls(&self, at: Timestamp) -> u64 {
        self.usage.get(&quota_day(at)).map(|users| users.values().sum()).unwrap_or_default()
    }

    /// The calls of one API user, by day.
    #[must_use]
    pub fn calls_of(&self, user: &str) -> BTreeMap<Date, u64> {
        let of = |users: &BTreeMap<String, u64>| users.get(user).copied();
        self.usage.iter().filter_map(|(day, users)| Some((*day, of(users)?))).collect()
    }

    /// The most calls that were ever under way at once, and the most that came within 20 seconds.
    #[must_use]
    pub fn busiest(&self) -> (usize, usize) {
        (self.most_at_once, self.most_in_20_s)
    }

    /// Allows another number of calls a day from now on.
    pub fn set_daily_quota(&mut self, calls: u64) {
        self.options.daily_quota = calls;
    }

    /// Makes or replaces a smart campaign.
    pub fn put_campaign(&mut self, campaign: SmartCampaign) {
        self.campaigns.insert(campaign.id, campaign);
    }

    /// Deletes a smart campaign.
    pub fn delete_campaign(&mut self, id: u64) {
        self.campaigns.remove(&id);
    }

    /// Makes or replaces a program.
    pub fn put_program(&mut self, program: Program) {
        self.programs.insert(program.id, program);
    }

    /// Sets the members of a program.
    pub fn set_members(&mut self, program: u64, members: Vec<Member>) {
        self.members.insert(program, members);
    }

    /// Makes every token invalid that was given out.
    pub fn revoke_tokens(&mut self) {
        self.tokens.clear();
        self.current = None;
    }

    pub(crate) fn count_error(&mut self, code: &str, now: Timestamp) {
        self.add_errors(code, 1, now);
    }
}

/// The day that a time is counted for. Marketo names no zone but "Central"; the zone of Chicago is taken.
pub(super) fn quota_day(at: Timestamp) -> Date {
    TimeZone::get("America/Chicago")
        .unwrap_or_else(|_| TimeZone::fixed(jiff::tz::offset(-6)))
        .to_datetime(at)
        .date()
}

/// `at` and so many seconds, however many.
pub(super) fn after(at: Timestamp, seconds: u64) -> Timestamp {
    let by = SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX));
    at.saturating_add(by).unwrap_or(Timestamp::MAX)
}
