//! Cards to cut out: to begin a talk with, and to vote with.

use super::super::element::{Element, el, heading};
use super::super::page::Page;
use super::sheet::sheet;
use crate::messages::Messages;

/// How old the children are with whom one talks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// 4 to 8.
    Young,
    /// 9 to 12.
    Middle,
    /// 13 to 16.
    Teen,
}

impl Age {
    /// Each with the word that asks for it.
    pub const ALL: [(&'static str, Self); 3] = [("4-8", Self::Young), ("9-12", Self::Middle), ("13-16", Self::Teen)];

    /// The words that ask for one.
    pub const NAMES: [&'static str; 3] = [Self::ALL[0].0, Self::ALL[1].0, Self::ALL[2].0];

    /// The age of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, age)| *age)
    }

    fn title(self) -> &'static str {
        match self {
            Self::Young => "paper-cards-young",
            Self::Middle => "paper-cards-middle",
            Self::Teen => "paper-cards-teen",
        }
    }

    fn questions(self) -> [&'static str; 6] {
        match self {
            Self::Young => [
                "paper-card-young-1",
                "paper-card-young-2",
                "paper-card-young-3",
                "paper-card-young-4",
                "paper-card-young-5",
                "paper-card-young-6",
            ],
            Self::Middle => [
                "paper-card-middle-1",
                "paper-card-middle-2",
                "paper-card-middle-3",
                "paper-card-middle-4",
                "paper-card-middle-5",
                "paper-card-middle-6",
            ],
            Self::Teen => [
                "paper-card-teen-1",
                "paper-card-teen-2",
                "paper-card-teen-3",
                "paper-card-teen-4",
                "paper-card-teen-5",
                "paper-card-teen-6",
            ],
        }
    }
}

/// For every age.
const ANY: [&str; 6] = [
    "paper-card-any-1",
    "paper-card-any-2",
    "paper-card-any-3",
    "paper-card-any-4",
    "paper-card-any-5",
    "paper-card-any-6",
];

const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// Cards for every age and for one, or for all of them; and letters to hold up.
pub fn cards(age: Option<Age>, words: &Messages) -> Page {
    let page = sheet(&words.text("paper-cards-title"), words).line(&words.text("paper-cards-intro"));
    let page = page.add(section("paper-cards-any", ANY, words));
    let ages = Age::ALL.into_iter().filter(|(_, one)| age.is_none_or(|age| age == *one));
    let of_age = ages.map(|(_, age)| section(age.title(), age.questions(), words).class("new-page"));
    page.all(of_age).add(votes(words))
}

fn section(title: &str, questions: [&'static str; 6], words: &Messages) -> Element {
    let card = |id: &str| el("li").class("card").say(words.text(id));
    el("section").add(heading(2, &words.text(title))).add(el("ul").class("cards").all(questions.map(card)))
}

fn votes(words: &Messages) -> Element {
    let card = |letter: &'static str| {
        let sign = words.format("paper-vote-letter", &[("letter", letter.into())]);
        let large = el("span").class("letter").with("aria-hidden", "true").say(letter);
        el("li").class("card vote").add(large).add(el("span").class("sign").say(sign))
    };
    let title = heading(2, &words.text("paper-vote-title"));
    let section = el("section").class("new-page").add(title).line(&words.text("paper-vote-intro"));
    section.add(el("ul").class("cards").all(LETTERS.map(card)))
}
