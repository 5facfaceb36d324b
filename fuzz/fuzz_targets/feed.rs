//! Any bytes as a feed of releases.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| campanile_fuzz::run("feed", bytes));
