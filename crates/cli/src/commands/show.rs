//! `campanile show`.

use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::Notification;
use campanile_core::wire::NotificationJson;
use campanile_core::words::{Explanation, Phrase};
use std::fmt::Write;
use std::process::ExitCode;

pub(crate) async fn run(context: &Context, id: &str, output: &Output) -> Result<ExitCode, Failure> {
    let history = context.open_history()?;
    let Some(notification) = history.notification(id).await? else {
        return Err(Failure::Failed(context.say(&Phrase::new("cli-no-such-notification").text("id", id))));
    };
    let made = history.decision(notification.seq, notification.arrival).await?;
    let (decision, exception) = made.map(|made| (made.decision, made.exception)).unzip();
    let decided = context.voice.decision(decision, exception.flatten().as_deref());
    let words = details(context, &notification, &decided);
    output.line(&NotificationJson::new(notification, &context.voice), || words)?;
    Ok(ExitCode::SUCCESS)
}

/// The same words as the window's details.
fn details(context: &Context, notification: &Notification, decided: &str) -> String {
    let voice = &context.voice;
    let draft = &notification.draft;
    let described = voice.describe(draft);
    let playbook = voice.playbook(draft);
    let mut text = String::new();
    let mut line = |words: &str| {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{words}");
    };
    line(&format!(
        "{} · {} · {} · {}",
        voice.text(&format!("severity-{}", draft.severity.slug())),
        voice.type_name(draft.kind.slug()),
        context.settings.instance_name(&draft.instance),
        voice.moment(draft.occurred_at),
    ));
    line(&described.title);
    line(&described.summary);
    line("");
    if let Some(explanation) = voice.explanation(draft) {
        let Explanation { code, means, causes, todo, who } = explanation;
        for words in [code, &means, &causes, &todo, &who] {
            line(words);
        }
        line("");
    }
    for words in [&playbook.who, &playbook.means, &playbook.causes] {
        line(words);
    }
    for (number, step) in (1..).zip(&playbook.steps) {
        line(&format!("{number}. {step}"));
    }
    line("");
    line(decided);
    line("");
    for (name, value) in draft.facts.iter() {
        let label = voice.fact_label(name).unwrap_or_else(|| name.to_owned());
        line(&format!("{label}: {}", voice.fact_value(name, value)));
    }
    line("");
    line(&draft.raw);
    text.trim_end().to_owned()
}
