//! What every command needs: the places, the settings, the voice, the history.

use crate::output::Output;
use campanile_core::words::{Phrase, Voice};
use campanile_engine::bell::{Bell, Message, ring};
use campanile_engine::clock;
use campanile_engine::export::ExportError;
use campanile_engine::history::{History, HistoryError};
use campanile_engine::lock::LockError;
use campanile_engine::mail_rules::RulesError;
use campanile_engine::places::{NoPlace, Places};
use campanile_engine::problem;
use campanile_engine::secrets::SecretError;
use campanile_engine::settings::{Settings, SettingsError};
use std::error::Error;
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
    /// Wrong usage or configuration, in words.
    Usage(String),
    /// Anything else, in words.
    Failed(String),
    /// The configuration, or where it lies.
    Configuration(Box<dyn Error>),
    /// What an engine or the system could not do.
    Other(Box<dyn Error>),
}

impl Failure {
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::Configuration(_) => 2,
            Self::Failed(_) | Self::Other(_) => 1,
        }
    }

    pub(crate) fn words(&self, voice: &Voice) -> String {
        match self {
            Self::Usage(words) | Self::Failed(words) => words.clone(),
            Self::Configuration(error) | Self::Other(error) => problem::words(error.as_ref(), voice),
        }
    }
}

impl From<NoPlace> for Failure {
    fn from(error: NoPlace) -> Self {
        Self::Configuration(error.into())
    }
}

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        Self::Configuration(error.into())
    }
}

macro_rules! others {
    ($($error:ty),+) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::Other(error.into())
            }
        })+
    };
}
others!(std::io::Error, HistoryError, ExportError, SecretError, LockError, RulesError);

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
            let phrase = Phrase::new("cli-config-warning").text("key", key);
            output.remark(&voice.say(&phrase.text("file", places.config.display().to_string())));
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
