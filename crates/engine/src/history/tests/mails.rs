//! Mails: taken for something else when the rules change, and known by a campaign's name.

use super::*;
use campanile_core::mail::{Mail, MailRules, mail_draft, reread};
use campanile_core::{Named, SubjectKind};

fn mail(id: &str, subject: &str, text: &str) -> Draft {
    let mail = Mail {
        from: "n@marketo.com".into(),
        subject: subject.into(),
        text: text.into(),
        message_id: id.into(),
        ..Mail::default()
    };
    let rules = MailRules::built_in().unwrap();
    mail_draft(&mail, &rules, second(0), "123-ABC-456", WarnAt::default()).unwrap()
}

fn mailbox(drafts: impl IntoIterator<Item = Draft>) -> PageWrite {
    PageWrite { connection: "mail".to_owned(), kind: "mailbox", ..page(drafts) }
}

#[tokio::test]
async fn what_a_new_rule_knows_is_taken_for_it_and_keeps_all_that_was_decided() {
    let kept = Kept::new();
    kept.store_page(page([draft("journal")])).await.unwrap();
    kept.store_page(mailbox([mail("1", "Weekly report 7", "x"), mail("2", "Another thing", "x")]))
        .await
        .unwrap();
    let before = kept.notification_of("1").await;
    kept.raw()
        .execute_batch(&format!(
            "UPDATE notification SET read_at = 5000 WHERE seq = {seq};
             INSERT INTO decision (seq, what, owed, decided_at) VALUES ({seq}, 'toast', 1, 7);
             UPDATE incident SET pinned_at = 9 WHERE key = '{incident}';
             INSERT INTO note (incident, text, written_at) VALUES ('{incident}', 'mine', 8);",
            seq = before.seq,
            incident = before.draft.incident,
        ))
        .unwrap();
    let rules = MailRules::with_own("[[rule]]\ntype = \"linkedin\"\nsubject = ['^weekly report']\n").unwrap();
    let changed = kept
        .reclassify(move |notification| {
            let draft = reread(&notification.draft, &rules, WarnAt::default())?;
            let (draft, words, _) = with_words(draft);
            Some((draft, words))
        })
        .await
        .unwrap();
    assert_eq!(changed, 1);
    let after = kept.notification_of("1").await;
    assert_eq!(after.draft.kind, NotificationType::Linkedin);
    assert_eq!((after.seq, &after.id, after.received_at), (before.seq, &before.id, before.received_at));
    assert_eq!(after.read_at.map(|at| at.as_millisecond()), Some(5000));
    let raw = kept.raw();
    assert_eq!(number(&raw, "SELECT owed FROM decision WHERE what = 'toast'"), 1);
    assert_eq!(number(&raw, "SELECT count(*) FROM note WHERE incident LIKE 'linkedin/%'"), 1);
    assert_eq!(number(&raw, "SELECT count(*) FROM incident WHERE pinned_at = 9 AND type = 'linkedin'"), 1);
    // Every sum is what counting gives.
    let counts = kept.counts().await.unwrap();
    assert_eq!((counts.total, counts.unread), (3, 2));
    assert_eq!(number(&raw, "SELECT count(*) FROM incident"), 3);
    assert_eq!(number(&raw, "SELECT sum(total) FROM incident"), 3);
    assert_eq!(number(&raw, "SELECT sum(total) FROM tally WHERE type = 'linkedin'"), 1);
    // It is found by its words once.
    assert_eq!(number(&raw, "SELECT count(*) FROM search WHERE search MATCH 'weekly'"), 1);
}

#[tokio::test]
async fn what_a_rule_would_take_is_known_before_it_is_saved() {
    let kept = Kept::new();
    kept.store_page(page([draft("journal")])).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mail-rules.toml");
    // A rule of the user's own that knows one of them already.
    std::fs::write(&file, "[[rule]]\ntype = \"facebook\"\nsubject = ['^weekly report 3']\n").unwrap();
    let own = MailRules::with_own(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let reports = (1..=3).map(|number| {
        let id = number.to_string();
        reread(&mail(&id, &format!("Weekly report {number}"), "x"), &own, WarnAt::default()).unwrap()
    });
    kept.store_page(mailbox(reports.chain([mail("9", "Another thing", "x")]))).await.unwrap();
    let rule =
        crate::mail_rules::suggest(&kept.notification_of("1").await, NotificationType::Linkedin).unwrap();
    let reach = crate::mail_rules::reach(&kept, &file, &rule, Vec::new(), 2).await.unwrap().unwrap();
    let some: Vec<&str> = reach.some.iter().map(|mail| mail.draft.source_id.as_str()).collect();
    assert_eq!((reach.count, some), (3, vec!["3", "2"]), "the newest first");
    assert!(!std::fs::read_to_string(&file).unwrap().contains("linkedin"));
    std::fs::write(&file, "[[rule]]\n").unwrap();
    assert!(crate::mail_rules::reach(&kept, &file, &rule, Vec::new(), 2).await.unwrap().is_err());
}

#[tokio::test]
async fn a_first_reading_says_how_far_it_is_until_it_is_over() {
    let kept = Kept::new();
    let at = |done| OfMailbox { looked_at: Some(LookedAt { done, of: 40 }), put_away: None };
    let known = async || kept.connections().await.unwrap().remove(0).looked_at;
    kept.store_page(PageWrite { of_mailbox: at(10), ..mailbox([mail("1", "A", "x")]) }).await.unwrap();
    assert_eq!(known().await, Some(LookedAt { done: 10, of: 40 }));
    assert_eq!(kept.backlog("mail").await.unwrap().looked_at, Some(LookedAt { done: 10, of: 40 }));
    kept.store_page(caught_up(mailbox([]))).await.unwrap();
    assert_eq!(known().await, None);
    // A later page that is one of several is no first reading.
    kept.store_page(PageWrite { of_mailbox: at(39), ..mailbox([]) }).await.unwrap();
    assert_eq!((known().await, kept.backlog("mail").await.unwrap().looked_at), (None, None));
}

#[tokio::test]
async fn what_is_to_be_put_away_is_noted_with_its_page_and_only_what_was_done_is_forgotten() {
    let kept = Kept::new();
    let noted = |text: &str| OfMailbox { looked_at: None, put_away: Some(text.to_owned()) };
    let left = async |origin: &str| kept.to_put_away("mail", origin).await.unwrap();
    kept.store_page(PageWrite { of_mailbox: noted("1"), ..mailbox([mail("1", "A", "x")]) }).await.unwrap();
    assert_eq!(left(ORIGIN).await.as_deref(), Some("1"));
    assert_eq!(left("imap://elsewhere").await, None);
    kept.store_page(PageWrite { of_mailbox: noted("1,2"), ..mailbox([]) }).await.unwrap();
    kept.was_put_away("mail", "1").await.unwrap();
    assert_eq!(left(ORIGIN).await.as_deref(), Some("1,2"), "more came meanwhile");
    kept.was_put_away("mail", "1,2").await.unwrap();
    assert_eq!(left(ORIGIN).await, None);
}

#[tokio::test]
async fn a_campaign_that_is_only_named_is_the_one_that_marketo_has_of_that_name() {
    let kept = Kept::new();
    let browsed = |id: &str, name: &str| Browsed {
        kind: SubjectKind::SmartCampaign,
        id: id.into(),
        named: Some(Named { name: name.into(), workspace: None, url: None }),
        health: None,
    };
    let all = [browsed("1", "Twice"), browsed("2", "Twice"), browsed("2417", "Once")];
    kept.write("a test", move |transaction| {
        all.iter().try_for_each(|one| objects::write(transaction, "123-ABC-456", one, second(0)))
    })
    .await
    .unwrap();
    let named = |id: &str, name: &str| mail(id, "Campaign Failure", &format!("Campaign: {name}"));
    kept.store_page(page([draft("journal")])).await.unwrap();
    kept.store_page(mailbox([named("a", "Once"), named("b", "Twice"), named("c", "Never")])).await.unwrap();
    let journal = kept.notification_of("journal").await.draft;
    let once = kept.notification_of("a").await.draft;
    assert_eq!((once.incident, once.subject.unwrap().id.as_str()), (journal.incident, "2417"));
    // Of two of that name nobody can say which is meant; of none the name is all there is.
    for (id, name) in [("b", "Twice"), ("c", "Never")] {
        let draft = kept.notification_of(id).await.draft;
        assert_eq!(draft.incident, format!("campaign-failure/123-ABC-456/{name}"));
        assert_eq!(draft.subject, None);
    }
}
