//! The members of a program: `GET /rest/v1/leads/programs/{id}.json`
//! (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/lead-database/leads>). `stream`,
//! `nurtureCadence` and `isExhausted` are named there for engagement programs.

use super::Given;
use super::assets::number;
use super::marketo::Marketo;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// People in an answer.
const PAGE: usize = 300;
/// A program with more members cannot be listed.
const MOST: usize = 100_000;

/// A person in an engagement program. Names and addresses are invented from the id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The person's id.
    pub id: u64,
    /// The stream the person is in.
    pub stream: String,
    /// Whether the person received everything of it.
    pub is_exhausted: bool,
}

impl Member {
    /// The address that answers carry for this person, for tests that look where it must not be.
    #[must_use]
    pub fn email(&self) -> String {
        format!("person-{}@people.example.org", self.id)
    }

    fn json(&self, fields: Option<&String>) -> Value {
        let mut member = json!({
            "id": self.id,
            "membership": {
                "id": self.id,
                "progressionStatus": "Member",
                "stream": self.stream,
                "nurtureCadence": "norm",
                "isExhausted": self.is_exhausted,
                "acquiredBy": false,
                "reachedSuccess": false,
            },
        });
        // Without `fields` Marketo sends a default set.
        let asked = |name: &str| fields.is_none_or(|fields| fields.split(',').any(|field| field == name));
        if let Some(person) = member.as_object_mut() {
            for (name, value) in [("email", self.email()), ("lastName", format!("Example {}", self.id))] {
                if asked(name) {
                    person.insert(name.to_owned(), value.into());
                }
            }
        }
        member
    }
}

pub(super) fn page(marketo: &Marketo, id: &str, query: &BTreeMap<String, String>) -> Given {
    let Some(program) = number(id).filter(|id| marketo.programs.contains_key(id)) else {
        return Err(("1013", "Program not found"));
    };
    let members = marketo.members.get(&program).map(Vec::as_slice).unwrap_or_default();
    if members.len() > MOST {
        return Err(("1003", "Too many members"));
    }
    // Marketo's own tokens are opaque; this one is the place in the list.
    let from = query.get("nextPageToken").map_or(Ok(0), |token| {
        token.strip_suffix("===").unwrap_or(token).parse().map_err(|_| ("1077", "nextPageToken is not valid"))
    })?;
    let people: Vec<Value> =
        members.iter().skip(from).take(PAGE).map(|member| member.json(query.get("fields"))).collect();
    let next = from + people.len();
    let mut answer = json!({"result": people});
    if let Some(fields) = answer.as_object_mut().filter(|_| next < members.len()) {
        fields.insert("nextPageToken".to_owned(), format!("{next}===").into());
    }
    Ok(answer)
}
