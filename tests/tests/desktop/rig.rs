//! A desktop, a simulator and the resident program on it.

use campanile_engine::lock::{FolderLock, LockError};
use campanile_simulator::{Kind, Simulator, SimulatorOptions};
use campanile_tests::{Campanile, program, wait_until};
use campanile_virtual_desktop::{Toast, TrayItem, VirtualDesktop, Window};
use jiff::Timestamp;
use serde_json::json;
use std::process::Command;

#[expect(clippy::disallowed_methods, reason = "the programs under test live by the real clock")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

pub(crate) struct Rig {
    pub(crate) desktop: VirtualDesktop,
    pub(crate) simulator: Simulator,
    pub(crate) campanile: Campanile,
}

impl Rig {
    /// A desktop with a keychain, and nothing configured.
    pub(crate) fn fresh() -> Self {
        let desktop = VirtualDesktop::builder()
            .keyring(true)
            .toast_seconds(60)
            .start()
            .expect("the virtual desktop starts");
        let simulator = Simulator::start(SimulatorOptions::default()).expect("the simulator starts");
        Self { desktop, simulator, campanile: Campanile::new() }
    }

    /// A desktop with nothing of ours on it yet, and settings that poll every second.
    pub(crate) fn new() -> Self {
        Self::with(SimulatorOptions::default())
    }

    /// The same with another simulator.
    pub(crate) fn with(simulator: SimulatorOptions) -> Self {
        let desktop = VirtualDesktop::builder().toast_seconds(60);
        Self::on(desktop.start().expect("the virtual desktop starts"), simulator)
    }

    /// The same on this desktop.
    pub(crate) fn on(desktop: VirtualDesktop, simulator: SimulatorOptions) -> Self {
        let simulator = Simulator::start(simulator).expect("the simulator starts");
        let campanile = Campanile::reading(&simulator);
        let connection = Campanile::connection(campanile_tests::CONNECTION, &simulator);
        campanile.configure(&format!("# mine\n{connection}poll_every = \"1s\"\n"));
        Self { desktop, simulator, campanile }
    }

    /// One of the programs with its environment, on the desktop.
    pub(crate) fn command(&self, name: &str) -> Command {
        let mut command = self.desktop.command(program(name));
        command.arg("--config").arg(self.campanile.config()).arg("--data-dir").arg(self.campanile.data());
        command.env("CAMPANILE_SECRET_PROD", &self.simulator.access().client_secret);
        command
    }

    /// Waits until the first reading is over: what comes then is news.
    pub(crate) fn wait_until_caught_up(&self) {
        wait_until("the journal is read", || self.simulator.requests().len() >= 3);
    }

    /// Marketo tells of a failed campaign.
    pub(crate) fn fail(&self, campaign: &str) {
        self.simulator.emit_kind(Kind::CampaignFailure, &[("campaignName", json!(campaign))]);
    }

    /// A campaign of this number fails.
    pub(crate) fn fail_number(&self, number: i64) {
        let fields = [("campaignId", json!(number)), ("campaignName", json!(format!("Campaign {number}")))];
        self.simulator.emit_kind(Kind::CampaignFailure, &fields);
    }

    pub(crate) fn tray(&self) -> Option<TrayItem> {
        self.desktop.tray_items().ok()?.into_iter().find(|item| item.id == "campanile")
    }

    /// Waits until the tray item's tooltip says this.
    pub(crate) fn wait_for_tooltip(&self, text: &str) -> TrayItem {
        let mut last = None;
        wait_until(&format!("the tooltip says {text:?}"), || {
            last = self.tray();
            last.as_ref().is_some_and(|item| item.tooltip.contains(text))
        });
        last.expect("it was there")
    }

    /// Waits until a toast with this in its title is on the screen.
    pub(crate) fn wait_for_toast(&self, title: &str) -> Toast {
        let mut found = None;
        wait_until(&format!("a toast says {title:?}"), || {
            let toasts = self.desktop.toasts().unwrap_or_default();
            found = toasts.into_iter().find(|toast| toast.title.contains(title));
            found.is_some()
        });
        found.expect("it was there")
    }

    /// The titles of all toasts there ever were.
    pub(crate) fn toasted(&self) -> Vec<String> {
        self.desktop
            .toast_history()
            .expect("the toasts are known")
            .into_iter()
            .map(|toast| toast.title)
            .collect()
    }

    pub(crate) fn windows(&self) -> Vec<Window> {
        let windows = self.desktop.windows().unwrap_or_default();
        windows.into_iter().filter(|window| window.title == "Campanile").collect()
    }

    /// Waits until there are so many windows of ours.
    pub(crate) fn wait_for_windows(&self, count: usize) -> Vec<Window> {
        wait_until(&format!("{count} windows"), || self.windows().len() == count);
        self.windows()
    }

    /// The process that watches, if one does.
    pub(crate) fn agent(&self) -> Option<u32> {
        match FolderLock::acquire(&self.campanile.data()) {
            Err(LockError::Held { pid }) => pid,
            Ok(_) | Err(LockError::File { .. }) => None,
        }
    }

    /// Whether a window's process lives.
    pub(crate) fn has_window_process(&self) -> bool {
        matches!(FolderLock::acquire_window(&self.campanile.data()), Err(LockError::Held { .. }))
    }
}
