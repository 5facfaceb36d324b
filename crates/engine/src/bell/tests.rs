//! The bell over real sockets: who hears what, and what a bad caller can do.

use super::*;
use crate::report::ReadReport;
use tempfile::TempDir;

const SERVED: &str = "campanile-agent";
const CALLED: &str = "campanile";
/// A state that has not come by then does not come.
const BOUND: Duration = Duration::from_secs(20);

struct Rung {
    folder: TempDir,
    server: BellServer,
    incoming: mpsc::Receiver<Incoming>,
}

impl Rung {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (server, incoming) = BellServer::serve(folder.path(), Bell::Reader, SERVED).unwrap();
        Self { folder, server, incoming }
    }

    async fn call(&self) -> BellLine {
        BellLine::call(self.folder.path(), Bell::Reader, CALLED).await.unwrap()
    }

    async fn ring(&self, message: Message) {
        ring(self.folder.path(), Bell::Reader, CALLED, &message).await.unwrap();
    }

    /// A caller that says whatever it likes; the server's hello is left unread.
    async fn stranger(&self) -> Stream {
        Stream::connect(name(self.folder.path(), Bell::Reader).unwrap()).await.unwrap()
    }

    /// What came next, hellos apart.
    async fn heard(&mut self) -> Incoming {
        let hear = async {
            loop {
                let incoming = self.incoming.recv().await.unwrap();
                if !matches!(incoming.message, Message::Hello { .. }) {
                    return incoming;
                }
            }
        };
        bounded(hear).await
    }
}

async fn bounded<T>(wait: impl Future<Output = T>) -> T {
    tokio::time::timeout(BOUND, wait).await.unwrap()
}

async fn next(line: &mut BellLine) -> Message {
    bounded(line.next()).await.unwrap().unwrap()
}

#[tokio::test]
#[cfg(unix)]
async fn other_users_cannot_reach_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("d".repeat(120));
    for data in [folder.path(), &deep] {
        let _served = BellServer::serve(data, Bell::Reader, SERVED).unwrap();
        let path = socket_path(data, Bell::Reader);
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}: {mode:o}", path.display());
    }
}

fn show(id: &str) -> Message {
    Message::Show { at: WindowPlace::Notification(id.to_owned()), token: None }
}

#[tokio::test]
async fn both_sides_say_who_they_are_first() {
    let mut rung = Rung::new();
    let _line = rung.call().await;
    let version = env!("CARGO_PKG_VERSION").to_owned();
    let pid = std::process::id();
    let first = bounded(rung.incoming.recv()).await.unwrap().message;
    assert_eq!(
        first,
        Message::Hello {
            program: CALLED.to_owned(),
            version: version.clone(),
            pid,
            schema: SCHEMA,
            trouble: None
        }
    );

    let mut stranger = Lines::new(rung.stranger().await);
    let first = bounded(stranger.next()).await.unwrap().unwrap();
    assert_eq!(
        first,
        Message::Hello { program: SERVED.to_owned(), version, pid, schema: SCHEMA, trouble: None }
    );
}

#[tokio::test]
async fn a_ring_arrives() {
    let mut rung = Rung::new();
    for message in [
        Message::CheckNow,
        Message::Changed,
        Message::SettingsChanged,
        Message::StepDown,
        Message::Show { at: WindowPlace::List, token: Some("gnome-shell/1".to_owned()) },
        Message::Show { at: WindowPlace::Settings, token: None },
        Message::Show { at: WindowPlace::Overview, token: None },
        Message::Show { at: WindowPlace::About, token: None },
        show("0fd630f1"),
    ] {
        rung.ring(message.clone()).await;
        assert_eq!(rung.heard().await.message, message);
    }
}

#[tokio::test]
async fn rings_arrive_while_much_is_announced() {
    let mut rung = Rung::new();
    for number in 0..200 {
        rung.ring(show(&number.to_string())).await;
        // The caller has gone already: to write to it fails, and what it said must be heard all the same.
        rung.server.announce(Message::Changed);
        assert_eq!(rung.heard().await.message, show(&number.to_string()));
    }
}

#[tokio::test]
async fn an_announcement_reaches_everyone_who_listens() {
    let mut rung = Rung::new();
    let mut lines = [rung.call().await, rung.call().await, rung.call().await];
    // Each one is known to the server once its word has come.
    for line in &mut lines {
        line.say(&Message::CheckNow).await.unwrap();
        rung.heard().await;
    }
    rung.server.announce(Message::Changed);
    rung.server.announce(Message::SettingsChanged);
    for line in &mut lines {
        assert_eq!(next(line).await, Message::Changed);
        assert_eq!(next(line).await, Message::SettingsChanged);
    }
}

#[tokio::test]
async fn that_nothing_can_be_stored_is_said_to_who_listens_and_to_who_calls() {
    let mut rung = Rung::new();
    let mut line = rung.call().await;
    line.say(&Message::CheckNow).await.unwrap();
    rung.heard().await;
    assert_eq!(line.trouble(), None);
    for trouble in [WriteTrouble::Full, WriteTrouble::Refused, WriteTrouble::Busy, WriteTrouble::Failing] {
        rung.server.stores(Some(trouble));
        assert_eq!(next(&mut line).await, Message::Stores { trouble: Some(trouble.slug().to_owned()) });
        assert_eq!(rung.call().await.trouble(), Some(trouble));
    }
    rung.server.stores(None);
    assert_eq!(next(&mut line).await, Message::Stores { trouble: None });
    assert_eq!(rung.call().await.trouble(), None);
    assert_eq!(WriteTrouble::of_slug("of-a-newer-program"), WriteTrouble::Failing);
}

#[tokio::test]
async fn an_answer_goes_to_the_one_who_asked() {
    let mut rung = Rung::new();
    let mut other = rung.call().await;
    other.say(&Message::Changed).await.unwrap();
    rung.heard().await;
    let mut asking = rung.call().await;
    asking.say(&Message::CheckNow).await.unwrap();
    let asked = rung.heard().await;
    let checked = Message::Checked { reports: vec![ReadReport::new("prod", "adobe-journal")] };
    asked.answer(checked.clone()).await;
    assert_eq!(next(&mut asking).await, checked);
    rung.server.announce(Message::StepDown);
    assert_eq!(next(&mut other).await, Message::StepDown, "the first that it hears");
}

#[tokio::test]
async fn an_answer_to_someone_who_has_gone_harms_nobody() {
    let mut rung = Rung::new();
    rung.ring(Message::CheckNow).await;
    let asked = rung.heard().await;
    bounded(asked.answer(Message::Checked { reports: Vec::new() })).await;
    rung.ring(Message::Changed).await;
    assert_eq!(rung.heard().await.message, Message::Changed);
}

#[tokio::test]
async fn a_message_of_a_newer_program_is_heard_as_unknown() {
    let mut rung = Rung::new();
    let mut stranger = rung.stranger().await;
    stranger
        .write_all(b"{\"say\":\"dance\",\"with\":{\"whom\":[1]}}\n{\"say\":\"changed\",\"why\":1}\n")
        .await
        .unwrap();
    assert_eq!(rung.heard().await.message, Message::Unknown);
    assert_eq!(rung.heard().await.message, Message::Changed, "the talk goes on");
}

#[tokio::test]
async fn a_line_that_is_no_message_ends_that_talk_only() {
    let mut rung = Rung::new();
    let mut good = rung.call().await;
    let too_long = vec![b'x'; 1 + LONGEST_LINE as usize];
    let garbage: [&[u8]; 6] = [b"\n", b"hello\n", b"\xff\xfe\n", b"{}\n", b"{\"say\":7}\n", &too_long];
    for line in garbage {
        let mut stranger = rung.stranger().await;
        // The other side may hang up while the line is still being written.
        let _ = stranger.write_all(line).await;
        let mut left = Vec::new();
        let _ = bounded(stranger.read_to_end(&mut left)).await;
        good.say(&Message::CheckNow).await.unwrap();
        assert_eq!(rung.heard().await.message, Message::CheckNow);
    }
    rung.server.announce(Message::Changed);
    assert_eq!(next(&mut good).await, Message::Changed);
}

#[tokio::test]
async fn a_line_of_the_greatest_length_is_heard() {
    let mut rung = Rung::new();
    let frame = serde_json::to_vec(&show("")).unwrap().len() + 1;
    let longest = show(&"x".repeat(LONGEST_LINE as usize - frame));
    let mut line = rung.call().await;
    line.say(&longest).await.unwrap();
    assert_eq!(rung.heard().await.message, longest);
}

#[tokio::test]
async fn a_caller_that_says_nothing_holds_up_nobody() {
    let mut rung = Rung::new();
    let _silent = [rung.stranger().await, rung.stranger().await];
    rung.ring(Message::CheckNow).await;
    assert_eq!(rung.heard().await.message, Message::CheckNow);
}

#[cfg(unix)]
#[tokio::test]
async fn a_socket_that_a_dead_program_left_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = socket_path(folder.path(), Bell::Reader);
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    assert!(path.exists());
    let error = BellLine::call(folder.path(), Bell::Reader, CALLED).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
    let (_server, mut incoming) = BellServer::serve(folder.path(), Bell::Reader, SERVED).unwrap();
    ring(folder.path(), Bell::Reader, CALLED, &Message::StepDown).await.unwrap();
    bounded(incoming.recv()).await.unwrap();
    assert_eq!(bounded(incoming.recv()).await.unwrap().message, Message::StepDown);
}

#[tokio::test]
async fn a_server_that_ends_late_does_not_take_its_successors_name_away() {
    let old = Rung::new();
    let mut line = old.call().await;
    let path = old.folder.path();
    // The lock has passed on already, and its new holder serves the bell while the old one still cleans up.
    let (_new, mut incoming) = BellServer::serve(path, Bell::Reader, SERVED).unwrap();
    drop(old.server);
    while let Ok(Some(_)) = bounded(line.next()).await {}
    ring(path, Bell::Reader, CALLED, &Message::StepDown).await.unwrap();
    bounded(incoming.recv()).await.unwrap();
    assert_eq!(bounded(incoming.recv()).await.unwrap().message, Message::StepDown);
}

#[tokio::test]
async fn who_listens_hears_the_end() {
    let rung = Rung::new();
    let mut line = rung.call().await;
    drop(rung.server);
    assert!(matches!(bounded(line.next()).await, Ok(None) | Err(_)));
}

#[tokio::test]
async fn nobody_there_is_an_error_at_once() {
    let folder = tempfile::tempdir().unwrap();
    assert!(ring(folder.path(), Bell::Reader, CALLED, &Message::Changed).await.is_err());
}

#[tokio::test]
async fn the_readers_bell_and_the_windows_bell_are_two() {
    let mut rung = Rung::new();
    let path = rung.folder.path();
    let (_window, mut at_the_window) = BellServer::serve(path, Bell::Window, "campanile-desktop").unwrap();
    ring(path, Bell::Window, SERVED, &show("1")).await.unwrap();
    rung.ring(Message::CheckNow).await;
    bounded(at_the_window.recv()).await.unwrap();
    assert_eq!(bounded(at_the_window.recv()).await.unwrap().message, show("1"));
    assert_eq!(rung.heard().await.message, Message::CheckNow);
}

#[tokio::test]
async fn deep_data_folders_have_a_bell_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let deep = |last: &str| folder.path().join("a-folder-with-a-long-name".repeat(6)).join(last);
    let mut served = Vec::new();
    for last in ["one", "two"] {
        std::fs::create_dir_all(deep(last)).unwrap();
        assert!(deep(last).as_os_str().len() > 100);
        served.push(BellServer::serve(&deep(last), Bell::Reader, SERVED).unwrap());
    }
    ring(&deep("two"), Bell::Reader, CALLED, &Message::CheckNow).await.unwrap();
    let incoming = &mut served[1].1;
    bounded(incoming.recv()).await.unwrap();
    assert_eq!(bounded(incoming.recv()).await.unwrap().message, Message::CheckNow);
    assert!(served[0].1.try_recv().is_err(), "the other one heard nothing");
}
