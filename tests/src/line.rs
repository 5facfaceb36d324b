//! A network between a program and a server on this computer, which can be cut.

use crate::wait::block_on;
use std::net::{Ipv4Addr, TcpListener};
use tokio::net::TcpStream;
use tokio::sync::watch;

/// A way to a server: while it is cut, connections break and new ones end at once.
#[derive(Debug)]
pub struct Line {
    port: u16,
    is_cut: watch::Sender<bool>,
}

impl Line {
    /// Begins to lead to this port.
    ///
    /// # Panics
    /// Where no port is free.
    #[must_use]
    pub fn to(server: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        listener.set_nonblocking(true).expect("a listener that does not block");
        let port = listener.local_addr().expect("a port").port();
        let (is_cut, cut) = watch::channel(false);
        // It ends with the test's process.
        std::thread::spawn(move || block_on(lead(listener, server, cut)));
        Self { port, is_cut }
    }

    /// Where it begins.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Cuts it.
    pub fn cut(&self) {
        self.is_cut.send_replace(true);
    }

    /// Mends it.
    pub fn mend(&self) {
        self.is_cut.send_replace(false);
    }
}

async fn lead(listener: TcpListener, server: u16, cut: watch::Receiver<bool>) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    while let Ok((near, _)) = listener.accept().await {
        tokio::spawn(pass(near, server, cut.clone()));
    }
}

/// Whoever has gone in the middle has gone.
async fn pass(mut near: TcpStream, server: u16, mut cut: watch::Receiver<bool>) {
    tokio::select! {
        biased;
        _ = cut.wait_for(|is_cut| *is_cut) => {}
        _ = async {
            let mut far = TcpStream::connect((Ipv4Addr::LOCALHOST, server)).await?;
            near.set_nodelay(true)?;
            far.set_nodelay(true)?;
            tokio::io::copy_bidirectional(&mut near, &mut far).await
        } => {}
    }
}
