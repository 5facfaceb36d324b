//! The history's values as the page shows them.

use crate::model;
use crate::overview_model::SavedView;
use crate::shared_model::Cared;
use campanile_core::excerpt::excerpt;
use campanile_core::facts::names;
use campanile_core::incident::{Occurrence, episodes};
use campanile_core::poller::ConnectionState;
use campanile_core::reason::Cause;
use campanile_core::types::{TYPES, monitoring};
use campanile_core::words::{Advice, Check, Names, Phrase, Times, Voice};
use campanile_core::{Arrival, Notification, NotificationType};
use campanile_engine::clock;
use campanile_engine::history::{
    ConnectionHealth, DecisionMade, Incident, IncidentCounts, LookedAt, Related,
};
use campanile_engine::mail_rules::suggest;
use campanile_engine::settings::{Auth, Connection, ConnectionKind, Settings, View};
use jiff::Timestamp;

/// Shows values in the words and with the names of these settings.
pub(crate) struct Presenter<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) voice: &'a Voice,
    /// By what colleagues are called; `None` where nothing of them is shown.
    pub(crate) names: Option<Names>,
}

fn milliseconds(at: Timestamp) -> i64 {
    at.as_millisecond()
}

fn count(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}

pub(crate) const fn reading(looked_at: LookedAt) -> model::Reading {
    model::Reading { done: looked_at.done, of: looked_at.of }
}

pub(crate) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The types in the order of every list.
pub(crate) fn types() -> Vec<model::TypeEntry> {
    TYPES.iter().map(|entry| model::TypeEntry { slug: entry.kind, group: entry.group }).collect()
}

/// The user's own views.
pub(crate) fn views(settings: &Settings) -> Vec<SavedView> {
    let shown = |view: &View| SavedView { name: view.name.clone(), search: view.search.clone() };
    settings.views.iter().map(shown).collect()
}

pub(crate) fn counts(counts: &IncidentCounts) -> model::Counts {
    model::Counts {
        total: count(counts.total),
        unread: count(counts.unread),
        critical: count(counts.critical),
        snoozed: count(counts.snoozed),
        archived: count(counts.archived),
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

impl Presenter<'_> {
    pub(crate) fn instances(&self, ids: &[String]) -> Vec<model::Instance> {
        ids.iter()
            .map(|id| model::Instance { id: id.clone(), name: self.settings.instance_name(id).to_owned() })
            .collect()
    }

    /// A page, with the place where the next one begins if it was full. `search` is what it was searched for.
    pub(crate) fn page(&self, incidents: &[Incident], limit: usize, search: Option<&str>) -> model::Page {
        let next = incidents.last().filter(|_| incidents.len() >= limit).map(|last| model::Cursor {
            pinned: last.pinned,
            severity: last.severity,
            occurred_at: milliseconds(last.last_at),
            seq: last.latest.seq,
        });
        let row = |incident: &Incident| {
            let mut row = self.row(incident, &incident.latest);
            row.hit = search.and_then(|search| self.hit(incident, &row, search));
            row
        };
        model::Page { rows: incidents.iter().map(row).collect(), next }
    }

    /// Where the words stand, unless the row says them anyway.
    fn hit(&self, incident: &Incident, row: &model::Row, search: &str) -> Option<String> {
        let draft = &incident.latest.draft;
        let facts = draft.facts.iter().map(|(name, value)| {
            let label = self.voice.fact_label(name).unwrap_or_else(|| name.to_owned());
            format!("{label}: {}", self.voice.fact_value(name, value))
        });
        let texts = incident.note.iter().cloned().chain(facts).chain([draft.raw.clone()]);
        excerpt(search, &[&row.title, &row.summary], texts)
    }

    pub(crate) fn related(&self, related: &Related) -> Vec<model::Related> {
        let shown = |same| {
            move |incident: &Incident| model::Related { same, row: self.row(incident, &incident.latest) }
        };
        let subject = related.subject.iter().map(shown(model::Same::Subject));
        subject.chain(related.day.iter().map(shown(model::Same::Day))).collect()
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
            pinned: incident.pinned,
            noted: incident.note.is_some(),
            resolved: incident.resolved_at.is_some(),
            team: self.cared(incident),
            snoozed_until: put_off(incident).map(milliseconds),
            gap: gap(notification),
            hit: None,
        }
    }

    /// How it stands for the team.
    fn cared(&self, incident: &Incident) -> Option<Cared> {
        let standing = incident.standing.as_ref().filter(|standing| standing.holds(incident.last_at))?;
        let names = self.names.as_ref()?;
        Some(Cared { care: (&standing.care).into(), text: self.voice.standing(standing, names) })
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

    /// Why it toasted or did not, in a sentence.
    pub(crate) fn decision(&self, made: Option<&DecisionMade>) -> model::DecisionMade {
        let Some(DecisionMade { decision, exception }) = made else {
            return model::DecisionMade {
                what: None,
                text: self.voice.text("decision-none"),
                exception: None,
            };
        };
        let exception = exception
            .as_ref()
            .map(|what| self.voice.say(&Phrase::new("decision-exception").text("what", what.as_str())));
        let text = self.voice.text(&format!("decision-{}", decision.slug()));
        model::DecisionMade { what: Some(*decision), text, exception }
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
            note: incident.note.clone().unwrap_or_default(),
            related: Vec::new(),
            decision: self.decision(None),
            // Whatever type it is taken for: a mail that says something can be asked for by a rule.
            mail: suggest(notification, draft.kind).is_some(),
            team: None,
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
                    spared: reason.is_some_and(|reason| {
                        matches!(reason.cause, Cause::BudgetStretched | Cause::BudgetSpent)
                    }),
                    last_success: known.and_then(|health| health.succeeded_at).map(milliseconds),
                    message: reason.map(|reason| self.voice.say(&reason.phrase())),
                    signs_in: matches!(&connection.kind, ConnectionKind::Mailbox(mailbox) if mailbox.auth != Auth::Password),
                    reading: known.and_then(|health| health.looked_at).map(reading),
                }
            })
            .collect()
    }
}

/// Until when it is put off: not where its time has come, nor where it got worse meanwhile.
fn put_off(incident: &Incident) -> Option<Timestamp> {
    incident.snoozed_until.filter(|until| incident.unread == 0 && *until > clock::now())
}

/// The stretch that is missing, where a notification tells of one.
fn gap(notification: &Notification) -> Option<model::Gap> {
    let draft = &notification.draft;
    let time = |name| draft.facts.text(name)?.parse::<Timestamp>().ok().map(milliseconds);
    let is_gap = draft.kind == NotificationType::Monitoring && draft.subtype == monitoring::GAP;
    let (from, to) = is_gap.then(|| Some((time(names::MISSING_FROM)?, time(names::MISSING_TO)?)))??;
    Some(model::Gap { from, to })
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
