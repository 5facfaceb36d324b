//! The window's list: the same as looking at every incident one by one, and along an index.

use super::*;
use campanile_core::Severity;
use proptest::prelude::*;

const NOW: i64 = 100_000;

/// One of few incidents of several types, severities and instances.
fn some(number: i64, at: i64) -> Draft {
    let kinds = [
        NotificationType::CampaignFailure,
        NotificationType::Salesforce,
        NotificationType::Engagement,
        NotificationType::CrmSync,
    ];
    let kind = kinds[usize::try_from(number % 4).unwrap()];
    let instance = ["A", "B", ""][usize::try_from(number % 3).unwrap()];
    let facts =
        Facts::default().with(names::CAMPAIGN_ID, number).with(names::ERROR_CODE, format!("C{number}"));
    let raw = format!("{{\"word\":\"w{}\",\"campaign\":{number}}}", number % 5);
    let subtype = if number % 8 == 1 { "job_level" } else { "" };
    let id = format!("{number}-{at}");
    finish(id, instance.into(), kind, subtype.into(), second(at), facts, &raw, WarnAt::default())
}

async fn everything(history: &History) -> Vec<Incident> {
    let mut all = history.incidents(Filter::default(), None, usize::MAX).await.unwrap();
    all.sort_by_key(|incident| (incident.pinned, incident.last_at, incident.latest.seq));
    all.reverse();
    all
}

/// What a list must be, looked at one by one.
fn expected(all: &[Incident], browse: &Browse, now: Timestamp) -> Vec<String> {
    let mut found: Vec<&Incident> = all
        .iter()
        .filter(|incident| {
            let archived = incident.archived == incident.total;
            let rests = incident.unread == 0 && incident.snoozed_until.is_some_and(|until| until > now);
            match browse.view {
                View::All => !archived && !rests,
                View::Unread => incident.unread > 0,
                View::Critical => !archived && !rests && incident.severity == Severity::Critical,
                View::Snoozed => !archived && rests,
                View::Archived => archived,
            }
        })
        .filter(|one| browse.types.is_empty() || browse.types.contains(&one.latest.draft.kind))
        .filter(|one| browse.severities.is_empty() || browse.severities.contains(&one.severity))
        .filter(|one| browse.instance.as_ref().is_none_or(|instance| *instance == one.latest.draft.instance))
        .filter(|one| browse.since.is_none_or(|since| one.last_at >= since))
        .filter(|one| browse.until.is_none_or(|until| one.last_at < until))
        .filter(|one| {
            let note = one.note.clone().unwrap_or_default();
            let word = &browse.asked.words;
            let has_word = word.is_empty()
                || one.latest.draft.raw.contains(word)
                || (browse.asked.campaigns.is_empty() && note.contains(word));
            let draft = &one.latest.draft;
            let is_about = |id: &String| draft.subject.as_ref().is_some_and(|subject| subject.id == *id);
            has_word && browse.asked.campaigns.iter().all(is_about)
        })
        .filter(|one| browse.asked.types.is_empty() || browse.asked.types.contains(&one.latest.draft.kind))
        .filter(|one| browse.asked.severities.is_empty() || browse.asked.severities.contains(&one.severity))
        .filter(|one| browse.asked.since.is_none_or(|since| one.last_at >= since))
        .filter(|one| browse.asked.until.is_none_or(|until| one.last_at < until))
        .filter(|one| !browse.asked.unread || one.unread > 0)
        .collect();
    if browse.order == Order::Severity {
        found.sort_by_key(|one| std::cmp::Reverse((one.pinned, one.severity)));
    }
    found.into_iter().map(|one| one.key.clone()).collect()
}

/// Page by page, to the end.
async fn paged(history: &History, browse: &Browse, page: usize) -> Vec<String> {
    let mut keys = Vec::new();
    let mut after = None;
    loop {
        let found = history.browse(browse.clone(), after, page, second(NOW)).await.unwrap();
        after = found.last().map(Incident::place);
        keys.extend(found.iter().map(|incident| incident.key.clone()));
        if found.len() < page {
            return keys;
        }
    }
}

fn deeds() -> impl Strategy<Value = Deed> {
    prop_oneof![
        Just(Deed::Read),
        Just(Deed::Unread),
        Just(Deed::Archive),
        Just(Deed::Restore),
        (NOW - 10..NOW + 10).prop_map(|until| Deed::Snooze(second(until))),
        Just(Deed::Wake),
        Just(Deed::Pin),
        Just(Deed::Unpin),
        prop_oneof![Just(""), Just("about w1 and more"), Just("later")]
            .prop_map(|text| Deed::Note(text.into())),
    ]
}

/// What a search asks for: words, operators, or both.
fn searches() -> impl Strategy<Value = Asked> {
    let words = prop::option::weighted(0.3, prop::sample::select(vec!["w1".to_owned(), "w4".to_owned()]));
    let campaigns = prop::option::weighted(0.2, (0..20_i64).prop_map(|id| id.to_string()));
    let types = prop::option::weighted(
        0.3,
        prop::sample::select(vec![NotificationType::CampaignFailure, NotificationType::Salesforce]),
    );
    let severities = prop::option::weighted(0.2, prop::sample::select(Severity::ALL.to_vec()));
    let time = || prop::option::weighted(0.2, (0..60_i64).prop_map(second));
    let unread = prop::bool::weighted(0.2);
    (words, campaigns, types, severities, time(), time(), unread).prop_map(
        |(words, campaigns, types, severities, since, until, unread)| Asked {
            words: words.unwrap_or_default(),
            campaigns: campaigns.into_iter().collect(),
            types: types.into_iter().collect(),
            severities: severities.into_iter().collect(),
            since,
            until,
            unread,
        },
    )
}

fn browses() -> impl Strategy<Value = Browse> {
    let views =
        prop::sample::select(vec![View::All, View::Unread, View::Critical, View::Snoozed, View::Archived]);
    let types = prop::collection::vec(
        prop::sample::select(vec![
            NotificationType::CampaignFailure,
            NotificationType::Salesforce,
            NotificationType::CrmSync,
            NotificationType::Facebook,
        ]),
        0..3,
    );
    let severities = prop::collection::vec(prop::sample::select(Severity::ALL.to_vec()), 0..3);
    let instance = prop::option::of(prop::sample::select(vec!["A".to_owned(), "B".to_owned()]));
    let time = || prop::option::of((0..60_i64).prop_map(second));
    let asked = prop_oneof![3 => Just(Asked::default()), 3 => searches()];
    let orders = prop::sample::select(vec![Order::Time, Order::Severity]);
    (views, types, severities, instance, time(), time(), asked, orders).prop_map(
        |(view, types, severities, instance, since, until, asked, order)| Browse {
            view,
            types,
            severities,
            instance,
            since,
            until,
            asked,
            order,
        },
    )
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn every_list_is_what_one_finds_by_looking_at_every_incident(
        arrivals in prop::collection::vec((0..20_i64, 0..60_i64), 1..60),
        done in prop::collection::vec((any::<prop::sample::Index>(), deeds()), 0..20),
        asked in prop::collection::vec(browses(), 12),
        size in 1..7_usize,
    ) {
        wait_for(async {
            let kept = Kept::new();
            kept.store_page(page(arrivals.iter().map(|(number, at)| some(*number, *at)))).await.unwrap();
            for (which, deed) in done {
                let all = everything(&kept).await;
                let key = all[which.index(all.len())].key.clone();
                kept.triage(Scope::Incidents(vec![key]), deed, second(NOW)).await.unwrap();
            }
            let all = everything(&kept).await;
            for browse in asked {
                // One word of the latest notification: the oracle looks no further.
                let single = !crate::history::search::has_words(&browse.asked) || all.iter().all(|one| one.total == 1);
                if single {
                    let wanted = expected(&all, &browse, second(NOW));
                    assert_eq!(paged(&kept, &browse, size).await, wanted, "{browse:?}");
                    let matching = kept.matching(browse.clone(), second(NOW)).await.unwrap();
                    assert_eq!(matching.count, wanted.len(), "{browse:?}");
                }
            }
            let counts = kept.incident_counts(second(NOW)).await.unwrap();
            let count = |view| expected(&all, &Browse { view, ..Browse::default() }, second(NOW)).len() as i64;
            assert_eq!(counts.total, count(View::All));
            assert_eq!(counts.unread, count(View::Unread));
            assert_eq!(counts.snoozed, count(View::Snoozed));
            assert_eq!(counts.archived, count(View::Archived));
            assert_eq!(counts.by_type.values().map(|(total, _)| total).sum::<i64>(), counts.total);
            let critical = Browse { view: View::Unread, severities: vec![Severity::Critical], ..Browse::default() };
            assert_eq!(counts.critical, expected(&all, &critical, second(NOW)).len() as i64);
            let waking = all.iter().filter(|one| one.archived < one.total && one.unread == 0).filter_map(|one| one.snoozed_until);
            assert_eq!(counts.wakes_at, waking.filter(|until| *until > second(NOW)).min());
        });
    }
}

/// How SQLite means to answer: a line for each table it reads.
fn plan(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap_or_else(|error| panic!("{sql}: {error}"));
    let mut rows = statement.raw_query();
    let mut lines = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        lines.push(row.get(3).unwrap());
    }
    lines
}

#[test]
fn no_list_reads_or_sorts_more_than_it_shows() {
    let kept = Kept::new();
    let drafts = (0..400).map(|number| some(number, number));
    wait_for(kept.store_page(page(drafts))).unwrap();
    let raw = kept.raw();
    raw.execute_batch("ANALYZE").unwrap();
    for view in [View::All, View::Unread, View::Critical, View::Archived] {
        let browse = Browse { view, ..Browse::default() };
        let after = Place { pinned: false, severity: Severity::Error, last_at: second(9), latest: 9 };
        for by_kind in [false, true] {
            let sql = crate::history::browse::sql_along(&browse, by_kind, Some(after), second(NOW));
            let plan = plan(&raw, &sql);
            let index = plan.iter().filter(|line| line.starts_with("SEARCH incident USING INDEX"));
            assert_eq!(index.count(), 1, "{view:?}: {plan:?}");
            assert!(!plan.iter().any(|line| line.contains("TEMP B-TREE")), "{view:?}: {plan:?}");
        }
    }
    for view in [View::All, View::Snoozed] {
        let asked = Asked::for_words(if view == View::All { "w1" } else { "" });
        let browse = Browse { view, asked, ..Browse::default() };
        let sql = crate::history::browse::sql_gathered(&raw, &browse, second(NOW)).unwrap().unwrap();
        let plan = plan(&raw, &sql);
        let way = if view == View::All { "PRIMARY KEY" } else { "INDEX incident_snoozed" };
        assert!(plan.iter().any(|line| line.contains(&format!("SEARCH incident USING {way}"))), "{plan:?}");
        assert!(
            !plan.iter().any(|line| line.contains("SCAN incident") || line.contains("SCAN notification")),
            "{plan:?}"
        );
    }
}

#[test]
fn related_are_of_the_same_campaign_or_of_the_same_day_and_never_twice() {
    let kept = Kept::new();
    let about = |id: &str, kind: NotificationType, campaign: i64, instance: &str, at: i64| {
        let facts = Facts::default().with(names::CAMPAIGN_ID, campaign);
        finish(id.into(), instance.into(), kind, String::new(), second(at), facts, "{}", WarnAt::default())
    };
    wait_for(async {
        let failure = NotificationType::CampaignFailure;
        let abort = NotificationType::CampaignAbort;
        let drafts = [
            about("1", failure, 7, "A", 0),
            about("2", failure, 7, "A", 30),
            about("abort", abort, 7, "A", 10),
            about("other instance", abort, 7, "B", 11),
            about("other campaign", failure, 8, "A", 20),
            about("other day", failure, 9, "A", 5000),
            about("another day and campaign", abort, 7000, "A", 5001),
        ];
        kept.store_page(page(drafts)).await.unwrap();
        let one = kept.notification_of("1").await;
        let related = kept.related(&one.draft.incident, second(0), second(1000), 5).await.unwrap();
        let ids = |incidents: &[Incident]| -> Vec<String> {
            incidents.iter().map(|incident| incident.latest.draft.source_id.clone()).collect()
        };
        assert_eq!(ids(&related.subject), ["abort"]);
        assert_eq!(ids(&related.day), ["other campaign"]);
        assert_eq!(kept.related("nothing", second(0), second(1000), 5).await.unwrap(), Related::default());
    });
}
