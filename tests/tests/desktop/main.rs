//! The main job on a real desktop: a real panel, a real notification daemon, a real mouse, the real programs.

#[cfg(test)]
mod first_run;
#[cfg(test)]
mod forwarding;
#[cfg(test)]
mod journey;
#[cfg(test)]
mod judgement;
#[cfg(test)]
mod long_run;
#[cfg(test)]
mod mailbox;
#[cfg(test)]
mod outages;
#[cfg(test)]
mod overview;
#[cfg(test)]
mod relay_form;
#[cfg(test)]
mod rig;
#[cfg(test)]
mod settings;
#[cfg(test)]
mod support;
#[cfg(test)]
mod team;
#[cfg(test)]
mod triage;
#[cfg(test)]
mod usage;
#[cfg(test)]
mod walls;
#[cfg(test)]
mod week;
