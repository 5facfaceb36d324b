//! Every file of the fuzzers' corpora, and changed copies of it, go through the target that it is for.

#[path = "../../../fuzz/src/targets.rs"]
mod targets;

use campanile_tests::repository;
use std::collections::BTreeSet;

#[test]
fn every_target_takes_every_file_of_its_corpus() {
    let corpora = repository().join("fuzz").join("corpus");
    let names: BTreeSet<String> = std::fs::read_dir(&corpora)
        .unwrap()
        .map(|folder| folder.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names, targets::TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect());
    let mut files = 0;
    for (name, target) in targets::TARGETS {
        for file in std::fs::read_dir(corpora.join(name)).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            target(&bytes);
            files += 1;
            // Cut, turned round, and with a byte of it changed, at some twenty places.
            let step = (bytes.len() / 20).max(1);
            for at in (0..bytes.len()).step_by(step) {
                target(&bytes[..at]);
                target(&[&bytes[at..], &bytes[..at]].concat());
                for change in [0x01, 0x80] {
                    let mut changed = bytes.clone();
                    changed[at] ^= change;
                    target(&changed);
                }
            }
        }
    }
    assert!(files >= 40, "{files}");
}
