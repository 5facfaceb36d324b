use super::*;

fn findings(rule: fn(&Tree) -> Vec<Finding>, files: &[(&str, &str)]) -> Vec<(String, usize)> {
    rule(&Tree::made_up(files)).into_iter().map(|finding| (finding.path, finding.line)).collect()
}

fn at(path: &str, line: usize) -> (String, usize) {
    (path.to_owned(), line)
}

#[test]
fn names_of_rules_are_unique_and_every_finding_says_where() {
    let mut names: Vec<&str> = RULES.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), RULES.len());
    assert_eq!(Finding::new("a.rs", 3, "no").to_string(), "a.rs:3: no");
    assert_eq!(Finding::new("a.rs", 0, "no").to_string(), "a.rs: no");
}

#[test]
fn long_files_are_found_and_generated_ones_are_not() {
    let (fits, long) = ("x\n".repeat(400), "x\n".repeat(401));
    let files =
        [("a.rs", fits.as_str()), ("b.svelte", &long), ("c.json", &long), ("ui/src/host/bindings.ts", &long)];
    assert_eq!(findings(sources::file_length, &files), [at("b.svelte", 0)]);
}

#[test]
fn folders_of_a_machine_are_found_and_parts_of_addresses_are_not() {
    let text = ["see '/WORK/main'", "https://example.com/WORK/a", "net/WORK/b", "$HOME/WORK/c", "/WORK/d"]
        .join("\n");
    let text = text.replace("WORK", "work");
    assert_eq!(
        findings(sources::machine_path, &[("docs/a.md", &text)]),
        [at("docs/a.md", 1), at("docs/a.md", 5)]
    );
}

#[test]
fn sql_is_found_outside_of_the_history() {
    let code = "// SELECT is a word\nlet a = \"SELECT 1\";\nuse rusqlite::Row;\nlet b = \"\\\n    DELETE FROM x\";\n";
    let files = [("crates/engine/src/history/query.rs", code), ("crates/cli/src/a.rs", code)];
    let path = "crates/cli/src/a.rs";
    assert_eq!(findings(sources::sql_only_in_history, &files), [at(path, 2), at(path, 3), at(path, 5)]);
}

#[test]
fn nats_stays_in_its_module() {
    let code = "use async_nats::Client;\n// async_nats::Client\n";
    let files = [
        ("crates/engine/src/nats/mod.rs", code),
        ("crates/engine/src/relay/mod.rs", code),
        ("tests/tests/team/world.rs", code),
    ];
    assert_eq!(findings(sources::nats_only_in_its_module, &files), [at("crates/engine/src/relay/mod.rs", 1)]);
}

#[test]
fn foreign_crates_stay_where_they_belong() {
    let manifest =
        "[dependencies]\nreqwest.workspace = true\ntauri = \"2\"\n[dev-dependencies]\nreqwest = \"1\"\n";
    let code = "use reqwest::Url;\nlet a = tauri_utils::x();\n// tauri::Window\nlet b = my_tauri::y();\n";
    let files = [
        ("crates/cli/Cargo.toml", manifest),
        ("crates/cli/src/main.rs", code),
        ("crates/cli/src/x/tests.rs", code),
        ("tests/Cargo.toml", manifest),
    ];
    let expected = |line, source| [at("crates/cli/Cargo.toml", line), at("crates/cli/src/main.rs", source)];
    assert_eq!(findings(sources::reqwest_only_in_engine, &files), expected(2, 1));
    assert_eq!(findings(sources::tauri_only_in_window, &files), expected(3, 2));
    assert_eq!(findings(sources::tauri_only_in_window, &[("src-tauri/src/a.rs", code)]), []);
}

#[test]
fn the_page_speaks_to_its_host_in_one_folder() {
    let code = "import { invoke } from \"@tauri-apps/api/core\";\n";
    let files = [("ui/src/host/tauri.ts", code), ("ui/src/main.ts", code), ("ui/test/a.test.ts", code)];
    assert_eq!(findings(sources::page_host_only, &files), [at("ui/src/main.ts", 1)]);
}

#[test]
fn tests_that_wait_for_a_time_are_found() {
    let code = "fn a() { SLEEP(1) }\n#[cfg(test)]\nmod tests {\n    fn b() { SLEEP(1) } // SLEEP(\n}\n";
    let code = code.replace("SLEEP", "sleep");
    let files = [
        ("crates/a/src/a.rs", code.as_str()),
        ("tests/tests/a.rs", &code),
        ("tests/desktop/src/wait.rs", &code),
    ];
    let expected = [at("crates/a/src/a.rs", 4), at("tests/tests/a.rs", 1), at("tests/tests/a.rs", 4)];
    assert_eq!(findings(sources::no_sleep_in_tests, &files), expected);
}

#[test]
fn dependencies_are_read_in_every_form() {
    let manifest = "\
[package]
name = \"a\" # [dependencies]
[dependencies]
serde.workspace = true
\"url\" = { version = \"2\", features = [
    \"serde\",
    \"expose = 1\",
] }
[dependencies.tokio]
version = \"1\"
[target.'cfg(target_os = \"linux\")'.dependencies]
ksni = \"0.3\"
[dev-dependencies]
proptest.workspace = true
[features]
x = []
";
    let read = manifests::dependencies(manifest);
    let names: Vec<(&str, usize, bool)> =
        read.iter().map(|one| (one.name.as_str(), one.line, one.is_compiled_in())).collect();
    let expected = [
        ("serde", 4, true),
        ("url", 5, true),
        ("tokio", 9, true),
        ("ksni", 12, true),
        ("proptest", 14, false),
    ];
    assert_eq!(names, expected);
}

#[test]
fn the_core_takes_only_what_is_on_its_list() {
    let path = "crates/core/Cargo.toml";
    let manifest =
        "[dependencies]\nserde.workspace = true\ntokio = \"1\"\n[dev-dependencies]\ntempfile = \"3\"\n";
    assert_eq!(findings(manifests::core_does_no_io, &[(path, manifest)]), [at(path, 3)]);
    assert_eq!(findings(manifests::core_does_no_io, &[]), [at(path, 0)]);
}

#[test]
fn our_packages_point_in_one_direction() {
    let manifest = "[dependencies]\ncampanile-core.workspace = true\ncampanile-engine.workspace = true\n";
    let files = [("crates/engine/Cargo.toml", manifest), ("crates/agent/Cargo.toml", manifest)];
    assert_eq!(findings(manifests::layers, &files), [at("crates/engine/Cargo.toml", 3)]);
}

#[test]
fn packages_without_the_workspaces_lints_are_found() {
    let files = [
        ("a/Cargo.toml", "[package]\nname = \"a\"\n\n[lints]\nworkspace = true\n"),
        ("b/Cargo.toml", "[package]\nname = \"b\"\n[lints]\n[dependencies]\nworkspace = true\n"),
        ("Cargo.toml", "[workspace]\n"),
    ];
    assert_eq!(findings(manifests::workspace_lints, &files), [at("b/Cargo.toml", 0)]);
}

#[test]
fn words_outside_of_the_catalogue_are_found() {
    let component = "\
<script lang=\"ts\">
  const a = \"Words in a script\";
</script>
<!-- Words in a comment -->
{#if count > 1 && `}${a}` !== \"}\"}
  <button class=\"quiet\" aria-label=\"Close\" title={t(\"close\")} onclick={() => close()}>×&nbsp;{t(\"x\")}</button>
{:else}
  <p data-title=\"Kept for tests\">{t(\"none\")} <kbd class=\"key\">Esc</kbd> · 1 <b>Nothing</b> é</p>
{/if}
<style>
  p { color: red; }
</style>
";
    let path = "ui/src/components/A.svelte";
    assert_eq!(findings(words::words_from_catalogue, &[(path, component)]), [at(path, 6), at(path, 8)]);
    assert_eq!(findings(words::words_from_catalogue, &[(path, "<p>{`a}`}{\"\\\"}\"}</p>\n")]), []);
}

#[test]
fn guards_must_exist() {
    let page = "\
# A
## Invariants
| what | guarded by |
|---|---|
| one | `it_is_so`, `lint layers`, `ui/test/a.test.ts` |
| two | `nobody_wrote_this`, `lint nothing`, `ui/test/b.test.ts` |
| three | hope |
## Rest
| four | hope |
";
    let other = "# Any\n| what | test |\n|---|---|\n| one | `it_is_so` |\n\n| what | test |\n|---|---|\n| two | `gone` |\n";
    let files = [
        ("docs/ARCHITECTURE.md", page),
        ("docs/RELIABILITY.md", other),
        ("a.rs", "fn it_is_so() {}"),
        ("ui/test/a.test.ts", ""),
    ];
    let path = "docs/ARCHITECTURE.md";
    let others = [at("docs/RELIABILITY.md", 8), at("docs/SECURITY.md", 0)];
    let all = [at(path, 6), at(path, 6), at(path, 6), at(path, 7)].into_iter().chain(others);
    assert_eq!(findings(documents::guards_exist, &files), all.collect::<Vec<_>>());
}

#[test]
fn toolkits_are_known_by_their_names() {
    let listing = "campanile-agent v0.1.0\nksni v0.3.7\ngtk-sys v0.18\nwebkit2gtk v2 (*)\ntaos v1\ntao v0.3\ntao v0.3 (*)";
    assert_eq!(toolkits_in(listing), ["gtk-sys", "tao", "webkit2gtk"]);
}

#[test]
fn sentences_in_code_are_found_and_what_nobody_reads_is_not() {
    let code = r##"//! Not this one.
#![doc = "nor this one"]
/// "Nor this one."
#[error("nor an error for the log")]
struct A;
fn a(b: &'static str) {
    tracing::warn!(error = %b, "nor a line of the log");
    let quote = '"'; // and "not this"
    /* nor "this here" */
    let key = "cli-nothing-to-show";
    let glue = format!("{b} – {} x {c}", "×");
    self.write("nor what is being done", move |c| c.x().doing("be set up"));
    say("This is one");
    say(r#"and "this" is another"#);
    say(&format!("{b} is missing here"));
    say("two \
         lines");
}
#[cfg(test)]
mod helpers;
#[cfg(test)]
mod tests {
    const A: &str = "not in tests";
}
const B: &str = "after them again";
"##;
    let path = "crates/cli/src/a.rs";
    let files = [
        (path, code),
        ("crates/cli/src/a/helpers.rs", "const A: &str = \"not in tests\";"),
        ("crates/cli/src/a/tests.rs", "const A: &str = \"not in tests\";"),
        ("crates/simulator/src/a.rs", "const A: &str = \"what Marketo says\";"),
        ("crates/engine/src/history/a.rs", "const A: &str = \"SELECT id FROM incident\";"),
        ("crates/engine/src/a.rs", "const A: &str = \"this is found\";"),
    ];
    assert_eq!(
        findings(spoken::no_sentence_in_code, &files),
        [
            at(path, 13),
            at(path, 14),
            at(path, 15),
            at(path, 16),
            at(path, 25),
            at("crates/engine/src/a.rs", 1)
        ]
    );
}
