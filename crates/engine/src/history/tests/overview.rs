//! What the overview counts is what plain queries count, whatever happened to the notifications meanwhile.

use super::*;
use campanile_core::overview::Period;
use proptest::prelude::*;

const HOURS: i64 = 24 * 40;

fn hour(hour: i64) -> Timestamp {
    second(hour * 3600 + hour % 3600)
}

/// One of few campaigns and other problems, in one of two instances.
fn some(number: i64, at: i64) -> Draft {
    let kinds = [
        NotificationType::CampaignFailure,
        NotificationType::CampaignAbort,
        NotificationType::Salesforce,
        NotificationType::Monitoring,
        NotificationType::CrmSync,
    ];
    let kind = kinds[usize::try_from(number % 5).unwrap()];
    let campaign = number % 7;
    // An abort is an error where Marketo did it; a campaign may have no id.
    let subtype = ["", "campaign_abort_automatic", "silent"][usize::try_from(number % 3).unwrap()];
    let facts = if campaign == 0 {
        Facts::default().with(names::CAMPAIGN_NAME, "Nameless")
    } else {
        Facts::default()
            .with(names::CAMPAIGN_ID, campaign)
            .with(names::CAMPAIGN_NAME, format!("Nr {campaign}"))
    };
    let instance = ["A", "AB"][usize::try_from(number % 2).unwrap()];
    let id = format!("{number}-{at}");
    finish(id, instance.into(), kind, subtype.into(), hour(at), facts, "{}", WarnAt::default())
}

/// What plain queries say of a period: nothing is kept and no index is asked for.
fn plain(raw: &Connection, period: Period, instance: Option<&str>) -> Overview {
    let ms = |at: Timestamp| at.as_millisecond();
    let (before, from, until) = (ms(period.before), ms(period.from), ms(period.until));
    let mut counts: Vec<Counted> = raw
        .prepare(
            "SELECT type, severity, sum(occurred_at >= ?2), sum(occurred_at < ?2) FROM notification
             WHERE occurred_at >= ?1 AND occurred_at < ?3 AND (?4 IS NULL OR instance = ?4) GROUP BY type, severity",
        )
        .unwrap()
        .query_map(rusqlite::params![before, from, until, instance], |row| {
            Ok(Counted {
                kind: NotificationType::from_slug(&row.get::<_, String>(0)?).unwrap(),
                severity: rows::severity(row.get(1)?),
                count: row.get(2)?,
                before: row.get(3)?,
            })
        })
        .unwrap()
        .map(|row| row.unwrap())
        .collect();
    counts.sort_by_key(|counted| (counted.kind, counted.severity));
    let key = "coalesce(json_extract(subject, '$.id'), json_extract(facts, '$.campaign_name'))";
    let failing = raw
        .prepare(&format!(
            "SELECT instance, {key}, sum(occurred_at >= ?2) AS n, sum(occurred_at < ?2), max(subject) FROM notification
             WHERE occurred_at >= ?1 AND occurred_at < ?3 AND (?4 IS NULL OR instance = ?4)
                 AND severity >= 2 AND type IN ('campaign-failure', 'campaign-abort')
             GROUP BY 1, 2 HAVING n > 0 ORDER BY n DESC, instance || '/' || {key}"
        ))
        .unwrap()
        .query_map(rusqlite::params![before, from, until, instance], |row| {
            let subject: Option<String> = row.get(4)?;
            Ok(FailingCampaign {
                instance: row.get(0)?,
                key: row.get(1)?,
                count: row.get(2)?,
                before: row.get(3)?,
                subject: subject.and_then(|subject| serde_json::from_str(&subject).ok()),
            })
        })
        .unwrap()
        .map(|row| row.unwrap())
        .collect();
    let mut read: Vec<i64> = raw
        .prepare(
            "SELECT read_at - received_at FROM notification WHERE received_at >= ?1 AND received_at < ?2
             AND read_at > received_at AND arrival = 0 AND (?3 IS NULL OR instance = ?3)",
        )
        .unwrap()
        .query_map(rusqlite::params![from, until, instance], |row| row.get(0))
        .unwrap()
        .map(|row| row.unwrap())
        .collect();
    read.sort_unstable();
    let median =
        read.get((read.len().max(1) - 1) / 2).map(|median| jiff::SignedDuration::from_millis(*median));
    let read_after = median.map(|median| (median, read.len()));
    let first: Option<i64> = raw
        .query_row(
            "SELECT max(first) FROM (SELECT min(occurred_at) AS first FROM notification
             WHERE type <> 'monitoring' AND (?1 IS NULL OR instance = ?1) GROUP BY instance)",
            [instance],
            |row| row.get(0),
        )
        .unwrap();
    let day = 24 * 60 * 60 * 1000;
    let begins = first.map(|first| Timestamp::from_millisecond(first.div_euclid(day) * day).unwrap());
    Overview { begins, counts, failing, read_after, troubles: Vec::new() }
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn every_number_of_the_overview_is_what_a_plain_query_gives(
        arrivals in prop::collection::vec((0..40_i64, 0..HOURS), 1..80),
        read in prop::collection::vec((any::<prop::sample::Index>(), 1..5000_i64), 0..30),
        gone in 0..HOURS / 2,
        periods in prop::collection::vec((prop::sample::select(vec![1, 2, 7, 15]), HOURS / 2..HOURS + 30), 6),
        zone in prop::sample::select(vec!["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati"]),
    ) {
        wait_for(async {
            let kept = Kept::new();
            let first = arrivals.len() / 4;
            let drafts = |list: &[(i64, i64)]| list.iter().map(|(number, at)| some(*number, *at)).collect::<Vec<_>>();
            let received = |write: PageWrite, at: i64| PageWrite { received_at: hour(at), ..write };
            // What is there at the beginning is old news; later pages come now and then.
            kept.store_page(received(caught_up(page(drafts(&arrivals[..first]))), 1)).await.unwrap();
            for (place, part) in arrivals[first..].chunks(9).enumerate() {
                let at = HOURS / 2 + 60 * i64::try_from(place).unwrap();
                kept.store_page(received(page(drafts(part)), at)).await.unwrap();
            }
            let everything = all(&kept).await;
            for (which, after) in read {
                let one = &everything[which.index(everything.len())];
                let at = jiff::SignedDuration::from_secs(after);
                kept.mark(vec![one.id.clone()], Mark::Read, one.received_at + at).await.unwrap();
            }
            kept.delete_older(hour(gone), Age::Happened, 500).await.unwrap();
            let raw = kept.raw();
            for (days, now) in periods {
                let zone = TimeZone::get(zone).unwrap();
                let period = Period::last(days, hour(now), &zone);
                for instance in [None, Some("A"), Some("AB"), Some("C")] {
                    let counted = kept.overview(period, instance.map(str::to_owned), 100).await.unwrap();
                    let wanted = plain(&raw, period, instance);
                    assert_eq!(counted.begins, wanted.begins, "{instance:?}");
                    assert_eq!(counted.counts, wanted.counts, "{days} {now} {instance:?}");
                    assert_eq!(counted.failing, wanted.failing, "{days} {now} {instance:?}");
                    assert_eq!(counted.read_after, wanted.read_after, "{days} {now} {instance:?}");
                    if instance.is_none() {
                        let failures = |pick: fn(&Counted) -> i64| -> i64 {
                            let failed = |one: &&Counted| one.kind == NotificationType::CampaignFailure;
                            wanted.counts.iter().filter(failed).map(pick).sum()
                        };
                        let told = kept.campaign_failures(period).await.unwrap();
                        let before = period.is_compared(wanted.begins).then(|| failures(|one| one.before));
                        assert_eq!(told, (failures(|one| one.count), before));
                    }
                }
            }
        });
    }
}

#[test]
fn what_is_counted_stands_in_the_indexes() {
    let kept = Kept::new();
    wait_for(kept.store_page(page((0..400).map(|number| some(number, number))))).unwrap();
    let raw = kept.raw();
    for (what, sql) in crate::history::overview::queries() {
        let mut statement = raw.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let mut lines: Vec<String> = Vec::new();
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().unwrap() {
            lines.push(row.get(3).unwrap());
        }
        assert!(lines.iter().any(|line| line.contains("COVERING INDEX") && line.contains(what)), "{lines:?}");
    }
}

#[tokio::test]
async fn campaigns_are_found_by_beginnings_of_their_names_and_by_their_ids_newest_first() {
    let kept = Kept::new();
    let named = |id: i64, name: &str, at: i64| {
        let facts = Facts::default().with(names::CAMPAIGN_ID, id).with(names::CAMPAIGN_NAME, name);
        let kind = NotificationType::CampaignFailure;
        let raw = format!("{{\"id\":{id},\"name\":\"{name}\"}}");
        finish(
            format!("{id}-{at}"),
            "A".into(),
            kind,
            String::new(),
            hour(at),
            facts,
            &raw,
            WarnAt::default(),
        )
    };
    let drafts = [
        named(7, "Webinar Lyon", 1),
        named(8, "Webinar Osaka", 2),
        named(7, "Webinar Lyon", 3),
        named(9, "Été", 4),
    ];
    kept.store_page(page(drafts)).await.unwrap();
    for (words, limit, expected) in [
        ("web", 9, &["7", "8"][..]),
        ("webinar osa", 9, &["8"]),
        ("web", 1, &["7"]),
        ("8", 9, &["8"]),
        ("ete", 9, &["9"]),
        ("absent", 9, &[]),
        ("+", 9, &[]),
        ("", 9, &[]),
    ] {
        let found = kept.campaigns_called(words, limit).await.unwrap();
        assert_eq!(found.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), expected, "{words}");
    }
    // In the list each incident stands once, however often it happened.
    let asked = Asked { campaigns: vec!["webinar".to_owned()], ..Asked::default() };
    let browse = Browse { asked, ..Browse::default() };
    let listed = kept.browse(browse.clone(), None, 9, hour(9)).await.unwrap();
    assert_eq!(listed.iter().map(|one| one.total).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(kept.matching(browse, hour(9)).await.unwrap().count, 2);
    let found = kept.campaigns_called("lyon", 9).await.unwrap();
    assert_eq!((found[0].instance.as_str(), found[0].name.as_deref()), ("A", Some("Webinar Lyon")));
}
