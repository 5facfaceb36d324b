//! Mails made to do harm.

use super::*;

/// What holds for any mail, whatever it was made of.
pub(super) fn check(mail: &Mail) {
    assert!(mail.from.len() <= MAX_WORD && mail.subject.len() <= MAX_SUBJECT && mail.text.len() <= MAX_TEXT);
    assert!(mail.links.len() <= MAX_LINKS);
    for link in &mail.links {
        assert!(link.url.starts_with("https://") || link.url.starts_with("http://"), "{}", link.url);
    }
    assert!(!mail.text.contains(|letter: char| letter.is_control() && letter != '\n'));
    assert!((1..=MAX_WORD).contains(&mail.source_id().len()));
    if let Some(draft) = mail_draft(mail, rules(), delivered(), "", WarnAt::default()) {
        assert!(draft.raw.len() < 8 * (MAX_TEXT + MAX_LINKS * MAX_LINK));
        let again = reread(&draft, rules(), WarnAt::default()).unwrap();
        assert_eq!((again.kind, &again.facts, &again.incident), (draft.kind, &draft.facts, &draft.incident));
    }
}

/// On a stack as small as the smallest that a mail is ever read on.
fn read(bytes: Vec<u8>) -> Mail {
    let thread = std::thread::Builder::new().stack_size(512 * 1024);
    let mail = thread.spawn(move || Mail::read(&bytes)).unwrap().join().unwrap();
    check(&mail);
    mail
}

const HEAD: &str = "From: a@marketo.com\r\nSubject: Campaign failure\r\n";

#[test]
fn mails_in_mails_without_end_are_cut() {
    for wrapping in [
        "Content-Type: message/rfc822\r\n\r\n",
        "Content-Type: message/global\r\n\r\n",
        "content-type:MESSAGE/RFC822\n\n",
        "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n",
        "Content-Type: message/\r\n rfc822\r\n\r\n",
        "Content-Type: multipart/digest; boundary=x\r\n\r\n--x\r\n\r\n",
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
        "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n",
    ] {
        let mail = read(format!("{HEAD}{}", wrapping.repeat(8000)).into_bytes());
        assert_eq!(mail.from, "a@marketo.com", "{wrapping}");
    }
}

#[test]
fn more_parts_than_a_mail_has_are_cut() {
    let part = "--x\r\nContent-Type: text/plain\r\n\r\nhello\r\n";
    let mail = read(
        format!("{HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n{}", part.repeat(5000)).into_bytes(),
    );
    assert!(mail.cut && mail.text.starts_with("hello"));
}

#[test]
fn a_mail_that_was_passed_on_says_what_the_one_in_it_says() {
    let inner = "From: n@marketo.com\r\nSubject: Salesforce sync error\r\n\r\nINVALID_LOGIN";
    let mail = read(
        format!(
            "From: a@marketo.com\r\nSubject: please look\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\
             Content-Type: text/plain\r\n\r\nSee below\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n--x--\r\n"
        )
        .into_bytes(),
    );
    assert!(mail.text.contains("See below") && mail.text.contains("Salesforce sync error"), "{}", mail.text);
    assert_eq!(draft(&mail).facts.text(names::ERROR_CODE).as_deref(), Some("INVALID_LOGIN"));
}

#[test]
fn pages_made_to_be_slow_or_large_are_read_within_bounds() {
    for body in [
        "<",
        "<a",
        "<a href=",
        "<a href='",
        "&#x",
        "&",
        "<!--",
        "http",
        "<a href=http://",
        "<script>",
        "\u{feff}",
    ] {
        let mail = read(
            format!("{HEAD}Content-Type: text/html\r\n\r\n{}", body.repeat(200_000 / body.len()))
                .into_bytes(),
        );
        assert!(mail.text.len() <= MAX_TEXT, "{body}");
    }
    let links: String =
        (0..5000).map(|number| format!("<a href=https://x.example/{number}>x</a> ")).collect();
    assert_eq!(
        read(format!("{HEAD}Content-Type: text/html\r\n\r\n{links}").into_bytes()).links.len(),
        MAX_LINKS
    );
    let long = read(format!("{HEAD}\r\n{}", "Campaign ".repeat(100_000)).into_bytes());
    assert!(long.cut);
}

#[test]
fn heads_that_are_broken_give_what_can_be_read() {
    for head in [
        "Subject: =?utf-8?B?!!!?=\r\n",
        "Subject: =?nonsense?Q?=C3=A9?=\r\n",
        "Subject: =?iso-2022-jp?B?GyRCJSg=?=\r\n",
        "Subject: \u{202e}evil\u{0}\r\n",
        "Date: 99999999999999999999\r\n",
        "Content-Type: text/plain; charset=\"\"\r\n",
        "Content-Type: text/plain; charset=utf-7\r\n",
        "Content-Transfer-Encoding: base64\r\n",
    ] {
        let bytes = [b"From: a@marketo.com\r\n", head.as_bytes(), b"\r\n\xff\xfe\x00=ZZ"].concat();
        assert_eq!(read(bytes).from, "a@marketo.com", "{head}");
    }
    assert_eq!(read(Vec::new()).from, "");
    assert_eq!(read(vec![b'\n'; 300_000]).from, "");
    let many: String = (0..20_000).map(|number| format!("X-{number}: y\r\n")).collect();
    assert_eq!(read(format!("From: a@marketo.com\r\n{many}\r\nx").into_bytes()).from, "a@marketo.com");
}
