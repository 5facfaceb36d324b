//! What the history counted, as the overview shows it.

use crate::overview_model::{
    CampaignAmount, Compared, ConnectionTroubles, Overview, SeverityAmount, Trouble, TypeAmount,
};
use crate::usage_commands;
use campanile_core::facts::names;
use campanile_core::overview::{Period, change};
use campanile_core::types::TYPES;
use campanile_core::words::{Phrase, Voice};
use campanile_core::{Notification, Severity};
use campanile_engine::history::{self, Counted, FailingCampaign};
use campanile_engine::settings::Settings;
use campanile_engine::usage::Usage;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// So many of what there was with a connection are named.
const LATEST: usize = 3;
/// Up to so many minutes, and then so many hours, are said as such.
const MINUTES: i64 = 90;
const HOURS: i64 = 48;

/// Shows an overview in the words and with the names of these settings.
pub(crate) struct Shown<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) voice: &'a Voice,
    pub(crate) now: Timestamp,
    pub(crate) days: i32,
    pub(crate) period: Period,
    /// Since when the history knows of every instance.
    pub(crate) begins: Option<Timestamp>,
}

fn number(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

impl Shown<'_> {
    /// All but the text.
    pub(crate) fn overview(&self, counted: &history::Overview, usage: &[Usage]) -> Overview {
        let Self { settings, voice, now, days, period, .. } = self;
        let counts = &counted.counts;
        let span = Phrase::new("summary-span")
            .text("from", voice.date(period.first))
            .text("to", voice.date(period.last));
        Overview {
            days: days.unsigned_abs(),
            span: voice.say(&span),
            total: self.sum(counts, |_| true),
            alone: self.alone(),
            severities: self.severities(counts),
            types: self.types(counts),
            campaigns: counted.failing.iter().map(|failing| self.campaign(failing)).collect(),
            read_after: self.read_after(counted.read_after),
            usage: usage
                .iter()
                .map(|known| usage_commands::shown(known, settings, voice, *days, *now))
                .collect(),
            connections: self.connections(&counted.troubles),
            text: String::new(),
        }
    }

    fn compared(&self, count: i64, before: i64) -> Compared {
        let before = self.is_compared().then_some(before);
        let change = change(count, before).map(|change| self.voice.say(&change)).unwrap_or_default();
        Compared { count: number(count), before: before.map(number), change }
    }

    fn is_compared(&self) -> bool {
        self.period.is_compared(self.begins)
    }

    /// Why there is no comparison. Where nothing is stored there is nothing to say.
    fn alone(&self) -> Option<String> {
        let begins = self.begins.filter(|_| !self.is_compared())?;
        let begins = self.voice.date(TimeZone::UTC.to_datetime(begins).date());
        Some(self.voice.say(&Phrase::new("summary-alone").text("date", begins)))
    }

    fn sum(&self, counts: &[Counted], of: impl Fn(&Counted) -> bool) -> Compared {
        let (count, before) = counts
            .iter()
            .filter(|counted| of(counted))
            .fold((0, 0), |(count, before), counted| (count + counted.count, before + counted.before));
        self.compared(count, before)
    }

    /// Those that occurred in either stretch, worst first.
    fn severities(&self, counts: &[Counted]) -> Vec<SeverityAmount> {
        let amount = |severity| SeverityAmount {
            severity,
            amount: self.sum(counts, |counted| counted.severity == severity),
        };
        let occurs = |one: &SeverityAmount| one.amount.count > 0 || one.amount.before > Some(0);
        Severity::ALL.into_iter().rev().map(amount).filter(occurs).collect()
    }

    /// Those that occurred in either stretch, most first.
    fn types(&self, counts: &[Counted]) -> Vec<TypeAmount> {
        let mut types: Vec<TypeAmount> = TYPES
            .iter()
            .filter_map(|entry| {
                let of_type: Vec<Counted> =
                    counts.iter().copied().filter(|counted| counted.kind == entry.kind).collect();
                (!of_type.is_empty()).then(|| TypeAmount {
                    slug: entry.kind,
                    amount: self.sum(&of_type, |_| true),
                    severities: self.severities(&of_type),
                })
            })
            .collect();
        types.sort_by_key(|one| std::cmp::Reverse(one.amount.count));
        types
    }

    fn campaign(&self, failing: &FailingCampaign) -> CampaignAmount {
        let subject = failing.subject.as_ref();
        let id = subject.map(|subject| subject.id.clone());
        CampaignAmount {
            name: subject.and_then(|subject| subject.name.clone()).unwrap_or_else(|| failing.key.clone()),
            instance: failing.instance.clone(),
            instance_name: self.settings.instance_name(&failing.instance).to_owned(),
            search: match id {
                Some(id) => format!("campaign:{id}"),
                // Without an id it is found by the words of its name.
                None => failing.key.clone(),
            },
            amount: self.compared(failing.count, failing.before),
        }
    }

    fn read_after(&self, read_after: Option<(SignedDuration, usize)>) -> String {
        let voice = self.voice;
        let Some((after, _)) = read_after else { return voice.text("summary-read-none") };
        let phrase = if after.as_mins() < MINUTES {
            Phrase::new("summary-read-minutes").count("count", after.as_mins().max(1))
        } else if after.as_hours() < HOURS {
            Phrase::new("summary-read-hours").count("count", (after.as_mins() + 30) / 60)
        } else {
            Phrase::new("summary-read-days").count("count", (after.as_hours() + 12) / 24)
        };
        voice.say(&phrase)
    }

    /// What was told of each connection that is set up.
    fn connections(&self, troubles: &[Notification]) -> Vec<ConnectionTroubles> {
        self.settings
            .connections
            .iter()
            .map(|connection| {
                let of_it: Vec<&Notification> = troubles
                    .iter()
                    .filter(|one| one.draft.facts.text(names::CONNECTION).as_deref() == Some(&connection.id))
                    .collect();
                let trouble = |one: &&Notification| Trouble {
                    notification: one.id.clone(),
                    at: one.draft.occurred_at.as_millisecond(),
                    title: self.voice.describe(&one.draft).title,
                };
                ConnectionTroubles {
                    id: connection.id.clone(),
                    count: u32::try_from(of_it.len()).unwrap_or(u32::MAX),
                    latest: of_it.iter().take(LATEST).map(trouble).collect(),
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ConnectionHealth, ConnectionKind, ConnectionState};
    use crate::overview_text;
    use campanile_core::words::Language;
    use campanile_core::{NotificationType, Subject, SubjectKind};
    use jiff::tz::TimeZone;

    fn counted() -> history::Overview {
        let of = |kind, severity, count, before| Counted { kind, severity, count, before };
        let failing = |subject: Option<Subject>, key: &str, count, before| FailingCampaign {
            instance: "123-ABC-456".into(),
            subject,
            key: key.into(),
            count,
            before,
        };
        let webinar = Subject {
            kind: SubjectKind::SmartCampaign,
            id: "2417".into(),
            name: Some("Webinar Reminder".into()),
            url: None,
        };
        history::Overview {
            begins: Some("2026-01-01T00:00:00Z".parse().unwrap()),
            counts: vec![
                of(NotificationType::CampaignFailure, Severity::Error, 4, 6),
                of(NotificationType::Salesforce, Severity::Warning, 3, 0),
                of(NotificationType::Salesforce, Severity::Critical, 2, 2),
                of(NotificationType::Engagement, Severity::Info, 0, 1),
            ],
            failing: vec![failing(Some(webinar), "2417", 3, 1), failing(None, "Lead scoring", 1, 1)],
            read_after: Some((SignedDuration::from_mins(125), 7)),
            troubles: Vec::new(),
        }
    }

    fn shown(counted: &history::Overview) -> Overview {
        let text = "[[connection]]\nid = 'prod'\nkind = 'adobe-journal'\njournal_url = 'https://a.adobe.io/x'\n\
                    client_id = 'a'\norg_id = 'b'\n[instance.'123-ABC-456']\nname = 'Production'";
        let settings = Settings::parse(text, "config.toml").unwrap().settings;
        let voice = Voice::new(Language::En, TimeZone::get("Europe/Paris").unwrap());
        let now: Timestamp = "2026-11-23T13:35:00Z".parse().unwrap();
        let period = Period::last(30, now, voice.zone());
        let shown =
            Shown { settings: &settings, voice: &voice, now, days: 30, period, begins: counted.begins };
        let mut overview = shown.overview(counted, &[]);
        let health = ConnectionHealth {
            id: "prod".into(),
            kind: ConnectionKind::AdobeJournal,
            state: ConnectionState::Unreachable,
            trouble: true,
            spared: false,
            last_success: Some(now.as_millisecond()),
            message: Some("The server did not answer.".into()),
            signs_in: false,
            reading: None,
        };
        overview.text = overview_text::text(&overview, &[health], &voice);
        overview
    }

    #[test]
    fn amounts_stand_most_first_and_are_compared_with_the_days_before() {
        let overview = shown(&counted());
        assert_eq!((overview.days, overview.span.as_str()), (30, "25 Oct – 23 Nov"));
        assert_eq!((overview.total.count, overview.total.before), (9, Some(9)));
        assert_eq!(overview.total.change, "unchanged");
        let types: Vec<_> = overview
            .types
            .iter()
            .map(|one| (one.slug.slug(), one.amount.count, one.amount.change.as_str()))
            .collect();
        assert_eq!(
            types,
            [("salesforce", 5, "3 more"), ("campaign-failure", 4, "2 fewer"), ("engagement", 0, "1 fewer")]
        );
        let of_salesforce: Vec<_> =
            overview.types[0].severities.iter().map(|one| (one.severity, one.amount.count)).collect();
        assert_eq!(of_salesforce, [(Severity::Critical, 2), (Severity::Warning, 3)]);
        let severities: Vec<_> = overview.severities.iter().map(|one| one.severity.slug()).collect();
        assert_eq!(severities, ["critical", "error", "warning", "info"]);
        let campaigns: Vec<_> =
            overview.campaigns.iter().map(|one| (one.name.as_str(), one.search.as_str())).collect();
        assert_eq!(campaigns, [("Webinar Reminder", "campaign:2417"), ("Lead scoring", "Lead scoring")]);
        assert_eq!(overview.campaigns[0].instance_name, "Production");
        assert_eq!(overview.connections[0].count, 0);
    }

    #[test]
    fn the_text_says_all_of_it() {
        let overview = shown(&counted());
        for part in [
            "25 Oct – 23 Nov",
            "Salesforce: 5 (3 more)",
            "Webinar Reminder: 3 (2 more)",
            "within 2 h",
            "prod: The server did not answer.",
        ] {
            assert!(overview.text.contains(part), "{part}: {}", overview.text);
        }
        let nothing = shown(&history::Overview::default());
        assert!(nothing.types.is_empty() && nothing.campaigns.is_empty());
        assert!(nothing.text.contains("Nothing"), "{}", nothing.text);
    }

    #[test]
    fn what_the_history_does_not_know_is_not_compared_with() {
        let begins = Some("2026-11-02T00:00:00Z".parse().unwrap());
        let overview = shown(&history::Overview { begins, ..counted() });
        assert_eq!((overview.total.count, overview.total.before), (9, None));
        assert_eq!(overview.alone.as_deref(), Some("Nothing to compare with: the history begins on 2 Nov."));
        assert!(overview.types.iter().all(|one| one.amount.before.is_none() && one.amount.change.is_empty()));
        for part in ["Salesforce: 5\n", "Webinar Reminder: 3\n", "the history begins on 2 Nov."] {
            assert!(overview.text.contains(part), "{part}: {}", overview.text);
        }
        assert_eq!(shown(&counted()).alone, None);
        assert_eq!(shown(&history::Overview::default()).alone, None, "where nothing is, nothing is missing");
    }

    #[test]
    fn how_long_it_took_until_they_were_read_is_said_in_the_unit_that_fits() {
        for (minutes, said) in [
            (0, "within 1 min"),
            (89, "within 89 min"),
            (90, "within 2 h"),
            (60 * 47, "within 47 h"),
            (60 * 48, "within 2 days"),
            (60 * 24 * 9, "within 9 days"),
        ] {
            let read_after = Some((SignedDuration::from_mins(minutes), 3));
            let overview = shown(&history::Overview { read_after, ..counted() });
            assert!(overview.read_after.contains(said), "{minutes}: {}", overview.read_after);
        }
    }
}
