//! Every status, at every place that is asked.

use crate::between::answers;
use crate::row::{Row, SECRET, row};
use crate::world::{IDENTITY, IMS, JOURNAL, Of, REST, World};
use campanile_core::poller::ConnectionState::{BadResponse, NeedsSignIn, RateLimited, Unreachable};
use campanile_core::reason::Cause;
use std::ops::RangeInclusive;

/// Statuses, and what follows from each of them; the first that fits counts. A status in the row is its own.
type Table = Vec<(RangeInclusive<u16>, Row)>;

fn shared(mut table: Table) -> Table {
    table.extend([
        (
            300..=399,
            row("a redirection (300 to 399): it is not followed", Cause::Redirect, BadResponse).status(307),
        ),
        (407..=407, row("status 407", Cause::ProxySignIn, NeedsSignIn).status(407)),
        (429..=429, row("status 429 without a time", Cause::RateLimited, RateLimited).status(429)),
        (511..=511, row("status 511: the network wants a sign-in", Cause::Portal, Unreachable).status(511)),
        (500..=599, row("any other status from 500 to 599", Cause::Status, Unreachable).status(503)),
        (201..=499, row("any other status", Cause::Status, BadResponse).status(418)),
    ]);
    table
}

pub(crate) fn journal() -> Table {
    shared(vec![
        (200..=200, row("status 200 with a page of HTML", Cause::NotAPage, BadResponse)),
        (401..=401, row("status 401, also with a new token", Cause::Unauthorized, NeedsSignIn).status(401)),
        (403..=403, row("status 403", Cause::Forbidden, NeedsSignIn).status(403)),
        (404..=404, row("status 404", Cause::NotFound, BadResponse).status(404)),
    ])
}

pub(crate) fn ims() -> Table {
    let refused = row("status 401 or 403", Cause::InvalidClient, NeedsSignIn).status(401);
    shared(vec![
        (200..=299, row("a status of success with a page of HTML", Cause::NotUnderstood, BadResponse)),
        (401..=401, refused),
        (403..=403, refused),
    ])
}

pub(crate) fn rest() -> Table {
    shared(vec![
        (200..=200, row("status 200 with a page of HTML", Cause::NotAnAnswer, BadResponse).status(200)),
        (401..=401, row("status 401, also with a new token", Cause::RestToken, NeedsSignIn)),
        (403..=403, row("status 403", Cause::RestDenied, NeedsSignIn)),
    ])
}

pub(crate) fn identity() -> Table {
    let refused = row("status 400, 401 or 403", Cause::RestClient, NeedsSignIn).status(401);
    shared(vec![
        (200..=200, row("status 200 with a page of HTML", Cause::NotAnAnswer, BadResponse).status(200)),
        (400..=401, refused),
        (403..=403, refused),
    ])
}

/// Every status but those that are no fault. A new thing to lose comes with each `news`-th.
async fn all(of: Of, on: &'static str, table: &Table, no_fault: &[u16], news: u16) {
    let mut world = World::of(of).await;
    for code in (200..=599).filter(|code| !no_fault.contains(code)) {
        let (_, row) = table.iter().find(|(codes, _)| codes.contains(&code)).unwrap();
        let row = if row.status.is_some() { row.status(code) } else { *row };
        let page = format!("<!doctype html><title>Sign in</title><p>{SECRET}");
        let fault = answers(code, "content-type: text/html\r\n", &page);
        if code % news == 0 {
            world.survives(on, &row, &fault).await;
        } else {
            world.meets(on, &row, &fault).await;
        }
    }
}

#[tokio::test]
async fn every_status_of_the_journal_has_its_state_its_wait_and_its_words() {
    // 204 is an end, and 410 an expired position.
    all(Of::Journal, JOURNAL, &journal(), &[204, 410], 1).await;
}

#[tokio::test]
async fn every_status_of_adobes_identity_service_has_its_state_its_wait_and_its_words() {
    all(Of::Journal, IMS, &ims(), &[], 10).await;
}

#[tokio::test]
async fn every_status_of_marketo_rest_has_its_state_its_wait_and_its_words() {
    all(Of::Rest, REST, &rest(), &[], 20).await;
}

#[tokio::test]
async fn every_status_of_marketos_identity_service_has_its_state_its_wait_and_its_words() {
    all(Of::Rest, IDENTITY, &identity(), &[], 20).await;
}
