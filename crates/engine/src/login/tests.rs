//! What the entries say, checked by the programs that read them, and what switching leaves on the disk.

use super::*;
use std::os::unix::fs::PermissionsExt;
use tempfile::TempDir;

/// A name with everything that one of the two formats treats as its own.
const NASTY: &str = "a b'c\"d`e$f%g\\h\u{e9}";

struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("config")
    }

    /// A program to start, and places, under a folder of this name.
    fn login_in(&self, name: &str, manager: Option<PathBuf>, is_usual: bool) -> Login {
        let folder = self.folder.path().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let agent = folder.join("campanile-agent");
        // It says with what it was started: one argument a line.
        let script = format!("#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\" > '{}'\n", self.said().display());
        executable(&agent, &script);
        let places = Places {
            config: folder.join("config.toml"),
            data: folder.join("data"),
            state: folder.join("logs"),
        };
        Login::new(agent, places, self.config(), manager, is_usual)
    }

    fn said(&self) -> PathBuf {
        self.folder.path().join("said")
    }

    /// A stand-in for systemctl that writes down what it was asked, and links and unlinks as the real one does.
    fn manager(&self) -> PathBuf {
        let program = self.folder.path().join("systemctl");
        let script = format!(
            "#!/bin/sh\necho \"$*\" >> '{asked}'\ncd '{config}/systemd/user' || exit 1\n\
             case \"$2\" in enable) mkdir -p {target}.wants && ln -sf ../\"$3\" {target}.wants/\"$3\";; esac\n",
            asked = self.folder.path().join("asked").display(),
            config = self.config().display(),
            target = text::SESSION,
        );
        executable(&program, &script);
        program
    }

    fn asked(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.path().join("asked")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }
}

fn executable(file: &Path, script: &str) {
    std::fs::write(file, script).unwrap();
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755)).unwrap();
}

/// Every file below a folder, by its path in it.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).into_iter().flatten().flatten() {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                found.push(entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    found
}

fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|answer| answer.status.success())
}

#[test]
fn the_unit_is_one_that_systemd_understands() {
    let home = Home::new();
    let login = home.login_in(NASTY, None, true);
    let text = unit(&login.agent, &login.places).unwrap();
    assert!(text.contains("\nRestart=on-failure\n"), "{text}");
    let path = login.agent.to_string_lossy().into_owned();
    let escaped = path.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$");
    assert!(text.contains(&format!("\nExecStart=\"{escaped}\" --config \"")), "{text}");
    // The small parent would hide a crash from the manager.
    assert!(!text.contains("--keep"), "{text}");
    if !is_there("systemd-analyze") {
        return;
    }
    // The program has to be there for systemd, whose own parser refuses quotes in a program's path.
    let login = home.login_in("with a blank", None, true);
    let file = home.folder.path().join("campanile-agent.service");
    std::fs::write(&file, unit(&login.agent, &login.places).unwrap()).unwrap();
    let mut verify = Command::new("systemd-analyze");
    verify.args(["verify", "--user", "--man=no"]).arg(&file).env("XDG_RUNTIME_DIR", home.folder.path());
    let answer = verify.output().unwrap();
    let said = String::from_utf8_lossy(&answer.stderr).into_owned();
    assert!(answer.status.success() && !said.contains("campanile-agent.service"), "{said}");
}

#[test]
fn the_autostart_entry_is_one_that_desktops_understand() {
    let home = Home::new();
    let login = home.login_in(NASTY, None, true);
    assert_eq!(login.switch_on().unwrap(), Way::Autostart);
    let file = home.config().join("autostart/io.campanile.desktop.desktop");
    let text = std::fs::read_to_string(&file).unwrap();
    if is_there("desktop-file-validate") {
        let answer = Command::new("desktop-file-validate").arg(&file).output().unwrap();
        let said = String::from_utf8_lossy(&answer.stdout).into_owned();
        assert!(answer.status.success() && said.is_empty(), "{said}");
    }
    // Read as the specification says: the string's escapes, then the command line's, then the field codes.
    let exec = text.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap();
    let unescaped = exec.replace(r"\\", "\\").replace("%%", "%");
    let shell = Command::new("sh").arg("-c").arg(&unescaped).status().unwrap();
    assert!(shell.success(), "{unescaped}");
    let said = std::fs::read_to_string(home.said()).unwrap();
    let expected = [
        login.agent.to_string_lossy().into_owned(),
        "--keep".into(),
        "--config".into(),
        login.places.config.to_string_lossy().into_owned(),
        "--data-dir".into(),
        login.places.data.to_string_lossy().into_owned(),
    ];
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_path_that_no_entry_can_name_is_refused() {
    let home = Home::new();
    let login = home.login_in("two\nlines", None, true);
    assert!(matches!(login.switch_on(), Err(LoginError::Path(_))));
    assert_eq!(login.is_on(), None);
    assert_eq!(files(&home.config()), Vec::<String>::new());
}

#[test]
fn without_a_service_manager_the_entry_comes_and_goes() {
    let home = Home::new();
    let login = home.login_in("bin", None, true);
    assert_eq!((login.is_on(), login.way()), (None, Way::Autostart));
    login.switch_on().unwrap();
    assert_eq!(login.is_on(), Some(Way::Autostart));
    assert!(!login.start_now().unwrap(), "there is no service to start");

    // Switched off in the desktop's own settings, and on again here.
    let entry = home.config().join("autostart/io.campanile.desktop.desktop");
    let text = std::fs::read_to_string(&entry).unwrap();
    std::fs::write(&entry, format!("{text}Hidden=true\n")).unwrap();
    assert_eq!(login.is_on(), None);
    let before = home.folder.path().join("before");
    std::fs::hard_link(&entry, &before).unwrap();
    login.switch_on().unwrap();
    assert_eq!(login.is_on(), Some(Way::Autostart));
    // Another file took its place, whole; whoever was reading the old one reads it to its end.
    assert!(std::fs::read_to_string(&before).unwrap().ends_with("Hidden=true\n"));

    login.switch_off().unwrap();
    assert_eq!(login.is_on(), None);
    assert_eq!(files(&home.config()), Vec::<String>::new());
    login.switch_off().unwrap();
}

#[test]
fn a_service_manager_gets_the_unit_and_is_asked_to_enable_and_start_it() {
    let home = Home::new();
    // What stood there before the manager came.
    home.login_in("bin", None, true).switch_on().unwrap();
    let login = home.login_in("bin", Some(home.manager()), true);
    assert_eq!(login.switch_on().unwrap(), Way::Service);
    assert_eq!(login.is_on(), Some(Way::Service));
    assert!(login.start_now().unwrap());
    assert_eq!(
        home.asked(),
        [
            "--user daemon-reload",
            "--user enable campanile-agent.service",
            "--user start campanile-agent.service"
        ]
    );
    assert_eq!(
        files(&home.config()),
        [
            "systemd/user/campanile-agent.service",
            "systemd/user/graphical-session.target.wants/campanile-agent.service"
        ]
    );
    login.switch_off().unwrap();
    assert_eq!(login.is_on(), None);
    assert_eq!(files(&home.config()), Vec::<String>::new());
    assert!(!login.start_now().unwrap());
}

#[test]
fn a_manager_that_refuses_is_quoted() {
    let home = Home::new();
    let program = home.folder.path().join("refuses");
    executable(&program, "#!/bin/sh\necho 'Failed to connect to bus' >&2\nexit 1\n");
    let error = home.login_in("bin", Some(program), true).switch_on().unwrap_err();
    assert_eq!(error.to_string(), "systemctl --user daemon-reload: Failed to connect to bus");
}

#[test]
fn another_data_folder_has_an_entry_of_its_own() {
    let home = Home::new();
    let usual = home.login_in("bin", None, true);
    let other = home.login_in("other", None, false);
    usual.switch_on().unwrap();
    assert_eq!(other.is_on(), None);
    other.switch_on().unwrap();
    assert_eq!(files(&home.config()).len(), 2);
    other.switch_off().unwrap();
    assert_eq!(usual.is_on(), Some(Way::Autostart));
}

#[test]
fn programs_that_moved_are_followed_and_what_is_off_stays_off() {
    let home = Home::new();
    home.login_in("old", None, true).renew().unwrap();
    assert_eq!(files(&home.config()), Vec::<String>::new());
    home.login_in("old", None, true).switch_on().unwrap();
    let moved = home.login_in("new", None, true);
    moved.renew().unwrap();
    let entry = std::fs::read_to_string(home.config().join("autostart/io.campanile.desktop.desktop"));
    assert!(entry.unwrap().contains("/new/campanile-agent"));
}
