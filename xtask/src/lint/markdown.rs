//! What the rules need to know of Markdown.

/// The lines outside of code blocks, with their numbers.
pub(super) fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut is_code = false;
    (1..).zip(text.lines()).filter(move |(_, line)| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    })
}

/// A line without what stands in backticks; their places stay, so that a word before does not touch one behind.
pub(super) fn without_code(line: &str) -> String {
    // An odd one at the end opens nothing.
    let spans = line.matches('`').count() / 2;
    let mut text = String::new();
    for (place, part) in line.splitn(spans * 2 + 1, '`').enumerate() {
        if place % 2 == 0 {
            text.push_str(part);
        } else {
            text.push('`');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_no_prose() {
        let lines: Vec<usize> = prose("a\n```sh\nb\n```\nc").map(|(number, _)| number).collect();
        assert_eq!(lines, [1, 5]);
        assert_eq!(without_code("a `b` c `d"), "a ` c `d");
        assert_eq!(without_code("no code"), "no code");
    }
}
