//! What it means, what to do and who can do it: what the type's playbook and the error code say, each thing once.

use super::Voice;
use crate::codes;
use crate::notification::Draft;

/// What helps with a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The error code that is explained, as its system writes it.
    pub code: Option<&'static str>,
    /// Who can fix it.
    pub who: String,
    /// What it means.
    pub means: String,
    /// Usual causes.
    pub causes: String,
    /// What to do, step by step.
    pub steps: Vec<String>,
    /// Where a check of the whole connection can stop, in the check's own order.
    pub checks: Vec<Check>,
}

/// A step of a check, and what it means when the check stops there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What is wrong then.
    pub means: String,
    /// What to do.
    pub todo: String,
    /// Who can do it.
    pub who: String,
}

/// With a known code, its own advice comes first. Of the playbook only these steps follow: the ones that say
/// something which no code of that type says, most of them where to look. A test has each playbook that meets codes.
const BESIDE_A_CODE: [(&str, &[&str]); 12] = [
    ("playbook-campaign-failure", &["step1", "step4"]),
    ("playbook-crm-sync", &["step2"]),
    ("playbook-microsoft-dynamics", &["step3", "step4"]),
    ("playbook-salesforce", &["step2", "step4"]),
    ("playbook-salesforce-login", &["step3"]),
    ("playbook-salesforce-api-limit", &["step4"]),
    ("playbook-salesforce-record", &["step1"]),
    ("playbook-web-services-used-up", &["step2"]),
    ("playbook-web-services-errors", &["step2"]),
    ("playbook-monitoring", &["step3"]),
    // The secret and where it goes is what each of its codes says.
    ("playbook-monitoring-sign-in", &[]),
    ("playbook-monitoring-gap", &["step2"]),
];

const STEPS: [&str; 4] = ["step1", "step2", "step3", "step4"];

impl Voice {
    /// What helps with a notification. A known code says it more exactly than the type can.
    #[must_use]
    pub fn advice(&self, draft: &Draft) -> Advice {
        let playbook = (draft.kind.entry().playbook)(draft.told());
        let part = |key, name| self.attribute(key, name).unwrap_or_default();
        let steps = |names: &[&str]| names.iter().filter_map(|name| self.attribute(playbook, name)).collect();
        let checks = codes::validation(draft.kind, &draft.facts)
            .map(|check| Check {
                means: part(check.key, "means"),
                todo: part(check.key, "todo"),
                who: part(check.key, "who"),
            })
            .collect();
        let Some(code) = codes::for_notification(draft.kind, &draft.facts) else {
            let (who, means, causes) =
                (part(playbook, "who"), part(playbook, "means"), part(playbook, "causes"));
            return Advice { code: None, who, means, causes, steps: steps(&STEPS), checks };
        };
        let beside = BESIDE_A_CODE.iter().find(|(key, _)| *key == playbook).map_or(&[][..], |(_, kept)| kept);
        let mut all = vec![part(code.key, "todo")];
        all.extend::<Vec<String>>(steps(beside));
        Advice {
            code: Some(code.code),
            who: part(code.key, "who"),
            means: part(code.key, "means"),
            causes: part(code.key, "causes"),
            steps: all,
            checks,
        }
    }
}

#[cfg(test)]
mod tests;
