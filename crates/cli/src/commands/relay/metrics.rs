//! Figures in Prometheus' text form. <https://prometheus.io/docs/instrumenting/exposition_formats/>

use campanile_core::poller::ConnectionState;
use campanile_engine::history::{ConnectionHealth, Owed, OwnCalls};
use campanile_engine::relay::RelayState;
use jiff::Timestamp;
use std::fmt::Display;

/// All figures. Nothing of what notifications say is among them.
pub(super) fn text(
    state: &RelayState,
    connections: &[ConnectionHealth],
    own_calls: &[OwnCalls],
    owed: &[Owed],
    now: Timestamp,
) -> String {
    let mut text = Text(String::new());
    text.head("campanile_relay_info", "gauge");
    text.line("campanile_relay_info", &[("version", env!("CARGO_PKG_VERSION"))], 1);
    text.one("campanile_relay_connected", "gauge", u8::from(state.connected));
    text.one("campanile_relay_leading", "gauge", u8::from(state.leading));
    text.one("campanile_relay_published_total", "counter", state.published);
    text.one("campanile_relay_already_there_total", "counter", state.already_there);
    text.one("campanile_relay_failures_total", "counter", state.failures);
    text.one("campanile_relay_behind", "gauge", state.behind);
    if let Some(at) = state.published_at {
        text.one("campanile_relay_last_published_timestamp_seconds", "gauge", seconds(at));
    }
    text.one("campanile_relay_time_seconds", "gauge", seconds(now));
    text.head("campanile_connection_up", "gauge");
    for one in connections {
        let up = u8::from(one.state == Some(ConnectionState::Ok));
        text.line("campanile_connection_up", &labels(one), up);
    }
    text.head("campanile_connection_trouble", "gauge");
    for one in connections {
        text.line("campanile_connection_trouble", &labels(one), u8::from(one.trouble_since.is_some()));
    }
    let name = "campanile_connection_last_success_timestamp_seconds";
    text.head(name, "gauge");
    for one in connections {
        if let Some(at) = one.succeeded_at {
            text.line(name, &labels(one), seconds(at));
        }
    }
    text.head("campanile_api_calls_today", "gauge");
    for own in own_calls {
        text.line("campanile_api_calls_today", &[("connection", own.connection.as_str())], own.calls);
    }
    text.head("campanile_forward_waiting", "gauge");
    for one in owed {
        text.line("campanile_forward_waiting", &[("forwarder", one.forwarder.as_str())], one.waiting);
    }
    text.head("campanile_forward_failing", "gauge");
    for one in owed {
        let failing = u8::from(one.failing_since.is_some());
        text.line("campanile_forward_failing", &[("forwarder", one.forwarder.as_str())], failing);
    }
    let name = "campanile_forward_last_success_timestamp_seconds";
    text.head(name, "gauge");
    for one in owed {
        if let Some(at) = one.sent_at {
            text.line(name, &[("forwarder", one.forwarder.as_str())], seconds(at));
        }
    }
    text.0
}

fn labels(one: &ConnectionHealth) -> [(&'static str, &str); 2] {
    [("connection", one.id.as_str()), ("kind", one.kind.as_str())]
}

fn seconds(at: Timestamp) -> f64 {
    at.as_millisecond() as f64 / 1000.0
}

struct Text(String);

impl Text {
    fn one(&mut self, name: &str, kind: &str, value: impl Display) {
        self.head(name, kind);
        self.line(name, &[], value);
    }

    /// What each is, docs/TEAM.md says.
    fn head(&mut self, name: &str, kind: &str) {
        self.0.push_str(&format!("# TYPE {name} {kind}\n"));
    }

    fn line(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        // Ids of connections and names of kinds have no sign that would have to be escaped.
        let labels: Vec<String> = labels.iter().map(|(name, value)| format!("{name}=\"{value}\"")).collect();
        let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
        self.0.push_str(&format!("{name}{labels} {value}\n"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_has_its_kind_and_a_number() {
        let connection = ConnectionHealth {
            id: "prod".into(),
            kind: "adobe-journal".into(),
            state: Some(ConnectionState::Ok),
            reason: None,
            attempted_at: None,
            succeeded_at: Some("2026-11-23T12:00:00.5Z".parse().unwrap()),
            trouble_since: None,
            caught_up: true,
            looked_at: None,
        };
        let state = RelayState { leading: true, connected: true, published: 7, ..RelayState::default() };
        let owed = Owed {
            forwarder: "ops".into(),
            waiting: 4,
            failing_since: Some("2026-11-23T11:00:00Z".parse().unwrap()),
            reason: None,
            next_at: None,
            sent_at: None,
        };
        let text = text(&state, &[connection], &[], &[owed], "2026-11-23T12:00:01Z".parse().unwrap());
        assert!(text.contains("campanile_forward_waiting{forwarder=\"ops\"} 4\n"), "{text}");
        assert!(text.contains("campanile_forward_failing{forwarder=\"ops\"} 1\n"), "{text}");
        assert!(text.contains("campanile_relay_published_total 7\n"), "{text}");
        assert!(
            text.contains("campanile_connection_up{connection=\"prod\",kind=\"adobe-journal\"} 1\n"),
            "{text}"
        );
        assert!(
            text.contains("seconds{connection=\"prod\",kind=\"adobe-journal\"} 1795435200.5\n"),
            "{text}"
        );
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (name, value) = line.rsplit_once(' ').unwrap();
            assert!(value.parse::<f64>().is_ok(), "{line}");
            let name = name.split('{').next().unwrap();
            assert!(text.contains(&format!("# TYPE {name} ")), "{name}");
        }
    }
}
