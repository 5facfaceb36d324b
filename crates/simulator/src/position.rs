//! Positions in the form of Adobe's: opaque text with `:` and `.` in it.

use crate::random::Random;
use jiff::Timestamp;

const ANIMALS: [&str; 4] = ["camel", "moose", "penguin", "rabbit"];

/// The position of the `number`-th entry, e.g. `camel:<uuid>.moose:<uuid>.<uuid>.0.1795000061.x1k3v9q2`.
///
/// The form is that of the console's own screenshots
/// (<https://developer.adobe.com/events/docs/guides/using/contentlogs/contentlogs-setup>); nobody may read anything
/// from it, so the number at its end is only there to make it unique.
pub(crate) fn position(random: &mut Random, number: usize, at: Timestamp) -> String {
    let animal = |number: usize| ANIMALS[number % ANIMALS.len()];
    let (first, second, third) = (random.uuid(), random.uuid(), random.uuid());
    format!(
        "{}:{first}.{}:{second}.{third}.0.{}.x{number}k3v9q2m8t1p",
        animal(number),
        animal(number + 1),
        at.as_second(),
    )
}

/// Whether a text could be a position at all. What could be one but is not in the journal counts as expired.
pub(crate) fn is_plausible(text: &str) -> bool {
    text.contains(':') && !text.contains(char::is_whitespace)
}
