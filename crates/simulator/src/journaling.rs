//! The journaling API: `GET /events/organizations/1/integrations/2/<registration>`.
//!
//! Parameters, pages and statuses are those of <https://developer.adobe.com/events/docs/guides/api/journaling_api>.
//! Bodies of 401 and 403 are not documented for it; they are what other APIs on adobe.io are seen to answer.

use crate::answer::{Answer, RETRY_AFTER};
use crate::journal::{Amount, Page, Start};
use crate::link::Links;
use crate::state::State;
use jiff::SignedDuration;
use serde_json::json;

/// Below `/events` and `/events-fast`.
pub(crate) const PATH: &str = "/organizations/1/integrations/2/8f2c1d7a-4b0e-4d53-9a61-6e5c2b9f3a70";

/// The media type of a page.
pub(crate) const EVENTS: &str = "application/vnd.adobecloud.events+json;charset=UTF-8";

/// A request to the journal, as far as it matters.
#[derive(Debug)]
pub(crate) struct JournalRequest<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) authorization: Option<&'a str>,
    pub(crate) api_key: Option<&'a str>,
    pub(crate) org_id: Option<&'a str>,
    /// A target for `next` that a fault ordered.
    pub(crate) next_instead: Option<&'a str>,
}

/// What the request is answered with.
pub(crate) fn answer(state: &State, request: &JournalRequest<'_>) -> Answer {
    let options = &state.options;
    let now = options.clock.now();
    if !state.ims.accepts(request.authorization, now) {
        return Answer::json(401, &json!({"error_code": "401013", "message": "Oauth token is not valid"}));
    }
    if request.api_key != Some(options.client_id.as_str()) {
        return Answer::json(403, &json!({"error_code": "403003", "message": "Api Key is invalid"}));
    }
    if request.org_id != Some(options.org_id.as_str()) {
        return Answer::json(403, &json!({"error_code": "403025", "message": "Profile is not valid"}));
    }
    let below = request.path.strip_prefix("/events-fast").or_else(|| request.path.strip_prefix("/events"));
    // What `validate` and `count` answer is not documented, so nothing is made up.
    if below != Some(PATH) {
        return Answer::json(404, &json!({"message": "There is no such journal."}));
    }
    if request.method != "GET" {
        return Answer::empty(405).with("allow", "GET");
    }
    let (start, limit) = match parameters(request.query) {
        Ok(wanted) => wanted,
        Err(reason) => return Answer::json(400, &json!({"message": reason})),
    };
    let amount = Amount { page_size: options.page_size, limit };
    let (answer, last, is_end) = match state.journal.page(&start, amount, now) {
        Page::Events { items, last } => {
            let page = json!({"last": last, "count": items.len()});
            let body = format!(r#"{{"events":[{}],"_page":{page}}}"#, items.join(","));
            // A week, although the page of one URL changes: who caches this misses events.
            (Answer::text(200, EVENTS, body).with("cache-control", "max-age=604800"), last, false)
        }
        Page::End { last } => {
            let answer = Answer::empty(204);
            let wait = options.retry_after.map(|seconds| seconds.to_string());
            (wait.into_iter().fold(answer, |answer, wait| answer.with(RETRY_AFTER, wait)), last, true)
        }
        Page::Gone => {
            let position = if let Start::Since(position) = start { position } else { String::new() };
            return Answer::text(410, "text/plain", format!("Events at position {position} have expired."));
        }
        Page::Malformed => return Answer::json(400, &json!({"message": "since is not a position"})),
    };
    let position = if options.encode_positions { last.replace(':', "%3A") } else { last };
    let links = Links {
        style: options.link_style,
        origin: &state.origin,
        path: PATH,
        position: &position,
        limit,
        is_end,
        next_instead: request.next_instead,
    };
    links.headers().into_iter().fold(answer, |answer, value| answer.with("link", value))
}

/// Where to start and the limit. The guide says what cannot be combined, but not the status of such a request (400
/// here); what it does not name is ignored.
fn parameters(query: &str) -> Result<(Start, Option<usize>), &'static str> {
    let (mut since, mut seek, mut latest, mut limit) = (None, None, false, None);
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "since" => since = Some(value.into_owned()),
            "seek" => {
                seek = Some(negative_duration(&value).ok_or("seek is not a negative ISO 8601 duration")?)
            }
            "latest" => latest = value == "true",
            "limit" => {
                let number: usize = value.parse().map_err(|_| "limit is not a positive integer")?;
                limit = Some(number).filter(|number| *number > 0);
                limit.ok_or("limit is not a positive integer")?;
            }
            _ => {}
        }
    }
    let start = match (since, seek) {
        (Some(_), Some(_)) => return Err("seek and since cannot be combined"),
        (Some(position), None) => Start::Since(position),
        (None, Some(back)) => Start::Seek(back),
        (None, None) if latest => Start::Latest,
        (None, None) => Start::Oldest,
    };
    Ok((start, limit))
}

/// `-PT2H` as two hours.
fn negative_duration(text: &str) -> Option<SignedDuration> {
    text.strip_prefix('-')?.parse::<SignedDuration>().ok().filter(|back| !back.is_negative())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read_and_wrong_ones_refused() {
        let since = |position: &str| Start::Since(position.to_owned());
        for (query, expected) in [
            ("", Ok((Start::Oldest, None))),
            ("since=camel:1.moose:2&limit=5", Ok((since("camel:1.moose:2"), Some(5)))),
            ("since=camel%3A1.moose%3A2", Ok((since("camel:1.moose:2"), None))),
            ("seek=-PT2H", Ok((Start::Seek(SignedDuration::from_hours(2)), None))),
            ("latest=true", Ok((Start::Latest, None))),
            ("latest=false&other=1", Ok((Start::Oldest, None))),
            ("seek=-PT2H&since=camel:1", Err("seek and since cannot be combined")),
            ("seek=PT2H", Err("seek is not a negative ISO 8601 duration")),
            ("seek=soon", Err("seek is not a negative ISO 8601 duration")),
            ("limit=0", Err("limit is not a positive integer")),
            ("limit=-1", Err("limit is not a positive integer")),
        ] {
            assert_eq!(parameters(query), expected, "{query}");
        }
    }
}
