//! Links to Campanile: `campanile://notification/<id>`. Anybody can write one, so only what looks like an id goes on.

/// The notification that a link leads to; anything else in it is ignored.
#[must_use]
pub fn notification(link: &str) -> Option<&str> {
    link.strip_prefix("campanile://notification/").and_then(id)
}

/// What looks like an id.
#[must_use]
pub fn id(text: &str) -> Option<&str> {
    let text = text.trim_end_matches('/');
    let is_id = (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_id.then_some(text)
}
