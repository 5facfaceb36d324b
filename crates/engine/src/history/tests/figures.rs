//! What the file tells of itself.

use super::*;

#[tokio::test]
async fn the_figures_are_those_of_the_rows_and_of_the_files_beside() {
    let kept = Kept::new();
    assert_eq!(kept.figures().await.unwrap(), Figures { schema: SCHEMA, ..Figures::default() });
    let kind = NotificationType::CampaignFailure;
    let drafts = [5, 90, 40].map(|at| draft_of(kind, &at.to_string(), second(at)));
    kept.store_page(page(drafts)).await.unwrap();
    kept.delivered("toasts", 1).await.unwrap();
    assert_eq!(kept.begin_delivery("toasts").await.unwrap(), 0);
    let readers = vec![ReaderLag { name: "toasts".into(), behind: 2, tries: 1 }];
    let (oldest, newest) = (Some(second(5)), Some(second(90)));
    assert_eq!(kept.figures().await.unwrap(), Figures { schema: SCHEMA, oldest, newest, readers });

    assert!(kept.back_up("2026-11-23".parse().unwrap()).await.unwrap());
    for name in ["history.db.damaged-17", "history.db.damaged-17-wal", "history.db.damage"] {
        std::fs::write(kept.folder.path().join(name), "").unwrap();
    }
    let beside = Beside::of(&kept.file());
    assert_eq!((beside.damaged, beside.backups), (1, 1));
    assert!(beside.bytes > 0 && beside.log_bytes > 0, "{beside:?}");
    assert_eq!(Beside::of(&kept.folder.path().join("none/history.db")), Beside::default());
}

#[tokio::test]
async fn trying_to_write_leaves_nothing_and_says_what_is_in_the_way() {
    let kept = Kept::new();
    assert_eq!(kept.try_to_write().await.unwrap(), None);
    assert_eq!(kept.figures().await.unwrap().readers, []);
    let other = kept.raw();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(kept.try_to_write().await.unwrap(), Some(WriteTrouble::Busy));
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(kept.try_to_write().await.unwrap(), None);
}
