//! Guards of the house: who depends on whom, what stands nowhere in the code, what the documents list.

#[cfg(test)]
mod corpora;
#[cfg(test)]
mod dependencies;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod sources;
#[cfg(test)]
mod window;
#[cfg(test)]
mod words;
