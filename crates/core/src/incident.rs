//! Repeats of one underlying problem share a permanent key.

use crate::{Facts, NotificationType};
use jiff::{SignedDuration, Timestamp};

/// What a key is made from.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// The finer kind as the source names it.
    pub subtype: &'a str,
    /// What the notification says.
    pub facts: &'a Facts,
    /// When it happened.
    pub occurred_at: Timestamp,
}

/// The key: `type/instance/what`, where *what* is the type's own (a campaign's id, a quota day, an error code).
/// It depends on nothing but the notification, so that order of arrival and the source do not matter.
#[must_use]
pub fn incident_key(kind: NotificationType, instance: &str, told: Told<'_>) -> String {
    let entry = kind.entry();
    format!("{}/{}/{}", entry.slug, instance, (entry.incident)(told))
}

/// Whether what happened `at` came after the incident was closed, or may have. Marketo tells most times in whole seconds
/// (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/lead-database/activities>), and such a time
/// stands for the whole of its second: what may be news is news.
#[must_use]
pub fn is_news(at: Timestamp, closed_at: Timestamp) -> bool {
    if at.subsec_nanosecond() == 0 {
        return at.duration_since(closed_at) > SignedDuration::from_secs(-1);
    }
    at > closed_at
}

/// A notification of an incident, as far as episodes depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// When it happened.
    pub at: Timestamp,
    /// When it was read or archived: from then on the user knew, and a repeat is news.
    pub closed_at: Option<Timestamp>,
}

/// A run of repeats without a hole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Episode {
    /// When its first notification happened.
    pub first_at: Timestamp,
    /// When its last one happened.
    pub last_at: Timestamp,
    /// How many it has.
    pub count: usize,
}

/// The episodes of an incident, oldest first: a new one begins after a hole longer than the type's
/// [`longest pause`](NotificationType::entry), and after the user has read or archived what was before.
///
/// Only the stored times decide: the order in which the occurrences are given, or arrived, makes no difference.
#[must_use]
pub fn episodes(kind: NotificationType, occurrences: &[Occurrence]) -> Vec<Episode> {
    let longest_pause = kind.entry().longest_pause;
    let mut sorted = occurrences.to_vec();
    sorted.sort_by_key(|occurrence| (occurrence.at, occurrence.closed_at));
    let mut episodes: Vec<Episode> = Vec::new();
    let mut closed_at: Option<Timestamp> = None;
    for Occurrence { at, closed_at: closed } in sorted {
        let goes_on = episodes.last_mut().filter(|episode| {
            at.duration_since(episode.last_at) <= longest_pause
                && closed_at.is_none_or(|closed| !is_news(at, closed))
        });
        match goes_on {
            Some(episode) => {
                episode.last_at = at;
                episode.count += 1;
                closed_at = [closed_at, closed].into_iter().flatten().min();
            }
            None => {
                episodes.push(Episode { first_at: at, last_at: at, count: 1 });
                closed_at = closed;
            }
        }
    }
    episodes
}

#[cfg(test)]
mod tests;
