//! Node and the page's packages.

use crate::shell::{Outcome, command, output, read, root, run, say, write};
use std::process::Command;

/// The oldest Node that the page's tools run on, as `ui/package.json` says.
const OLDEST: (u32, u32) = (20, 19);

/// `npm` with these arguments in a folder of the repository.
pub(crate) fn npm(folder: &str, arguments: &[&str]) -> Command {
    let mut npm = command("npm", arguments);
    npm.current_dir(root().join(folder));
    npm
}

/// Checks that Node is there and new enough, and npm with it.
pub(crate) fn check() -> Outcome {
    let wanted = format!("Campanile's window is built with Node {}.{} or newer and npm", OLDEST.0, OLDEST.1);
    let said = output(command("node", &["--version"])).map_err(|error| format!("{wanted}: {error}"))?;
    let version = version(&said).ok_or_else(|| format!("{wanted}; `node --version` says {}", said.trim()))?;
    if version < OLDEST {
        return Err(format!("{wanted}; this one is {}", said.trim()).into());
    }
    output(command("npm", &["--version"])).map_err(|error| format!("{wanted}: {error}"))?;
    Ok(())
}

/// Installs the packages of a folder, unless they are those of its lock file already. No package runs a script.
pub(crate) fn packages(folder: &str) -> Outcome {
    let lock = read(&root().join(folder).join("package-lock.json"))?;
    // It lies among what it stands for, and goes with it.
    let stamp = root().join(folder).join("node_modules/.campanile-package-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|stamped| stamped == lock) {
        say(&format!("The npm packages of {folder} are those of its lock file."));
        return Ok(());
    }
    run(npm(folder, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    write(&stamp, &lock)
}

fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(version("v20.9.0\n").unwrap() < OLDEST);
        assert!(version("v20.19.0").unwrap() >= OLDEST && version("v100.1.0").unwrap() >= OLDEST);
        assert_eq!(version("20"), None);
    }
}
