//! One kind of messages of a stream, page by page: everything from a number on, then what comes as it comes.

use super::Missed;
use crate::nats::{Feed, Link, Message, StreamSeen};
use campanile_core::journal::Position;
use campanile_core::reason::Reason;
use futures_util::FutureExt;
use std::time::Duration;
use tokio::time::timeout;

/// What the server says is waiting comes within this. It may say too many: what is published while a consumer is made is
/// counted twice (seen with NATS 2.9.10), and what does not come is not waited for.
const SOON: Duration = Duration::from_secs(2);

/// A place in a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// When the stream was made: another time is another stream.
    pub(super) created: i128,
    /// The number of the last message that was read.
    pub(super) read: u64,
}

/// The messages of one kind that are being listened to.
pub(super) struct Tail {
    feed: Feed,
    pub(super) place: Place,
    /// Whether what was stored is of another stream, until somebody has taken note of it.
    pub(super) anew: bool,
    /// The newest number when it was made: all before it that match are behind us once none waits.
    newest: u64,
    /// How many messages the server still has for us.
    behind: u64,
    /// The one that came while nobody asked for a page.
    ahead: Option<Message>,
}

/// Some messages.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) messages: Vec<Message>,
    /// Whether there are more at once.
    pub(super) more: bool,
    /// Why there cannot be more through this connection.
    pub(super) broke: Option<Reason>,
}

impl Tail {
    /// From behind the place that was stored, or from the beginning where that is of another stream.
    pub(super) async fn open(
        link: &Link,
        stream: &str,
        filter: &str,
        stored: Option<Place>,
        seen: &StreamSeen,
    ) -> Result<Self, Reason> {
        let read = where_to_read_on(stored, seen);
        let feed = link.feed(stream, filter, read + 1, false).await?;
        let place = Place { created: seen.created, read };
        let (behind, newest) = (feed.waiting, seen.last);
        let anew = stored.is_some_and(|stored| !is_of(stored, seen));
        Ok(Self { feed, place, anew, newest, behind, ahead: None })
    }

    /// What the stream no longer has of what was to come.
    pub(super) fn missed(&self, stored: Option<Place>, seen: &StreamSeen) -> Option<Missed> {
        let read = self.place.read;
        stored.filter(|_| seen.misses(read)).map(|_| Missed {
            count: seen.first - read - 1,
            until: seen.since,
            name: format!("{}/{read}-{}", seen.created, seen.first),
        })
    }

    /// Ends when there is a message. It may be dropped at any time.
    pub(super) async fn news(&mut self, link: &Link) -> Result<(), Reason> {
        if self.ahead.is_none() {
            self.ahead = Some(link.next(&mut self.feed).await?);
        }
        Ok(())
    }

    /// At most so many messages: those that wait, and those that are there.
    pub(super) async fn take(&mut self, link: &Link, most: usize) -> Taken {
        let mut taken = Taken::default();
        let mut silent = false;
        while taken.messages.len() < most {
            let message = match self.ahead.take() {
                Some(message) => Ok(message),
                None if self.behind > 0 => match timeout(SOON, link.next(&mut self.feed)).await {
                    Ok(message) => message,
                    Err(_) => {
                        (self.behind, silent) = (0, true);
                        break;
                    }
                },
                None => match link.next(&mut self.feed).now_or_never() {
                    Some(message) => message,
                    None => break,
                },
            };
            match message {
                Ok(message) => {
                    self.behind = message.behind;
                    self.place.read = message.number;
                    taken.messages.push(message);
                }
                Err(reason) => {
                    taken.broke = Some(reason);
                    return taken;
                }
            }
        }
        taken.more = self.behind > 0 || taken.messages.len() == most;
        if self.behind == 0 && !silent {
            self.place.read = self.place.read.max(self.newest);
        }
        taken
    }
}

/// The number of the last message that counts as read.
fn where_to_read_on(stored: Option<Place>, seen: &StreamSeen) -> u64 {
    match stored {
        Some(place) if is_of(place, seen) => place.read,
        Some(place) => {
            tracing::warn!(stored = ?place, ?seen, "the relay's stream was made anew: reading it from the beginning");
            0
        }
        None => 0,
    }
}

/// Whether a place is of this stream. One whose numbers went back was put back from a copy: it gives numbers again that it
/// gave before.
fn is_of(place: Place, seen: &StreamSeen) -> bool {
    place.created == seen.created && place.read <= seen.last
}

impl Place {
    pub(super) fn read(position: &Position) -> Option<Self> {
        let (created, read) = position.as_str().split_once('/')?;
        Some(Self { created: created.parse().ok()?, read: read.parse().ok()? })
    }

    pub(super) fn position(self) -> Position {
        Position::new(format!("{}/{}", self.created, self.read))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(created: i128, first: u64, last: u64) -> StreamSeen {
        StreamSeen { created, first, last, since: None }
    }

    #[test]
    fn reading_goes_on_after_what_was_stored_and_begins_anew_in_another_stream() {
        let stored = Some(Place { created: 7, read: 100 });
        assert_eq!(where_to_read_on(None, &seen(7, 1, 200)), 0);
        assert_eq!(where_to_read_on(stored, &seen(7, 1, 200)), 100);
        assert_eq!(where_to_read_on(stored, &seen(7, 1, 100)), 100);
        assert_eq!(where_to_read_on(stored, &seen(7, 1, 99)), 0, "put back from an older copy");
        assert_eq!(where_to_read_on(stored, &seen(8, 1, 200)), 0, "made anew");
    }

    #[test]
    fn what_a_stream_no_longer_has_is_missed() {
        assert!(!seen(7, 101, 100).misses(100), "all of it has been read, and all of it is gone");
        assert!(seen(7, 102, 101).misses(100));
        assert!(!seen(7, 1, 0).misses(0));
        assert!(!seen(7, 50, 200).misses(100));
    }

    #[test]
    fn a_position_is_read_as_it_was_written() {
        let place = Place { created: 1_764_000_000_123_456_789, read: 42 };
        assert_eq!(Place::read(&place.position()), Some(place));
        for wrong in ["", "7", "7/x", "/7"] {
            assert_eq!(Place::read(&Position::new(wrong.to_owned())), None, "{wrong}");
        }
    }
}
