//! `campanile export`.

use crate::args::Export;
use crate::context::{Context, Failure};
use crate::output::Output;
use campanile_core::words::Phrase;
use campanile_engine::export::{export, export_file};
use campanile_engine::history::Filter;
use serde_json::json;
use std::io::{BufWriter, stdout};
use std::process::ExitCode;

pub(crate) async fn run(context: &Context, asked: &Export, output: &Output) -> Result<ExitCode, Failure> {
    let history = context.open_history()?;
    let Export { format, output: file } = asked;
    let Some(file) = file else {
        // The export itself is the answer: nothing else may stand between its lines.
        let mut out = BufWriter::new(stdout().lock());
        export(&history, &Filter::default(), &context.voice, *format, &mut out).await?;
        return Ok(ExitCode::SUCCESS);
    };
    let count = export_file(&history, &context.voice, *format, false, file).await?;
    let shown = file.display().to_string();
    output.line(&json!({"exported": count, "format": format, "file": shown}), || {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        context.say(&Phrase::new("cli-exported").count("count", count).text("file", &shown))
    })?;
    Ok(ExitCode::SUCCESS)
}
