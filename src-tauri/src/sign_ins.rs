//! Signing in to a mailbox from the window: one at a time, in the background. What it brings stays in this program until it
//! is saved; the page never sees it.

use campanile_core::reason::{Cause, Reason};
use campanile_core::words::Phrase;
use campanile_engine::http::check_url;
use campanile_engine::sign_in::{device_code, visit, wait_for_device, wait_for_visit};
use campanile_engine::sources::mailbox::{Client, Grant, Provider};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use url::Url;

type Outcome = Option<Result<Grant, Reason>>;

/// The sign-in that is under way, or that was done last.
#[derive(Debug, Default)]
pub(crate) struct SignIns(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    begun: u32,
    last: Option<SignIn>,
}

#[derive(Debug)]
struct SignIn {
    number: u32,
    client: Client,
    url: Url,
    outcome: watch::Receiver<Outcome>,
    task: AbortHandle,
}

impl Drop for SignIn {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What the user has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Begun {
    pub(crate) number: u32,
    pub(crate) url: Url,
    pub(crate) code: Option<String>,
}

impl SignIns {
    /// Begins; one that is under way ends. `farewell` is what the browser shows in the end.
    pub(crate) async fn begin(
        &self,
        client: Client,
        client_secret: Option<String>,
        farewell: String,
    ) -> Result<Begun, Reason> {
        self.state().last = None;
        let (tell, outcome) = watch::channel(None);
        let of = client.clone();
        let (url, code, task) = match client.provider {
            Provider::Microsoft { .. } => {
                let code = device_code(&client).await?;
                let (url, shown) = (code.verification_uri.clone(), code.user_code.clone());
                let task = tokio::spawn(async move {
                    tell.send_replace(Some(wait_for_device(&of, &code).await));
                });
                (url, Some(shown), task)
            }
            Provider::Google => {
                let visit = visit(&client).await?;
                let url = visit.url.clone();
                let task = tokio::spawn(async move {
                    tell.send_replace(Some(wait_for_visit(&of, visit, client_secret, &farewell).await));
                });
                (url, None, task)
            }
        };
        let task = task.abort_handle();
        // It comes from a server, and is to be opened.
        if check_url(&url).is_err() {
            task.abort();
            return Err(Reason::at(Cause::NotAPage, url.host_str().unwrap_or_default()));
        }
        let mut state = self.state();
        state.begun = state.begun.wrapping_add(1);
        let number = state.begun;
        state.last = Some(SignIn { number, client, url: url.clone(), outcome, task });
        Ok(Begun { number, url, code })
    }

    /// The page of the sign-in of this number.
    pub(crate) fn url(&self, number: u32) -> Option<Url> {
        self.state().of(number).map(|sign_in| sign_in.url.clone())
    }

    /// Waits for its end; `None` where it was given up, or another one was begun.
    pub(crate) async fn ended(&self, number: u32) -> Option<Result<(), Reason>> {
        let mut outcome = self.state().of(number)?.outcome.clone();
        let ended = outcome.wait_for(Option::is_some).await.ok()?;
        ended.as_ref().map(|ended| ended.as_ref().map(|_| ()).map_err(Clone::clone))
    }

    /// What it brought, if it was done for this client.
    pub(crate) fn grant(&self, number: u32, client: &Client) -> Option<Grant> {
        let state = self.state();
        let sign_in = state.of(number).filter(|sign_in| sign_in.client == *client)?;
        sign_in.outcome.borrow().as_ref()?.as_ref().ok().cloned()
    }

    /// Gives it up, or forgets what it brought.
    pub(crate) fn forget(&self, number: u32) {
        let mut state = self.state();
        if state.of(number).is_some() {
            state.last = None;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn of(&self, number: u32) -> Option<&SignIn> {
        self.last.as_ref().filter(|sign_in| sign_in.number == number)
    }
}

/// Why a sign-in came to nothing, for whoever sits before it.
pub(crate) fn words(reason: &Reason) -> Phrase {
    if reason.cause == Cause::Timeout {
        return Phrase::new("sign-in-late");
    }
    if reason.cause != Cause::MailToken {
        return reason.phrase();
    }
    match reason.detail.as_str() {
        "access_denied" | "authorization_declined" => Phrase::new("sign-in-declined"),
        "expired_token" | "code_expired" => Phrase::new("sign-in-late"),
        "invalid_client" | "unauthorized_client" => {
            Phrase::new("sign-in-client").text("detail", reason.detail.as_str())
        }
        detail => Phrase::new("sign-in-refused").text("detail", detail),
    }
}

#[cfg(test)]
mod tests;
