//! `campanile support`.

use crate::context::{Failure, PROGRAM};
use crate::output::Output;
use campanile_core::words::{Phrase, Voice};
use campanile_engine::places::Places;
use campanile_engine::support::{report, save};
use serde_json::json;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;

/// It is shown in any case: nobody should give away what they have not seen.
pub(crate) async fn run(
    places: &Places,
    file: Option<&Path>,
    voice: &Voice,
    output: &Output,
) -> Result<ExitCode, Failure> {
    let text = report(places, PROGRAM).await;
    output.line(&json!({"report": text}), || text.trim_end().to_owned())?;
    let Some(file) = file else { return Ok(ExitCode::SUCCESS) };
    let about = |key| voice.say(&Phrase::new(key).text("file", file.display().to_string()));
    match save(&text, file) {
        Ok(()) => output.remark(&about("cli-support-saved")),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(Failure::Failed(about("cli-support-there")));
        }
        Err(error) => return Err(error.into()),
    }
    Ok(ExitCode::SUCCESS)
}
