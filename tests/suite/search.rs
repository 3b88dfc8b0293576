//! A search finds what a learner may meet, and gives no answer away.

use super::support::{course, languages};
use super::walk;
use vangnet_core::model::Role;
use vangnet_core::player::{Action, Address};
use vangnet_core::question::FreeText;
use vangnet_core::view;
use vangnet_core::view::Asks;

/// How many places a search finds.
fn found(role: Role, words: &str) -> usize {
    let (course, languages) = (course(), languages());
    let mut player = walk::player(&course, "en", role);
    for action in [Action::Open(Address::Search), Action::Query(FreeText::new(words))] {
        player.update(action, walk::now());
    }
    match view::scene(&player, languages.get("en")).asks {
        Asks::Find(find) => find.choices.len(),
        other => panic!("{other:?} is no search"),
    }
}

#[test]
fn reasons_are_not_found_in_the_words_of_any_role() {
    for role in Role::ALL {
        for words in ["First discuss with Mila whether", "You want it to stop quickly", "Mila has been believed"] {
            assert_eq!(found(role, words), 0, "{words} as a {}", role.as_str());
        }
    }
}

#[test]
fn a_role_finds_its_own_words_and_not_those_of_another() {
    let said = "Mila (12) is standing at your desk";
    assert_eq!((found(Role::Teacher, said), found(Role::Parent, said)), (1, 0));
}
