//! A place to forward to tried out with a test message: its secret, its address, the way there, and what it says.

use super::{Steps, line_of};
use crate::form_model::{Step, TestReport};
use crate::forward_form::Checked;
use campanile_core::reason::Cause;
use campanile_core::words::{Phrase, Voice};
use campanile_engine::connect::without_secret;
use campanile_engine::forward::Trial;
use campanile_engine::http::host;
use campanile_engine::sources::FetchError;

/// Sends a test message, and says of each step how it went.
pub(crate) async fn test(checked: Checked, voice: &Voice) -> TestReport {
    let line = match line_of(&checked.forward.network, voice).await {
        Ok(line) => line,
        Err(report) => return report,
    };
    let mut steps = Steps { voice, line: &line, steps: Vec::new() };
    let secret = checked.secret().await.map_err(without_secret);
    let trial = match secret {
        Ok(secret) => Trial::of(&checked.forward, secret.as_ref()).await,
        Err(reason) => Err(reason),
    };
    let trial = match trial {
        Ok(trial) => trial,
        Err(reason) => {
            steps.went(Step::Secret, false, voice.say(&reason.phrase()));
            return steps.report();
        }
    };
    let url = trial.url();
    if checked.forward.has_secret {
        steps.worked(Step::Secret, &Phrase::new("test-forward-secret-ok"));
    }
    steps.worked(Step::Address, &Phrase::new("test-address-ok").text("host", host(url)));
    match trial.send(voice).await {
        Ok(()) => {
            steps.reached(url);
            steps.is_secure(url);
            let phrase = Phrase::new("test-forward-message-ok").text("host", host(url));
            steps.worked(Step::Message, &phrase);
        }
        Err(reason) if reason.cause == Cause::ForwardPrivate => {
            steps.went(Step::Address, false, voice.say(&reason.phrase()));
        }
        Err(reason) => steps.failed(url, Step::Message, FetchError::from(reason)).await,
    }
    steps.report()
}

#[cfg(test)]
mod tests;
