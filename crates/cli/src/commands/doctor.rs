//! `campanile doctor`.

use crate::context::{Failure, PROGRAM};
use crate::output::Output;
use campanile_core::words::{Phrase, Voice};
use campanile_engine::doctor::{Finding, Verdict, examine};
use campanile_engine::places::Places;
use std::process::ExitCode;

/// It needs no settings that can be read: it says what is wrong with them.
pub(crate) async fn run(places: &Places, voice: &Voice, output: &Output) -> Result<ExitCode, Failure> {
    let found = examine(places, voice, PROGRAM).await;
    for finding in &found {
        output.line(finding, || lines(finding, voice))?;
    }
    let worst = found.iter().map(|finding| finding.verdict).max().unwrap_or(Verdict::Fine);
    if !output.is_json() {
        let key = match worst {
            Verdict::Fine => "doctor-all-fine",
            Verdict::Improvable => "doctor-all-improvable",
            Verdict::Wrong => "doctor-all-wrong",
        };
        output.line(&(), || format!("\n{}", voice.text(key)))?;
    }
    Ok(match worst {
        Verdict::Fine | Verdict::Improvable => ExitCode::SUCCESS,
        Verdict::Wrong => ExitCode::FAILURE,
    })
}

/// Said by a word and not by colour or sign alone.
fn lines(finding: &Finding, voice: &Voice) -> String {
    let verdict = match finding.verdict {
        Verdict::Fine => "doctor-fine",
        Verdict::Improvable => "doctor-improvable",
        Verdict::Wrong => "doctor-wrong",
    };
    let said = Phrase::new("doctor-line")
        .text("verdict", voice.text(verdict))
        .text("check", voice.text(finding.check.label()))
        .text("text", finding.text.as_str());
    let mut lines = voice.say(&said);
    if let Some(advice) = &finding.advice {
        lines.push_str(&format!("\n    {advice}"));
    }
    lines
}
