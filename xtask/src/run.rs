//! Campanile on its demo: on the display there is, or on a virtual one, where it is used as a person would.

use crate::{
    debian::{self, Need},
    gallery, node,
    pictures::{Picture, settled},
    programs::Programs,
    shell::{self, Outcome, environment, output, root, say, target},
};
use campanile_virtual_desktop::{
    Area, Button, DesktopError, Toast, Urgency, VirtualDesktop, Window, packages, wait_for,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// The demo alone, asked so often that its news is there at once.
const DEMO: &str = "[[connection]]\nid = \"demo\"\nkind = \"demo\"\npoll_every = \"2s\"\n";

/// How long the first toast and the window may take; seconds are usual only on a busy machine.
const BOUND: Duration = Duration::from_secs(90);
/// How long the demo's news is waited for.
const NEWS: Duration = Duration::from_secs(30);

/// Builds Campanile and starts it on the demo.
pub(crate) fn run(stay: bool) -> Outcome {
    let display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| environment(name).is_some());
    let programs = prepare(!display)?;
    if display {
        return on_the_users_display(&programs);
    }
    say("There is no display here, so Campanile is shown on a virtual one.");
    let folder = target()?.join("screenshots");
    let show = Show::start(&programs, false)?;
    let told = show.play(&folder);
    show.explain(&told);
    told?;
    if stay {
        let display = show.desktop.environment().get("DISPLAY").cloned().unwrap_or_default();
        say(&format!("It goes on until Ctrl-C. Look: DISPLAY={display} import -window root shot.png"));
        loop {
            std::thread::park();
        }
    }
    Ok(())
}

/// The pictures of the documentation, in light and in dark.
pub(crate) fn screenshots() -> Outcome {
    let programs = prepare(true)?;
    for dark in [false, true] {
        let folder = target()?.join(if dark { "screenshots-dark" } else { "screenshots" });
        let show = Show::start(&programs, dark)?;
        let told = show.play(&folder);
        show.explain(&told);
        told?;
        let images = root().join("docs/images");
        let names: &[(&str, &str)] = if dark {
            &[("window.png", "main-dark.png")]
        } else {
            &[
                ("window.png", "main-light.png"),
                ("desktop.png", "desktop.png"),
                ("toast.png", "toast.png"),
                ("tray.png", "tray.png"),
            ]
        };
        std::fs::create_dir_all(&images)?;
        for (from, to) in names {
            std::fs::copy(folder.join(from), images.join(to))
                .map_err(|error| format!("no {from}: {error}"))?;
            say(&format!("docs/images/{to}"));
        }
    }
    gallery::guide()
}

fn prepare(virtual_desktop: bool) -> Outcome<Programs> {
    let mut needs = vec![Need { why: "to build Campanile", packages: debian::BUILD }];
    if virtual_desktop {
        needs.push(Need { why: "for the virtual desktop", packages: packages() });
    }
    debian::install(&needs)?;
    node::check()?;
    Programs::build()
}

/// The window on the user's own display, with a data folder that is not the user's own.
fn on_the_users_display(programs: &Programs) -> Outcome {
    let folder = target()?.join("demo");
    let config = folder.join("config.toml");
    // Whoever changed the demo's settings finds them again.
    if !config.exists() {
        shell::write(&config, DEMO)?;
    }
    let data = folder.join("data");
    say(&format!("Campanile starts on the demo; its files are in {}.", folder.display()));
    let mut window = Command::new(programs.path("campanile-desktop"));
    window.arg("--config").arg(&config).arg("--data-dir").arg(&data);
    shell::run(window)?;
    say(
        "The window is closed. Campanile goes on watching in the tray, as it does for its users: Quit there ends it.",
    );
    Ok(())
}

/// Campanile on a virtual desktop.
struct Show<'a> {
    programs: &'a Programs,
    config: PathBuf,
    data: PathBuf,
    desktop: VirtualDesktop,
}

impl<'a> Show<'a> {
    fn start(programs: &'a Programs, dark: bool) -> Outcome<Self> {
        let desktop = VirtualDesktop::builder().dark(dark).toast_seconds(60).size(1920, 1080).start()?;
        let folder = desktop.home().join("demo");
        let show = Self { programs, config: folder.join("config.toml"), data: folder.join("data"), desktop };
        shell::write(&show.config, DEMO)?;
        show.desktop.spawn(show.command("campanile-agent", &[]))?;
        Ok(show)
    }

    /// One of the programs, on the desktop and on the show's files.
    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = self.desktop.command(self.programs.path(program));
        command.arg("--config").arg(&self.config).arg("--data-dir").arg(&self.data).args(arguments);
        command
    }

    /// Waits for toasts, clicks one, waits for the window, and takes a picture of each.
    fn play(&self, folder: &Path) -> Outcome {
        std::fs::create_dir_all(folder)?;
        let desktop = &self.desktop;
        say("Waiting for toasts.");
        wait_for("toast", BOUND, || desktop.toasts().ok()?.first().map(drop))?;
        // The first only counts what was there before. The demo has news within seconds, and in it something critical.
        let news = wait_for("critical toast", NEWS, || desktop.toasts().ok()?.into_iter().find(is_critical));
        let shown = desktop.toasts()?;
        let toast = news
            .ok()
            .or_else(|| shown.into_iter().next())
            .ok_or("the toast went before it could be clicked")?;
        settled(desktop, Picture::Part(desktop.toast_area(&toast)?), &folder.join("toast.png"))?;

        say(&format!("Clicking one: {}", toast.title));
        desktop.click_toast(&toast)?;
        let window = wait_for("window with Campanile in its title", BOUND, || self.window())?;
        // Its left half tells when it is painted: toasts lie over the right one.
        let whole = folder.join("desktop.png");
        settled(desktop, Picture::Part(Area { width: window.area.width / 2, ..window.area }), &whole)?;
        settled(desktop, Picture::Screen, &whole)?;
        let bare = folder.join("window.png");
        wait_for("picture of the window without a toast over it", BOUND, || {
            self.clear().ok()?;
            settled(desktop, Picture::Window(window.id), &bare).ok()?;
            // The demo goes on: one that came meanwhile spoils the picture.
            desktop.toasts().ok()?.is_empty().then_some(())
        })?;
        self.tray(&folder.join("tray.png"))?;
        say("Toasts so far:");
        desktop.toast_history()?.iter().for_each(|toast| say(&format!("  {}", in_a_line(toast))));
        for arguments in [&["stats"] as &[&str], &["list", "--limit", "10"]] {
            say(&format!("\n$ campanile {}", arguments.join(" ")));
            say(output(self.command("campanile", arguments))?.trim_end());
        }
        say(&format!("\nThe pictures are in {}.", folder.display()));
        Ok(())
    }

    fn window(&self) -> Option<Window> {
        self.desktop.windows().ok()?.into_iter().find(|window| window.title.contains("Campanile"))
    }

    /// Takes all toasts and the pointer out of the picture.
    fn clear(&self) -> Result<(), DesktopError> {
        let (width, height) = self.desktop.size();
        let at = |length: u32| i32::try_from(length / 2).unwrap_or(0);
        wait_for("end of all toasts", BOUND, || match self.desktop.toasts().ok()?.first() {
            None => Some(()),
            Some(toast) => {
                // It may have gone by itself: the next look tells.
                let _ = self.desktop.dismiss_toast(toast);
                None
            }
        })?;
        // Below the window and above the panel.
        self.desktop.move_pointer(at(width), at(height) * 2 - 60)
    }

    /// The tray item with its menu.
    fn tray(&self, picture: &Path) -> Outcome {
        let items = self.desktop.tray_items()?;
        let item =
            items.iter().find(|item| item.id == "campanile").ok_or("there is no tray item `campanile`")?;
        say(&format!("In the tray: {} ({})", item.tooltip, item.status));
        let mut area = self.desktop.tray_area(item)?;
        self.desktop.click_tray(item, Button::Right)?;
        // The menu opens above its item.
        let (menu, width) = (180, 300);
        area.y -= menu;
        area.height += menu.unsigned_abs();
        let right = i32::try_from(self.desktop.size().0)?;
        area.x = (right - width).min(area.x);
        area.width = (right - area.x).unsigned_abs();
        settled(&self.desktop, Picture::Part(area), picture)?;
        self.desktop.key("Escape")?;
        Ok(())
    }

    /// After a failure: what the programs and the desktop have written, and what is on the screen.
    fn explain(&self, told: &Outcome) {
        if told.is_ok() {
            return;
        }
        for folder in [self.data.join("logs"), self.desktop.folder().join("log")] {
            for file in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let text = std::fs::read_to_string(file.path()).unwrap_or_default();
                let lines: Vec<&str> = text.lines().collect();
                if let Some(last) =
                    lines.get(lines.len().saturating_sub(15)..).filter(|last| !last.is_empty())
                {
                    shell::complain(&format!("-- {}\n{}", file.file_name().display(), last.join("\n")));
                }
            }
        }
        if let Ok(folder) = target() {
            let shot = folder.join("screenshots/failure.png");
            if std::fs::create_dir_all(folder.join("screenshots")).is_ok()
                && self.desktop.screenshot(&shot).is_ok()
            {
                shell::complain(&format!("The screen as it was: {}", shot.display()));
            }
        }
    }
}

fn is_critical(toast: &Toast) -> bool {
    toast.urgency == Urgency::Critical
}

fn in_a_line(toast: &Toast) -> String {
    let clicked = if toast.invoked.is_empty() { "" } else { " (clicked)" };
    format!("{}: {}{clicked}", toast.title, toast.body.replace('\n', " "))
}
