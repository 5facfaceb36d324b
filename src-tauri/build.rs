//! Declares the window's commands, so that each needs a permission and the capability can name exactly these.

fn main() {
    let commands = [
        "startup",
        "state",
        "page",
        "details",
        "matching",
        "triage",
        "undo",
        "rules",
        "rule_previews",
        "exceptions",
        "silence",
        "remove_exception",
        "set_rule",
        "set_language",
        "test_journal",
        "save_journal",
        "start_demo",
        "check_now",
        "start_agent",
        "open_in_marketo",
        "settings",
        "change_setting",
        "connection",
        "remove_connection",
        "export_history",
        "delete_history",
        "forget_person",
        "read_credential",
        "backlog",
        "test_toast",
        "open_folder",
        "usage",
        "test_rest",
        "save_rest",
        "rest_connection",
        "test_mailbox",
        "save_mailbox",
        "mailbox_connection",
        "begin_sign_in",
        "open_sign_in",
        "await_sign_in",
        "cancel_sign_in",
        "keep_sign_in",
        "suggest_mail_rule",
        "save_mail_rule",
        "support_report",
        "save_support_report",
        "ready",
    ];
    let manifest = tauri_build::AppManifest::new().commands(Box::leak(Box::new(commands)));
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        // The build script's way to say what is wrong and stop.
        println!("cargo::error={error:#}");
    }
}
