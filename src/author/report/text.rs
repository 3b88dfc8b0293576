//! Diagnostics drawn like a good compiler's: the line, a caret under the very word, and what to do.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::say::said;
use vangnet_core::diagnostic::{Diagnostic, Severity};
use vangnet_core::messages::Messages;
use vangnet_core::model::letters;

/// All diagnostics, and one line of totals. `text_of` gives the text of a file.
pub fn text(
    diagnostics: &[Diagnostic],
    text_of: &dyn Fn(&str) -> Option<String>,
    words: &Messages,
    colour: bool,
) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&draw(diagnostic, text_of(&diagnostic.place.file), words, colour));
        out.push_str("\n\n");
    }
    let errors = diagnostics.iter().filter(|one| one.severity() == Severity::Error).count();
    let warnings = diagnostics.len() - errors;
    let totals = match diagnostics {
        [] => words.text("diagnostic-clean"),
        _ => words.format("diagnostic-total", &[("errors", errors.into()), ("warnings", warnings.into())]),
    };
    out + &totals + "\n"
}

fn draw(diagnostic: &Diagnostic, text: Option<String>, words: &Messages, colour: bool) -> String {
    let place = &diagnostic.place;
    let (title, help) = said(diagnostic, words);
    let file = letters::visible(&place.file);
    let note = words.text("diagnostic-help");
    let (level, name) = match diagnostic.severity() {
        Severity::Error => (Level::ERROR, words.text("diagnostic-error")),
        Severity::Warning => (Level::WARNING, words.text("diagnostic-warning")),
    };
    let group = level.with_name(name).primary_title(title).id(diagnostic.code.as_str());
    let text = text.filter(|_| place.line > 0).unwrap_or_default();
    let group = if text.is_empty() {
        group.element(Origin::path(file.as_ref()))
    } else {
        let (text, span) = shown(&text, pointed_at(&text, place.span.clone()));
        group.element(Snippet::source(text).path(file.as_ref()).annotation(AnnotationKind::Primary.span(span)))
    };
    let group = if help.is_empty() { group } else { group.element(Level::HELP.with_name(note).message(help)) };
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// The text as it can be drawn, and where the span is in it.
fn shown(text: &str, span: Range<usize>) -> (Cow<'_, str>, Range<usize>) {
    let whole = letters::visible_lines(text);
    if let Cow::Borrowed(_) = whole {
        return (whole, span);
    }
    let start = letters::visible_lines(&text[..span.start]).len();
    let end = start + letters::visible_lines(&text[span.clone()]).len();
    (whole, start..end)
}

/// A span of at least one letter and at most one line.
fn pointed_at(text: &str, span: Range<usize>) -> Range<usize> {
    let line_end = text[span.start..].find('\n').map_or(text.len(), |at| span.start + at);
    let end = span.end.min(line_end);
    if end > span.start {
        return span.start..end;
    }
    let next = text[span.start..].chars().next().map_or(0, char::len_utf8);
    span.start..(span.start + next).min(text.len())
}
