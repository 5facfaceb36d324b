//! The tables of docs/PERFORMANCE.md: each stands between two marks, and the measurement it is from writes it anew.

use crate::shell::{self, Outcome, root};

const END: &str = "<!-- end -->";

/// Writes the lines of a table out of what a measurement said.
pub(super) fn write_down(name: &str, said: &str) -> Outcome {
    let table: String = said
        .lines()
        .filter(|line| line.is_empty() || line.starts_with('|'))
        .flat_map(|line| [line, "\n"])
        .collect();
    if table.trim().is_empty() {
        return Err("the measurement printed no table".into());
    }
    let file = root().join("docs/PERFORMANCE.md");
    let text = std::fs::read_to_string(&file)?;
    let text = replaced(&text, name, table.trim()).ok_or("docs/PERFORMANCE.md has no place for the table")?;
    shell::write(&file, &text)
}

fn replaced(text: &str, name: &str, table: &str) -> Option<String> {
    let begin = format!("<!-- bench {name} -->\n");
    let (before, rest) = text.split_once(&begin)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{begin}\n{table}\n\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_its_own_marks_is_replaced() {
        let other = format!("<!-- bench other -->\nkept\n{END}\n");
        let text = format!("above\n<!-- bench it -->\nold\n{END}\nbelow\n{other}");
        let new = replaced(&text, "it", "| new |").unwrap_or_default();
        assert_eq!(new, format!("above\n<!-- bench it -->\n\n| new |\n\n{END}\nbelow\n{other}"));
        assert_eq!(replaced(&new, "it", "| new |").as_deref(), Some(new.as_str()));
        assert_eq!(replaced("no marks", "it", "| new |"), None);
    }
}
