//! The log: one file a day, two weeks of them, in the state folder.

use std::path::Path;
use tracing_appender::rolling::{RollingFileAppender, Rotation};

/// So many daily files are kept.
const DAYS: usize = 14;

/// Starts to log. Without a folder to write to it logs to standard error.
pub(crate) fn start(folder: &Path) {
    let level = campanile_engine::log_level(tracing::Level::INFO);
    let file =
        campanile_engine::places::create_private(folder).map_err(|error| error.to_string()).and_then(|()| {
            RollingFileAppender::builder()
                .rotation(Rotation::DAILY)
                .filename_prefix("agent")
                .filename_suffix("log")
                .max_log_files(DAYS)
                .build(folder)
                .map_err(|error| error.to_string())
        });
    match file {
        Ok(file) => tracing_subscriber::fmt().json().with_max_level(level).with_writer(file).init(),
        Err(error) => {
            tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).init();
            tracing::warn!(error, "no log file");
        }
    }
    std::panic::set_hook(Box::new(|panic| tracing::error!(%panic, "a task ended in a panic")));
}
