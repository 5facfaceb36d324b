//! Times as Marketo's streams print them, broken ones included.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::Value;

/// Reads an event's time; `None` where it cannot be read.
///
/// Seen in Adobe's own pages: `2024-12-18T07:32:30Z`, `2021-05-27T10:22:37.489-5:00` (an offset with one digit),
/// `2024-07-11 13:20:42.755` (no zone, taken as UTC), and REST's `2016-09-10T23:16:19Z+0000`. Numbers are taken as Unix
/// time in seconds, or in milliseconds where seconds would lie beyond the year 5138.
#[must_use]
pub fn parse_event_time(value: &Value) -> Option<Timestamp> {
    match value {
        Value::String(text) => parse_text(text.trim()),
        Value::Number(number) => {
            let number = number.as_f64()?;
            let milliseconds = if number.abs() < 1e11 { number * 1000.0 } else { number };
            Timestamp::from_millisecond(milliseconds as i64).ok()
        }
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

fn parse_text(text: &str) -> Option<Timestamp> {
    let text = text.strip_suffix("+0000").filter(|rest| rest.ends_with('Z')).unwrap_or(text);
    text.parse::<Timestamp>().ok().or_else(|| with_padded_offset(text)?.parse().ok()).or_else(|| {
        text.parse::<DateTime>().ok()?.to_zoned_datetime(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    })
}

/// `…-5:00` as `…-05:00`.
fn with_padded_offset(text: &str) -> Option<String> {
    let (date_time, offset) = text.split_at_checked(text.rfind(['+', '-'])?)?;
    let (sign, hours) = offset.split_at_checked(1)?;
    let (hour, minutes) = hours.split_once(':')?;
    (hour.len() == 1 && date_time.contains(':')).then(|| format!("{date_time}{sign}0{hour}:{minutes}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_printed_form_is_read() {
        for (sent, expected) in [
            (json!("2024-12-18T07:32:30Z"), Some("2024-12-18T07:32:30Z")),
            (json!("2021-05-27T10:22:37.489-5:00"), Some("2021-05-27T15:22:37.489Z")),
            (json!("2021-05-27T10:22:37.489+5:30"), Some("2021-05-27T04:52:37.489Z")),
            (json!("2021-05-27T10:22:37-05:00"), Some("2021-05-27T15:22:37Z")),
            (json!("2024-07-11 13:20:42.755"), Some("2024-07-11T13:20:42.755Z")),
            (json!("2024-07-11T13:20:42"), Some("2024-07-11T13:20:42Z")),
            (json!("2016-09-10T23:16:19Z+0000"), Some("2016-09-10T23:16:19Z")),
            (json!(1_700_000_000), Some("2023-11-14T22:13:20Z")),
            (json!(1_700_000_000_123_i64), Some("2023-11-14T22:13:20.123Z")),
            (json!("yesterday"), None),
            (json!(""), None),
            (json!("-"), None),
            (json!(1e300), None),
            (json!(["2024-12-18T07:32:30Z"]), None),
        ] {
            assert_eq!(parse_event_time(&sent).map(|at| at.to_string()).as_deref(), expected, "{sent}");
        }
    }
}
