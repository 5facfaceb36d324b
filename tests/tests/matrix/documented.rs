//! The matrix in docs/RELIABILITY.md is what the tests check.

use crate::row::Row;
use crate::{bodies, clocks, mail, networks, proxies, statuses, tls};
use campanile_tests::repository;

const BEGIN: &str = "<!-- The matrix: written by its tests. -->\n";
const END: &str = "<!-- The end of the matrix. -->";

/// The rows of a source or of what stands between, each with the test that checks it.
fn parts() -> Vec<(&'static str, Vec<(Row, &'static str)>)> {
    let of = |table: Vec<(std::ops::RangeInclusive<u16>, Row)>, test| -> Vec<(Row, &'static str)> {
        let mut rows: Vec<(Row, &str)> = table.into_iter().map(|(_, row)| (row, test)).collect();
        rows.dedup_by_key(|(row, _)| row.fault);
        rows
    };
    let tested = |rows: Vec<Row>, test| rows.into_iter().map(|row| (row, test)).collect::<Vec<_>>();
    let [broken, slow, strange] = bodies::rows();
    let rest: Vec<Row> =
        bodies::bodies().into_iter().map(|body| body.rest).filter(|row| row.status.is_some()).collect();
    vec![
        (
            "Adobe's journal",
            of(statuses::journal(), "every_status_of_the_journal_has_its_state_its_wait_and_its_words"),
        ),
        (
            "Adobe's identity service",
            of(
                statuses::ims(),
                "every_status_of_adobes_identity_service_has_its_state_its_wait_and_its_words",
            ),
        ),
        (
            "Marketo REST",
            of(statuses::rest(), "every_status_of_marketo_rest_has_its_state_its_wait_and_its_words"),
        ),
        (
            "Marketo's identity service",
            of(
                statuses::identity(),
                "every_status_of_marketos_identity_service_has_its_state_its_wait_and_its_words",
            ),
        ),
        (
            "Bodies, at all four places; the slow ones at the journal and at Marketo REST",
            [
                tested(broken, "answers_that_break_off_or_never_end_lose_nothing_and_cost_no_memory"),
                tested(slow, "servers_that_are_slow_are_not_waited_for_without_end"),
                tested(strange, "what_is_no_answer_is_not_taken_for_one"),
            ]
            .concat(),
        ),
        (
            "The same where Marketo REST says it in other words",
            tested(rest, "what_is_no_answer_is_not_taken_for_one"),
        ),
        (
            "Waits that a server asks for, at all four places",
            tested(
                clocks::waits().map(|(row, _)| row).collect(),
                "a_server_may_ask_for_any_wait_by_any_clock_and_none_is_beyond_an_hour",
            ),
        ),
        (
            "Secure connections, for all three sources",
            [
                tested(
                    tls::CERTIFICATES.map(|(_, row)| row).to_vec(),
                    "a_certificate_that_is_not_good_is_refused_and_why_is_said",
                ),
                tested(
                    vec![tls::BAD_FILE],
                    "an_authority_of_the_company_is_trusted_once_its_file_is_named_and_a_bad_file_is_said",
                ),
            ]
            .concat(),
        ),
        (
            "Proxies, HTTP and SOCKS, for the journal and the mailbox; Marketo REST takes the journal's client",
            tested(
                proxies::MOODS.map(|(_, row)| row).to_vec(),
                "whatever_a_proxy_does_is_said_as_the_proxys_and_loses_nothing",
            ),
        ),
        (
            "Networks",
            [
                tested(vec![networks::UNKNOWN], "a_name_that_nobody_knows_is_said_for_each_source"),
                tested(vec![networks::NOBODY], "a_port_where_nobody_listens_is_said_for_each_source"),
                tested(
                    networks::portals().into_iter().map(|(row, ..)| row).collect(),
                    "a_captive_portal_is_told_from_an_answer",
                ),
                tested(
                    vec![networks::ELSEWHERE],
                    "no_link_and_no_redirection_leads_to_another_host_scheme_or_port",
                ),
            ]
            .concat(),
        ),
        (
            "Mail servers",
            [
                tested(
                    mail::faults().into_iter().map(|fault| fault.row).collect(),
                    "whatever_a_mail_server_says_has_its_state_its_wait_and_its_words_and_no_mail_is_lost",
                ),
                tested(
                    vec![mail::NO_STARTTLS],
                    "a_server_that_asks_for_tls_and_does_not_offer_it_gets_no_password",
                ),
            ]
            .concat(),
        ),
    ]
}

fn written() -> String {
    let mut text = String::from(BEGIN);
    for (heading, rows) in parts() {
        text.push_str(&format!("\n### {heading}\n\n| what happens | state | tried again after | what the user reads | test |\n|---|---|---|---|---|\n"));
        for (row, test) in rows {
            text.push_str(&row.documented(test));
            text.push('\n');
        }
    }
    text.push('\n');
    text
}

/// With CAMPANILE_WRITE_MATRIX set it is written.
#[test]
#[expect(clippy::disallowed_methods, reason = "it says that the page is to be written")]
fn the_matrix_in_the_documentation_is_the_one_that_is_tested() {
    let page = repository().join("docs").join("RELIABILITY.md");
    let text = std::fs::read_to_string(&page).unwrap();
    let begin = text.find(BEGIN).expect("the matrix begins");
    let end = text.find(END).expect("the matrix ends");
    let written = written();
    if std::env::var_os("CAMPANILE_WRITE_MATRIX").is_some() {
        std::fs::write(&page, [&text[..begin], &written, &text[end..]].concat()).unwrap();
        return;
    }
    assert_eq!(
        &text[begin..end],
        written,
        "CAMPANILE_WRITE_MATRIX=1 cargo nextest run -p campanile-tests documentation"
    );
}
