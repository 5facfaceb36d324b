//! The support report: what was shown is what is copied and saved. The page gets the text when everything that is
//! somebody's has gone from it, and sends none back.

use crate::PROGRAM;
use crate::commands::{Answer, Managed};
use crate::failure::{Failure, FailureCode};
use campanile_engine::{clock, places, support};
use std::sync::{Mutex, PoisonError};

/// The report that was shown last.
#[derive(Debug, Default)]
pub(crate) struct ShownReport(Mutex<Option<String>>);

impl ShownReport {
    fn keep(&self, text: &str) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(text.to_owned());
    }

    fn text(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Looks at everything, and tells it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn support_report(desk: Managed<'_>) -> Answer<String> {
    let text = support::report(&desk.places, PROGRAM).await;
    desk.report.keep(&text);
    Ok(text)
}

/// Saves the report that was shown last among the user's downloads, and says in which file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_support_report(desk: Managed<'_>) -> Answer<String> {
    let spoken = desk.spoken_or_default();
    let failed =
        |details: String| Failure::new(FailureCode::Other, &spoken.voice, "problem-support-save", details);
    let text = desk.report.text().ok_or_else(|| failed("report".to_owned()))?;
    let folder = places::downloads().ok_or_else(|| failed("folder".to_owned()))?;
    let today = spoken.voice.zone().to_datetime(clock::now()).date();
    let saved = support::save_among(&text, &folder, today);
    saved.map(|file| file.display().to_string()).map_err(|error| failed(error.to_string()))
}
