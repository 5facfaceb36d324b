//! Any bytes as a Retry-After header.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| campanile_fuzz::run("retry_after", bytes));
