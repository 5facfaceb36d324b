//! How many people exhausted each stream. People are counted while their answers pass by; nothing of them is kept.

use super::{Look, Stop, drafts};
use crate::history::Exhausted;
use crate::sources::rest::wire::Member;
use campanile_core::rest::budget::Purpose;
use std::collections::BTreeMap;

/// Of each person only the id and the membership are asked for.
const FIELDS: &str = "id";

impl Look<'_> {
    /// One program of those that wait, where it is switched on.
    pub(super) async fn engagement(&mut self) -> Result<(), Stop> {
        let Some(step) = self.source.access().exhausted_step else { return Ok(()) };
        if !self.may(Purpose::Engagement, 1) {
            return Ok(());
        }
        let Some(program) = self.memory.to_count.pop() else { return Ok(()) };
        let Some(counts) = self.count(program).await? else { return Ok(()) };
        let told_before = self.history.exhausted(&self.instance, &program.to_string()).await?;
        for (stream, count) in counts {
            let last = told_before.get(&stream).copied();
            let is_news = last.is_some_and(|last| count >= last.saturating_add(step.max(1)));
            if is_news {
                let draft = drafts::exhausted(self, program, &stream, count);
                self.drafts.push(draft);
            }
            // At first, after news, and where new content made it fall, it counts from here.
            let told = last.filter(|last| !is_news && count >= *last).unwrap_or(count);
            let program_id = program.to_string();
            self.write.exhausted.push(Exhausted { program_id, stream, count, told });
        }
        Ok(())
    }

    /// The exhausted people of each stream; `None` where the budget does not reach to the last page, or Marketo gives
    /// no list (more than 100,000 members).
    async fn count(&mut self, program: u64) -> Result<Option<BTreeMap<String, u64>>, Stop> {
        let mut counts = BTreeMap::new();
        let mut next: Option<String> = None;
        loop {
            if !self.may(Purpose::Engagement, 1) {
                return Ok(None);
            }
            let mut query = vec![("fields", FIELDS.to_owned())];
            query.extend(next.take().map(|token| ("nextPageToken", token)));
            let path = format!("v1/leads/programs/{program}.json");
            let answer = match self.ask(Purpose::Engagement, &path, &query).await {
                Ok(answer) => answer,
                // No list of this program, and no trouble of the connection: codes from 1000 on are about the request.
                Err(fault) if fault.code.as_ref().is_some_and(|code| code.len() >= 4) => return Ok(None),
                Err(fault) => return Err(fault.into()),
            };
            for member in answer.items::<Member>() {
                let stream = member.membership.stream.unwrap_or_default();
                *counts.entry(stream).or_default() += u64::from(member.membership.is_exhausted);
            }
            next = answer.next;
            if next.is_none() {
                return Ok(Some(counts));
            }
        }
    }
}
