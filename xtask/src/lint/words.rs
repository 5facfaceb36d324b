//! Every word shown in the window comes from the catalogue.

use super::tree::{Finding, Tree};

/// Attributes whose values people see or hear.
const SPOKEN: &[&str] = &[
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "alt",
    "placeholder",
    "title",
];

/// No component has letters in its text or in an attribute that is shown or spoken, outside of expressions.
pub(crate) fn words_from_catalogue(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in tree.ending(&[".svelte"]).filter(|(path, _)| path.starts_with("ui/src/")) {
        let mut report = |line: usize, words: &str| {
            let message =
                format!("“{words}” is not in the catalogue; add it to crates/core/locales and use t(…)");
            found.push(Finding::new(path, line, message));
        };
        let markup = markup(text);
        for (at, tag) in tags(&markup) {
            for (offset, value) in spoken(tag).filter(|(_, value)| has_letters(value)) {
                report(line_at(&markup, at + offset), value.trim());
            }
        }
        let mut rest = markup.clone();
        for (at, tag) in tags(&markup) {
            rest.replace_range(at..at + tag.len(), &blank(tag));
        }
        for (number, line) in (1..).zip(rest.lines()).filter(|(_, line)| has_letters(line)) {
            report(number, line.trim());
        }
    }
    found
}

/// Scripts, styles, comments, keys and expressions become blanks; every line stays where it was.
///
/// The name of a key (`<kbd>Esc</kbd>`) is what is printed on it, in every language.
fn markup(component: &str) -> String {
    let mut text = component.to_owned();
    for (begin, end) in
        [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<kbd", "</kbd>")]
    {
        while let Some(at) = text.find(begin) {
            let to = text
                .get(at..)
                .and_then(|rest| rest.find(end))
                .map_or(text.len(), |length| at + length + end.len());
            let gone = blank(text.get(at..to).unwrap_or_default());
            text.replace_range(at..to, &gone);
        }
    }
    without_expressions(&text)
}

/// Expressions are in braces, and may hold braces and quoted ones.
fn without_expressions(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    for letter in text.chars() {
        let outside = depth == 0;
        match (letter, quote) {
            _ if escaped => escaped = false,
            ('\\', Some(_)) => escaped = true,
            (_, Some(mark)) => quote = quote.filter(|_| letter != mark),
            ('"' | '\'' | '`', None) if !outside => quote = Some(letter),
            ('{', None) => depth += 1,
            ('}', None) => depth = depth.saturating_sub(1),
            _ => {}
        }
        let inside = !outside || depth > 0;
        if inside && letter != '\n' {
            // As many bytes as the letter has, so that places stay the same.
            result.extend(std::iter::repeat_n(' ', letter.len_utf8()));
        } else {
            result.push(letter);
        }
    }
    result
}

/// Tags with the places where they begin. Expressions are gone, so a `>` outside of quotes ends one.
fn tags(markup: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut begin = None;
    let mut quote = None;
    let next_begins_tag = |at: usize| {
        let next = markup.get(at + 1..).and_then(|rest| rest.chars().next());
        next.is_some_and(|next| next.is_ascii_alphabetic() || next == '/')
    };
    for (at, letter) in markup.char_indices() {
        match (letter, begin, quote) {
            ('<', None, _) if next_begins_tag(at) => begin = Some(at),
            ('"' | '\'', Some(_), None) => quote = Some(letter),
            (_, Some(_), Some(mark)) if letter == mark => quote = None,
            ('>', Some(from), None) => {
                found.extend(markup.get(from..=at).map(|tag| (from, tag)));
                begin = None;
            }
            _ => {}
        }
    }
    found
}

/// The values of shown and spoken attributes, with their places in the tag.
fn spoken(tag: &str) -> impl Iterator<Item = (usize, &str)> {
    SPOKEN.iter().filter_map(move |name| {
        let (at, _) = tag
            .match_indices(&format!("{name}=\""))
            .find(|(at, _)| tag.get(..*at).is_some_and(|before| before.ends_with(char::is_whitespace)))?;
        let begin = at + name.len() + 2;
        let value = tag.get(begin..)?.split('"').next()?;
        Some((begin, value))
    })
}

/// `&nbsp;` and `&#8203;` are no words.
fn has_letters(text: &str) -> bool {
    let mut in_entity = false;
    text.chars().any(|letter| {
        in_entity = letter == '&' || (in_entity && letter != ';' && !letter.is_whitespace());
        !in_entity && letter.is_alphabetic()
    })
}

fn line_at(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or_default().matches('\n').count() + 1
}

fn blank(text: &str) -> String {
    let blanks = text
        .chars()
        .map(|letter| if letter == '\n' { "\n".to_owned() } else { " ".repeat(letter.len_utf8()) });
    blanks.collect()
}
