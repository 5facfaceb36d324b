//! The commands over HTTP.

use crate::client::{Read, started};
use campanile_simulator::{Access, SimulatorOptions};
use serde_json::{Value, json};

#[tokio::test]
async fn events_are_emitted_in_each_way() {
    let (_simulator, reader) = started(SimulatorOptions::default()).await;
    let by_kind = json!({
        "kind": "salesforce-login", "id": "id-1", "instance": "284-RPR-133", "action": {"errorCode": "X", "message": null},
        "time": "yesterday", "envelope": "direct", "id_place": "beside", "count": 2,
    });
    let answer = reader.control("emit", by_kind).await;
    assert_eq!(
        (answer.status.as_u16(), &answer.json()["ids"]),
        (200, &json!(["id-1", "id-1"])),
        "{}",
        answer.text
    );
    assert_eq!(reader.control("emit", json!({"event": {"id": 7}})).await.status, 200);
    assert_eq!(reader.control("emit", json!({"items": [1, {"x": 2}]})).await.status, 200);

    let (items, _) = reader.read_all("").await;
    assert_eq!(items.len(), 5);
    assert_eq!(items[0]["eventid"], "id-1");
    assert_eq!(items[0]["event"]["time"], "yesterday");
    assert_eq!(items[0]["event"]["data"]["munchkinId"], "284-RPR-133");
    assert_eq!(items[0]["event"]["data"]["eventAction"], json!({"errorCode": "X"}));
    assert_ne!(items[0]["position"], items[1]["position"]);
    assert_eq!(items[2]["event"], json!({"id": 7}));
    assert_eq!((&items[3], &items[4]["x"]), (&json!(1), &json!(2)));
}

#[tokio::test]
async fn expiry_faults_and_secrets_can_be_ordered() {
    let (_simulator, mut reader) = started(SimulatorOptions::default()).await;
    let emitted = reader.control("emit", json!({"kind": "daily-quota", "count": 3})).await.json();
    let positions: Vec<String> = serde_json::from_value(emitted["positions"].clone()).unwrap();
    assert_eq!(reader.control("expire", json!({"before": positions[2]})).await.json(), json!({"expired": 2}));
    assert_eq!(reader.journal(&format!("?since={}", positions[0])).await.status, 410);
    assert_eq!(reader.control("expire", json!({"all": true})).await.json(), json!({"expired": 3}));

    let fault = json!({"on": "journal", "times": 4294967295_u32, "kind": {"status": {"code": 429}}});
    assert_eq!(reader.control("fault", fault).await.json(), json!({"faults": 1}));
    assert_eq!(reader.journal("").await.status, 429);
    assert_eq!(reader.control("fault", json!({"clear": true})).await.json(), json!({"faults": 0}));
    assert_eq!(reader.journal("").await.status, 204);

    assert_eq!(reader.control("revoke", json!({"tokens": true, "new_secret": "new"})).await.status, 200);
    assert_eq!(reader.journal("").await.status, 401);
    reader.access.client_secret = "new".to_owned();
    reader.renew_token().await;
    assert_eq!(reader.journal("").await.status, 204);
}

#[tokio::test]
async fn requests_and_status_can_be_looked_at() {
    let (simulator, reader) = started(SimulatorOptions::default()).await;
    reader.journal("?limit=5").await;
    let seen = reader.control("requests?after=1&wait=2", Value::Null).await.json();
    assert_eq!((&seen["total"], &seen["arrived"]), (&json!(2), &json!(true)));
    let request = &seen["requests"][0];
    assert!(request["path_and_query"].as_str().unwrap().ends_with("?limit=5"));
    assert_eq!(request["headers"]["authorization"], "valid");
    assert_eq!((&request["endpoint"], &request["status"]), (&json!("journal"), &json!(204)));
    let late = reader.control("requests?wait=99&timeout_s=0", Value::Null).await.json();
    assert_eq!(late["arrived"], false);

    let status = reader.control("status", Value::Null).await.json();
    assert_eq!(&serde_json::from_value::<Access>(status["access"].clone()).unwrap(), simulator.access());
    assert_eq!(
        (&status["scenario"], &status["events"], &status["requests"]),
        (&json!("empty"), &json!(0), &json!(2))
    );
    let names: Vec<&str> = status["access"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["port", "journal_url", "ims_url", "rest_url", "client_id", "client_secret", "org_id"]);
}

#[tokio::test]
async fn wrong_commands_say_what_is_wrong() {
    let (_simulator, reader) = started(SimulatorOptions::default()).await;
    for (command, body, status) in [
        ("emit", json!({}), 400),
        ("emit", json!({"kind": "campaign-success"}), 400),
        ("emit", json!({"knid": "campaign-failure"}), 400),
        ("expire", json!({"before": "nothing"}), 400),
        ("fault", json!({"on": "journal"}), 400),
        ("requests?since=1", Value::Null, 400),
        ("emit", Value::Null, 405),
        ("emits", json!({}), 404),
    ] {
        let answer = reader.control(command, body).await;
        assert_eq!(answer.status, status, "{command}");
        assert!(answer.json()["error"].is_string(), "{command}");
    }
    let url = format!("http://127.0.0.1:{}/control/emit", reader.access.port);
    let from_a_page =
        reader.http.post(url).header("origin", "https://page.example").body(r#"{"kind":"daily-quota"}"#);
    assert_eq!(Read::of(from_a_page.send().await.unwrap()).await.status, 403);
}
