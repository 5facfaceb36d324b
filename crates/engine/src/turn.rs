//! Whose turn it is to read a data folder: a newer program asks an older one to step down.
//!
//! Only the holder of the folder's lock brings the history up to date, so after an update the older holder has to go
//! first. One that is as new, or newer, is never asked.

use crate::bell::{Bell, BellLine, Message};
use crate::lock::FolderLock;
use std::path::Path;
use std::time::Duration;

/// An older program that was asked to step down gets so long to go.
const PATIENCE: Duration = Duration::from_secs(5);
/// A lock tells nobody when it is free: it is looked at again this often.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Asks the reader of a data folder to step down where it is older than this program. `true` where it did.
pub async fn older_steps_down(data: &Path, program: &'static str) -> bool {
    match BellLine::call(data, Bell::Reader, program).await {
        Ok(line) if line.peer_is_older() => step_down(data, line).await,
        // Nobody is there, or whoever is may stay.
        Ok(_) | Err(_) => false,
    }
}

/// Asks whoever is on the line to step down, and waits until the folder is free. `false` where it is not in time.
pub async fn step_down(data: &Path, mut line: BellLine) -> bool {
    let freed = async {
        if line.say(&Message::StepDown).await.is_ok() {
            // Its end closes the line.
            while let Ok(Some(_)) = line.next().await {}
        }
        while FolderLock::acquire(data).is_err() {
            pause().await;
        }
    };
    let gone = tokio::time::timeout(PATIENCE, freed).await.is_ok();
    if !gone {
        tracing::warn!("an older program was asked to step down and did not");
    }
    gone
}

#[expect(
    clippy::disallowed_methods,
    reason = "a file lock tells nobody when it is free: it is looked at again"
)]
async fn pause() {
    tokio::time::sleep(LOOK_AGAIN).await;
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Write};
    use std::os::unix::net::UnixListener;
    use tempfile::TempDir;

    /// A program that holds the folder, says this hello and, where it obeys, goes when it is asked to.
    fn holder(hello: &str, obeys: bool) -> (TempDir, std::thread::JoinHandle<Vec<String>>) {
        let folder = tempfile::tempdir().unwrap();
        let lock = FolderLock::acquire(folder.path()).unwrap();
        let listener = UnixListener::bind(folder.path().join("reader.bell")).unwrap();
        let hello = hello.to_owned();
        let holder = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            writeln!(stream, "{hello}").unwrap();
            let mut heard = Vec::new();
            for line in BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok) {
                let steps_down = line.contains("step-down");
                heard.push(line);
                if steps_down && obeys {
                    break;
                }
            }
            drop(stream);
            drop(lock);
            heard
        });
        (folder, holder)
    }

    fn hello(version: &str, schema: &str) -> String {
        format!(r#"{{"say":"hello","program":"campanile-agent","version":"{version}","pid":1{schema}}}"#)
    }

    fn asked(holder: std::thread::JoinHandle<Vec<String>>) -> bool {
        holder.join().unwrap().iter().any(|line| line.contains("step-down"))
    }

    #[tokio::test]
    async fn an_older_program_is_asked_and_the_folder_is_free_afterwards() {
        let current = env!("CARGO_PKG_VERSION");
        for older in [hello("0.0.1", r#","schema":99"#), hello(current, ""), hello(current, r#","schema":1"#)]
        {
            let (folder, holder) = holder(&older, true);
            assert!(older_steps_down(folder.path(), "campanile-desktop").await, "{older}");
            FolderLock::acquire(folder.path()).unwrap();
            assert!(asked(holder));
        }
    }

    #[tokio::test]
    async fn one_that_is_as_new_or_newer_is_never_asked() {
        let current = env!("CARGO_PKG_VERSION");
        let schema = format!(r#","schema":{}"#, crate::history::SCHEMA);
        for newer in [hello(current, &schema), hello("99.0.0", r#","schema":99"#)] {
            let (folder, holder) = holder(&newer, true);
            assert!(!older_steps_down(folder.path(), "campanile-desktop").await, "{newer}");
            assert!(!asked(holder));
        }
        let nobody = tempfile::tempdir().unwrap();
        assert!(!older_steps_down(nobody.path(), "campanile-desktop").await);
    }

    #[tokio::test]
    async fn one_that_does_not_go_is_waited_for_no_longer_than_said() {
        let (folder, holder) = holder(&hello("0.0.1", ""), false);
        let line = BellLine::call(folder.path(), Bell::Reader, "campanile-desktop").await.unwrap();
        assert!(!step_down(folder.path(), line).await);
        assert!(FolderLock::acquire(folder.path()).is_err() || holder.is_finished());
        assert!(asked(holder));
    }
}
