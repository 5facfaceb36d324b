//! Running other programs, talking to the person in front of the terminal, and the environment.

use std::{
    error::Error,
    ffi::OsString,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::LazyLock,
};

/// What a chore answers with. Every error is words for the person who started it.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// A line for the person in front of the terminal.
pub(crate) fn say(text: &str) {
    // Where nobody reads it, there is nobody to tell.
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// A line on standard error.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// The repository's root: where cargo says that we are, since a target folder may serve several checkouts.
pub(crate) fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let here = environment("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let here = PathBuf::from(here);
        here.parent().unwrap_or(&here).to_owned()
    });
    &ROOT
}

/// An environment variable; empty counts as not set.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(crate) fn environment(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// A command in the repository's root.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Cargo, the one that runs us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(environment("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Runs a command to its end with our terminal; an error if it fails.
pub(crate) fn run(mut command: Command) -> Outcome {
    let words = words(&command);
    say(&format!("$ {words}"));
    let status = command.status().map_err(|error| format!("cannot start `{words}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{words}` failed ({status})").into()) }
}

/// Runs a command to its end and answers with what it prints; an error if it fails.
pub(crate) fn output(mut command: Command) -> Outcome<String> {
    let words = words(&command);
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("cannot start `{words}`: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`{words}` failed ({}): {}", output.status, said.trim()).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program is there and answers this with success.
pub(crate) fn answers(program: &str, arguments: &[&str]) -> bool {
    output(command(program, arguments)).is_ok()
}

/// The folder that cargo builds into, as cargo itself knows it.
pub(crate) fn target() -> Outcome<PathBuf> {
    let text = output(cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&text)?;
    let folder = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    Ok(folder.ok_or("cargo metadata names no target folder")?.into())
}

/// Bytes of a file, or of all files below a folder.
pub(crate) fn bytes(path: &Path) -> Outcome<u64> {
    if !path.is_dir() {
        return Ok(std::fs::metadata(path)?.len());
    }
    let mut sum = 0;
    for entry in std::fs::read_dir(path)? {
        sum += bytes(&entry?.path())?;
    }
    Ok(sum)
}

/// Reads a text file; an error names it.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()).into())
}

/// Writes a file and the folders above it; an error names it.
pub(crate) fn write(path: &Path, content: &str) -> Outcome {
    let written =
        path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(path, content));
    written.map_err(|error| format!("cannot write {}: {error}", path.display()).into())
}

/// A command as one would type it.
fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut text = program.to_string_lossy().into_owned();
    for argument in command.get_args() {
        let argument = argument.to_string_lossy();
        let plain = argument.chars().all(|letter| letter.is_alphanumeric() || "-_=./:+,@".contains(letter));
        text.push(' ');
        text.push_str(&if plain && !argument.is_empty() {
            argument.into_owned()
        } else {
            format!("'{argument}'")
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_shown_as_one_would_type_them() {
        let cargo = command("/usr/bin/cargo", &["test", "-E", "not test(/^desktop_/)", ""]);
        assert_eq!(words(&cargo), "cargo test -E 'not test(/^desktop_/)' ''");
    }

    #[test]
    fn a_failing_command_is_named_with_what_it_said() {
        let error = output(command("sh", &["-c", "echo no >&2; exit 3"])).unwrap_err().to_string();
        assert!(error.contains("exit status: 3") && error.ends_with(": no"), "{error}");
        assert!(!answers("campanile-has-no-such-program", &[]));
    }
}
