//! The real window, read and used by WebDriver.
//!
//! WebKit's driver starts a program and waits for a page of it to be automated. It tells the program by its environment
//! where to call back, and children inherit that: so it starts the resident program, and finds the window which that one
//! opens, by whatever way it opens it.

use crate::wait::wait_until;
use campanile_virtual_desktop::VirtualDesktop;
use fantoccini::error::{CmdError, NewSessionError};
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Map, Value, json};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

/// A driver that has started a program and waits for its window.
pub struct Automation {
    runtime: Runtime,
    session: JoinHandle<Result<Client, NewSessionError>>,
}

/// The page in the window.
pub struct Page {
    runtime: Runtime,
    client: Client,
}

impl Automation {
    /// Starts a program through the driver, with its environment, on a desktop.
    ///
    /// # Panics
    /// Where the driver does not start.
    #[must_use]
    pub fn start(desktop: &VirtualDesktop, program: &Command) -> Self {
        let port = free_port();
        let mut driver = desktop.command("WebKitWebDriver");
        driver.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        for (name, value) in program.get_envs() {
            if let Some(value) = value {
                driver.env(name, value);
            }
        }
        desktop.spawn(driver).expect("the driver starts");
        wait_until("the driver listens", || TcpStream::connect(("127.0.0.1", port)).is_ok());

        let text = |text: &std::ffi::OsStr| text.to_str().expect("arguments are text").to_owned();
        let arguments: Vec<String> = program.get_args().map(text).collect();
        let options = json!({"binary": text(program.get_program()), "args": arguments});
        let capabilities = Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let session = runtime.spawn(async move {
            let connector = hyper_util::client::legacy::connect::HttpConnector::new();
            ClientBuilder::new(connector)
                .capabilities(capabilities)
                .connect(&format!("http://127.0.0.1:{port}"))
                .await
        });
        Self { runtime, session }
    }

    /// The page, once the program has opened its window.
    ///
    /// # Panics
    /// Where no window can be automated.
    #[must_use]
    pub fn page(self) -> Page {
        let Self { runtime, session } = self;
        let client = runtime.block_on(session).expect("the driver answers").expect("a window is automated");
        Page { runtime, client }
    }
}

impl Page {
    /// The text of what is marked so in the page; nothing where it is not there.
    #[must_use]
    pub fn text(&self, test_id: &str) -> Option<String> {
        self.runtime.block_on(async {
            let found = self.client.find(Locator::Css(&css(test_id))).await.ok()?;
            found.text().await.ok()
        })
    }

    /// All text in what is marked so, also what only a screen reader says; nothing where it is not there.
    #[must_use]
    pub fn content(&self, test_id: &str) -> Option<String> {
        let script = format!("return document.querySelector('{}')?.textContent ?? null", css(test_id));
        self.script(&script).as_str().map(str::to_owned)
    }

    /// Clicks on what is marked so, once it is there.
    ///
    /// # Panics
    /// Where it does not come.
    pub fn click(&self, test_id: &str) {
        wait_until(&format!("{test_id} can be clicked"), || {
            self.runtime
                .block_on(async { self.client.find(Locator::Css(&css(test_id))).await?.click().await })
                .is_ok()
        });
    }

    /// Types into the field that is marked so.
    ///
    /// # Panics
    /// Where it is not there.
    pub fn fill(&self, test_id: &str, text: &str) {
        let filled: Result<(), CmdError> = self.runtime.block_on(async {
            let field = self.client.find(Locator::Css(&css(test_id))).await?;
            field.clear().await?;
            field.send_keys(text).await
        });
        filled.unwrap_or_else(|error| panic!("{test_id}: {error}"));
    }

    /// A picture of the page, as a PNG.
    ///
    /// # Panics
    /// Where the driver does not give one.
    #[must_use]
    pub fn picture(&self) -> Vec<u8> {
        self.runtime.block_on(self.client.screenshot()).expect("a picture")
    }

    /// Unfolds what is marked so.
    ///
    /// # Panics
    /// Where it is not there.
    pub fn open(&self, test_id: &str) {
        let script = format!("document.querySelector('{}').open = true", css(test_id));
        let _ = self.script(&script);
    }

    /// What a script in the page gives.
    ///
    /// # Panics
    /// Where the script fails.
    #[must_use]
    pub fn script(&self, script: &str) -> Value {
        self.runtime.block_on(self.client.execute(script, Vec::new())).expect("the script runs")
    }
}

fn css(test_id: &str) -> String {
    format!("[data-testid=\"{test_id}\"]")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    listener.local_addr().expect("an address").port()
}
