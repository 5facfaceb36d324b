//! What documents list is what the code has.

use campanile_core::facts::names;
use campanile_tests::repository;
use std::collections::BTreeSet;

#[test]
fn the_page_of_facts_lists_each_name_once_with_all_that_is_to_be_said() {
    let page = std::fs::read_to_string(repository().join("docs").join("FACTS.md")).unwrap();
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let listed: Vec<&str> = rows.iter().map(|row| row[0].trim_matches('`')).collect();
    assert_eq!(listed.len(), listed.iter().collect::<BTreeSet<_>>().len(), "a name stands twice");
    let known: BTreeSet<&str> = names::ALL.into_iter().collect();
    assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), known);
    for row in rows {
        assert_eq!(row.len(), 4, "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
    }
}
