//! Standard output and standard error: words for people, one JSON object a line for programs.

use serde::Serialize;
use std::io::{self, Write};
use std::process::ExitCode;

pub(crate) struct Output {
    json: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// A line for programs, or the words for people.
    pub(crate) fn line(&self, json: &impl Serialize, words: impl FnOnce() -> String) -> io::Result<()> {
        if self.json { self.json(json) } else { write_line(&words()) }
    }

    /// A line for programs, whoever reads it.
    pub(crate) fn json(&self, json: &impl Serialize) -> io::Result<()> {
        write_line(&serde_json::to_string(json)?)
    }

    /// Something the user should know that is not the answer.
    pub(crate) fn remark(&self, words: &str) {
        // Nobody reads standard error: there is nobody left to tell.
        let _ = writeln!(io::stderr(), "{words}");
    }

    pub(crate) fn failed(&self, words: &str, code: u8) -> ExitCode {
        self.remark(words);
        ExitCode::from(code)
    }
}

/// Written and flushed at once: a reader behind a pipe waits for it.
fn write_line(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{text}").and_then(|()| out.flush())
}
