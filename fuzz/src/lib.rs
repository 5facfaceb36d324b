//! The targets, for the fuzzers.

mod targets;

/// Runs the target of this name.
///
/// # Panics
/// Where something does not hold that must; that is what the fuzzers look for.
pub fn run(name: &str, bytes: &[u8]) {
    let (_, target) = targets::TARGETS.into_iter().find(|(known, _)| *known == name).expect("a target of that name");
    target(bytes);
}
