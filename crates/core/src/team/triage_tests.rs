//! Shared triage: whoever has the same messages has the same state, and no clock wins for ever.

use super::*;
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const INCIDENT: &str = "campaign-failure/123-ABC-456/2417";

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + second).unwrap()
}

/// A message as the server gives it to everybody.
#[derive(Debug, Clone)]
struct Came {
    subject: String,
    bytes: Vec<u8>,
    arrived_at: Timestamp,
}

/// What a desktop has, merged one by one.
#[derive(Default)]
struct Desktop(BTreeMap<(String, String), Entry>);

impl Desktop {
    fn take(&mut self, came: &Came) {
        let entry = Entry::read(&came.subject, &came.bytes, came.arrived_at).unwrap();
        let key = (entry.author.clone(), entry.id.clone());
        match self.0.get_mut(&key) {
            Some(known) if known.gives_way_to(&entry) => *known = entry,
            Some(_) => {}
            None => {
                self.0.insert(key, entry);
            }
        }
    }

    fn state(&self) -> Triage {
        Triage::of(self.0.values().cloned().collect())
    }
}

fn state_of(all: &[Came]) -> Triage {
    let mut desktop = Desktop::default();
    all.iter().for_each(|came| desktop.take(came));
    desktop.state()
}

fn came(author: &str, deed: &Deed, said: i64, arrived: i64) -> Came {
    let entry = Entry::new(INCIDENT, author, deed, at(said), None);
    Came { subject: entry.subject(), bytes: entry.bytes(), arrived_at: at(arrived) }
}

fn raw(author: &str, event: &Value, arrived: i64) -> Came {
    Came { subject: triage(author), bytes: event.to_string().into_bytes(), arrived_at: at(arrived) }
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        Just(Deed::Acknowledge),
        Just(Deed::Resolve),
        Just(Deed::Release),
        "[ab]".prop_map(Deed::Assign),
        "[a-c]{1,3}".prop_map(|text| Deed::comment(&text).unwrap()),
        Just(Deed::Unknown),
    ]
}

/// Messages of three people with clocks that are anything from right to a year ahead or behind, with few different times,
/// so that many are of the same one; and messages with the same id that say something else.
fn messages() -> impl Strategy<Value = Vec<Came>> {
    let skew = prop_oneof![-3_i64..4, Just(-31_536_000), Just(31_536_000)];
    let one = ("[abc]", deed(), 0_i64..6, skew, proptest::option::of("[xy]"));
    proptest::collection::vec(one, 1..24).prop_map(|all| {
        let mut arrived = 0;
        let came = all.into_iter().map(|(author, deed, pause, skew, id)| {
            arrived += pause;
            let mut message = came(&author, &deed, arrived + skew, arrived);
            if let Some(id) = id {
                let mut event: Value = serde_json::from_slice(&message.bytes).unwrap();
                event["id"] = id.into();
                message.bytes = event.to_string().into_bytes();
            }
            message
        });
        came.collect()
    })
}

proptest! {
    #[test]
    fn any_order_and_any_number_of_copies_give_the_same_state(
        (sent, order) in messages().prop_flat_map(|sent| {
            let twice: Vec<usize> = (0..sent.len()).chain(0..sent.len()).collect();
            (Just(sent), Just(twice).prop_shuffle())
        })
    ) {
        let mixed: Vec<Came> = order.iter().map(|place| sent[*place].clone()).collect();
        prop_assert_eq!(state_of(&mixed), state_of(&sent));
    }

    #[test]
    fn desktops_that_were_apart_agree_once_they_have_heard_each_other(
        (sent, sides) in messages().prop_flat_map(|sent| {
            let sides = proptest::collection::vec(0..3_usize, sent.len());
            (Just(sent), sides)
        })
    ) {
        let mut desktops = [Desktop::default(), Desktop::default(), Desktop::default()];
        for (came, side) in sent.iter().zip(&sides) {
            desktops[*side].take(came);
        }
        // What the others did arrives later, from the newest on.
        for (side, desktop) in desktops.iter_mut().enumerate() {
            for (came, from) in sent.iter().zip(&sides).rev() {
                if *from != side {
                    desktop.take(came);
                }
            }
        }
        let [one, two, three] = desktops.map(|desktop| desktop.state());
        prop_assert_eq!(&one, &two);
        prop_assert_eq!(&two, &three);
        prop_assert_eq!(one, state_of(&sent));
    }

    #[test]
    fn an_entry_that_is_sent_again_by_whoever_heard_it_changes_nothing(sent in messages(), later in 1_i64..1_000) {
        let before = state_of(&sent);
        let again = sent.iter().map(|came| {
            let heard = Entry::read(&came.subject, &came.bytes, came.arrived_at).unwrap();
            let arrived_at = came.arrived_at + jiff::SignedDuration::from_secs(later);
            Came { subject: heard.subject(), bytes: heard.bytes(), arrived_at }
        });
        let again: Vec<Came> = again.collect();
        // Also for somebody who has only the copies: the stream was made anew meanwhile.
        prop_assert_eq!(state_of(&again), before.clone());
        prop_assert_eq!(state_of(&[sent, again].concat()), before);
    }

    #[test]
    fn any_bytes_under_any_subject_end_well(subject in any::<String>(), bytes in any::<Vec<u8>>()) {
        prop_assert_eq!(Entry::read(&subject, &bytes, at(0)), None);
        let _ = Entry::read("campanile.v1.triage.anna", &bytes, at(0));
    }

    #[test]
    fn any_deed_is_read_within_bounds_and_once_read_stays_as_it_is(
        name in prop_oneof![Just("comment".to_owned()), Just("assign".to_owned()), ".{0,80}"],
        text in any::<String>(),
        times in 1_usize..3_000,
    ) {
        let data = json!({"incident": INCIDENT, "deed": name, "text": text.repeat(times.min(200_000 / text.len().max(1))), "to": text});
        let event = json!({"type": TRIAGE, "id": text, "time": text, "data": data});
        let came = raw("anna", &event, 5);
        let entry = Entry::read(&came.subject, &came.bytes, came.arrived_at).unwrap();
        prop_assert!(entry.body.len() < 20_000 && entry.id.len() <= 64);
        prop_assert_eq!(entry.at, at(5));
        let again = Entry::read(&entry.subject(), &entry.bytes(), at(9)).unwrap();
        prop_assert_eq!(again.deed(), entry.deed());
        prop_assert_eq!(again, entry);
    }
}

#[test]
fn the_latest_wins_and_of_the_same_time_the_name_that_comes_last() {
    let standing = |all: &[Came]| state_of(all).standing.unwrap();
    let anna = came("anna", &Deed::Acknowledge, 10, 10);
    let paul = came("paul", &Deed::Assign("lea".into()), 12, 12);
    let both = standing(&[paul.clone(), anna.clone()]);
    assert_eq!((both.care, both.author.as_str(), both.at), (Care::OnIt("lea".into()), "paul", at(12)));
    let same = came("zoe", &Deed::Resolve, 12, 12);
    assert_eq!(standing(&[same, paul.clone(), anna.clone()]).care, Care::Resolved);
    let nobody = came("anna", &Deed::Release, 13, 13);
    assert_eq!(standing(&[nobody, paul, anna]).care, Care::Nobody);
}

#[test]
fn a_clock_that_is_ahead_wins_until_somebody_acts_after_its_message_arrived() {
    let year = 31_536_000;
    let ahead = came("anna", &Deed::Acknowledge, year, 100);
    let before = came("paul", &Deed::Resolve, 99, 99);
    let after = came("paul", &Deed::Resolve, 101, 101);
    assert_eq!(state_of(&[ahead.clone(), before]).standing.unwrap().care, Care::OnIt("anna".into()));
    assert_eq!(state_of(&[ahead, after]).standing.unwrap().care, Care::Resolved);
}

#[test]
fn whoever_acts_on_what_they_see_acts_after_it_also_with_a_clock_that_is_behind() {
    let seen = state_of(&[came("anna", &Deed::Acknowledge, 500, 500)]);
    let entry = Entry::new(INCIDENT, "paul", &Deed::Resolve, at(-3_600), seen.latest);
    assert!(entry.at > at(500) && entry.at < at(501), "{}", entry.at);
    // One that is ahead is taken back when the server gets it.
    let entry = Entry::new(INCIDENT, "paul", &Deed::Resolve, at(9_000), seen.latest);
    assert_eq!(entry.at, at(9_000));
    assert_eq!(Entry::read(&entry.subject(), &entry.bytes(), at(600)).unwrap().at, at(600));
}

#[test]
fn what_was_done_offline_counts_from_when_it_was_done() {
    let offline = came("anna", &Deed::Acknowledge, 10, 500);
    let meanwhile = came("paul", &Deed::Resolve, 20, 20);
    assert_eq!(state_of(&[meanwhile, offline]).standing.unwrap().care, Care::Resolved);
}

#[test]
fn whose_it_is_says_the_subject_and_never_what_the_message_claims() {
    let data = json!({"incident": INCIDENT, "deed": "acknowledge", "author": "boss", "user": "boss"});
    let event = json!({"type": TRIAGE, "id": "1", "source": "campanile/boss", "data": data});
    let came = raw("anna", &event, 5);
    assert_eq!(Entry::read(&came.subject, &came.bytes, came.arrived_at).unwrap().author, "anna");
    for wrong in [
        "campanile.v1.triage",
        "campanile.v1.triage.",
        "campanile.v1.triage.anna.x",
        "campanile.v1.123-ABC-456.crm.salesforce",
        "x.campanile.v1.triage.anna",
    ] {
        assert_eq!(Entry::read(wrong, &came.bytes, at(5)), None, "{wrong}");
    }
}

#[test]
fn what_cannot_be_read_is_none_and_what_is_not_known_is_kept_and_changes_nothing() {
    let read = |event: Value| Entry::read(&triage("anna"), event.to_string().as_bytes(), at(5));
    let data = json!({"incident": INCIDENT, "deed": "acknowledge"});
    for wrong in [
        json!(null),
        json!({"type": TRIAGE}),
        json!({"type": "io.campanile.notification.v1", "data": data}),
        json!({"type": TRIAGE, "data": {"deed": "acknowledge"}}),
        json!({"type": TRIAGE, "data": {"incident": "", "deed": "acknowledge"}}),
        json!({"type": TRIAGE, "data": {"incident": 7, "deed": "acknowledge"}}),
        json!({"type": TRIAGE, "data": {"incident": "x".repeat(5_000), "deed": "acknowledge"}}),
        json!({"type": TRIAGE, "data": [data]}),
    ] {
        assert_eq!(read(wrong.clone()), None, "{wrong}");
    }
    for unknown in [
        json!({"incident": INCIDENT}),
        json!({"incident": INCIDENT, "deed": 7}),
        json!({"incident": INCIDENT, "deed": "escalate", "level": 2}),
        json!({"incident": INCIDENT, "deed": "assign", "to": "a.b"}),
        json!({"incident": INCIDENT, "deed": "comment", "text": " \u{7} \n"}),
    ] {
        let entry = read(json!({"type": TRIAGE, "id": "1", "data": unknown})).unwrap();
        assert_eq!(entry.deed(), Deed::Unknown, "{unknown}");
        let triage = Triage::of(vec![entry.clone()]);
        assert_eq!((triage.standing, triage.comments.len(), triage.latest), (None, 0, Some(at(5))));
        let kept: Value = serde_json::from_str(&entry.body).unwrap();
        assert_eq!(kept["level"], unknown["level"], "as it came, for a program that knows it");
    }
}

#[test]
fn a_comment_is_plain_text_and_cut_where_it_is_too_long() {
    let text = |text: &str| match Deed::comment(text) {
        Some(Deed::Comment { text, cut }) => (text, cut),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        text("  Asked Léa\r\nand\u{1b}[2J waits\u{0} "),
        ("Asked Léa\nand [2J waits".to_owned(), false)
    );
    assert_eq!(Deed::comment(" \n "), None);
    let (long, cut) = text(&"é".repeat(LONGEST_COMMENT + 1));
    assert_eq!((long.chars().count(), cut, long.ends_with('…')), (LONGEST_COMMENT, true, true));
    // That it was cut stays known.
    let entry = Entry::new(INCIDENT, "anna", &Deed::Comment { text: long, cut }, at(1), None);
    let read = Entry::read(&entry.subject(), &entry.bytes(), at(2)).unwrap();
    assert!(matches!(read.deed(), Deed::Comment { cut: true, .. }));
}

#[test]
fn comments_stand_in_their_order_and_whoever_is_asked_has_not_answered_yet() {
    let say = |author: &str, text: &str, second| came(author, &Deed::comment(text).unwrap(), second, second);
    let triage = state_of(&[
        say("paul", "third", 30),
        say("anna", "first", 10),
        came("anna", &Deed::Assign("paul".into()), 20, 20),
        say("zoe", "second", 10),
    ]);
    let texts: Vec<&str> = triage.comments.iter().map(|comment| comment.text.as_str()).collect();
    assert_eq!(texts, ["first", "second", "third"]);
    let standing = triage.standing.unwrap();
    assert!(standing.waits_for("paul") && !standing.waits_for("anna"));
    let taken = state_of(&[came("paul", &Deed::Acknowledge, 40, 40)]).standing.unwrap();
    assert!(!taken.waits_for("paul"));
}

#[test]
fn what_is_written_in_the_history_is_read_from_it() {
    for care in [Care::Nobody, Care::OnIt("anna".into()), Care::Resolved] {
        let who = care.who().map(str::to_owned);
        assert_eq!(Care::from_slug(care.slug(), who), Some(care));
    }
    assert_eq!(Care::from_slug("on-it", None), None);
    assert_eq!(Care::from_slug("else", Some("anna".into())), None);
}

#[test]
fn what_happens_after_it_was_resolved_is_not_resolved() {
    let standing = |care| Standing { care, author: "anna".into(), at: at(10) };
    let (resolved, taken) = (standing(Care::Resolved), standing(Care::OnIt("anna".into())));
    // Within the same second nobody knows what was first.
    assert!(resolved.holds(at(9)) && !resolved.holds(at(10)) && !resolved.holds(at(11)));
    assert!(taken.holds(at(11)) && !standing(Care::Nobody).holds(at(9)));
    // An episode that begins then.
    assert!(resolved.is_about(at(9)) && !resolved.is_about(at(10)));
    assert!(taken.is_about(at(10)) && !taken.is_about(at(11)));
}
