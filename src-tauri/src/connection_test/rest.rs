//! A Marketo REST connection tried out: a token, and the one call that every look makes.

use super::{Steps, line_of};
use crate::form_model::{Step, TestReport};
use crate::rest_form::Checked;
use campanile_core::quota::quota_day;
use campanile_core::reason::{Cause, Reason};
use campanile_core::words::{Phrase, Voice};
use campanile_engine::clock::{self, Now};
use campanile_engine::connect::without_secret;
use campanile_engine::http::host;
use campanile_engine::secrets::secret;
use campanile_engine::settings::Network;
use campanile_engine::sources::FetchError;
use campanile_engine::sources::rest::wire::{Answer, UsageDay};
use campanile_engine::sources::rest::{Fault, RestAccess, RestSource};

/// Asks for a token and for today's usage, and says of each step how it went. It costs one call of the quota.
pub(crate) async fn test(checked: Checked, network: &Network, voice: &Voice) -> TestReport {
    let line = match line_of(network, voice).await {
        Ok(line) => line,
        Err(report) => return report,
    };
    let Checked { id, rest, poll_every, secret: typed, secret_file } = checked;
    let mut steps = Steps { voice, line: &line, steps: Vec::new() };
    let asked = rest.base_url.clone();
    steps.worked(Step::Address, &Phrase::new("test-address-ok").text("host", host(&asked)));
    let stored = match typed {
        Some(secret) => Ok(secret),
        None => secret(&id, secret_file.as_deref()).await,
    };
    let secret = match stored {
        Ok(secret) => secret,
        Err(error) => {
            steps.went(Step::Token, false, voice.say(&without_secret(error).phrase()));
            return steps.report();
        }
    };
    let access = RestAccess {
        base_url: rest.base_url,
        instance: rest.instance,
        client_id: rest.client_id,
        secret,
        daily_quota: None,
        daily_calls: rest.daily_calls,
        exhausted_step: None,
        every: poll_every,
    };
    let mut source = match RestSource::new(access, &line, Now::system()) {
        Ok(source) => source,
        Err(error) => {
            let reason = Reason::new(Cause::Connect).with_detail(error.to_string());
            steps.went(Step::Network, false, voice.say(&reason.phrase()));
            return steps.report();
        }
    };
    if let Err(fault) = source.check_token().await {
        steps.failed(&asked, Step::Token, failed(fault)).await;
        return steps.report();
    }
    steps.reached(&asked);
    steps.is_secure(&asked);
    steps.worked(Step::Token, &Phrase::new("test-rest-token-ok"));
    match source.get("v1/stats/usage.json", &[]).await {
        Ok(answer) => {
            let calls = i64::try_from(calls_of_today(&answer)).unwrap_or(i64::MAX);
            steps.worked(Step::Permission, &Phrase::new("test-rest-ok").count("count", calls));
        }
        Err(fault) => steps.failed(&asked, Step::Permission, failed(fault)).await,
    }
    steps.report()
}

fn calls_of_today(answer: &Answer) -> u64 {
    let today = quota_day(clock::now());
    answer.items::<UsageDay>().into_iter().find(|day| day.date == today).map_or(0, |day| day.total)
}

fn failed(fault: Fault) -> FetchError {
    FetchError::Failed { reason: fault.reason, retry_after: fault.wait }
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::words::Language;
    use campanile_engine::settings::{DEFAULT_REST_POLL, Rest, rest_base};
    use campanile_simulator::{Endpoint, Fault as Trouble, FaultKind, Simulator, SimulatorOptions};

    fn checked(simulator: &Simulator, secret: &str) -> Checked {
        Checked {
            id: "rest".into(),
            rest: Rest {
                base_url: rest_base(&simulator.access().rest_url).unwrap(),
                instance: "123-ABC-456".into(),
                client_id: simulator.access().client_id.clone(),
                daily_quota: None,
                daily_calls: None,
                exhausted_step: None,
            },
            poll_every: DEFAULT_REST_POLL,
            secret: Some(secret.to_owned().into()),
            secret_file: None,
        }
    }

    async fn tested(simulator: &Simulator, secret: &str) -> (Vec<Step>, Option<(Step, String)>) {
        campanile_engine::install_tls();
        let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
        let report = test(checked(simulator, secret), &Network::default(), &voice).await;
        let well = report.steps.iter().filter(|step| step.ok).map(|step| step.step).collect();
        let failed = report.steps.into_iter().find(|step| !step.ok);
        (well, failed.map(|step| (step.step, step.message)))
    }

    #[tokio::test]
    async fn a_good_one_goes_through_all_steps_and_costs_one_call() {
        use Step::{Address, Network, Permission, Secure, Token};
        let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
        let secret = simulator.access().client_secret.clone();
        let (well, failed) = tested(&simulator, &secret).await;
        assert_eq!((well, failed), (vec![Address, Network, Secure, Token, Permission], None));
        let asked = simulator.requests();
        let of = |endpoint| asked.iter().filter(|request| request.endpoint == endpoint).count();
        assert_eq!((of(Endpoint::MarketoIdentity), of(Endpoint::Rest)), (1, 1));
    }

    #[tokio::test]
    async fn each_failure_is_at_its_step_and_says_what_to_do() {
        use Step::{Address, Network, Permission, Secure, Token};
        let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
        let secret = simulator.access().client_secret.clone();
        let (well, failed) = tested(&simulator, "wrong").await;
        let (step, message) = failed.unwrap();
        assert_eq!((well, step), (vec![Address, Network, Secure], Token));
        assert!(message.contains("LaunchPoint") && !message.contains("wrong"), "{message}");

        for (code, at, before, advice) in [
            ("603", Permission, vec![Address, Network, Secure, Token], "role"),
            ("601", Token, vec![Address, Network, Secure], "API user"),
            ("607", Permission, vec![Address, Network, Secure, Token], "after the reset"),
            ("611", Permission, vec![Address, Network, Secure, Token], "tries again"),
        ] {
            simulator.clear_faults();
            let kind = FaultKind::MarketoError { code: code.into(), message: "no".into() };
            simulator.fault(Trouble { on: Endpoint::Rest, after: 0, times: u32::MAX, kind });
            let (well, failed) = tested(&simulator, &secret).await;
            let (step, message) = failed.unwrap();
            assert_eq!((well, step), (before, at), "{code}: {message}");
            assert!(message.contains(advice), "{code}: {message}");
        }
    }

    #[tokio::test]
    async fn where_nobody_answers_it_ends_at_the_network() {
        let simulator = Simulator::start(SimulatorOptions::default()).unwrap();
        let checked = checked(&simulator, "s");
        simulator.shutdown().await;
        campanile_engine::install_tls();
        let voice = Voice::new(Language::En, jiff::tz::TimeZone::UTC);
        let steps = test(checked, &Network::default(), &voice).await.steps;
        let failed = steps.iter().find(|step| !step.ok).unwrap();
        assert_eq!(failed.step, Step::Network);
        assert!(failed.message.contains("cannot be reached"), "{}", failed.message);
    }
}
