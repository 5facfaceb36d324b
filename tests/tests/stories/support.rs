//! `campanile support`, and what stands where after a full run with marked secrets, names and addresses.

use crate::secrets::{Tap, files, holds};
use campanile_simulator::{Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, wait_until};
use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Command, Stdio};

const SECRET: &str = "Marked-S3cret-of-Northwind";
/// One that is given in the environment, for servers.
const GIVEN: &str = "Given-S3cret-of-Northwind";
const CLIENT: &str = "0123marked4567client";
const ORG: &str = "MARKED0123@AdobeOrg";
const INSTANCE: &str = "987-XYZ-654";
const PERSON: &str = "lea.marked@northwind.example";
const CAMPAIGN: &str = "Webinar Markiert";
/// Who uses this computer.
const USER: &str = "leamarked";

/// A program that runs, with all that it starts.
struct Started(Child);

impl Started {
    /// Every process that comes from it, itself among them.
    fn family(&self) -> BTreeSet<u32> {
        let mut family = BTreeSet::from([self.0.id()]);
        loop {
            let children: BTreeSet<u32> =
                family.iter().flat_map(|pid| children(*pid)).filter(|pid| !family.contains(pid)).collect();
            if children.is_empty() {
                return family;
            }
            family.extend(children);
        }
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        for pid in self.family() {
            let _ = Command::new("kill").args(["-KILL", &pid.to_string()]).status();
        }
        let _ = self.0.wait();
    }
}

fn children(pid: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let listed = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    listed
        .flat_map(|list| list.split_whitespace().filter_map(|pid| pid.parse().ok()).collect::<Vec<u32>>())
        .collect()
}

fn of_process(pid: u32, what: &str) -> Vec<u8> {
    std::fs::read(format!("/proc/{pid}/{what}")).unwrap_or_default()
}

fn is(pid: u32, program: &str) -> bool {
    let line = of_process(pid, "cmdline");
    line.split(|byte| *byte == 0).next().is_some_and(|name| name.ends_with(format!("/{program}").as_bytes()))
}

struct Story {
    simulator: Simulator,
    tap: Tap,
    campanile: Campanile,
}

impl Story {
    /// A subscription of which everything is marked, watched by the real programs as loudly as they can.
    fn new() -> Self {
        let options = SimulatorOptions {
            client_id: CLIENT.to_owned(),
            client_secret: SECRET.to_owned(),
            org_id: ORG.to_owned(),
            ..SimulatorOptions::default()
        };
        let simulator = Simulator::start(options).unwrap();
        let (name, user) = (serde_json::json!(CAMPAIGN), serde_json::json!(PERSON));
        simulator.emit_kind(Kind::CampaignFailure, &[("campaignName", name), ("userEmail", user)]);
        let access = simulator.access();
        let tap = Tap::before(access.port);
        let ims_url = access.ims_url.replace(&format!(":{}", access.port), &format!(":{}", tap.port));
        let campanile = Campanile::new()
            .with_secret("northwind-mail", GIVEN)
            .with_environment("USER", USER)
            .with_environment("CAMPANILE_LOG", "trace");
        let secret = campanile.folder().join("secret");
        std::fs::write(&secret, SECRET).unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(&secret, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let journal = Campanile::connection("northwind", &simulator).replace(&access.ims_url, &ims_url);
        campanile.configure(&format!(
            "language = \"fr\"\n{journal}secret_file = \"{}\"\npoll_every = \"1s\"\n\
             [[connection]]\nid = \"northwind-mail\"\nkind = \"mailbox\"\nhost = \"127.0.0.1\"\nport = 1\n\
             user = \"{PERSON}\"\n[[connection]]\nid = \"demo\"\nkind = \"demo\"\n\
             [instance.\"{INSTANCE}\"]\nname = \"Northwind DACH\"\n\
             [[exception]]\ncontains = \"{CAMPAIGN}\"\nshow = \"mute\"\n",
            secret.display()
        ));
        Self { simulator, tap, campanile }
    }

    fn agent(&self) -> Started {
        let mut command = self.campanile.command_of("campanile-agent", &["--keep"]);
        let said = std::fs::File::create(self.campanile.folder().join("agent.stderr")).unwrap();
        Started(command.stdout(Stdio::null()).stderr(said).spawn().unwrap())
    }

    /// What lets somebody in.
    fn secrets(&self) -> Vec<String> {
        vec![SECRET.to_owned(), GIVEN.to_owned(), self.tap.token()]
    }
}

#[test]
fn after_a_full_run_no_secret_is_anywhere_and_the_support_report_names_nobody() {
    let story = Story::new();
    let campanile = &story.campanile;
    let synced = campanile.sync();
    assert_eq!(synced.code, Some(3), "nobody serves the mailbox: {synced:?}");
    let agent = story.agent();
    let simulating = || agent.family().into_iter().find(|pid| is(*pid, "campanile"));
    wait_until("the demo is there", || simulating().is_some());
    story.simulator.emit_kind(Kind::CrmSyncDown, &[]);
    wait_until("the journal is read on", || {
        campanile.listed().iter().any(|one| one["type"] == "crm-sync" && one["connection"] == "northwind")
    });

    // What other programs can see of ours. The environment that we gave is that of our own programs alone.
    let secrets = story.secrets();
    assert!(secrets.iter().all(|secret| secret.len() > 20), "{secrets:?}");
    let family = agent.family();
    assert!(family.len() >= 3, "the parent, the watch and the demo: {family:?}");
    for pid in family {
        let own = is(pid, "campanile-agent");
        let environment = of_process(pid, "environ");
        assert_eq!(holds(&environment, GIVEN), own, "the one that was given is there to be found: {pid}");
        for secret in secrets.iter().filter(|secret| !(own && *secret == GIVEN)) {
            assert!(!holds(&of_process(pid, "cmdline"), secret), "an argument of {pid}");
            assert!(!holds(&environment, secret), "the environment of {pid}");
        }
    }

    let file = campanile.folder().join("campanile-support.txt");
    let save = ["support", "--save", file.to_str().unwrap()];
    let shown = campanile.run(&save).exits(0);
    assert!(shown.stderr.contains("Enregistré"), "{}", shown.stderr);
    let report = std::fs::read_to_string(&file).unwrap();
    assert_eq!(report.trim_end(), shown.stdout.trim_end(), "what is saved was shown");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let again = campanile.run(&save).exits(1);
    assert!(again.stderr.contains("existe déjà"), "{}", again.stderr);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), report);
    for part in [
        "watch: campanile-agent",
        "fine settings: 3 connections",
        "connection-1: adobe-journal, configured=true, state=ok",
        "cause=connect",
        "crm-sync: ",
        "write-trouble: none",
        "INFO campanile_agent",
    ] {
        assert!(report.contains(part), "{part:?} is not in\n{report}");
    }
    let computer = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let home = campanile.folder().display().to_string();
    let somebodys = [
        CLIENT,
        ORG,
        INSTANCE,
        "123-ABC-456",
        PERSON,
        "lea.marked",
        CAMPAIGN,
        "Markiert",
        USER,
        "orthwind",
        &home,
        "127.0.0.1",
        "http://",
        computer.trim(),
    ];
    for word in secrets.iter().map(String::as_str).chain(somebodys) {
        assert!(!report.contains(word), "{word:?} is in\n{report}");
    }

    drop(agent);
    let mut written: BTreeMap<_, _> = files(campanile.folder());
    written.retain(|path, _| !path.ends_with("secret"));
    written.insert("what sync said".into(), format!("{}{}", synced.stdout, synced.stderr).into_bytes());
    written.insert("what support said".into(), shown.stderr.into_bytes());
    let names: Vec<String> = written.keys().map(|path| path.display().to_string()).collect();
    for part in ["history.db", "logs/agent.", "agent.stderr", "config.toml"] {
        assert!(names.iter().any(|name| name.contains(part)), "{part} is not among {names:?}");
    }
    for (path, bytes) in &written {
        for secret in &secrets {
            assert!(!holds(bytes, secret), "{secret} is in {}", path.display());
        }
        // Facts stand in the history, and what the user wrote in the configuration, and in nothing else.
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.starts_with("history") && name != "config.toml" {
            for person in [CAMPAIGN, PERSON] {
                assert!(!holds(bytes, person), "{person} is in {}", path.display());
            }
        }
    }
}

#[test]
fn a_report_needs_no_settings_and_no_history_and_is_one_object_for_programs() {
    let campanile = Campanile::new();
    campanile.configure("[[connection]\nid = \"Northwind\"\n");
    let report = campanile.run(&["support", "--json"]).exits(0).line();
    let text = report["report"].as_str().unwrap();
    assert!(text.contains("wrong settings") && text.contains("notifications: none"), "{text}");
    assert!(!text.contains("Northwind"), "{text}");
    let nowhere = campanile.folder().join("nowhere/report.txt");
    let ran = campanile.run(&["support", "--save", nowhere.to_str().unwrap()]).exits(1);
    assert!(!ran.stderr.is_empty() && ran.stdout.contains("# Campanile support report"), "{ran:?}");
}
