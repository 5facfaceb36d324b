//! What can be done on a toast itself, beside the click that opens it.

use crate::types::monitoring;
use crate::{Group, Notification, NotificationType};

/// A button of a toast. Everything it does can be done in the window too: not every desktop has buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ToastButton {
    /// Opens the notification's page in Marketo.
    OpenInMarketo,
    /// Puts the incident off for an hour.
    Snooze,
    /// Marks it as read.
    MarkRead,
    /// Opens the details, which say why.
    ShowWhy,
    /// Opens the gap's details.
    ShowGap,
    /// Opens the list.
    ShowAll,
    /// Holds toasts back for an hour.
    Pause,
}

impl ToastButton {
    /// All buttons.
    pub const ALL: [Self; 7] = [
        Self::OpenInMarketo,
        Self::Snooze,
        Self::MarkRead,
        Self::ShowWhy,
        Self::ShowGap,
        Self::ShowAll,
        Self::Pause,
    ];

    /// The name under which the desktop reports it.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::OpenInMarketo => "open-in-marketo",
            Self::Snooze => "snooze",
            Self::MarkRead => "mark-read",
            Self::ShowWhy => "show-why",
            Self::ShowGap => "show-gap",
            Self::ShowAll => "show-all",
            Self::Pause => "pause",
        }
    }

    /// The key of its label.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::OpenInMarketo => "toast-button-open-in-marketo",
            Self::Snooze => "toast-button-snooze",
            Self::MarkRead => "toast-button-mark-read",
            Self::ShowWhy => "toast-button-show-why",
            Self::ShowGap => "toast-button-show-gap",
            Self::ShowAll => "toast-button-show-all",
            Self::Pause => "toast-button-pause",
        }
    }

    /// The button of that name, if there is one.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|button| button.slug() == slug)
    }
}

/// The buttons of one notification's toast, at most two.
#[must_use]
pub fn buttons(notification: &Notification, has_link: bool) -> &'static [ToastButton] {
    use ToastButton::{MarkRead, OpenInMarketo, ShowGap, ShowWhy, Snooze};
    let draft = &notification.draft;
    match (draft.kind, draft.subtype.as_str()) {
        (NotificationType::Monitoring, monitoring::ANSWERS_AGAIN) => &[],
        (NotificationType::Monitoring, monitoring::GAP) => &[ShowGap],
        (NotificationType::Monitoring, _) => &[ShowWhy, Snooze],
        // What is mended by an admin is not mended by opening a page that most cannot see.
        (kind, _) if has_link && matches!(kind.entry().group, Group::Campaigns | Group::Engagement) => {
            &[OpenInMarketo, Snooze]
        }
        _ => &[Snooze, MarkRead],
    }
}
