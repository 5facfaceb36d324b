//! The package in a clean Debian: installed with nothing but what it declares, used, brought up to date while it runs, and
//! removed.

use crate::{
    debian::{self, Need},
    shell::{Outcome, command, output, run, say, target},
};
use campanile_virtual_desktop::{VirtualDesktop, packages, wait_for};
use serde_json::Value;
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

const RELEASE: &str = "bookworm";
/// The first toast of the demo comes within this.
const MINUTE: Duration = Duration::from_secs(60);
const DEMO: &str = "[[connection]]\nid = \"demo\"\nkind = \"demo\"\npoll_every = \"2s\"\n";
/// The connection beside the demo's.
const JOURNAL: &str = "prod";
const AGENT: &str = "/usr/bin/campanile-agent";

/// Uses the package of an earlier `cargo xtask dist`. Only root may make such a system.
pub(crate) fn try_out() -> Outcome {
    debian::install(&[
        Need { why: "for the virtual desktop", packages: packages() },
        Need { why: "for a clean system", packages: debian::CLEAN_SYSTEM },
    ])?;
    let dist = target()?.join("dist");
    let package = super::packages()?.into_iter().find(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("campanile_") && name.ends_with(".deb")
    });
    let package = package.ok_or("there is no package yet: run `cargo xtask dist` first")?;
    let desktop = VirtualDesktop::builder().start()?;
    let system = CleanSystem::make(&target()?.join("clean-system"), &desktop)?;
    let _ = fs::copy(&package, system.root.join("campanile.deb"))?;
    let pictures = dist.join("pictures");
    fs::create_dir_all(&pictures)?;

    say("Installing it, with what it declares and nothing else.");
    run(system.command("apt-get", &["update", "--quiet"]))?;
    let install = ["install", "--yes", "--quiet", "--no-install-recommends", "/campanile.deb"];
    run(system.command("apt-get", &install))?;
    for page in ["usr/share/man/man1/campanile.1.gz", "usr/share/doc/campanile/THIRD-PARTY.gz"] {
        // A minimal Debian leaves documents out; a package that has none is another matter.
        let listed = output(system.command("dpkg", &["--listfiles", "campanile"]))?;
        expect(listed.contains(page), &format!("the package has {page}"))?;
    }
    let links = output(
        system.command("grep", &["MimeType", "/usr/share/applications/io.campanile.desktop.desktop"]),
    )?;
    expect(links.contains("x-scheme-handler/campanile"), "links are Campanile's")?;

    let config = desktop.home().join(".config/campanile/config.toml");
    crate::shell::write(&config, DEMO)?;
    let begin = now();
    let _ = desktop.spawn(system.command(AGENT, &[]))?;
    let toast = wait_for("first toast", MINUTE, || desktop.toasts().ok()?.into_iter().next())?;
    say(&format!("First toast after {:.1} s: {}", begin.elapsed().as_secs_f64(), toast.title));
    expect(desktop.windows()?.is_empty(), "it starts hidden")?;
    desktop.screenshot(pictures.join("first-toast.png"))?;

    // The demo begins anew with each start; what has to outlive an upgrade is a connection's.
    let first = system.agent().ok_or("the resident program runs")?;
    run(command("kill", &[&first.to_string()]))?;
    wait_for("end of the resident program", MINUTE, || system.agent().is_none().then_some(()))?;
    crate::shell::write(&config, &format!("{DEMO}{}", journal(&system, &desktop)?))?;
    let _ = desktop.spawn(system.command(AGENT, &[]))?;
    wait_for("all of the journal", MINUTE, || (system.kept().ok()? > 0).then_some(()))?;

    let newest = system.json(&["list", "--json", "--limit", "1"])?;
    let id = newest["id"].as_str().ok_or("there is no notification")?;
    let link = format!("campanile://notification/{id}");
    let _ = desktop.spawn(system.command("/usr/bin/campanile-desktop", &[&link]))?;
    let window = wait_for("window", MINUTE, || {
        desktop.windows().ok()?.into_iter().find(|window| window.title.contains("Campanile"))
    })?;
    say(&format!("The link has opened: {}", window.title));
    // A failure's stays until somebody has seen it.
    wait_for("moment without a toast", MINUTE, || {
        let toasts = desktop.toasts().ok()?;
        toasts.iter().try_for_each(|toast| desktop.dismiss_toast(toast)).ok()?;
        toasts.is_empty().then_some(())
    })?;
    desktop.screenshot(pictures.join("link.png"))?;

    let before = system.agent().ok_or("the resident program runs")?;
    let stored = system.kept()?;
    run(system.command("dpkg", &["--install", "/campanile.deb"]))?;
    let after = wait_for("resident program after the upgrade", MINUTE, || {
        system.agent().filter(|process| *process != before)
    })?;
    expect(system.kept()? >= stored, "the history is kept")?;
    say(&format!(
        "An upgrade has ended process {before} and started {after}; {stored} notifications are kept."
    ));

    run(system.command("apt-get", &["remove", "--yes", "--quiet", "campanile"]))?;
    expect(system.agent().is_none(), "nothing of it runs any more")?;
    let history = desktop.home().join(".local/share/campanile/history.db");
    expect(history.exists(), "the history is still there")?;
    say(&format!("It is removed, and the history is kept. The pictures are in {}.", pictures.display()));
    Ok(())
}

/// A connection to a journal that the installed program plays, for as long as the desktop is there.
fn journal(system: &CleanSystem, desktop: &VirtualDesktop) -> Outcome<String> {
    let said = desktop.home().join("simulator.json");
    let mut simulator = system.command("/usr/bin/campanile", &["simulate", "--scenario", "demo"]);
    simulator.stdout(fs::File::create(&said)?);
    let _ = desktop.spawn(simulator)?;
    let access: Value = wait_for("journal", MINUTE, || {
        let said = fs::read_to_string(&said).ok()?;
        serde_json::from_str(said.lines().next()?).ok()
    })?;
    let of = |name: &str| access[name].as_str().unwrap_or_default();
    let secret = desktop.home().join("secret");
    fs::write(&secret, of("client_secret"))?;
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600))?;
    Ok(format!(
        "[[connection]]\nid = \"{JOURNAL}\"\nkind = \"adobe-journal\"\njournal_url = \"{}\"\nims_url = \"{}\"\n\
         client_id = \"{}\"\norg_id = \"{}\"\nsecret_file = \"{}\"\n",
        of("journal_url"),
        of("ims_url"),
        of("client_id"),
        of("org_id"),
        secret.display()
    ))
}

fn expect(holds: bool, what: &str) -> Outcome {
    say(&format!("{}: {what}", if holds { "yes" } else { "NO" }));
    if holds { Ok(()) } else { Err(format!("it should be that {what}").into()) }
}

/// A Debian of its own in a folder, with the desktop's folder, display and bus in it.
struct CleanSystem {
    root: PathBuf,
    environment: Vec<(String, String)>,
    mounted: Vec<PathBuf>,
}

impl CleanSystem {
    fn make(folder: &Path, desktop: &VirtualDesktop) -> Outcome<Self> {
        // What debootstrap has fetched is kept for the next time.
        let fetched = folder.join("fetched.tar");
        let root = folder.join("root");
        if root.exists() {
            fs::remove_dir_all(&root)?;
        }
        fs::create_dir_all(folder)?;
        let (archive, place) = (fetched.display().to_string(), root.display().to_string());
        if !fetched.exists() {
            let made = format!("--make-tarball={archive}");
            run(command("debootstrap", &["--variant=minbase", &made, RELEASE, &place]))?;
        }
        let unpack = format!("--unpack-tarball={archive}");
        run(command("debootstrap", &["--variant=minbase", &unpack, RELEASE, &place]))?;
        let environment = desktop.environment().clone().into_iter();
        let path = ("PATH".to_owned(), "/usr/sbin:/usr/bin:/sbin:/bin".to_owned());
        let environment = environment.filter(|(name, _)| name != "PATH").chain([path]).collect();
        let mut system = Self { root, environment, mounted: Vec::new() };
        for shared in [Path::new("/proc"), Path::new("/dev"), Path::new("/tmp/.X11-unix"), desktop.folder()] {
            system.share(shared)?;
        }
        Ok(system)
    }

    /// A folder of this system under the same name in that one.
    fn share(&mut self, folder: &Path) -> Outcome {
        let place = self.root.join(folder.strip_prefix("/").unwrap_or(folder));
        fs::create_dir_all(&place)?;
        run(command("mount", &["--bind", &folder.display().to_string(), &place.display().to_string()]))?;
        self.mounted.push(place);
        Ok(())
    }

    /// A program in there, on the desktop.
    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut inside = Command::new("chroot");
        inside.arg(&self.root).arg(program).args(arguments);
        inside.env_clear().envs(self.environment.iter().cloned()).env("DEBIAN_FRONTEND", "noninteractive");
        inside
    }

    fn json(&self, arguments: &[&str]) -> Outcome<Value> {
        Ok(serde_json::from_str(&output(self.command("/usr/bin/campanile", arguments))?)?)
    }

    /// How many notifications of the journal are in its history.
    fn kept(&self) -> Outcome<usize> {
        let list = self.command("/usr/bin/campanile", &["list", "--json", "--limit", "100000"]);
        let listed = output(list)?;
        let all = listed.lines().map(serde_json::from_str).collect::<Result<Vec<Value>, _>>()?;
        Ok(all.iter().filter(|one| one["connection"] == JOURNAL).count())
    }

    /// The process of the resident program in there.
    fn agent(&self) -> Option<u32> {
        let program = self.root.join(AGENT.trim_start_matches('/'));
        let processes = fs::read_dir("/proc").ok()?.flatten();
        let mut numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        numbers.find(|process| fs::read_link(format!("/proc/{process}/exe")).is_ok_and(|exe| exe == program))
    }
}

impl Drop for CleanSystem {
    fn drop(&mut self) {
        if let Some(agent) = self.agent() {
            let _ = command("kill", &[&agent.to_string()]).status();
        }
        for place in self.mounted.iter().rev() {
            // Whatever still holds it, it must not be there when the folder is removed one day.
            let _ = command("umount", &["--lazy", &place.display().to_string()]).status();
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "how long the first toast takes is a question")]
fn now() -> Instant {
    Instant::now()
}
