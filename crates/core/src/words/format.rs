//! Numbers, times and dates by language, from the catalogue's `format-…` messages.

use super::{Phrase, Voice};
use jiff::Timestamp;
use jiff::civil::Date;

impl Voice {
    /// A number with the language's separators; at most one digit behind the point.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        if !number.is_finite() {
            return number.to_string();
        }
        let tenths = (number.abs() * 10.0).round();
        let whole = format!("{:.0}", (tenths / 10.0).trunc());
        let tenth = tenths % 10.0;
        let mut text = String::new();
        if number < 0.0 && tenths > 0.0 {
            text.push('-');
        }
        let separator = self.text("format-thousands");
        // Some languages write four digits together; the catalogue says from how many on they are grouped.
        let grouped = self.text("format-grouped-from").parse().is_ok_and(|from: usize| whole.len() >= from);
        for (place, digit) in whole.chars().enumerate() {
            if grouped && place > 0 && (whole.len() - place).is_multiple_of(3) {
                text.push_str(&separator);
            }
            text.push(digit);
        }
        if tenth >= 1.0 {
            text.push_str(&self.text("format-decimal"));
            text.push_str(&format!("{tenth:.0}"));
        }
        text
    }

    /// A share in percent with its sign.
    #[must_use]
    pub fn percent(&self, percent: f64) -> String {
        self.say(&Phrase::new("format-percent").number("number", percent))
    }

    /// The time of day in the user's zone, `14:32`.
    #[must_use]
    pub fn clock(&self, at: Timestamp) -> String {
        let time = self.zone.to_datetime(at);
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// The day and time of day in the user's zone, `12 Nov 02:10`.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        let day = self.date(self.zone.to_datetime(at).date());
        self.say(&Phrase::new("format-moment").text("day", day).text("time", self.clock(at)))
    }

    /// The same with the year, for texts that are read later: `12 Nov 2026 02:10`.
    #[must_use]
    pub fn full_moment(&self, at: Timestamp) -> String {
        let local = self.zone.to_datetime(at);
        let day = Phrase::new("format-day-of-year")
            .text("day", self.date(local.date()))
            .text("year", local.year().to_string());
        self.say(&Phrase::new("format-moment").text("day", self.say(&day)).text("time", self.clock(at)))
    }

    /// A day without its year, `30 Nov`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let month = self.text(&format!("format-month-{}", date.month()));
        self.say(&Phrase::new("format-day").text("day", date.day().to_string()).text("month", month))
    }

    /// Whether two times are of one day in the user's zone.
    #[must_use]
    pub fn is_same_day(&self, one: Timestamp, other: Timestamp) -> bool {
        self.zone.to_datetime(one).date() == self.zone.to_datetime(other).date()
    }

    /// A deadline as it was sent, as `on 30 Nov`; what is no day stays as it is.
    #[must_use]
    pub fn day(&self, sent: &str) -> String {
        match self.sent_date(sent) {
            Some(date) => self.say(&Phrase::new("format-deadline").text("day", self.date(date))),
            None => sent.to_owned(),
        }
    }

    /// A day as it was sent, as `30 Nov`; what is no day stays as it is.
    #[must_use]
    pub fn day_alone(&self, sent: &str) -> String {
        self.sent_date(sent).map_or_else(|| sent.to_owned(), |date| self.date(date))
    }

    fn sent_date(&self, sent: &str) -> Option<Date> {
        let at = || crate::event::parse_event_time(&sent.into()).map(|at| self.zone.to_datetime(at).date());
        sent.parse::<Date>().ok().or_else(at)
    }
}
