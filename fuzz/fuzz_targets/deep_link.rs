//! Any bytes as a link to Campanile.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| campanile_fuzz::run("deep_link", bytes));
