//! Marketo's mails, from a real mail server to the history.

#[cfg(test)]
mod agent;
#[cfg(test)]
mod incidents;
#[cfg(test)]
mod large;
#[cfg(test)]
mod mails;
#[cfg(test)]
mod putting_away;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod tokens;
#[cfg(test)]
mod world;
