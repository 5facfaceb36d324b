//! What came of running a program.

use serde_json::Value;
use std::process::Output;

/// A program that has ended.
#[derive(Debug, Clone)]
pub struct Ran {
    /// Its exit code; `None` where a signal ended it.
    pub code: Option<i32>,
    /// What it said.
    pub stdout: String,
    /// What it said besides.
    pub stderr: String,
}

impl Ran {
    /// Of what it said, which is UTF-8.
    ///
    /// # Panics
    /// Where it is not.
    #[must_use]
    pub fn new(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// The same, where it ended with this code.
    ///
    /// # Panics
    /// Where it ended with another one.
    #[must_use]
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.stdout, self.stderr);
        self
    }

    /// Its lines of JSON.
    ///
    /// # Panics
    /// Where a line is none.
    #[must_use]
    #[track_caller]
    pub fn lines(&self) -> Vec<Value> {
        let parse = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        self.stdout.lines().map(parse).collect()
    }

    /// Its only line of JSON.
    ///
    /// # Panics
    /// Where there is another number of lines.
    #[must_use]
    #[track_caller]
    pub fn line(&self) -> Value {
        let mut lines = self.lines();
        assert_eq!(lines.len(), 1, "{}\n{}", self.stdout, self.stderr);
        lines.remove(0)
    }
}
