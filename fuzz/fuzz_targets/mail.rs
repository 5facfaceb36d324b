//! Any bytes as a mail: read, recognised, stored, read again from what was stored, and turned into a rule.
#![no_main]

use campanile_core::NotificationType;
use campanile_core::mail::{MAX_TEXT, Mail, MailRules, mail_draft, reread, suggest_rule};
use campanile_core::types::WarnAt;
use campanile_core::words::{Language, Voice};
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static RULES: LazyLock<MailRules> =
    LazyLock::new(|| MailRules::built_in().expect("the rules that Campanile brings"));
static VOICE: LazyLock<Voice> = LazyLock::new(|| Voice::new(Language::En, jiff::tz::TimeZone::UTC));

fuzz_target!(|bytes: &[u8]| {
    let mail = Mail::read(bytes);
    assert!(mail.text.len() <= MAX_TEXT && !mail.source_id().is_empty());
    // Whoever it is from: what the rules make of it has to hold for Marketo's.
    let mail = Mail { from: "notifications@marketo.com".into(), ..mail };
    let draft = mail_draft(&mail, &RULES, Timestamp::UNIX_EPOCH, "", WarnAt::default()).expect("it is Marketo's");
    let again = reread(&draft, &RULES, WarnAt::default()).expect("what was stored is read again");
    assert_eq!((again.kind, &again.facts, &again.incident), (draft.kind, &draft.facts, &draft.incident));
    let _ = VOICE.describe(&draft);
    let _ = suggest_rule(&mail, NotificationType::Salesforce);
});
