//! Diagnostics drawn like a good compiler's: the line, a caret under the very word, and what to do.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::say::said;
use vangnet_core::diagnostic::{Diagnostic, Severity};
use vangnet_core::messages::Messages;
use vangnet_core::model::letters;

/// How many are drawn unless all are asked for: more than anybody reads before mending the first.
const DRAWN: usize = 200;

/// The diagnostics, the first or `all` of them, what was looked at, and one line of totals. `text_of` gives the text of
/// a file.
pub fn text<'t>(
    diagnostics: &[Diagnostic],
    looked: &str,
    text_of: &dyn Fn(&str) -> Option<&'t str>,
    words: &Messages,
    colour: bool,
    all: bool,
) -> String {
    let mut out = String::new();
    let drawn = if all { diagnostics.len() } else { diagnostics.len().min(DRAWN) };
    for diagnostic in &diagnostics[..drawn] {
        out.push_str(&draw(diagnostic, text_of(&diagnostic.place.file), words, colour));
        out.push_str("\n\n");
    }
    if drawn < diagnostics.len() {
        let more = diagnostics.len() - drawn;
        out.push_str(&(words.format("diagnostic-more", &[("count", more.into())]) + "\n"));
    }
    let errors = diagnostics.iter().filter(|one| one.severity() == Severity::Error).count();
    let warnings = diagnostics.len() - errors;
    let totals = match diagnostics {
        [] => words.text("diagnostic-clean"),
        _ => words.format("diagnostic-total", &[("errors", errors.into()), ("warnings", warnings.into())]),
    };
    format!("{out}{looked}\n{totals}\n")
}

fn draw(diagnostic: &Diagnostic, text: Option<&str>, words: &Messages, colour: bool) -> String {
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
        // The line alone: with the whole text each one would cost as much as the file is long.
        let first = text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
        let line = text[first..].split('\n').next().unwrap_or_default();
        let (line, span) = shown(line, pointed_at(line, place.span.start - first..place.span.end - first));
        let source = Snippet::source(line).line_start(place.line).path(file.as_ref());
        group.element(source.annotation(AnnotationKind::Primary.span(span)))
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
fn pointed_at(line: &str, span: Range<usize>) -> Range<usize> {
    let end = span.end.min(line.len());
    if end > span.start {
        return span.start..end;
    }
    let next = line[span.start..].chars().next().map_or(0, char::len_utf8);
    span.start..span.start + next
}
