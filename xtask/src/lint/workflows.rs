//! Workflows run what somebody looked at, and may do no more than they must.

use super::tree::{Finding, Tree};

/// Each action is named by a whole commit, with its release in a comment; each workflow says what it may do, and none runs a
/// stranger's change with the repository's own rights.
pub(crate) fn workflows_are_held(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in tree.files().filter(|(path, _)| path.starts_with(".github/workflows/")) {
        if !text.lines().any(|line| line == "permissions:") {
            found.push(Finding::new(path, 0, "it does not say what it may do (permissions)"));
        }
        for (number, line) in (1..).zip(text.lines()) {
            if line.contains("pull_request_target") {
                found.push(Finding::new(path, number, "it would run a stranger's change with our rights"));
            }
            let action = line.trim_start().trim_start_matches("- ").strip_prefix("uses: ");
            if action.is_some_and(|action| !action.starts_with("./") && !is_pinned(action)) {
                found.push(Finding::new(
                    path,
                    number,
                    "name the action by its commit, and its release behind #",
                ));
            }
        }
    }
    found
}

/// `owner/name@COMMIT # RELEASE`.
fn is_pinned(action: &str) -> bool {
    let Some((_, version)) = action.split_once('@') else { return false };
    let Some((commit, release)) = version.split_once(" # ") else { return false };
    commit.len() == 40 && commit.chars().all(|sign| sign.is_ascii_hexdigit()) && !release.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_that_may_change_and_rights_that_are_not_said_are_found() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        let good =
            format!("permissions:\n  - uses: a/b@{commit} # v1\n    uses: ./.github/workflows/x.yml\n");
        let bad = format!(
            "on: pull_request_target\n  - uses: a/b@v1\n    uses: a/b@{commit}\n  - uses: a/b@{commit} # v1\n"
        );
        let tree = Tree::made_up(&[
            (".github/workflows/a.yml", &good),
            (".github/workflows/b.yml", &bad),
            ("c.yml", &bad),
        ]);
        let found: Vec<(String, usize)> =
            workflows_are_held(&tree).into_iter().map(|finding| (finding.path, finding.line)).collect();
        assert_eq!(found, [0, 1, 2, 3].map(|line| (".github/workflows/b.yml".to_owned(), line)));
    }
}
