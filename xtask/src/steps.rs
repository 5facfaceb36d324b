//! `test`: everything that CI runs, in order. It stops at the first failure, which it names.

use crate::{
    built_in, cross,
    debian::{self, Need},
    lint,
    node::{self, npm},
    programs::{Programs, headless, page},
    shell::{Outcome, answers, cargo, complain, root, run, say},
};
use campanile_virtual_desktop::packages;
use std::{
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

/// All packages but the window's, which is built by itself: see [`Programs::build`].
const ALL_BUT_WINDOW: &[&str] = &["--workspace", "--exclude", "campanile-desktop"];
const WINDOW: &[&str] = &["-p", "campanile-desktop"];
/// The end-to-end tests; `.config/nextest.toml` has the same and runs these one after the other.
const DESKTOP_TESTS: &str = "package(campanile-tests) & test(/(^|::)desktop_/)";

type Step = (&'static str, fn() -> Outcome);

/// A later step relies on the ones before it.
const STEPS: &[Step] = &[
    ("Debian packages", || install()),
    ("lock file", || run(cargo(&["update", "--workspace", "--locked", "--quiet"]))),
    ("format", || run(cargo(&["fmt", "--all", "--check"]))),
    ("repository rules", lint::run),
    ("licences, sources and bans", built_in::check),
    ("page: packages", || node::check().and_then(|()| node::packages("ui"))),
    ("page: types", || run(npm("ui", &["run", "check"]))),
    ("page: lint", || run(npm("ui", &["run", "lint"]))),
    ("page: unit tests", || run(npm("ui", &["run", "test"]))),
    ("page: build", page),
    ("page: tests in a browser", || run(npm("ui", &["run", "test:browser"]))),
    ("clippy", || run(clippy(ALL_BUT_WINDOW))),
    ("clippy: window", || run(clippy(WINDOW))),
    ("types for Windows and macOS", || cross::check(&cross::System::ALL, cross::Part::WithoutWindow)),
    ("build", || Programs::build().map(drop)),
    ("Adobe's own client, to hold the simulator to", adobes_client),
    ("tests", workspace_tests),
    ("tests in the documentation", || run(with(&["test", "--doc"], ALL_BUT_WINDOW))),
    ("tests: window", || tests(WINDOW, None)),
    ("documentation", documentation),
    ("end-to-end tests on the virtual desktop", desktop_tests),
];

/// Runs all steps and prints how long each took.
pub(crate) fn test() -> Outcome<ExitCode> {
    let mut done: Vec<(&str, Duration)> = Vec::new();
    let mut failure = None;
    for (number, (name, step)) in STEPS.iter().enumerate() {
        say(&format!("\n== {} of {}: {name}", number + 1, STEPS.len()));
        let started = now();
        let outcome = step();
        done.push((name, started.elapsed()));
        if let Err(error) = outcome {
            failure = Some((name, error));
            break;
        }
    }
    say("\n== How long each step took");
    done.iter().for_each(|(name, time)| say(&format!("{:>7.1} s  {name}", time.as_secs_f64())));
    let all: Duration = done.iter().map(|(_, time)| *time).sum();
    say(&format!("{:>7.1} s  together", all.as_secs_f64()));
    let Some((name, error)) = failure else {
        say("\nEverything passed.");
        return Ok(ExitCode::SUCCESS);
    };
    complain(&format!("\nFailed at “{name}”: {error}"));
    let left = STEPS.len() - done.len();
    if left > 0 {
        complain(&format!("{left} steps behind it were not run."));
    }
    Ok(ExitCode::FAILURE)
}

/// Only the end-to-end tests, with everything they need.
pub(crate) fn e2e() -> Outcome {
    install()?;
    node::check()?;
    Programs::build()?;
    desktop_tests()
}

/// The tests that take too long for every run: the real programs, killed over and over, and one for a week of its time.
/// Their figures are printed.
pub(crate) fn torture() -> Outcome {
    install()?;
    node::check()?;
    Programs::build()?;
    if !nextest() {
        let only = ["--", "--ignored", "--nocapture", "--test-threads=1"];
        return run(cargo(&[&["test", "-p", "campanile-tests"][..], &only].concat()));
    }
    let only = ["--profile", "torture", "--run-ignored", "only", "--no-capture"];
    run(cargo(&[&["nextest", "run", "-p", "campanile-tests"][..], &only].concat()))
}

/// Writes `ui/src/host/bindings.ts` anew. Without the variable the same test compares, so a stale file fails it.
pub(crate) fn bindings() -> Outcome {
    debian::install(&[Need { why: "to build Campanile", packages: debian::BUILD }])?;
    node::check()?;
    page()?;
    let mut write = with(&["test"], WINDOW);
    write.arg("bindings").env("CAMPANILE_WRITE_BINDINGS", "1");
    run(write)?;
    say("ui/src/host/bindings.ts is as the window's commands are.");
    Ok(())
}

fn install() -> Outcome {
    debian::install(&[
        Need { why: "to build Campanile", packages: debian::BUILD },
        Need { why: "for the virtual desktop", packages: packages() },
        Need { why: "for tests in a browser and in the window", packages: debian::BROWSERS },
        Need { why: "for tests with a real mail server", packages: debian::MAIL },
        Need { why: "for tests with a real NATS server", packages: debian::TEAM },
        Need { why: "for a long run in a short time", packages: debian::LONG_RUN },
        Need { why: "to count instructions", packages: debian::COUNTS },
        Need { why: "to check the entry that starts at login", packages: debian::ENTRIES },
    ])
}

fn with(arguments: &[&str], packages: &[&str]) -> Command {
    let mut cargo = cargo(arguments);
    cargo.args(packages);
    cargo
}

fn clippy(packages: &[&str]) -> Command {
    let mut clippy = with(&["clippy", "--all-targets"], packages);
    clippy.args(["--", "--deny", "warnings"]);
    clippy
}

fn adobes_client() -> Outcome {
    node::packages("tests/aio")
}

fn workspace_tests() -> Outcome {
    if nextest() {
        return tests(ALL_BUT_WINDOW, Some(&format!("not ({DESKTOP_TESTS})")));
    }
    let mut test = with(&["test", "--all-targets"], ALL_BUT_WINDOW);
    test.args(["--", "--skip", "desktop_"]);
    run(test)
}

fn tests(packages: &[&str], filter: Option<&str>) -> Outcome {
    if !nextest() {
        return run(with(&["test"], packages));
    }
    let mut test = with(&["nextest", "run", "--no-fail-fast"], packages);
    if let Some(filter) = filter {
        test.args(["--filterset", filter]);
    }
    run(test)
}

fn desktop_tests() -> Outcome {
    // Tests may have built the two programs once more with further features: these are the shipped ones.
    headless()?;
    if !nextest() {
        return run(cargo(&["test", "-p", "campanile-tests", "desktop_", "--", "--test-threads=1"]));
    }
    run(cargo(&["nextest", "run", "--no-fail-fast", "-p", "campanile-tests", "--filterset", DESKTOP_TESTS]))
}

fn documentation() -> Outcome {
    for packages in [ALL_BUT_WINDOW, WINDOW] {
        let mut doc = with(&["doc", "--no-deps"], packages);
        run({
            doc.env("RUSTDOCFLAGS", "--deny warnings");
            doc
        })?;
    }
    Ok(())
}

/// nextest runs each test in a process of its own and faster; without it `cargo test` does.
fn nextest() -> bool {
    answers("cargo-nextest", &["nextest", "--version"]) && root().join(".config/nextest.toml").is_file()
}

#[expect(clippy::disallowed_methods, reason = "how long a step took is told, and nothing hangs on it")]
fn now() -> Instant {
    Instant::now()
}
