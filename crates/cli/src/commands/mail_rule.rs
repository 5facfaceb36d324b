//! `campanile mail-rule`: a mail becomes a rule, shown before it is saved.

use crate::context::{Context, Failure, PROGRAM};
use crate::output::Output;
use campanile_core::NotificationType;
use campanile_core::words::Phrase;
use campanile_engine::bell::{Bell, Message, ring};
use campanile_engine::mail_rules::{add, reapply, suggest};
use campanile_engine::settings::rules_file;
use serde_json::json;
use std::process::ExitCode;
use std::sync::Arc;

pub(crate) async fn run(
    context: &Context,
    id: &str,
    kind: NotificationType,
    save: bool,
    output: &Output,
) -> Result<ExitCode, Failure> {
    let history = context.open_history()?;
    let Some(notification) = history.notification(id).await? else {
        return Err(Failure::Failed(context.say(&Phrase::new("cli-no-such-notification").text("id", id))));
    };
    let Some(rule) = suggest(&notification, kind) else {
        return Err(Failure::Failed(context.voice.text("cli-mail-rule-none")));
    };
    let file = rules_file(&context.places.config);
    let path = file.display().to_string();
    if !save {
        let hint = || context.say(&Phrase::new("cli-mail-rule-hint").text("path", &path));
        output
            .line(&json!({"rule": rule, "file": path, "saved": false}), || format!("{rule}\n{}", hint()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let rules = add(&file, &rule)?;
    let changed =
        reapply(&history, rules, context.settings.warn_at.clone(), Arc::clone(&context.voice)).await?;
    context.ring_changed().await;
    // Whoever reads the mailbox reads the rules anew.
    let _ = ring(&context.places.data, Bell::Reader, PROGRAM, &Message::SettingsChanged).await;
    output.line(&json!({"rule": rule, "file": path, "saved": true, "changed": changed}), || {
        let phrase = Phrase::new("cli-mail-rule-saved").text("path", &path);
        context.say(&phrase.count("count", i64::try_from(changed).unwrap_or(i64::MAX)))
    })?;
    Ok(ExitCode::SUCCESS)
}
