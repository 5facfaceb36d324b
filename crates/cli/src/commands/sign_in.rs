//! `campanile sign-in`: a mailbox that takes no passwords.

use crate::context::{Context, Failure, PROGRAM};
use crate::output::Output;
use campanile_core::reason::Reason;
use campanile_core::words::Phrase;
use campanile_engine::bell::{Bell, Message, ring};
use campanile_engine::line::Line;
use campanile_engine::secrets::set_secret;
use campanile_engine::settings::{Auth, ConnectionKind};
use campanile_engine::sign_in::{device_code, visit, wait_for_device, wait_for_visit};
use campanile_engine::sources::mailbox::{Client, Grant, Provider};
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;

pub(crate) async fn run(
    context: &Context,
    id: &str,
    client_secret_file: Option<&Path>,
    output: &Output,
) -> Result<ExitCode, Failure> {
    let connection = context.settings.connections.iter().find(|connection| connection.id == id);
    let client = match connection.map(|connection| &connection.kind) {
        Some(ConnectionKind::Mailbox(mailbox)) => match &mailbox.auth {
            Auth::Oauth(client) => Some(client),
            Auth::Password => None,
        },
        Some(
            ConnectionKind::AdobeJournal(_)
            | ConnectionKind::MarketoRest(_)
            | ConnectionKind::Demo
            | ConnectionKind::Team(_),
        ) => None,
        None => {
            let path = context.places.config.display().to_string();
            let phrase = Phrase::new("cli-no-such-connection").text("connection", id).text("path", path);
            return Err(Failure::Usage(context.say(&phrase)));
        }
    };
    let Some(client) = client else {
        return Err(Failure::Usage(
            context.say(&Phrase::new("cli-sign-in-not-oauth").text("connection", id)),
        ));
    };
    let client_secret = match client_secret_file {
        Some(file) => Some(std::fs::read_to_string(file)?.trim().to_owned()),
        None => None,
    };
    let failed = |reason: Reason| Failure::Failed(context.say(&reason.phrase()));
    let line = Line::of(&context.settings.network).await.map_err(failed)?;
    let grant = grant(context, client, &line, client_secret, output).await.map_err(failed)?;
    set_secret(id, grant.secret()).await?;
    // Whoever waits for this sign-in tries again now. Where nobody does, nobody has to know.
    let _ = ring(&context.places.data, Bell::Reader, PROGRAM, &Message::SettingsChanged).await;
    output.line(&json!({"connection": id, "signed_in": true}), || {
        context.say(&Phrase::new("cli-signed-in").text("connection", id))
    })?;
    Ok(ExitCode::SUCCESS)
}

async fn grant(
    context: &Context,
    client: &Client,
    line: &Line,
    client_secret: Option<String>,
    output: &Output,
) -> Result<Grant, Reason> {
    match client.provider {
        Provider::Microsoft { .. } => {
            let code = device_code(client, line).await?;
            let phrase = Phrase::new("cli-sign-in-device")
                .text("url", code.verification_uri.as_str())
                .text("code", &code.user_code);
            output.remark(&context.say(&phrase));
            wait_for_device(client, line, &code).await
        }
        Provider::Google => {
            let visit = visit(client).await?;
            output.remark(&context.say(&Phrase::new("cli-sign-in-browser").text("url", visit.url.as_str())));
            wait_for_visit(client, line, visit, client_secret, &context.voice.text("cli-sign-in-done")).await
        }
    }
}
