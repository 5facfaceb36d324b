//! `campanile-desktop`: the window. It starts on demand, shows the history, and ends when its window closes.
//!
//! A thin shell: it reads the history directly, rings the bell for what it changes, and looks again when the bell rings.

#![cfg_attr(all(not(debug_assertions), windows), windows_subsystem = "windows")]

mod agent;
mod args;
mod commands;
mod connection_form;
mod connection_test;
mod desk;
mod drawing;
mod failure;
mod form_model;
mod forward_commands;
mod forward_form;
mod forward_model;
#[cfg(test)]
mod gallery;
mod hearing;
mod mail_commands;
mod mailbox_commands;
mod mailbox_form;
mod mailbox_model;
mod model;
mod network_settings;
mod overview_commands;
mod overview_model;
mod overview_text;
mod overview_view;
mod placement;
mod present;
mod question;
mod rest_commands;
mod rest_form;
mod row_model;
mod rule_commands;
mod setting_commands;
mod setting_values;
mod settings_model;
mod shared_commands;
mod shared_model;
mod sign_ins;
mod support_commands;
mod team_commands;
mod team_form;
mod undos;
mod update_commands;
mod usage_commands;
mod usage_model;
mod window;

use args::Args;
use campanile_core::words::Voice;
use campanile_engine::bell::{Bell, BellServer, Message, ring};
use campanile_engine::lock::{FolderLock, LockError};
use campanile_engine::places::Places;
use campanile_engine::settings::language_of;
use campanile_engine::turn::older_steps_down;
use campanile_engine::{clock, places, problem};
use clap::Parser;
use std::process::ExitCode;

/// How the program names itself on the bell.
const PROGRAM: &str = "campanile-desktop";

fn main() -> ExitCode {
    drawing::choose();
    campanile_engine::install_tls();
    let args = Args::parse();
    let config = args.config.clone();
    match start(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error:#}");
            let voice = Voice::new(language_of(config), clock::zone());
            let words = match error.downcast_ref::<NoDisplay>() {
                Some(NoDisplay) => voice.text("problem-no-display"),
                None => problem::words(error.as_ref(), &voice),
            };
            // Whoever started it by hand reads it here.
            let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("{words}\n").as_bytes());
            ExitCode::FAILURE
        }
    }
}

fn start(args: Args) -> anyhow::Result<()> {
    let at = args.place();
    let places = Places::find(args.config, args.data_dir)?;
    places.create_data()?;
    let level = campanile_engine::log_level(tracing::Level::WARN);
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).init();
    // Two workers: one for the bell and one for a command that takes its time.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    tauri::async_runtime::set(runtime.handle().clone());
    let _entered = runtime.enter();

    let _lock = match FolderLock::acquire_window(&places.data) {
        Ok(lock) => lock,
        Err(LockError::Held { .. }) => {
            let show = Message::Show {
                at,
                token: places::environment("XDG_ACTIVATION_TOKEN").and_then(|token| token.into_string().ok()),
            };
            return Ok(runtime.block_on(ring(&places.data, Bell::Window, PROGRAM, &show))?);
        }
        Err(error @ LockError::File { .. }) => return Err(error.into()),
    };
    check_display()?;
    // Served before anything slow: a second start finds us from here on.
    let (bell, rung) = BellServer::serve(&places.data, Bell::Window, PROGRAM)?;
    // Before the history is opened: an older program that watches keeps it from being brought up to date.
    runtime.block_on(older_steps_down(&places.data, PROGRAM));
    window::run(places, bell, rung, at)
}

/// There is no display to show a window on.
#[derive(Debug, thiserror::Error)]
#[error("no display")]
struct NoDisplay;

/// GTK panics without a display; this says it in words.
fn check_display() -> Result<(), NoDisplay> {
    let missing = cfg!(target_os = "linux")
        && ["DISPLAY", "WAYLAND_DISPLAY"].iter().all(|name| places::environment(name).is_none());
    if missing { Err(NoDisplay) } else { Ok(()) }
}
