//! Marketo REST: the engine's source against the simulator over real sockets, on a clock that the tests move.

#[cfg(test)]
mod budget;
#[cfg(test)]
mod campaigns;
#[cfg(test)]
mod codes;
#[cfg(test)]
mod program;
#[cfg(test)]
mod quota;
#[cfg(test)]
mod usage;
#[cfg(test)]
mod world;
