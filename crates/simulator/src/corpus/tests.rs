use super::*;
use std::collections::BTreeSet;

#[test]
fn a_corpus_is_the_same_for_the_same_seed_and_adds_up() {
    let one = corpus(10_000, 7);
    assert_eq!(one, corpus(10_000, 7));
    assert_ne!(one, corpus(10_000, 8));
    assert_eq!(one.items.len(), 10_000);
    assert_eq!(one.distinct() + one.duplicates, 10_000);
    assert_eq!(one.by_type().values().sum::<usize>(), one.distinct());
    let texts: BTreeSet<String> = one.items.iter().map(Value::to_string).collect();
    assert_eq!(texts.len(), one.distinct());
}

#[test]
fn a_corpus_has_some_of_everything() {
    let corpus = corpus(10_000, 1);
    assert!((400..600).contains(&corpus.duplicates), "{}", corpus.duplicates);
    assert!((50..150).contains(&corpus.rejected), "{}", corpus.rejected);
    assert!((50..250).contains(&corpus.without_id.len()), "{}", corpus.without_id.len());
    assert_eq!(corpus.by_type().len(), 12);
    let instances: BTreeSet<&str> =
        corpus.expected.values().map(|expected| expected.instance.as_str()).collect();
    assert_eq!(instances.len(), INSTANCES.len() + 1);
    let all = Value::from(corpus.items).to_string();
    for part in [
        "-5:00\"",
        ".755\"",
        "Z+0000\"",
        "in the afternoon",
        "\"header\"",
        "token_expiry",
        "\"data\":\"text\"",
    ] {
        assert!(all.contains(part), "{part}");
    }
}

#[test]
fn times_are_not_in_order() {
    let corpus = CorpusShape {
        items: 200,
        seed: 1,
        duplicates: 0,
        bad: 0,
        without_id: 0,
        unknown: 0,
        broken_times: 0,
    };
    let corpus = corpus.build();
    let times: Vec<&str> =
        corpus.items.iter().filter_map(|item| item.pointer("/event/body/time")?.as_str()).collect();
    assert!(times.len() > 50 && !times.is_sorted());
}
