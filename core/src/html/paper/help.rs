//! Cards for when something is the matter.

use super::super::element::{Element, blanks, el, heading};
use super::super::help;
use super::super::page::Page;
use super::sheet::sheet;
use crate::messages::Messages;
use crate::view::HelpCard;

/// One card, or several, each on a sheet of its own.
pub fn help_cards(cards: &[HelpCard], words: &Messages) -> Page {
    if let [card] = cards {
        return one(card, words);
    }
    let section = |(at, card): (usize, &HelpCard)| {
        let (title, body) = help::card(card, 2);
        let section = el("section").class(if at == 0 { "compact" } else { "compact new-page" });
        section.add(heading(2, &title)).add(body)
    };
    sheet(&words.text("help-now-title"), words).all(cards.iter().enumerate().map(section))
}

fn one(card: &HelpCard, words: &Messages) -> Page {
    let (title, body) = help::card(card, 1);
    sheet(&title, words).class("compact").add(body)
}

/// A card, and lines for the names and numbers that only the reader knows.
pub fn card_with_names(card: &HelpCard, words: &Messages) -> Page {
    one(card, words).add(names(card, words))
}

fn names(card: &HelpCard, words: &Messages) -> Element {
    let lines = ["paper-name-school", "paper-name-safeguarding", "paper-name-doctor", "paper-name-night"];
    let known = lines.map(|id| words.text(id)).into_iter();
    let to_find = card.to_find.iter().map(|name| words.format("paper-name-line", &[("name", name.into())]));
    let lines = known.chain(to_find).map(|name| el("li").say(name).add(blanks(1)));
    let title = heading(2, &words.text("paper-names-title"));
    el("section").class("together").add(title).add(el("ul").class("names").all(lines))
}
