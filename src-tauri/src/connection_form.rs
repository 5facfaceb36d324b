//! The form of a journal connection: checked, filled again.

use crate::form_model::{FieldError, JournalForm};
use campanile_core::words::Voice;
use campanile_engine::http::{UrlError, check_url};
use campanile_engine::settings::{
    ConnectionKind, DEFAULT_IMS_URL, DEFAULT_SCOPES, Journal, Settings, is_connection_id,
};
use campanile_engine::sources::journal::Start;
use secrecy::SecretString;
use std::path::PathBuf;
use url::Url;

/// A form whose fields are all right. Without a secret the one that is stored is meant.
pub(crate) struct Checked {
    pub(crate) id: String,
    pub(crate) journal: Journal,
    pub(crate) secret: Option<SecretString>,
    pub(crate) secret_file: Option<PathBuf>,
}

/// Checks all fields, so that all that is wrong is said at once.
pub(crate) fn check(
    form: &JournalForm,
    settings: &Settings,
    voice: &Voice,
) -> Result<Checked, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| {
        errors.push(FieldError { field: field.to_owned(), message: voice.text(key) });
    };
    let id = form.id.trim();
    let known = settings.connections.iter().find(|connection| connection.id == id);
    if let Some(key) = wrong_id(id, form.edits, settings) {
        wrong("id", key);
    }
    let journal_url = address(&form.journal_url).map_err(|key| wrong("journal_url", key));
    let ims = if form.ims_url.trim().is_empty() { DEFAULT_IMS_URL } else { form.ims_url.as_str() };
    let ims_url = address(ims).map_err(|key| wrong("ims_url", key));
    let keeps_secret = form.edits && known.is_some();
    for (field, text, needed) in [
        ("client_id", &form.client_id, true),
        ("org_id", &form.org_id, true),
        ("client_secret", &form.client_secret, !keeps_secret),
    ] {
        if needed && text.trim().is_empty() {
            wrong(field, "field-required");
        }
    }
    let (Ok(journal_url), Ok(ims_url), true) = (journal_url, ims_url, errors.is_empty()) else {
        return Err(errors);
    };
    let scopes: Vec<String> =
        form.scopes.split([',', ' ']).filter(|scope| !scope.is_empty()).map(str::to_owned).collect();
    let start = match known.map(|known| &known.kind) {
        Some(ConnectionKind::AdobeJournal(before)) => before.start,
        Some(
            ConnectionKind::MarketoRest(_)
            | ConnectionKind::Mailbox(_)
            | ConnectionKind::Demo
            | ConnectionKind::Team(_),
        )
        | None => Start::default(),
    };
    let journal = Journal {
        journal_url,
        ims_url,
        client_id: form.client_id.trim().to_owned(),
        org_id: form.org_id.trim().to_owned(),
        scopes: if scopes.is_empty() { DEFAULT_SCOPES.map(str::to_owned).to_vec() } else { scopes },
        start,
    };
    let secret = form.client_secret.trim();
    Ok(Checked {
        id: id.to_owned(),
        journal,
        secret: (!secret.is_empty()).then(|| secret.to_owned().into()),
        secret_file: known.and_then(|known| known.secret_file.clone()),
    })
}

/// What is wrong with a connection's name, as the key of its sentence.
pub(crate) fn wrong_id(id: &str, edits: bool, settings: &Settings) -> Option<&'static str> {
    let known = settings.connections.iter().find(|connection| connection.id == id);
    if !is_connection_id(id) {
        return Some(if id.is_empty() { "field-required" } else { "field-id" });
    }
    // Their secrets are found by their names alike.
    if settings.forwards.iter().any(|place| place.id == id) {
        return Some("field-name-taken");
    }
    known.is_some_and(|known| !edits && known.kind != ConnectionKind::Demo).then_some("field-id-taken")
}

/// The form of a journal that is there, without its secret.
pub(crate) fn filled(settings: &Settings, id: &str) -> Option<JournalForm> {
    let known = settings.connections.iter().find(|connection| connection.id == id)?;
    let ConnectionKind::AdobeJournal(journal) = &known.kind else { return None };
    Some(JournalForm {
        id: known.id.clone(),
        journal_url: journal.journal_url.to_string(),
        ims_url: journal.ims_url.to_string(),
        client_id: journal.client_id.clone(),
        org_id: journal.org_id.clone(),
        scopes: journal.scopes.join(","),
        client_secret: String::new(),
        edits: true,
    })
}

fn address(text: &str) -> Result<Url, &'static str> {
    if text.trim().is_empty() {
        return Err("field-required");
    }
    let url = Url::parse(text.trim()).map_err(|_| "field-url")?;
    match check_url(&url) {
        Ok(()) => Ok(url),
        Err(UrlError::NotSecure) => Err("field-url-secure"),
        Err(UrlError::NotAnAddress) => Err("field-url"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::words::Language;

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
        let form = JournalForm {
            id: "Prod!".into(),
            journal_url: "http://events.example/x".into(),
            ims_url: "nonsense".into(),
            client_id: " ".into(),
            org_id: String::new(),
            scopes: String::new(),
            client_secret: String::new(),
            edits: false,
        };
        let nothing = Settings::default();
        let fields: Vec<String> =
            check(&form, &nothing, &voice).err().unwrap().into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["id", "journal_url", "ims_url", "client_id", "org_id", "client_secret"]);
        let good = JournalForm {
            id: " prod ".into(),
            journal_url: "https://events-va6.adobe.io/events/organizations/1/integrations/2/3".into(),
            ims_url: String::new(),
            client_id: "c".into(),
            org_id: "o@AdobeOrg".into(),
            scopes: "adobeio_api, openid".into(),
            client_secret: "s".into(),
            edits: false,
        };
        let checked = check(&good, &nothing, &voice).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert_eq!(checked.id, "prod");
        assert_eq!(checked.journal.ims_url.as_str(), DEFAULT_IMS_URL);
        assert_eq!(checked.journal.scopes, ["adobeio_api", "openid"]);
    }

    #[test]
    fn a_connection_that_is_there_is_changed_and_not_taken_for_another() {
        let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
        let text = r#"[[connection]]
            id = "prod"
            kind = "adobe-journal"
            journal_url = "https://events-va6.adobe.io/events/organizations/1/integrations/2/3"
            client_id = "abc"
            org_id = "A1B2@AdobeOrg"
            start = "latest"
            secret_file = "/run/prod""#;
        let settings = Settings::parse(text, "config.toml").unwrap().settings;
        let form = filled(&settings, "prod").unwrap();
        assert_eq!((form.client_secret.as_str(), form.scopes.as_str()), ("", "adobeio_api,openid,AdobeID"));
        let checked = check(&form, &settings, &voice).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert!(checked.secret.is_none(), "the stored one is kept");
        assert_eq!(checked.journal.start, Start::Latest);
        assert_eq!(checked.secret_file.as_deref(), Some(std::path::Path::new("/run/prod")));

        let new = JournalForm { client_secret: "s".into(), edits: false, ..form.clone() };
        let fields = check(&new, &settings, &voice).err().unwrap();
        assert_eq!(fields.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["id"]);
        let gone = check(&form, &Settings::default(), &voice).err().unwrap();
        assert_eq!(gone.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["client_secret"]);
        assert!(filled(&settings, "other").is_none());
    }
}
