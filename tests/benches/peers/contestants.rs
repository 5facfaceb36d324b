//! Who is measured: Campanile, the least that a tray item can cost, and other programs that watch something from the
//! tray. Each asks a source on this computer once a minute. Who is not installed is left out.

use crate::feed::Feed;
use crate::rss_guard;
use campanile_engine::clock;
use campanile_engine::history::{History, Opener};
use campanile_simulator::{Scenario, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, Stocked, block_on, program, repository};
use campanile_virtual_desktop::VirtualDesktop;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a source of the others has to tell, each time it is asked.
const ITEMS: usize = 100;
/// "u" and "p" as Nagstamon writes names and passwords into its file.
const NAGSTAMON_U: &str = "eJyztS0vDy4ud3EMTQ82KEosLPdLszRyScsydAsI9k0uszQwL/YpTs+08A51sQwwyLT0tChPrjS2SPErcbb0zCp2MSpK9zGyCAzxjfTw8XX1sDA2Di2pqvRKBQAHuBx/";
const NAGSTAMON_P: &str = "eJyztXWMCvbNdnEMTQ82yCu0NEzJMzRyTMsydAsI9k0uszQwL/YpNim0KAkOKPY0CHQOSLZMBopVevuEVHone1galFZWlVoEhviG5nn7Z2dbGERElFRVeqUCANY/HMc=";

pub(crate) enum Contestant {
    Campanile { name: String, stocked: Stocked, every: u32 },
    Floor { name: &'static str, source: &'static str, libraries: &'static [&'static str] },
    RssGuard,
    Nagstamon,
    GotifyTray(PathBuf),
}

/// A contestant that is set up on a desktop. What it asks goes with this.
pub(crate) struct Ready {
    desktop_command: Box<dyn Fn() -> Command>,
    _asked: Asked,
}

enum Asked {
    Nobody,
    Feed { _feed: Feed },
    Simulator { _simulator: Simulator, _campanile: Campanile },
}

impl Ready {
    pub(crate) fn command(&self) -> Command {
        (self.desktop_command)()
    }
}

impl Contestant {
    pub(crate) fn all(most: usize) -> Vec<Self> {
        let campanile = |count: usize, every: u32| Self::Campanile {
            name: format!("Campanile, {count} stored, asks every {every} s"),
            stocked: Stocked::of(count),
            every,
        };
        let mut all = vec![
            campanile(10_000.min(most), 60),
            campanile(most, 60),
            campanile(10_000.min(most), 10),
            Self::Floor {
                name: "floor: a tray item without a toolkit, in C",
                source: "floor_plain.c",
                libraries: &["gio-2.0"],
            },
            Self::Floor {
                name: "floor: a tray item by GTK, in C",
                source: "floor_gtk.c",
                libraries: &["gtk+-3.0", "ayatana-appindicator3-0.1"],
            },
        ];
        if rss_guard::is_installed() {
            all.push(Self::RssGuard);
        }
        if Path::new("/usr/bin/nagstamon").exists() {
            all.push(Self::Nagstamon);
        }
        let gotify = std::env::var_os("CAMPANILE_BENCH_GOTIFY_TRAY").map(PathBuf::from);
        all.extend(gotify.filter(|python| python.exists()).map(Self::GotifyTray));
        all
    }

    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Campanile { name, .. } => name,
            Self::Floor { name, .. } => name,
            Self::RssGuard => "RSS Guard, 10000 stored",
            Self::Nagstamon => "Nagstamon",
            Self::GotifyTray(_) => "gotify-tray (is told by its server, does not ask)",
        }
    }

    pub(crate) fn prepare(&self, desktop: &VirtualDesktop) -> Ready {
        match self {
            Self::Campanile { stocked, every, .. } => campanile(desktop, stocked, *every),
            Self::Floor { source, libraries, .. } => {
                let floor = compiled(desktop.folder(), source, libraries);
                ready(desktop, &[&floor.display().to_string()], &[], Asked::Nobody)
            }
            Self::RssGuard => {
                let feed = Feed::serve(ITEMS);
                let folder = desktop.folder().join("rss-guard");
                rss_guard::set_up(desktop, &folder, &feed, 10_000);
                let arguments = ["/usr/bin/rssguard", "-d", &folder.display().to_string()];
                ready(desktop, &arguments, rss_guard::ENVIRONMENT, Asked::Feed { _feed: feed })
            }
            Self::Nagstamon => {
                let feed = Feed::serve(ITEMS);
                let folder = desktop.folder().join("nagstamon");
                set_up_nagstamon(&folder, &feed);
                let arguments = ["/usr/bin/nagstamon", &folder.display().to_string()];
                ready(desktop, &arguments, QT, Asked::Feed { _feed: feed })
            }
            Self::GotifyTray(python) => {
                let feed = Feed::serve(ITEMS);
                let config = desktop.environment()["XDG_CONFIG_HOME"].clone();
                let text = format!("[Server]\nurl={}\nclient_token=C1\n", feed.url());
                put(&Path::new(&config).join("gotify-tray.conf"), &text);
                let data = Path::new(&desktop.environment()["XDG_DATA_HOME"]).join("Gotify Tray");
                std::fs::create_dir_all(data).expect("a folder");
                let arguments = [&python.display().to_string(), "-m", "gotify_tray"];
                ready(desktop, &arguments, QT, Asked::Feed { _feed: feed })
            }
        }
    }
}

/// Qt asks the panel for a tray item where the desktop says that it is KDE's.
pub(crate) const QT: &[(&str, &str)] = &[("XDG_CURRENT_DESKTOP", "KDE"), ("QT_QPA_PLATFORM", "xcb")];

fn ready(desktop: &VirtualDesktop, arguments: &[&str], environment: &[(&str, &str)], asked: Asked) -> Ready {
    let variables: Vec<(String, String)> =
        desktop.environment().clone().into_iter().chain(owned(environment)).collect();
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    let command = move || {
        let (program, rest) = arguments.split_first().expect("a program");
        let mut command = Command::new(program);
        command.args(rest).env_clear().envs(variables.iter().cloned());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    Ready { desktop_command: Box::new(command), _asked: asked }
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn campanile(desktop: &VirtualDesktop, stocked: &Stocked, every: u32) -> Ready {
    let options = SimulatorOptions {
        scenario: Scenario::Empty,
        retry_after: Some(every),
        ..SimulatorOptions::default()
    };
    let simulator = Simulator::start(options).expect("the simulator starts");
    // What is done once a day is not what a minute costs: copying a million takes the processor for as long as a thousand
    // such minutes.
    let history = History::open(&stocked.folder().join("history.db"), Opener::Guest).expect("it opens");
    let today = clock::zone().to_datetime(clock::now()).date();
    let _ = block_on(history.back_up(today)).expect("there is a backup of today");
    let campanile = Campanile::new();
    let connection = Campanile::connection(campanile_tests::CONNECTION, &simulator);
    campanile.configure(&format!("{connection}poll_every = \"{every}s\"\n"));
    let agent = program("campanile-agent").display().to_string();
    let config = campanile.config().display().to_string();
    let data = stocked.folder().display().to_string();
    let arguments = [agent.as_str(), "--config", &config, "--data-dir", &data];
    let secret = simulator.access().client_secret.clone();
    let environment = [("CAMPANILE_SECRET_PROD", secret.as_str())];
    ready(
        desktop,
        &arguments,
        &environment,
        Asked::Simulator { _simulator: simulator, _campanile: campanile },
    )
}

fn compiled(folder: &Path, source: &str, libraries: &[&str]) -> PathBuf {
    let flags = Command::new("pkg-config").args(["--cflags", "--libs"]).args(libraries).output();
    let flags = String::from_utf8(flags.expect("pkg-config runs").stdout).expect("text");
    let floor = folder.join(source).with_extension("");
    let built = Command::new("cc")
        .arg("-O2")
        .arg(repository().join("tests/benches/peers").join(source))
        .arg("-o")
        .arg(&floor)
        .args(flags.split_whitespace())
        .status();
    assert!(built.expect("cc runs").success(), "{source} is compiled");
    floor
}

fn set_up_nagstamon(folder: &Path, feed: &Feed) {
    std::fs::create_dir_all(folder.join("actions")).expect("a folder");
    put(
        &folder.join("nagstamon.conf"),
        "[Nagstamon]\nupdate_interval_seconds = 60\nstatusbar_floating = False\nicon_in_systray = True\nwindowed = False\n\
         notification = True\nnotification_desktop = True\nnotification_sound = False\nnotification_flashing = False\n\
         check_for_new_version = False\nuse_system_keyring = False\nunconfigured = False\n",
    );
    let url = feed.url();
    put(
        &folder.join("servers/server_bench.conf"),
        &format!(
            "[server_bench]\nname = bench\ntype = Alertmanager\nenabled = True\nmonitor_url = {url}\n\
             monitor_cgi_url = {url}\nusername = {NAGSTAMON_U}\npassword = {NAGSTAMON_P}\nsave_password = True\n\
             use_autologin = False\nautologin_key = \nuse_proxy = False\nuse_proxy_from_os = False\nproxy_username = \n\
             proxy_password = \nproxy_address = \nauthentication = basic\ntimeout = 10\nignore_cert = False\n\
             map_to_hostname = instance\nmap_to_servicename = alertname\nmap_to_status_information = message\n\
             map_to_critical = critical\nmap_to_warning = warning\nmap_to_unknown = unknown\nmap_to_ok = ok\n\
             alertmanager_filter = \n"
        ),
    );
}

pub(crate) fn put(file: &Path, text: &str) {
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    std::fs::write(file, text).expect("it is written");
}
