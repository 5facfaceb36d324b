//! Changes a setting of a file over and over, by the code with which the window does it: to be killed at it.

use campanile_engine::settings::{Change, edit};
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return ExitCode::FAILURE;
    };
    for number in (1..=60).cycle() {
        if edit(&file, &Change::PerMinute(number)).is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
