use super::*;
use crate::form_model::Step::{Address, Folder, Mails, Network, Secure, Token as SignIn};
use campanile_core::words::Language;
use campanile_engine::settings::INBOX;
use campanile_engine::sources::mailbox::{After, Start};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What a mail server has.
#[derive(Clone, Copy)]
struct Server {
    greeting: &'static str,
    folder: &'static str,
    mails: usize,
    reads: bool,
}

const GOOD: Server = Server { greeting: "* OK ready", folder: INBOX, mails: 3, reads: true };

/// Serves on a port of its own: the password is `open`, and the first mail is Marketo's.
async fn served(server: Server) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, server));
        }
    });
    port
}

async fn serve(stream: TcpStream, server: Server) {
    let mut stream = BufReader::new(stream);
    let _ = stream.write_all(format!("{}\r\n", server.greeting).as_bytes()).await;
    let mut line = String::new();
    while stream.read_line(&mut line).await.is_ok_and(|count| count > 0) {
        let (tag, command) = line.trim_end().split_once(' ').unwrap_or_default();
        let answer = answer(tag, command, server);
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
        line.clear();
    }
}

fn answer(tag: &str, command: &str, server: Server) -> String {
    let ok = |data: &str| format!("{data}{tag} OK done\r\n");
    let no = |why: &str| format!("{tag} NO {why}\r\n");
    let begins = |start: &str| command.starts_with(start);
    if begins("LOGIN") {
        return if command.contains("open") { ok("") } else { no("[AUTHENTICATIONFAILED] no") };
    }
    if begins("EXAMINE") && command != format!("EXAMINE \"{}\"", server.folder) {
        return no("[NONEXISTENT] no such folder");
    }
    if begins("EXAMINE") {
        return ok(&format!(
            "* {} EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 99] x\r\n",
            server.mails
        ));
    }
    if begins("UID SEARCH") && !server.reads {
        return no("[SERVERBUG] not today");
    }
    if begins("UID SEARCH") {
        let all: Vec<String> = (1..=server.mails).map(|number| number.to_string()).collect();
        return ok(&format!("* SEARCH {}\r\n", all.join(" ")));
    }
    if begins("UID FETCH") {
        let of = |number: usize| {
            let head =
                if number == 1 { "From: n@marketo.com\r\n\r\n" } else { "From: jo@example.org\r\n\r\n" };
            let item = "BODY[HEADER.FIELDS (FROM)]<0>";
            format!("* {number} FETCH (UID {number} {item} {{{}}}\r\n{head})\r\n", head.len())
        };
        return ok(&(1..=server.mails).map(of).collect::<String>());
    }
    let data = if begins("CAPABILITY") { "* CAPABILITY IMAP4rev1\r\n" } else { "" };
    ok(data)
}

fn trial(port: u16, password: &str) -> Trial {
    Trial {
        id: "mail".into(),
        mailbox: Mailbox {
            host: "127.0.0.1".into(),
            port,
            tls: Tls::None,
            user: "notices@example.com".into(),
            auth: Auth::Password,
            folder: INBOX.into(),
            start: Start::Oldest,
            instance: String::new(),
            after: After::Nothing,
            rules_file: PathBuf::from("/nowhere/mail-rules.toml"),
        },
        secret: Secret::Password(password.to_owned().into()),
        secret_file: None,
    }
}

/// The steps that went well with the last one's words, and the one that did not.
async fn tested(trial: Trial) -> (Vec<Step>, String, Option<(Step, String)>) {
    campanile_engine::install_tls();
    let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
    let steps = test(trial, &campanile_engine::settings::Network::default(), &voice).await.steps;
    let last = steps.last().map(|step| step.message.clone()).unwrap_or_default();
    let well = steps.iter().filter(|step| step.ok).map(|step| step.step).collect();
    let failed = steps.into_iter().find(|step| !step.ok).map(|step| (step.step, step.message));
    (well, last, failed)
}

#[tokio::test]
async fn a_good_one_goes_through_all_steps_and_says_how_many_are_marketos() {
    let (well, last, failed) = tested(trial(served(GOOD).await, "open")).await;
    assert_eq!((well, failed), (vec![Address, Network, Secure, SignIn, Folder, Mails], None));
    assert_eq!(last, "3 mails are there; of the newest 3 from Marketo: 1.");
    let (_, last, _) = tested(trial(served(Server { mails: 0, ..GOOD }).await, "open")).await;
    assert_eq!(last, "The folder is empty so far.");
}

#[tokio::test]
async fn each_failure_is_at_its_step_and_says_what_to_do() {
    let (well, _, failed) = tested(trial(served(GOOD).await, "wrong")).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address, Network, Secure], SignIn));
    assert!(message.contains("password of its own") && !message.contains("wrong"), "{message}");

    let (well, _, failed) = tested(trial(served(Server { folder: "Other", ..GOOD }).await, "open")).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address, Network, Secure, SignIn], Folder));
    assert!(message.contains("no folder “INBOX”"), "{message}");

    let (well, _, failed) = tested(trial(served(Server { reads: false, ..GOOD }).await, "open")).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address, Network, Secure, SignIn, Folder], Mails));
    assert!(message.contains("not today"), "{message}");

    let strange = Server { greeting: "HTTP/1.1 400 Bad Request", ..GOOD };
    let (well, _, failed) = tested(trial(served(strange).await, "open")).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address], Network));
    assert!(message.contains("Check the address and the port"), "{message}");

    let mut without_tls = trial(served(GOOD).await, "open");
    without_tls.mailbox.tls = Tls::StartTls;
    // It says that it begins, and does not speak the language then.
    let (well, _, failed) = tested(without_tls).await;
    assert_eq!((well, failed.map(|(step, _)| step)), (vec![Address, Network], Some(Secure)));

    let mut moving = trial(served(GOOD).await, "open");
    moving.mailbox.after = After::Move("Done".into());
    let (_, _, failed) = tested(moving).await;
    assert!(failed.is_some_and(|(step, message)| step == Folder && message.contains("“Done”")));
}

#[tokio::test]
async fn where_nobody_answers_it_ends_at_the_network() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let (well, _, failed) = tested(trial(port, "open")).await;
    let (step, message) = failed.unwrap();
    assert_eq!((well, step), (vec![Address], Network));
    assert!(message.contains("cannot be reached"), "{message}");
}
