//! Ad networks: Facebook and LinkedIn.

use super::{Group, NotificationType, TypeEntry, always};
use crate::facts::names;
use crate::incident::Told;
use crate::rules::Show;
use crate::words::Phrase;

pub(super) const FACEBOOK: TypeEntry = TypeEntry {
    kind: NotificationType::Facebook,
    slug: "facebook",
    group: Group::Ads,
    needs_admin: true,
    show: Show::Silent,
    severity: always!(Warning),
    incident: |told| told.subtype.to_owned(),
    longest_pause: super::A_DAY,
    title: |told| {
        Phrase::new(match told.subtype {
            "terms_not_accepted" => "title-facebook-terms",
            "app_removed" => "title-facebook-removed",
            _ => "title-facebook-bare",
        })
    },
    summary: |told| audience(told, "summary-facebook-audience", "summary-facebook-bare"),
    playbook: |_| "playbook-facebook",
};

pub(super) const LINKEDIN: TypeEntry = TypeEntry {
    kind: NotificationType::Linkedin,
    slug: "linkedin",
    group: Group::Ads,
    needs_admin: true,
    show: Show::Silent,
    severity: always!(Error),
    incident: |told| told.facts.text(names::AUDIENCE).unwrap_or_default(),
    longest_pause: super::A_DAY,
    title: |told| {
        Phrase::new(if told.subtype == "push_failed" { "title-linkedin-push" } else { "title-linkedin-bare" })
    },
    summary: |told| audience(told, "summary-linkedin-audience", "summary-linkedin-bare"),
    playbook: |_| "playbook-linkedin",
};

fn audience(told: Told<'_>, named: &'static str, bare: &'static str) -> Phrase {
    match told.facts.text(names::AUDIENCE) {
        Some(audience) => Phrase::new(named).name("audience", audience),
        None => Phrase::new(bare),
    }
}
