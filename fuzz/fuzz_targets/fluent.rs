//! Any bytes as what a sentence is filled with.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| campanile_fuzz::run("fluent", bytes));
