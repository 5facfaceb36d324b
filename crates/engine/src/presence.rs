//! Whether this computer is there to listen: it sleeps, wakes, loses its network and finds it again, and its clock is
//! set. None of that is a connection's trouble; all of it is a reason to look at once.

use crate::clock;
use jiff::Timestamp;
use tokio::sync::watch;

/// How this computer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presence {
    /// Whether it has a network: a way to anywhere but itself.
    pub online: bool,
    /// When that changed last, or when it woke, or when its clock was set: silence before that counts for nothing.
    pub since: Timestamp,
}

impl Presence {
    /// As if nothing ever happened, for programs that run for a moment.
    #[must_use]
    pub fn steady(now: Timestamp) -> Self {
        Self { online: true, since: now }
    }
}

/// Observes this computer from now on. The receiver wakes with each change, and with nothing in between.
///
/// Where the system tells nobody, it is always there; then the watch finds out by its clock.
#[must_use]
pub fn observe() -> watch::Receiver<Presence> {
    #[cfg(target_os = "linux")]
    let online = linux::is_online();
    #[cfg(not(target_os = "linux"))]
    let online = true;
    let (tell, told) = watch::channel(Presence { online, since: clock::now() });
    #[cfg(target_os = "linux")]
    match linux::Signals::new() {
        Ok(signals) => drop(tokio::spawn(signals.tell(tell))),
        Err(error) => tracing::warn!(%error, "sleep and network changes are not heard"),
    }
    #[cfg(not(target_os = "linux"))]
    drop(tell);
    told
}

#[cfg(target_os = "linux")]
mod linux {
    use super::Presence;
    use crate::clock;
    use rustix::net::{AddressFamily, RecvFlags, SocketFlags, SocketType, netlink, recv, socket_with};
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
        timerfd_settime,
    };
    use std::io;
    use std::os::fd::OwnedFd;
    use tokio::io::unix::AsyncFd;
    use tokio::sync::watch;

    /// The kernel's groups of news about links, addresses and routes, of both kinds of addresses (rtnetlink(7)).
    const LINKS_ADDRESSES_AND_ROUTES: u32 = 0x1 | 0x10 | 0x40 | 0x100 | 0x400;
    /// So far ahead that the timer never ends by itself.
    const NEVER: i64 = i64::MAX / 4;

    pub(super) struct Signals {
        /// A timer that is cancelled when the clock is set, which waking from sleep does too (timerfd_create(2)).
        clock: AsyncFd<OwnedFd>,
        network: AsyncFd<OwnedFd>,
    }

    impl Signals {
        pub(super) fn new() -> io::Result<Self> {
            let clock =
                timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC)?;
            let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
            // Protocol 0 of netlink sockets is NETLINK_ROUTE.
            let network = socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)?;
            rustix::net::bind(&network, &netlink::SocketAddrNetlink::new(0, LINKS_ADDRESSES_AND_ROUTES))?;
            let signals = Self { clock: ready(clock)?, network: ready(network)? };
            signals.arm()?;
            Ok(signals)
        }

        fn arm(&self) -> io::Result<()> {
            let never = Timespec { tv_sec: NEVER, tv_nsec: 0 };
            let spec = Itimerspec { it_interval: Timespec { tv_sec: 0, tv_nsec: 0 }, it_value: never };
            let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
            timerfd_settime(self.clock.get_ref(), flags, &spec)?;
            Ok(())
        }

        pub(super) async fn tell(self, presence: watch::Sender<Presence>) {
            loop {
                let heard = tokio::select! {
                    was_set = self.clock_was_set() => was_set.map(|()| true),
                    changed = self.network_changed() => changed.map(|()| false),
                    () = presence.closed() => return,
                };
                match heard {
                    Ok(is_clock) => {
                        let online = is_online();
                        presence.send_if_modified(|presence| {
                            let changed = is_clock || presence.online != online;
                            if changed {
                                *presence = Presence { online, since: clock::now() };
                                tracing::info!(online, woke = is_clock, "this computer changed");
                            }
                            changed
                        });
                    }
                    Err(error) => {
                        tracing::warn!(%error, "sleep and network changes are not heard any more");
                        return;
                    }
                }
            }
        }

        async fn clock_was_set(&self) -> io::Result<()> {
            loop {
                let mut ready = self.clock.readable().await?;
                let read = ready.try_io(|timer| Ok(rustix::io::read(timer.get_ref(), &mut [0_u8; 8])?));
                match read {
                    Ok(Err(error))
                        if error.raw_os_error() == Some(rustix::io::Errno::CANCELED.raw_os_error()) =>
                    {
                        return self.arm();
                    }
                    Ok(Err(error)) => return Err(error),
                    Ok(Ok(_)) | Err(_) => {}
                }
            }
        }

        /// What changed does not matter: the routes are looked at again. All that has come is one change.
        async fn network_changed(&self) -> io::Result<()> {
            let mut any = false;
            loop {
                let mut ready = self.network.readable().await?;
                loop {
                    let mut buffer = [0_u8; 4096];
                    match ready
                        .try_io(|socket| Ok(recv(socket.get_ref(), &mut buffer, RecvFlags::empty())?.0))
                    {
                        Ok(Ok(_)) => any = true,
                        // More came than the kernel keeps: that is a change too.
                        Ok(Err(error))
                            if error.raw_os_error() == Some(rustix::io::Errno::NOBUFS.raw_os_error()) =>
                        {
                            any = true;
                        }
                        Ok(Err(error)) => return Err(error),
                        Err(_) => break,
                    }
                }
                if any {
                    return Ok(());
                }
            }
        }
    }

    #[expect(
        deprecated,
        reason = "its successor is unsafe to call; what it asks for, that the descriptor stays open and the same, an OwnedFd keeps"
    )]
    fn ready(descriptor: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
        AsyncFd::new(descriptor)
    }

    /// Whether there is a way to anywhere but this computer; yes where the system does not say.
    pub(super) fn is_online() -> bool {
        let four = std::fs::read_to_string("/proc/net/route");
        let six = std::fs::read_to_string("/proc/net/ipv6_route");
        match (four, six) {
            (Err(_), Err(_)) => true,
            (four, six) => {
                four.is_ok_and(|table| has_default_route(&table))
                    || six.is_ok_and(|table| has_default_route_6(&table))
            }
        }
    }

    /// A line of `/proc/net/route`: interface, destination, gateway, flags, … (proc_net(5)).
    pub(super) fn has_default_route(table: &str) -> bool {
        table.lines().skip(1).any(|line| {
            let mut columns = line.split_whitespace();
            let (interface, destination) = (columns.next(), columns.next());
            interface.is_some_and(|name| name != "lo") && destination == Some("00000000")
        })
    }

    /// A line of `/proc/net/ipv6_route`: destination, its length, source, its length, next hop, metric, two counters,
    /// flags, interface. A route that refuses (0x200) leads nowhere.
    pub(super) fn has_default_route_6(table: &str) -> bool {
        table.lines().any(|line| {
            let columns: Vec<&str> = line.split_whitespace().collect();
            let &[destination, length, _, _, _, _, _, _, flags, interface] = columns.as_slice() else {
                return false;
            };
            let refuses = u32::from_str_radix(flags, 16).is_ok_and(|flags| flags & 0x200 != 0);
            destination.bytes().all(|digit| digit == b'0') && length == "00" && interface != "lo" && !refuses
        })
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::linux::{has_default_route, has_default_route_6};

    const HEAD: &str =
        "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";

    #[test]
    fn a_way_to_anywhere_is_a_network() {
        for (line, expected) in [
            ("wlan0\t00000000\t0102A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0", true),
            ("tun0\t00000000\t00000000\t0001\t0\t0\t0\t00000000\t0\t0\t0", true),
            ("docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0", false),
            ("", false),
        ] {
            assert_eq!(has_default_route(&format!("{HEAD}{line}\n")), expected, "{line}");
        }
        let zeros = "00000000000000000000000000000000";
        let line = |destination: &str, flags: &str, interface: &str| {
            format!("{destination} 00 {zeros} 00 {zeros} 00000400 00000001 00000000 {flags} {interface}\n")
        };
        assert!(has_default_route_6(&line(zeros, "00000003", "wlan0")));
        assert!(!has_default_route_6(&line(zeros, "00200200", "lo")));
        assert!(!has_default_route_6(&line(zeros, "00000200", "wlan0")));
        assert!(!has_default_route_6(&line("fe800000000000000000000000000000", "00000001", "wlan0")));
        assert!(!has_default_route_6("rubbish\n"));
    }
}
