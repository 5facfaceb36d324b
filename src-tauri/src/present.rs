//! The history's values as the page shows them.

use crate::model;
use campanile_core::incident::{Occurrence, episodes};
use campanile_core::poller::ConnectionState;
use campanile_core::types::TYPES;
use campanile_core::words::{Advice, Check, Times, Voice};
use campanile_core::{Arrival, Notification, NotificationType};
use campanile_engine::history::{ConnectionHealth, Counts, Cursor, Incident};
use campanile_engine::settings::{Connection, ConnectionKind, Settings};
use jiff::Timestamp;

/// Shows values in the words and with the names of these settings.
pub(crate) struct Presenter<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) voice: &'a Voice,
}

fn milliseconds(at: Timestamp) -> i64 {
    at.as_millisecond()
}

fn count(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}

/// The types in the order of every list.
pub(crate) fn types() -> Vec<model::TypeEntry> {
    TYPES.iter().map(|entry| model::TypeEntry { slug: entry.kind, group: entry.group }).collect()
}

pub(crate) fn counts(counts: &Counts) -> model::Counts {
    model::Counts {
        total: count(counts.total),
        unread: count(counts.unread),
        critical: count(counts.critical),
        by_type: counts
            .by_type
            .iter()
            .map(|(slug, (total, unread))| model::TypeCount {
                slug: *slug,
                total: count(*total),
                unread: count(*unread),
            })
            .collect(),
    }
}

pub(crate) fn cursor(cursor: model::Cursor) -> Cursor {
    let occurred_at = Timestamp::from_millisecond(cursor.occurred_at).unwrap_or(Timestamp::MAX);
    Cursor { occurred_at, seq: cursor.seq }
}

impl Presenter<'_> {
    pub(crate) fn instances(&self, ids: &[String]) -> Vec<model::Instance> {
        ids.iter()
            .map(|id| model::Instance { id: id.clone(), name: self.settings.instance_name(id).to_owned() })
            .collect()
    }

    /// A page, with the place where the next one begins if it was full.
    pub(crate) fn page(&self, incidents: &[Incident], limit: usize) -> model::Page {
        let next = incidents
            .last()
            .filter(|_| incidents.len() >= limit)
            .map(|last| model::Cursor { occurred_at: milliseconds(last.last_at), seq: last.latest.seq });
        model::Page {
            rows: incidents.iter().map(|incident| self.row(incident, &incident.latest)).collect(),
            next,
        }
    }

    /// An incident in the words of one of its notifications.
    fn row(&self, incident: &Incident, notification: &Notification) -> model::Row {
        let described = self.voice.describe(&notification.draft);
        let is_demo = |connection: &Connection| {
            connection.id == notification.connection && connection.kind == ConnectionKind::Demo
        };
        model::Row {
            id: incident.key.clone(),
            notification: notification.id.clone(),
            seq: notification.seq,
            count: count(incident.total),
            first_at: milliseconds(incident.first_at),
            kind: notification.draft.kind,
            severity: incident.severity,
            instance: notification.draft.instance.clone(),
            connection: notification.connection.clone(),
            title: described.title,
            summary: described.summary,
            occurred_at: milliseconds(incident.last_at),
            unread: incident.unread > 0,
            archived: incident.archived == incident.total,
            demo: self.settings.connections.iter().any(is_demo),
        }
    }

    fn timeline(&self, kind: NotificationType, timeline: &[Notification]) -> Vec<model::Moment> {
        let occurrences: Vec<Occurrence> = timeline
            .iter()
            .map(|notification| Occurrence {
                at: notification.draft.occurred_at,
                closed_at: [notification.read_at, notification.archived_at].into_iter().flatten().min(),
            })
            .collect();
        let begins: Vec<Timestamp> =
            episodes(kind, &occurrences).into_iter().map(|episode| episode.first_at).collect();
        timeline
            .iter()
            .map(|notification| model::Moment {
                notification: notification.id.clone(),
                at: milliseconds(notification.draft.occurred_at),
                title: self.voice.describe(&notification.draft).title,
                unread: notification.read_at.is_none(),
                backfill: notification.arrival == Arrival::Backfill,
                begins: begins.contains(&notification.draft.occurred_at),
            })
            .collect()
    }

    /// All about a notification, its incident, and the incident's newest notifications.
    pub(crate) fn details(
        &self,
        incident: &Incident,
        notification: &Notification,
        timeline: &[Notification],
    ) -> model::Details {
        let draft = &notification.draft;
        let row = self.row(incident, notification);
        let Advice { code, who, means, causes, steps, checks } = self.voice.advice(draft);
        let needs_admin = draft.kind.entry().needs_admin;
        let facts: Vec<model::Fact> = draft
            .facts
            .iter()
            .map(|(name, value)| model::Fact {
                name: name.to_owned(),
                label: self.voice.fact_label(name),
                value: self.voice.fact_value(name, value),
            })
            .collect();
        let instance = self.settings.named_instance(&draft.instance);
        let times = Times { count: incident.total, first_at: incident.first_at, last_at: incident.last_at };
        let admin_message = needs_admin.then(|| self.voice.admin_message(draft, &instance, times));
        let copy_text = self.voice.details(draft, &instance, times);
        model::Details {
            subtype: draft.subtype.clone(),
            occurred_at: milliseconds(draft.occurred_at),
            received_at: milliseconds(notification.received_at),
            read_at: notification.read_at.map(milliseconds),
            archived_at: notification.archived_at.map(milliseconds),
            source_id: draft.source_id.clone(),
            advice: model::Advice {
                code: code.map(str::to_owned),
                who,
                who_is_admin: needs_admin,
                means,
                causes,
                steps,
                checks: checks.into_iter().map(check).collect(),
            },
            facts,
            open_url: self.settings.marketo_link(notification).map(String::from),
            admin_message,
            copy_text,
            raw: draft.raw.clone(),
            timeline: self.timeline(draft.kind, timeline),
            row,
        }
    }

    pub(crate) fn health(&self, known: &[ConnectionHealth]) -> Vec<model::ConnectionHealth> {
        self.settings
            .connections
            .iter()
            .map(|connection| {
                let known = known.iter().find(|health| health.id == connection.id);
                let reason = known.and_then(|health| health.reason.as_ref());
                model::ConnectionHealth {
                    id: connection.id.clone(),
                    kind: match connection.kind.slug() {
                        "adobe-journal" => model::ConnectionKind::AdobeJournal,
                        "marketo-rest" => model::ConnectionKind::MarketoRest,
                        "mailbox" => model::ConnectionKind::Mailbox,
                        "team" => model::ConnectionKind::Team,
                        _ => model::ConnectionKind::Demo,
                    },
                    state: known.and_then(|health| health.state).map_or(model::ConnectionState::New, state),
                    trouble: known.is_some_and(|health| health.trouble_since.is_some()),
                    last_success: known.and_then(|health| health.succeeded_at).map(milliseconds),
                    message: reason.map(|reason| self.voice.say(&reason.phrase())),
                }
            })
            .collect()
    }
}

fn check(check: Check) -> model::Check {
    let Check { means, todo, who } = check;
    model::Check { means, todo, who }
}

fn state(state: ConnectionState) -> model::ConnectionState {
    match state {
        ConnectionState::Ok => model::ConnectionState::Ok,
        ConnectionState::NeedsSignIn => model::ConnectionState::NeedsSignIn,
        ConnectionState::RateLimited => model::ConnectionState::RateLimited,
        ConnectionState::QuotaReached => model::ConnectionState::QuotaReached,
        ConnectionState::Unreachable => model::ConnectionState::Unreachable,
        ConnectionState::BadResponse => model::ConnectionState::BadResponse,
    }
}
