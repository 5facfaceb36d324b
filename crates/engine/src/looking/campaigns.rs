//! How smart campaigns are: all of them once a day, those that changed once an hour, the suspects at the next look.

use super::quota::is_due;
use super::{Look, Stop, drafts};
use crate::history::Browsed;
use crate::sources::rest::wire::{Answer, Asset};
use campanile_core::quota::quota_day;
use campanile_core::rest::budget::Purpose;
use campanile_core::rest::code::{self, Meaning};
use campanile_core::rest::health::{self, Finding, Sight};
use campanile_core::{Named, SubjectKind};
use jiff::SignedDuration;

/// The most that Marketo gives at once.
const PAGE: usize = 200;
/// Changed campaigns are asked for so often, …
const CHANGES_APART: SignedDuration = SignedDuration::from_hours(1);
/// … a little further back each time, since the clocks differ.
const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_mins(5);
/// Suspects of one look.
const SUSPECTS: usize = 5;

impl Look<'_> {
    pub(super) async fn campaigns(&mut self) -> Result<(), Stop> {
        self.suspects().await?;
        self.changed_campaigns().await?;
        self.all_programs().await?;
        self.all_campaigns().await
    }

    /// Campaigns that were invalid at the last look: one more look each.
    async fn suspects(&mut self) -> Result<(), Stop> {
        for id in self.history.suspects(&self.instance, SUSPECTS).await? {
            if !self.may(Purpose::Campaigns, 1) {
                break;
            }
            let answer =
                self.ask(Purpose::Campaigns, &format!("asset/v1/smartCampaign/{id}.json"), &[]).await;
            match found(answer)? {
                Some(answer) => self.campaigns_are_seen(&answer).await?,
                None => self.does_not_exist(SubjectKind::SmartCampaign, id),
            }
        }
        Ok(())
    }

    async fn changed_campaigns(&mut self) -> Result<(), Stop> {
        let today = quota_day(self.now);
        // A day that begins with all of them needs no changes as well.
        let is_browsing = self.memory.campaigns.done_on != Some(today);
        let Some(since) = self.memory.changes_at.filter(|_| !is_browsing) else { return Ok(()) };
        if !is_due(Some(since), CHANGES_APART, self.now) || !self.may(Purpose::Campaigns, 1) {
            return Ok(());
        }
        let earliest = since.checked_sub(CLOCKS_DIFFER).unwrap_or(since);
        let query = [
            ("maxReturn", PAGE.to_string()),
            ("earliestUpdatedAt", earliest.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
        ];
        let answer = self.ask(Purpose::Campaigns, "asset/v1/smartCampaigns.json", &query).await?;
        self.campaigns_are_seen(&answer).await?;
        self.memory.changes_at = Some(self.now);
        Ok(())
    }

    /// All campaigns once a day, over as many looks, and days, as the budget takes. Whether a change of status moves
    /// `updatedAt` is documented nowhere, so the changes alone would not do.
    async fn all_campaigns(&mut self) -> Result<(), Stop> {
        let today = quota_day(self.now);
        while self.memory.campaigns.done_on != Some(today) && self.may(Purpose::Campaigns, 1) {
            let query = page(self.memory.campaigns.offset);
            let answer = self.ask(Purpose::Campaigns, "asset/v1/smartCampaigns.json", &query).await?;
            self.read::<Asset>(&answer)?;
            self.campaigns_are_seen(&answer).await?;
            if answer.len() < PAGE {
                self.memory.campaigns.done_on = Some(today);
                self.memory.campaigns.offset = 0;
                self.memory.changes_at = Some(self.now);
            } else {
                self.memory.campaigns.offset += PAGE;
            }
        }
        Ok(())
    }

    async fn all_programs(&mut self) -> Result<(), Stop> {
        let today = quota_day(self.now);
        while self.memory.programs.done_on != Some(today) && self.may(Purpose::Campaigns, 1) {
            if self.memory.programs.offset == 0 {
                self.memory.engaging.clear();
            }
            let query = page(self.memory.programs.offset);
            let answer = self.ask(Purpose::Campaigns, "asset/v1/programs.json", &query).await?;
            self.read::<Asset>(&answer)?;
            self.programs_are_seen(&answer);
            if answer.len() < PAGE {
                self.memory.programs.done_on = Some(today);
                self.memory.programs.offset = 0;
                // What yesterday's budget did not reach comes first.
                if self.memory.to_count.is_empty() {
                    self.memory.to_count = self.memory.engaging.clone();
                }
            } else {
                self.memory.programs.offset += PAGE;
            }
        }
        Ok(())
    }

    pub(super) fn programs_are_seen(&mut self, answer: &Answer) {
        for program in answer.items::<Asset>() {
            // Examples say "Engagement", the enumeration "nurture".
            let engages = matches!(program.kind.to_ascii_lowercase().as_str(), "engagement" | "nurture");
            if engages && program.status == "on" && !self.memory.engaging.contains(&program.id) {
                self.memory.engaging.push(program.id);
            }
            self.seen.insert((SubjectKind::Program.slug(), program.id.to_string()));
            self.write.browsed.push(browsed(SubjectKind::Program, &program, None));
        }
    }

    pub(super) async fn campaigns_are_seen(&mut self, answer: &Answer) -> Result<(), Stop> {
        let seen = answer.items::<Asset>();
        let ids = seen.iter().map(|campaign| campaign.id.to_string()).collect();
        let known = self.history.campaigns(&self.instance, ids).await?;
        let mut idle = Vec::new();
        for campaign in seen {
            let id = campaign.id.to_string();
            // Seen twice in one look is seen once: what is remembered is of the look before.
            if !self.seen.insert((SubjectKind::SmartCampaign.slug(), id.clone())) {
                continue;
            }
            let sight = Sight {
                status: campaign.status.clone(),
                is_trigger: campaign.kind.eq_ignore_ascii_case("trigger"),
                created_at: campaign.created(),
            };
            let (remembered, finding) = health::look(known.get(&id), &sight, self.now);
            match finding {
                Some(Finding::Invalid { since }) => {
                    let draft = drafts::invalid(self, campaign.id, &campaign.name, since);
                    self.drafts.push(draft);
                }
                Some(Finding::IdleTriggerOff) => idle.push(campaign.id),
                None => {}
            }
            self.write.browsed.push(browsed(SubjectKind::SmartCampaign, &campaign, Some(remembered)));
        }
        if !idle.is_empty() && self.history.cleanup_was_announced(&self.instance, self.now).await? {
            let draft = drafts::idle(self, &idle);
            self.drafts.push(draft);
        }
        Ok(())
    }

    pub(super) fn does_not_exist(&mut self, kind: SubjectKind, id: String) {
        self.write.browsed.push(Browsed { kind, id, named: None, health: None });
    }
}

/// An answer about one thing; `None` where Marketo knows none of that id.
pub(super) fn found(
    answer: Result<Answer, crate::sources::rest::Fault>,
) -> Result<Option<Answer>, crate::sources::rest::Fault> {
    match answer {
        Ok(answer) => Ok((!answer.is_empty()).then_some(answer)),
        Err(fault) if fault.code.as_deref().map(code::meaning) == Some(Meaning::NotFound) => Ok(None),
        Err(fault) => Err(fault),
    }
}

fn page(offset: usize) -> [(&'static str, String); 2] {
    [("maxReturn", PAGE.to_string()), ("offset", offset.to_string())]
}

fn browsed(kind: SubjectKind, asset: &Asset, health: Option<health::Remembered>) -> Browsed {
    let workspace = asset.workspace.clone().filter(|workspace| !workspace.is_empty());
    let named = Some(Named { name: asset.name.clone(), workspace, url: asset.page() });
    Browsed { kind, id: asset.id.to_string(), named, health }
}
