//! `campanile sync` and a mailbox.

use crate::mails;
use crate::world::World;
use campanile_tests::wait_until;
use std::collections::BTreeMap;

#[test]
fn mails_of_every_type_language_and_encoding_are_there_once_whatever_happens_to_the_server() {
    let mut world = World::new();
    let all = mails::all();
    for (number, (_, mail)) in all.iter().enumerate() {
        world.dovecot.deliver(mail);
        world.dovecot.deliver(&mails::strange(number));
    }
    let report = world.sync();
    assert_eq!((&report["new"], &report["rejected"]), (&all.len().into(), &0.into()), "{report}");
    let expected: BTreeMap<String, usize> = all.iter().map(|(kind, _)| ((*kind).to_owned(), 1)).collect();
    assert_eq!(world.types(), expected);
    assert_eq!(world.sync()["fetched"], 0);

    world.dovecot.restart();
    assert_eq!(world.sync()["fetched"], 0);

    // The folder has another number now, so its mails are read anew: all of them are known.
    world.dovecot.renumber();
    world.dovecot.deliver(&mails::failure(7));
    let report = world.sync();
    assert_eq!((&report["new"], &report["duplicates"]), (&1.into(), &all.len().into()), "{report}");

    // What was said in each language arrived as it was written.
    let listed = world.campanile.list(&["--type", "campaign-abort"]);
    assert_eq!(listed[0]["facts"]["campaign_name"], "Printemps");
    assert_eq!(listed[0]["facts"]["user"], "marie@example.com");
    let listed = world.campanile.list(&["--type", "linkedin"]);
    assert_eq!(listed[0]["facts"]["mail_text"], "リトライ");
    let listed = world.campanile.list(&["--type", "microsoft-dynamics"]);
    assert_eq!(listed[0]["facts"]["csv_url"], "https://app-sj01.marketo.com/x.csv");
    assert_eq!(listed[0]["facts"]["failed_count"], 1234);
    // Nothing of somebody else's mail is kept.
    assert_eq!(world.campanile.list(&["--search", "Lunch"]).len(), 0);
}

#[test]
fn every_way_to_secure_a_connection_works_and_a_false_certificate_is_refused() {
    let world = World::new();
    let plain = world.dovecot.plain_port();
    let ways = [
        format!("port = {}", world.dovecot.tls_port()),
        format!("port = {plain}\ntls = \"starttls\""),
        format!("port = {plain}\ntls = \"none\""),
    ];
    for (number, lines) in ways.iter().enumerate() {
        world.dovecot.deliver(&mails::failure(number));
        world.configure(lines);
        assert_eq!(world.sync()["new"], 1, "{lines}");
    }
    // Another port is another place to read from: what is known by then stays there once.
    assert_eq!(world.types().values().sum::<usize>(), ways.len());

    // Without its authority the server could be anybody.
    let stranger = World { campanile: campanile_tests::Campanile::new().with_secret("mail", "x"), ..world };
    stranger.configure("");
    let (state, error) = stranger.fails();
    assert_eq!(state, "unreachable", "{error}");
    assert!(error.contains("an authority that this computer does not know"), "{error}");
}

#[test]
fn what_is_wrong_is_said_and_reading_goes_on_where_it_was() {
    let mut world = World::new();
    world.dovecot.add_folder("Marketo", &mails::failure(1));
    world.configure("folder = \"Marketo\"");
    assert_eq!(world.sync()["new"], 1);

    world.dovecot.rename_folder("Marketo", "Other");
    let (state, error) = world.fails();
    assert_eq!(state, "bad-response", "{error}");
    assert!(error.contains("no folder “Marketo”"), "{error}");
    world.dovecot.rename_folder("Other", "Marketo");
    assert_eq!(world.sync()["fetched"], 0);

    world.dovecot.stop();
    let (state, error) = world.fails();
    assert_eq!(state, "unreachable", "{error}");
    world.dovecot.restart();

    let campanile =
        campanile_tests::Campanile::new().with_secret("mail", "wrong").with_authority(&world.dovecot);
    let wrong = World { campanile, ..world };
    wrong.configure("");
    let (state, error) = wrong.fails();
    assert_eq!(state, "needs-sign-in", "{error}");
    assert!(error.contains("refuses user or password"), "{error}");

    // Something else than a mail server.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = std::io::Write::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    wrong.configure(&format!("port = {port}\ntls = \"none\""));
    let (state, error) = wrong.fails();
    assert_eq!(state, "bad-response", "{error}");
    assert!(error.contains("none of a mail server"), "{error}");

    // A rule of the user's that is none.
    let rules = wrong.campanile.config().with_file_name("mail-rules.toml");
    std::fs::write(rules, "[[rule]]\ntype = \"nonsense\"\n").unwrap();
    let (state, error) = wrong.fails();
    assert_eq!(state, "bad-response", "{error}");
    assert!(error.contains("mail-rules.toml") && error.contains("line 2"), "{error}");
}

#[test]
fn a_mailbox_that_begins_with_the_latest_leaves_what_was_there() {
    let world = World::new();
    world.dovecot.deliver(&mails::failure(1));
    world.configure("start = \"latest\"");
    assert_eq!(world.sync()["fetched"], 0);
    world.dovecot.deliver(&mails::failure(2));
    assert_eq!(world.sync()["new"], 1);
}

#[test]
fn syncs_killed_while_they_read_lose_nothing_and_double_nothing() {
    let world = World::new();
    for number in 0..300 {
        world.dovecot.deliver(&mails::failure(number));
    }
    let count = || {
        let stats = world.campanile.run(&["stats", "--json"]);
        stats.code.filter(|code| *code == 0).map_or(0, |_| stats.line()["total"].as_u64().unwrap_or(0))
    };
    let mut before = 0;
    for _ in 0..4 {
        let sync = world.campanile.start(&["sync", "--json"]);
        wait_until("it has read on", || count() > before);
        sync.kill();
        before = count();
        if before == 300 {
            break;
        }
    }
    let report = world.sync();
    assert!(report["fetched"].as_u64().unwrap() < 300, "it began anew: {report}");
    assert_eq!(world.types(), BTreeMap::from([("campaign-failure".to_owned(), 300)]));
}

#[test]
fn a_mail_that_nobody_knew_becomes_a_rule_that_is_shown_saved_and_applied_to_what_is_stored() {
    let world = World::new();
    let unknown = |number: usize| {
        format!(
            "From: n@marketo.com\r\nSubject: Weekly figures {number}\r\nMessage-ID: <weekly-{number}@marketo.com>\r\n\r\nx\r\n"
        )
    };
    for number in 0..3 {
        world.dovecot.deliver(unknown(number).as_bytes());
    }
    assert_eq!(world.sync()["new"], 3);
    let before = world.campanile.list(&["--type", "other"]);
    let id = before[0]["id"].as_str().unwrap();
    let _ = world.campanile.run(&["mark", "read", id]).exits(0);

    let shown = world.campanile.run(&["mail-rule", id, "engagement", "--json"]).exits(0).line();
    assert!(shown["rule"].as_str().unwrap().contains("Weekly figures [0-9]+"), "{shown}");
    let rules = world.campanile.config().with_file_name("mail-rules.toml");
    assert!(!rules.exists(), "it is shown before it is saved");
    let saved = world.campanile.run(&["mail-rule", id, "engagement", "--save", "--json"]).exits(0).line();
    assert_eq!((&saved["saved"], &saved["changed"]), (&true.into(), &3.into()), "{saved}");
    let after = world.campanile.list(&["--type", "engagement"]);
    assert_eq!(after.len(), 3);
    let same = after.iter().find(|found| found["id"] == id).unwrap();
    assert_eq!(same["seq"], before[0]["seq"]);
    assert!(!same["read_at"].is_null(), "it stays read: {same}");
    assert_eq!(world.campanile.run(&["stats", "--json"]).exits(0).line()["unread"], 2);
    // What comes from now on is known.
    world.dovecot.deliver(unknown(4).as_bytes());
    assert_eq!(world.sync()["new"], 1);
    assert_eq!(world.types(), BTreeMap::from([("engagement".to_owned(), 4)]));
}
