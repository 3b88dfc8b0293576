//! A title, some lines, and things to choose.

use super::asked::Asked;
use crate::tui::ink::Ink;
use crate::tui::paper::Paper;
use vangnet_core::view::Menu;

pub(super) fn menu(menu: &Menu, asked: &Asked<'_>, paper: &mut Paper) {
    paper.title(&menu.title);
    for line in &menu.intro {
        paper.text(line, Ink::Text);
    }
    paper.gap();
    if let Some(question) = &menu.question {
        paper.text(question, Ink::Strong);
        paper.gap();
    }
    asked.menu(paper);
}
