//! Marketo's REST API. It has no resources yet: each is unknown, and says so as Marketo does.

use crate::answer::Answer;
use serde_json::json;

/// Marketo answers with status 200 and its own code
/// (610, <https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/error-codes>).
pub(crate) fn answer(number: u64) -> Answer {
    let errors = json!([{"code": "610", "message": "Requested resource not found"}]);
    Answer::json(
        200,
        &json!({"requestId": format!("{number:x}#simulated"), "success": false, "errors": errors}),
    )
}
