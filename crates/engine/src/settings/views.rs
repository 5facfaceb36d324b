//! The user's own views: searches with a name, as config.toml writes them: `[[view]]`.
//!
//! They stand with the settings and not in the history: they are as much the user's choice as a rule is, outlive a history
//! that is deleted, and can be read, copied and handed on as text.

use super::fault::Fault;
use super::raw::RawView;
use super::read::Bad;
use super::write::{Form, WriteError, change, put};
use std::path::Path;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

/// The longest name: more has no room beside the list.
pub const LONGEST_NAME: usize = 60;

/// A search with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Its name.
    pub name: String,
    /// The search, with its operators.
    pub search: String,
}

pub(super) fn check_view(raw: RawView, at: impl Fn(&str, Fault) -> Bad) -> Result<View, Bad> {
    let text = |key, text: Option<String>| {
        text.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
            .ok_or_else(|| at(key, Fault::Missing))
    };
    Ok(View { name: text("name", raw.name)?, search: text("search", raw.search)? })
}

/// Saves a view behind the others, or gives the one of that name another search.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn save_view(file: &Path, view: &View) -> Result<(), WriteError> {
    change(file, |document| {
        let views = views(document)?;
        let place = views.iter().position(|table| is_called(table, &view.name));
        let table = match place.and_then(|place| views.get_mut(place)) {
            Some(table) => table,
            None => {
                views.push(Table::new());
                let last = views.len() - 1;
                views.get_mut(last).ok_or_else(not_a_list)?
            }
        };
        put(table, "name", view.name.as_str().into());
        put(table, "search", view.search.as_str().into());
        Ok(())
    })
}

/// Takes the view of that name away.
///
/// # Errors
/// See [`WriteError`]; then the file is as it was.
pub fn remove_view(file: &Path, name: &str) -> Result<(), WriteError> {
    change(file, |document| {
        let views = views(document)?;
        views.retain(|table| !is_called(table, name));
        if views.is_empty() {
            document.remove("view");
        }
        Ok(())
    })
}

fn is_called(table: &Table, name: &str) -> bool {
    table.get("name").and_then(Item::as_str).is_some_and(|known| known.trim() == name)
}

fn not_a_list() -> Form {
    Form::NotATable("view".to_owned())
}

fn views(document: &mut DocumentMut) -> Result<&mut ArrayOfTables, Form> {
    document
        .entry("view")
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()))
        .as_array_of_tables_mut()
        .ok_or_else(not_a_list)
}

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use super::*;

    fn view(name: &str, search: &str) -> View {
        View { name: name.into(), search: search.into() }
    }

    #[test]
    fn views_are_saved_changed_and_removed_and_what_the_user_wrote_besides_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.toml");
        let text = || std::fs::read_to_string(&file).unwrap();
        let known = || Settings::load(&file).unwrap().settings.views;
        std::fs::write(
            &file,
            "# mine\n[[view]] # for Mondays\nname = \"Sync\" # short\nsearch = \"type:crm\" # all of it\n",
        )
        .unwrap();
        save_view(&file, &view("Webinare", "campaign:\"Webinar 24 h\" is:unread")).unwrap();
        save_view(&file, &view("Sync", "type:salesforce")).unwrap();
        assert_eq!(
            known(),
            [view("Sync", "type:salesforce"), view("Webinare", "campaign:\"Webinar 24 h\" is:unread")]
        );
        for kept in ["# mine", "# for Mondays", "# short", "# all of it"] {
            assert!(text().contains(kept), "{kept}: {}", text());
        }
        remove_view(&file, "Sync").unwrap();
        remove_view(&file, "nobody").unwrap();
        assert_eq!(known(), [view("Webinare", "campaign:\"Webinar 24 h\" is:unread")]);
        remove_view(&file, "Webinare").unwrap();
        assert_eq!((known().len(), text().contains("view")), (0, false));
    }

    #[test]
    fn a_view_without_a_name_or_a_search_is_named_with_its_line() {
        for (text, key) in [
            ("[[view]]\nname = 'a'", "view[0].search"),
            ("[[view]]\nsearch = 'a'", "view[0].name"),
            ("[[view]]\nname = 'a'\nsearch = 'b'\n[[view]]\nname = ' '\nsearch = 'b'", "view[1].name"),
        ] {
            let error = Settings::parse(text, "config.toml").unwrap_err();
            assert!(error.to_string().contains(key), "{error}");
        }
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.toml");
        std::fs::write(&file, "view = 3").unwrap();
        assert!(matches!(save_view(&file, &view("a", "b")), Err(WriteError::Form { .. })));
    }
}
