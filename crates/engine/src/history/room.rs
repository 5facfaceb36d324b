//! How much of the file is held in memory.

use super::{Doing, Result};
use crate::memory;
use rusqlite::Connection;

/// While many are stored, in the unit of `PRAGMA cache_size`: kB below zero.
pub(super) const FOR_MANY: i64 = -32_000;
/// Where somebody searches: what is found stands in many places, and reading each of them again takes a third of the time.
pub(super) const FOR_QUESTIONS: i64 = -16_000;
/// At rest, as the resident program opens it.
pub(super) const AT_REST: i64 = -1000;

/// A page of many touches every index in many places: with the room that suffices at rest, each page of the file would be
/// written and read again a dozen times. The room is given back when all is read.
pub(super) fn hold(connection: &Connection, room: i64) -> Result<()> {
    let doing = "store a page";
    let now: i64 = connection.pragma_query_value(None, "cache_size", |row| row.get(0)).doing(doing)?;
    if now == room {
        return Ok(());
    }
    connection.pragma_update(None, "cache_size", room).doing(doing)?;
    empty(connection)?;
    memory::give_back();
    Ok(())
}

/// Nothing of the file is held until it is asked for again.
pub(super) fn empty(connection: &Connection) -> Result<()> {
    connection.execute_batch("PRAGMA shrink_memory").doing("give memory back")
}
