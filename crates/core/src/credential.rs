//! What the Adobe Developer Console gives for download or copying, read liberally.
//!
//! A project's JSON and a credential's JSON name the same values at different depths, in different cases, and have
//! changed over the years; so values are looked for by their names and by what they look like, wherever they stand.

use serde_json::Value;

/// What was found; what was not is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credential {
    /// The name of the project, or of the credential.
    pub name: Option<String>,
    /// The client id, also called API key.
    pub client_id: Option<String>,
    /// The first client secret.
    pub client_secret: Option<String>,
    /// The organisation, `…@AdobeOrg`.
    pub org_id: Option<String>,
    /// The scopes.
    pub scopes: Vec<String>,
    /// The identity service.
    pub ims_url: Option<String>,
    /// The journaling address; the Console shows it with the event registration and seldom exports it.
    pub journal_url: Option<String>,
}

impl Credential {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { name: self.name.clone(), ..Self::default() }
    }
}

/// Longer texts are no export of the Console.
const LONGEST: usize = 1024 * 1024;

/// Reads what was pasted: JSON, or lines of the form `NAME=value` or `name: value`. Whatever it is, it does no harm.
#[must_use]
pub fn read_credential(text: &str) -> Credential {
    let mut found = Search::default();
    let text = text.trim().trim_start_matches('\u{feff}');
    if text.len() > LONGEST {
        return Credential::default();
    }
    match serde_json::from_str::<Value>(text) {
        Ok(value) => found.look_at("", &value),
        Err(_) => found.look_at_lines(text),
    }
    found.credential()
}

/// A client id with its secret, as they stand beside each other.
#[derive(Debug, Clone, Default)]
struct Pair {
    id: Option<String>,
    secret: Option<String>,
    scopes: Vec<String>,
    /// The kind of credential that Campanile signs in with.
    server_to_server: bool,
}

impl Pair {
    fn worth(&self) -> u8 {
        u8::from(self.id.is_some())
            + 2 * u8::from(self.secret.is_some())
            + 4 * u8::from(self.server_to_server)
    }
}

#[derive(Debug, Default)]
struct Search {
    best: Pair,
    scopes: Vec<String>,
    rest: Credential,
}

impl Search {
    fn look_at(&mut self, name: &str, value: &Value) {
        match value {
            Value::Object(members) => {
                let mut pair =
                    Pair { server_to_server: plain(name) == "oauthservertoserver", ..Pair::default() };
                for (key, member) in members {
                    take(&mut pair, key, member);
                    self.look_at(key, member);
                }
                let is_project = plain(name) == "project" || members.contains_key("workspace");
                if let Some(Value::String(name)) = members.get("name").filter(|_| is_project) {
                    self.rest.name = Some(name.clone());
                }
                self.consider(pair);
            }
            Value::Array(items) => items.iter().for_each(|item| self.look_at(name, item)),
            Value::String(text) => self.look_at_text(name, text),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn look_at_lines(&mut self, text: &str) {
        let mut pair = Pair::default();
        for line in text.lines() {
            let Some((key, value)) = line.split_once(['=', ':']) else {
                self.look_at_text("", line.trim());
                continue;
            };
            let key = key.trim().trim_start_matches("export ").trim_matches(['"', '\'', ' ', '-']);
            let value = value.trim().trim_end_matches(',').trim_matches(['"', '\'', ' ']);
            if key.eq_ignore_ascii_case("https") {
                self.look_at_text("", line.trim());
                continue;
            }
            take(&mut pair, key, &Value::String(value.to_owned()));
            self.look_at_text(key, value);
        }
        self.consider(pair);
    }

    fn look_at_text(&mut self, name: &str, text: &str) {
        let text = text.trim();
        let is_url = text.starts_with("https://") || text.starts_with("http://127.0.0.1");
        if text.ends_with("@AdobeOrg") && !text.contains(char::is_whitespace) {
            self.rest.org_id.get_or_insert_with(|| text.to_owned());
        } else if is_url && text.contains("/events/organizations/") {
            self.rest.journal_url.get_or_insert_with(|| text.to_owned());
        } else if is_url && text.contains("/ims/token") {
            self.rest.ims_url.get_or_insert_with(|| text.to_owned());
        } else if matches!(plain(name).as_str(), "imshost" | "imsdomain") && text.ends_with(".adobelogin.com")
        {
            let host = text.trim_start_matches("https://");
            self.rest.ims_url.get_or_insert_with(|| format!("https://{host}/ims/token/v3"));
        }
    }

    fn consider(&mut self, pair: Pair) {
        if self.scopes.is_empty() {
            self.scopes.clone_from(&pair.scopes);
        }
        if pair.worth() > self.best.worth() && (pair.id.is_some() || pair.secret.is_some()) {
            self.best = pair;
        }
    }

    fn credential(self) -> Credential {
        let scopes = if self.best.scopes.is_empty() { self.scopes } else { self.best.scopes };
        Credential { client_id: self.best.id, client_secret: self.best.secret, scopes, ..self.rest }
    }
}

/// Takes a member of an object into the credential that stands there.
fn take(pair: &mut Pair, key: &str, value: &Value) {
    // `AIO_…`, `IMS_…` and the like are prefixes of the tools that write such files.
    let name = plain(key);
    let is = |ending: &str| name.ends_with(ending);
    if is("clientid") || is("apikey") {
        pair.id = pair.id.take().or_else(|| first_text(value));
    } else if is("clientsecret") || is("clientsecrets") {
        pair.secret = pair.secret.take().or_else(|| first_text(value));
    } else if (is("scopes") || is("scope")) && pair.scopes.is_empty() {
        pair.scopes = texts(value)
            .iter()
            .flat_map(|text| text.split([',', ' ']))
            .map(|scope| scope.trim_matches(['"', '[', ']']))
            .filter(|scope| !scope.is_empty())
            .map(str::to_owned)
            .collect();
    }
}

/// Letters and digits alone, in lower case: `client_id`, `clientId` and `CLIENT-ID` are one name.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

fn first_text(value: &Value) -> Option<String> {
    texts(value).into_iter().map(|text| text.trim().to_owned()).find(|text| !text.is_empty())
}

/// A text, the texts of a list, or those of a list of objects with one text each (`[{"client_secret": "…"}]`).
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(members) => {
            let secrets = members.iter().filter(|(key, _)| plain(key).contains("secret"));
            secrets.filter_map(|(_, member)| member.as_str()).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
