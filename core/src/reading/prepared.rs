//! What was read of a course once before, when the program was built, so that a start does not read it again.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// What was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Piece {
    Plan,
    /// What a module is called, per language.
    Names,
    Minutes,
    Overview,
    Module,
    Region,
    Sources,
    Glossaries,
}

/// Pieces, each still packed, by what they are and what they are about; of what there is once, that is nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Prepared(BTreeMap<(Piece, &'static str), &'static [u8]>);

impl Prepared {
    /// What [`Packing`] made; of anything else there are no pieces, and everything is read.
    pub(super) fn unpacked(packed: &'static [u8]) -> Self {
        Self(postcard::from_bytes(packed).unwrap_or_default())
    }

    pub(super) fn take<T: DeserializeOwned>(&self, piece: Piece, about: &str) -> Option<T> {
        postcard::from_bytes(self.0.get(&(piece, about))?).ok()
    }
}

#[derive(Default, Serialize)]
pub(super) struct Packing(BTreeMap<(Piece, String), Vec<u8>>);

impl Packing {
    pub(super) fn add(&mut self, piece: Piece, about: &str, read: &impl Serialize) {
        self.0.insert((piece, about.to_owned()), packed(read));
    }

    pub(super) fn packed(&self) -> Vec<u8> {
        packed(&self.0)
    }
}

fn packed(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).expect("ids, numbers and texts can always be packed")
}
