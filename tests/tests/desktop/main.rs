//! The main job on a real desktop: a real panel, a real notification daemon, a real mouse, the real programs.

mod journey;
mod rig;
