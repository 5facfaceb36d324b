//! The same failure by mail and by journal.

use crate::mails;
use crate::world::connection;
use campanile_simulator::{Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Dovecot, MAIL_PASSWORD, program, wait_until};
use campanile_virtual_desktop::VirtualDesktop;
use serde_json::json;

#[test]
fn desktop_the_same_failure_by_mail_and_by_journal_is_one_incident_and_one_toast() {
    let desktop = VirtualDesktop::builder().toast_seconds(60).start().expect("the virtual desktop starts");
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let dovecot = Dovecot::start();
    let campanile =
        Campanile::reading(&simulator).with_secret("mail", MAIL_PASSWORD).with_authority(&dovecot);
    let journal = Campanile::connection(campanile_tests::CONNECTION, &simulator);
    let mailbox = connection(&format!("port = {}\npoll_every = \"1s\"", dovecot.tls_port()));
    campanile.configure(&format!("{journal}poll_every = \"1s\"\n{mailbox}"));
    let emit = |number: i64| {
        let fields = [("campaignId", json!(number)), ("campaignName", json!(format!("Campaign {number}")))];
        simulator.emit_kind(Kind::CampaignFailure, &fields);
    };
    // What there is before is backlog. It says which subscription the journal is of.
    emit(1);
    let _ = campanile.sync().exits(0);
    let instance = campanile.listed()[0]["instance"].as_str().unwrap().to_owned();
    let own = format!("instance = \"{instance}\"\n");
    campanile.configure(&format!("{journal}poll_every = \"1s\"\n{mailbox}{own}"));

    let mut agent = desktop.command(program("campanile-agent"));
    agent.arg("--config").arg(campanile.config()).arg("--data-dir").arg(campanile.data());
    agent.envs(campanile.environment().iter().cloned());
    let mut agent = agent.spawn().unwrap();
    wait_until("the journal is read", || simulator.requests().len() >= 5);
    emit(77);
    wait_until("the journal's is there", || campanile.listed().len() == 2);
    let toasted = |number: &str| {
        desktop.toast_history().is_ok_and(|toasts| toasts.iter().any(|toast| toast.title.contains(number)))
    };
    wait_until("it toasts", || toasted("77"));
    dovecot.deliver(&mails::failure(77));
    wait_until("the mail's is there", || campanile.listed().len() == 3);
    // Another failure behind it: when that one has toasted, the one before it is decided.
    emit(78);
    wait_until("another one toasts", || toasted("78"));
    agent.kill().unwrap();
    agent.wait().unwrap();
    let incidents = campanile.list(&["--incidents"]);
    let both =
        incidents.iter().find(|incident| incident["incident"].as_str().unwrap().ends_with("/77")).unwrap();
    assert_eq!(both["count"], 2, "{incidents:?}");
    // A repeat replaces its toast: on the screen there is one of each.
    let shown = desktop.toasts().unwrap();
    assert_eq!(shown.iter().filter(|toast| toast.title.contains("77")).count(), 1, "{shown:?}");
}
