//! `now`: the first hour and the help lines, without starting anything.

use super::learn::situation;
use super::line_width;
use super::open_course;
use super::player;
use super::speak;
use super::tell_mistakes;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::plain;
use crate::run::Setting;
use crate::view;

/// Prints the card of one situation with its help lines, or all cards and all help lines.
pub fn now(environment: &mut Environment<'_>, setting: &Setting<'_>, given: Option<&str>) -> Result<Exit, Failure> {
    let width = line_width(environment, setting);
    let course = open_course(setting)?;
    let player = player(environment, setting, course.clone())?;
    let words = setting.words();
    let mut text = String::new();
    match given {
        Some(given) => {
            let id = situation(&course, given)?;
            if let Some(card) = view::help_card(&player, words, &id) {
                text.push_str(&plain::card_text(&card, words, width));
            }
        }
        None => {
            text.push_str(&words.say("now-intro"));
            text.push('\n');
            for page in course.now().into_iter().flat_map(|module| &module.pages) {
                let Some(mut card) = view::help_card(&player, words, &page.id) else { continue };
                // The lines follow once, after all cards.
                card.lines.clear();
                text.push('\n');
                text.push_str(&plain::card_text(&card, words, width));
                text.push_str(&words.say_with("now-open", &[("id", page.id.as_str().into())]));
                text.push('\n');
            }
            text.push('\n');
            let lines = view::help_lines(&player, words);
            text.push_str(&plain::help_lines_text(&lines, words, width));
        }
    }
    tell_mistakes(environment, setting, player.course());
    speak(environment, &text)
}
