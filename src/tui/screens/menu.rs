//! A title, some lines, and things to choose.

use super::choice;
use crate::tui::ink::Ink;
use crate::tui::paper::Paper;
use vangnet_core::view::Menu;

pub(super) fn menu(menu: &Menu, paper: &mut Paper) {
    paper.title(&menu.title);
    for line in &menu.intro {
        paper.text(line, Ink::Text);
    }
    paper.gap();
    if let Some(question) = &menu.question {
        paper.text(question, Ink::Strong);
        paper.gap();
    }
    let airy = menu.choices.iter().any(|choice| choice.detail.is_some()) && menu.choices.len() <= 12;
    for (at, one) in menu.choices.iter().enumerate() {
        choice(at, one, paper);
        if airy && one.detail.is_some() {
            paper.gap();
        }
    }
}
