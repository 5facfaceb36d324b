//! What is to be expected of a quota, in a sentence.

use super::{Outlook, RunsOut};
use crate::quota::quota_reset;
use crate::words::Phrase;
use jiff::Timestamp;

/// Below this many hours the tenths count.
const FEW_HOURS: f64 = 3.0;

/// The sentence for an outlook as it stands at `now`, with so many calls used of the quota.
#[must_use]
pub fn outlook_phrase(outlook: &Outlook, used: u64, quota: u64, now: Timestamp) -> Phrase {
    let reset = quota_reset(now);
    match outlook {
        Outlook::Unknown => Phrase::new("usage-unknown"),
        Outlook::Lasts => Phrase::new("usage-lasts"),
        Outlook::UsedUp => Phrase::new("summary-web-services-used-up").clock("reset", reset),
        Outlook::RunsOut(RunsOut { at, earliest, latest, .. }) => {
            let range = (*earliest, latest.unwrap_or(reset));
            runs_out_phrase(used as f64, quota as f64, *at, range, reset)
        }
    }
}

/// The sentence that says when it will run out, with the range.
pub(crate) fn runs_out_phrase(
    used: f64,
    quota: f64,
    at: Timestamp,
    (from, to): (Timestamp, Timestamp),
    reset: Timestamp,
) -> Phrase {
    let hours = (reset.duration_since(at).as_secs_f64() / 3600.0).max(0.0);
    Phrase::new("summary-web-services-forecast")
        .number("used_text", used)
        .number("quota_text", quota)
        .clock("at", at)
        .clock("from", from)
        .clock("to", to)
        .number("hours_text", if hours < FEW_HOURS { hours } else { hours.round() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Voice};
    use jiff::tz::TimeZone;

    fn said(outlook: &Outlook) -> String {
        // Half past two in Paris, half past seven in Chicago.
        let now: Timestamp = "2026-11-23T13:30:00Z".parse().unwrap();
        let voice = Voice::new(Language::En, TimeZone::get("Europe/Paris").unwrap());
        voice.say(&outlook_phrase(outlook, 31_000, 50_000, now))
    }

    #[test]
    fn every_outlook_is_said_with_its_range_and_the_hours_before_the_reset() {
        let time = |text: &str| text.parse::<Timestamp>().unwrap();
        let mut runs_out = RunsOut {
            at: time("2026-11-24T02:00:00Z"),
            earliest: time("2026-11-24T01:10:00Z"),
            latest: Some(time("2026-11-24T03:20:00Z")),
            certainty: 1.0,
        };
        assert_eq!(
            said(&Outlook::RunsOut(runs_out)),
            "31,000 of 50,000 calls. At today’s pace they run out about 03:00 your time (02:10 to 04:20), 4 h before the reset."
        );
        runs_out.latest = None;
        runs_out.at = time("2026-11-24T04:30:00Z");
        assert!(
            said(&Outlook::RunsOut(runs_out))
                .ends_with("05:30 your time (02:10 to 07:00), 1.5 h before the reset.")
        );
        assert_eq!(said(&Outlook::Lasts), "At today’s pace the calls last until the reset.");
        assert!(said(&Outlook::UsedUp).starts_with("Integrations are refused until about 07:00"));
        assert!(said(&Outlook::Unknown).contains("too little to go by"));
    }
}
