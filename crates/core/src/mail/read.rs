//! From the bytes of a mail to what it says.

use super::{
    Authentication, Link, MAX_LINKS, MAX_MAIL, MAX_SUBJECT, MAX_TEXT, MAX_WORD, Mail, capped, links, one_line,
};
use crate::notification::sha256_hex;
use jiff::Timestamp;
use mail_parser::decoders::html::html_to_text;
use mail_parser::{Address, HeaderName, Message, MessageParser, PartType};

/// A mail with more mails in it than this is a trap: each wraps the next.
const MAX_WRAPPED: usize = 16;
/// A mail in more parts than this is one too.
const MAX_PARTS: usize = 64;

impl Mail {
    /// Reads a mail, or its head alone. It never fails: of what is no mail nothing is known.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Self {
        let (bytes, too_long) = match bytes.get(..MAX_MAIL) {
            Some(start) => (start, bytes.len() > MAX_MAIL),
            None => (bytes, false),
        };
        let is_trap = wrapped(bytes) > MAX_WRAPPED;
        let parser = MessageParser::default();
        let parsed = if is_trap { parser.parse_headers(bytes) } else { parser.parse(bytes) };
        let Some(message) = parsed.filter(|message| !message.parts.is_empty()) else {
            return Self { cut: too_long, ..Self::default() };
        };
        let (text, links, cut) = if is_trap { (String::new(), Vec::new(), true) } else { body(&message) };
        Self {
            from: from(&message),
            subject: capped(&one_line(message.subject().unwrap_or_default()), MAX_SUBJECT).0,
            date: message
                .date()
                .filter(|date| date.is_valid())
                .and_then(|date| Timestamp::from_second(date.to_timestamp()).ok()),
            message_id: one_line(message.message_id().unwrap_or_default()),
            authentication: authentication(&message),
            text,
            links,
            cut: cut || too_long,
        }
    }

    /// What it is known by: its own id, else the hash of what it says.
    #[must_use]
    pub fn source_id(&self) -> String {
        if !self.message_id.is_empty() && self.message_id.len() <= MAX_WORD {
            return self.message_id.clone();
        }
        let parts = [
            &self.message_id,
            &self.from,
            &self.subject,
            &self.date.map(|date| date.to_string()).unwrap_or_default(),
            &self.text,
        ];
        sha256_hex(&parts.map(String::as_str).join("\n"))
    }
}

/// The one address that it is from. A mail from several, or with several such lines, is from nobody.
fn from(message: &Message<'_>) -> String {
    let mut lines = message.header_values(HeaderName::From);
    let (Some(line), None) = (lines.next(), lines.next()) else {
        return String::new();
    };
    match line.as_address() {
        Some(Address::List(list)) if list.len() == 1 => {
            let address = list.first().and_then(|one| one.address.as_deref()).unwrap_or_default();
            let address = address.trim().to_lowercase();
            let is_one = address.len() <= MAX_WORD
                && address.matches('@').count() == 1
                && !address.contains(|letter: char| letter.is_whitespace() || letter.is_control());
            if is_one { address } else { String::new() }
        }
        Some(Address::List(_) | Address::Group(_)) | None => String::new(),
    }
}

/// What the server that took the mail in found out: it writes its line above all that came with the mail.
fn authentication(message: &Message<'_>) -> Authentication {
    let from = from(message);
    let mut lines = message.headers_raw();
    let line = lines.find(|(name, _)| name.eq_ignore_ascii_case("authentication-results"));
    line.map(|(_, value)| Authentication::read(value, &from)).unwrap_or_default()
}

/// What is gathered from the parts of a mail.
#[derive(Default)]
struct Body {
    plain: String,
    html: String,
    links: Vec<Link>,
    cut: bool,
}

/// The text, the links, and whether something was left out.
fn body(message: &Message<'_>) -> (String, Vec<Link>, bool) {
    let mut body = Body::default();
    body.take(message, true);
    // Most mails say the same twice; the plain one is what its author meant to be read as text.
    let text = if body.plain.trim().is_empty() { &body.html } else { &body.plain };
    let text = tidy(text);
    links::in_text(&text, &mut body.links);
    body.links.truncate(MAX_LINKS);
    (text, body.links, body.cut)
}

impl Body {
    fn take(&mut self, message: &Message<'_>, is_outermost: bool) {
        self.cut |= message.parts.len() > MAX_PARTS;
        for part in message.parts.iter().take(MAX_PARTS) {
            match &part.body {
                PartType::Text(plain) => add(&mut self.plain, plain, &mut self.cut),
                PartType::Html(html) => {
                    // A page is mostly form: several times the text that is kept is enough to find it in.
                    let (html, too_long) = capped(html, 4 * MAX_TEXT);
                    self.cut |= too_long;
                    links::in_html(&html, &mut self.links);
                    add(&mut self.html, &html_to_text(&html), &mut self.cut);
                }
                // A mail in the mail is what somebody forwarded.
                PartType::Message(inner) if is_outermost && !inner.parts.is_empty() => {
                    add(&mut self.plain, &one_line(inner.subject().unwrap_or_default()), &mut self.cut);
                    self.take(inner, false);
                }
                PartType::Message(_) => self.cut = true,
                PartType::Binary(_) | PartType::InlineBinary(_) | PartType::Multipart(_) => {}
            }
        }
    }
}

fn add(text: &mut String, more: &str, cut: &mut bool) {
    if more.is_empty() {
        return;
    }
    if !text.is_empty() {
        text.push('\n');
    }
    let (more, too_long) = capped(more, MAX_TEXT.saturating_sub(text.len()));
    text.push_str(&more);
    *cut |= too_long;
}

/// Lines without blanks round them, at most one empty line between two others, and no letters that steer a screen.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().map(one_line) {
        if !line.is_empty() || lines.last().is_some_and(|before| !before.is_empty()) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

/// How many mails may be wrapped in this one: each wrapping has to name its kind.
fn wrapped(bytes: &[u8]) -> usize {
    const KINDS: [&[u8]; 3] = [b"rfc822", b"global", b"digest"];
    bytes
        .windows(6)
        .filter(|window| KINDS.iter().any(|kind| window.eq_ignore_ascii_case(kind)))
        .take(MAX_WRAPPED + 1)
        .count()
}
