//! `campanile triage`: what the team does about incidents.

use crate::args::Triage;
use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::team::{Comment, Deed, Standing, is_user};
use campanile_core::words::{Names, Phrase};
use campanile_engine::clock;
use campanile_engine::colleagues::{Colleagues, NotShared};
use campanile_engine::history::{History, Incident};
use serde_json::{Value, json};
use std::process::ExitCode;

pub(crate) async fn run(context: &Context, asked: Triage, output: &Output) -> Result<ExitCode, Failure> {
    let (key, deed) = match asked {
        Triage::Show { incident } => (incident, None),
        Triage::Ack { incident } => (incident, Some(Deed::Acknowledge)),
        Triage::Resolve { incident } => (incident, Some(Deed::Resolve)),
        Triage::Release { incident } => (incident, Some(Deed::Release)),
        Triage::Assign { incident, name } if is_user(&name) => (incident, Some(Deed::Assign(name))),
        Triage::Assign { name, .. } => {
            return Err(Failure::Usage(context.say(&Phrase::new("triage-no-name").text("name", name))));
        }
        Triage::Comment { incident, text } => match Deed::comment(&text) {
            Some(comment) => (incident, Some(comment)),
            None => return Err(Failure::Usage(context.voice.text("triage-no-words"))),
        },
    };
    let history = context.open_history()?;
    let Some(colleagues) = Colleagues::of(&history, &context.settings).await? else {
        let path = context.places.config.display().to_string();
        return Err(Failure::Failed(context.say(&Phrase::new("triage-no-team").text("path", path))));
    };
    let incident = find(context, &history, &key).await?;
    match deed {
        None => show(context, &history, &incident, &colleagues.names(), output).await,
        Some(deed) => act(context, &history, &incident, &colleagues, deed, output).await,
    }
}

/// The incident of this key, or of the notification of this id.
async fn find(context: &Context, history: &History, key: &str) -> Result<Incident, Failure> {
    let incident = match history.incident(key).await? {
        Some(incident) => Some(incident),
        None => match history.notification(key).await? {
            Some(notification) => history.incident(&notification.draft.incident).await?,
            None => None,
        },
    };
    incident.ok_or_else(|| missing(context, key))
}

fn missing(context: &Context, key: &str) -> Failure {
    Failure::Failed(context.say(&Phrase::new("cli-no-such-incident").text("id", key)))
}

async fn act(
    context: &Context,
    history: &History,
    incident: &Incident,
    colleagues: &Colleagues,
    deed: Deed,
    output: &Output,
) -> Result<ExitCode, Failure> {
    let slug = deed.slug();
    let entry = match colleagues.share(history, incident, deed, clock::now()).await {
        Ok(entry) => entry,
        Err(NotShared::NoUser(connection)) => {
            let phrase = Phrase::new("triage-no-user")
                .text("connection", connection)
                .text("path", context.places.config.display().to_string());
            return Err(Failure::Failed(context.say(&phrase)));
        }
        Err(NotShared::Gone) => return Err(missing(context, &incident.key)),
        Err(NotShared::History(error)) => return Err(error.into()),
    };
    context.ring_changed().await;
    let standing = history.standing(&incident.key).await?;
    let json = json!({
        "incident": incident.key, "deed": slug, "user": entry.author, "at": entry.at.to_string(),
    });
    output.line(&json, || match (entry.deed(), &standing) {
        (Deed::Comment { .. }, _) | (_, None) => context.voice.text("cli-triage-said"),
        (_, Some(standing)) => {
            let standing = context.voice.standing(standing, &colleagues.names());
            context.say(&Phrase::new("cli-triage-noted").text("standing", standing))
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

async fn show(
    context: &Context,
    history: &History,
    incident: &Incident,
    names: &Names,
    output: &Output,
) -> Result<ExitCode, Failure> {
    let triage = history.shared(&incident.key).await?;
    let said: Vec<Value> = triage.comments.iter().map(|comment| comment_json(comment, names)).collect();
    let mut json = standing_json(triage.standing.as_ref(), names);
    if let Some(json) = json.as_object_mut() {
        json.insert("incident".to_owned(), incident.key.clone().into());
        json.insert("comments".to_owned(), said.into());
    }
    output.line(&json, || {
        let voice = &context.voice;
        let standing = triage.standing.as_ref();
        let standing =
            standing.map(|one| format!("{}  {}", voice.moment(one.at), voice.standing(one, names)));
        let comments = triage.comments.iter().map(|comment| {
            let who = voice.colleague(&comment.author, names);
            format!("{}  {who}: {}", voice.moment(comment.at), comment.text)
        });
        let lines: Vec<String> = standing.into_iter().chain(comments).collect();
        if lines.is_empty() { voice.text("cli-triage-nothing") } else { lines.join("\n") }
    })?;
    Ok(ExitCode::SUCCESS)
}

/// A name that is hidden is null.
fn standing_json(standing: Option<&Standing>, names: &Names) -> Value {
    let shown = |name: &str| names.shown(name).map(str::to_owned);
    json!({
        "state": standing.map(|one| one.care.slug()),
        "who": standing.and_then(|one| one.care.who()).and_then(shown),
        "by": standing.and_then(|one| shown(&one.author)),
        "at": standing.map(|one| one.at.to_string()),
    })
}

fn comment_json(comment: &Comment, names: &Names) -> Value {
    let by = names.shown(&comment.author);
    json!({"by": by, "at": comment.at.to_string(), "text": comment.text, "cut": comment.cut})
}
