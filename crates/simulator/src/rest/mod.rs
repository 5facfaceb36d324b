//! Marketo's REST API as far as Campanile uses it: identity, `stats`, smart campaigns, programs and their members.
//!
//! Like Marketo it answers nearly everything with status 200 and says in the body whether it worked
//! (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/error-codes>).

mod assets;
mod identity;
mod limits;
mod marketo;
mod members;
mod pattern;
mod stats;

pub use assets::{Program, SmartCampaign};
pub use marketo::{Marketo, MarketoOptions};
pub use members::Member;
pub use pattern::Pattern;

pub(crate) use identity::IDENTITY_PATH;

use crate::answer::Answer;
use jiff::Timestamp;
use limits::Refusal;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A request to the REST API, as far as it matters.
#[derive(Debug)]
pub(crate) struct RestRequest<'a> {
    pub(crate) number: u64,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) authorization: Option<&'a str>,
    pub(crate) now: Timestamp,
    /// A code that a fault ordered in place of the right answer.
    pub(crate) ordered: Option<(&'a str, &'a str)>,
}

/// What a resource gives: the fields of a good answer, or Marketo's code with its message.
type Given = Result<Value, (&'static str, &'static str)>;

/// Answers a request that is none for a token.
pub(crate) fn answer(marketo: &mut Marketo, request: &RestRequest<'_>) -> Answer {
    if request.method != "GET" {
        return Answer::empty(405).with("allow", "GET");
    }
    let admitted = marketo.admit(request.authorization, request.now);
    let given = match (admitted, request.ordered) {
        (Err(Refusal { code, message }), _) => Err((code.to_owned(), message.to_owned())),
        (Ok(()), Some((code, message))) => Err((code.to_owned(), message.to_owned())),
        (Ok(()), None) => {
            resource(marketo, request).map_err(|(code, message)| (code.to_owned(), message.to_owned()))
        }
    };
    let request_id = format!("{:x}#simulated", request.number);
    match given {
        Ok(Value::Object(fields)) => {
            let mut body = json!({"requestId": request_id, "success": true});
            if let Some(into) = body.as_object_mut() {
                into.extend(fields);
            }
            Answer::json(200, &body)
        }
        Ok(other) => Answer::json(200, &json!({"requestId": request_id, "success": true, "result": other})),
        Err((code, message)) => {
            marketo.count_error(&code, request.now);
            let errors = json!([{"code": code, "message": message}]);
            Answer::json(200, &json!({"requestId": request_id, "success": false, "errors": errors}))
        }
    }
}

fn resource(marketo: &Marketo, request: &RestRequest<'_>) -> Given {
    let query: BTreeMap<String, String> =
        url::form_urlencoded::parse(request.query.as_bytes()).into_owned().collect();
    let steps: Vec<&str> = request.path.strip_prefix("/rest/").unwrap_or_default().split('/').collect();
    match steps.as_slice() {
        ["v1", "stats", "usage.json"] => Ok(stats::usage(marketo, 1, request.now)),
        ["v1", "stats", "usage", "last7days.json"] => Ok(stats::usage(marketo, 7, request.now)),
        ["v1", "stats", "errors.json"] => Ok(stats::errors(marketo, 1, request.now)),
        ["v1", "stats", "errors", "last7days.json"] => Ok(stats::errors(marketo, 7, request.now)),
        ["asset", "v1", "smartCampaigns.json"] => assets::campaigns(marketo, &query),
        ["asset", "v1", "smartCampaign", id] => Ok(assets::campaign(marketo, id)),
        ["asset", "v1", "programs.json"] => assets::programs(marketo, &query),
        ["asset", "v1", "program", id] => Ok(assets::program(marketo, id)),
        ["v1", "leads", "programs", id] => members::page(marketo, id, &query),
        _ => Err(("610", "Requested resource not found")),
    }
}
