//! The bill of materials, in the form of CycloneDX: <https://cyclonedx.org/docs/1.5/json/>.

use crate::shell::{Outcome, cargo, output, read, root};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

/// A work of others that is built into the programs.
pub(super) struct Component {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) licence: String,
    /// Where its files lie on this computer.
    pub(super) folder: PathBuf,
    /// Its name among all packages of the world: <https://github.com/package-url/purl-spec>.
    purl: String,
}

/// The whole document.
pub(super) fn of_materials() -> Outcome<String> {
    let components: Vec<Value> = components()?
        .iter()
        .map(|component| {
            json!({
                "type": "library", "name": component.name, "version": component.version, "purl": component.purl,
                "licenses": [{"expression": component.licence}],
            })
        })
        .collect();
    let bill = json!({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"component": {"type": "application", "name": "campanile", "version": super::version()?}},
        "components": components,
    });
    Ok(serde_json::to_string_pretty(&bill)?)
}

/// Everything of crates.io and npm that the programs for this system contain, by name.
pub(super) fn components() -> Outcome<Vec<Component>> {
    let mut all = crates()?;
    all.extend(scripts()?);
    Ok(all)
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn crates() -> Outcome<Vec<Component>> {
    let said = output(cargo(&["metadata", "--format-version", "1", "--filter-platform", &platform()?]))?;
    let metadata: Value = serde_json::from_str(&said)?;
    let built_in = reached(&metadata);
    let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let mut components: Vec<Component> = packages
        .filter(|package| !package["source"].is_null() && built_in.contains(&text(package, "id")))
        .map(|package| {
            let (name, version) = (text(package, "name"), text(package, "version"));
            let manifest = PathBuf::from(text(package, "manifest_path"));
            Component {
                purl: format!("pkg:cargo/{name}@{version}"),
                licence: text(package, "license").replace('/', " OR "),
                folder: manifest.parent().unwrap_or(&manifest).to_owned(),
                name,
                version,
            }
        })
        .collect();
    components.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    Ok(components)
}

fn platform() -> Outcome<String> {
    let said = output(crate::shell::command("rustc", &["--version", "--verbose"]))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("rustc does not say for which system it is")?.to_owned())
}

/// What our three programs need to run, and what that needs: no tests, no tools.
fn reached(metadata: &Value) -> BTreeSet<String> {
    let nodes = metadata.pointer("/resolve/nodes").and_then(Value::as_array).into_iter().flatten();
    let nodes: BTreeMap<String, &Value> = nodes.map(|node| (text(node, "id"), node)).collect();
    let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let ours = ["campanile-agent", "campanile-cli", "campanile-desktop"];
    let mut todo: Vec<String> = packages
        .filter(|package| ours.contains(&text(package, "name").as_str()))
        .map(|p| text(p, "id"))
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = todo.pop() {
        if !reached.insert(id.clone()) {
            continue;
        }
        let needs = nodes.get(&id).and_then(|node| node.get("deps")).and_then(Value::as_array);
        for need in needs.into_iter().flatten() {
            // Without a kind: needed to run, not to build or to test.
            let kinds = need.get("dep_kinds").and_then(Value::as_array).into_iter().flatten();
            if kinds.map(|kind| &kind["kind"]).any(Value::is_null) {
                todo.push(text(need, "pkg"));
            }
        }
    }
    reached
}

/// The packages of the page, which is built into the window's program.
fn scripts() -> Outcome<Vec<Component>> {
    let lock: Value = serde_json::from_str(&read(&root().join("ui/package-lock.json"))?)?;
    let packages = lock.get("packages").and_then(Value::as_object).into_iter().flatten();
    let in_page = packages.filter(|(path, package)| !path.is_empty() && package["dev"] != true);
    Ok(in_page
        .map(|(path, package)| {
            let name = path.rsplit("node_modules/").next().unwrap_or(path).to_owned();
            let version = text(package, "version");
            Component {
                purl: format!("pkg:npm/{}@{version}", name.replace('@', "%40")),
                licence: text(package, "license"),
                folder: root().join("ui").join(path),
                name,
                version,
            }
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tools_and_tests_are_not_built_in() {
        let dep = |pkg: &str, kind: Value| json!({"pkg": pkg, "dep_kinds": [{"kind": kind}]});
        let metadata = json!({
            "packages": [{"name": "campanile-agent", "id": "agent"}, {"name": "other", "id": "other"}],
            "resolve": {"nodes": [
                {"id": "agent", "deps": [dep("a", Value::Null), dep("b", json!("build")), dep("c", json!("dev"))]},
                {"id": "a", "deps": [dep("d", Value::Null)]},
                {"id": "b", "deps": [dep("e", Value::Null)]},
                {"id": "other", "deps": [dep("f", Value::Null)]},
            ]},
        });
        assert_eq!(reached(&metadata).into_iter().collect::<Vec<_>>(), ["a", "agent", "d"]);
    }
}
