//! The overview as text, for the Monday meeting.

use crate::model::ConnectionHealth;
use crate::overview_model::{Compared, Overview};
use campanile_core::words::{Phrase, Voice};
use jiff::Timestamp;

/// All of it, a line for each amount.
pub(crate) fn text(overview: &Overview, connections: &[ConnectionHealth], voice: &Voice) -> String {
    let line = |name: &str, amount: &Compared| {
        let key = if amount.change.is_empty() { "summary-amount-alone" } else { "summary-amount" };
        let phrase = Phrase::new(key)
            .text("name", name)
            .number("count_text", f64::from(amount.count))
            .text("change", amount.change.as_str());
        voice.say(&phrase)
    };
    let mut parts = vec![vec![
        voice.say(&Phrase::new("summary-title").text("span", overview.span.as_str())),
        line(&voice.text("summary-total"), &overview.total),
        overview.read_after.clone(),
    ]];
    parts[0].extend(overview.alone.clone());
    let types = overview.types.iter().map(|one| line(&voice.type_name(one.slug.slug()), &one.amount));
    parts.push(with_title(voice.text("summary-types"), types, || voice.text("summary-types-none")));
    let campaigns = overview.campaigns.iter().map(|one| line(&one.name, &one.amount));
    parts.push(with_title(voice.text("summary-campaigns"), campaigns, || {
        voice.text("summary-campaigns-none")
    }));
    if !overview.usage.is_empty() {
        let usage = overview
            .usage
            .iter()
            .map(|known| format!("{}: {} {}", known.name, known.summary, known.outlook.text));
        parts.push(with_title(voice.text("summary-usage"), usage, String::new));
    }
    if !connections.is_empty() {
        let health = connections.iter().map(|health| connection(health, voice));
        parts.push(with_title(voice.text("summary-connections"), health, String::new));
    }
    parts.iter().map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n")
}

fn with_title(
    title: String,
    lines: impl Iterator<Item = String>,
    nothing: impl Fn() -> String,
) -> Vec<String> {
    let mut part = vec![title];
    part.extend(lines);
    if part.len() == 1 {
        part.push(nothing());
    }
    part
}

fn connection(health: &ConnectionHealth, voice: &Voice) -> String {
    let answered = health.last_success.and_then(|at| Timestamp::from_millisecond(at).ok());
    match (&health.message, answered) {
        (Some(message), _) => format!("{}: {message}", health.id),
        (None, Some(at)) => {
            voice.say(&Phrase::new("summary-answered").text("name", health.id.as_str()).moment("at", at))
        }
        (None, None) => voice.say(&Phrase::new("summary-silent").text("name", health.id.as_str())),
    }
}
