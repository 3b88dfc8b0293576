//! Rules about the interface texts. Each message is said in every form that its language has, as a learner would meet
//! it, and held against what the other languages say.

mod message;
mod plurals;
mod rendered;
mod samples;
#[cfg(test)]
mod tests;
mod voice;
mod written;

use std::collections::BTreeSet;

use vangnet_core::diagnostic::{Diagnostic, sort};
use vangnet_core::messages::Catalogue;
use vangnet_core::model::{FALLBACK_LANGUAGE, Language};

use message::Message;
use voice::Voice;

/// Checks every language by itself and against the others. One that is not promised speaks English where it has
/// nothing, so it lacks nothing; what it has is held to the same.
pub fn locales(catalogues: &[Catalogue], promised: &[Language]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    // English first: what it asks for is what the program gives.
    let is_english = |catalogue: &&Catalogue| catalogue.language == FALLBACK_LANGUAGE;
    let english = catalogues.iter().find(is_english);
    let others = catalogues.iter().filter(|catalogue| !is_english(catalogue));
    let mut voices: Vec<Voice<'_>> = Vec::new();
    for catalogue in english.into_iter().chain(others) {
        let is_promised = promised.iter().any(|promised| promised.as_str() == catalogue.language);
        voices.push(Voice::new(catalogue, english, is_promised, &mut found));
    }
    let ids: BTreeSet<&str> = voices.iter().flat_map(|voice| voice.written.messages().map(|(id, _)| id)).collect();
    for id in ids {
        Message::new(id, &voices).check(&mut found);
    }
    sort(&mut found);
    found
}
