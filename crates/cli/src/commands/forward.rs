//! `campanile forward`.

use crate::args::Forward;
use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::words::Phrase;
use campanile_engine::forward::try_out;
use serde_json::json;
use std::process::ExitCode;

pub(crate) async fn run(context: &Context, forward: &Forward, output: &Output) -> Result<ExitCode, Failure> {
    let Forward::Test { id } = forward;
    let Some(place) = context.settings.forwards.iter().find(|place| place.id == *id) else {
        let path = context.places.config.display().to_string();
        let phrase = Phrase::new("cli-no-such-forwarder").text("forwarder", id).text("path", path);
        return Err(Failure::Usage(context.say(&phrase)));
    };
    let sent = try_out(place, &context.voice).await;
    sent.map_err(|reason| Failure::Failed(context.say(&reason.phrase())))?;
    output.line(&json!({ "forwarder": id, "sent": true }), || {
        context.say(&Phrase::new("cli-forward-sent").text("forwarder", id))
    })?;
    Ok(ExitCode::SUCCESS)
}
