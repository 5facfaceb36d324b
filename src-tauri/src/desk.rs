//! What the commands work with: the places, the history, and the settings as they are now.

use crate::PROGRAM;
use crate::failure::Failure;
use crate::forward_commands::Removed;
use crate::model;
use crate::present::{self, Presenter};
use crate::question;
use crate::setting_values;
use crate::sign_ins::SignIns;
use crate::support_commands::ShownReport;
use crate::undos::Undos;
use campanile_core::Notification;
use campanile_core::words::Voice;
use campanile_engine::bell::{Bell, Message, WindowPlace, ring};
use campanile_engine::clock;
use campanile_engine::colleagues::Colleagues;
use campanile_engine::history::{History, HistoryError, Incident, WriteTrouble};
use campanile_engine::places::Places;
use campanile_engine::settings::{Settings, language_of};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use tokio::sync::Notify;

/// So many rows are read for the first picture.
const FIRST_PAGE: usize = 60;

/// The program's own state. The history is the truth; this only knows where it is and whether anybody watches.
pub(crate) struct Desk {
    pub(crate) places: Places,
    pub(crate) history: History,
    /// Whether the resident program is on the line; so it is taken to be until it was called for the first time.
    pub(crate) watching: AtomicBool,
    /// What keeps the resident program from storing anything.
    trouble: Mutex<Option<WriteTrouble>>,
    /// The page has its first picture.
    pub(crate) ready: Notify,
    /// Look for the resident program now.
    pub(crate) look_for_agent: Notify,
    /// What can be taken back.
    pub(crate) undos: Undos,
    /// The places to forward to that were taken away.
    pub(crate) removed: Removed,
    /// The sign-in that is under way.
    pub(crate) sign_ins: SignIns,
    /// The support report that was shown last.
    pub(crate) report: ShownReport,
}

/// Settings and the voice that follows from them, as the file says at this moment.
pub(crate) struct Spoken {
    pub(crate) settings: Settings,
    pub(crate) voice: Voice,
}

impl Spoken {
    pub(crate) fn presenter(&self) -> Presenter<'_> {
        Presenter { settings: &self.settings, voice: &self.voice, names: None }
    }

    /// The same for whoever is in a team.
    pub(crate) fn among(&self, colleagues: Option<&Colleagues>) -> Presenter<'_> {
        Presenter { names: colleagues.map(Colleagues::names), ..self.presenter() }
    }
}

impl Desk {
    pub(crate) fn open(places: Places) -> Result<Self, HistoryError> {
        let history = History::open_beside_readers(&places)?;
        Ok(Self {
            places,
            history,
            watching: AtomicBool::new(true),
            trouble: Mutex::default(),
            ready: Notify::new(),
            look_for_agent: Notify::new(),
            undos: Undos::default(),
            removed: Removed::default(),
            sign_ins: SignIns::default(),
            report: ShownReport::default(),
        })
    }

    /// The settings as they are now: the file is small, and another program may have changed it.
    pub(crate) fn spoken(&self) -> Result<Spoken, Failure> {
        match Settings::load(&self.places.config) {
            Ok(loaded) => {
                let voice = Voice::new(loaded.settings.spoken(), clock::zone());
                Ok(Spoken { settings: loaded.settings, voice })
            }
            Err(error) => Err(Failure::settings(&error, &self.voice_without_settings())),
        }
    }

    /// The same, with what is by default where the file cannot be used: the history must show all the same.
    pub(crate) fn spoken_or_default(&self) -> Spoken {
        self.spoken().unwrap_or_else(|_| Spoken {
            settings: Settings::default(),
            voice: self.voice_without_settings(),
        })
    }

    /// The language can be read where other settings cannot.
    fn voice_without_settings(&self) -> Voice {
        Voice::new(language_of(Some(self.places.config.clone())), clock::zone())
    }

    fn trouble(&self) -> Option<WriteTrouble> {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_trouble(&self, trouble: Option<WriteTrouble>) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
    }

    pub(crate) async fn state(&self, spoken: &Spoken) -> Result<model::State, HistoryError> {
        let presenter = spoken.presenter();
        let counts = self.history.incident_counts(clock::now()).await?;
        let known = self.history.connections().await?;
        let connections = presenter.health(&known);
        let last_check = connections.iter().filter_map(|health| health.last_success).max();
        Ok(model::State {
            language: spoken.voice.language(),
            chosen_language: spoken.settings.language,
            appearance: setting_values::appearance(spoken.settings.appearance),
            counts: present::counts(&counts),
            watch: model::Watch {
                watching: self.watching.load(Ordering::Relaxed),
                cannot_store: self.trouble().map(|trouble| model::CannotStore {
                    title: spoken.voice.text("cannot-store-title"),
                    text: spoken.voice.text(trouble.label()),
                }),
                connections,
                last_check,
            },
            instances: presenter.instances(&counts.instances),
            views: present::views(&spoken.settings),
            wakes_at: counts.wakes_at.map(|at| at.as_millisecond()),
        })
    }

    pub(crate) async fn list(
        &self,
        filter: model::Filter,
        before: Option<model::Cursor>,
        limit: usize,
    ) -> Result<Vec<Incident>, HistoryError> {
        let after = before.map(question::place);
        self.history.browse(question::browse(filter), after, limit, clock::now()).await
    }

    /// What a page's id means: an incident by its key with its newest notification, or any notification by its id.
    pub(crate) async fn find(&self, id: &str) -> Result<Option<(Incident, Notification)>, HistoryError> {
        if let Some(incident) = self.history.incident(id).await? {
            let latest = incident.latest.clone();
            return Ok(Some((incident, latest)));
        }
        let Some(notification) = self.history.notification(id).await? else {
            return Ok(None);
        };
        let incident = self.history.incident(&notification.draft.incident).await?;
        Ok(incident.map(|incident| (incident, notification)))
    }

    /// All that the first picture needs.
    pub(crate) async fn startup(&self, at: WindowPlace) -> Result<model::Startup, HistoryError> {
        let spoken = self.spoken_or_default();
        let all = model::Filter {
            view: model::View::All,
            types: Vec::new(),
            severities: Vec::new(),
            instance: None,
            since: None,
            until: None,
            search: None,
            sort: model::Sort::Time,
        };
        let first = self.list(all, None, FIRST_PAGE).await?;
        let colleagues = self.colleagues(&spoken).await?;
        let model::State { language, chosen_language, appearance, counts, watch, instances, views, wakes_at } =
            self.state(&spoken).await?;
        Ok(model::Startup {
            language,
            chosen_language,
            appearance,
            types: present::types(),
            instances,
            counts,
            watch,
            page: spoken.among(colleagues.as_ref()).page(&first, FIRST_PAGE, None),
            place: at.into(),
            first_run: spoken.settings.connections.is_empty(),
            views,
            wakes_at,
        })
    }

    /// Tells the resident program. Where there is none, nobody has to know.
    pub(crate) async fn tell(&self, message: Message) -> bool {
        ring(&self.places.data, Bell::Reader, PROGRAM, &message).await.is_ok()
    }
}
