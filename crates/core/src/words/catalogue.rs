//! The Fluent files, compiled in, and the look-up in them.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// A language that Campanile speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// German.
    De,
    /// Spanish.
    Es,
    /// Portuguese, as written in Brazil.
    Pt,
    /// Japanese.
    Ja,
}

impl Language {
    /// All languages: those of Marketo's own pages.
    pub const ALL: [Self; 6] = [Self::En, Self::Fr, Self::De, Self::Es, Self::Pt, Self::Ja];

    /// The tag used in configuration and for the folder of its files.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::Ja => "ja",
        }
    }

    /// The language of that tag, if it is spoken.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The best spoken language for what the user prefers, best first (`fr-CA`, `de_DE.UTF-8`); English else.
    #[must_use]
    pub fn negotiate<'a>(preferred: impl IntoIterator<Item = &'a str>) -> Self {
        let wanted: Vec<LanguageIdentifier> = preferred
            .into_iter()
            .filter_map(|tag| tag.split(['.', '@']).next())
            .filter_map(|tag| tag.replace('_', "-").parse().ok())
            .collect();
        let spoken: Vec<LanguageIdentifier> =
            Self::ALL.iter().filter_map(|language| language.tag().parse().ok()).collect();
        negotiate_languages(&wanted, &spoken, None, NegotiationStrategy::Lookup)
            .first()
            .and_then(|best| Self::from_tag(best.language.as_str()))
            .unwrap_or(Self::En)
    }
}

/// The files of a language as (name, text). The window reads the same ones.
#[must_use]
pub fn sources(language: Language) -> [(&'static str, &'static str); 20] {
    macro_rules! files {
        ($language:literal) => {
            [
                ("codes.ftl", include_str!(concat!("../../locales/", $language, "/codes.ftl"))),
                ("doctor.ftl", include_str!(concat!("../../locales/", $language, "/doctor.ftl"))),
                ("formats.ftl", include_str!(concat!("../../locales/", $language, "/formats.ftl"))),
                ("forward.ftl", include_str!(concat!("../../locales/", $language, "/forward.ftl"))),
                ("forwarding.ftl", include_str!(concat!("../../locales/", $language, "/forwarding.ftl"))),
                ("help.ftl", include_str!(concat!("../../locales/", $language, "/help.ftl"))),
                ("mail.ftl", include_str!(concat!("../../locales/", $language, "/mail.ftl"))),
                ("mailbox.ftl", include_str!(concat!("../../locales/", $language, "/mailbox.ftl"))),
                ("overview.ftl", include_str!(concat!("../../locales/", $language, "/overview.ftl"))),
                ("programs.ftl", include_str!(concat!("../../locales/", $language, "/programs.ftl"))),
                ("rest.ftl", include_str!(concat!("../../locales/", $language, "/rest.ftl"))),
                ("settings.ftl", include_str!(concat!("../../locales/", $language, "/settings.ftl"))),
                ("summary.ftl", include_str!(concat!("../../locales/", $language, "/summary.ftl"))),
                ("support.ftl", include_str!(concat!("../../locales/", $language, "/support.ftl"))),
                ("team.ftl", include_str!(concat!("../../locales/", $language, "/team.ftl"))),
                ("toasts.ftl", include_str!(concat!("../../locales/", $language, "/toasts.ftl"))),
                ("types.ftl", include_str!(concat!("../../locales/", $language, "/types.ftl"))),
                ("updates.ftl", include_str!(concat!("../../locales/", $language, "/updates.ftl"))),
                ("usage.ftl", include_str!(concat!("../../locales/", $language, "/usage.ftl"))),
                ("window.ftl", include_str!(concat!("../../locales/", $language, "/window.ftl"))),
            ]
        };
    }
    match language {
        Language::En => files!("en"),
        Language::Fr => files!("fr"),
        Language::De => files!("de"),
        Language::Es => files!("es"),
        Language::Pt => files!("pt"),
        Language::Ja => files!("ja"),
    }
}

/// The window's own messages are spoken by the window: the programs do not hold them in memory.
const WINDOW_ONLY: [&str; 7] = [
    "forwarding.ftl",
    "mailbox.ftl",
    "overview.ftl",
    "settings.ftl",
    "support.ftl",
    "usage.ftl",
    "window.ftl",
];
/// The explanations of codes, the terminal's help, the overview's sums and how it stands with newer versions are read when the first
/// one is asked for: what is always there never asks.
const ON_DEMAND: [&str; 5] = ["codes.ftl", "doctor.ftl", "help.ftl", "summary.ftl", "updates.ftl"];

type Bundle = FluentBundle<FluentResource>;

pub(super) struct Catalogue {
    language: Language,
    bundle: Bundle,
    on_demand: OnceLock<Bundle>,
}

/// The messages of the files that are wanted.
fn bundle(language: Language, wanted: impl Fn(&str) -> bool) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(language.tag().parse().into_iter().collect());
    // Toasts and menus show the marks that isolation inserts.
    bundle.set_use_isolating(false);
    for (_, text) in sources(language).into_iter().filter(|(name, _)| wanted(name)) {
        // What the parser could not read it leaves out; a test holds that there is nothing such.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Catalogue {
    pub(super) fn new(language: Language) -> Self {
        let bundle = bundle(language, |name| !WINDOW_ONLY.contains(&name) && !ON_DEMAND.contains(&name));
        Self { language, bundle, on_demand: OnceLock::new() }
    }

    pub(super) fn language(&self) -> Language {
        self.language
    }

    pub(super) fn message(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let found = self.known(key, arguments).or_else(|| value_of(self.on_demand(), key, arguments));
        found.unwrap_or_else(|| key.to_owned())
    }

    pub(super) fn known(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        value_of(&self.bundle, key, arguments)
    }

    pub(super) fn attribute(&self, key: &str, attribute: &str) -> Option<String> {
        let bundle = if self.bundle.has_message(key) { &self.bundle } else { self.on_demand() };
        let pattern = bundle.get_message(key)?.get_attribute(attribute)?.value();
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, None, &mut errors).into_owned())
    }

    fn on_demand(&self) -> &Bundle {
        self.on_demand.get_or_init(|| bundle(self.language, |name| ON_DEMAND.contains(&name)))
    }
}

fn value_of(bundle: &Bundle, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, arguments, &mut errors).into_owned())
}
