//! The hash of a source page: its prose and its structure.
//!
//! First 16 hexadecimal digits of SHA-256 over the canonical structure and every slot, text in
//! Unicode form NFC with runs of blanks folded. A change of the right answer changes it too, because
//! then the old feedback is wrong in every language although no source word changed.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::model::{PageProse, Role, Slot, Text, folded};

pub(super) fn page(structure: &str, prose: Option<&PageProse>) -> String {
    let mut hasher = Sha256::new();
    hasher.update(structure.as_bytes());
    let key = |role: Option<Role>, slot: &Slot| {
        role.map_or_else(|| slot.to_string(), |role| format!("for.{}.{slot}", role.as_str()))
    };
    // In the order of their keys, as they are written in the files. What is said to whoever leads a group changes
    // nothing for a learner.
    let texts: BTreeMap<String, &Text> = prose
        .iter()
        .flat_map(|prose| prose.texts())
        .filter(|(role, slot, _)| role.is_some() || !slot.is_for_leader())
        .map(|(role, slot, text)| (key(role, slot), text))
        .collect();
    for (key, text) in texts {
        hasher.update(key.as_bytes());
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
