//! From a mail to the notification that is stored.

use super::{Mail, MailRules, Recognised, capped};
use crate::event::finish;
use crate::facts::{Facts, names};
use crate::types::{IDLE_DONE, WarnAt};
use crate::{Draft, NotificationType};
use jiff::{SignedDuration, Timestamp};

/// How long Marketo keeps the list behind "See the full list"
/// (<https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/core-marketo-concepts/miscellaneous/understanding-notifications>).
const LIST_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long after the notice idle trigger campaigns are deactivated
/// (<https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/core-marketo-concepts/smart-campaigns/using-smart-campaigns/automatic-trigger-campaign-cleanup>).
const CLEANUP_AFTER: SignedDuration = SignedDuration::from_hours(7 * 24);
/// A mail may have been under way so long before it was delivered.
const UNDER_WAY: SignedDuration = SignedDuration::from_hours(5 * 24);
/// Clocks differ by so much.
const AHEAD: SignedDuration = SignedDuration::from_mins(10);
/// How much of a text is a fact; all of it stands in `raw`.
const FACT_TEXT: usize = 2000;

/// The notification of a mail that was delivered at this time; `None` where it is not Marketo's. `instance` is the
/// Munchkin ID of mails that name none.
#[must_use]
pub fn mail_draft(
    mail: &Mail,
    rules: &MailRules,
    delivered_at: Timestamp,
    instance: &str,
    warn_at: WarnAt<'_>,
) -> Option<Draft> {
    let at = occurred_at(mail, delivered_at);
    let recognised = rules.recognise(mail)?;
    Some(draft(mail, recognised, at, instance, warn_at))
}

/// The notification of a stored mail by today's rules; `None` where it is no stored mail. What the rules do not know as
/// Marketo's any more is kept as `other`.
#[must_use]
pub fn reread(before: &Draft, rules: &MailRules, warn_at: WarnAt<'_>) -> Option<Draft> {
    let mail: Mail = serde_json::from_str(&before.raw).ok()?;
    let recognised = rules.recognise(&mail).unwrap_or(Recognised {
        kind: NotificationType::Other,
        subtype: String::new(),
        instance: String::new(),
        facts: Facts::default(),
        by_rule: false,
    });
    let mut after = draft(&mail, recognised, before.occurred_at, &before.instance, warn_at);
    // It stays the same item, whatever it is taken for.
    after.source_id.clone_from(&before.source_id);
    after.raw.clone_from(&before.raw);
    Some(after)
}

fn draft(mail: &Mail, recognised: Recognised, at: Timestamp, instance: &str, warn_at: WarnAt<'_>) -> Draft {
    let Recognised { kind, subtype, instance: named, mut facts, by_rule } = recognised;
    let day_after =
        |wait| at.checked_add(wait).ok().map(|day: Timestamp| day.strftime("%Y-%m-%d").to_string());
    let is_scheduled = kind == NotificationType::IdleTriggerCleanup && subtype != IDLE_DONE;
    if let Some(day) = day_after(CLEANUP_AFTER).filter(|_| is_scheduled && !facts.has(names::DEADLINE)) {
        facts.insert(names::DEADLINE, day);
    }
    if let Some(day) = day_after(LIST_KEPT).filter(|_| facts.has(names::CSV_URL)) {
        facts.insert(names::CSV_EXPIRES, day);
    }
    if by_rule {
        facts.insert(names::RECOGNISED_BY, "rule");
    }
    facts.insert(names::MAIL_FROM, mail.from.as_str());
    facts.insert(names::MAIL_SUBJECT, mail.subject.as_str());
    if let Some(verdict) = mail.authentication.verdict.slug() {
        facts.insert(names::MAIL_AUTHENTICATION, verdict);
    }
    facts.insert(names::MAIL_TEXT, capped(&mail.text, FACT_TEXT).0);
    let instance = if named.is_empty() { instance.to_owned() } else { named };
    // A value of these types always has a form as JSON.
    let raw = serde_json::to_string(mail).unwrap_or_default();
    finish(mail.source_id(), instance, kind, subtype, at, facts, &raw, warn_at)
}

/// When it was sent, where that can be: a mail dates itself, and a false date would put it where nobody looks.
fn occurred_at(mail: &Mail, delivered_at: Timestamp) -> Timestamp {
    let is_likely = |sent: &Timestamp| {
        let under_way = delivered_at.duration_since(*sent);
        -AHEAD <= under_way && under_way <= UNDER_WAY
    };
    mail.date.filter(is_likely).unwrap_or(delivered_at)
}
