//! Mouse and keyboard. To programs these are real devices: nothing is sent to a window by its number.

use crate::{DesktopError, VirtualDesktop};

/// A mouse button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Button {
    /// The first one.
    Left,
    /// The wheel, pressed.
    Middle,
    /// The one for menus.
    Right,
}

impl Button {
    fn number(self) -> &'static str {
        match self {
            Self::Left => "1",
            Self::Middle => "2",
            Self::Right => "3",
        }
    }
}

impl VirtualDesktop {
    /// Puts the pointer there.
    pub fn move_pointer(&self, x: i32, y: i32) -> Result<(), DesktopError> {
        self.output("xdotool", &["mousemove", "--", &x.to_string(), &y.to_string()]).map(|_| ())
    }

    /// Puts the pointer there and presses and releases a button.
    pub fn click(&self, x: i32, y: i32, button: Button) -> Result<(), DesktopError> {
        self.move_pointer(x, y)?;
        self.output("xdotool", &["click", button.number()]).map(|_| ())
    }

    /// Presses and releases keys together, such as `alt+F4`, `Return` or `ctrl+k`, in the active window.
    pub fn key(&self, keys: &str) -> Result<(), DesktopError> {
        self.output("xdotool", &["key", "--clearmodifiers", keys]).map(|_| ())
    }

    /// Types a text into the active window.
    pub fn type_text(&self, text: &str) -> Result<(), DesktopError> {
        self.output("xdotool", &["type", "--delay", "5", "--", text]).map(|_| ())
    }
}
