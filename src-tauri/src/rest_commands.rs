//! What the form of a Marketo REST connection can ask.

use crate::commands::{Answer, Managed, save_connection};
use crate::connection_test;
use crate::failure::{Failure, FailureCode};
use crate::form_model::TestReport;
use crate::rest_form::{self, Checked};
use crate::usage_model::RestForm;
use campanile_engine::settings;

#[tauri::command]
#[specta::specta]
pub(crate) async fn test_rest(desk: Managed<'_>, form: RestForm) -> Answer<TestReport> {
    let spoken = desk.spoken_or_default();
    match rest_form::check(&form, &spoken.settings, &spoken.voice) {
        Ok(checked) => {
            Ok(connection_test::rest::test(checked, &spoken.settings.network, &spoken.voice).await)
        }
        Err(field_errors) => Ok(TestReport { steps: Vec::new(), field_errors }),
    }
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn save_rest(desk: Managed<'_>, form: RestForm) -> Answer<()> {
    let spoken = desk.spoken()?;
    let Checked { id, rest, poll_every, secret, .. } =
        rest_form::check(&form, &spoken.settings, &spoken.voice)
            .map_err(|errors| Failure::fields(errors, &spoken.voice))?;
    save_connection(&desk, &spoken, &id, secret, |file| settings::add_rest(file, &id, &rest, poll_every))
        .await
}

/// The form of a connection that is there; its secret stays where it is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rest_connection(desk: Managed<'_>, id: String) -> Answer<RestForm> {
    let spoken = desk.spoken()?;
    rest_form::filled(&spoken.settings, &id)
        .ok_or_else(|| Failure::new(FailureCode::NotFound, &spoken.voice, "problem-no-connection", id))
}
