//! How an incident stands for the team, and who said so.

use super::{Phrase, Voice};
use crate::team::{Care, Standing};

/// By what colleagues are called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// The names of this computer's user, as the relays' servers know them.
    pub own: Vec<String>,
    /// Whether nobody else's name is said.
    pub hidden: bool,
}

impl Names {
    /// Whether this is the user of this computer.
    #[must_use]
    pub fn is_own(&self, name: &str) -> bool {
        self.own.iter().any(|own| own == name)
    }

    /// The name, where it may be said.
    #[must_use]
    pub fn shown<'a>(&self, name: &'a str) -> Option<&'a str> {
        (!self.hidden || self.is_own(name)).then_some(name)
    }
}

impl Voice {
    /// How an incident stands, in a few words without a full stop.
    #[must_use]
    pub fn standing(&self, standing: &Standing, names: &Names) -> String {
        let Standing { care, author, .. } = standing;
        let named = |name: &str, phrase, hidden| match names.shown(name) {
            Some(name) => Phrase::new(phrase).text("who", name),
            None => Phrase::new(hidden),
        };
        let phrase = match care {
            Care::Nobody => Phrase::new("triage-nobody"),
            Care::Resolved if names.is_own(author) => Phrase::new("triage-resolved-you"),
            Care::Resolved => named(author, "triage-resolved", "triage-resolved-colleague"),
            Care::OnIt(who) if names.is_own(who) && names.is_own(author) => Phrase::new("triage-on-it-you"),
            Care::OnIt(who) if names.is_own(who) => {
                named(author, "triage-assigned-you", "triage-assigned-you-colleague")
            }
            Care::OnIt(who) if who == author => named(who, "triage-on-it", "triage-on-it-colleague"),
            Care::OnIt(who) => named(who, "triage-assigned", "triage-assigned-colleague"),
        };
        self.say(&phrase)
    }

    /// Who said something.
    #[must_use]
    pub fn colleague(&self, name: &str, names: &Names) -> String {
        match names.shown(name) {
            Some(name) if names.is_own(name) => self.text("triage-you"),
            Some(name) => name.to_owned(),
            None => self.text("triage-colleague"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;
    use jiff::Timestamp;
    use jiff::tz::TimeZone;

    fn said(care: Care, author: &str, hidden: bool) -> String {
        let names = Names { own: vec!["marie".into()], hidden };
        let standing = Standing { care, author: author.into(), at: Timestamp::UNIX_EPOCH };
        Voice::new(Language::En, TimeZone::UTC).standing(&standing, &names)
    }

    #[test]
    fn who_is_on_it_is_said_by_name_or_without() {
        let on_it = |who: &str| Care::OnIt(who.into());
        for (care, author, shown, hidden) in [
            (on_it("Anna"), "Anna", "Anna is on it", "A colleague is on it"),
            (on_it("marie"), "marie", "You are on it", "You are on it"),
            (on_it("Anna"), "marie", "Assigned to Anna", "Assigned to a colleague"),
            (on_it("Anna"), "paul", "Assigned to Anna", "Assigned to a colleague"),
            (on_it("marie"), "Anna", "Anna asks you to take it", "A colleague asks you to take it"),
            (Care::Resolved, "Anna", "Resolved by Anna", "Resolved by a colleague"),
            (Care::Resolved, "marie", "Resolved by you", "Resolved by you"),
            (Care::Nobody, "Anna", "Nobody is on it any more", "Nobody is on it any more"),
        ] {
            assert_eq!(said(care.clone(), author, false), shown);
            assert_eq!(said(care, author, true), hidden);
        }
    }

    #[test]
    fn a_hidden_name_is_in_no_language_said() {
        let names = Names { own: vec!["marie".into()], hidden: true };
        for language in Language::ALL {
            let voice = Voice::new(language, TimeZone::UTC);
            for care in [Care::OnIt("Anna".into()), Care::OnIt("marie".into()), Care::Resolved] {
                let standing = Standing { care, author: "Anna".into(), at: Timestamp::UNIX_EPOCH };
                let said = voice.standing(&standing, &names);
                assert!(!said.contains("Anna") && !said.contains('{'), "{said}");
            }
            assert!(!voice.colleague("Anna", &names).contains("Anna"));
        }
    }
}
