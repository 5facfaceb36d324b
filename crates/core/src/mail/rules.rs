//! The rules by which a mail is recognised: the user's own first, then those that Campanile brings.

use super::pattern::{Pattern, is_address};
use crate::NotificationType;
use crate::words::Phrase;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// The rules that Campanile brings, with what each line means: the model for a file of one's own.
pub const BUILT_IN: &str = include_str!("rules.toml");

/// The longest file of rules.
const MAX_FILE: usize = 256 * 1024;
/// The most patterns in a file.
const MAX_PATTERNS: usize = 1000;

/// Whose a mail is, as far as its sender says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// Marketo's.
    Marketo,
    /// Marketo's where its text says so.
    IfItSaysSo,
    /// Somebody else's: it is left alone.
    Another,
}

/// All rules, ready to be asked.
#[derive(Debug, Clone, Default)]
pub struct MailRules {
    pub(super) senders: Vec<Sender>,
    pub(super) rules: Vec<Rule>,
    pub(super) subtypes: Vec<Subtype>,
    pub(super) facts: Vec<Fact>,
}

#[derive(Debug, Clone)]
pub(super) struct Sender {
    pub(super) from: Vec<String>,
    pub(super) says: Vec<Pattern>,
}

/// All conditions that are given must hold; of several patterns one is enough.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    pub(super) kind: NotificationType,
    pub(super) subtype: String,
    pub(super) from: Vec<String>,
    pub(super) subject: Vec<Pattern>,
    pub(super) text: Vec<Pattern>,
    pub(super) says: Vec<Pattern>,
    pub(super) facts: Vec<Fact>,
}

#[derive(Debug, Clone)]
pub(super) struct Subtype {
    pub(super) kind: NotificationType,
    pub(super) subtype: String,
    pub(super) says: Vec<Pattern>,
}

#[derive(Debug, Clone)]
pub(super) struct Fact {
    pub(super) name: String,
    /// For which types; for all where it names none.
    pub(super) kinds: Vec<NotificationType>,
    pub(super) patterns: Vec<Pattern>,
}

/// Why a file of rules cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, {key}: {fault}")]
pub struct RuleError {
    /// The line, from 1.
    pub line: usize,
    /// The key.
    pub key: String,
    /// What is wrong.
    pub fault: RuleFault,
}

/// What is wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleFault {
    /// The text is no TOML, or has a key or a value that no rule has; what the parser says.
    #[error("{0}")]
    Toml(String),
    /// There is no such type.
    #[error("no such type: {0}")]
    Type(String),
    /// The pattern cannot be used; what the library says.
    #[error("{0}")]
    Pattern(String),
    /// A fact's name has other letters than `a` to `z`, digits and `_`.
    #[error("no name of a fact: {0}")]
    FactName(String),
    /// A rule without a condition would take every mail.
    #[error("no condition")]
    NoCondition,
    /// The file is too large, or has too many patterns.
    #[error("too much")]
    TooMuch,
}

impl RuleError {
    /// The sentence for the user.
    #[must_use]
    pub fn phrase(&self, file: &str, say: impl Fn(&Phrase) -> String) -> Phrase {
        let fault = match &self.fault {
            RuleFault::Toml(detail) => Phrase::new("fault-toml").text("detail", detail),
            RuleFault::Type(value) => Phrase::new("fault-not-allowed").text("value", value).text(
                "allowed",
                crate::types::TYPES.iter().map(|entry| entry.slug).collect::<Vec<_>>().join(", "),
            ),
            RuleFault::Pattern(detail) => Phrase::new("fault-mail-pattern").text("detail", detail),
            RuleFault::FactName(value) => Phrase::new("fault-mail-fact").text("value", value),
            RuleFault::NoCondition => Phrase::new("fault-mail-no-condition"),
            RuleFault::TooMuch => Phrase::new("fault-mail-too-much"),
        };
        Phrase::new("settings-fault")
            .text("file", file)
            .text("line", self.line.to_string())
            .text("key", self.key.as_str())
            .text("fault", say(&fault))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    sender: Vec<RawSender>,
    #[serde(default)]
    rule: Vec<RawRule>,
    #[serde(default)]
    subtype: Vec<RawSubtype>,
    #[serde(default)]
    fact: Vec<RawFact>,
}

type Texts = Vec<Spanned<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSender {
    from: Vec<String>,
    #[serde(default)]
    says: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    #[serde(rename = "type")]
    kind: Spanned<String>,
    #[serde(default)]
    subtype: String,
    #[serde(default)]
    from: Vec<String>,
    #[serde(default)]
    subject: Texts,
    #[serde(default)]
    text: Texts,
    #[serde(default)]
    says: Texts,
    #[serde(default)]
    facts: BTreeMap<Spanned<String>, Texts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSubtype {
    #[serde(rename = "type")]
    kind: Spanned<String>,
    subtype: String,
    says: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFact {
    name: Spanned<String>,
    #[serde(default)]
    types: Texts,
    patterns: Texts,
}

impl MailRules {
    /// The rules that Campanile brings.
    ///
    /// # Errors
    /// Never: a test reads them.
    pub fn built_in() -> Result<Self, RuleError> {
        Self::parse(BUILT_IN)
    }

    /// The user's own rules, and behind them those that Campanile brings.
    ///
    /// # Errors
    /// What is wrong with the user's.
    pub fn with_own(text: &str) -> Result<Self, RuleError> {
        let mut all = Self::parse(text)?;
        let Self { senders, rules, subtypes, facts } = Self::built_in()?;
        all.senders.extend(senders);
        all.rules.extend(rules);
        all.subtypes.extend(subtypes);
        all.facts.extend(facts);
        Ok(all)
    }

    pub(super) fn parse(text: &str) -> Result<Self, RuleError> {
        if text.len() > MAX_FILE {
            return Err(RuleError { line: 1, key: "TOML".to_owned(), fault: RuleFault::TooMuch });
        }
        let raw: RawFile = toml::from_str(text).map_err(|error| RuleError {
            line: line_at(text, error.span().map_or(0, |span| span.start)),
            key: "TOML".to_owned(),
            fault: RuleFault::Toml(error.message().to_owned()),
        })?;
        Reading { text, patterns: 0 }.file(raw)
    }

    /// Whose a mail from this address is.
    #[must_use]
    pub fn from(&self, address: &str) -> From {
        let mut known = From::Another;
        for sender in self.senders.iter().filter(|sender| of_any_form(&sender.from, address)) {
            if sender.says.is_empty() {
                return From::Marketo;
            }
            known = From::IfItSaysSo;
        }
        known
    }
}

pub(super) fn of_any_form(forms: &[String], address: &str) -> bool {
    forms.iter().any(|form| is_address(form, address))
}

/// Turns what is written into what can be asked, and names the line of what cannot.
struct Reading<'a> {
    text: &'a str,
    patterns: usize,
}

impl Reading<'_> {
    fn file(&mut self, raw: RawFile) -> Result<MailRules, RuleError> {
        let mut all = MailRules::default();
        for RawSender { from, says } in raw.sender {
            all.senders.push(Sender { from: lower(from), says: self.patterns("sender.says", says)? });
        }
        for rule in raw.rule {
            let line = rule.kind.span().start;
            let kind = self.kind("rule.type", rule.kind)?;
            let mut facts = Vec::new();
            for (name, patterns) in rule.facts {
                let name = self.name("rule.facts", name)?;
                facts.push(Fact {
                    name,
                    kinds: Vec::new(),
                    patterns: self.patterns("rule.facts", patterns)?,
                });
            }
            let rule = Rule {
                kind,
                subtype: rule.subtype,
                from: lower(rule.from),
                subject: self.patterns("rule.subject", rule.subject)?,
                text: self.patterns("rule.text", rule.text)?,
                says: self.patterns("rule.says", rule.says)?,
                facts,
            };
            if [&rule.subject, &rule.text, &rule.says].iter().all(|list| list.is_empty())
                && rule.from.is_empty()
            {
                return Err(self.bad(line, "rule", RuleFault::NoCondition));
            }
            all.rules.push(rule);
        }
        for RawSubtype { kind, subtype, says } in raw.subtype {
            let kind = self.kind("subtype.type", kind)?;
            all.subtypes.push(Subtype { kind, subtype, says: self.patterns("subtype.says", says)? });
        }
        for RawFact { name, types, patterns } in raw.fact {
            let name = self.name("fact.name", name)?;
            let kinds =
                types.into_iter().map(|kind| self.kind("fact.types", kind)).collect::<Result<_, _>>()?;
            all.facts.push(Fact { name, kinds, patterns: self.patterns("fact.patterns", patterns)? });
        }
        Ok(all)
    }

    fn kind(&self, key: &str, kind: Spanned<String>) -> Result<NotificationType, RuleError> {
        let at = kind.span().start;
        let known = NotificationType::from_slug(kind.get_ref());
        // Campanile's own notifications come from nobody's mail.
        known
            .filter(|kind| *kind != NotificationType::Monitoring)
            .ok_or_else(|| self.bad(at, key, RuleFault::Type(kind.into_inner())))
    }

    fn name(&self, key: &str, name: Spanned<String>) -> Result<String, RuleError> {
        let at = name.span().start;
        let name = name.into_inner();
        let is_name = (1..=40).contains(&name.len())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if is_name { Ok(name) } else { Err(self.bad(at, key, RuleFault::FactName(name))) }
    }

    fn patterns(&mut self, key: &str, texts: Texts) -> Result<Vec<Pattern>, RuleError> {
        self.patterns += texts.len();
        if self.patterns > MAX_PATTERNS {
            return Err(self.bad(0, key, RuleFault::TooMuch));
        }
        texts
            .into_iter()
            .map(|text| {
                let at = text.span().start;
                Pattern::new(text.get_ref()).map_err(|detail| self.bad(at, key, RuleFault::Pattern(detail)))
            })
            .collect()
    }

    fn bad(&self, at: usize, key: &str, fault: RuleFault) -> RuleError {
        RuleError { line: line_at(self.text, at), key: key.to_owned(), fault }
    }
}

fn lower(forms: Vec<String>) -> Vec<String> {
    forms.into_iter().map(|form| form.trim().to_lowercase()).collect()
}

fn line_at(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or_default().matches('\n').count() + 1
}
