//! Text that is typed or pasted into a line.

use super::cursor::Cursor;
use super::editor::Editor;
use super::focus::Focusable;
use crate::keymap::Key;
use vangnet_core::player::{Action, Command};
use vangnet_core::question::FreeText;
use vangnet_core::view::Scene;

/// Puts pasted text where text is written; anywhere else it means nothing, so it answers nothing.
pub(super) fn paste(text: &str, cursor: &mut Cursor) -> Vec<Action> {
    let Some(focused) = cursor.focused().cloned() else { return Vec::new() };
    let Some(editor) = editor_of(&focused, cursor) else { return Vec::new() };
    editor.insert(text);
    written(&focused, cursor)
}

/// The editor of the focused line, made from what the line holds.
fn editor_of<'l>(focused: &Focusable, cursor: &'l mut Cursor) -> Option<&'l mut Editor> {
    let text = match focused {
        Focusable::Field(_, text) | Focusable::Query(text) => text,
        _ => return None,
    };
    let stale = cursor.editor.as_ref().is_none_or(|editor| editor.text() != *text);
    if stale {
        cursor.editor = Some(Editor::new(text));
    }
    cursor.editor.as_mut()
}

fn written(focused: &Focusable, cursor: &Cursor) -> Vec<Action> {
    let text = cursor.editor.as_ref().map(Editor::text).unwrap_or_default();
    match focused {
        Focusable::Field(row, _) => vec![Action::Write { row: row.clone(), text: FreeText::new(text) }],
        Focusable::Query(_) => vec![Action::Query(FreeText::new(text))],
        _ => Vec::new(),
    }
}

pub(super) fn on_text(key: Key, focused: &Focusable, scene: &Scene, cursor: &mut Cursor) -> Option<Vec<Action>> {
    if key == Key::Enter {
        // After the last line there is nothing left to fill in.
        if let Some(next) = scene.offer(Command::Next).filter(|_| cursor.focus + 1 == cursor.focusables.len()) {
            return Some(vec![next.action.clone()]);
        }
        cursor.step(1);
        return Some(Vec::new());
    }
    let editor = editor_of(focused, cursor)?;
    let before = editor.text();
    if !editor.key(key) {
        return None;
    }
    if editor.text() == before {
        return Some(Vec::new());
    }
    Some(written(focused, cursor))
}
