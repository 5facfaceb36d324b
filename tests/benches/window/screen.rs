//! What is painted on a screen.

use std::sync::{Arc, mpsc};
use std::time::Instant;
use x11rb::connection::Connection;
use x11rb::errors::ReplyOrIdError;
use x11rb::protocol::Event;
use x11rb::protocol::damage::{ConnectionExt as _, ReportLevel};
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat, Rectangle};
use x11rb::rust_connection::RustConnection;

/// So many pixels of a colour are more than a stray one.
const ENOUGH: usize = 400;

/// Red, green and blue.
pub(crate) type Ink = [u8; 3];

/// A screen that is looked at.
pub(crate) struct Screen {
    connection: Arc<RustConnection>,
    root: u32,
    all: Rectangle,
}

impl Screen {
    pub(crate) fn of(display: &str) -> Self {
        let (connection, number) = RustConnection::connect(Some(display)).expect("the display answers");
        let screen = &connection.setup().roots[number];
        let (root, width, height) = (screen.root, screen.width_in_pixels, screen.height_in_pixels);
        let _ = connection.damage_query_version(1, 1).expect("the display answers");
        Self { connection: Arc::new(connection), root, all: Rectangle { x: 0, y: 0, width, height } }
    }

    /// Whether a colour stands on it now.
    pub(crate) fn has(&self, ink: Ink) -> bool {
        has(&self.connection, self.root, self.all, ink).expect("a picture")
    }

    /// Tells when a colour stands on it that does not yet. It is looked for where something was drawn, when something was:
    /// looking all the time would take one of two processors from what is measured.
    pub(crate) fn when_it_has(&self, ink: Ink) -> mpsc::Receiver<Instant> {
        let (connection, root) = (Arc::clone(&self.connection), self.root);
        let damage = connection.generate_id().expect("an id");
        connection
            .damage_create(damage, root, ReportLevel::DELTA_RECTANGLES)
            .expect("the display tells what is drawn")
            .check()
            .expect("the display tells what is drawn");
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || -> Result<(), ReplyOrIdError> {
            loop {
                let Event::DamageNotify(drawn) = connection.wait_for_event()? else { continue };
                if drawn.damage != damage {
                    continue;
                }
                connection.damage_subtract(damage, x11rb::NONE, x11rb::NONE)?;
                if has(&connection, root, drawn.area, ink)? {
                    let _ = tell.send(Instant::now());
                    connection.damage_destroy(damage)?.check()?;
                    return Ok(());
                }
            }
        });
        told
    }
}

fn has(
    connection: &RustConnection,
    root: u32,
    area: Rectangle,
    [red, green, blue]: Ink,
) -> Result<bool, ReplyOrIdError> {
    let Rectangle { x, y, width, height } = area;
    let image = connection.get_image(ImageFormat::Z_PIXMAP, root, x, y, width, height, u32::MAX)?.reply()?;
    // Blue comes first in what X servers send for 24 bits.
    let pixels = image.data.chunks_exact(4).filter(|pixel| pixel[..3] == [blue, green, red]);
    Ok(pixels.take(ENOUGH).count() == ENOUGH)
}
