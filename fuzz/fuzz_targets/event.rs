//! Any bytes as a page of the journal and as an item of one.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| campanile_fuzz::run("event", bytes));
