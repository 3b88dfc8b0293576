//! Shuffling from a seed, the same way for the same learner and page.

use crate::model::Id;

/// The ids in an order that follows from learner and page.
pub fn shuffled(ids: &[Id], seed: u64, page: &str) -> Vec<Id> {
    let mut state = seed ^ fnv1a(0, page);
    let mut ids = ids.to_vec();
    // Fisher–Yates, from the end.
    for last in (1..ids.len()).rev() {
        let pick = split_mix(&mut state) % (last as u64 + 1);
        ids.swap(last, usize::try_from(pick).unwrap_or(0));
    }
    ids
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo), begun with a seed in its basis.
pub(crate) fn fnv1a(seed: u64, text: &str) -> u64 {
    text.bytes()
        .fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// SplitMix64 (Steele, Lea, Flood 2014): a small generator with a good spread.
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids() -> Vec<Id> {
        ["a", "b", "c", "d"].map(Id::known).to_vec()
    }

    #[test]
    fn the_same_seed_and_page_give_the_same_order() {
        assert_eq!(shuffled(&ids(), 7, "steps"), shuffled(&ids(), 7, "steps"));
    }

    #[test]
    fn each_option_comes_first_about_equally_often() {
        let mut first = std::collections::BTreeMap::new();
        for seed in 0..4000 {
            *first.entry(shuffled(&ids(), seed, "steps")[0].clone()).or_insert(0) += 1;
        }
        for (id, count) in first {
            assert!((850..1150).contains(&count), "{id} was first {count} times of 4000");
        }
    }

    #[test]
    fn nothing_is_lost_or_doubled() {
        let mut order = shuffled(&ids(), 99, "page");
        order.sort();
        assert_eq!(order, ids());
    }
}
