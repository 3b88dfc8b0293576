//! Exceptions that an author wrote beside the text: `# allow blame: this shows what hurts`.
//!
//! The comment stands above the key. It silences one rule for that value, or for the whole file when the
//! rule is about the whole file. Only warnings can be silenced, and only with a reason.

use std::ops::Range;

use vangnet_core::diagnostic::{Code, Diagnostic, Place, Severity, sort};

/// The word with which such a comment begins, in any letters.
const WORD: &str = "allow";

pub(super) struct Allowance {
    code: String,
    has_reason: bool,
    place: Place,
    stand: Stand,
    used: bool,
}

/// Where such a comment stands.
enum Stand {
    /// Above these lines of a value.
    Above(Range<usize>),
    /// Behind a value, where it does nothing.
    Behind,
    /// Within a text, where it is no comment.
    Inside,
}

/// Takes out what authors allowed with a reason, and names exceptions that are not needed or have no reason.
pub(super) fn allow(mut diagnostics: Vec<Diagnostic>, mut allowances: Vec<Allowance>) -> Vec<Diagnostic> {
    diagnostics.retain(|diagnostic| !is_allowed(diagnostic, &mut allowances));
    for allowance in allowances {
        if allowance.used {
            continue;
        }
        let known = Code::ALL.iter().map(|code| code.as_str());
        let rule = Code::ALL.iter().find(|code| code.as_str() == allowance.code);
        let (code, why) = match (&allowance.stand, rule) {
            (Stand::Behind, _) => (Code::UnusedAllow, "behind"),
            (Stand::Inside, _) => (Code::UnusedAllow, "inside"),
            (Stand::Above(_), _) if !allowance.has_reason => (Code::AllowWithoutReason, ""),
            (Stand::Above(_), None) => (Code::UnusedAllow, "unknown"),
            (Stand::Above(_), Some(rule)) if rule.severity() == Severity::Error => (Code::UnusedAllow, "error"),
            (Stand::Above(_), Some(_)) => (Code::UnusedAllow, "unneeded"),
        };
        let fault = Diagnostic::new(code, allowance.place).with("code", &allowance.code).with("why", why);
        diagnostics.push(if rule.is_some() { fault } else { fault.did_you_mean(&allowance.code, known) });
    }
    sort(&mut diagnostics);
    diagnostics
}

fn is_allowed(diagnostic: &Diagnostic, allowances: &mut [Allowance]) -> bool {
    if diagnostic.severity() == Severity::Error {
        return false;
    }
    let Place { file, line, .. } = &diagnostic.place;
    let mut allowed = false;
    let with_reason = allowances.iter_mut().filter(|one| one.has_reason && one.code == diagnostic.code.as_str());
    for allowance in with_reason.filter(|one| one.place.file == *file) {
        if matches!(&allowance.stand, Stand::Above(lines) if *line == 0 || lines.contains(line)) {
            allowance.used = true;
            allowed = true;
        }
    }
    allowed
}

pub(super) fn allowances(path: &str, text: &str) -> Vec<Allowance> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    let (mut start, mut is_inside) = (0, false);
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let comment = comment(line, is_inside);
        if let Some((code, reason)) = comment.and_then(|comment| allowed(&line[comment..])) {
            let stand = match comment {
                _ if is_inside => Stand::Inside,
                Some(comment) if !line[..comment].trim().is_empty() => Stand::Behind,
                _ => Stand::Above(below(&lines, at)),
            };
            found.push(Allowance {
                code: code.to_owned(),
                has_reason: !reason.is_empty(),
                place: Place::at(path, text, start..start + line.trim_end().len()),
                stand,
                used: false,
            });
        }
        // What sleeps behind # opens no text.
        let awake = comment.filter(|_| !is_inside).map_or(line, |comment| &line[..comment]);
        is_inside ^= awake.matches("\"\"\"").count() % 2 == 1;
        start += line.len();
    }
    found
}

/// Where the comment of a line begins; within a text, a line that looks like one.
fn comment(line: &str, is_inside: bool) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in line.char_indices() {
        match quote {
            _ if is_inside && letter != '#' && !letter.is_whitespace() => return None,
            None if letter == '#' => return Some(at),
            None if matches!(letter, '"' | '\'') => quote = Some(letter),
            Some(open) if letter == open => quote = None,
            None | Some(_) => {}
        }
    }
    None
}

/// The rule and the reason of a comment that allows something.
fn allowed(comment: &str) -> Option<(&str, &str)> {
    let said = comment.trim_start_matches('#').trim();
    let rest = said.get(WORD.len()..).filter(|_| said[..WORD.len()].eq_ignore_ascii_case(WORD))?;
    let rest = rest.strip_prefix([' ', ':'])?.trim();
    let (code, reason) = rest.split_once(':').unwrap_or((rest, ""));
    Some((code.trim(), reason.trim()))
}

/// The lines, from 1, of the value that stands below a comment.
fn below(lines: &[&str], comment: usize) -> Range<usize> {
    let is_comment = |line: &&str| line.trim_start().starts_with('#') || line.trim().is_empty();
    let first = comment + 1 + lines[comment + 1..].iter().take_while(|line| is_comment(line)).count();
    let Some(line) = lines.get(first) else { return 0..0 };
    let closing = if line.matches("\"\"\"").count() == 1 {
        "\"\"\""
    } else if line.trim_end().ends_with(['[', '{']) && line.contains('=') {
        "]"
    } else {
        return first + 1..first + 2;
    };
    let more = lines[first + 1..].iter().position(|line| line.trim_start().starts_with(closing)).unwrap_or(0);
    first + 1..first + more + 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(allowance: &Allowance) -> Range<usize> {
        match &allowance.stand {
            Stand::Above(lines) => lines.clone(),
            Stand::Behind | Stand::Inside => 0..0,
        }
    }

    #[test]
    fn a_comment_covers_the_value_below_it() {
        let text = "# allow blame: it shows what hurts\nbody = \"\"\"\none\ntwo\n\"\"\"\n# allow scare\nnote = \"x\"\n";
        let found = allowances("f", text);
        assert_eq!((found[0].code.as_str(), found[0].has_reason, lines(&found[0])), ("blame", true, 2..6));
        assert_eq!((found[1].code.as_str(), found[1].has_reason, lines(&found[1])), ("scare", false, 7..8));
    }

    #[test]
    fn a_comment_at_the_end_covers_nothing() {
        assert!(lines(&allowances("f", "a = 1\n# allow blame: why\n")[0]).is_empty());
    }

    #[test]
    fn an_exception_that_does_nothing_is_named_with_the_reason_wherever_it_stands() {
        for (text, why) in [
            ("note = \"x\" # allow blame: why\n", "behind"),
            ("note = \"a # b\" # Allow blame: why\n", "behind"),
            ("body = \"\"\"\n# allow blame: why\n\"\"\"\n", "inside"),
            ("# \"\"\"\n# allow blame: why\nnote = \"x\"\n", "unneeded"),
            ("#allow blaem: why\nnote = \"x\"\n", "unknown"),
            ("# allow missing-key: why\nnote = \"x\"\n", "error"),
            ("# ALLOW blame: why\nnote = \"x\"\n", "unneeded"),
            ("# allow: blame: why\nnote = \"x\"\n", "unneeded"),
        ] {
            let found = allow(Vec::new(), allowances("f", text));
            let whys: Vec<_> = found.iter().map(|one| (one.code, one.arguments[1].1.as_str())).collect();
            assert_eq!(whys, [(Code::UnusedAllow, why)], "{text}");
        }
        for text in ["note = \"# allow blame: why\"\n", "# allowed\n", "# allowing all\n", "# é\n", "#\n"] {
            assert!(allowances("f", text).is_empty(), "{text}");
        }
    }
}
