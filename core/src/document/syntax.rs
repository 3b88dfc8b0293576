//! What went wrong where a file is no valid TOML, in the author's terms: the parser says what it expected, and that
//! seldom is what was forgotten.

use std::ops::Range;

use toml::de::Error;

use super::problem::Problem;
use super::slips::{curled_ends, is_key, quotes, slip, trimmed as without_blanks};

const LONG: [&str; 2] = ["\"\"\"", "'''"];

/// Every problem of a file, the cause first; what the parser stumbled over after an open text is left out.
pub(super) fn problems(text: &str, errors: &[Error]) -> Vec<Problem> {
    if errors.is_empty() {
        return Vec::new();
    }
    // Both make all that follows look wrong.
    if let Some(problem) = conflict(text).or_else(|| open_text(text)) {
        return vec![problem];
    }
    let mut problems = Vec::new();
    // The parser tells what it read as a value after what it could not place.
    let mut errors: Vec<&Error> = errors.iter().collect();
    errors.sort_by_key(|error| start(error));
    let mut open_bracket = false;
    let never_closed = errors.iter().any(|error| error.message().starts_with("unclosed inline table"));
    for error in errors {
        let line = line_of(text, start(error));
        let is_told = problems.iter().any(|(told, problem): &(Range<usize>, Problem)| {
            *told == line || (problem.name == "duplicate" && is_same_table(text, told, line.start))
        });
        if is_told || open_bracket {
            continue;
        }
        let problem = problem(text, error, line.clone(), never_closed);
        // What is open there is told already.
        let shown = line_of(text, problem.span.start);
        if problems.iter().any(|(told, _)| *told == shown && shown != line) {
            continue;
        }
        open_bracket = matches!(problem.name, "open-list" | "open-table");
        problems.push((line, problem));
    }
    problems.into_iter().map(|(_, problem)| problem).collect()
}

fn start(error: &Error) -> usize {
    error.span().map_or(0, |span| span.start)
}

/// The line in which a byte stands; at the end of one it is that line, not the next.
fn line_of(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    start..text[at..].find('\n').map_or(text.len(), |end| at + end)
}

/// Whether no other table begins between a line and a place.
fn is_same_table(text: &str, line: &Range<usize>, at: usize) -> bool {
    text.get(line.end..at).is_some_and(|between| !between.lines().any(|line| line.trim_start().starts_with('[')))
}

fn problem(text: &str, error: &Error, line: Range<usize>, never_closed: bool) -> Problem {
    let (message, span) = (error.message(), error.span().unwrap_or(0..0));
    let written = &text[line.clone()];
    let trimmed = written.trim();
    let whole = without_blanks(text, line.clone());
    let is_head = trimmed.starts_with('[') || (trimmed.ends_with(']') && is_key(trimmed.trim_end_matches(']')));
    // A value that was begun on an earlier line and is not over.
    if let Some(open) = open_bracket(text, line.start) {
        let is_key = trimmed.split_once('=').is_some_and(|(key, _)| is_key(key.trim()));
        let is_list = text[open.clone()].starts_with('[');
        if (is_key && (is_list || never_closed)) || is_head || message.starts_with("unclosed") {
            let name = if is_list { "open-list" } else { "open-table" };
            return Problem::new(name, open);
        }
    }
    let is_within = open_bracket(text, line.start).is_some()
        || written.split_once('=').is_some_and(|(_, value)| value.trim_start().starts_with(['[', '{']));
    if let Some(problem) = slip(text, (message, span.clone()), &line, is_within) {
        return problem;
    }
    if message.starts_with("missing comma") {
        // It belongs behind what stands before.
        let end = text[..span.start].trim_end().len();
        return Problem::new("comma", text.floor_char_boundary(end.saturating_sub(1))..end);
    }
    if message == "duplicate key" {
        let found = text[span.clone()].to_owned();
        let first = if is_head { earlier_head(text, &line) } else { earlier_key(text, &line) };
        return Problem { first, ..Problem::new("duplicate", span).with(if is_head { trimmed } else { &found }) };
    }
    if is_head && !trimmed.contains('=') {
        return Problem::new("head", whole);
    }
    let Some((key, value)) = written.split_once('=') else {
        return match trimmed.split_once(':') {
            Some((key, _)) if is_key(key) => Problem::new("colon", whole).with(key),
            _ => Problem::new("no-equals", whole),
        };
    };
    let value_start = line.start + key.len() + 1 + (value.len() - value.trim_start().len());
    // A comment behind a value that has no quotes is none of it.
    let bare = value.split_once(" #").filter(|(value, _)| !value.contains('"')).map_or(value, |(value, _)| value);
    let (key, value) = (key.trim(), bare.trim());
    let at_value = value_start..value_start + value.len();
    if !is_key(key) && !key.starts_with(['"', '\'', '{', '[']) {
        let is_word = |word: &str| is_key(word) && word.contains(char::is_alphanumeric);
        let name = match key {
            "" => "no-key",
            key if key.contains(char::is_whitespace) && key.split_whitespace().all(is_word) => "space-in-key",
            _ => "key",
        };
        return Problem::new(name, whole.start..whole.start + key.len().max(1)).with(key);
    }
    if value.is_empty() || value.starts_with('#') {
        return Problem::new("no-value", whole).with(key);
    }
    if let Some(mark) = curled_ends(value) {
        return Problem::new("curled", at_value).with(mark);
    }
    if message.contains("escape") {
        let at = text[..span.start].rfind('\\').unwrap_or(span.start);
        return Problem::new("backslash", at..at + 1);
    }
    if message.contains("date") || message.contains("time") || like_a_day(value) {
        return Problem::new("day", at_value).with(value);
    }
    if value.starts_with('"') && !value.starts_with(LONG[0]) && quotes(value) > 2 && !value.contains(',') {
        return Problem::new("inner-quote", at_value);
    }
    if message.starts_with("invalid basic string") || message.starts_with("invalid literal string") {
        return Problem::new("open-quote", at_value);
    }
    let is_number = value.split_once(',').is_some_and(|(whole, rest)| digits(whole) && digits(rest));
    if is_number {
        return Problem::new("decimal-comma", at_value).with(&value.replace(',', "."));
    }
    if ["true", "false"].iter().any(|word| value.eq_ignore_ascii_case(word)) {
        return Problem::new("capital", at_value).with(&value.to_ascii_lowercase());
    }
    if message.starts_with("unexpected key or value") || value.contains(" = ") {
        return Problem::new("two", whole);
    }
    let is_bare = value.starts_with(char::is_alphabetic) && !value.contains('"');
    if is_bare || message.starts_with("missing opening quote") || message.starts_with("string values must be quoted") {
        return Problem::new("no-quotes", at_value).with(value.trim_matches('"'));
    }
    Problem::new("other", whole)
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether it looks like a day, in whatever order: three numbers, or a number before a word and a year.
fn like_a_day(value: &str) -> bool {
    let parts: Vec<&str> = value.split(['-', '/', '.', ' ']).collect();
    parts.len() == 3 && digits(parts[0]) && digits(parts[2]) && (parts[0].len() == 4 || parts[2].len() == 4)
}

/// The first mark that a merge left behind.
fn conflict(text: &str) -> Option<Problem> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if ["<<<<<<< ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark)) {
            return Some(Problem::new("conflict", at..at + line.trim_end().len()));
        }
        at += line.len();
    }
    None
}

/// The beginning of a text over several lines that does not end where it was meant to: it holds what looks like the
/// next key or table, or the file ends in it.
fn open_text(text: &str) -> Option<Problem> {
    let mut at = 0;
    let mut open: Option<(&str, Range<usize>)> = None;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        match &open {
            Some((mark, place)) => {
                let key = trimmed.split_once('=').map(|(key, _)| key.trim());
                let is_head =
                    trimmed.starts_with('[') && trimmed.ends_with(']') && is_key(&trimmed[1..trimmed.len() - 1]);
                let is_next = is_head || key.is_some_and(is_key) && trimmed.contains(['"', '[']);
                if is_next {
                    return Some(Problem::new("open-text", place.clone()));
                }
                if trimmed.matches(mark).count() % 2 == 1 {
                    open = None;
                }
            }
            None if trimmed.starts_with('#') => {}
            None => {
                let mark = LONG.into_iter().filter(|mark| line.matches(mark).count() % 2 == 1);
                open = mark
                    .filter_map(|mark| Some((mark, line.find(mark)?)))
                    .min_by_key(|(_, first)| *first)
                    .map(|(mark, first)| (mark, at + first..at + first + mark.len()));
            }
        }
        at += line.len();
    }
    open.map(|(_, place)| Problem::new("open-text", place))
}

/// The bracket of the value before a line that is not closed there.
fn open_bracket(text: &str, line: usize) -> Option<Range<usize>> {
    let mut start = line;
    // The value begins at the nearest line with a key.
    while start > 0 {
        let above = line_of(text, start - 1);
        let written = &text[above.clone()];
        start = above.start;
        if written.trim_start().starts_with('#') || written.trim().is_empty() {
            continue;
        }
        let Some((key, value)) = written.split_once('=') else { continue };
        if !is_key(key.trim()) {
            continue;
        }
        let count = |mark: char| text[above.start + key.len()..line].matches(mark).count();
        let bracket = value.trim_start().chars().next().filter(|first| matches!(first, '[' | '{'))?;
        let closing = if bracket == '[' { ']' } else { '}' };
        let at = above.start + written.find(bracket)?;
        return (count(bracket) > count(closing)).then_some(at..at + 1);
    }
    None
}

fn earlier_head(text: &str, line: &Range<usize>) -> usize {
    let head = text[line.clone()].trim();
    text[..line.start].lines().position(|other| other.trim() == head).map_or(0, |at| at + 1)
}

fn earlier_key(text: &str, line: &Range<usize>) -> usize {
    let name = |line: &str| line.split_once('=').map(|(key, _)| key.trim().to_owned());
    let wanted = name(&text[line.clone()]);
    let above: Vec<&str> = text[..line.start].lines().collect();
    let in_table = above.iter().rposition(|line| line.trim_start().starts_with('[')).map_or(0, |at| at + 1);
    let found = above[in_table..].iter().position(|line| wanted.is_some() && name(line) == wanted);
    found.map_or(0, |at| in_table + at + 1)
}
