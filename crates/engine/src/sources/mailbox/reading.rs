//! A page of mails: first who sent them, then those of Marketo whole.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the library says that its enums grow: each match must have such an arm"
)]

use super::place::Place;
use super::talk::{self, Refused, Session};
use super::{After, Link, MailPage, MailboxAccess, MailboxSource, Open, Progress, Start, Taken};
use async_imap::imap_proto::{AttributeValue, MailboxDatum, MessageSection, Response, SectionPath};
use campanile_core::Draft;
use campanile_core::journal::Position;
use campanile_core::mail::{From, MAX_MAIL, Mail, mail_draft};
use campanile_core::reason::{Cause, Reason};
use campanile_core::types::WarnAt;
use jiff::Timestamp;
use jiff::fmt::strtime;
use std::collections::BTreeMap;

/// Of so many mails the sender is asked for at once.
const HEADS: usize = 200;
/// So many mails from Marketo make a page: each may be as large as a mail may be.
const WHOLE: usize = 25;
/// So many mails are read whole at once.
const BATCH: usize = 5;
/// The server is asked for the numbers of mails in stretches of so many.
const STRETCH: u32 = 20_000;
/// The longest sender's line that is read.
const MAX_HEAD: usize = 2048;

/// A mail as the server gave it.
pub(super) struct Given {
    pub(super) bytes: Vec<u8>,
    delivered_at: Option<Timestamp>,
}

impl MailboxSource {
    pub(super) async fn page(
        &mut self,
        position: Option<&Position>,
        warn_at: WarnAt<'_>,
        now: Timestamp,
    ) -> Result<MailPage, Reason> {
        let known = position.and_then(Place::read);
        let place = self.opened(known, now).await?;
        if position.is_none() && self.access.start == Start::Latest {
            // What is there already is not asked for.
            let end = self.open.and_then(|open| open.folder.next).unwrap_or(1).saturating_sub(1);
            return Ok(self.told(Vec::new(), Place { uid: end, ..place }, false));
        }
        let place = self.fill(place, now).await?;
        let heads: Vec<u32> = self.pending.iter().copied().take(HEADS).collect();
        let Some(last) = heads.last().copied() else {
            return Ok(self.told(Vec::new(), place, self.has_more()));
        };
        let (session, host) = self.asked(now).await?;
        let mut news = false;
        let senders = fetch(session, &host, &heads, &head_items(), &mut news).await?;
        let rules = &self.access.rules;
        let of_marketo = |uid: &u32| {
            let head = senders.get(uid).map(|given| Mail::read(&given.bytes).from);
            head.is_some_and(|from| rules.from(&from) != From::Another)
        };
        let mut wanted: Vec<u32> = heads.iter().copied().filter(of_marketo).collect();
        // A page ends with the last mail that it can hold.
        let last = if wanted.len() > WHOLE { wanted.get(WHOLE - 1).copied().unwrap_or(last) } else { last };
        wanted.truncate(WHOLE);
        let (mut drafts, mut taken) = (Vec::new(), Vec::new());
        for some in wanted.chunks(BATCH) {
            let (session, host) = self.asked(now).await?;
            let whole = fetch(session, &host, some, &body_items(), &mut news).await?;
            for (uid, given) in whole {
                let delivered_at = given.delivered_at.unwrap_or(now);
                let mail = Mail::read(&given.bytes);
                let MailboxAccess { rules, instance, .. } = &self.access;
                if let Some(draft) = mail_draft(&mail, rules, delivered_at, instance, warn_at) {
                    drafts.push(draft);
                    taken.push(uid);
                }
            }
        }
        while self.pending.front().is_some_and(|uid| *uid <= last) {
            self.pending.pop_front();
        }
        let page = self.told(drafts, Place { uid: last, ..place }, news || self.has_more());
        let is_put_away = self.access.after != After::Nothing;
        let taken = if is_put_away { Taken::new(place.validity, taken) } else { Taken::default() };
        let page = MailPage { taken, ..page };
        if news {
            // A mail came while this page was read: the folder is looked at again.
            self.open = None;
        }
        Ok(page)
    }

    /// The place to read from in the folder as it is now.
    async fn opened(&mut self, known: Option<Place>, now: Timestamp) -> Result<Place, Reason> {
        let is_under_way =
            self.open.is_some() && !self.pending.is_empty() && matches!(self.link, Link::Open { .. });
        if !is_under_way {
            let (session, host, name) = self.session(now).await?;
            let folder = talk::examine(session, &host, &name).await?;
            self.pending.clear();
            self.open = Some(Open { folder, asked_to: 0 });
        }
        let validity = self.open.and_then(|open| open.folder.validity).unwrap_or_default();
        // Where the folder has another number, so have its mails: it is read anew, and known mails are known by their id.
        Ok(known.filter(|place| place.validity == validity).unwrap_or(Place::beginning(validity)))
    }

    /// Asks for the numbers of the mails behind a place, until there are some or the folder is at its end.
    async fn fill(&mut self, place: Place, now: Timestamp) -> Result<Place, Reason> {
        let mut place = place;
        while let (true, Some(open)) = (self.pending.is_empty(), self.open) {
            let from = place.uid.max(open.asked_to).saturating_add(1);
            let end = open.folder.next.map_or(u32::MAX, |next| next.saturating_sub(1));
            if from > end || from == u32::MAX {
                self.open = Some(Open { asked_to: end, ..open });
                break;
            }
            // Without a next number there is no end but the last mail; else one stretch after the other.
            let to =
                if open.folder.next.is_some() { end.min(from.saturating_add(STRETCH)) } else { u32::MAX };
            let (session, host) = self.asked(now).await?;
            let mut found = Vec::new();
            let range = if to == u32::MAX { format!("{from}:*") } else { format!("{from}:{to}") };
            let asked = talk::ask(session, &host, format!("UID SEARCH UID {range}"), |answer| {
                if let Response::MailboxData(MailboxDatum::Search(uids)) = answer {
                    found.extend(uids.iter().copied().filter(|uid| (from..=to).contains(uid)));
                }
            });
            asked.await.map_err(|refused| refused.reason(&host))?;
            found.sort_unstable();
            found.dedup();
            if found.is_empty() {
                // Nothing is left of this stretch: it need not be asked for again.
                place.uid = place.uid.max(to.min(end));
            }
            self.pending.extend(found);
            self.open = Some(Open { asked_to: to, ..open });
        }
        Ok(place)
    }

    fn has_more(&self) -> bool {
        let at_the_end = self.open.is_none_or(|open| {
            open.asked_to == u32::MAX
                || open.folder.next.is_none_or(|next| open.asked_to.saturating_add(1) >= next)
        });
        !self.pending.is_empty() || !at_the_end
    }

    fn told(&self, drafts: Vec<Draft>, place: Place, more: bool) -> MailPage {
        let of = self.open.map(|open| open.folder.exists).unwrap_or_default();
        let last = self.open.and_then(|open| open.folder.next).unwrap_or(1).saturating_sub(1).max(1);
        // Numbers have holes: how many mails lie before one is only known at the end.
        let share = f64::from(place.uid.min(last)) / f64::from(last);
        let done = if more { (f64::from(of) * share) as u32 } else { of };
        let progress = Progress { done, of };
        MailPage { drafts, next: place.position(), more, progress, taken: Taken::default() }
    }

    /// The session of the folder that is open.
    async fn asked(&mut self, now: Timestamp) -> Result<(&mut Session, String), Reason> {
        let host = self.access.shown_host();
        if !matches!(self.link, Link::Open { .. }) {
            return Err(Reason::at(Cause::Connect, &host));
        }
        self.session(now).await.map(|(session, host, _)| (session, host))
    }
}

pub(super) fn head_items() -> String {
    format!("(UID BODY.PEEK[HEADER.FIELDS (FROM)]<0.{MAX_HEAD}>)")
}

fn body_items() -> String {
    // One byte more than is kept tells a mail that was cut from one that fits.
    format!("(UID INTERNALDATE BODY.PEEK[]<0.{}>)", MAX_MAIL + 1)
}

/// Asks for something of these mails. What the server does not give of a mail is a mail that is gone.
pub(super) async fn fetch(
    session: &mut Session,
    host: &str,
    uids: &[u32],
    items: &str,
    news: &mut bool,
) -> Result<BTreeMap<u32, Given>, Reason> {
    let mut all = BTreeMap::new();
    let asked = talk::ask(session, host, format!("UID FETCH {} {items}", set(uids)), |answer| match answer {
        Response::Fetch(_, attributes) => {
            if let Some((uid, given)) = given(attributes).filter(|(uid, _)| uids.binary_search(uid).is_ok()) {
                all.insert(uid, given);
            }
        }
        Response::MailboxData(MailboxDatum::Exists(_)) => *news = true,
        _ => {}
    });
    asked.await.map_err(|refused: Refused| refused.reason(host))?;
    Ok(all)
}

fn given(attributes: &[AttributeValue<'_>]) -> Option<(u32, Given)> {
    let mut number = None;
    let mut found = Given { bytes: Vec::new(), delivered_at: None };
    let mut has_body = false;
    for attribute in attributes {
        match attribute {
            AttributeValue::Uid(uid) => number = Some(*uid),
            AttributeValue::InternalDate(date) => found.delivered_at = internal_date(date),
            AttributeValue::BodySection {
                section: None | Some(SectionPath::Full(MessageSection::Header)),
                data,
                ..
            } => {
                found.bytes = data.as_deref().unwrap_or_default().to_vec();
                has_body = true;
            }
            _ => {}
        }
    }
    // Flags that somebody changed are told in the same form.
    number.filter(|_| has_body).map(|uid| (uid, found))
}

/// `17-Jul-2026 02:44:25 -0700`, the day with a blank before one digit.
fn internal_date(text: &str) -> Option<Timestamp> {
    strtime::parse("%d-%b-%Y %H:%M:%S %z", text.trim()).ok()?.to_timestamp().ok()
}

/// Numbers as a set: what follows each other as a range.
pub(super) fn set(uids: &[u32]) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for uid in uids {
        match ranges.last_mut() {
            Some((_, end)) if end.checked_add(1) == Some(*uid) => *end = *uid,
            Some(_) | None => ranges.push((*uid, *uid)),
        }
    }
    let ranges =
        ranges.iter().map(|(from, to)| if from == to { from.to_string() } else { format!("{from}:{to}") });
    ranges.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_row_are_a_range() {
        assert_eq!(set(&[1, 2, 3, 5, 7, 8]), "1:3,5,7:8");
        assert_eq!(set(&[4_294_967_295]), "4294967295");
        assert_eq!(set(&[]), "");
    }

    #[test]
    fn times_of_delivery_are_read_as_servers_write_them() {
        for (text, expected) in [
            ("17-Jul-2026 02:44:25 -0700", Some("2026-07-17T09:44:25Z")),
            (" 7-Jul-2026 02:44:25 +0000", Some("2026-07-07T02:44:25Z")),
            ("yesterday", None),
        ] {
            assert_eq!(internal_date(text).map(|at| at.to_string()).as_deref(), expected, "{text}");
        }
    }
}
