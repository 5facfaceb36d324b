//! Measurements. They print figures and assert nothing: a busy machine makes them worse, and no test may hang on that.

mod document;
mod history;
mod idle;
mod window;

pub(crate) use history::history;
pub(crate) use idle::idle;
pub(crate) use window::window;
