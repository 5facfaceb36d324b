//! How much of the file is held in memory.

use super::{Doing, Result};
use rusqlite::Connection;

/// While many are stored, in the unit of `PRAGMA cache_size`: kB below zero.
pub(super) const FOR_MANY: i64 = -32_000;
/// At rest, as connections are opened.
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
    connection.execute_batch("PRAGMA shrink_memory").doing(doing)?;
    give_back();
    Ok(())
}

/// Asks the C library for the memory that it keeps. What was freed lies between what is still used, and such pages stay
/// with the process until then: after a few storms, as many as the storms had taken
/// (<https://man7.org/linux/man-pages/man3/malloc_trim.3.html>).
pub(super) fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[expect(
        unsafe_code,
        reason = "a function of the C library that takes a number, at any time and in any thread"
    )]
    unsafe {
        libc::malloc_trim(0);
    }
}
