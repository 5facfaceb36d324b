//! Any bytes as what somebody searches for.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| campanile_fuzz::run("search", bytes));
