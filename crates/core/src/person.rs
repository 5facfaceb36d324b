//! A person who is to be forgotten: their address is found in any text, however it is written there, and blackened.

/// What stands where an address was.
pub const FORGOTTEN: &str = "[forgotten]";

/// An email address to be blackened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The address as it can be written in mails, JSON and links, all in lower case.
    forms: Vec<String>,
}

/// The text is no email address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected an email address such as anna@example.com")]
pub struct NotAnAddress;

impl Person {
    /// The person of this address.
    ///
    /// # Errors
    /// Where it is no address: too short a text would blacken what is nobody's.
    pub fn new(address: &str) -> Result<Self, NotAnAddress> {
        let address = address.trim().to_lowercase();
        let (local, domain) = address.rsplit_once('@').ok_or(NotAnAddress)?;
        let is_plain =
            |text: &str| !text.chars().any(|letter| letter.is_whitespace() || "<>\"(),;:@".contains(letter));
        if local.is_empty() || domain.len() < 3 || !is_plain(local) || !is_plain(domain) {
            return Err(NotAnAddress);
        }
        let mut forms = Vec::new();
        for local in [local.to_owned(), local.replace('+', "%2b"), local.replace('+', "%252b")] {
            // In links, links in links, JSON and HTML.
            for at in ["@", "%40", "%2540", "\\u0040", "&#64;"] {
                forms.push(format!("{local}{at}{domain}"));
            }
        }
        forms.dedup();
        Ok(Self { forms })
    }

    /// The text without the address; `None` where it does not hold it.
    #[must_use]
    pub fn blacken(&self, text: &str) -> Option<String> {
        // Keeps the length of every letter outside of ASCII, so that places agree.
        let lower = text.to_ascii_lowercase();
        let mut left = String::new();
        let mut from = 0;
        while let Some((begin, end)) = self.next(&lower, from) {
            left.push_str(text.get(from..begin)?);
            left.push_str(FORGOTTEN);
            from = end;
        }
        (from > 0).then(|| left + text.get(from..).unwrap_or_default())
    }

    /// The next place of the address, itself and not a part of a longer one.
    fn next(&self, lower: &str, from: usize) -> Option<(usize, usize)> {
        let places = self.forms.iter().filter_map(|form| {
            let found = lower.get(from..)?.match_indices(form.as_str());
            let mut places = found.map(|(at, _)| (from + at, from + at + form.len()));
            places.find(|(begin, end)| {
                begins_here(lower.get(..*begin).unwrap_or_default())
                    && ends_here(lower.get(*end..).unwrap_or_default())
            })
        });
        places.min()
    }
}

/// Whether an address can begin behind this text: not in the middle of a longer one, but behind an escaped sign.
fn begins_here(before: &str) -> bool {
    let Some(last) = before.chars().next_back() else { return true };
    if !(last.is_alphanumeric() || "._%+-".contains(last)) {
        return true;
    }
    let tail: Vec<char> = before.chars().rev().take(6).collect();
    let is_hex = |letters: &[char]| letters.iter().all(char::is_ascii_hexdigit);
    match tail.as_slice() {
        ['n' | 'r' | 't' | 'b' | 'f', '\\', ..] => true,
        [a, b, '%', ..] => is_hex(&[*a, *b]),
        [a, b, c, d, 'u', '\\'] => is_hex(&[*a, *b, *c, *d]),
        _ => false,
    }
}

/// Whether an address can end before this text.
fn ends_here(after: &str) -> bool {
    let mut letters = after.chars();
    match (letters.next(), letters.next()) {
        (Some('.'), Some(next)) => !next.is_alphanumeric(),
        (Some(next), _) => !(next.is_alphanumeric() || next == '-'),
        (None, _) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_address_goes_in_every_form_and_only_it() {
        let anna = Person::new(" A.Martin+mkto@Northwind.example ").unwrap();
        for (text, expected) in [
            ("a.martin+mkto@northwind.example stopped it", Some("[forgotten] stopped it")),
            ("by A.MARTIN+MKTO@NORTHWIND.EXAMPLE.", Some("by [forgotten].")),
            (r#"{"user":"a.martin+mkto@northwind.example"}"#, Some(r#"{"user":"[forgotten]"}"#)),
            ("?u=a.martin%2Bmkto%40northwind.example&x=1", Some("?u=[forgotten]&x=1")),
            ("%3Ca.martin%2Bmkto%40northwind.example%3E", Some("%3C[forgotten]%3E")),
            (r"\u003ca.martin+mkto\u0040northwind.example\u003e", Some(r"\u003c[forgotten]\u003e")),
            (r"To:\na.martin+mkto@northwind.example\n", Some(r"To:\n[forgotten]\n")),
            (
                "a.martin+mkto@northwind.example, a.martin+mkto@northwind.example",
                Some("[forgotten], [forgotten]"),
            ),
            // Other people.
            ("ba.martin+mkto@northwind.example", None),
            ("x-a.martin+mkto@northwind.example", None),
            ("a.martin+mkto@northwind.example.org", None),
            ("a.martin@northwind.example", None),
            ("", None),
        ] {
            assert_eq!(anna.blacken(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in
            ["", "@", "a@", "@example.com", "anna", "a@b", "a b@example.com", "<a@example.com>", "a@b@"]
        {
            assert_eq!(Person::new(text), Err(NotAnAddress), "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_else_changes_and_nothing_breaks(before in ".{0,40}", after in ".{0,40}") {
            let anna = Person::new("anna@example.com").unwrap();
            let text = format!("{before} anna@example.com {after}");
            let left = anna.blacken(&text).unwrap();
            prop_assert!(!left.contains(" anna@example.com "));
            prop_assert_eq!(anna.blacken(&left), None);
            let _ = anna.blacken(&before);
        }
    }
}
