//! Marketo's times: `2016-09-10T23:16:19Z+0000` beside RFC 3339.

use jiff::Timestamp;

/// Reads a time of the asset API, whose zone stands there twice.
#[must_use]
pub fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let once = text.split_once('Z').map_or(text, |(time, _)| time);
    if once.len() == text.len() { text.parse().ok() } else { format!("{once}Z").parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let expected: Timestamp = "2016-09-10T23:16:19Z".parse().unwrap();
        for text in ["2016-09-10T23:16:19Z+0000", "2016-09-10T23:16:19Z", "2016-09-10T18:16:19-05:00"] {
            assert_eq!(parse(text), Some(expected), "{text}");
        }
        for text in ["", "yesterday", "Z", "2016-09-10Z"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
