//! What the team does about an incident, said in its toast.

use super::text::Occasion;
use super::{Manner, Stop, ToastSink, Toaster};
use crate::toasts::sink::ToastText;
use campanile_core::words::ToastDetail;
use campanile_engine::clock;
use campanile_engine::colleagues::Colleagues;
use campanile_engine::history::HistoryError;
use jiff::Timestamp;

/// So many toasts are brought up to date together.
const BATCH: usize = 100;

impl<S: ToastSink> Toaster<S> {
    /// Brings the toasts that are up to what the team has done since.
    pub(super) async fn tell_who_is_on_it(&mut self, manner: &Manner) -> Result<(), Stop> {
        loop {
            let untold = self.history.untold_standings(BATCH).await?;
            let is_last = untold.len() < BATCH;
            for (key, standing) in untold {
                let incident = self.history.incident(&key).await?;
                let told = self.history.known(vec![key.clone()]).await?;
                let told = told.get(&key).and_then(|known| known.told);
                if let (Some(incident), Some(told)) = (incident, told) {
                    let text = manner.single(&incident.latest, Some(&told), Occasion::Repeat, clock::now());
                    let text = self.as_it_stands(manner, text, Some(told.first_at)).await?;
                    self.sink.show(&text).await?;
                }
                self.history.standing_told(&key, &standing).await?;
            }
            if is_last {
                return Ok(());
            }
        }
    }

    /// A toast with how its incident stands, where somebody said so since then.
    pub(super) async fn as_it_stands(
        &self,
        manner: &Manner,
        text: ToastText,
        since: Option<Timestamp>,
    ) -> Result<ToastText, HistoryError> {
        let (Some(key), Some(since)) = (text.slot.incident(), since) else { return Ok(text) };
        let Some(standing) = self.history.standing(key).await?.filter(|standing| standing.is_about(since))
        else {
            return Ok(text);
        };
        let Some(colleagues) = Colleagues::of(&self.history, &manner.settings).await? else {
            return Ok(text);
        };
        let mut names = colleagues.names();
        // No name on screens that others see.
        names.hidden |= manner.settings.toasts.detail == ToastDetail::Type;
        Ok(manner.standing(text, &standing, &names))
    }
}
