//! Where the words of a search stand in a text that is too long to be shown.

/// An excerpt is no longer than this, and begins so much before what was found.
const LONGEST: usize = 110;
const BEFORE: usize = 24;

/// A word of a text: where it stands, and how it reads without case.
struct Token {
    begin: usize,
    word: String,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut begin = None;
    for (index, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_alphanumeric(), begin) {
            (true, None) => begin = Some(index),
            (false, Some(from)) => {
                tokens.push(Token { begin: from, word: text[from..index].to_lowercase() });
                begin = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    tokens
}

/// The terms of a search: each is a row of words, of which the last may be unfinished.
fn terms(search: &str) -> Vec<Vec<String>> {
    search
        .split_whitespace()
        .map(|term| tokens(term).into_iter().map(|token| token.word).collect::<Vec<_>>())
        .filter(|words| !words.is_empty())
        .collect()
}

/// Where a term stands first.
fn place(text: &[Token], term: &[String]) -> Option<usize> {
    let (last, first) = term.split_last()?;
    let found = text.windows(term.len()).find(|window| {
        let said = |index: usize| window.get(index).map_or("", |token| token.word.as_str());
        first.iter().enumerate().all(|(index, word)| said(index) == word)
            && said(first.len()).starts_with(last)
    })?;
    found.first().map(|token| token.begin)
}

/// The first of these texts in which something stands that was searched for and that is not `said` anyway, cut down to
/// what stands around it.
#[must_use]
pub fn excerpt(search: &str, said: &[&str], texts: impl IntoIterator<Item = String>) -> Option<String> {
    let said: Vec<Vec<Token>> = said.iter().map(|text| tokens(text)).collect();
    let missing: Vec<Vec<String>> = terms(search)
        .into_iter()
        .filter(|term| said.iter().all(|text| place(text, term).is_none()))
        .collect();
    if missing.is_empty() {
        return None;
    }
    texts.into_iter().find_map(|text| {
        let words = tokens(&text);
        let found = missing.iter().find_map(|term| place(&words, term))?;
        // From a word's beginning, so that none is cut.
        let from = words
            .iter()
            .map(|token| token.begin)
            .find(|begin| text[*begin..found].chars().count() <= BEFORE)
            .filter(|_| text[..found].chars().count() > BEFORE)
            .unwrap_or_default();
        Some(cut(&text, from))
    })
}

/// So much of a text from there on, on one line.
fn cut(text: &str, from: usize) -> String {
    let line: Vec<&str> = text[from..].split_whitespace().collect();
    let line = line.join(" ");
    let mut cut: String = line.chars().take(LONGEST).collect();
    if cut.len() < line.len() {
        cut.push('…');
    }
    if from > 0 { format!("…{cut}") } else { cut }
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    fn found(search: &str, said: &str, texts: &[&str]) -> Option<String> {
        excerpt(search, &[said], texts.iter().map(|text| (*text).to_owned()))
    }

    #[test]
    fn what_is_said_anyway_needs_no_excerpt() {
        assert_eq!(found("sales", "Salesforce refused 37 records", &["Salesforce"]), None);
        assert_eq!(found("REFUSED sales", "Salesforce refused 37 records", &["x"]), None);
        assert_eq!(found("  ", "x", &["y"]), None);
        assert_eq!(found("+++", "x", &["+++"]), None);
    }

    #[test]
    fn a_code_in_a_fact_is_shown_with_its_name() {
        let texts = ["Level: record", "Code: UNABLE_TO_LOCK_ROW"];
        let expected = Some("Code: UNABLE_TO_LOCK_ROW".to_owned());
        assert_eq!(found("lock_ro", "Salesforce refused 37 records", &texts), expected);
        assert_eq!(found("salesforce lock", "Salesforce refused 37 records", &texts), expected);
        assert_eq!(found("lock_unable", "Salesforce refused 37 records", &texts), None);
    }

    #[test]
    fn a_long_text_is_cut_around_what_was_found_at_whole_words() {
        let raw = format!(
            "{{\"a\": \"{}\", \"note\": \"véry  vermilion\n thing\", {}}}",
            "x".repeat(60),
            "y ".repeat(90)
        );
        let shown = found("vermil", "", &[&raw]).unwrap();
        assert!(shown.starts_with("…note\": \"véry vermilion thing"), "{shown}");
        assert!(shown.ends_with('…'), "{shown}");
        assert!(shown.chars().count() <= 112, "{shown}");
    }
}
