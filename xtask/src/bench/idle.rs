//! What the resident program costs while nothing happens: one journal connection, asked once a minute.

use crate::{
    debian::{self, Need},
    processes::Used,
    programs::Programs,
    run::first_line,
    shell::{self, Outcome, output, say},
};
use campanile_virtual_desktop::{VirtualDesktop, packages, wait_for};
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader},
    process::Stdio,
    time::{Duration, Instant},
};

const BOUND: Duration = Duration::from_secs(60);
const MINUTE: Duration = Duration::from_secs(60);

/// Measures and prints a table and a line of JSON.
pub(crate) fn idle() -> Outcome {
    let needs = [
        Need { why: "to build Campanile", packages: debian::BUILD_HEADLESS },
        Need { why: "for the virtual desktop", packages: packages() },
    ];
    debian::install(&needs)?;
    let programs = Programs::build_release()?;
    let desktop = VirtualDesktop::builder().start()?;

    let mut simulate = desktop.command(programs.path("campanile"));
    simulate.args(["simulate", "--port", "0", "--scenario", "quiet"]);
    let (mut simulator, line) = first_line(simulate)?;
    let access: Value =
        serde_json::from_str(&line).map_err(|error| format!("`campanile simulate`: {error}: {line}"))?;
    let access = |key: &str| {
        let text = access.get(key).and_then(Value::as_str);
        text.ok_or_else(|| format!("`campanile simulate` names no {key}"))
    };
    let config = desktop.home().join("config.toml");
    shell::write(
        &config,
        &format!(
            "[[connection]]\nid = \"bench\"\nkind = \"adobe-journal\"\npoll_every = \"60s\"\njournal_url = \"{}\"\n\
             ims_url = \"{}\"\nclient_id = \"{}\"\norg_id = \"{}\"\n",
            access("journal_url")?,
            access("ims_url")?,
            access("client_id")?,
            access("org_id")?
        ),
    )?;
    let data = desktop.home().join("data");
    let program = |name: &str| {
        let mut command = desktop.command(programs.path(name));
        command.arg("--config").arg(&config).arg("--data-dir").arg(&data);
        command
    };

    let mut listener = Registration::listen(&desktop)?;
    let mut agent = program("campanile-agent");
    agent.env("CAMPANILE_SECRET_BENCH", access("client_secret")?);
    let started = now();
    let agent = desktop.spawn(agent)?;
    let tray_ms = (listener.wait()? - started).as_secs_f64() * 1000.0;

    say("Waiting until what was there before is read.");
    let mut before = 0;
    wait_for("notification in the history", BOUND, || {
        let mut stats = program("campanile");
        stats.args(["stats", "--json"]);
        let stats: Value = serde_json::from_str(&output(stats).ok()?).ok()?;
        let total = stats.get("total")?.as_i64()?;
        let same = total > 0 && total == before;
        before = total;
        same.then_some(())
    })?;
    say("A minute to come to rest, and a minute to measure.");
    pass(MINUTE);
    let earlier = Used::by(agent);
    pass(MINUTE);
    let used = Used::by(agent);
    if used.processes == 0 || used.pss_kb == 0 {
        return Err("campanile-agent has ended".into());
    }
    simulator.kill()?;
    simulator.wait()?;
    print(&used, &earlier, tray_ms);
    Ok(())
}

fn print(used: &Used, earlier: &Used, tray_ms: f64) {
    let (cpu_ms, switches) = (used.cpu_ms_since(earlier), used.switches_since(earlier));
    let pss_mb = used.pss_kb as f64 / 1000.0;
    say("\n| figure | measured | bar |\n|---|---|---|");
    say(&format!("| memory (PSS), MB | {pss_mb:.1} | under 10 |"));
    say(&format!("| processes | {} | 1 |", used.processes));
    say(&format!("| CPU, ms a minute | {cpu_ms:.1} | under 20 |"));
    say(&format!("| voluntary context switches a minute | {switches} | under 60 |"));
    say(&format!("| exec to tray item on the bus, ms | {tray_ms:.0} | under 100 |\n"));
    say(&json!({
        "bench": "idle", "pss_mb": round(pss_mb), "processes": used.processes, "cpu_ms_per_minute": round(cpu_ms),
        "voluntary_switches_per_minute": switches, "exec_to_tray_ms": round(tray_ms),
    })
    .to_string());
}

fn round(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0
}

/// Hears on the bus that a tray item is registered, as it happens.
struct Registration {
    lines: BufReader<std::process::ChildStdout>,
    monitor: std::process::Child,
}

impl Registration {
    fn listen(desktop: &VirtualDesktop) -> Outcome<Self> {
        let mut busctl = desktop.command("busctl");
        let calls = "type='method_call',member='RegisterStatusNotifierItem'";
        busctl.args(["--user", "--json=short", "--match", calls, "monitor"]);
        let mut monitor =
            busctl.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        // It says that it listens when it does.
        let mut said = String::new();
        BufReader::new(monitor.stderr.take().ok_or("busctl has no stderr")?).read_line(&mut said)?;
        let lines = BufReader::new(monitor.stdout.take().ok_or("busctl has no output")?);
        Ok(Self { lines, monitor })
    }

    /// Waits for the first one. A line is a message, and when one comes it has happened.
    fn wait(&mut self) -> Outcome<Instant> {
        let mut line = String::new();
        loop {
            line.clear();
            if self.lines.read_line(&mut line)? == 0 {
                return Err("busctl has ended before there was a tray item".into());
            }
            if line.contains("RegisterStatusNotifierItem") {
                let heard = now();
                self.monitor.kill()?;
                self.monitor.wait()?;
                return Ok(heard);
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn now() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "how much is used in a minute is the question: it has to pass")]
fn pass(time: Duration) {
    std::thread::sleep(time);
}
