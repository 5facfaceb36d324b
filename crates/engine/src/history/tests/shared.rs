//! Shared triage in the history: merged in any order, published once, and what follows from it.

use super::*;
use campanile_core::Severity;
use campanile_core::team::{Care, Deed, Entry, Triage};
use campanile_core::toasting::{Decided, ToldEpisode};
use proptest::prelude::*;

const TEAM: &str = "team";
const OF_TEAM: &str = "team/CAMPANILE";

fn of(incident: &str, author: &str, deed: &Deed, at: Timestamp) -> Entry {
    Entry::new(incident, author, deed, at, None)
}

fn came(entries: Vec<Entry>) -> TriagePage {
    TriagePage {
        connection: TEAM.to_owned(),
        origin: OF_TEAM.to_owned(),
        position: Position::new("7/42".to_owned()),
        user: Some("marie".to_owned()),
        entries,
        anew: false,
    }
}

/// A history with one incident, and its key.
async fn with_an_incident() -> (Kept, String) {
    let kept = Kept::new();
    kept.store_page(caught_up(page_of(&["a"]))).await.unwrap();
    let key = kept.notification_of("a").await.draft.incident;
    (kept, key)
}

async fn care(history: &History, key: &str) -> Option<Care> {
    history.standing(key).await.unwrap().map(|standing| standing.care)
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        Just(Deed::Acknowledge),
        Just(Deed::Resolve),
        Just(Deed::Release),
        "[ab]".prop_map(Deed::Assign),
        "[ab]".prop_map(|text| Deed::comment(&text).unwrap()),
    ]
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let one = ("[ab]", deed(), 0_i64..4, proptest::option::of("[xy]"), "[ij]");
    let one = one.prop_map(|(author, deed, at, id, incident)| {
        let entry = of(&incident, &author, &deed, second(at));
        Entry { id: id.unwrap_or_else(|| entry.id.clone()), ..entry }
    });
    proptest::collection::vec(one, 1..12)
}

async fn merged(pages: impl IntoIterator<Item = Vec<Entry>>) -> Vec<(Triage, Option<Care>)> {
    let kept = Kept::new();
    for page in pages {
        kept.merge_triage(came(page), second(9)).await.unwrap();
    }
    let mut all = Vec::new();
    for incident in ["i", "j"] {
        let triage = kept.shared(incident).await.unwrap();
        let standing = kept.standing(incident).await.unwrap();
        assert_eq!(standing, triage.standing, "what is kept is what follows from the entries");
        all.push((triage, standing.map(|standing| standing.care)));
    }
    all
}

proptest! {
    #![proptest_config(cases(48))]
    #[test]
    fn entries_in_any_order_any_pages_and_any_number_of_copies_give_the_same_state(
        (sent, mixed, cut) in entries().prop_flat_map(|sent| {
            let twice = [sent.clone(), sent.clone()].concat();
            (Just(sent), Just(twice).prop_shuffle(), 1_usize..5)
        })
    ) {
        let (one, other) = wait_for(async {
            let other = mixed.chunks(cut).map(<[Entry]>::to_vec);
            (merged([sent.clone()]).await, merged(other).await)
        });
        prop_assert_eq!(one, other);
    }
}

#[tokio::test]
async fn what_is_done_here_stands_at_once_and_is_published_once() {
    let (kept, key) = with_an_incident().await;
    assert!(!kept.has_unsent_triage().await.unwrap());
    let none = kept.share(TEAM, "marie", "none/such", Deed::Acknowledge, second(1)).await.unwrap();
    assert_eq!(none, None);
    let entry = kept.share(TEAM, "marie", &key, Deed::Acknowledge, second(1)).await.unwrap().unwrap();
    assert_eq!(care(&kept, &key).await, Some(Care::OnIt("marie".into())));
    // Asked for twice at the same moment it is done once, and after it is done the next is later.
    let later = kept.share(TEAM, "marie", &key, Deed::Resolve, second(1)).await.unwrap().unwrap();
    assert!(later.at > entry.at);
    let unsent = kept.unsent_triage(TEAM, "marie", 9).await.unwrap();
    assert_eq!(
        unsent.iter().map(|(_, entry)| entry.clone()).collect::<Vec<_>>(),
        [entry.clone(), later.clone()]
    );
    assert_eq!(kept.unsent_triage("other", "marie", 9).await.unwrap().len(), 0);
    assert_eq!(kept.unsent_triage(TEAM, "paul", 9).await.unwrap().len(), 0);
    kept.triage_sent(vec![unsent[0].0]).await.unwrap();
    assert_eq!(kept.unsent_triage(TEAM, "marie", 9).await.unwrap().len(), 1);
    // Its own message that comes back says that the stream has it, and that the server took it sooner than it claimed.
    let heard = Entry { at: second(0), ..later.clone() };
    assert_eq!(kept.merge_triage(came(vec![heard]), second(2)).await.unwrap(), 1);
    assert!(!kept.has_unsent_triage().await.unwrap());
    assert_eq!(care(&kept, &key).await, Some(Care::OnIt("marie".into())), "it was done before");
    let position = kept.triage_position(TEAM, OF_TEAM).await.unwrap();
    assert_eq!(position, Some(Position::new("7/42".to_owned())));
    assert_eq!(kept.triage_position(TEAM, "team/OTHER").await.unwrap(), None);
    assert_eq!(kept.triage_users().await.unwrap(), [(TEAM.to_owned(), Some("marie".to_owned()))]);
}

#[tokio::test]
async fn a_stream_that_was_made_anew_gets_again_what_was_done_here_and_is_not_long_ago() {
    let (kept, key) = with_an_incident().await;
    for at in [second(0), second(40 * 86_400)] {
        kept.share(TEAM, "marie", &key, Deed::comment("x").unwrap(), at).await.unwrap();
    }
    let all = kept.unsent_triage(TEAM, "marie", 9).await.unwrap();
    kept.triage_sent(all.iter().map(|(number, _)| *number).collect()).await.unwrap();
    let others = of(&key, "paul", &Deed::Acknowledge, second(40 * 86_400));
    let now = second(41 * 86_400);
    kept.merge_triage(TriagePage { anew: true, ..came(vec![others]) }, now).await.unwrap();
    let again = kept.unsent_triage(TEAM, "marie", 9).await.unwrap();
    assert_eq!(again.iter().map(|(_, entry)| entry.at).collect::<Vec<_>>(), [second(40 * 86_400)]);
}

/// A critical incident that the user was told of.
async fn told_of_a_critical_one() -> (Kept, String) {
    let kept = Kept::new();
    let mut draft = draft("a");
    draft.severity = Severity::Critical;
    let key = draft.incident.clone();
    kept.store_page(caught_up(page([]))).await.unwrap();
    kept.store_page(caught_up(page([draft]))).await.unwrap();
    let told = ToldEpisode {
        first_at: second(0),
        last_at: second(0),
        count: 1,
        severity: Severity::Critical,
        told_at: second(60),
        reminders: 0,
    };
    let decision = campanile_core::rules::Decision::Toast;
    let decided = vec![Decided { seq: 1, decision, exception: None }];
    let settlement = Settlement { through: 1, decided, told: vec![(key.clone(), told)] };
    kept.settle("toasts", settlement, second(60)).await.unwrap();
    (kept, key)
}

#[tokio::test]
async fn nobody_is_reminded_of_what_somebody_takes_care_of() {
    for (author, deed, at, reminded) in [
        ("paul", Deed::Acknowledge, 70, false),
        ("marie", Deed::Acknowledge, 70, false),
        ("paul", Deed::Resolve, 70, false),
        ("paul", Deed::Assign("lea".into()), 70, false),
        ("paul", Deed::Assign("marie".into()), 70, true),
        ("paul", Deed::Release, 70, true),
        ("paul", Deed::comment("?").unwrap(), 70, true),
        ("paul", Deed::Acknowledge, -70, true),
        // Within the second that the episode began in: what was resolved may have been what was before.
        ("paul", Deed::Acknowledge, 0, false),
        ("paul", Deed::Resolve, 0, true),
    ] {
        let (kept, key) = told_of_a_critical_one().await;
        assert_eq!(kept.unread_critical_told().await.unwrap().len(), 1);
        let entry = of(&key, author, &deed, second(at));
        kept.merge_triage(came(vec![entry]), second(80)).await.unwrap();
        let found = kept.unread_critical_told().await.unwrap().len();
        assert_eq!(found == 1, reminded, "{author} {deed:?} {at}");
    }
}

#[tokio::test]
async fn what_happens_after_it_was_done_is_a_new_episode() {
    let (kept, key) = told_of_a_critical_one().await;
    let known = kept.known(vec![key.clone()]).await.unwrap();
    assert_eq!(known[&key].closed_at, None);
    for (deed, at, closed_at) in [
        (Deed::Resolve, second(0), None),
        (Deed::Acknowledge, second(70), None),
        (Deed::Resolve, second(75), Some(second(75))),
    ] {
        kept.merge_triage(came(vec![of(&key, "paul", &deed, at)]), second(80)).await.unwrap();
        let known = kept.known(vec![key.clone()]).await.unwrap();
        assert_eq!(known[&key].closed_at, closed_at, "{deed:?}");
    }
}

#[tokio::test]
async fn how_it_stands_is_told_once_and_again_when_it_changes() {
    let (kept, key) = with_an_incident().await;
    let untold = async || kept.untold_standings(9).await.unwrap();
    let anna = of(&key, "anna", &Deed::Acknowledge, second(5));
    kept.merge_triage(came(vec![anna.clone()]), second(6)).await.unwrap();
    let first = untold().await;
    assert_eq!(first.len(), 1);
    kept.merge_triage(came(vec![of(&key, "paul", &Deed::Resolve, second(7))]), second(8)).await.unwrap();
    // What was shown meanwhile is not how it stands now.
    kept.standing_told(&key, &first[0].1).await.unwrap();
    let second_one = untold().await;
    assert_eq!(second_one[0].1.care, Care::Resolved);
    kept.standing_told(&key, &second_one[0].1).await.unwrap();
    assert_eq!(untold().await.len(), 0);
    // Neither what is known nor a comment changes that.
    let comment = of(&key, "anna", &Deed::comment("x").unwrap(), second(9));
    kept.merge_triage(came(vec![anna, comment]), second(9)).await.unwrap();
    assert_eq!(untold().await.len(), 0);
}

#[tokio::test]
async fn what_is_not_known_yet_waits_for_its_incident_and_goes_with_it() {
    let kept = Kept::new();
    let key = draft("a").incident;
    let entries = vec![
        of(&key, "anna", &Deed::Acknowledge, second(5)),
        of("gone/x/1", "anna", &Deed::Resolve, second(5)),
    ];
    kept.merge_triage(came(entries), second(6)).await.unwrap();
    kept.store_page(caught_up(page_of(&["a"]))).await.unwrap();
    assert_eq!(care(&kept, &key).await, Some(Care::OnIt("anna".into())));
    kept.share(TEAM, "marie", &key, Deed::Resolve, second(7)).await.unwrap();
    assert_eq!(kept.delete_older(second(4), Age::Happened, 9).await.unwrap(), 1);
    assert_eq!(number(&kept.raw(), "SELECT count(*) FROM triage_entry"), 1, "the other one is not old yet");
    assert_eq!(kept.delete_older(second(60), Age::Happened, 9).await.unwrap(), 0);
    for table in ["triage_entry", "triage_standing"] {
        assert_eq!(number(&kept.raw(), &format!("SELECT count(*) FROM {table}")), 0, "{table}");
    }
}

#[tokio::test]
async fn a_forgotten_person_is_in_nothing_that_anybody_said_and_does_not_come_back() {
    let (kept, key) = with_an_incident().await;
    let comment = of(&key, "anna", &Deed::comment("Ask lea@example.com first").unwrap(), second(5));
    kept.merge_triage(came(vec![comment.clone()]), second(6)).await.unwrap();
    let person = campanile_core::person::Person::new("lea@example.com").unwrap();
    kept.forget_person(person, |_| String::new()).await.unwrap();
    let said = async || kept.shared(&key).await.unwrap().comments[0].text.clone();
    assert_eq!(said().await, "Ask [forgotten] first");
    // The stream is read from its beginning.
    let sooner = Entry { at: second(4), ..comment.clone() };
    kept.merge_triage(came(vec![comment, sooner]), second(9)).await.unwrap();
    assert_eq!(said().await, "Ask [forgotten] first");
    let bytes = std::fs::read(kept.file()).unwrap();
    assert!(!bytes.windows(15).any(|window| window == b"lea@example.com"));
}

#[tokio::test]
async fn a_connection_that_goes_takes_along_what_came_through_it() {
    let (kept, key) = with_an_incident().await;
    kept.merge_triage(came(vec![of(&key, "anna", &Deed::Acknowledge, second(5))]), second(6)).await.unwrap();
    kept.share("other", "marie", &key, Deed::comment("x").unwrap(), second(7)).await.unwrap();
    kept.forget_connection(TEAM).await.unwrap();
    assert_eq!(kept.triage_position(TEAM, OF_TEAM).await.unwrap(), None);
    let left = kept.shared(&key).await.unwrap();
    assert_eq!((left.standing, left.comments.len()), (None, 1));
    kept.remove_connection("other").await.unwrap();
    assert_eq!(kept.shared(&key).await.unwrap(), Triage::default());
}

#[tokio::test]
async fn an_incident_is_read_with_how_it_stands_and_what_is_not_with_the_team_yet_is_known() {
    let (kept, key) = with_an_incident().await;
    let listed = || async { kept.incident(&key).await.unwrap().unwrap().standing };
    assert_eq!(listed().await, None);
    assert_eq!(kept.unsent_about(&key).await.unwrap().len(), 0);
    kept.merge_triage(came(vec![of(&key, "anna", &Deed::Acknowledge, second(1))]), second(9)).await.unwrap();
    assert_eq!(listed().await, kept.standing(&key).await.unwrap());
    assert_eq!(listed().await.map(|standing| standing.care), Some(Care::OnIt("anna".into())));
    assert_eq!(kept.unsent_about(&key).await.unwrap().len(), 0, "what came is in the stream");
    let entry = kept.share(TEAM, "marie", &key, Deed::Resolve, second(2)).await.unwrap().unwrap();
    assert_eq!(listed().await, kept.standing(&key).await.unwrap());
    assert_eq!(kept.unsent_about(&key).await.unwrap(), [("marie".to_owned(), entry.at)].into());
    assert_eq!(kept.unsent_about("none/such").await.unwrap().len(), 0);
    assert_eq!(kept.triage_authors(9).await.unwrap(), ["marie", "anna"]);
    assert_eq!(kept.triage_authors(1).await.unwrap(), ["marie"]);
    let unsent = kept.unsent_triage(TEAM, "marie", 9).await.unwrap();
    kept.triage_sent(vec![unsent[0].0]).await.unwrap();
    assert_eq!(kept.unsent_about(&key).await.unwrap().len(), 0);
}
