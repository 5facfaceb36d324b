//! Who depends on whom: one direction between the crates, and no toolkit in what is always there.

use campanile_tests::repository;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .current_dir(repository())
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn what_is_always_there_knows_no_toolkit() {
    for package in ["campanile-cli", "campanile-agent"] {
        let target = "x86_64-unknown-linux-gnu";
        let tree = cargo(&[
            "tree", "-p", package, "-e", "normal", "--target", target, "--prefix", "none", "-f", "{p}",
        ]);
        let names: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(names.contains("campanile-engine") && names.len() > 50, "{package}: {} crates", names.len());
        for name in names {
            let toolkit =
                ["tauri", "wry", "gtk", "gdk", "webkit", "tao", "javascriptcore"].iter().any(|kit| {
                    name.strip_prefix(kit)
                        .is_some_and(|rest| !rest.starts_with(char::is_alphabetic) || rest.ends_with("sys"))
                });
            assert!(!toolkit, "{package} depends on {name}");
        }
    }
}

/// For each package of ours, the packages of ours that it depends on, tests apart.
fn ours() -> BTreeMap<String, BTreeSet<String>> {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--no-deps"])).unwrap();
    let name = |package: &Value| package["name"].as_str().unwrap().to_owned();
    let packages = metadata["packages"].as_array().unwrap();
    let all: BTreeSet<String> = packages.iter().map(name).collect();
    let depends = |package: &Value| {
        let dependencies = package["dependencies"].as_array().unwrap().iter();
        dependencies.filter(|on| on["kind"] != "dev").map(name).filter(|on| all.contains(on)).collect()
    };
    packages.iter().map(|package| (name(package), depends(package))).collect()
}

#[test]
fn crates_depend_in_one_direction() {
    let ours = ours();
    let of = |name: &str| ours[&format!("campanile-{name}")].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(of("core"), Vec::<&str>::new());
    assert_eq!(of("engine"), ["campanile-core"]);
    for (name, allowed) in [
        ("simulator", &["campanile-core"][..]),
        ("agent", &["campanile-core", "campanile-engine"]),
        ("cli", &["campanile-core", "campanile-engine", "campanile-simulator"]),
    ] {
        let found = of(name);
        assert!(found.iter().all(|on| allowed.contains(on)), "campanile-{name} depends on {found:?}");
    }
    for (name, on) in &ours {
        assert!(
            !on.contains("campanile-agent") && !on.contains("campanile-cli"),
            "{name} depends on a program"
        );
    }
}

/// A lock file names for each package where it comes from and what must be in it.
#[test]
fn what_is_built_in_comes_from_the_two_registries_and_is_what_its_lock_file_says() {
    for lock in ["Cargo.lock", "fuzz/Cargo.lock"] {
        let text = std::fs::read_to_string(repository().join(lock)).unwrap();
        let mut foreign = 0;
        for package in text.split("[[package]]").skip(1) {
            let line = |key: &str| {
                package.lines().find_map(|line| line.strip_prefix(key)?.trim().strip_prefix("= "))
            };
            let name = line("name ").unwrap_or_default().trim_matches('"');
            let Some(source) = line("source ") else {
                assert!(name.starts_with("campanile") || name == "xtask", "{lock}: {name} has no source");
                continue;
            };
            assert_eq!(source, "\"registry+https://github.com/rust-lang/crates.io-index\"", "{lock}: {name}");
            assert!(line("checksum ").is_some(), "{lock}: {name}");
            assert!(!["native-tls", "openssl-sys", "curl-sys"].contains(&name), "{lock}: {name}");
            foreign += 1;
        }
        assert!(foreign > 100, "{lock}: {foreign}");
    }

    let lock = std::fs::read(repository().join("ui/package-lock.json")).unwrap();
    let lock: Value = serde_json::from_slice(&lock).unwrap();
    let packages = lock["packages"].as_object().unwrap().iter().filter(|(place, _)| !place.is_empty());
    for (place, package) in packages {
        // Where nothing is said, it is the registry.
        let from = package["resolved"].as_str();
        assert!(from.is_none_or(|from| from.starts_with("https://registry.npmjs.org/")), "{place}: {from:?}");
        assert!(package["integrity"].is_string(), "{place}");
    }
}
