//! The form of a journal connection: checked, tested, saved.

use crate::model::{FieldError, JournalForm, Step, TestReport, TestStep};
use campanile_core::reason::Reason;
use campanile_core::words::{Phrase, Voice};
use campanile_engine::clock;
use campanile_engine::http::{UrlError, check_url, host};
use campanile_engine::settings::{DEFAULT_IMS_URL, DEFAULT_SCOPES, Journal, is_connection_id};
use campanile_engine::sources::FetchError;
use campanile_engine::sources::journal::{JournalAccess, JournalSource, Start};
use secrecy::SecretString;
use url::Url;

/// A form whose fields are all right.
pub(crate) struct Checked {
    pub(crate) id: String,
    pub(crate) journal: Journal,
    pub(crate) secret: SecretString,
}

/// Checks all fields, so that all that is wrong is said at once.
pub(crate) fn check(form: &JournalForm, voice: &Voice) -> Result<Checked, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| {
        errors.push(FieldError { field: field.to_owned(), message: voice.text(key) });
    };
    if !is_connection_id(form.id.trim()) {
        wrong("id", if form.id.trim().is_empty() { "field-required" } else { "field-id" });
    }
    let journal_url = address(&form.journal_url).map_err(|key| wrong("journal_url", key));
    let ims = if form.ims_url.trim().is_empty() { DEFAULT_IMS_URL } else { form.ims_url.as_str() };
    let ims_url = address(ims).map_err(|key| wrong("ims_url", key));
    for (field, text) in
        [("client_id", &form.client_id), ("org_id", &form.org_id), ("client_secret", &form.client_secret)]
    {
        if text.trim().is_empty() {
            wrong(field, "field-required");
        }
    }
    let (Ok(journal_url), Ok(ims_url), true) = (journal_url, ims_url, errors.is_empty()) else {
        return Err(errors);
    };
    let scopes: Vec<String> =
        form.scopes.split([',', ' ']).filter(|scope| !scope.is_empty()).map(str::to_owned).collect();
    let journal = Journal {
        journal_url,
        ims_url,
        client_id: form.client_id.trim().to_owned(),
        org_id: form.org_id.trim().to_owned(),
        scopes: if scopes.is_empty() { DEFAULT_SCOPES.map(str::to_owned).to_vec() } else { scopes },
        start: Start::Oldest,
    };
    Ok(Checked {
        id: form.id.trim().to_owned(),
        journal,
        secret: form.client_secret.trim().to_owned().into(),
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

/// Asks for a token and for a page, and says of each step how it went. Nothing is stored.
pub(crate) async fn test(checked: Checked, voice: &Voice) -> TestReport {
    let journal_host = host(&checked.journal.journal_url);
    let mut steps = vec![TestStep {
        step: Step::Address,
        ok: true,
        message: voice.say(&Phrase::new("test-address-ok").text("host", journal_host)),
    }];
    let failed = |step, error: FetchError| {
        let reason = match error {
            FetchError::Failed { reason, .. } => reason,
            FetchError::Expired => Reason::new(campanile_core::reason::Cause::Expired),
        };
        TestStep { step, ok: false, message: voice.say(&reason.phrase()) }
    };
    let Journal { journal_url, ims_url, client_id, org_id, scopes, start } = checked.journal;
    let access =
        JournalAccess { journal_url, ims_url, client_id, org_id, scopes, start, secret: checked.secret };
    let mut source = match JournalSource::new(access) {
        Ok(source) => source,
        Err(error) => {
            let reason = Reason::new(campanile_core::reason::Cause::Connect).with_detail(error.to_string());
            steps.push(failed(Step::Token, reason.into()));
            return TestReport { steps, field_errors: Vec::new() };
        }
    };
    match source.check_token(clock::now()).await {
        Ok(()) => steps.push(TestStep { step: Step::Token, ok: true, message: voice.text("test-token-ok") }),
        Err(error) => {
            steps.push(failed(Step::Token, error));
            return TestReport { steps, field_errors: Vec::new() };
        }
    }
    steps.push(match source.fetch(None, clock::now()).await {
        Ok(fetched) => {
            let count = i64::try_from(fetched.items.len()).unwrap_or(i64::MAX);
            let message = voice.say(&Phrase::new("test-journal-ok").count("count", count));
            TestStep { step: Step::Journal, ok: true, message }
        }
        Err(error) => failed(Step::Journal, error),
    });
    TestReport { steps, field_errors: Vec::new() }
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
        };
        let fields: Vec<String> =
            check(&form, &voice).err().unwrap().into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["id", "journal_url", "ims_url", "client_id", "org_id", "client_secret"]);
        let good = JournalForm {
            id: " prod ".into(),
            journal_url: "https://events-va6.adobe.io/events/organizations/1/integrations/2/3".into(),
            ims_url: String::new(),
            client_id: "c".into(),
            org_id: "o@AdobeOrg".into(),
            scopes: "adobeio_api, openid".into(),
            client_secret: "s".into(),
        };
        let checked = check(&good, &voice).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert_eq!(checked.id, "prod");
        assert_eq!(checked.journal.ims_url.as_str(), DEFAULT_IMS_URL);
        assert_eq!(checked.journal.scopes, ["adobeio_api", "openid"]);
    }
}
