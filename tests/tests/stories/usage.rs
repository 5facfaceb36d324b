//! Wrong usage and wrong configuration: exit 2, with what is wrong on standard error.

use campanile_tests::Campanile;

const DEMO: &str = "[[connection]]\nid = \"demo\"\nkind = \"demo\"\n";

#[test]
fn no_connection_is_wrong_configuration() {
    let campanile = Campanile::new();
    let ran = campanile.sync().exits(2);
    assert_eq!(ran.stdout, "");
    assert!(ran.stderr.contains(&campanile.config().display().to_string()), "{}", ran.stderr);
    campanile.configure("language = \"en\"\n");
    let _ = campanile.sync().exits(2);
}

#[test]
fn a_bad_value_names_file_line_key_and_what_is_allowed() {
    let campanile = Campanile::new();
    campanile.configure(&format!("{DEMO}\n[rules.salesforce]\nshow = \"loud\"\n"));
    for command in [&["sync", "--json"][..], &["list"], &["stats", "--json"], &["show", "1"]] {
        let ran = campanile.run(command).exits(2);
        assert_eq!(ran.stdout, "");
        let file = campanile.config().display().to_string();
        for word in [file.as_str(), "line 6", "rules.salesforce.show", "loud", "toast", "silent", "mute"] {
            assert!(ran.stderr.contains(word), "{word}: {}", ran.stderr);
        }
    }
}

#[test]
fn what_is_wrong_is_said_in_the_language_that_the_configuration_names() {
    let campanile = Campanile::new();
    campanile.configure("language = \"fr\"\n[toasts]\ndetail = \"some\"\n");
    let ran = campanile.run(&["list"]).exits(2);
    assert!(
        ran.stderr.contains("ligne 3, toasts.detail") && ran.stderr.contains("full, type"),
        "{}",
        ran.stderr
    );
    let ran = campanile.run(&["list", "--since", "hier"]).exits(2);
    assert!(ran.stderr.contains("n’est pas permis"), "{}", ran.stderr);
    let ran = campanile.run(&["mark", "--help"]).exits(0);
    assert!(ran.stdout.contains("Marque des notifications"), "{}", ran.stdout);
    // The history of another program.
    campanile.configure("language = \"fr\"\n");
    std::fs::create_dir_all(campanile.data()).unwrap();
    std::fs::write(campanile.data().join("history.db"), "nothing that Campanile wrote").unwrap();
    let ran = campanile.run(&["list"]).exits(1);
    assert!(ran.stderr.contains("n’est pas un historique de Campanile"), "{}", ran.stderr);
}

#[test]
fn unknown_keys_warn_with_their_path_and_all_goes_on() {
    let campanile = Campanile::new();
    campanile.configure("[toasts]\nper_minut = 3\n");
    let ran = campanile.run(&["list", "--json"]).exits(0);
    assert_eq!(ran.stdout, "");
    assert!(ran.stderr.contains("toasts.per_minut"), "{}", ran.stderr);
}

#[test]
fn what_the_command_line_does_not_know_is_wrong_usage() {
    let campanile = Campanile::new();
    for arguments in [
        &["list", "--colour"][..],
        &["dance"],
        &[],
        &["list", "--type", "campaign"],
        &["list", "--since", "yesterday"],
        &["list", "--limit", "-1"],
        &["mark", "read"],
        &["mark", "seen", "1"],
        &["show"],
        &["simulate", "--port", "70000"],
        &["secret", "set", "nobody"],
    ] {
        let ran = campanile.run(arguments).exits(2);
        assert_eq!(ran.stdout, "", "{arguments:?}");
        assert!(!ran.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_wrong_type_is_answered_with_the_right_ones() {
    let ran = Campanile::new().run(&["list", "--type", "campaign"]).exits(2);
    for slug in campanile_core::types::TYPES.iter().map(|entry| entry.slug) {
        assert!(ran.stderr.contains(slug), "{slug}: {}", ran.stderr);
    }
}

#[test]
fn help_and_version_are_no_failures() {
    let campanile = Campanile::new();
    assert!(campanile.run(&["--help"]).exits(0).stdout.contains("sync"));
    let version = campanile.run(&["--version"]).exits(0).stdout;
    assert_eq!(version.trim(), concat!("campanile ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_environment_names_the_places_too() {
    let campanile = Campanile::new();
    let config = campanile.folder().join("elsewhere.toml");
    std::fs::write(&config, "[toasts]\nper_minut = 3\n").unwrap();
    let data = campanile.folder().join("elsewhere");
    let mut command = std::process::Command::new(campanile_tests::program("campanile"));
    command.env_clear().env("LANG", "C.UTF-8").env("HOME", campanile.folder());
    command.env("CAMPANILE_CONFIG", &config).env("CAMPANILE_DATA_DIR", &data).arg("stats").arg("--json");
    let output = command.output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("per_minut"));
    assert!(data.join("history.db").is_file());
    assert!(!campanile.data().exists());
}

#[test]
fn a_history_that_is_not_ours_is_a_failure_that_names_the_file() {
    let campanile = Campanile::new();
    std::fs::create_dir(campanile.data()).unwrap();
    let file = campanile.data().join("history.db");
    std::fs::write(&file, "my diary\n".repeat(500)).unwrap();
    let ran = campanile.run(&["list", "--json"]).exits(1);
    assert!(ran.stderr.contains(&file.display().to_string()), "{}", ran.stderr);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "my diary\n".repeat(500));
}

#[test]
fn a_relay_whose_server_is_not_there_is_unreachable() {
    let campanile = Campanile::new().with_secret("team", "open-sesame");
    // Nobody listens on the port of discarded things.
    campanile.configure(
        "[[connection]]\nid = \"team\"\nkind = \"team\"\nurl = \"nats://127.0.0.1:9\"\nuser = \"marie\"\n",
    );
    let report = campanile.sync().exits(3).line();
    assert_eq!((&report["connection"], &report["kind"]), (&"team".into(), &"team".into()));
    assert_eq!(report["state"], "unreachable");
    assert!(report["error"].is_string());
}
