//! Links in documents: to files that are there, and to headings that they have. Nothing is asked over the network.

use super::{
    markdown::{prose, without_code},
    tree::{Finding, Tree},
};
use std::collections::BTreeMap;

/// Links and pictures in documents lead to files that are there, and behind `#` to headings in them.
pub(crate) fn links_lead_somewhere(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in tree.ending(&[".md"]) {
        for (number, line) in prose(text) {
            let line = without_code(line);
            for target in targets(&line).filter(|target| !is_elsewhere(target)) {
                if let Some(message) = wrong(tree, path, target) {
                    found.push(Finding::new(path, number, message));
                }
            }
        }
    }
    found
}

/// What is wrong with a link from this document.
fn wrong(tree: &Tree, from: &str, target: &str) -> Option<String> {
    let (file, anchor) = target.split_once('#').map_or((target, None), |(file, anchor)| (file, Some(anchor)));
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let file = if file.is_empty() { from.to_owned() } else { resolved(folder, file) };
    if !tree.has(&file) {
        return Some(format!("{target} is not there"));
    }
    let text = tree.text(&file).filter(|_| file.ends_with(".md"))?;
    let anchor = anchor?;
    let is_there = anchors(text).iter().any(|known| known == anchor);
    (!is_there).then(|| format!("{file} has no heading #{anchor}"))
}

fn is_elsewhere(target: &str) -> bool {
    target.contains("://") || target.starts_with("mailto:")
}

/// What stands in `](…)`, `src="…"`, `srcset="…"` and `href="…"`, and behind `[name]:` at the beginning of a line.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    let marks = [("](", ')'), (" src=\"", '"'), (" srcset=\"", '"'), (" href=\"", '"')];
    let inline = marks.into_iter().flat_map(move |(begin, end)| {
        line.match_indices(begin).filter_map(move |(at, _)| line.get(at + begin.len()..)?.split(end).next())
    });
    let named = line.strip_prefix('[').and_then(|rest| rest.split_once("]: ")).map(|(_, target)| target);
    // Behind a space stands the link's title.
    inline.chain(named).filter_map(|target| target.split_whitespace().next())
}

/// A path from the root, from one that is seen from a folder.
fn resolved(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// The anchors of a document: its headings as GitHub makes them, and those written as `<a id="…">`.
fn anchors(text: &str) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut anchors = Vec::new();
    for (_, line) in prose(text) {
        for id in line.match_indices("<a id=\"").filter_map(|(at, mark)| line.get(at + mark.len()..)) {
            anchors.extend(id.split('"').next().map(str::to_owned));
        }
        let Some(heading) = heading(line) else { continue };
        let slug = slug(heading);
        let before = seen.entry(slug.clone()).or_default();
        anchors.push(if *before == 0 { slug } else { format!("{slug}-{before}") });
        *before += 1;
    }
    anchors
}

/// The text of a heading.
fn heading(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    (1..=6).contains(&level).then(|| text.strip_prefix(' ')).flatten()
}

/// Lower case, letters and digits only, and a hyphen for each space.
fn slug(heading: &str) -> String {
    let mut slug = String::new();
    let mut rest = heading.trim();
    while let Some(letter) = rest.chars().next() {
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        match letter {
            ' ' => slug.push('-'),
            // Of a link only its text counts.
            ']' if rest.starts_with('(') => rest = rest.split_once(')').map_or("", |(_, rest)| rest),
            '-' | '_' => slug.push(letter),
            letter if letter.is_alphanumeric() => slug.extend(letter.to_lowercase()),
            _ => {}
        }
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(files: &[(&str, &str)]) -> Vec<(String, usize)> {
        let found = links_lead_somewhere(&Tree::made_up(files));
        found.into_iter().map(|finding| (finding.path, finding.line)).collect()
    }

    #[test]
    fn links_to_nothing_are_found_and_other_places_and_code_are_not() {
        let text = "[a](b.md) [no](c.md)\n![p](../pictures/p.png \"A title\")\n`[x](gone.md)` [w](https://a.example/x)\n\
                    ```\n[x](gone.md)\n```\n<img src=\"../pictures/gone.png\">\n[ref]: gone.md\n[mail](mailto:a@b.example)";
        let files = [("docs/a.md", text), ("docs/b.md", ""), ("pictures/p.png", "")];
        let at = |line| ("docs/a.md".to_owned(), line);
        assert_eq!(findings(&files), [at(1), at(7), at(8)]);
    }

    #[test]
    fn links_to_headings_that_are_not_there_are_found() {
        let text = "# One\n[a](#one) [b](#two)\n[c](b.md#where-files-are) [d](b.md#gone) [e](c.rs#L3)";
        let files = [("a.md", text), ("b.md", "## Where files are\n"), ("c.rs", "")];
        assert_eq!(findings(&files), [("a.md".to_owned(), 2), ("a.md".to_owned(), 3)]);
    }

    #[test]
    fn headings_become_anchors_as_they_do_on_github() {
        let text = "# `campanile sync`: what's new?\n## Déjà lu\u{a0}: « oui »\n## A [link](b.md#x) here\n\
                    ```\n# no heading\n```\n## Same\n## Same\n#no\n<a id=\"own\"></a>";
        let expected = ["campanile-sync-whats-new", "déjà-lu--oui-", "a-link-here", "same", "same-1", "own"];
        assert_eq!(anchors(text), expected);
    }
}
