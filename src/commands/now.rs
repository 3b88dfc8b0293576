//! `now`: the first hour and the help lines, without starting anything.

use super::output::speak;
use super::session::{Session, line_width, open_course, player, situation, warn_about_content};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::plain;
use vangnet_core::view;

/// Prints the card of one situation with its help lines, or all cards and all help lines.
pub fn now(environment: &mut Environment<'_>, session: &Session<'_>, given: Option<&str>) -> Result<Exit, Failure> {
    let width = line_width(environment, session);
    let course = open_course(session)?;
    let player = player(environment, session, course.clone())?;
    let words = session.words();
    let mut text = String::new();
    match given {
        Some(given) => {
            let id = situation(&course, given)?;
            if let Some(card) = view::help_card(&player, words, &id) {
                text.push_str(&plain::card_text(&card, words, width));
            }
        }
        None => {
            text.push_str(&words.text("now-intro"));
            text.push('\n');
            for page in course.now().into_iter().flat_map(|module| &module.pages) {
                let Some(mut card) = view::help_card(&player, words, &page.id) else { continue };
                // The lines follow once, after all cards.
                card.lines.clear();
                text.push('\n');
                text.push_str(&plain::card_text(&card, words, width));
                text.push_str(&words.format("now-open", &[("id", page.id.as_str().into())]));
                text.push('\n');
            }
            text.push('\n');
            let lines = view::helplines(&player, words);
            text.push_str(&plain::helplines_text(&lines, words, width));
        }
    }
    warn_about_content(environment, session, player.course());
    speak(environment, &text)
}
