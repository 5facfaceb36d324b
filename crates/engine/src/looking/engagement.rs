//! How many people exhausted each stream. People are counted while their answers pass by; nothing of them is kept.

use super::memory::Counting;
use super::{Look, Stop, drafts};
use crate::history::{Exhausted, HistoryError};
use crate::sources::rest::wire::Member;
use campanile_core::rest::budget::Purpose;

/// Of each person only the id and the membership are asked for.
const FIELDS: &str = "id";

impl Look<'_> {
    /// The members of one program, over as many looks and days as the budget takes, where it is switched on.
    pub(super) async fn engagement(&mut self) -> Result<(), Stop> {
        let Some(step) = self.source.access().exhausted_step else { return Ok(()) };
        let next = |program| Counting { program, ..Counting::default() };
        let begun = self.memory.counting.take();
        let Some(mut counting) = begun.or_else(|| self.memory.to_count.pop().map(next)) else {
            return Ok(());
        };
        loop {
            if !self.may(Purpose::Engagement, 1) {
                self.memory.counting = Some(counting);
                return Ok(());
            }
            let mut query = vec![("fields", FIELDS.to_owned())];
            query.extend(counting.next.clone().map(|token| ("nextPageToken", token)));
            let path = format!("v1/leads/programs/{}.json", counting.program);
            let answer = match self.ask(Purpose::Engagement, &path, &query).await {
                Ok(answer) => answer,
                // Codes from 1000 on are about the request: more than 100,000 members, or a token of a page that is too
                // old. The program has its turn again tomorrow.
                Err(fault) if fault.code.as_ref().is_some_and(|code| code.len() >= 4) => return Ok(()),
                Err(fault) => {
                    self.memory.counting = Some(counting);
                    return Err(fault.into());
                }
            };
            let members = match self.read::<Member>(&answer) {
                Ok(members) => members,
                Err(fault) => {
                    self.memory.counting = Some(counting);
                    return Err(fault.into());
                }
            };
            for member in members {
                let stream = member.membership.stream.unwrap_or_default();
                *counting.counts.entry(stream).or_default() += u64::from(member.membership.is_exhausted);
            }
            counting.next = answer.next;
            if counting.next.is_none() {
                return Ok(self.is_counted(step, counting).await?);
            }
        }
    }

    async fn is_counted(&mut self, step: u64, counting: Counting) -> Result<(), HistoryError> {
        let Counting { program, counts, .. } = counting;
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
}
