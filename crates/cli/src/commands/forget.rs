//! `campanile forget`.

use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::person::Person;
use campanile_core::search::search_words;
use campanile_core::words::Phrase;
use serde_json::json;
use std::process::ExitCode;
use std::sync::Arc;

pub(crate) async fn run(context: &Context, email: &str, output: &Output) -> Result<ExitCode, Failure> {
    let person = Person::new(email)
        .map_err(|_| Failure::Usage(context.say(&Phrase::new("field-email").text("text", email))))?;
    let voice = Arc::clone(&context.voice);
    let words = move |draft: &campanile_core::Draft| search_words(draft, &voice);
    let count = context.open_history()?.forget_person(person, words).await?;
    context.ring_changed().await;
    // The address itself is not said again: this line may end up in a log.
    output.line(&json!({"forgotten": count}), || {
        context.say(&Phrase::new("cli-forgotten").count("count", i64::try_from(count).unwrap_or(i64::MAX)))
    })?;
    Ok(ExitCode::SUCCESS)
}
