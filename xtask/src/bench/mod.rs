//! Measurements. They print figures and assert nothing: a busy machine makes them worse, and no test may hang on that.

mod document;
mod history;
mod peers;
mod size;
mod team;
mod toasts;
mod window;

use crate::shell::Outcome;

type Measure = fn() -> Outcome;
const ALL: [(&str, Measure); 6] = [
    ("size", size::size),
    ("toasts", toasts::toasts),
    ("history", history::history),
    ("window", window::window),
    ("team", team::team),
    ("peers", peers::peers),
];

/// All of them, one after the other: two things that are measured at once measure each other.
pub(crate) fn everything() -> Outcome {
    ALL.iter().try_for_each(|(_, measure)| measure())
}

/// The one of this name.
pub(crate) fn one(name: &str) -> Outcome {
    let measure = ALL.iter().find(|(known, _)| *known == name);
    let known = || ALL.map(|(known, _)| known).join(", ");
    measure.ok_or_else(|| format!("there is no measurement {name}, but {}", known()))?.1()
}
