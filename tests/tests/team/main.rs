//! Team mode: a relay, a real NATS server, and desktops.

#[cfg(test)]
mod calls;
#[cfg(test)]
mod desktops;
#[cfg(test)]
mod forwarding;
#[cfg(test)]
mod kills;
#[cfg(test)]
mod operator;
#[cfg(test)]
mod permissions;
#[cfg(test)]
mod relays;
#[cfg(test)]
mod triage;
#[cfg(test)]
mod trials;
#[cfg(test)]
mod world;
