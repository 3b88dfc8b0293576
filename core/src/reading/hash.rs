//! The hash of a source page: its prose and its structure.
//!
//! First 16 hexadecimal digits of SHA-256 over the canonical structure and every slot, text in
//! Unicode form NFC with runs of blanks folded. A change of the right answer changes it too, because
//! then the old feedback is wrong in every language although no source word changed.

use std::fmt::Write;

use sha2::{Digest, Sha256};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::model::{PageProse, folded};

/// Hashes one page.
pub(super) fn page(structure: &str, prose: Option<&PageProse>) -> String {
    let mut hasher = Sha256::new();
    hasher.update(structure.as_bytes());
    for (slot, text) in prose.iter().flat_map(|prose| prose.slots()) {
        if matches!(slot, "note" | "discuss" | "hard") {
            continue;
        }
        hasher.update(slot.as_bytes());
        for line in text.lines() {
            let mut folded = folded(&line);
            // Nearly all text is composed already; then composing it changes nothing.
            if is_nfc_quick(folded.chars()) != IsNormalized::Yes {
                folded = folded.nfc().collect::<String>().into();
            }
            hasher.update(b"\n");
            hasher.update(folded.as_bytes());
        }
        hasher.update(b"\0");
    }
    let mut hex = String::new();
    for byte in hasher.finalize().iter().take(8) {
        write!(hex, "{byte:02x}").expect("writing to a string cannot fail");
    }
    hex
}
