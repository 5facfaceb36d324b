//! Troubles, as a reader sees them.

use crate::client::{LONG, emit_numbers, started};
use campanile_simulator::{Endpoint, Fault, FaultKind, Simulator, SimulatorOptions};
use flate2::read::GzDecoder;
use std::collections::BTreeMap;
use std::io::Read;

fn order(simulator: &Simulator, on: Endpoint, after: u32, times: u32, kind: FaultKind) {
    simulator.fault(Fault { on, after, times, kind });
}

#[tokio::test]
async fn a_status_comes_when_ordered_and_goes() {
    let (simulator, reader) = started(SimulatorOptions::default()).await;
    let headers = BTreeMap::from([("retry-after".to_owned(), "7".to_owned())]);
    let kind = FaultKind::Status { code: 503, headers, body: "busy".to_owned() };
    order(&simulator, Endpoint::Journal, 1, 2, kind);
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let answer = reader.journal("").await;
        if answer.status == 503 {
            assert_eq!((answer.header("retry-after"), answer.text.as_str()), (Some("7"), "busy"));
        }
        statuses.push(answer.status.as_u16());
    }
    assert_eq!(statuses, [204, 503, 503, 204]);
}

#[tokio::test]
async fn a_cut_body_ends_too_early() {
    let (simulator, reader) = started(SimulatorOptions::default()).await;
    emit_numbers(&simulator, 5);
    order(&simulator, Endpoint::Journal, 0, 1, FaultKind::CutBody { bytes: 40 });
    let mut response = reader.request(&reader.access.journal_url).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let mut arrived = Vec::new();
    let error = loop {
        match response.chunk().await {
            Ok(Some(part)) => arrived.extend(part),
            Ok(None) => panic!("it did not end too early"),
            Err(error) => break error,
        }
    };
    assert_eq!(arrived.len(), 40, "{error}");
    assert_eq!(reader.journal("").await.status, 200);
}

#[tokio::test]
async fn a_stalled_request_is_not_answered_until_the_simulator_ends() {
    let (simulator, reader) = started(SimulatorOptions::default()).await;
    order(&simulator, Endpoint::Journal, 0, 1, FaultKind::Stall);
    let pending = tokio::spawn(reader.request(&reader.access.journal_url).send());
    assert!(simulator.wait_for_requests_to(Endpoint::Journal, 1, LONG).await);
    assert!(!pending.is_finished());
    assert_eq!(simulator.requests().last().unwrap().status, None);
    let port = reader.access.port;
    simulator.shutdown().await;
    assert!(pending.await.unwrap().is_err());
    // The port is free again.
    let again = Simulator::start(SimulatorOptions { port, ..SimulatorOptions::default() }).unwrap();
    assert_eq!(again.access().port, port);
}

#[tokio::test]
async fn garbage_redirections_and_foreign_links_are_sent_as_ordered() {
    let (simulator, reader) = started(SimulatorOptions::default()).await;
    emit_numbers(&simulator, 1);
    let body = "<html>Sign in to the guest network</html>".to_owned();
    order(
        &simulator,
        Endpoint::Journal,
        0,
        1,
        FaultKind::Garbage { body: body.clone(), content_type: "text/html".to_owned() },
    );
    let answer = reader.journal("").await;
    assert_eq!(
        (answer.status.as_u16(), answer.header("content-type"), &answer.text),
        (200, Some("text/html"), &body)
    );

    let elsewhere = "https://elsewhere.example/events".to_owned();
    order(&simulator, Endpoint::Ims, 0, 1, FaultKind::RedirectTo { url: elsewhere.clone() });
    let answer = reader.ask_for_token(&reader.access.ims_url, reader.form()).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (307, Some(elsewhere.as_str())));

    order(&simulator, Endpoint::Journal, 0, 1, FaultKind::NextLinkTo { url: elsewhere.clone() });
    let answer = reader.journal("").await;
    assert_eq!((answer.status.as_u16(), answer.link("next")), (200, Some(elsewhere)));
}

#[tokio::test]
async fn a_huge_body_is_as_long_as_ordered_also_packed() {
    let (simulator, reader) = started(SimulatorOptions::default()).await;
    for bytes in [3_000_000, 0] {
        order(&simulator, Endpoint::Journal, 0, 1, FaultKind::HugeBody { bytes, gzip: false });
        let answer = reader.journal("").await;
        assert!(answer.json()["events"].is_array());
        assert_eq!(answer.text.len() as u64, bytes.max(105));

        order(&simulator, Endpoint::Journal, 0, 1, FaultKind::HugeBody { bytes, gzip: true });
        let packed = reader.request(&reader.access.journal_url).send().await.unwrap();
        assert_eq!(packed.headers().get("content-encoding").unwrap(), "gzip");
        let packed = packed.bytes().await.unwrap();
        assert!(packed.len() < 50_000, "{}", packed.len());
        let mut text = String::new();
        GzDecoder::new(&packed[..]).read_to_string(&mut text).unwrap();
        assert_eq!(text, answer.text);
    }
}

#[tokio::test]
async fn answers_are_compressed_for_who_wants_it() {
    let (simulator, reader) = started(SimulatorOptions { gzip: true, ..SimulatorOptions::default() }).await;
    emit_numbers(&simulator, 3);
    let plain = reader.journal("").await;
    assert_eq!(plain.header("content-encoding"), None);
    let request = reader.request(&reader.access.journal_url).header("accept-encoding", "br, gzip;q=0.5");
    let packed = request.send().await.unwrap();
    assert_eq!(packed.headers().get("content-encoding").unwrap(), "gzip");
    let packed = packed.bytes().await.unwrap();
    let mut text = String::new();
    GzDecoder::new(&packed[..]).read_to_string(&mut text).unwrap();
    assert_eq!(text, plain.text);
}
