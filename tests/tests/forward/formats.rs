//! Each kind of place gets what its documentation asks for.

use crate::world::{KEY, World};
use campanile_core::forward::Key;
use campanile_engine::clock::now;
use campanile_tests::{Got, Timestamp, wait_until};
use serde_json::{Value, json};

fn of<'a>(got: &'a [Got], path: &str) -> &'a Got {
    let found: Vec<&Got> = got.iter().filter(|got| got.path == path).collect();
    assert_eq!(found.len(), 1, "{path}: {found:?}");
    assert!(found[0].headers["content-type"].starts_with("application/json"), "{:?}", found[0]);
    found[0]
}

/// As Standard Webhooks say that a receiver verifies.
#[track_caller]
pub(crate) fn assert_signed(got: &Got, key: &str) {
    let at: i64 = got.headers["webhook-timestamp"].parse().unwrap();
    assert!((now().as_second() - at).abs() < 300, "within five minutes");
    let id = &got.headers["webhook-id"];
    assert!(!id.contains('.'), "{id}");
    let at = Timestamp::from_second(at).unwrap();
    assert_eq!(got.headers["webhook-signature"], Key::read(key).unwrap().sign(id, at, &got.body));
}

#[test]
fn each_kind_of_place_gets_its_documented_form_and_a_signature_that_holds() {
    let private = "allow_private = true";
    let forwards = [
        ("chat", format!("kind = \"slack\"\n{private}")),
        ("office", format!("kind = \"teams\"\n{private}")),
        ("hook", format!("kind = \"webhook\"\n{private}")),
        ("phone", format!("kind = \"ntfy\"\n{private}")),
    ];
    let world = World::new(&forwards);
    let url = |path: &str| world.receiver.url(path);
    let (chat, office, hook) =
        (url("/slack/hidden-1"), url("/teams/hidden-2?sig=hidden-3"), url("/hook/hidden-4"));
    let phone = format!("{}\nmarketo-hidden-5\ntk_hidden-6", url("/"));
    let world = world
        .with_secret("chat", &chat)
        .with_secret("office", &office)
        .with_secret("hook", &format!("{hook}\n{KEY}"))
        .with_secret("phone", &phone);
    let running = world.watch();
    world.fail(1..2);
    wait_until("all four have it", || world.receiver.got().len() >= 4);
    let got = world.receiver.got();
    assert_eq!(got.len(), 4, "{got:?}");

    let slack = of(&got, "/slack/hidden-1").json();
    assert!(slack["text"].as_str().is_some_and(|text| text.contains("Campaign 1")), "{slack}");
    let blocks = slack["blocks"].as_array().unwrap();
    assert_eq!(blocks[0]["type"], "header");
    assert!(blocks.len() <= 50 && blocks.iter().all(|block| block["type"].is_string()));

    let teams = of(&got, "/teams/hidden-2?sig=hidden-3");
    assert!(teams.body.len() < 28 * 1024);
    let attachment = &teams.json()["attachments"][0];
    assert_eq!(attachment["contentType"], "application/vnd.microsoft.card.adaptive");
    assert_eq!(attachment["content"]["type"], "AdaptiveCard");
    assert_eq!(teams.json()["type"], "message");

    let ntfy = of(&got, "/");
    assert_eq!(ntfy.headers["authorization"], "Bearer tk_hidden-6");
    let told = ntfy.json();
    assert_eq!((&told["topic"], &told["priority"]), (&json!("marketo-hidden-5"), &json!(4)));
    assert!(told["message"].as_str().is_some_and(|text| text.len() <= 4096 && text.contains("1. ")));

    let hook = of(&got, "/hook/hidden-4");
    assert_signed(hook, KEY);
    let event = hook.json();
    assert_eq!(event["type"], "io.campanile.notification.v1");
    assert!(event["timestamp"].as_str().unwrap().parse::<Timestamp>().is_ok());
    let listed = world.campanile.listed();
    assert_eq!(event["data"]["id"], listed[0]["id"]);
    assert_eq!(hook.headers["webhook-id"], listed[0]["id"].as_str().unwrap());
    assert_eq!(event["data"]["title"], listed[0]["title"]);
    assert!(event["data"]["steps"].as_array().is_some_and(|steps| !steps.is_empty()), "{event}");

    // What is there already is not sent again by a program that starts anew.
    wait_until("nothing waits", || forwards.iter().all(|(id, _)| world.waiting(id) == 0));
    running.kill();
    let again = world.campanile.watch();
    world.fail(2..3);
    wait_until("all four have the next one", || world.receiver.got().len() >= 8);
    assert_eq!(world.receiver.got().len(), 8);
    drop(again);
    assert_no_secret_anywhere(&world);
}

/// No file of the data folder, of the settings or of the log has a part of an address, a key or a token.
fn assert_no_secret_anywhere(world: &World) {
    let mut folders = vec![world.campanile.folder().to_owned()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let Ok(bytes) = std::fs::read(&path) else { continue };
            for secret in ["hidden-", &KEY[6..]] {
                let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
                assert!(!found, "{} has {secret}", path.display());
            }
        }
    }
    assert!(files > 2, "{files} files were looked at");
}

#[test]
fn a_place_can_be_tried_out_in_the_terminal() {
    let lines = "kind = \"webhook\"\nallow_private = true\nsecret_file = \"/nowhere/secret\"";
    let world = World::new(&[("hook", lines.to_owned())]);
    let missing = world.campanile.run(&["forward", "test", "hook"]);
    assert_eq!(missing.code, Some(1), "{missing:?}");
    assert!(missing.stderr.contains("campanile secret set hook"), "{missing:?}");
    let secret = format!("{}\n{KEY}", world.receiver.url("/hook"));
    let world = world.with_secret("hook", &secret);
    let ran = world.campanile.run(&["forward", "test", "hook", "--json"]).exits(0).line();
    assert_eq!(ran, json!({ "forwarder": "hook", "sent": true }));
    let got = world.receiver.got();
    assert_signed(&got[0], KEY);
    assert_eq!(got[0].json()["type"], "io.campanile.test.v1");
    let other = world.campanile.run(&["forward", "test", "chat"]);
    assert_eq!(other.code, Some(2), "{other:?}");
    let answer: Value = got[0].json();
    assert_eq!(answer["data"]["forwarder"], "hook");
}
