//! Exceptions that an author wrote beside the text: `# allow blame: this shows what hurts`.
//!
//! The comment stands above the key. It silences one rule for that value, or for the whole file when the
//! rule is about the whole file. Only warnings can be silenced, and only with a reason.

use std::ops::Range;

use vangnet_core::diagnostic::{Code, Diagnostic, Place, Severity, sort};

/// How such a comment begins.
const COMMENT: &str = "# allow ";

pub(super) struct Allowance {
    code: String,
    has_reason: bool,
    place: Place,
    /// The lines of the value below it.
    lines: Range<usize>,
    used: bool,
}

/// Takes out what authors allowed with a reason, and names exceptions that are not needed or have no reason.
pub(super) fn allow(mut diagnostics: Vec<Diagnostic>, mut allowances: Vec<Allowance>) -> Vec<Diagnostic> {
    diagnostics.retain(|diagnostic| !is_allowed(diagnostic, &mut allowances));
    for allowance in allowances {
        let code = match (allowance.has_reason, allowance.used) {
            (false, _) => Code::AllowWithoutReason,
            (true, false) => Code::UnusedAllow,
            (true, true) => continue,
        };
        let known = Code::ALL.iter().map(|code| code.as_str());
        let exists = known.clone().any(|known| known == allowance.code);
        let fault = Diagnostic::new(code, allowance.place).with("code", &allowance.code);
        diagnostics.push(if exists { fault } else { fault.did_you_mean(&allowance.code, known) });
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
        if *line == 0 || allowance.lines.contains(line) {
            allowance.used = true;
            allowed = true;
        }
    }
    allowed
}

pub(super) fn allowances(path: &str, text: &str) -> Vec<Allowance> {
    if !text.contains(COMMENT) {
        return Vec::new();
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    let mut start = 0;
    for (at, line) in text.split_inclusive('\n').enumerate() {
        if let Some(rest) = line.trim().strip_prefix(COMMENT) {
            let (code, reason) = rest.split_once(':').unwrap_or((rest, ""));
            found.push(Allowance {
                code: code.trim().to_owned(),
                has_reason: !reason.trim().is_empty(),
                place: Place::at(path, text, start..start + line.trim_end().len()),
                lines: below(&lines, at),
                used: false,
            });
        }
        start += line.len();
    }
    found
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

    #[test]
    fn a_comment_covers_the_value_below_it() {
        let text = "# allow blame: it shows what hurts\nbody = \"\"\"\none\ntwo\n\"\"\"\n# allow scare\nnote = \"x\"\n";
        let found = allowances("f", text);
        assert_eq!((found[0].code.as_str(), found[0].has_reason, found[0].lines.clone()), ("blame", true, 2..6));
        assert_eq!((found[1].code.as_str(), found[1].has_reason, found[1].lines.clone()), ("scare", false, 7..8));
    }

    #[test]
    fn a_comment_at_the_end_covers_nothing() {
        assert!(allowances("f", "a = 1\n# allow blame: why\n")[0].lines.is_empty());
    }
}
