//! Where a notification's page in Marketo is.

use super::Settings;
use campanile_core::{Notification, SubjectKind};
use url::Url;

impl Settings {
    /// The notification's page in Marketo: the link a source gave, else the instance's own address with the documented
    /// form for a smart campaign (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/assets/smart-campaigns>).
    #[must_use]
    pub fn marketo_link(&self, notification: &Notification) -> Option<Url> {
        let subject = notification.draft.subject.as_ref()?;
        let given = subject.url.as_deref().and_then(|url| Url::parse(url).ok());
        let built = || {
            let app = self.instances.get(&notification.draft.instance)?.app_url.clone()?;
            let is_id = subject.id.bytes().all(|byte| byte.is_ascii_digit());
            (subject.kind == SubjectKind::SmartCampaign && is_id).then(|| {
                let mut url = app;
                url.set_fragment(Some(&format!("SC{}A1", subject.id)));
                url
            })
        };
        given.or_else(built).filter(is_marketo)
    }
}

/// Links out of notifications are hostile input: only Marketo's own pages are opened.
fn is_marketo(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let plain = url.username().is_empty() && url.password().is_none() && url.port().is_none();
    url.scheme() == "https"
        && plain
        && [".marketo.com", ".adobe.com"].iter().any(|domain| host.ends_with(domain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marketos_own_pages_are_opened() {
        for (url, expected) in [
            ("https://app-sj01.marketo.com/#SC1234A1", true),
            ("https://experience.adobe.com/x", true),
            ("http://app-sj01.marketo.com/", false),
            ("https://marketo.com.evil.example/", false),
            ("https://evilmarketo.com/", false),
            ("https://u:p@app-sj01.marketo.com/", false),
            ("https://app-sj01.marketo.com:8443/", false),
            ("file:///etc/passwd", false),
        ] {
            assert_eq!(is_marketo(&Url::parse(url).unwrap()), expected, "{url}");
        }
    }
}
