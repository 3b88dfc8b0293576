//! The cause before what follows from it: a file that could not be read makes much else look wrong, and advice about
//! that would send an author to the wrong place.

use std::collections::BTreeSet;

use super::{Code, Diagnostic, Severity};

/// Drops what may only follow from a file that could not be read whole, or that is told to be missing already.
pub fn without_consequences(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let causes = found.iter().filter(|one| one.code.is_cause());
    let mut broken: BTreeSet<String> = causes.clone().map(|one| one.place.file.clone()).collect();
    // Under its right name a file would have been there.
    let renamed = causes.filter(|one| one.code == Code::MisnamedFile).filter_map(|one| {
        let (_, meant) = one.arguments.first()?;
        Some(one.place.file.rsplit_once('/').map_or_else(|| meant.clone(), |(folder, _)| format!("{folder}/{meant}")))
    });
    let renamed: Vec<String> = renamed.collect();
    broken.extend(renamed);
    let missing = found.iter().filter(|one| one.code == Code::MissingFile).map(|one| one.place.file.clone());
    let missing: BTreeSet<String> = missing.collect();
    found.retain(|one| one.code != Code::MissingLanguage || !missing.contains(&one.place.file));
    // A region in which something could not be read may have the line after all.
    let is_read = |one: &Diagnostic| {
        matches!(one.code, Code::BadCountry | Code::LineWithoutContact | Code::VerifyWithoutWeb | Code::UnknownSource)
    };
    let is_region =
        |one: &Diagnostic| one.severity() == Severity::Error && one.place.file.starts_with("regions/") && !is_read(one);
    if found.iter().any(is_region) {
        found.retain(|one| !is_about_lines(one.code));
    }
    if !broken.is_empty() {
        let empty = values_left_out(&found);
        found.retain(|one| one.code.is_cause() || is_name_of(one, &empty) || !follows(one, &broken));
    }
    found
}

/// Whether a line that could not be read may be all that is missing.
fn is_about_lines(code: Code) -> bool {
    matches!(code, Code::TopicWithoutLine | Code::UnfilledLine | Code::NoDayAndNight)
}

/// The lines of values that were left out, in files in which nothing else is wrongly written: all names of such a file
/// stand where they were meant to.
fn values_left_out(found: &[Diagnostic]) -> BTreeSet<(String, usize)> {
    let is_left_out = |one: &Diagnostic| one.arguments.iter().any(|(_, value)| value == "no-value");
    let causes = || found.iter().filter(|one| one.code.is_cause());
    let is_whole = |file: &str| causes().filter(|one| one.place.file == file).all(is_left_out);
    let left_out = causes().filter(|one| is_left_out(one) && is_whole(&one.place.file));
    left_out.map(|one| (one.place.file.clone(), one.place.line)).collect()
}

/// Whether it is told of a name that has no value, so that the author does not first write one.
fn is_name_of(one: &Diagnostic, left_out: &BTreeSet<(String, usize)>) -> bool {
    matches!(one.code, Code::UnknownKey | Code::UnknownProse)
        && left_out.contains(&(one.place.file.clone(), one.place.line))
}

fn follows(one: &Diagnostic, broken: &BTreeSet<String>) -> bool {
    let file = one.place.file.as_str();
    let folder = file.split_once('/').map_or("", |(folder, _)| folder);
    let in_folder = |folder: &str| broken.iter().any(|path| path.split_once('/').is_some_and(|(top, _)| top == folder));
    broken.contains(file)
        || broken.contains(folder)
        || match one.code {
            // These hold one file of a module against the others.
            Code::MissingPage
            | Code::UntranslatedPage
            | Code::MissingProse
            | Code::UnknownProse
            | Code::UnknownPageProse
            | Code::GapMismatch
            | Code::UnknownStatus
            | Code::Behind
            | Code::Rewritten
            | Code::Unstamped
            | Code::UnusedAllow
            | Code::NoHelpCard
            | Code::NoCalmCase => in_folder(folder),
            Code::UnknownSource | Code::Expired => broken.contains("sources.toml"),
            Code::BadParent | Code::UnknownRegion => in_folder("regions") || broken.contains("regions"),
            code if is_about_lines(code) => in_folder("regions") || broken.contains("regions"),
            // What could not be read may cite the source after all.
            Code::UncitedSource => true,
            Code::MissingTerm => in_folder("glossary") || broken.contains("glossary"),
            Code::MissingLanguage | Code::UnknownModule | Code::MissingFile => broken.contains("course.toml"),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::super::Place;
    use super::*;

    #[track_caller]
    fn stays(cause: (Code, &str), other: (Code, &str), stays: bool) {
        let fault = |(code, path): (Code, &str)| Diagnostic::new(code, Place::file(path)).with("meant", "nl.toml");
        let left = without_consequences(vec![fault(cause), fault(other)]);
        assert_eq!(left.len(), if stays { 2 } else { 1 }, "{cause:?} {other:?}");
        assert_eq!(left[0].code, cause.0);
    }

    #[test]
    fn what_follows_from_a_file_that_could_not_be_read_is_not_told() {
        stays((Code::Syntax, "a/nl.toml"), (Code::MissingPage, "a/nl.toml"), false);
        stays((Code::Syntax, "a/nl.toml"), (Code::Blame, "a/nl.toml"), false);
        stays((Code::Syntax, "a/lesson.toml"), (Code::UnknownPageProse, "a/nl.toml"), false);
        stays((Code::NotUtf8, "a/nl.toml"), (Code::MissingFile, "a/nl.toml"), false);
        stays((Code::UnreadableFile, "a"), (Code::MissingFile, "a/lesson.toml"), false);
        stays((Code::MisnamedFile, "a/nl.toml.txt"), (Code::MissingLanguage, "a/nl.toml"), false);
        stays((Code::Syntax, "sources.toml"), (Code::UnknownSource, "a/lesson.toml"), false);
        stays((Code::WrongType, "regions/nl.toml"), (Code::TopicWithoutLine, "a/lesson.toml"), false);
        stays((Code::Syntax, "regions/nl.toml"), (Code::TopicWithoutLine, "a/lesson.toml"), false);
        stays((Code::WrongType, "regions/nl.toml"), (Code::UnfilledLine, "a/nl.toml"), false);
        stays((Code::Syntax, "regions/nl.toml"), (Code::NoDayAndNight, "a/lesson.toml"), false);
        stays((Code::UnreadableFile, "a"), (Code::UncitedSource, "sources.toml"), false);
    }

    #[test]
    fn what_is_wrong_by_itself_is_told_too() {
        stays((Code::Syntax, "a/nl.toml"), (Code::UnknownKey, "a/lesson.toml"), true);
        stays((Code::Syntax, "a/nl.toml"), (Code::MissingPage, "b/nl.toml"), true);
        stays((Code::Syntax, "a/nl.toml"), (Code::UnknownSource, "a/lesson.toml"), true);
        stays((Code::Syntax, "a/nl.toml"), (Code::Blame, "a/en.toml"), true);
        stays((Code::BadCountry, "regions/nl.toml"), (Code::UnfilledLine, "a/nl.toml"), true);
        stays((Code::LineWithoutContact, "regions/nl.toml"), (Code::TopicWithoutLine, "a/lesson.toml"), true);
        stays((Code::UnknownKey, "a/lesson.toml"), (Code::UncitedSource, "sources.toml"), true);
    }
}
