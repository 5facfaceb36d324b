//! Stories: the real `campanile` over real sockets.

#[cfg(test)]
mod aio;
#[cfg(test)]
mod commands;
#[cfg(test)]
mod contract;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod crashes;
#[cfg(test)]
mod doctor;
#[cfg(test)]
mod incidents;
#[cfg(test)]
mod kills;
#[cfg(test)]
mod locks;
#[cfg(test)]
mod presence;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod secrets;
#[cfg(test)]
mod support;
#[cfg(test)]
mod taking_out;
#[cfg(test)]
mod together;
#[cfg(test)]
mod troubles;
#[cfg(test)]
mod updates;
#[cfg(test)]
mod upkeep_kills;
#[cfg(test)]
mod usage;
#[cfg(test)]
mod writes;
