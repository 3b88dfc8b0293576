//! An invitation, and a message to pass on.

use super::super::element::{Element, blanks, el, heading, list};
use super::super::page::Page;
use super::sheet::sheet;
use crate::messages::Messages;
use crate::view::Numbers;

/// What is known of an evening. The words of whoever invites stand on the paper and nowhere else.
#[derive(Clone, Debug, Default)]
pub struct Gathering<'g> {
    /// The title of the module, when one was chosen.
    pub about: Option<&'g str>,
    /// What that is about, in a sentence: many do not know its name.
    pub summary: Option<&'g str>,
    pub minutes: u32,
    pub when: Option<&'g str>,
    pub place: Option<&'g str>,
    /// What to call when something is the matter before.
    pub numbers: Option<Numbers>,
}

/// Letters of a message at most.
const MESSAGE: usize = 300;

impl Gathering<'_> {
    /// Letters that fit into a message beside what it says itself.
    pub const LONGEST: usize = 40;
}

/// One page that says honestly what comes.
pub fn invitation(of: &Gathering<'_>, words: &Messages) -> Page {
    let title = match of.about {
        Some(about) => words.format("paper-invitation-title", &[("module", about.into())]),
        None => words.text("paper-invitation-any"),
    };
    let told = |label: &str, said: Option<&str>| {
        let item = el("li").add(el("strong").say(words.text(label)));
        match said {
            Some(said) => item.say(" ").say(said),
            None => item.add(blanks(1)),
        }
    };
    let place = el("ul").class("plain").add(told("paper-invitation-when", of.when));
    let place = place.add(told("paper-invitation-where", of.place));
    let what =
        ["paper-invitation-what-1", "paper-invitation-what-2", "paper-invitation-what-3", "paper-invitation-what-4"];
    let not = ["paper-invitation-not-1", "paper-invitation-not-2", "paper-invitation-not-3"];
    let part = |title: &str, items: &[&str]| {
        let items = list("ul", items.iter().map(|id| words.text(id)));
        el("section").class("together").add(heading(2, &words.text(title))).add(items)
    };
    sheet(&title, words)
        .line(of.summary.unwrap_or_default())
        .line(&words.text("paper-invitation-intro"))
        .add(place)
        .line(&words.format("paper-invitation-minutes", &[("minutes", of.minutes.into())]))
        .add(part("paper-invitation-what", &what))
        .add(part("paper-invitation-not", &not))
        .line(&words.text("paper-invitation-close"))
        .all(of.numbers.as_ref().map(|numbers| now(numbers, words)))
        .add(passed_on(of, words))
}

fn now(numbers: &Numbers, words: &Messages) -> Element {
    let lines = list("ul", numbers.called.iter().map(|one| &one.said)).class("plain");
    el("div").class("box").line(&words.text("paper-invitation-now")).line(&numbers.title).add(lines)
}

fn passed_on(of: &Gathering<'_>, words: &Messages) -> Element {
    let title = heading(2, &words.text("paper-invitation-message"));
    el("section").class("together").add(title).line(&message(of, words))
}

/// At most 300 letters, for a group chat or a newsletter.
pub fn message(of: &Gathering<'_>, words: &Messages) -> String {
    let welcome = match of.about {
        Some(about) => words.format("paper-message", &[("module", about.into())]),
        None => words.text("paper-message-any"),
    };
    let when = of.when.map(|when| words.format("paper-message-when", &[("when", when.into())]));
    let place = of.place.map(|place| words.format("paper-message-where", &[("where", place.into())]));
    let end = words.text("paper-message-end");
    let said = |summary: Option<&str>| {
        let parts = [Some(welcome.as_str()), summary, when.as_deref(), place.as_deref(), Some(end.as_str())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    // What it is about is said where there is room for it.
    let whole = said(of.summary);
    if whole.chars().count() <= MESSAGE { whole } else { said(None) }
}
