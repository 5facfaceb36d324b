//! What the page asks about what the team does.

use crate::commands::{Answer, Managed, OrFailure};
use crate::desk::{Desk, Spoken};
use crate::failure::{Failure, FailureCode};
use crate::shared_model::{Said, ShareAct, Standing, Together};
use campanile_core::team::{self, Deed, is_user};
use campanile_core::words::Phrase;
use campanile_engine::bell::Message;
use campanile_engine::clock;
use campanile_engine::colleagues::{Colleagues, NotShared};
use campanile_engine::history::{HistoryError, Incident};

impl Desk {
    /// The team that triage is shared with; `None` where there is none.
    pub(crate) async fn colleagues(&self, spoken: &Spoken) -> Result<Option<Colleagues>, HistoryError> {
        Colleagues::of(&self.history, &spoken.settings).await
    }

    /// What the team did about an incident; `None` where it did not come from the team and nobody there said anything.
    pub(crate) async fn together(
        &self,
        spoken: &Spoken,
        colleagues: &Colleagues,
        incident: &Incident,
    ) -> Result<Option<Together>, HistoryError> {
        // In this order: what is sent meanwhile waits a moment too long, and nothing that waits is overlooked.
        let unsent = self.history.unsent_about(&incident.key).await?;
        let team::Triage { standing, comments, latest } = self.history.shared(&incident.key).await?;
        if latest.is_none() && !colleagues.told(&incident.latest) {
            return Ok(None);
        }
        let names = colleagues.names();
        let said = comments.into_iter().map(|comment| Said {
            who: spoken.voice.colleague(&comment.author, &names),
            at: comment.at.as_millisecond(),
            text: comment.text,
        });
        let standing = standing.map(|standing| Standing {
            care: (&standing.care).into(),
            text: spoken.voice.standing(&standing, &names),
            at: standing.at.as_millisecond(),
            own: standing.care.who().is_some_and(|who| names.is_own(who) && !standing.waits_for(who)),
            again: standing.care == team::Care::Resolved && !standing.holds(incident.last_at),
        });
        Ok(Some(Together { standing, said: said.collect(), waits: !unsent.is_empty() }))
    }

    /// Notes what the user does about an incident for the team, to be sent as soon as the resident program can.
    pub(crate) async fn share(&self, spoken: &Spoken, id: &str, act: ShareAct) -> Answer<()> {
        let invalid = |phrase: Phrase| Failure::invalid(&phrase, &spoken.voice);
        let deed = match act {
            ShareAct::Acknowledge => Deed::Acknowledge,
            ShareAct::Resolve => Deed::Resolve,
            ShareAct::Release => Deed::Release,
            ShareAct::Assign { to } if is_user(&to) => Deed::Assign(to),
            ShareAct::Assign { to } => return Err(invalid(Phrase::new("triage-no-name").text("name", to))),
            ShareAct::Comment { text } => {
                Deed::comment(&text).ok_or_else(|| invalid(Phrase::new("triage-no-words")))?
            }
        };
        let path = || self.places.config.display().to_string();
        let Some(colleagues) = self.colleagues(spoken).await.or_failure(spoken)? else {
            return Err(invalid(Phrase::new("triage-no-team").text("path", path())));
        };
        let gone = || Failure::new(FailureCode::NotFound, &spoken.voice, "problem-not-found", id);
        let Some((incident, _)) = self.find(id).await.or_failure(spoken)? else { return Err(gone()) };
        match colleagues.share(&self.history, &incident, deed, clock::now()).await {
            Ok(_) => Ok(()),
            Err(NotShared::NoUser(connection)) => {
                let phrase = Phrase::new("triage-no-user").text("connection", connection);
                Err(invalid(phrase.text("path", path())))
            }
            Err(NotShared::Gone) => Err(gone()),
            Err(NotShared::History(error)) => Err(Failure::history(&error, &spoken.voice)),
        }
    }
}

/// Does something about an incident for the team.
#[tauri::command]
#[specta::specta]
pub(crate) async fn share(desk: Managed<'_>, id: String, act: ShareAct) -> Answer<()> {
    desk.share(&desk.spoken()?, &id, act).await?;
    desk.tell(Message::Changed).await;
    Ok(())
}

/// Who of the team can be asked by name, as far as they are known here.
#[tauri::command]
#[specta::specta]
pub(crate) async fn colleagues(desk: Managed<'_>) -> Answer<Vec<String>> {
    let spoken = desk.spoken_or_default();
    match desk.colleagues(&spoken).await.or_failure(&spoken)? {
        Some(colleagues) => colleagues.known(&desk.history).await.or_failure(&spoken),
        None => Ok(Vec::new()),
    }
}

#[cfg(test)]
mod tests;
