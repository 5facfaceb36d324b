//! A mailbox that takes tokens and no passwords.

use crate::mails;
use crate::world::connection;
use campanile_tests::{Campanile, Dovecot, TokenProvider};

#[test]
fn a_token_opens_the_mailbox_and_one_that_was_withdrawn_asks_for_a_new_sign_in() {
    let provider = TokenProvider::start();
    let dovecot = Dovecot::with_tokens(&provider.info());
    let lines = format!(
        "port = {}\nauth = \"oauth\"\nprovider = \"microsoft\"\ntenant = \"contoso.com\"\noauth_client_id = \"ours\"\n\
         oauth_url = \"{}\"\n",
        dovecot.tls_port(),
        provider.address()
    );
    let campanile = Campanile::new().with_secret("mail", "good-refresh").with_authority(&dovecot);
    campanile.configure(&connection(&lines));
    dovecot.deliver(&mails::failure(1));
    let report = campanile.sync().exits(0).line();
    assert_eq!(report["new"], 1, "{report}\n{}", dovecot.log());

    provider.withdraw();
    let report = campanile.sync().exits(3).line();
    assert_eq!(report["state"], "needs-sign-in", "{report}");
    assert!(report["error"].as_str().unwrap().contains("invalid_grant"), "{report}");
    // A secret that was never one.
    let campanile = campanile.with_secret("mail", "other");
    assert_eq!(campanile.sync().exits(3).line()["state"], "needs-sign-in");
}
