//! The desktop itself: starting it, its environment, its services.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::{
    DesktopError, Service, bus, environment,
    folder::Folder,
    looks,
    service::{Recipe, Running},
    settings, toasts, wait_for,
    warden::Warden,
};

/// How long a service may take until it is ready; seconds are usual only on a busy machine.
const READY: Duration = Duration::from_secs(30);

/// What to start. All but the keyring is on unless turned off.
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    tray: bool,
    notifications: bool,
    bus: bool,
    keyring: bool,
    dark: bool,
    size: (u32, u32),
    toast_seconds: u32,
}

impl Builder {
    /// A panel with a StatusNotifier tray.
    pub fn tray(mut self, on: bool) -> Self {
        self.tray = on;
        self
    }

    /// A notification daemon.
    pub fn notifications(mut self, on: bool) -> Self {
        self.notifications = on;
        self
    }

    /// A D-Bus session; without it there is no tray, no notification daemon and no keyring either.
    pub fn bus(mut self, on: bool) -> Self {
        self.bus = on;
        self
    }

    /// A secret service with an unlocked keyring.
    pub fn keyring(mut self, on: bool) -> Self {
        self.keyring = on;
        self
    }

    /// Programs on the desktop are told to prefer dark colours.
    pub fn dark(mut self, on: bool) -> Self {
        self.dark = on;
        self
    }

    /// The screen's size in pixels; 1280 by 800 if not set.
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }

    /// How long a toast stays that does not say it itself, critical ones for ever; 10 s if not set.
    pub fn toast_seconds(mut self, seconds: u32) -> Self {
        self.toast_seconds = seconds;
        self
    }

    /// Starts the desktop and waits until all of it is ready.
    pub fn start(self) -> Result<VirtualDesktop, DesktopError> {
        let folder = Folder::new()?;
        let path = environment::search_path();
        // First of all, so that whatever fails later is cleaned up.
        let warden = Warden::start(folder.id(), folder.path(), &path)?;
        folder.fill()?;
        settings::write(&folder, self.toast_seconds, self.dark)?;
        let mut desktop = VirtualDesktop {
            environment: environment::variables(&folder, path),
            services: Mutex::default(),
            programs: Mutex::default(),
            size: self.size,
            warden: Some(warden),
            folder,
        };
        desktop.start_display()?;
        if self.bus {
            desktop.start_bus()?;
        }
        desktop.start_window_manager()?;
        if self.bus && self.tray {
            let program = xfconfd();
            desktop.start(Service::Settings, &program.to_string_lossy(), &[])?;
            desktop.start(Service::Panel, "xfce4-panel", &["--disable-wm-check"])?;
        }
        if self.bus && self.notifications {
            desktop.start(Service::Notifications, "dunst", &[])?;
        }
        if self.bus && self.keyring {
            let options = ["--foreground", "--unlock", "--components=secrets"];
            let recipe = Recipe {
                input: Some("campanile"),
                ..desktop.recipe(Service::Keyring, "gnome-keyring-daemon", &options)
            };
            desktop.start_recipe(Service::Keyring, recipe)?;
        }
        Ok(desktop)
    }
}

/// A running desktop. Dropping it ends every process that was started on it and removes its folder.
#[derive(Debug)]
pub struct VirtualDesktop {
    environment: BTreeMap<String, String>,
    services: Mutex<BTreeMap<Service, Running>>,
    programs: Mutex<Vec<Child>>,
    size: (u32, u32),
    warden: Option<Warden>,
    folder: Folder,
}

impl VirtualDesktop {
    /// What to start, with everything on but the keyring.
    pub fn builder() -> Builder {
        Builder {
            tray: true,
            notifications: true,
            bus: true,
            keyring: false,
            dark: false,
            size: (1280, 800),
            toast_seconds: 10,
        }
    }

    /// The environment of programs on this desktop, complete.
    pub fn environment(&self) -> &BTreeMap<String, String> {
        &self.environment
    }

    /// A command with exactly the desktop's environment, in its home.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().envs(&self.environment).current_dir(self.folder.home());
        command
    }

    /// Starts a command that runs as long as it likes, at most until the desktop's end; answers with its process.
    pub fn spawn(&self, mut command: Command) -> Result<u32, DesktopError> {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.spawn().map_err(|source| DesktopError::Start { program, source })?;
        let pid = child.id();
        self.programs.lock().unwrap_or_else(PoisonError::into_inner).push(child);
        Ok(pid)
    }

    /// The home folder of programs on this desktop.
    pub fn home(&self) -> PathBuf {
        self.folder.home()
    }

    /// The desktop's own folder, with the services' logs in `log`.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The screen's width and height in pixels.
    pub fn size(&self) -> (u32, u32) {
        self.size
    }

    /// The process of a service, if it was started and runs.
    pub fn pid(&self, service: Service) -> Option<u32> {
        let mut services = self.services();
        let running = services.get_mut(&service)?;
        running.alive().ok().map(|()| running.pid())
    }

    /// Ends a service at once, as if it had crashed, and waits until its name is gone from the bus.
    pub fn kill(&self, service: Service) -> Result<(), DesktopError> {
        self.end(service).map(|_| ())
    }

    /// Ends a service if it still runs, starts it again as it was and waits until it is ready. The display
    /// cannot be restarted, because it would come back under another number.
    pub fn restart(&self, service: Service) -> Result<(), DesktopError> {
        if service == Service::Display {
            return Err(DesktopError::Absent("way to restart the display".to_owned()));
        }
        let recipe = self.end(service)?;
        self.start_recipe(service, recipe)
    }

    /// Waits until `probe` finds something, at most for `bound`.
    pub fn wait_for<T>(
        &self,
        what: &str,
        bound: Duration,
        probe: impl FnMut() -> Option<T>,
    ) -> Result<T, DesktopError> {
        wait_for(what, bound, probe)
    }

    pub(crate) fn private_folder(&self) -> &Folder {
        &self.folder
    }

    /// Runs a command to its end and answers with what it prints; an error if it fails.
    pub(crate) fn output(&self, program: &str, arguments: &[&str]) -> Result<String, DesktopError> {
        self.bytes(program, arguments).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    pub(crate) fn bytes(&self, program: &str, arguments: &[&str]) -> Result<Vec<u8>, DesktopError> {
        let mut command = self.command(program);
        let output = command.args(arguments).stdin(Stdio::null()).output();
        let output = output.map_err(|source| DesktopError::Start { program: program.to_owned(), source })?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(DesktopError::Failed { command: format!("{program} {}", arguments.join(" ")), output: said })
    }

    fn services(&self) -> MutexGuard<'_, BTreeMap<Service, Running>> {
        // A panic elsewhere leaves the map whole: every change of it is one call.
        self.services.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn recipe(&self, service: Service, program: &str, arguments: &[&str]) -> Recipe {
        Recipe {
            program: program.into(),
            arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect(),
            input: None,
            output: None,
            log: self.folder.log(service.name()),
        }
    }

    fn start(&self, service: Service, program: &str, arguments: &[&str]) -> Result<(), DesktopError> {
        self.start_recipe(service, self.recipe(service, program, arguments))
    }

    fn start_recipe(&self, service: Service, recipe: Recipe) -> Result<(), DesktopError> {
        let command = self.command(&recipe.program);
        let running = Running::start(recipe, command)?;
        self.services().insert(service, running);
        let Some(name) = service.bus_name() else { return Ok(()) };
        self.until(service, name, || bus::has_owner(self, name).ok()?.then_some(()))
    }

    /// Waits for a sign of a service; its end is the end of waiting.
    fn until<T>(
        &self,
        service: Service,
        what: &str,
        mut probe: impl FnMut() -> Option<T>,
    ) -> Result<T, DesktopError> {
        wait_for(&format!("{what} from {service}"), READY, || {
            if let Some(found) = probe() {
                return Some(Ok(found));
            }
            let mut services = self.services();
            services.get_mut(&service)?.alive().err().map(Err)
        })?
    }

    fn end(&self, service: Service) -> Result<Recipe, DesktopError> {
        let mut services = self.services();
        let running = services.get_mut(&service);
        let running = running.ok_or_else(|| DesktopError::Absent(format!("{service} on this desktop")))?;
        running.kill()?;
        let recipe = running.recipe.clone();
        drop(services);
        if let (Some(name), true) = (service.bus_name(), service != Service::Bus) {
            wait_for(&format!("end of {service}"), READY, || {
                (!bus::has_owner(self, name).ok()?).then_some(())
            })?;
        }
        Ok(recipe)
    }

    fn start_display(&mut self) -> Result<(), DesktopError> {
        let (width, height) = self.size;
        let screen = format!("{width}x{height}x24");
        // It takes a free number by itself and says it when it listens.
        let number = self.folder.path().join("display");
        let arguments = ["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp", "-noreset"];
        let recipe =
            Recipe { output: Some(number.clone()), ..self.recipe(Service::Display, "Xvfb", &arguments) };
        self.start_recipe(Service::Display, recipe)?;
        let said = self.until(Service::Display, "display number", || {
            fs::read_to_string(&number).ok()?.strip_suffix('\n').map(str::to_owned)
        })?;
        self.environment.insert("DISPLAY".to_owned(), format!(":{said}"));
        self.paint_background()
    }

    fn paint_background(&self) -> Result<(), DesktopError> {
        let colour = format!("xc:{}", looks::BACKGROUND);
        // It says failure also when it has painted; a desktop is as good without.
        match self.output("display", &["-window", "root", "-size", "16x16", &colour]) {
            Ok(_) | Err(DesktopError::Failed { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn start_window_manager(&self) -> Result<(), DesktopError> {
        self.start(Service::WindowManager, "openbox", &["--sm-disable"])?;
        // A window that is there before it does not get the focus.
        self.until(Service::WindowManager, "word that it manages windows", || {
            self.output("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"]).ok()?.contains('#').then_some(())
        })
    }

    fn start_bus(&mut self) -> Result<(), DesktopError> {
        let config = format!("--config-file={}", settings::bus(&self.folder).display());
        let socket = self.folder.runtime().join("bus");
        self.start(Service::Bus, "dbus-daemon", &[&config, "--nofork", "--nopidfile"])?;
        let address = format!("unix:path={}", socket.display());
        self.environment.insert("DBUS_SESSION_BUS_ADDRESS".to_owned(), address);
        self.until(Service::Bus, "socket", || {
            bus::has_owner(self, "org.freedesktop.DBus").ok()?.then_some(())
        })?;
        let recipe = Recipe {
            output: Some(toasts::record(&self.folder)),
            ..self.recipe(Service::Monitor, "busctl", toasts::MONITOR)
        };
        let log = recipe.log.clone();
        self.start_recipe(Service::Monitor, recipe)?;
        self.until(Service::Monitor, "word that it listens", || {
            fs::read_to_string(&log).ok()?.contains("Monitoring bus message stream").then_some(())
        })
    }
}

impl Drop for VirtualDesktop {
    fn drop(&mut self) {
        // Ends everything and waits for it; what remains is to take our own children off the process table.
        drop(self.warden.take());
        for running in self.services().values_mut() {
            running.reap();
        }
        for program in self.programs.get_mut().unwrap_or_else(PoisonError::into_inner) {
            // It has ended, so this does not wait.
            let _ = program.wait();
        }
    }
}

/// Debian has it in a folder named after the machine's architecture.
fn xfconfd() -> PathBuf {
    let below = "xfce4/xfconf/xfconfd";
    let architectures = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let mut candidates = architectures.chain([PathBuf::from("/usr/lib"), PathBuf::from("/usr/libexec")]);
    candidates
        .find_map(|folder| Some(folder.join(below)).filter(|path| path.exists()))
        .unwrap_or(below.into())
}
