//! Tokens.

use crate::client::{Read, started};
use campanile_simulator::{Clock, SimulatorOptions};
use jiff::{SignedDuration, Timestamp};

#[tokio::test]
async fn a_token_is_answered_as_adobe_prints_it() {
    let (_simulator, reader) = started(SimulatorOptions::default()).await;
    let answer = reader.ask_for_token(&reader.access.ims_url, reader.form()).await;
    assert_eq!(answer.status, 200);
    let body = answer.json();
    let names: Vec<&str> = body.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["access_token", "token_type", "expires_in"]);
    assert_eq!((&body["token_type"], &body["expires_in"]), (&"bearer".into(), &86_399.into()));
}

#[tokio::test]
async fn wrong_requests_for_a_token_are_refused() {
    let (simulator, reader) = started(SimulatorOptions::default()).await;
    let ims = reader.access.ims_url.clone();
    let form = reader.form();
    for (from, to, status, error) in [
        ("client_secret=", "client_secret=x", 401, "invalid_client"),
        ("client_id=", "client_id=x", 401, "invalid_client"),
        ("client_credentials", "authorization_code", 400, "unsupported_grant_type"),
        ("&scope=", "&scopes=", 400, "invalid_scope"),
    ] {
        let answer = reader.ask_for_token(&ims, form.replace(from, to)).await;
        assert_eq!((answer.status.as_u16(), answer.json()["error"].as_str()), (status, Some(error)), "{to}");
    }
    let in_query = reader.ask_for_token(&format!("{ims}?{form}"), String::new()).await;
    assert_eq!((in_query.status.as_u16(), &in_query.json()["error"]), (400, &"invalid_request".into()));
    let id_in_query = format!("{ims}?client_id={}", reader.access.client_id);
    let form_without_id = form.replace("client_id=", "was=");
    assert_eq!(reader.ask_for_token(&id_in_query, form_without_id).await.status, 200);
    let not_a_form = Read::of(reader.http.post(&ims).body(form.clone()).send().await.unwrap()).await;
    assert_eq!(not_a_form.status, 400);
    assert_eq!(reader.get(&ims).await.status, 405);

    let kept = format!("{:?}", simulator.requests());
    assert!(!kept.contains(&reader.access.client_secret), "{kept}");
    assert!(kept.contains("client_secret=***"), "{kept}");
}

#[tokio::test]
async fn a_token_runs_out_and_can_be_revoked_and_a_secret_replaced() {
    let clock = Clock::manual(Timestamp::from_second(1_795_000_000).unwrap());
    let options =
        SimulatorOptions { token_lifetime_s: 60, clock: clock.clone(), ..SimulatorOptions::default() };
    let (simulator, mut reader) = started(options).await;
    clock.advance(SignedDuration::from_secs(59));
    assert_eq!(reader.journal("").await.status, 204);
    clock.advance(SignedDuration::from_secs(1));
    assert_eq!(reader.journal("").await.status, 401);
    reader.renew_token().await;
    assert_eq!(reader.journal("").await.status, 204);
    simulator.revoke_tokens();
    assert_eq!(reader.journal("").await.status, 401);

    simulator.replace_secret("another");
    assert_eq!(reader.ask_for_token(&reader.access.ims_url, reader.form()).await.status, 401);
    reader.access.client_secret = "another".to_owned();
    reader.renew_token().await;
    assert_eq!(reader.journal("").await.status, 204);
}
