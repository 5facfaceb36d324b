//! Forwarding: the resident program, and places that check what they get.

#[cfg(test)]
mod formats;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod storms;
#[cfg(test)]
mod troubles;
#[cfg(test)]
mod world;
