//! `now`: the first hour and the help lines, without starting anything.

use std::sync::Arc;

use super::output::say;
use super::session::{Session, open_course, player, situation, warn_about_content};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::plain;
use vangnet_core::view;

/// Prints the card of one situation with its help lines, or all cards and all help lines.
pub fn now(environment: &mut Environment<'_>, session: &Session<'_>, given: Option<&str>) -> Result<Exit, Failure> {
    let course = open_course(session)?;
    let player = player(environment, session, Arc::clone(&course))?;
    let words = session.words();
    let text = match given {
        Some(given) => {
            let card = view::help_card(&player, words, &situation(&player, words, given)?);
            card.map_or_else(String::new, |card| plain::card_text(&card, words))
        }
        None => {
            let mut text = words.text("now-intro") + "\n";
            for page in course.now().into_iter().flat_map(|module| &module.pages) {
                let Some(mut card) = view::help_card(&player, words, &page.id) else { continue };
                // The lines follow once, after all cards.
                card.lines.clear();
                let open = words.format("now-open", &[("id", page.id.as_str().into())]);
                text.push_str(&format!("\n{}{open}\n", plain::card_text(&card, words)));
            }
            let lines = view::helplines(&player, words);
            text + "\n" + &plain::helplines_text(&lines, words)
        }
    };
    warn_about_content(environment, session, player.course());
    say(environment, session, &text)
}
