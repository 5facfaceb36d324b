//! What the form of a relay's stream can ask.

use crate::commands::{Answer, Managed, save_connection};
use crate::connection_test;
use crate::failure::{Failure, FailureCode};
use crate::form_model::TestReport;
use crate::team_form::{self, Checked, TeamForm};
use campanile_engine::settings;

#[tauri::command]
#[specta::specta]
pub(crate) async fn test_team(desk: Managed<'_>, form: TeamForm) -> Answer<TestReport> {
    let spoken = desk.spoken_or_default();
    match team_form::check(&form, &spoken.settings, &spoken.voice) {
        Ok(checked) => {
            Ok(connection_test::team::test(checked, &spoken.settings.network, &spoken.voice).await)
        }
        Err(field_errors) => Ok(TestReport { steps: Vec::new(), field_errors }),
    }
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn save_team(desk: Managed<'_>, form: TeamForm) -> Answer<()> {
    let spoken = desk.spoken()?;
    let Checked { id, team, secret, .. } = team_form::check(&form, &spoken.settings, &spoken.voice)
        .map_err(|errors| Failure::fields(errors, &spoken.voice))?;
    save_connection(&desk, &spoken, &id, secret, |file| settings::add_team(file, &id, &team)).await
}

/// The form of a connection that is there; its credentials stay where they are.
#[tauri::command]
#[specta::specta]
pub(crate) async fn team_connection(desk: Managed<'_>, id: String) -> Answer<TeamForm> {
    let spoken = desk.spoken()?;
    team_form::filled(&spoken.settings, &id)
        .ok_or_else(|| Failure::new(FailureCode::NotFound, &spoken.voice, "problem-no-connection", id))
}
