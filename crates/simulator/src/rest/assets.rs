//! Smart campaigns and programs
//! (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/assets/smart-campaigns>).

use super::Given;
use super::marketo::Marketo;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What Marketo says where nothing was found; there is no `result` then.
const NOTHING: &str = "No assets found for the given search criteria.";
/// Where the invented subscription's pages are.
const APP: &str = "https://app-sj01.marketo.com/";

/// A smart campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmartCampaign {
    /// Its id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// `Inactive`, `Single Run`, `Invalid`, `Recurring Run`, `Active`, `Requested` or `Never Run`.
    pub status: String,
    /// `batch`, `default` or `trigger`.
    pub kind: String,
    /// Its workspace.
    pub workspace: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl SmartCampaign {
    /// An active trigger campaign of the workspace `Default`, made then.
    #[must_use]
    pub fn trigger(id: u64, name: &str, created_at: Timestamp) -> Self {
        Self {
            id,
            name: name.to_owned(),
            status: "Active".to_owned(),
            kind: "trigger".to_owned(),
            workspace: "Default".to_owned(),
            created_at,
            updated_at: created_at,
        }
    }

    /// The same with another status since then.
    #[must_use]
    pub fn turned(self, status: &str, at: Timestamp) -> Self {
        Self { status: status.to_owned(), updated_at: at, ..self }
    }

    fn is_active(&self) -> bool {
        matches!(self.status.as_str(), "Active" | "Requested" | "Recurring Run")
    }

    fn json(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "description": "",
            "createdAt": time(self.created_at),
            "updatedAt": time(self.updated_at),
            "folder": {"id": 327, "type": "Folder"},
            "status": self.status,
            "type": self.kind,
            "isSystem": false,
            "isActive": self.is_active(),
            "isRequestable": false,
            "workspace": self.workspace,
            "computedUrl": format!("{APP}#SC{}A1", self.id),
        })
    }
}

/// A program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Its id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// `Default`, `Event`, `Engagement`, `Email`.
    pub kind: String,
    /// `on`, `off`, or empty where it has none.
    pub status: String,
    /// Its workspace.
    pub workspace: String,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Program {
    /// An engagement program that is on.
    #[must_use]
    pub fn engagement(id: u64, name: &str, updated_at: Timestamp) -> Self {
        Self {
            id,
            name: name.to_owned(),
            kind: "Engagement".to_owned(),
            status: "on".to_owned(),
            workspace: "Default".to_owned(),
            updated_at,
        }
    }

    fn json(&self) -> Value {
        let letters = if self.kind == "Engagement" { "NP" } else { "PG" };
        json!({
            "id": self.id,
            "name": self.name,
            "description": "",
            "createdAt": time(self.updated_at),
            "updatedAt": time(self.updated_at),
            "url": format!("{APP}#{letters}{}A1", self.id),
            "type": self.kind,
            "channel": "Nurture",
            "folder": {"type": "Folder", "value": 327, "folderName": "Programs"},
            "status": self.status,
            "workspace": self.workspace,
        })
    }
}

pub(super) fn campaigns(marketo: &Marketo, query: &BTreeMap<String, String>) -> Given {
    let bound = |name: &str| -> Result<Option<Timestamp>, (&'static str, &'static str)> {
        query
            .get(name)
            .map(|text| text.parse().map_err(|_| ("701", "the bound of time is not in ISO 8601")))
            .transpose()
    };
    let (earliest, latest) = (bound("earliestUpdatedAt")?, bound("latestUpdatedAt")?);
    let active = query.get("isActive").map(|text| text == "true");
    let found = marketo.campaigns.values().filter(|campaign| {
        earliest.is_none_or(|earliest| campaign.updated_at >= earliest)
            && latest.is_none_or(|latest| campaign.updated_at <= latest)
            && active.is_none_or(|active| campaign.is_active() == active)
    });
    page(found.map(SmartCampaign::json), query)
}

pub(super) fn programs(marketo: &Marketo, query: &BTreeMap<String, String>) -> Given {
    page(marketo.programs.values().map(Program::json), query)
}

pub(super) fn campaign(marketo: &Marketo, id: &str) -> Value {
    one(number(id).and_then(|id| marketo.campaigns.get(&id)).map(SmartCampaign::json))
}

pub(super) fn program(marketo: &Marketo, id: &str) -> Value {
    one(number(id).and_then(|id| marketo.programs.get(&id)).map(Program::json))
}

/// `123.json` as 123.
pub(super) fn number(step: &str) -> Option<u64> {
    step.strip_suffix(".json")?.parse().ok()
}

fn page(found: impl Iterator<Item = Value>, query: &BTreeMap<String, String>) -> Given {
    let number = |name: &str, otherwise: usize| match query.get(name) {
        None => Ok(otherwise),
        Some(text) => text.parse::<usize>().map_err(|_| ("701", "a bound is not a number")),
    };
    let (most, offset) = (number("maxReturn", 20)?, number("offset", 0)?);
    if most > 200 {
        return Err(("701", "maxReturn cannot be more than 200"));
    }
    Ok(assets(found.skip(offset).take(most).collect()))
}

fn one(found: Option<Value>) -> Value {
    assets(found.into_iter().collect())
}

fn assets(found: Vec<Value>) -> Value {
    let mut fields = Map::new();
    fields.insert("errors".to_owned(), json!([]));
    fields.insert("warnings".to_owned(), if found.is_empty() { json!([NOTHING]) } else { json!([]) });
    if !found.is_empty() {
        fields.insert("result".to_owned(), Value::Array(found));
    }
    Value::Object(fields)
}

/// Marketo's odd form of a time in UTC.
fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ+0000").to_string()
}
