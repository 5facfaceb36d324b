//! The matrix of faults: for each source what can go wrong between it and Campanile, over real sockets of this computer,
//! on a clock that the tests move. What follows from each stands in docs/RELIABILITY.md.

#[cfg(test)]
mod authority;
#[cfg(test)]
mod between;
#[cfg(test)]
mod bodies;
#[cfg(test)]
mod clocks;
#[cfg(test)]
mod documented;
#[cfg(test)]
mod json;
#[cfg(test)]
mod mail;
#[cfg(test)]
mod networks;
#[cfg(test)]
mod post;
#[cfg(test)]
mod proxies;
#[cfg(test)]
mod proxy;
#[cfg(test)]
mod row;
#[cfg(test)]
mod statuses;
#[cfg(test)]
mod tls;
#[cfg(test)]
mod world;
