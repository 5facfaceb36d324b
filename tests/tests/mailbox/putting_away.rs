//! Mails that are stored are marked as read or moved, where the user wishes it.

use crate::mails;
use crate::world::World;
use campanile_tests::Dovecot;

fn subjects(mails: Vec<(String, bool)>) -> Vec<String> {
    mails.into_iter().map(|(subject, _)| subject).collect()
}

fn world(dovecot: Dovecot) -> World {
    let world = World::with(dovecot);
    for number in 1..=2 {
        world.dovecot.deliver(&mails::failure(number));
    }
    world.dovecot.deliver(&mails::strange(1));
    world
}

const MARKETOS: [&str; 2] = ["Campaign Failure: Campaign 1", "Campaign Failure: Campaign 2"];
const ANOTHERS: &str = "Campaign failure 1";

#[test]
fn nothing_changes_until_it_is_wished_and_then_only_marketos_mails_are_marked_as_read() {
    let world = world(Dovecot::start());
    assert_eq!(world.sync()["new"], 2);
    assert!(world.dovecot.mails(None).iter().all(|(_, seen)| !seen), "{:?}", world.dovecot.mails(None));

    // What was stored before stays as it is; what comes from now on is marked, also when nothing else is new.
    world.configure("after = \"read\"");
    world.dovecot.deliver(&mails::failure(3));
    world.dovecot.deliver(&mails::strange(2));
    assert_eq!(world.sync()["new"], 1);
    assert_eq!(world.told(), None);
    let seen: Vec<String> =
        subjects(world.dovecot.mails(None).into_iter().filter(|(_, seen)| *seen).collect());
    assert_eq!(seen, ["Campaign Failure: Campaign 3"]);
    assert_eq!(world.sync()["fetched"], 0);
}

/// Moves as `able` servers do: a folder that is missing is said, reading goes on, and what is left is moved later.
#[track_caller]
fn moves(dovecot: Dovecot) {
    let world = world(dovecot);
    world.configure("after = \"move\"\nmove_to = \"Done\"");
    assert_eq!(world.sync()["new"], 2, "{}", world.dovecot.log());
    let told = world.told().unwrap_or_default();
    assert!(told.contains("did not let them be marked or moved"), "{told}");
    assert_eq!(world.dovecot.mails(None).len(), 3, "nothing is lost");

    world.dovecot.add_folder("Done", &mails::strange(9));
    world.dovecot.deliver(&mails::failure(3));
    assert_eq!(world.sync()["new"], 1);
    assert_eq!(world.told(), None);
    assert_eq!(subjects(world.dovecot.mails(None)), [ANOTHERS]);
    let moved = subjects(world.dovecot.mails(Some("Done")));
    let expected = [&MARKETOS[..], &["Campaign Failure: Campaign 3", "Campaign failure 9"]].concat();
    assert_eq!(moved, expected);
    // Each is stored once, and none comes back.
    let again = world.sync();
    assert_eq!((&again["fetched"], world.campanile.listed().len()), (&0.into(), 3), "{again}");
}

#[test]
fn stored_mails_are_moved_as_soon_as_the_server_lets_them() {
    moves(Dovecot::start());
}

#[test]
fn where_a_server_cannot_move_they_are_copied_and_only_they_are_taken_out() {
    moves(Dovecot::that_can("IMAP4rev1 SASL-IR LITERAL+ ENABLE IDLE UIDPLUS"));
}

#[test]
fn a_server_that_can_neither_is_said_to_and_everything_stays_where_it_is() {
    let world = world(Dovecot::that_can("IMAP4rev1 SASL-IR LITERAL+ ENABLE IDLE"));
    world.dovecot.add_folder("Done", &mails::strange(9));
    world.configure("after = \"move\"\nmove_to = \"Done\"");
    assert_eq!(world.sync()["new"], 2);
    let told = world.told().unwrap_or_default();
    assert!(told.contains("cannot move single mails"), "{told}");
    assert_eq!(world.dovecot.mails(None).len(), 3);
    assert_eq!(world.dovecot.mails(Some("Done")).len(), 1);
}
