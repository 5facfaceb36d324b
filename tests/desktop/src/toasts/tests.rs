use super::*;

fn call(cookie: u32, title: &str) -> String {
    format!(
        r#"{{"type":"method_call","cookie":{cookie},"sender":":1.8","member":"Notify","payload":{{"type":"susssasa{{sv}}i","data":["app",0,"","{title}","body",["default","Open","snooze","Snooze 1 h"],{{"urgency":{{"type":"y","data":2}}}},-1]}}}}"#
    )
}

fn answer(cookie: u32, id: u32) -> String {
    format!(
        r#"{{"type":"method_return","reply_cookie":{cookie},"destination":":1.8","payload":{{"type":"u","data":[{id}]}}}}"#
    )
}

fn signal(member: &str, data: &str) -> String {
    format!(r#"{{"type":"signal","member":"{member}","payload":{{"type":"","data":[{data}]}}}}"#)
}

#[test]
fn an_unanswered_call_is_no_toast_yet() {
    assert_eq!(history(&call(3, "one")), []);
}

#[test]
fn a_toast_has_what_its_program_asked_for() {
    let toasts = history(&[call(3, "one"), answer(3, 7)].join("\n"));
    let [toast] = toasts.as_slice() else { panic!("{toasts:?}") };
    assert_eq!((toast.id, toast.title.as_str(), toast.urgency), (7, "one", Urgency::Critical));
    assert_eq!(toast.actions[1], Action { key: "snooze".into(), label: "Snooze 1 h".into() });
    assert_eq!((toast.closed, toast.updates), (None, 0));
}

#[test]
fn an_update_keeps_the_place_and_a_new_daemon_begins_anew() {
    let record = [
        call(3, "one"),
        answer(3, 1),
        call(4, "two"),
        answer(4, 2),
        call(5, "one again"),
        answer(5, 1),
        signal("ActionInvoked", r#"1,"default""#),
        signal("NotificationClosed", "1,2"),
        signal("NameOwnerChanged", r#""org.freedesktop.Notifications",":1.6","""#),
        call(6, "after"),
        answer(6, 1),
        "half a li".to_owned(),
    ];
    let toasts = history(&record.join("\n"));
    let seen: Vec<_> = toasts.iter().map(|t| (t.id, t.title.as_str(), t.updates, t.closed)).collect();
    assert_eq!(seen, [(1, "one again", 1, Some(2)), (2, "two", 0, Some(4)), (1, "after", 0, None)]);
    assert_eq!(toasts[0].invoked, ["default"]);
}
