//! The simulator over real sockets.

#[cfg(test)]
mod client;
#[cfg(test)]
mod control;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod ims;
#[cfg(test)]
mod journal;
#[cfg(test)]
mod play;
#[cfg(test)]
mod rest;
