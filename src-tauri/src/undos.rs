//! What can be taken back: kept for as long as the window is there.

use campanile_engine::history::Before;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// So many, as many as the page remembers.
const KEPT: usize = 50;

/// The last deeds, each with what was there before.
#[derive(Debug, Default)]
pub(crate) struct Undos(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    deeds: VecDeque<(u32, Before)>,
    given: u32,
}

impl Undos {
    /// Keeps it, and gives the token for it.
    pub(crate) fn keep(&self, before: Before) -> u32 {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.given = kept.given.wrapping_add(1);
        let token = kept.given;
        kept.deeds.push_back((token, before));
        if kept.deeds.len() > KEPT {
            kept.deeds.pop_front();
        }
        token
    }

    /// What was there before the deed of this token. Only once.
    pub(crate) fn take(&self, token: u32) -> Option<Before> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index = kept.deeds.iter().position(|(known, _)| *known == token)?;
        kept.deeds.remove(index).map(|(_, before)| before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ones_are_kept_each_for_once() {
        let undos = Undos::default();
        let first = undos.keep(Before::default());
        let second = undos.keep(Before::default());
        assert_ne!(first, second);
        assert!(undos.take(second).is_some());
        assert!(undos.take(second).is_none());
        assert!(undos.take(first).is_some());
        let oldest = undos.keep(Before::default());
        for _ in 0..KEPT {
            undos.keep(Before::default());
        }
        assert!(undos.take(oldest).is_none(), "memory has an end");
    }
}
