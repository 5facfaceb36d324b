//! Who is let in: the token, the calls at once, in 20 seconds and a day.
//!
//! Codes and their messages are those of
//! <https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/error-codes>.

use super::marketo::{Marketo, quota_day};
use jiff::{SignedDuration, Timestamp};

const WINDOW: SignedDuration = SignedDuration::from_secs(20);

/// A call that is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) code: &'static str,
    pub(super) message: &'static str,
}

const fn refusal(code: &'static str, message: &'static str) -> Result<(), Refusal> {
    Err(Refusal { code, message })
}

impl Marketo {
    /// Whether this `Authorization` header carries a token that is valid now.
    pub(crate) fn accepts(&self, authorization: Option<&str>, now: Timestamp) -> bool {
        self.expiry(authorization).is_some_and(|expires| now < expires)
    }

    fn expiry(&self, authorization: Option<&str>) -> Option<Timestamp> {
        let (scheme, token) = authorization?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| self.tokens.get(token.trim()).copied())?
    }

    /// Lets a call in and counts it, or says why not. A call that is refused does not count.
    pub(super) fn admit(&mut self, authorization: Option<&str>, now: Timestamp) -> Result<(), Refusal> {
        match self.expiry(authorization) {
            None => return refusal("601", "Access token invalid"),
            Some(expires) if expires <= now => return refusal("602", "Access token expired"),
            Some(_) => {}
        }
        if self.in_flight > self.options.at_once {
            return refusal("615", "Concurrent access limit reached");
        }
        while self.recent.front().is_some_and(|first| now.duration_since(*first) >= WINDOW) {
            self.recent.pop_front();
        }
        if self.recent.len() >= self.options.calls_in_20_s {
            return refusal("606", "Max rate limit exceeded");
        }
        if self.calls(now) >= self.options.daily_quota {
            return refusal("607", "Daily quota reached");
        }
        self.recent.push_back(now);
        self.most_in_20_s = self.most_in_20_s.max(self.recent.len());
        let user = self.options.api_user.clone();
        *self.usage.entry(quota_day(now)).or_default().entry(user).or_default() += 1;
        Ok(())
    }

    pub(crate) fn arrives(&mut self) {
        self.in_flight += 1;
        self.most_at_once = self.most_at_once.max(self.in_flight);
    }

    pub(crate) fn leaves(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }
}
