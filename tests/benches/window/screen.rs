//! What is painted on a screen.

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};
use x11rb::rust_connection::RustConnection;

/// A screen that is looked at.
pub(crate) struct Screen {
    connection: RustConnection,
    root: u32,
    width: u16,
    height: u16,
}

impl Screen {
    pub(crate) fn of(display: &str) -> Self {
        let (connection, number) = RustConnection::connect(Some(display)).expect("the display answers");
        let screen = &connection.setup().roots[number];
        let (root, width, height) = (screen.root, screen.width_in_pixels, screen.height_in_pixels);
        Self { connection, root, width, height }
    }

    /// How many pixels have this colour now, red, green and blue.
    pub(crate) fn count(&self, [red, green, blue]: [u8; 3]) -> usize {
        let all = u32::MAX;
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, self.width, self.height, all)
            .expect("the display answers")
            .reply()
            .expect("a picture");
        // Blue comes first in what X servers send for 24 bits.
        image.data.chunks_exact(4).filter(|pixel| pixel[..3] == [blue, green, red]).count()
    }
}
