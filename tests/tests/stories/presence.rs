//! A computer that wakes, or finds its network again, looks at once.

use campanile_engine::history::{History, Opener};
use campanile_engine::presence::Presence;
use campanile_engine::reading::Judgement;
use campanile_engine::settings::Settings;
use campanile_engine::watch::Watch;
use campanile_simulator::{Kind, Simulator, SimulatorOptions};
use campanile_tests::{BOUND, Campanile, block_on};
use jiff::Timestamp;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use tokio::sync::{mpsc, watch};

#[test]
fn a_computer_that_is_there_again_looks_at_once_and_not_in_an_hour() {
    campanile_engine::install_tls();
    let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
    let campanile = Campanile::new();
    let secret = campanile.folder().join("secret");
    std::fs::write(&secret, &simulator.access().client_secret).unwrap();
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
    let connection = Campanile::connection("prod", &simulator);
    let text = format!("{connection}poll_every = \"1h\"\nsecret_file = {secret:?}\n");
    let settings = Settings::parse(&text, "config.toml").unwrap().settings;
    let voice = campanile_core::words::Voice::new(settings.spoken(), jiff::tz::TimeZone::UTC);
    let judgement =
        Arc::new(Judgement { rules: settings.rules(), warn_at: Vec::new(), voice: Arc::new(voice) });
    std::fs::create_dir(campanile.data()).unwrap();
    let history = History::open(&campanile.data().join("history.db"), Opener::Owner).unwrap();
    block_on(async {
        let (changed, mut changes) = mpsc::channel(64);
        let (presence, seen) = watch::channel(Presence { online: true, since: Timestamp::UNIX_EPOCH });
        let _watch = Watch::start(&settings, &history, &judgement, &changed, &seen);
        let caught_up = async {
            while !history.connections().await.unwrap().iter().any(|health| health.caught_up) {
                changes.recv().await.unwrap();
            }
        };
        tokio::time::timeout(BOUND, caught_up).await.expect("it reads at its start");
        simulator.emit_kind(Kind::CampaignFailure, &[]);
        presence.send_replace(Presence { online: true, since: Timestamp::UNIX_EPOCH });
        let looked = async {
            while history.counts().await.unwrap().total == 0 {
                changes.recv().await.unwrap();
            }
        };
        tokio::time::timeout(BOUND, looked).await.expect("it looks again");
    });
}
