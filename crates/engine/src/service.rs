//! Telling the service manager how a program is (`sd_notify`): one datagram to the socket that it named, if it did.

/// Tells it something: `READY=1`, `STATUS=…`, `STOPPING=1`. Where there is none, nobody has to know.
#[cfg(target_os = "linux")]
pub fn tell(what: &str) {
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::net::{SocketAddr, UnixDatagram};
    let Some(place) = crate::places::environment("NOTIFY_SOCKET") else { return };
    let address = match place.as_bytes() {
        [b'@', name @ ..] => SocketAddr::from_abstract_name(name),
        path => SocketAddr::from_pathname(std::ffi::OsStr::from_bytes(path)),
    };
    let told = address.and_then(|address| {
        let socket = UnixDatagram::unbound()?;
        socket.send_to_addr(what.as_bytes(), &address)
    });
    if let Err(error) = told {
        tracing::warn!(%error, "the service manager does not listen");
    }
}

/// There is none that listens.
#[cfg(not(target_os = "linux"))]
pub const fn tell(_what: &str) {}
