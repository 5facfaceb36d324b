//! Engagement programs: people who received everything.

use super::{Group, NotificationType, TypeEntry, always};
use crate::facts::names;
use crate::rules::Show;
use crate::words::Phrase;

pub(super) const ENGAGEMENT: TypeEntry = TypeEntry {
    kind: NotificationType::Engagement,
    slug: "engagement",
    group: Group::Engagement,
    needs_admin: false,
    show: Show::Silent,
    severity: always!(Info),
    incident: |told| {
        let program = told.facts.text(names::PROGRAM_ID).or_else(|| told.facts.text(names::PROGRAM_NAME));
        format!("{}/{}", program.unwrap_or_default(), told.facts.text(names::STREAM).unwrap_or_default())
    },
    longest_pause: super::A_DAY,
    title: |told| match told.facts.whole(names::EXHAUSTED_COUNT) {
        Some(count) => Phrase::new("title-engagement-count").count("count", count),
        None => Phrase::new("title-engagement-bare"),
    },
    summary: |told| {
        let program = told.facts.text(names::PROGRAM_NAME).or_else(|| told.facts.text(names::PROGRAM_ID));
        match (program, told.facts.text(names::STREAM)) {
            (Some(program), Some(stream)) => {
                Phrase::new("summary-engagement-stream").name("program", program).name("stream", stream)
            }
            (Some(program), None) => Phrase::new("summary-engagement-program").name("program", program),
            (None, _) => Phrase::new("summary-engagement-bare"),
        }
    },
    playbook: |_| "playbook-engagement",
};
