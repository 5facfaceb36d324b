//! The virtual desktop for people: run something on it, look at it, know what it needs.

use std::{
    io::Write,
    process::{Command, ExitCode},
};

use campanile_virtual_desktop::{VirtualDesktop, missing_packages, packages};

const USAGE: &str = "\
usage: virtual-desktop packages              print the Debian packages needed
       virtual-desktop missing               print those not installed; exits with 1 if there are any
       virtual-desktop run [OPTION]... -- COMMAND [ARGUMENT]...
                                             start a desktop, run the command on it, end it; exits as it does
         --size WIDTHxHEIGHT                 the screen's size (1280x800)
         --dark                              programs are told to prefer dark colours
         --keyring                           with a secret service
         --no-tray, --no-notifications       without this part
         --no-bus                            without a D-Bus session, and so without either
       virtual-desktop shot FILE             a picture of the screen (on a desktop)
       virtual-desktop click X Y [BUTTON]    a mouse click, 1 is left (on a desktop)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match act(&words) {
        Ok(code) => code,
        Err(error) => {
            let mut message = format!("virtual-desktop: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                message.push_str(&format!(": {error}"));
                cause = error.source();
            }
            let _ = writeln!(std::io::stderr(), "{message}");
            ExitCode::FAILURE
        }
    }
}

fn act(words: &[&str]) -> Result<ExitCode, Box<dyn std::error::Error>> {
    match words {
        ["packages"] => {
            writeln!(std::io::stdout(), "{}", packages().join(" "))?;
            Ok(ExitCode::SUCCESS)
        }
        ["missing"] => {
            let missing = missing_packages()?;
            writeln!(std::io::stdout(), "{}", missing.join(" "))?;
            Ok(if missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        ["shot", file] => here("import", &["-window", "root", "-strip", file]),
        ["click", x, y] => here("xdotool", &["mousemove", "--", x, y, "click", "1"]),
        ["click", x, y, button] => here("xdotool", &["mousemove", "--", x, y, "click", button]),
        ["run", rest @ ..] => run(rest),
        _ => {
            write!(std::io::stderr(), "{USAGE}")?;
            Ok(ExitCode::from(64))
        }
    }
}

/// Runs a program on the desktop we are on.
fn here(program: &str, arguments: &[&str]) -> Result<ExitCode, Box<dyn std::error::Error>> {
    Ok(exit_code(Command::new(program).args(arguments).status()?))
}

fn run(words: &[&str]) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut builder = VirtualDesktop::builder();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        builder = match *word {
            "--" => break,
            "--dark" => builder.dark(true),
            "--keyring" => builder.keyring(true),
            "--no-tray" => builder.tray(false),
            "--no-notifications" => builder.notifications(false),
            "--no-bus" => builder.bus(false),
            "--size" => {
                let size = words.next().and_then(|size| size.split_once('x'));
                let (width, height) = size.ok_or("--size wants WIDTHxHEIGHT")?;
                builder.size(width.parse()?, height.parse()?)
            }
            other => return Err(format!("unknown option {other}; a command goes behind --").into()),
        };
    }
    let program = words.next().ok_or("no command; it goes behind --")?;
    let folder = std::env::current_dir()?;
    let desktop = builder.start()?;
    let status = desktop.command(program).args(words).current_dir(folder).status()?;
    Ok(exit_code(status))
}

fn exit_code(status: std::process::ExitStatus) -> ExitCode {
    // A program ended by a signal has no code.
    status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
}
