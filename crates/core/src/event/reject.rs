//! Why an item could not be read, as a value: scripts read its name, users its words.

/// What is wrong with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reject {
    /// It is no JSON.
    NotJson,
    /// It is JSON, but no object.
    NotAnObject,
    /// It has no event.
    NoEvent,
    /// Its event is no object.
    EventNotAnObject,
    /// Its event's data is no object.
    DataNotAnObject,
    /// Its event has neither a type nor data.
    NeitherTypeNorData,
}

impl Reject {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::NotJson,
        Self::NotAnObject,
        Self::NoEvent,
        Self::EventNotAnObject,
        Self::DataNotAnObject,
        Self::NeitherTypeNorData,
    ];

    /// The value of the fact `reject_reason`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::NotJson => "not-json",
            Self::NotAnObject => "not-an-object",
            Self::NoEvent => "no-event",
            Self::EventNotAnObject => "event-not-an-object",
            Self::DataNotAnObject => "data-not-an-object",
            Self::NeitherTypeNorData => "neither-type-nor-data",
        }
    }
}
