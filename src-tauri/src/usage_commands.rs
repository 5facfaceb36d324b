//! What the page of the API usage can ask.

use crate::commands::{Answer, Managed, OrFailure};
use crate::desk::Spoken;
use crate::usage_model::{Threshold, UsageDay, UsageError, UsageInstance, UsageOutlook, UsageUser};
use campanile_core::Severity;
use campanile_core::codes::{System, explain};
use campanile_core::forecast::{Outlook, outlook_phrase};
use campanile_core::quota::{quota_day, quota_reset};
use campanile_core::words::{Phrase, Voice};
use campanile_engine::clock;
use campanile_engine::history::{OwnCalls, UsageSeen};
use campanile_engine::settings::{ConnectionKind, Settings};
use campanile_engine::usage::{self, Usage};
use jiff::{Timestamp, ToSpan};

/// The days that are shown at most.
const DAYS: i32 = 30;

#[tauri::command]
#[specta::specta]
pub(crate) async fn usage(desk: Managed<'_>) -> Answer<Vec<UsageInstance>> {
    let spoken = desk.spoken_or_default();
    let now = clock::now();
    let all = usage::usage(&desk.history, &spoken.settings, DAYS, now).await.or_failure(&spoken)?;
    let Spoken { settings, voice } = &spoken;
    Ok(all.iter().map(|known| shown(known, settings, voice, DAYS, now)).collect())
}

/// The usage of an instance over so many days in words.
pub(crate) fn shown(
    known: &Usage,
    settings: &Settings,
    voice: &Voice,
    days: i32,
    now: Timestamp,
) -> UsageInstance {
    let quota = known.quota.filter(|quota| *quota > 0);
    let today = known.on(quota_day(now));
    let percent = |calls: u64| quota.map(|quota| calls as f64 * 100.0 / quota as f64);
    let whole = |percent: f64| voice.percent(percent.floor());
    let named: u64 = today.map(|today| today.users.iter().map(|(_, calls)| calls).sum()).unwrap_or_default();
    UsageInstance {
        id: known.instance.clone(),
        name: settings.instance_name(&known.instance).to_owned(),
        demo: settings.connections.iter().any(|connection| {
            connection.kind == ConnectionKind::Demo && known.own.iter().any(|(id, _)| *id == connection.id)
        }),
        quota: quota.map(number),
        percent_text: today.and_then(|today| percent(today.total)).map(whole),
        summary: voice.say(&summary(today, quota)),
        seen: known.seen_at.map(|at| voice.say(&Phrase::new("usage-seen-at").clock("at", at))),
        outlook: outlook(known, today, quota, voice, now),
        reset: voice.say(&Phrase::new("usage-reset").clock("reset", quota_reset(now))),
        thresholds: settings
            .warn_at
            .iter()
            .copied()
            .chain([100.0])
            .map(|percent| Threshold { percent, text: voice.percent(percent) })
            .collect(),
        days: (0..days)
            .rev()
            .filter_map(|back| quota_day(now).checked_sub(back.days()).ok())
            .map(|day| {
                let used = known.on(day).map(|seen| seen.total);
                let percent = used.and_then(percent);
                UsageDay {
                    label: voice.date(day),
                    used: used.map(number),
                    percent,
                    percent_text: percent.map(whole),
                }
            })
            .collect(),
        users: today
            .iter()
            .flat_map(|today| &today.users)
            .map(|(name, calls)| UsageUser { name: name.clone(), calls: number(*calls) })
            .collect(),
        others: number(today.map(|today| today.total.saturating_sub(named)).unwrap_or_default()),
        errors: known.errors.as_ref().map(|seen| {
            let error = |(code, count): (&String, &u64)| UsageError {
                code: code.clone(),
                count: number(*count),
                means: explain(System::Rest, code).and_then(|entry| voice.attribute(entry.key, "means")),
            };
            seen.codes.iter().filter(|(_, count)| **count > 0).map(error).collect()
        }),
        own: known.own.iter().map(|(id, own)| voice.say(&asked(id, own.as_ref()))).collect(),
    }
}

fn summary(today: Option<&UsageSeen>, quota: Option<u64>) -> Phrase {
    match (today, quota) {
        (None, _) => Phrase::new("usage-not-seen"),
        (Some(today), None) => {
            Phrase::new("usage-calls-today").count("count", i64::try_from(today.total).unwrap_or(i64::MAX))
        }
        (Some(today), Some(quota)) => Phrase::new("usage-of-quota")
            .number("used_text", today.total as f64)
            .number("quota_text", quota as f64),
    }
}

fn asked(connection: &str, own: Option<&OwnCalls>) -> Phrase {
    match own {
        None => Phrase::new("usage-own-none").text("connection", connection),
        Some(own) => Phrase::new("usage-own")
            .text("connection", connection)
            .number("calls_text", own.calls as f64)
            .number("budget_text", own.budget as f64),
    }
}

fn outlook(
    known: &Usage,
    today: Option<&UsageSeen>,
    quota: Option<u64>,
    voice: &Voice,
    now: Timestamp,
) -> UsageOutlook {
    let quiet =
        |text: String| UsageOutlook { severity: Severity::Info, headline: None, text, runs_out_at: None };
    let Some(quota) = quota else { return quiet(voice.text("usage-no-quota")) };
    let outlook = known.outlook.unwrap_or(Outlook::Unknown);
    let used = today.map(|today| today.total).unwrap_or_default();
    let text = voice.say(&outlook_phrase(&outlook, used, quota, now));
    match outlook {
        Outlook::Unknown | Outlook::Lasts => quiet(text),
        Outlook::UsedUp => UsageOutlook {
            severity: Severity::Critical,
            headline: Some(voice.text("title-web-services-used-up")),
            ..quiet(text)
        },
        Outlook::RunsOut(runs_out) => {
            let title = Phrase::new("title-web-services-forecast").clock("at", runs_out.at);
            let warns = runs_out.is_a_warning();
            UsageOutlook {
                severity: if warns { Severity::Warning } else { Severity::Info },
                headline: warns.then(|| voice.say(&title)),
                runs_out_at: Some(voice.clock(runs_out.at)),
                ..quiet(text)
            }
        }
    }
}

fn number(calls: u64) -> u32 {
    u32::try_from(calls).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use campanile_core::forecast::RunsOut;
    use campanile_core::words::Language;
    use campanile_engine::history::ErrorsSeen;
    use jiff::tz::TimeZone;

    fn settings() -> Settings {
        let text = "[[connection]]\nid = 'rest'\nkind = 'marketo-rest'\nclient_id = 'a'\n\
                    base_url = 'https://123-ABC-456.mktorest.com'\n[instance.'123-ABC-456']\nname = 'Production'";
        Settings::parse(text, "config.toml").unwrap().settings
    }

    fn known(outlook: Option<Outlook>, quota: Option<u64>) -> Usage {
        let day = |day: &str, total, users: &[(&str, u64)]| UsageSeen {
            day: day.parse().unwrap(),
            total,
            users: users.iter().map(|(user, calls)| ((*user).to_owned(), *calls)).collect(),
        };
        Usage {
            instance: "123-ABC-456".into(),
            quota,
            days: vec![day("2026-11-21", 0, &[]), day("2026-11-23", 37_520, &[("bi@example.com", 30_000)])],
            seen_at: Some("2026-11-23T13:32:00Z".parse().unwrap()),
            errors: Some(ErrorsSeen {
                day: "2026-11-23".parse().unwrap(),
                total: 7,
                codes: [("606".to_owned(), 7), ("0".to_owned(), 0)].into(),
            }),
            outlook,
            own: vec![("rest".into(), None)],
        }
    }

    fn said(known: &Usage) -> UsageInstance {
        let voice = Voice::new(Language::En, TimeZone::get("Europe/Paris").unwrap());
        shown(known, &settings(), &voice, DAYS, "2026-11-23T13:35:00Z".parse().unwrap())
    }

    #[test]
    fn an_instance_is_shown_with_its_days_its_users_and_its_errors() {
        let shown = said(&known(Some(Outlook::Lasts), Some(50_000)));
        assert_eq!((shown.name.as_str(), shown.demo, shown.quota), ("Production", false, Some(50_000)));
        assert_eq!(shown.percent_text.as_deref(), Some("75%"));
        assert_eq!(shown.summary, "37,520 of 50,000 calls today");
        assert_eq!(shown.seen.as_deref(), Some("Counted by Marketo, seen at 14:32."));
        assert_eq!(shown.reset, "Resets about 07:00 your time (midnight US Central).");
        assert_eq!((shown.users.len(), shown.others), (1, 7_520));
        let days: Vec<_> =
            shown.days.iter().rev().take(3).map(|day| (day.label.as_str(), day.used)).collect();
        assert_eq!(days, [("23 Nov", Some(37_520)), ("22 Nov", None), ("21 Nov", Some(0))]);
        assert_eq!(shown.days.len(), 30);
        let errors = shown.errors.unwrap();
        assert_eq!((errors.len(), errors[0].code.as_str(), errors[0].count), (1, "606", 7));
        assert!(errors[0].means.as_ref().is_some_and(|means| means.len() > 20));
        let texts: Vec<&str> = shown.thresholds.iter().map(|threshold| threshold.text.as_str()).collect();
        assert_eq!(texts, ["75%", "90%", "100%"]);
        assert_eq!(shown.own, ["Campanile itself (rest) has not asked today yet."]);
    }

    #[test]
    fn what_is_to_be_expected_is_said_by_how_bad_it_is() {
        let runs_out = |certainty| {
            Outlook::RunsOut(RunsOut {
                at: "2026-11-24T02:00:00Z".parse().unwrap(),
                earliest: "2026-11-24T01:00:00Z".parse().unwrap(),
                latest: None,
                certainty,
            })
        };
        for (outlook, quota, severity, headline, text) in [
            (
                Some(runs_out(1.0)),
                Some(50_000),
                Severity::Warning,
                Some("The API quota may run out about 03:00"),
                "4 h before the reset",
            ),
            (Some(runs_out(0.5)), Some(50_000), Severity::Info, None, "(02:00 to 07:00)"),
            (
                Some(Outlook::UsedUp),
                Some(30_000),
                Severity::Critical,
                Some("Today’s API quota is used up"),
                "refused until about 07:00",
            ),
            (Some(Outlook::Lasts), Some(50_000), Severity::Info, None, "last until the reset"),
            (None, Some(50_000), Severity::Info, None, "too little to go by"),
            (None, None, Severity::Info, None, "Without the daily quota"),
        ] {
            let shown = said(&known(outlook, quota)).outlook;
            assert_eq!((shown.severity, shown.headline.as_deref()), (severity, headline), "{outlook:?}");
            assert!(shown.text.contains(text), "{outlook:?}: {}", shown.text);
        }
        let unseen = said(&Usage { days: Vec::new(), ..known(None, Some(50_000)) });
        assert_eq!((unseen.percent_text, unseen.summary.as_str()), (None, "Nothing was counted today yet."));
    }
}
