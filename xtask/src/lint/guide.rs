//! Rules for the guide: the same in every language, in the program's own words, and French as it is set.
//!
//! In the guide, bold is what stands in the program: a button, a page, a field. Marketo's and Adobe's own words are in italics.

use super::{
    markdown::{prose, without_code},
    tree::{Finding, Tree},
};

/// Where a language's pages are, with a folder for each.
const GUIDE: &str = "docs/guide/";
/// The one that the others are compared with.
const FIRST: &str = "en";

/// Each page is there in each language, with the same headings, lists, tables and pictures in the same order.
pub(crate) fn same_in_every_language(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in pages(tree) {
        let Some((language, page)) = parts(path) else { continue };
        for other in languages(tree).into_iter().filter(|other| *other != language) {
            let twin = format!("{GUIDE}{other}/{page}");
            let Some(there) = tree.text(&twin) else {
                found.push(Finding::new(&twin, 0, format!("it is not there, and {path} is")));
                continue;
            };
            if language == FIRST {
                let (ours, theirs) = (outline(text), outline(there));
                let differs = ours.iter().zip(&theirs).find(|(our, their)| our.1 != their.1);
                if let Some(((line, _), (number, _))) = differs {
                    found.push(Finding::new(&twin, *number, format!("{path}:{line} is built otherwise")));
                } else if ours.len() != theirs.len() {
                    found.push(Finding::new(&twin, 0, format!("{path} has another number of parts")));
                }
            }
        }
    }
    found
}

/// What is bold in the guide stands in the catalogue of its language, letter by letter.
pub(crate) fn says_the_programs_words(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in pages(tree) {
        let Some((language, _)) = parts(path) else { continue };
        let catalogue = messages(tree, language);
        for (number, line) in prose(text) {
            let line = without_code(line);
            for word in line.split("**").skip(1).step_by(2).filter(|word| !catalogue.contains(word)) {
                found.push(Finding::new(path, number, format!("the program nowhere says “{word}”")));
            }
        }
    }
    found
}

/// French has a no-break space before `: ; ! ? »` and behind `«`.
pub(crate) fn french_spaces(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let ours = |path: &&str| path.starts_with("docs/guide/fr/");
    for (path, text) in pages(tree).filter(|(path, _)| ours(path)) {
        for (number, line) in prose(text) {
            if let Some(sign) = badly_spaced(&without_targets(&without_code(line))) {
                found.push(Finding::new(
                    path,
                    number,
                    format!("a no-break space (U+00A0) belongs to {sign}"),
                ));
            }
        }
    }
    found
}

fn pages(tree: &Tree) -> impl Iterator<Item = (&str, &str)> {
    tree.ending(&[".md"]).filter(|(path, _)| path.starts_with(GUIDE))
}

/// The language and the page's own path.
fn parts(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix(GUIDE)?.split_once('/')
}

fn languages(tree: &Tree) -> Vec<&str> {
    let mut languages: Vec<&str> = pages(tree).filter_map(|(path, _)| Some(parts(path)?.0)).collect();
    languages.dedup();
    languages
}

/// What a page is made of, without its words.
fn outline(text: &str) -> Vec<(usize, String)> {
    let mut outline = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let first = line.trim_start().split(' ').next().unwrap_or_default();
        let is_number = first.strip_suffix('.').is_some_and(|digits| digits.parse::<u8>().is_ok());
        if first.starts_with('#') || first.starts_with("```") || first == "-" || is_number {
            outline.push((number, first.to_owned()));
        } else if line.starts_with('|') {
            outline.push((number, "|".repeat(line.matches('|').count())));
        }
        for picture in line.split("![").skip(1).filter_map(|rest| rest.split_once("](")) {
            let file = picture.1.split(')').next().unwrap_or_default();
            outline.push((number, file.rsplit('/').next().unwrap_or_default().to_owned()));
        }
    }
    outline
}

/// All texts of a language's catalogue that stand on one line: messages, attributes and forms of plurals.
fn messages<'a>(tree: &'a Tree, language: &str) -> Vec<&'a str> {
    let folder = format!("crates/core/locales/{language}/");
    let files = tree.ending(&[".ftl"]).filter(|(path, _)| path.starts_with(&folder));
    let text = |line: &'a str| {
        // A form of a plural: `[one] …`, `*[other] …`.
        let form = || line.trim_start().trim_start_matches('*').strip_prefix('[')?.split_once("] ");
        Some(line.split_once(" = ").or_else(form)?.1)
    };
    files.flat_map(|(_, text)| text.lines()).filter_map(text).collect()
}

/// Without the addresses of links, which have signs of their own.
fn without_targets(line: &str) -> String {
    let mut text = String::new();
    for (place, part) in line.split("](").enumerate() {
        text.push_str(if place == 0 { part } else { part.split_once(')').map_or("", |(_, rest)| rest) });
    }
    text.split(' ').filter(|word| !word.contains("://")).collect::<Vec<_>>().join(" ")
}

/// The first sign that has not the space it wants.
fn badly_spaced(line: &str) -> Option<char> {
    let signs: Vec<char> = line.chars().collect();
    let is_fixed = |sign: Option<&char>| matches!(sign, Some('\u{a0}' | '\u{202f}'));
    signs.iter().enumerate().find_map(|(at, sign)| {
        let before = at.checked_sub(1).and_then(|at| signs.get(at));
        let after = signs.get(at + 1);
        let ends = after.is_none_or(|next| next.is_whitespace() || matches!(next, '*' | ')' | '|'));
        let wrong = match sign {
            '»' | ';' => !is_fixed(before),
            // One of a time or of a table's rule stands between signs.
            ':' | '!' | '?' => ends && !is_fixed(before) && !matches!(before, Some('-' | '?' | '!')),
            '«' => !is_fixed(after),
            _ => false,
        };
        wrong.then_some(*sign)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(rule: fn(&Tree) -> Vec<Finding>, files: &[(&str, &str)]) -> Vec<(String, usize)> {
        let found = rule(&Tree::made_up(files));
        found.into_iter().map(|finding| (finding.path, finding.line)).collect()
    }

    #[test]
    fn pages_that_are_built_otherwise_or_missing_are_found() {
        let english = "# A\n\n1. one\n2. two\n\n![p](../../images/en/p.png)\n";
        let french = "# B\n\n1. un\n2. deux\n\n![q](../../images/fr/p.png)\n";
        let both = [("docs/guide/en/a.md", english), ("docs/guide/fr/a.md", french)];
        assert_eq!(lines(same_in_every_language, &both), []);
        let shorter = [("docs/guide/en/a.md", english), ("docs/guide/fr/a.md", "# B\n\n- un\n")];
        assert_eq!(lines(same_in_every_language, &shorter), [("docs/guide/fr/a.md".to_owned(), 3)]);
        let missing = [both[0], both[1], ("docs/guide/fr/b.md", "")];
        assert_eq!(lines(same_in_every_language, &missing), [("docs/guide/en/b.md".to_owned(), 0)]);
    }

    #[test]
    fn bold_words_that_the_program_does_not_say_are_found() {
        let files = [
            (
                "crates/core/locales/en/window.ftl",
                "action-close = Close\ntype-a = A\n    .short = Short\nn = { $n ->\n   *[other] Many\n",
            ),
            ("crates/core/locales/fr/window.ftl", "action-close = Fermer\n"),
            ("docs/guide/en/a.md", "**Close**, **Short**, **Many**\n`**x**`\n**Shut**\n```\n**x**\n```\n"),
            ("docs/guide/fr/a.md", "**Close**\n"),
        ];
        let expected = [("docs/guide/en/a.md".to_owned(), 3), ("docs/guide/fr/a.md".to_owned(), 1)];
        assert_eq!(lines(says_the_programs_words, &files), expected);
    }

    #[test]
    fn french_signs_without_their_space_are_found() {
        let good = "Ceci\u{a0}: «\u{a0}oui\u{a0}» à 20:00 ; non";
        assert_eq!(badly_spaced(good), Some(';'));
        let page = "Ceci\u{a0}: «\u{a0}oui\u{a0}» à 20:00, [lien](a.md?b) https://a.example/?x\n|:---|---:|\n`a: b`\n\
                    **Quoi\u{a0}?**\nQuoi?\nUn mot: deux\n« non »\n";
        let at = |line| ("docs/guide/fr/a.md".to_owned(), line);
        assert_eq!(lines(french_spaces, &[("docs/guide/fr/a.md", page)]), [at(5), at(6), at(7)]);
    }
}
