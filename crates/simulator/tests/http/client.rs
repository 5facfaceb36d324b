//! A reader that does as Adobe's guide says.

use campanile_simulator::{Access, Simulator, SimulatorOptions};
use reqwest::header::HeaderMap;
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};
use std::time::Duration;

/// Bounds every wait: reached only when something is wrong.
pub(crate) const LONG: Duration = Duration::from_secs(20);

pub(crate) struct Reader {
    pub(crate) http: Client,
    pub(crate) access: Access,
    pub(crate) token: String,
}

/// What was answered, read to its end.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Read {
    pub(crate) async fn of(response: Response) -> Self {
        let (status, headers) = (response.status(), response.headers().clone());
        Self { status, headers, text: response.text().await.unwrap() }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// The target of a link, from one header or several.
    pub(crate) fn link(&self, relation: &str) -> Option<String> {
        let values = self.headers.get_all("link").iter().map(|value| value.to_str().unwrap());
        values.flat_map(|value| value.split(", ")).find_map(|link| {
            let (target, parameters) = link.strip_prefix('<')?.split_once('>')?;
            (parameters == format!("; rel=\"{relation}\"")).then(|| target.to_owned())
        })
    }
}

pub(crate) fn http() -> Client {
    // Another test of this process may have been faster, which is as good.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    Client::builder().redirect(Policy::none()).timeout(LONG).no_proxy().no_gzip().build().unwrap()
}

/// A simulator with a reader that has a token.
pub(crate) async fn started(options: SimulatorOptions) -> (Simulator, Reader) {
    let simulator = Simulator::start(options).unwrap();
    let mut reader = Reader { http: http(), access: simulator.access().clone(), token: String::new() };
    reader.renew_token().await;
    (simulator, reader)
}

impl Reader {
    pub(crate) fn form(&self) -> String {
        let Access { client_id, client_secret, .. } = &self.access;
        format!(
            "grant_type=client_credentials&client_id={client_id}&client_secret={client_secret}\
             &scope=adobeio_api%2Copenid%2CAdobeID"
        )
    }

    pub(crate) async fn ask_for_token(&self, url: &str, form: String) -> Read {
        let request =
            self.http.post(url).header("content-type", "application/x-www-form-urlencoded").body(form);
        Read::of(request.send().await.unwrap()).await
    }

    pub(crate) async fn renew_token(&mut self) {
        let answer = self.ask_for_token(&self.access.ims_url, self.form()).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        self.token = answer.json()["access_token"].as_str().unwrap().to_owned();
    }

    /// A request with everything it needs; the target can be relative.
    pub(crate) fn request(&self, target: &str) -> RequestBuilder {
        let url = if target.starts_with('/') {
            format!("http://127.0.0.1:{}{target}", self.access.port)
        } else {
            target.to_owned()
        };
        self.http
            .get(url)
            .header("authorization", format!("Bearer {}", self.token))
            .header("x-api-key", &self.access.client_id)
            .header("x-ims-org-id", &self.access.org_id)
    }

    pub(crate) async fn get(&self, target: &str) -> Read {
        Read::of(self.request(target).send().await.unwrap()).await
    }

    /// The journal with these parameters.
    pub(crate) async fn journal(&self, query: &str) -> Read {
        self.get(&format!("{}{query}", self.access.journal_url)).await
    }

    /// Every item from the oldest on, by following `next` until there is nothing newer; and the last answer.
    pub(crate) async fn read_all(&self, query: &str) -> (Vec<Value>, Read) {
        let mut items = Vec::new();
        let mut answer = self.journal(query).await;
        while answer.status == 200 {
            let page = answer.json();
            let events = page["events"].as_array().unwrap();
            assert_eq!(page["_page"]["count"], events.len());
            items.extend(events.iter().cloned());
            answer = self.get(&answer.link("next").unwrap()).await;
        }
        (items, answer)
    }

    pub(crate) async fn control(&self, command: &str, body: Value) -> Read {
        let url = format!("http://127.0.0.1:{}/control/{command}", self.access.port);
        let request =
            if body.is_null() { self.http.get(url) } else { self.http.post(url).body(body.to_string()) };
        Read::of(request.send().await.unwrap()).await
    }
}

/// Appends so many numbered events, and gives their positions.
pub(crate) fn emit_numbers(simulator: &Simulator, count: u32) -> Vec<String> {
    (0..count).map(|number| simulator.emit(&json!({"number": number}))).collect()
}

pub(crate) fn numbers(items: &[Value]) -> Vec<u64> {
    items.iter().map(|item| item["event"]["number"].as_u64().unwrap()).collect()
}
