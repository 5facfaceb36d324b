//! The `Link` header of the journal's answers.

use serde::{Deserialize, Serialize};

/// Which of the forms that Adobe uses the `Link` header has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkStyle {
    /// What the journal really sends: one header with root-relative links `events, next, count, latest, page, seek`,
    /// the last two as URI templates; `next` has the path `/events-fast/…`
    /// (screenshot in <https://developer.adobe.com/events/docs/guides/using/contentlogs/contentlogs-setup>).
    #[default]
    Joined,
    /// What the guide prints: one header for `next`, and another for `validate` where there was nothing to read
    /// (<https://developer.adobe.com/events/docs/guides/api/journaling_api>).
    Repeated,
    /// As [`Joined`](Self::Joined) with absolute URLs, which RFC 8288 allows as well.
    Absolute,
}

/// What the links of one answer are made of.
#[derive(Debug)]
pub(crate) struct Links<'a> {
    pub(crate) style: LinkStyle,
    /// Scheme, host and port of the server.
    pub(crate) origin: &'a str,
    /// Path below `/events`, with its slash.
    pub(crate) path: &'a str,
    /// The position as it stands in a link.
    pub(crate) position: &'a str,
    /// The reader's `limit`, which stays in `next`.
    pub(crate) limit: Option<usize>,
    /// Whether events were read: a `validate` link goes with an empty answer.
    pub(crate) is_end: bool,
    /// A target to send the reader to in place of `next`.
    pub(crate) next_instead: Option<&'a str>,
}

impl Links<'_> {
    /// The values of the `Link` headers, one for each header line.
    pub(crate) fn headers(&self) -> Vec<String> {
        let base = if self.style == LinkStyle::Absolute { self.origin } else { "" };
        let (path, position) = (self.path, self.position);
        let limit = self.limit.map(|limit| format!("&limit={limit}")).unwrap_or_default();
        let fast = if self.style == LinkStyle::Repeated { "events" } else { "events-fast" };
        let next = match self.next_instead {
            Some(target) => target.to_owned(),
            None => format!("{base}/{fast}{path}?since={position}{limit}"),
        };
        let link = |target: String, relation: &str| format!("<{target}>; rel=\"{relation}\"");
        match self.style {
            LinkStyle::Repeated => {
                let validate = format!("/events{path}/validate?since={position}{limit}");
                let validate = self.is_end.then(|| link(validate, "validate"));
                std::iter::once(link(next, "next")).chain(validate).collect()
            }
            LinkStyle::Joined | LinkStyle::Absolute => {
                let all = [
                    link(format!("{base}/events{path}"), "events"),
                    link(next, "next"),
                    link(format!("{base}/count{path}?since={position}"), "count"),
                    link(format!("{base}/events{path}?latest=true"), "latest"),
                    link(format!("{base}/events{path}?since={{position}}&limit={{count}}"), "page"),
                    link(format!("{base}/events{path}?seek={{duration}}&limit={{count}}"), "seek"),
                ];
                vec![all.join(", ")]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINKS: Links<'static> = Links {
        style: LinkStyle::Joined,
        origin: "http://127.0.0.1:80",
        path: "/organizations/1/integrations/2/3",
        position: "camel:1.moose:2.0",
        limit: None,
        is_end: true,
        next_instead: None,
    };

    #[test]
    fn the_real_form_is_one_header_with_templates() {
        let expected = "</events/organizations/1/integrations/2/3>; rel=\"events\", \
            </events-fast/organizations/1/integrations/2/3?since=camel:1.moose:2.0>; rel=\"next\", \
            </count/organizations/1/integrations/2/3?since=camel:1.moose:2.0>; rel=\"count\", \
            </events/organizations/1/integrations/2/3?latest=true>; rel=\"latest\", \
            </events/organizations/1/integrations/2/3?since={position}&limit={count}>; rel=\"page\", \
            </events/organizations/1/integrations/2/3?seek={duration}&limit={count}>; rel=\"seek\"";
        assert_eq!(LINKS.headers(), [expected]);
    }

    #[test]
    fn the_printed_form_is_two_headers_and_keeps_the_limit() {
        let links = Links { style: LinkStyle::Repeated, limit: Some(7), ..LINKS };
        assert_eq!(
            links.headers(),
            [
                "</events/organizations/1/integrations/2/3?since=camel:1.moose:2.0&limit=7>; rel=\"next\"",
                "</events/organizations/1/integrations/2/3/validate?since=camel:1.moose:2.0&limit=7>; rel=\"validate\"",
            ]
        );
        assert_eq!(Links { is_end: false, ..links }.headers().len(), 1);
    }

    #[test]
    fn links_can_be_absolute_and_next_can_lead_elsewhere() {
        let links = Links { style: LinkStyle::Absolute, ..LINKS }.headers().concat();
        assert_eq!(links.matches("<http://127.0.0.1:80/").count(), 6);
        let links = Links { next_instead: Some("https://elsewhere.example/x"), ..LINKS }.headers().concat();
        assert!(links.contains("<https://elsewhere.example/x>; rel=\"next\""), "{links}");
    }
}
