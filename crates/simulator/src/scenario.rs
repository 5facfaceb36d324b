//! What plays by itself: schedules as data.

use crate::demo;
use crate::event::DEFAULT_INSTANCE;
use crate::kind::Kind;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::str::FromStr;

/// What the simulator plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scenario {
    /// Nothing: events come only as they are emitted.
    #[default]
    Empty,
    /// A week's backlog, then every type within minutes, then one event every 90 seconds for ever.
    Demo,
    /// No backlog; from the 2nd second on 600 campaign failures of 40 campaigns within a minute, and a login failure
    /// among them.
    Storm,
    /// A dozen of the past events, then one every five minutes.
    Quiet,
    /// The 10,000 items of [`corpus`](crate::corpus()) at once.
    Corpus,
}

/// No such scenario.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no scenario {0:?}; there are empty, demo, storm, quiet and corpus")]
pub struct UnknownScenario(String);

/// An event that will be, or was, sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned {
    /// When, from the simulator's start; negative is before it, in the backlog.
    pub at: SignedDuration,
    /// What.
    pub kind: Kind,
    /// From which instance (a Munchkin ID).
    pub instance: &'static str,
    /// Fields of its action that differ from the kind's usual ones; null takes one out.
    pub fields: Map<String, Value>,
}

/// All that a scenario sends.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schedule {
    /// The events in the order of their times: the backlog, then what is played once.
    pub once: Vec<Planned>,
    /// The events that are played in turn afterwards, for ever; their own times do not matter.
    pub in_turn: Vec<Planned>,
    /// How long after one another they come.
    pub every: SignedDuration,
}

impl Schedule {
    /// What happened before the start.
    pub fn backlog(&self) -> impl Iterator<Item = &Planned> {
        self.once.iter().filter(|planned| planned.at.is_negative())
    }

    /// What happens from the start on, each with its time from the start. It does not end where events come in turn.
    pub fn live(&self) -> impl Iterator<Item = (SignedDuration, &Planned)> {
        let once = self.once.iter().filter(|planned| !planned.at.is_negative());
        let last =
            self.once.last().map_or(SignedDuration::ZERO, |planned| planned.at.max(SignedDuration::ZERO));
        let later = (1..).map(move |turn| last.saturating_add(self.every.saturating_mul(turn)));
        once.map(|planned| (planned.at, planned)).chain(later.zip(self.in_turn.iter().cycle()))
    }
}

impl Scenario {
    /// All scenarios.
    pub const ALL: [Self; 5] = [Self::Empty, Self::Demo, Self::Storm, Self::Quiet, Self::Corpus];

    /// The name on a command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Demo => "demo",
            Self::Storm => "storm",
            Self::Quiet => "quiet",
            Self::Corpus => "corpus",
        }
    }

    /// What it sends.
    #[must_use]
    pub fn schedule(self) -> Schedule {
        match self {
            Self::Empty | Self::Corpus => Schedule::default(),
            Self::Demo => demo::demo(),
            Self::Quiet => demo::quiet(),
            Self::Storm => storm(),
        }
    }
}

impl FromStr for Scenario {
    type Err = UnknownScenario;

    fn from_str(name: &str) -> Result<Self, UnknownScenario> {
        Self::ALL
            .into_iter()
            .find(|scenario| scenario.name() == name)
            .ok_or_else(|| UnknownScenario(name.to_owned()))
    }
}

fn storm() -> Schedule {
    let failure = |number: i32| {
        let campaign = 4000 + number % 40;
        let fields = [
            ("campaignId", Value::from(campaign)),
            ("campaignName", Value::from(format!("Nurture Step {}", number % 40 + 1))),
        ];
        Planned {
            at: SignedDuration::from_secs(2) + SignedDuration::from_millis(100) * number,
            kind: if number == 300 { Kind::SalesforceLogin } else { Kind::CampaignFailure },
            instance: DEFAULT_INSTANCE,
            fields: if number == 300 {
                Map::new()
            } else {
                fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()
            },
        }
    };
    Schedule { once: (0..601).map(failure).collect(), ..Schedule::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_lead_to_scenarios_and_back() {
        for scenario in Scenario::ALL {
            assert_eq!(scenario.name().parse(), Ok(scenario));
            assert_eq!(serde_json::to_value(scenario).unwrap(), scenario.name());
        }
        let error = "Demo".parse::<Scenario>().unwrap_err().to_string();
        assert!(Scenario::ALL.iter().all(|scenario| error.contains(scenario.name())), "{error}");
    }

    #[test]
    fn the_demo_holds_what_it_promises() {
        let demo = Scenario::Demo.schedule();
        assert!(demo.once.is_sorted_by_key(|planned| planned.at));
        let backlog: Vec<&Planned> = demo.backlog().collect();
        assert!((38..=45).contains(&backlog.len()), "{}", backlog.len());
        assert!(backlog.iter().all(|planned| planned.at > SignedDuration::from_hours(-7 * 24)));
        let types = |events: &[&Planned]| -> BTreeSet<&str> {
            events.iter().map(|planned| planned.kind.notification_type()).collect()
        };
        let all = types(
            &Kind::ALL
                .map(|kind| Planned { at: SignedDuration::ZERO, kind, instance: "", fields: Map::new() })
                .iter()
                .collect::<Vec<_>>(),
        );
        assert_eq!(types(&backlog), all);

        let live: Vec<(SignedDuration, &Planned)> = demo.live().take(60).collect();
        let seconds = |index: usize| live[index].0.as_secs();
        assert_eq!(types(&live.iter().map(|(_, planned)| *planned).collect::<Vec<_>>()), all);
        assert!(seconds(0) <= 3 && live[0].1.kind == Kind::CampaignFailure);
        assert!(seconds(1) <= 10 && live[1].1.kind == Kind::SalesforceLogin);
        let gaps = (2..live.len()).map(|index| seconds(index) - seconds(index - 1));
        assert!(gaps.into_iter().all(|gap| (10..=20).contains(&gap) || gap == demo.every.as_secs()));
        assert!(demo.live().nth(5_000).is_some(), "it stays alive");
    }

    #[test]
    fn a_storm_is_one_and_ends() {
        let storm = Scenario::Storm.schedule();
        assert_eq!(storm.live().count(), 601);
        assert_eq!(storm.live().last().unwrap().0, SignedDuration::from_secs(62));
        assert_eq!(Scenario::Empty.schedule().live().count(), 0);
    }
}
