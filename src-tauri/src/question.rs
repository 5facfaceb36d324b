//! The page's questions and deeds as the history knows them.

use crate::model;
use campanile_core::search::Asked;
use campanile_engine::clock;
use campanile_engine::history::{Browse, Deed, Order, Place, Scope, View};
use jiff::Timestamp;

/// A time of the page. One that no calendar has is as late as possible.
fn timestamp(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::MAX)
}

pub(crate) fn place(cursor: model::Cursor) -> Place {
    let model::Cursor { pinned, severity, occurred_at, seq } = cursor;
    Place { pinned, severity, last_at: timestamp(occurred_at), latest: seq }
}

/// What a search of the page asks for now.
pub(crate) fn asked(search: Option<&str>) -> Asked {
    search.map(|text| Asked::read(text, clock::now(), &clock::zone())).unwrap_or_default()
}

pub(crate) fn browse(filter: model::Filter) -> Browse {
    let asked = asked(filter.search.as_deref());
    Browse {
        view: match filter.view {
            // The same, along a shorter way.
            model::View::All if asked.unread => View::Unread,
            model::View::All => View::All,
            model::View::Unread => View::Unread,
            model::View::Critical => View::Critical,
            model::View::Snoozed => View::Snoozed,
            model::View::Archived => View::Archived,
        },
        types: filter.types,
        severities: filter.severities,
        instance: filter.instance,
        since: filter.since.map(timestamp),
        until: filter.until.map(timestamp),
        asked,
        order: match filter.sort {
            model::Sort::Time => Order::Time,
            model::Sort::Severity => Order::Severity,
        },
    }
}

pub(crate) fn scope(scope: model::Scope) -> Scope {
    match scope {
        model::Scope::Incidents { ids } => Scope::Incidents(ids),
        model::Scope::Matching { filter, up_to } => {
            Scope::Matching { browse: Box::new(browse(filter)), up_to }
        }
    }
}

pub(crate) fn deed(act: model::Act) -> Deed {
    match act {
        model::Act::Read => Deed::Read,
        model::Act::Unread => Deed::Unread,
        model::Act::Archive => Deed::Archive,
        model::Act::Restore => Deed::Restore,
        model::Act::Snooze { until } => Deed::Snooze(timestamp(until)),
        model::Act::Wake => Deed::Wake,
        model::Act::Pin => Deed::Pin,
        model::Act::Unpin => Deed::Unpin,
        model::Act::Note { text } => Deed::Note(text),
    }
}
