//! "This is a … notification": a mail becomes a rule, shown before it is saved, and applied to what is stored.

use crate::commands::{Answer, Managed, OrFailure};
use crate::desk::{Desk, Spoken};
use crate::failure::{Failure, FailureCode};
use crate::mailbox_model::{MailRule, MailTaken};
use crate::present;
use campanile_core::facts::names;
use campanile_core::{Notification, NotificationType};
use campanile_engine::bell::Message;
use campanile_engine::mail_rules::{RulesError, add, reach, reapply, suggest};
use campanile_engine::settings::rules_file;
use campanile_engine::watch::chain;
use std::sync::Arc;

/// So many of the mails that a rule would take are shown.
const SHOWN: usize = 5;

/// The rule that takes mails like this one for a type, and what else that is stored it would take.
#[tauri::command]
#[specta::specta]
pub(crate) async fn suggest_mail_rule(
    desk: Managed<'_>,
    id: String,
    kind: NotificationType,
) -> Answer<MailRule> {
    let spoken = desk.spoken()?;
    let rule = suggested(&desk, &spoken, &id, kind).await?;
    let file = rules_file(&desk.places.config);
    let warn_at = spoken.settings.warn_at.clone();
    let reach = reach(&desk.history, &file, &rule, warn_at, SHOWN).await.or_failure(&spoken)?;
    let reach = reach.map_err(|error| of_rules(&error, &spoken))?;
    let takes = reach.some.iter().map(taken).collect();
    Ok(MailRule { rule, file: file.display().to_string(), count: present::number(reach.count), takes })
}

/// Saves that rule and applies it to all mails that are stored. It gives how many are something else now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_mail_rule(desk: Managed<'_>, id: String, kind: NotificationType) -> Answer<u32> {
    let spoken = desk.spoken()?;
    let rule = suggested(&desk, &spoken, &id, kind).await?;
    let rules = add(&rules_file(&desk.places.config), &rule).map_err(|error| of_rules(&error, &spoken))?;
    let Spoken { settings, voice } = spoken;
    let voice = Arc::new(voice);
    let changed = reapply(&desk.history, rules, settings.warn_at.clone(), Arc::clone(&voice)).await;
    let changed = changed.map_err(|error| Failure::history(&error, &voice))?;
    // Whoever reads the mailbox reads the rules anew.
    desk.tell(Message::SettingsChanged).await;
    desk.tell(Message::Changed).await;
    Ok(present::number(changed))
}

async fn suggested(desk: &Desk, spoken: &Spoken, id: &str, kind: NotificationType) -> Answer<String> {
    let Some((_, notification)) = desk.find(id).await.or_failure(spoken)? else {
        return Err(Failure::new(FailureCode::NotFound, &spoken.voice, "problem-not-found", id));
    };
    suggest(&notification, kind)
        .ok_or_else(|| Failure::new(FailureCode::Invalid, &spoken.voice, "cli-mail-rule-none", id))
}

fn taken(mail: &Notification) -> MailTaken {
    MailTaken {
        subject: mail.draft.facts.text(names::MAIL_SUBJECT).unwrap_or_default(),
        kind: mail.draft.kind,
        at: mail.draft.occurred_at.as_millisecond(),
    }
}

fn of_rules(error: &RulesError, spoken: &Spoken) -> Failure {
    let (message, details) = (error.words(&spoken.voice), chain(error));
    tracing::warn!(details, "the rules for mails cannot be used");
    Failure { code: FailureCode::Settings, message, details, field_errors: Vec::new() }
}
