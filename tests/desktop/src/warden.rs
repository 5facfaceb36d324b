//! The end of a desktop, whatever ends its owner.
//!
//! A shell waits at the other end of a pipe. The pipe closes when the desktop is dropped, and also when its
//! owner panics, is killed or interrupted; then the shell ends every process that carries the desktop's id in
//! its environment, which includes whatever was started from programs on the desktop, and removes the folder.
//! There is one way down, and the crash takes the same.

use std::{
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Stdio},
};

use crate::DesktopError;

/// The variable that every process on a desktop carries.
pub(crate) const ID: &str = "CAMPANILE_VIRTUAL_DESKTOP";

/// `$1` is the mark to look for, `$2` the folder. Ended processes that wait to be reaped have no environment
/// and do not count.
const SCRIPT: &str = r#"
read -r _
for signal in TERM KILL; do
  for again in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    pids=$(grep -lzxF -e "$1" /proc/[0-9]*/environ 2>/dev/null | cut -d/ -f3)
    [ -n "$pids" ] || break 2
    kill -$signal $pids 2>/dev/null
    sleep 0.05
  done
done
rm -rf -- "$2"
"#;

#[derive(Debug)]
pub(crate) struct Warden(Child);

impl Warden {
    /// Watches over the processes with this id and over this folder.
    pub(crate) fn start(id: &str, folder: &Path, path: &str) -> Result<Self, DesktopError> {
        let mut shell = Command::new("sh");
        // In a group of its own: an interrupt from the keyboard must not reach it before it has done its work.
        shell.arg("-c").arg(SCRIPT).arg("warden").arg(format!("{ID}={id}")).arg(folder);
        shell.env_clear().env("PATH", path).current_dir("/").process_group(0);
        shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let child =
            shell.spawn().map_err(|source| DesktopError::Start { program: "sh".to_owned(), source })?;
        Ok(Self(child))
    }
}

impl Drop for Warden {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        // Nothing to do about a failure: the system would have lost the process.
        let _ = self.0.wait();
    }
}
