//! A journal that answers when the test says so.

use crate::wait::BOUND;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::mpsc;

/// A journal whose first reader waits at the gate; from then on everyone is told at once that there is nothing new.
#[derive(Debug)]
pub struct Gate {
    /// Where it listens.
    pub journal_url: String,
    arrived: mpsc::Receiver<()>,
    open: mpsc::Sender<()>,
}

impl Gate {
    /// Begins to listen.
    ///
    /// # Panics
    /// Where no port is free.
    #[must_use]
    pub fn new() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("a port").port();
        let (arrive, arrived) = mpsc::channel();
        let (open, opened) = mpsc::channel();
        std::thread::spawn(move || {
            // It ends with the test's process.
            let mut streams = listener.incoming().map_while(Result::ok);
            if let Some(stream) = streams.next() {
                let _ = arrive.send(());
                let _ = opened.recv();
                answer(stream);
            }
            streams.for_each(answer);
        });
        Self { journal_url: format!("http://127.0.0.1:{port}/events/1"), arrived, open }
    }

    /// Waits until a reader stands at the gate.
    ///
    /// # Panics
    /// Where none comes.
    pub fn wait_for_a_reader(&self) {
        self.arrived.recv_timeout(BOUND).expect("a reader comes");
    }

    /// Lets the reader through.
    pub fn open(&self) {
        // The reader may have given up.
        let _ = self.open.send(());
    }
}

impl Default for Gate {
    fn default() -> Self {
        Self::new()
    }
}

/// Reads a request's head and says that there is nothing new. A reader that has gone needs no answer.
fn answer(mut stream: TcpStream) {
    let Ok(reading) = stream.try_clone() else {
        return;
    };
    let head = BufReader::new(reading).lines().map_while(Result::ok).find(String::is_empty);
    if head.is_some() {
        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n");
    }
}
