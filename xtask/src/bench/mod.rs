//! Measurements. They print figures and assert nothing: a busy machine makes them worse, and no test may hang on that.

mod idle;
mod window;

pub(crate) use idle::idle;
pub(crate) use window::window;
