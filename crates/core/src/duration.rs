//! Lengths of time as people write them: `60s`, `5m`, `12h`, `7d`.

use jiff::SignedDuration;

/// Reads a whole number with a unit (`s`, `m`, `h`, `d`). A day is 24 hours.
///
/// # Errors
/// What is allowed, as a sentence.
pub fn parse_duration(text: &str) -> Result<SignedDuration, DurationError> {
    let unit = text.chars().last().ok_or(DurationError)?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => return Err(DurationError),
    };
    let number =
        text.strip_suffix(unit).and_then(|digits| digits.parse::<u32>().ok()).ok_or(DurationError)?;
    Ok(SignedDuration::from_secs(i64::from(number) * seconds))
}

/// The text is no length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a whole number with a unit, such as 60s, 5m, 12h or 7d")]
pub struct DurationError;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_a_unit_are_read_and_nothing_else() {
        for (text, seconds) in [
            ("60s", Some(60)),
            ("5m", Some(300)),
            ("12h", Some(43_200)),
            ("400d", Some(34_560_000)),
            ("0s", Some(0)),
        ] {
            assert_eq!(parse_duration(text).ok().map(|duration| duration.as_secs()), seconds);
        }
        for text in ["", "5", "m", "-5m", "5 m", "1.5h", "5w", "99999999999d", "5é"] {
            assert_eq!(parse_duration(text), Err(DurationError), "{text}");
        }
    }
}
