//! A test that goes well, and one that ends at each of the steps.

use super::*;
use campanile_core::words::Language;
use campanile_engine::sources::journal::Start;
use campanile_simulator::{Endpoint, Fault, FaultKind, Kind, Simulator, SimulatorOptions};

fn voice() -> Voice {
    Voice::new(Language::En, jiff::tz::TimeZone::UTC)
}

fn checked(simulator: &Simulator) -> Checked {
    let access = simulator.access();
    Checked {
        id: "prod".into(),
        journal: Journal {
            journal_url: Url::parse(&access.journal_url).unwrap(),
            ims_url: Url::parse(&access.ims_url).unwrap(),
            client_id: access.client_id.clone(),
            org_id: access.org_id.clone(),
            scopes: vec!["adobeio_api".into()],
            start: Start::Oldest,
        },
        secret: Some(access.client_secret.clone().into()),
        secret_file: None,
    }
}

async fn tested(checked: Checked) -> Vec<(Step, bool, String)> {
    campanile_engine::install_tls();
    let steps = test(checked, &NetworkSettings::default(), &voice()).await.steps;
    steps.into_iter().map(|step| (step.step, step.ok, step.message)).collect()
}

/// The steps that went well, and the one that did not.
fn outcome(steps: &[(Step, bool, String)]) -> (Vec<Step>, Option<Step>) {
    let well = steps.iter().filter(|(_, ok, _)| *ok).map(|(step, ..)| *step).collect();
    (well, steps.iter().find(|(_, ok, _)| !ok).map(|(step, ..)| *step))
}

fn status(on: Endpoint, code: u16) -> Fault {
    let kind = FaultKind::Status { code, headers: std::collections::BTreeMap::new(), body: String::new() };
    Fault { on, after: 0, times: u32::MAX, kind }
}

#[tokio::test]
async fn all_steps_of_a_good_connection_are_told() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    simulator.emit_kind(Kind::CampaignFailure, &[]);
    let steps = tested(checked(&simulator)).await;
    let all = [Step::Address, Step::Network, Step::Secure, Step::Token, Step::Permission, Step::Journal];
    assert_eq!(outcome(&steps), (all.to_vec(), None), "{steps:?}");
    assert!(steps[5].2.contains("1 event"), "{steps:?}");
}

#[tokio::test]
async fn the_step_at_which_it_ends_is_named_and_what_works_before_it() {
    use Step::{Address, Journal, Network, Permission, Secure, Token};
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();

    let mut wrong_secret = checked(&simulator);
    wrong_secret.secret = Some(String::from("wrong").into());
    let steps = tested(wrong_secret).await;
    assert_eq!(outcome(&steps), (vec![Address, Network, Secure], Some(Token)), "{steps:?}");

    for (fault, well, failed) in [
        (status(Endpoint::Journal, 403), vec![Address, Network, Secure, Token], Permission),
        (status(Endpoint::Journal, 404), vec![Address, Network, Secure, Token, Permission], Journal),
        (status(Endpoint::Journal, 503), vec![Address, Network, Secure, Token, Permission], Journal),
        (status(Endpoint::Ims, 503), vec![Address, Network, Secure], Token),
    ] {
        simulator.clear_faults();
        simulator.fault(fault.clone());
        let steps = tested(checked(&simulator)).await;
        assert_eq!(outcome(&steps), (well, Some(failed)), "{fault:?} {steps:?}");
    }
}

#[tokio::test]
async fn a_host_that_is_not_there_fails_at_the_network() {
    use Step::{Address, Network, Secure, Token};
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let closed = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let nowhere = Url::parse(&format!("http://127.0.0.1:{closed}/x")).unwrap();

    let mut no_ims = checked(&simulator);
    no_ims.journal.ims_url = nowhere.clone();
    let steps = tested(no_ims).await;
    assert_eq!(outcome(&steps), (vec![Address], Some(Network)), "{steps:?}");

    // The second host's failure is told in the place of the first one's success; the token was given.
    let mut no_journal = checked(&simulator);
    no_journal.journal.journal_url = nowhere;
    let steps = tested(no_journal).await;
    assert_eq!(outcome(&steps), (vec![Address, Secure, Token], Some(Network)), "{steps:?}");
    assert!(steps[1].2.contains(&closed.to_string()), "{steps:?}");
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_fails_at_the_secure_connection() {
    campanile_engine::install_tls();
    let closed = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let url = Url::parse(&format!("https://127.0.0.1:{closed}/")).unwrap();
    let (voice, line) = (voice(), Line::default());
    let mut steps = Steps { voice: &voice, line: &line, steps: Vec::new() };
    let reason = Reason::at(Cause::Tls, "events.example").with_detail("UnknownIssuer");
    steps.failed(&url, Step::Token, reason.into()).await;
    let [network, secure] = steps.steps.as_slice() else { panic!("{:?}", steps.steps) };
    assert_eq!(
        (network.step, network.ok, secure.step, secure.ok),
        (Step::Network, true, Step::Secure, false)
    );
    assert!(secure.message.contains("UnknownIssuer"), "{}", secure.message);
}

#[tokio::test]
async fn without_a_secret_the_sign_in_is_what_fails() {
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let folder = std::env::temp_dir().join(format!("campanile-no-secret-{}", std::process::id()));
    let without = Checked { secret: None, secret_file: Some(folder), ..checked(&simulator) };
    let steps = tested(without).await;
    assert_eq!(outcome(&steps), (vec![Step::Address], Some(Step::Token)), "{steps:?}");
}
