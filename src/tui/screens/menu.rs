//! A title, some lines, and things to choose.

use super::asked::Asked;
use crate::tui::column::Column;
use crate::tui::text_style::TextStyle;
use vangnet_core::view::Menu;

pub(super) fn menu(menu: &Menu, asked: &Asked<'_>, column: &mut Column) {
    column.title(&menu.title);
    for line in &menu.intro {
        column.text(line, TextStyle::Text);
    }
    column.gap();
    if let Some(question) = &menu.question {
        column.text(question, TextStyle::Strong);
        column.gap();
    }
    asked.menu(column);
}
