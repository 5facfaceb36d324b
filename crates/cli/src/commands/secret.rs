//! `campanile secret`.

use crate::args::Secret;
use crate::context::{Context, Failure, PROGRAM};
use crate::output::Output;
use campanile_core::words::Phrase;
use campanile_engine::bell::{Bell, Message, ring};
use campanile_engine::secrets::{PROXY_SECRET, delete_secret, set_secret};
use serde_json::json;
use std::io::Read;
use std::process::ExitCode;

pub(crate) async fn run(context: &Context, secret: &Secret, output: &Output) -> Result<ExitCode, Failure> {
    let (id, key, done) = match secret {
        Secret::Set { id } => (id, "cli-secret-stored", "set"),
        Secret::Delete { id } => (id, "cli-secret-deleted", "delete"),
    };
    let is_connection = context.settings.connections.iter().any(|one| one.id == *id);
    let is_place = context.settings.forwards.iter().any(|one| one.id == *id);
    let is_known = id == PROXY_SECRET || is_connection || is_place;
    if !is_known {
        let phrase = Phrase::new("cli-no-such-connection")
            .text("connection", id)
            .text("path", context.places.config.display().to_string());
        return Err(Failure::Usage(context.say(&phrase)));
    }
    match secret {
        Secret::Set { .. } => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            let text = text.trim_end_matches(['\r', '\n']);
            if text.is_empty() {
                return Err(Failure::Usage(context.voice.text("cli-secret-empty")));
            }
            set_secret(id, text.into()).await?;
        }
        Secret::Delete { .. } => delete_secret(id).await?,
    }
    // Whoever waits for this secret tries again now. Where nobody does, nobody has to know.
    let _ = ring(&context.places.data, Bell::Reader, PROGRAM, &Message::SettingsChanged).await;
    output.line(&json!({"connection": id, "secret": done}), || {
        context.say(&Phrase::new(key).text("connection", id))
    })?;
    Ok(ExitCode::SUCCESS)
}
