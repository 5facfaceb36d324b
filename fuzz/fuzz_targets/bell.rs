//! Any bytes as a line on the bell.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| campanile_fuzz::run("bell", bytes));
