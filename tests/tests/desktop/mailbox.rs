//! A mailbox in the window: set up by its form against a real mail server, read, and a mail that nobody knew made a type.

use crate::rig::Rig;
use campanile_tests::{
    Automation, DEVICE_CODE, Dovecot, MAIL_PASSWORD, MAIL_USER, Page, TokenProvider, wait_until,
};
use serde_json::Value;

/// A mail of Marketo's that no rule knows.
fn unknown(number: usize) -> String {
    format!(
        "From: Marketo <n@marketo.com>\r\nTo: {MAIL_USER}\r\nSubject: Weekly figures {number}\r\n\
         Message-ID: <weekly-{number}@marketo.com>\r\n\r\nNobody knows it yet.\r\n"
    )
}

fn strange() -> String {
    format!(
        "From: jo@example.org\r\nTo: {MAIL_USER}\r\nSubject: Lunch\r\nMessage-ID: <lunch@example.org>\r\n\r\nToday?\r\n"
    )
}

fn choose(page: &Page, test_id: &str, value: &str) {
    let script = format!(
        "const select = document.querySelector('[data-testid=\"{test_id}\"]'); select.value = '{value}';\
         select.dispatchEvent(new Event('change', {{ bubbles: true }})); return select.value"
    );
    assert_eq!(page.script(&script), Value::from(value));
}

fn step_says(page: &Page, step: &str, words: &str) {
    wait_until(&format!("the step {step} says {words:?}"), || {
        page.text(&format!("step-{step}")).is_some_and(|text| text.contains(words))
    });
}

#[test]
fn desktop_a_mailbox_is_set_up_by_its_form_and_a_mail_that_nobody_knew_becomes_a_type() {
    let rig = Rig::fresh();
    let dovecot = Dovecot::start();
    for number in 1..=2 {
        dovecot.deliver(unknown(number).as_bytes());
    }
    dovecot.deliver(strange().as_bytes());
    let mut window = rig.command("campanile-desktop");
    window.env_remove("CAMPANILE_SECRET_PROD").env("SSL_CERT_FILE", dovecot.authority());
    let page = Automation::start(&rig.desktop, &window).page();

    page.click("choose-mailbox");
    page.click("set-up-mailbox");
    wait_until("the form is there", || page.text("test-mailbox").is_some());
    // Nothing is filled in but the name: what is needed is said at the first of its fields.
    page.click("test-mailbox");
    wait_until("the first is named", || page.text("error-host").is_some());
    page.open("advanced");
    let plain_port = dovecot.plain_port().to_string();
    for (field, text) in
        [("host", "127.0.0.1"), ("user", MAIL_USER), ("client_secret", "wrong"), ("port", &plain_port)]
    {
        page.fill(&format!("field-{field}"), text);
    }
    // A port that speaks plainly first is none to begin securely on.
    page.click("test-mailbox");
    step_says(&page, "secure", "127.0.0.1");
    choose(&page, "field-tls", "starttls");
    page.click("test-mailbox");
    step_says(&page, "token", "refuses user or password");
    page.fill("field-client_secret", MAIL_PASSWORD);
    page.fill("field-folder", "Nowhere");
    page.click("test-mailbox");
    step_says(&page, "folder", "no folder “Nowhere”");
    page.fill("field-folder", "INBOX");
    page.click("mailbox-after-read");
    page.click("test-mailbox");
    step_says(&page, "mails", "3 mails are there; of the newest 3 from Marketo: 2.");
    assert!(!rig.campanile.config().exists(), "a test saves nothing");
    assert!(dovecot.mails(None).iter().all(|(_, seen)| !seen), "a test changes nothing");

    page.click("save-mailbox");
    wait_until("the mailbox is read", || {
        page.text("backlog-line").is_some_and(|text| text.contains("The mailbox is read: 2 notifications"))
    });
    let config = std::fs::read_to_string(rig.campanile.config()).expect("the settings are saved");
    assert!(config.contains("kind = \"mailbox\"") && !config.contains(MAIL_PASSWORD), "{config}");
    wait_until("those of Marketo are marked as read, and no other", || {
        dovecot.mails(None).iter().all(|(subject, seen)| *seen == subject.starts_with("Weekly"))
    });
    page.click("show-list");

    // What nobody knew is said to be something: the rule is shown with all it takes before it is saved.
    page.click("row");
    page.click("mail-type-ask");
    wait_until("it can be chosen", || page.text("mail-type").is_some());
    choose(&page, "mail-type", "engagement");
    wait_until("what it would take is shown", || {
        page.text("mail-type-reach")
            .is_some_and(|text| text.contains("take 2 stored mails for") && text.contains("Weekly figures 1"))
    });
    let rule = page.content("mail-type-text").unwrap_or_default();
    assert!(rule.contains("type = \"engagement\"") && rule.contains("Weekly figures [0-9]+"), "{rule}");
    let rules = rig.campanile.config().with_file_name("mail-rules.toml");
    assert!(!rules.exists(), "it is shown before it is saved");
    page.click("mail-type-save");
    wait_until("both are of that type", || rig.campanile.list(&["--type", "engagement"]).len() == 2);
    wait_until("the open one is shown as that", || {
        page.text("mail-type-saved").is_some_and(|text| text.contains("2 stored mails"))
            || page.text("mail-type-ask").is_some_and(|text| text.contains("something else"))
    });

    // What comes from now on is known.
    dovecot.deliver(unknown(3).as_bytes());
    wait_until("the new one is of that type", || rig.campanile.list(&["--type", "engagement"]).len() == 3);
    assert!(rig.campanile.list(&["--type", "other"]).is_empty());
}

#[test]
fn desktop_a_mailbox_that_takes_no_password_is_signed_in_to_in_the_window() {
    let rig = Rig::fresh();
    let provider = TokenProvider::start();
    let dovecot = Dovecot::with_tokens(&provider.info());
    dovecot.deliver(unknown(1).as_bytes());
    rig.campanile.configure(&format!(
        "[[connection]]\nid = \"mail\"\nkind = \"mailbox\"\nhost = \"localhost\"\nport = {}\nuser = \"{MAIL_USER}\"\n\
         auth = \"oauth\"\nprovider = \"microsoft\"\ntenant = \"contoso.com\"\noauth_client_id = \"ours\"\n\
         oauth_url = \"{}\"\n",
        dovecot.tls_port(),
        provider.address()
    ));
    let mut window = rig.command("campanile-desktop");
    window.env_remove("CAMPANILE_SECRET_PROD").env("SSL_CERT_FILE", dovecot.authority());
    let page = Automation::start(&rig.desktop, &window).page();

    // From what one sees first to the button.
    page.click("watch-line");
    wait_until("it says what is missing", || {
        page.text("connection-mail").is_some_and(|text| text.contains("nobody has signed in yet"))
    });
    page.click("sign-in-mail");
    wait_until("the code is there", || page.text("sign-in-code").as_deref() == Some(DEVICE_CODE));
    assert_eq!(page.text("sign-in-url"), Some(format!("{}/device", provider.address())));
    // Given up, and begun again.
    page.click("cancel-sign-in");
    page.click("field-sign_in");
    wait_until("the code is there again", || page.text("sign-in-code").as_deref() == Some(DEVICE_CODE));
    let read = || rig.campanile.list(&["--type", "other"]).len();
    assert_eq!(read(), 0);
    provider.agree();
    wait_until("the mail is read", || read() == 1);
    wait_until("the connection answers", || {
        page.text("connection-mail").is_some_and(|text| text.contains("Answers"))
    });
    let shown = page.script("return document.documentElement.outerHTML");
    assert!(!shown.as_str().unwrap_or_default().contains("good-"), "the page never sees a token");
    let config = std::fs::read_to_string(rig.campanile.config()).expect("the settings are there");
    assert!(!config.contains("good-refresh"), "{config}");
}
