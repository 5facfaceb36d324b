//! The names of what notifications only number: asked for one by one where the browsing has not found them.

use super::campaigns::found;
use super::{Look, Stop};
use crate::history::{History, HistoryError, Renamed};
use crate::reading::Judgement;
use campanile_core::SubjectKind;
use campanile_core::rest::budget::Purpose;
use campanile_core::search::search_words;

/// Names of one look.
const NAMES: usize = 10;
/// Notifications that get their names at once.
const RENAMED: usize = 200;

impl Look<'_> {
    pub(super) async fn names(&mut self) -> Result<(), Stop> {
        for (kind, id) in self.history.unnamed_subjects(&self.instance, self.now, NAMES).await? {
            let is_seen = self.seen.contains(&(kind.slug(), id.clone()));
            if is_seen || !self.may(Purpose::Names, 1) {
                continue;
            }
            // What is no number is no id of Marketo's, and must not become part of an address.
            if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit()) {
                self.does_not_exist(kind, id);
                continue;
            }
            let path = match kind {
                SubjectKind::SmartCampaign => format!("asset/v1/smartCampaign/{id}.json"),
                SubjectKind::Program => format!("asset/v1/program/{id}.json"),
            };
            let answer = self.ask(Purpose::Names, &path, &[]).await;
            match (found(answer)?, kind) {
                (None, _) => self.does_not_exist(kind, id),
                (Some(answer), SubjectKind::SmartCampaign) => self.campaigns_are_seen(&answer).await?,
                (Some(answer), SubjectKind::Program) => self.programs_are_seen(&answer),
            }
        }
        Ok(())
    }
}

/// Writes the names that are known now into the notifications that wait for them.
pub(super) async fn rename(
    history: &History,
    judgement: &Judgement,
    instance: &str,
) -> Result<(), HistoryError> {
    loop {
        let waiting = history.to_be_renamed(instance, RENAMED).await?;
        let is_last = waiting.len() < RENAMED;
        let renamed: Vec<Renamed> = waiting
            .into_iter()
            .map(|(notification, named)| {
                let mut draft = notification.draft;
                draft.name_subject(&named);
                let words = search_words(&draft, &judgement.voice);
                Renamed { seq: notification.seq, draft, words }
            })
            .collect();
        if !renamed.is_empty() {
            history.rename(renamed).await?;
        }
        if is_last {
            return Ok(());
        }
    }
}
