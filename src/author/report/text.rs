//! Diagnostics drawn like a good compiler's: the line, a caret under the very word, and what to do.

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::say::said;
use vangnet_core::diagnostic::{Diagnostic, Severity};
use vangnet_core::messages::Messages;

/// All diagnostics, what was looked at, and one line of totals. `text_of` gives the text of a file.
pub fn text(
    diagnostics: &[Diagnostic],
    looked: &str,
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
    format!("{out}{looked}\n{totals}\n")
}

fn draw(diagnostic: &Diagnostic, text: Option<String>, words: &Messages, colour: bool) -> String {
    let place = &diagnostic.place;
    let (title, help) = said(diagnostic, words);
    let note = words.text("diagnostic-help");
    let (level, name) = match diagnostic.severity() {
        Severity::Error => (Level::ERROR, words.text("diagnostic-error")),
        Severity::Warning => (Level::WARNING, words.text("diagnostic-warning")),
    };
    let group = level.with_name(name).primary_title(title).id(diagnostic.code.as_str());
    let text = text.filter(|_| place.line > 0).unwrap_or_default();
    let group = if text.is_empty() {
        group.element(Origin::path(&place.file))
    } else {
        let span = visible(&text, place.span.clone());
        group.element(Snippet::source(&text).path(&place.file).annotation(AnnotationKind::Primary.span(span)))
    };
    let group = if help.is_empty() { group } else { group.element(Level::HELP.with_name(note).message(help)) };
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// A span of at least one letter and at most one line.
fn visible(text: &str, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let line_end = text[span.start..].find('\n').map_or(text.len(), |at| span.start + at);
    let end = span.end.min(line_end);
    if end > span.start {
        return span.start..end;
    }
    let next = text[span.start..].chars().next().map_or(0, char::len_utf8);
    span.start..(span.start + next).min(text.len())
}
