//! Marketo's REST API: tokens, limits, and what it gives.

use crate::client::{Read, Reader, started};
use campanile_simulator::{
    Clock, Endpoint, Fault, FaultKind, MarketoOptions, Member, Program, Simulator, SimulatorOptions,
    SmartCampaign,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

const NOON: &str = "2026-11-23T18:00:00Z";

struct Rest {
    simulator: Simulator,
    reader: Reader,
    clock: Clock,
}

async fn rest(marketo: MarketoOptions) -> Rest {
    let clock = Clock::manual(NOON.parse().unwrap());
    let options = SimulatorOptions { clock: clock.clone(), marketo, ..SimulatorOptions::default() };
    let (simulator, mut reader) = started(options).await;
    reader.token = token(&reader).await.json()["access_token"].as_str().unwrap().to_owned();
    Rest { simulator, reader, clock }
}

async fn token(reader: &Reader) -> Read {
    let identity = format!("http://127.0.0.1:{}/identity/oauth/token", reader.access.port);
    reader.ask_for_token(&identity, reader.form()).await
}

impl Rest {
    async fn get(&self, path: &str) -> Value {
        let answer = self.reader.get(&format!("{}{path}", self.reader.access.rest_url)).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json()
    }

    async fn code(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer["success"], false, "{answer}");
        answer["errors"][0]["code"].as_str().unwrap().to_owned()
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

const USAGE: &str = "/v1/stats/usage.json";

#[tokio::test]
async fn a_token_lives_an_hour_and_who_asks_early_gets_the_same() {
    let mut rest = rest(MarketoOptions::default()).await;
    rest.clock.advance(SignedDuration::from_secs(600));
    let early = token(&rest.reader).await.json();
    assert_eq!(
        (early["access_token"].as_str(), &early["expires_in"]),
        (Some(&*rest.reader.token), &3000.into())
    );
    rest.clock.advance(SignedDuration::from_secs(3000));
    assert_eq!(rest.code(USAGE).await, "602");
    let fresh = token(&rest.reader).await.json();
    assert_ne!(fresh["access_token"], early["access_token"]);
    rest.reader.token = fresh["access_token"].as_str().unwrap().to_owned();
    assert_eq!(rest.get(USAGE).await["success"], true);
    rest.simulator.revoke_tokens();
    assert_eq!(rest.code(USAGE).await, "601");
    rest.reader.access.client_secret = "wrong".to_owned();
    assert_eq!(token(&rest.reader).await.status, 401);
    assert_eq!(
        rest.simulator.requests().iter().filter(|request| request.endpoint == Endpoint::Rest).count(),
        3
    );
}

#[tokio::test]
async fn limits_are_enforced_and_calls_counted() {
    let marketo = MarketoOptions { calls_in_20_s: 3, daily_quota: 5, ..MarketoOptions::default() };
    let mut rest = rest(marketo).await;
    for _ in 0..3 {
        assert_eq!(rest.get(USAGE).await["success"], true);
    }
    assert_eq!(rest.code(USAGE).await, "606");
    rest.clock.advance(SignedDuration::from_secs(20));
    let mine = &rest.get(USAGE).await["result"][0];
    assert_eq!(
        mine,
        &json!({
            "date": "2026-11-23", "total": 4, "users": [{"userId": "campanile-api@example.com", "count": 4}],
        })
    );
    assert_eq!(rest.get(USAGE).await["success"], true);
    assert_eq!(rest.code(USAGE).await, "607");
    // Midnight in Chicago.
    rest.clock.advance(SignedDuration::from_hours(12));
    rest.reader.token = token(&rest.reader).await.json()["access_token"].as_str().unwrap().to_owned();
    let errors = rest.get("/v1/stats/errors/last7days.json").await;
    assert_eq!(errors["result"].as_array().unwrap().len(), 7);
    assert_eq!(
        errors["result"][1]["errors"],
        json!([
            {"errorCode": "606", "count": 1}, {"errorCode": "607", "count": 1},
        ])
    );
    assert_eq!(rest.simulator.marketo(|marketo| marketo.calls(rest.now())), 1);
}

#[tokio::test]
async fn too_many_at_once_are_refused() {
    let rest = rest(MarketoOptions { at_once: 1, ..MarketoOptions::default() }).await;
    rest.simulator.fault(Fault { on: Endpoint::Rest, after: 0, times: 1, kind: FaultKind::Stall });
    let request = rest.reader.request(&format!("{}{USAGE}", rest.reader.access.rest_url));
    let stalled = tokio::spawn(request.send());
    assert!(rest.simulator.wait_for_requests_to(Endpoint::Rest, 1, crate::client::LONG).await);
    assert_eq!(rest.code(USAGE).await, "615");
    assert_eq!(rest.simulator.marketo(|marketo| marketo.busiest().0), 2);
    stalled.abort();
}

#[tokio::test]
async fn any_code_can_be_ordered() {
    let rest = rest(MarketoOptions::default()).await;
    for code in ["502", "603", "604", "608", "611", "614", "713"] {
        let kind = FaultKind::MarketoError { code: code.to_owned(), message: "as ordered".to_owned() };
        rest.simulator.fault(Fault { on: Endpoint::Rest, after: 0, times: 1, kind });
        assert_eq!(rest.code(USAGE).await, code);
    }
    assert_eq!(rest.code("/v1/no/such.json").await, "610");
}

#[tokio::test]
async fn campaigns_are_browsed_in_pages_and_since_a_time_and_found_by_id() {
    let rest = rest(MarketoOptions::default()).await;
    let made: Timestamp = "2024-03-02T09:00:00Z".parse().unwrap();
    rest.simulator.marketo(|marketo| {
        for id in 1..=450 {
            marketo.put_campaign(SmartCampaign::trigger(id, &format!("Campaign {id}"), made));
        }
        let broken = SmartCampaign::trigger(7, "Broken", made).turned("Invalid", NOON.parse().unwrap());
        marketo.put_campaign(broken);
        marketo.put_program(Program::engagement(1035, "Onboarding", made));
    });
    let mut lengths = Vec::new();
    for offset in [0, 200, 400, 600] {
        let page = rest.get(&format!("/asset/v1/smartCampaigns.json?maxReturn=200&offset={offset}")).await;
        lengths.push(page["result"].as_array().map_or(0, Vec::len));
    }
    assert_eq!(lengths, [200, 200, 50, 0]);
    let changed = rest.get("/asset/v1/smartCampaigns.json?earliestUpdatedAt=2026-11-01T00:00:00Z").await;
    assert_eq!(changed["result"].as_array().unwrap().len(), 1);
    assert_eq!(changed["result"][0]["status"], "Invalid");
    let one = rest.get("/asset/v1/smartCampaign/7.json").await;
    assert_eq!(one["result"][0]["computedUrl"], "https://app-sj01.marketo.com/#SC7A1");
    assert_eq!(one["result"][0]["createdAt"], "2024-03-02T09:00:00Z+0000");
    assert_eq!(rest.get("/asset/v1/smartCampaign/9999.json").await["result"], Value::Null);
    assert_eq!(rest.get("/asset/v1/program/1035.json").await["result"][0]["type"], "Engagement");
    assert_eq!(rest.code("/asset/v1/programs.json?maxReturn=201").await, "701");
}

#[tokio::test]
async fn members_come_in_pages_with_the_fields_that_were_asked_for() {
    let rest = rest(MarketoOptions::default()).await;
    rest.simulator.marketo(|marketo| {
        marketo.put_program(Program::engagement(1035, "Onboarding", NOON.parse().unwrap()));
        let member = |id| Member { id, stream: "Early stage".to_owned(), is_exhausted: id % 2 == 0 };
        marketo.set_members(1035, (1..=301).map(member).collect());
    });
    let first = rest.get("/v1/leads/programs/1035.json?fields=id").await;
    assert_eq!(first["result"].as_array().unwrap().len(), 300);
    assert_eq!(first["result"][1]["membership"]["isExhausted"], true);
    assert_eq!(first["result"][1].get("email"), None);
    let next = first["nextPageToken"].as_str().unwrap();
    let last = rest.get(&format!("/v1/leads/programs/1035.json?nextPageToken={next}")).await;
    assert_eq!(last["result"].as_array().unwrap().len(), 1);
    assert!(last["result"][0]["email"].is_string());
    assert_eq!(last.get("nextPageToken"), None);
}
