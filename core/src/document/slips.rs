//! Signs too many and too few within a line, and what is wrong with one thing of a list: told at that thing.

use std::ops::Range;

use super::problem::Problem;

const CURLED: [char; 8] = ['“', '”', '„', '‟', '‘', '’', '«', '»'];

/// What the parser says of a thing that has no quotation marks, or one.
const BARE: [&str; 3] = ["string values must be quoted", "missing opening quote", "invalid float"];

/// The slip at which the parser stumbled, when it is one of these. Within a list or a table `is_within`.
pub(super) fn slip(
    text: &str,
    (message, span): (&str, Range<usize>),
    line: &Range<usize>,
    is_within: bool,
) -> Option<Problem> {
    let before = text[..span.start].trim_end();
    if message.starts_with("extra `=`") || message.starts_with("extra assignment") {
        return before.ends_with('=').then(|| equals(text, before.len() - 1..span.start + 1));
    }
    if message.starts_with("missing assignment") && before.ends_with(':') {
        let key = last_word(&before[..before.len() - 1]);
        return Some(Problem::new("colon", before.len() - 1 - key.len()..before.len()).with(key));
    }
    if let Some(kind) = message.strip_prefix("extra comma in ") {
        return extra_comma(text, kind, span.start, line);
    }
    let is_bare = BARE.iter().any(|start| message.starts_with(start));
    if is_within && (is_bare || message.starts_with("missing comma")) {
        return odd_quote(text, line).or_else(|| if is_bare { bare(text, span, line) } else { None });
    }
    let (key, value) = text[line.clone()].split_once('=')?;
    let at = line.start + key.len();
    if let Some(key) = key.trim_end().strip_suffix(':').filter(|key| is_key(key)) {
        return Some(equals(text, line.start + key.len()..at + 1));
    }
    if value.starts_with('>') {
        return Some(equals(text, at..at + 2));
    }
    behind(text, message.starts_with("unexpected key or value").then_some(span.start), at + 1..line.end)
}

fn equals(text: &str, span: Range<usize>) -> Problem {
    let found = text[span.clone()].to_owned();
    Problem::new("equals", span).with(&found)
}

fn extra_comma(text: &str, kind: &str, at: usize, line: &Range<usize>) -> Option<Problem> {
    let before = text[..at].trim_end();
    if kind.ends_with("expected value") && before.ends_with('=') {
        let key = last_word(before[..before.len() - 1].trim_end());
        let start = before[..before.len() - 1].trim_end().len() - key.len();
        return Some(Problem::new("no-value", start..before.len()).with(key));
    }
    if kind.ends_with("expected `=`") {
        let open = text[line.start..at].rfind('{')? + line.start;
        let end = text[open..line.end].find('}').map_or(line.end, |end| open + end + 1);
        return (!text[open..at].contains('=')).then(|| Problem::new("no-brackets", open..end));
    }
    text[at..].starts_with(',').then(|| Problem::new("comma-twice", at..at + 1))
}

/// What stands behind a value that was over, or a list without its brackets.
fn behind(text: &str, over: Option<usize>, value: Range<usize>) -> Option<Problem> {
    let written = trimmed(text, value.clone());
    let is_list = text[written.clone()].contains(',') && quotes(&text[written.clone()]) > 2;
    let list = || Problem::new("no-brackets", written.clone());
    if text[written.clone()].starts_with('(') {
        return Some(list());
    }
    let rest = trimmed(text, over?..value.end);
    let comment = text[rest.clone()].find('#').map_or(rest.end, |at| rest.start + at);
    let rest = trimmed(text, rest.start..comment);
    let found = &text[rest.clone()];
    if !found.is_empty() && found.chars().all(|letter| ",;.:]})".contains(letter)) {
        return Some(Problem::new("rest", rest.clone()).with(found));
    }
    (is_list && text[written.clone()].starts_with('"') && found.starts_with(',')).then(list)
}

/// The thing of a list that has a quotation mark on one side alone, or the whole line when that is not plain.
fn odd_quote(text: &str, line: &Range<usize>) -> Option<Problem> {
    let written = &text[line.clone()];
    if quotes(written).is_multiple_of(2) || written.contains("\"\"\"") {
        return None;
    }
    let mut odd = things(text, line).into_iter().filter(|thing| !quotes(&text[thing.clone()]).is_multiple_of(2));
    let first = odd.next().filter(|_| odd.next().is_none());
    Some(Problem::new("odd-quote", first.unwrap_or_else(|| trimmed(text, line.clone()))))
}

/// A thing without quotation marks, or with the wrong ones.
fn bare(text: &str, span: Range<usize>, line: &Range<usize>) -> Option<Problem> {
    let thing = things(text, line).into_iter().find(|thing| thing.start <= span.start && span.start < thing.end)?;
    let thing =
        text[thing.clone()].rfind('=').map_or(thing.clone(), |at| trimmed(text, thing.start + at + 1..thing.end));
    let found = &text[thing.clone()];
    let curled = curled_ends(found).map(|mark| Problem::new("curled", thing.clone()).with(mark));
    curled.or_else(|| (!found.is_empty()).then(|| Problem::new("no-quotes", thing.clone()).with(found)))
}

/// What stands between the commas and brackets of a line.
fn things(text: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let written = &text[line.clone()];
    let first = written.find(['[', '{']).filter(|at| !written[..*at].contains('"')).map_or(0, |at| at + 1);
    let mut at = line.start + first;
    let mut things = Vec::new();
    for part in written[first..].split(['[', ']', '{', '}', ',']) {
        things.push(trimmed(text, at..at + part.len()));
        at += part.len() + 1;
    }
    things
}

pub(super) fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let written = &text[span.clone()];
    let start = span.start + written.len() - written.trim_start().len();
    start..start + written.trim().len()
}

fn last_word(text: &str) -> &str {
    text.rsplit(|letter: char| !letter.is_alphanumeric() && !"-_.".contains(letter)).next().unwrap_or(text)
}

pub(super) fn quotes(value: &str) -> usize {
    value.matches('"').count() - value.matches("\\\"").count()
}

/// The curled mark at which a value begins or ends.
pub(super) fn curled_ends(value: &str) -> Option<&str> {
    let begins = value.starts_with(CURLED);
    let ends = value.ends_with(CURLED) && quotes(value) == 1;
    let letter = if begins { value.chars().next() } else { value.chars().last().filter(|_| ends) }?;
    value.matches(letter).next()
}

pub(super) fn is_key(key: &str) -> bool {
    let is_part = |part: &str| {
        !part.trim().is_empty() && part.trim().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    key.split('.').all(is_part)
}
