//! Plays a scenario: the only task that acts by itself.

use crate::corpus::corpus;
use crate::rest::{Marketo, Pattern, SmartCampaign};
use crate::scenario::{Planned, Scenario, Schedule};
use crate::state::Shared;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

const A_YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);

/// How many items the scenario `corpus` has.
const CORPUS: usize = 10_000;

/// What is left to play after the backlog.
#[derive(Debug)]
pub(crate) struct Play {
    schedule: Schedule,
    start: Timestamp,
}

/// Writes the scenario's backlog and gives what is to be played from now on.
pub(crate) fn prepare(shared: &Shared) -> Play {
    let (scenario, seed, start) = {
        let state = shared.state();
        (state.options.scenario, state.options.seed, state.options.clock.now())
    };
    let schedule = scenario.schedule();
    for planned in schedule.backlog() {
        emit(shared, planned, start.saturating_add(planned.at).unwrap_or(start));
    }
    if scenario == Scenario::Demo {
        shared.change(|state| furnish(&mut state.marketo, &schedule, start));
    }
    if scenario == Scenario::Corpus {
        shared.change(|state| {
            for item in &corpus(CORPUS, seed).items {
                state.emit_item(item);
            }
        });
    }
    Play { schedule, start }
}

/// The campaigns that the schedule tells of, and integrations that make calls.
fn furnish(marketo: &mut Marketo, schedule: &Schedule, start: Timestamp) {
    let made = start.saturating_sub(A_YEAR).unwrap_or(start);
    for planned in schedule.once.iter().chain(&schedule.in_turn) {
        let (id, name) = (planned.fields.get("campaignId"), planned.fields.get("campaignName"));
        if let (Some(id), Some(name)) = (id.and_then(Value::as_u64), name.and_then(Value::as_str)) {
            marketo.put_campaign(SmartCampaign::trigger(id, name, made));
        }
    }
    marketo.follow(Pattern::from(start));
    marketo.add_errors("606", 42, start);
    marketo.add_errors("1003", 7, start);
}

/// Plays each event at its time. It never ends by itself: with nothing left to play it waits for the simulator's end.
pub(crate) async fn play(shared: &Shared, play: Play) {
    let clock = shared.state().options.clock.clone();
    for (after, planned) in play.schedule.live() {
        let at = play.start.saturating_add(after).unwrap_or(Timestamp::MAX);
        clock.reach(at).await;
        emit(shared, planned, at);
    }
    std::future::pending().await
}

fn emit(shared: &Shared, planned: &Planned, at: Timestamp) {
    shared.change(|state| {
        let event =
            state.event_at(planned.kind, at).instance(planned.instance).with_all(planned.fields.clone());
        state.emit(&event)
    });
}
