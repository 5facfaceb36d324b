//! What the page in the window may do: its policy and the capabilities of its program, compared with an expected file.

use campanile_tests::repository;
use serde_json::Value;

#[test]
fn the_page_in_the_window_may_do_what_is_listed_and_nothing_else() {
    let shell = repository().join("src-tauri");
    let read = |file: &str| -> Value {
        serde_json::from_slice(&std::fs::read(shell.join(file)).unwrap()).expect("it is JSON")
    };
    let files: Vec<String> = std::fs::read_dir(shell.join("capabilities"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(files, ["window.json"], "a capability is made of every file in that folder");

    let configuration = read("tauri.conf.json");
    let app = &configuration["app"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["security"]["capabilities"], serde_json::json!(["window"]));
    assert_eq!(configuration["plugins"], Value::Null, "a plugin is a way out of the page");
    let manifest = std::fs::read_to_string(shell.join("Cargo.toml")).unwrap();
    assert!(!manifest.contains("tauri-plugin"), "a plugin is a way out of the page");

    let capability = read("capabilities/window.json");
    assert_eq!(capability["remote"], Value::Null, "no page from elsewhere may ask anything");
    let texts = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|text| text.as_str().expect("a name").to_owned()).collect()
    };
    let mut permissions = texts(&capability["permissions"]);
    permissions.sort();
    let policy = app["security"]["csp"].as_str().expect("there is a policy");
    let may: Vec<String> = policy
        .split(';')
        .map(|part| format!("policy {}", part.trim()))
        .chain(texts(&capability["windows"]).into_iter().map(|name| format!("window {name}")))
        .chain(permissions.into_iter().map(|name| format!("permission {name}")))
        .collect();

    let expected = std::fs::read_to_string(repository().join("tests/tests/guards/window.txt")).unwrap();
    let expected: Vec<&str> = expected.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(may, expected);
}
