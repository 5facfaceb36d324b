//! `stats/usage` and `stats/errors`, of today and of the last 7 days
//! (<https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/usage>). The quota is in none of them.

use super::marketo::{Marketo, quota_day};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(super) fn usage(marketo: &Marketo, days: usize, now: Timestamp) -> Value {
    of_days(|day| marketo.counted(day, now), days, now, "users", "userId")
}

pub(super) fn errors(marketo: &Marketo, days: usize, now: Timestamp) -> Value {
    let counted = |day| marketo.errors.get(&day).cloned().unwrap_or_default();
    of_days(counted, days, now, "errors", "errorCode")
}

fn of_days(
    counted: impl Fn(Date) -> BTreeMap<String, u64>,
    days: usize,
    now: Timestamp,
    list: &str,
    name: &str,
) -> Value {
    let today = quota_day(now);
    let dates = std::iter::successors(Some(today), |day| day.yesterday().ok()).take(days);
    let of_day = |day: Date| {
        let counts = counted(day);
        let total: u64 = counts.values().sum();
        let each: Vec<Value> =
            counts.into_iter().map(|(key, count)| json!({name: key, "count": count})).collect();
        json!({"date": day.to_string(), "total": total, list: each})
    };
    Value::Array(dates.map(of_day).collect())
}
