//! The index of words: what is written into it, and when.

use super::{Doing, Result};
use rusqlite::{Transaction, params};
use std::borrow::Cow;

const DOING: &str = "index words";

/// The words of what is being stored. They are written when all rows are.
///
/// FTS5 gathers words in memory, and writes what it has before each statement that SQLite may have to take back alone, as
/// are those that run a trigger (`xSavepoint`, <https://sqlite.org/vtab.html#the_xsavepoint_xrelease_and_xrollbackto_methods>).
/// Each time makes a piece of its own, and pieces are merged again and again: with a row between the words of one and those
/// of the next, that is more work than all the rest.
#[derive(Debug, Default)]
#[must_use = "what is not written is never found"]
pub(super) struct Words<'a>(Vec<(i64, Cow<'a, str>)>);

impl<'a> Words<'a> {
    /// By these words this notification is to be found.
    pub(super) fn add(&mut self, seq: i64, words: Cow<'a, str>) {
        self.0.push((seq, words));
    }

    /// Writes them for notifications that have none.
    pub(super) fn write(self, transaction: &Transaction<'_>) -> Result<()> {
        self.0.iter().try_for_each(|(seq, words)| write(transaction, *seq, words))
    }

    /// Writes them in place of those that the notifications have.
    pub(super) fn replace(self, transaction: &Transaction<'_>) -> Result<()> {
        for (seq, words) in &self.0 {
            transaction
                .prepare_cached("DELETE FROM search WHERE rowid = ?1")
                .and_then(|mut delete| delete.execute([seq]))
                .doing(DOING)?;
            write(transaction, *seq, words)?;
        }
        Ok(())
    }
}

fn write(transaction: &Transaction<'_>, seq: i64, words: &str) -> Result<()> {
    transaction
        .prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")
        .and_then(|mut insert| insert.execute(params![seq, words]))
        .doing(DOING)?;
    Ok(())
}
