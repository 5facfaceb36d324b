//! What the window can be started with.

use campanile_core::deep_link;
use campanile_engine::bell::WindowPlace;
use clap::Parser;
use std::path::PathBuf;

/// Shows Marketo's notifications.
#[derive(Debug, Parser)]
#[command(name = "campanile-desktop", version)]
pub(crate) struct Args {
    /// The configuration file [default: the system's place, campanile/config.toml]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The data folder [default: the system's place, campanile]
    #[arg(long, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Open at this notification
    #[arg(long, value_name = "ID")]
    show: Option<String>,
    /// Open at the settings
    #[arg(long, conflicts_with_all = ["show", "link"])]
    settings: bool,
    /// Open at the overview
    #[arg(long, conflicts_with_all = ["show", "link", "settings"])]
    overview: bool,
    /// Open at what the settings say of the program itself
    #[arg(long, conflicts_with_all = ["show", "link", "settings", "overview"])]
    about: bool,
    /// A link of the form campanile://notification/ID; anything else in it is ignored
    #[arg(value_name = "LINK")]
    link: Option<String>,
}

impl Args {
    /// What to show: a notification may be named in either form.
    pub(crate) fn place(&self) -> WindowPlace {
        if self.settings {
            return WindowPlace::Settings;
        }
        if self.overview {
            return WindowPlace::Overview;
        }
        if self.about {
            return WindowPlace::About;
        }
        let linked = self.link.as_deref().and_then(deep_link::notification);
        let id = self.show.as_deref().and_then(deep_link::id).or(linked);
        WindowPlace::of(id.map(str::to_owned))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_id_of_a_link_counts() {
        for (arguments, expected) in [
            (&["campanile-desktop"][..], None),
            (&["campanile-desktop", "--show", "0a1b"], Some("0a1b")),
            (&["campanile-desktop", "campanile://notification/0a1b"], Some("0a1b")),
            (&["campanile-desktop", "campanile://notification/0a1b/"], Some("0a1b")),
            (&["campanile-desktop", "campanile://notification/../../etc"], None),
            (&["campanile-desktop", "campanile://notification/a?x=1"], None),
            (&["campanile-desktop", "campanile://settings/0a1b"], None),
            (&["campanile-desktop", "https://example.com/"], None),
        ] {
            let expected = WindowPlace::of(expected.map(str::to_owned));
            assert_eq!(Args::parse_from(arguments).place(), expected, "{arguments:?}");
        }
        // Whoever only has a link cannot reach the settings by it.
        let settings = Args::parse_from(["campanile-desktop", "--settings"]);
        assert_eq!(settings.place(), WindowPlace::Settings);
        let overview = Args::parse_from(["campanile-desktop", "--overview"]);
        assert_eq!(overview.place(), WindowPlace::Overview);
        let about = Args::parse_from(["campanile-desktop", "--about"]);
        assert_eq!(about.place(), WindowPlace::About);
    }
}
