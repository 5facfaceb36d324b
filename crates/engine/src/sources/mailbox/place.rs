//! The place in a folder from which to read on: opaque to all others.

use campanile_core::journal::Position;

/// Up to which mail a folder was read. Numbers of mails are only good as long as the folder keeps its own number
/// (RFC 9051 section 2.3.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) validity: u32,
    pub(super) uid: u32,
}

impl Place {
    /// Before the first mail of a folder.
    pub(super) const fn beginning(validity: u32) -> Self {
        Self { validity, uid: 0 }
    }

    pub(super) fn read(position: &Position) -> Option<Self> {
        let (validity, uid) = position.as_str().split_once('/')?;
        Some(Self { validity: validity.parse().ok()?, uid: uid.parse().ok()? })
    }

    pub(super) fn position(self) -> Position {
        Position::new(format!("{}/{}", self.validity, self.uid))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_was_written_and_nothing_else_is() {
        let place = Place { validity: 17, uid: 4_294_967_295 };
        assert_eq!(Place::read(&place.position()), Some(place));
        for wrong in ["", "1", "/", "1/", "/events?since=a", "1/2/3", "-1/2", "1/4294967296"] {
            assert_eq!(Place::read(&Position::new(wrong.to_owned())), None, "{wrong}");
        }
    }
}
