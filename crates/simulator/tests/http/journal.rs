//! The journaling API.

use crate::client::{Read, emit_numbers, numbers, started};
use campanile_simulator::{Clock, Kind, LinkStyle, SimulatorOptions, corpus};
use jiff::{SignedDuration, Timestamp};

#[tokio::test]
async fn following_next_reads_every_event_once_in_every_form_of_links() {
    for link_style in [LinkStyle::Joined, LinkStyle::Repeated, LinkStyle::Absolute] {
        for encode_positions in [false, true] {
            let options = SimulatorOptions {
                page_size: 3,
                link_style,
                encode_positions,
                ..SimulatorOptions::default()
            };
            let (simulator, reader) = started(options).await;
            let positions = emit_numbers(&simulator, 7);
            let (items, end) = reader.read_all("").await;
            assert_eq!(numbers(&items), [0, 1, 2, 3, 4, 5, 6]);
            let read: Vec<&str> = items.iter().map(|item| item["position"].as_str().unwrap()).collect();
            assert_eq!(read, positions);
            assert_eq!(end.status, 204);
            // The same position again, which goes on with what comes later.
            emit_numbers(&simulator, 1);
            let later = reader.get(&end.link("next").unwrap()).await;
            assert_eq!(numbers(later.json()["events"].as_array().unwrap()), [0]);
        }
    }
}

#[tokio::test]
async fn a_page_has_the_headers_and_body_of_adobes() {
    let (simulator, reader) = started(SimulatorOptions { page_size: 2, ..SimulatorOptions::default() }).await;
    let positions = emit_numbers(&simulator, 3);
    let answer = reader.journal("").await;
    assert_eq!(answer.header("content-type"), Some("application/vnd.adobecloud.events+json;charset=UTF-8"));
    assert_eq!(answer.header("cache-control"), Some("max-age=604800"));
    assert_eq!(answer.headers.get_all("link").iter().count(), 1);
    let path = reader.access.journal_url.split_once("/events/").unwrap().1;
    let position = &positions[1];
    assert!(position.contains(':') && position.contains('.'));
    for (relation, target) in [
        ("events", format!("/events/{path}")),
        ("next", format!("/events-fast/{path}?since={position}")),
        ("count", format!("/count/{path}?since={position}")),
        ("latest", format!("/events/{path}?latest=true")),
        ("page", format!("/events/{path}?since={{position}}&limit={{count}}")),
        ("seek", format!("/events/{path}?seek={{duration}}&limit={{count}}")),
    ] {
        assert_eq!(answer.link(relation), Some(target), "{relation}");
    }
    let page = answer.json();
    assert_eq!(page["_page"]["last"], positions[1].as_str());
    assert_eq!(page["_page"]["count"], 2);
    assert_eq!(page["events"][0]["position"], positions[0].as_str());
}

#[tokio::test]
async fn nothing_newer_is_204_with_a_wait_that_can_be_left_out() {
    let (_simulator, reader) =
        started(SimulatorOptions { retry_after: Some(10), ..SimulatorOptions::default() }).await;
    let answer = reader.journal("").await;
    assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (204, Some("10")));
    assert!(answer.text.is_empty());
    let again = reader.get(&answer.link("next").unwrap()).await;
    assert_eq!(again.link("next"), answer.link("next"));

    let (_simulator, reader) =
        started(SimulatorOptions { retry_after: None, ..SimulatorOptions::default() }).await;
    assert_eq!(reader.journal("").await.header("retry-after"), None);
}

#[tokio::test]
async fn parameters_do_what_the_guide_says() {
    let clock = Clock::manual(Timestamp::from_second(1_795_000_000).unwrap());
    let (simulator, reader) =
        started(SimulatorOptions { clock: clock.clone(), ..SimulatorOptions::default() }).await;
    emit_numbers(&simulator, 2);
    clock.advance(SignedDuration::from_hours(3));
    let positions = emit_numbers(&simulator, 3);

    let read = async |query: &str| numbers(reader.journal(query).await.json()["events"].as_array().unwrap());
    assert_eq!(read("?seek=-PT2H").await, [0, 1, 2]);
    assert_eq!(read("?seek=-PT4H").await, [0, 1, 0, 1, 2]);
    assert_eq!(read(&format!("?since={}", positions[0])).await, [1, 2]);
    assert_eq!(read(&format!("?since={}", positions[0].replace(':', "%3A"))).await, [1, 2]);
    assert_eq!(reader.journal("?latest=true").await.status, 204);

    let limited = reader.journal("?limit=2").await;
    assert!(limited.link("next").unwrap().ends_with("&limit=2"));
    assert_eq!(numbers(&reader.read_all("?limit=2").await.0), [0, 1, 0, 1, 2]);

    for query in [format!("?seek=-PT2H&since={}", positions[0]), "?limit=0".to_owned(), "?seek=2h".to_owned()]
    {
        assert_eq!(reader.journal(&query).await.status, 400, "{query}");
    }
}

#[tokio::test]
async fn an_expired_position_is_410_with_adobes_words() {
    let (simulator, reader) = started(SimulatorOptions::default()).await;
    let positions = emit_numbers(&simulator, 4);
    assert!(simulator.expire_before(&positions[3]));
    let answer = reader.journal(&format!("?since={}", positions[1])).await;
    assert_eq!(answer.status, 410);
    assert_eq!(answer.text, format!("Events at position {} have expired.", positions[1]));
    assert_eq!(numbers(&reader.read_all("").await.0), [3]);

    simulator.expire_all();
    let end = reader.journal("").await;
    assert_eq!(end.status, 204);
    assert_eq!(reader.get(&end.link("next").unwrap()).await.status, 204);
    emit_numbers(&simulator, 1);
    assert_eq!(reader.get(&end.link("next").unwrap()).await.status, 410);
    assert_eq!(reader.journal("?since=camel:of-another-journal.0").await.status, 410);
    assert_eq!(reader.journal("?since=nonsense").await.status, 400);
}

#[tokio::test]
async fn each_credential_is_looked_at() {
    let (simulator, reader) = started(SimulatorOptions::default()).await;
    let url = &reader.access.journal_url;
    let ask = async |token: &str, key: &str, org: &str| {
        let request = reader.http.get(url).header("authorization", token);
        let request = request.header("x-api-key", key).header("x-ims-org-id", org);
        let answer = Read::of(request.send().await.unwrap()).await;
        (answer.status.as_u16(), answer.json())
    };
    let (token, key, org) =
        (format!("Bearer {}", reader.token), &reader.access.client_id, &reader.access.org_id);
    let oauth = serde_json::json!({"error_code": "401013", "message": "Oauth token is not valid"});
    let api_key = serde_json::json!({"error_code": "403003", "message": "Api Key is invalid"});
    assert_eq!(ask("Bearer x", key, org).await, (401, oauth.clone()));
    assert_eq!(ask(&reader.token, key, org).await, (401, oauth.clone()));
    assert_eq!(ask(&token, "x", org).await, (403, api_key));
    assert_eq!(ask(&token, key, "x").await.0, 403);
    let bare = Read::of(reader.http.get(url).send().await.unwrap()).await;
    assert_eq!((bare.status.as_u16(), bare.json()), (401, oauth));
    assert_eq!(reader.get("/events/organizations/1/integrations/2/3").await.status, 404);

    let requests = simulator.requests();
    let sent: Vec<Option<&str>> =
        requests.iter().map(|request| request.headers.get("authorization").map(String::as_str)).collect();
    let (valid, invalid) = (Some("valid"), Some("invalid"));
    assert_eq!(sent, [None, invalid, invalid, valid, valid, None, valid]);
    assert!(!format!("{requests:?}").contains(&reader.token));
    assert_eq!(requests.last().unwrap().status, Some(404));
}

#[tokio::test]
async fn ten_thousand_items_of_every_sort_are_read_as_they_are() {
    let (simulator, reader) =
        started(SimulatorOptions { page_size: 500, ..SimulatorOptions::default() }).await;
    let corpus = corpus(10_000, 3);
    simulator.emit_corpus(&corpus);
    let (items, _) = reader.read_all("").await;
    let without_position = items.into_iter().map(|mut item| {
        if let Some(fields) = item.as_object_mut() {
            fields.shift_remove("position");
        }
        item
    });
    assert!(without_position.eq(corpus.items));
}

#[tokio::test]
async fn two_simulators_with_one_seed_send_the_same() {
    let clock = Clock::manual(Timestamp::from_second(1_795_000_000).unwrap());
    let options = SimulatorOptions { clock, ..SimulatorOptions::default() };
    let mut pages = Vec::new();
    for _ in 0..2 {
        let (simulator, reader) = started(options.clone()).await;
        simulator.emit_kind(Kind::DailyQuota, &[("percent", 90.into())]);
        pages.push(reader.journal("").await.text);
    }
    assert_eq!(pages[0], pages[1]);
    assert!(pages[0].contains("\"percent\":90"));
}
