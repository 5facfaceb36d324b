//! What every command needs: the places, the settings, the voice, the history.

use crate::output::Output;
use campanile_core::words::{Phrase, Voice};
use campanile_engine::bell::{Bell, Message, ring};
use campanile_engine::clock;
use campanile_engine::history::{History, HistoryError};
use campanile_engine::places::{NoPlace, Places};
use campanile_engine::secrets::SecretError;
use campanile_engine::settings::{Settings, SettingsError};
use campanile_engine::watch::chain;
use std::path::PathBuf;
use std::sync::Arc;

/// How the program names itself on the bell.
pub(crate) const PROGRAM: &str = "campanile";

pub(crate) struct Context {
    pub(crate) places: Places,
    pub(crate) settings: Settings,
    pub(crate) voice: Arc<Voice>,
}

/// Why a command failed.
pub(crate) enum Failure {
    /// Wrong usage or configuration.
    Usage(String),
    /// Anything else, in words.
    Failed(String),
}

impl Failure {
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Failed(_) => 1,
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Usage(words) | Self::Failed(words) => formatter.write_str(words),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

impl From<HistoryError> for Failure {
    fn from(error: HistoryError) -> Self {
        Self::Failed(chain(&error))
    }
}

impl From<SecretError> for Failure {
    fn from(error: SecretError) -> Self {
        Self::Failed(chain(&error))
    }
}

impl From<NoPlace> for Failure {
    fn from(error: NoPlace) -> Self {
        Self::Usage(error.to_string())
    }
}

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        Self::Usage(chain(&error))
    }
}

impl Context {
    pub(crate) fn load(
        config: Option<PathBuf>,
        data: Option<PathBuf>,
        output: &Output,
    ) -> Result<Self, Failure> {
        let places = Places::find(config, data)?;
        let loaded = Settings::load(&places.config)?;
        let voice = Arc::new(Voice::new(loaded.settings.spoken(), clock::zone()));
        for key in loaded.unknown {
            let detail = format!("{}: {key}", places.config.display());
            output.remark(&voice.say(&Phrase::new("cli-config-warning").text("detail", detail)));
        }
        Ok(Self { places, settings: loaded.settings, voice })
    }

    /// Opens the history without reading sources.
    pub(crate) fn open_history(&self) -> Result<History, Failure> {
        self.places.create_data()?;
        Ok(History::open_beside_readers(&self.places)?)
    }

    /// Tells the programs that run that the history changed. Where none runs, nobody has to know.
    pub(crate) async fn ring_changed(&self) {
        for bell in [Bell::Reader, Bell::Window] {
            let _ = ring(&self.places.data, bell, PROGRAM, &Message::Changed).await;
        }
    }

    pub(crate) fn say(&self, phrase: &Phrase) -> String {
        self.voice.say(phrase)
    }
}
