//! Words that do harm: in lessons, in the regions and glossaries beside them, and in the interface around them.

use std::ops::Range;

use super::span::span_in;
use super::wording::{Rule, Word, Wording, heard};
use crate::author::readability::sentences;
use vangnet_core::diagnostic::{Code, Diagnostic, Place};
use vangnet_core::messages::Catalogue;
use vangnet_core::reading::{Content, Texts};

pub(super) type At<'a> = &'a dyn Fn(Range<usize>) -> Place;

pub(super) fn care(sentence: &str, heard: &[Word], wording: &Wording, example: bool, at: At<'_>) -> Vec<Diagnostic> {
    let hits = wording.care(heard).into_iter().filter_map(|(hit, rule, reason, instead)| {
        let code = match rule {
            // Harm is shown and described nowhere.
            Rule::Explicit => Code::Explicit,
            Rule::Tool => Code::HarmfulTool,
            // What hurts may be shown where it is weighed: as an option, a clumsy line, something to leave.
            _ if example => return None,
            Rule::Blame => Code::Blame,
            Rule::Scare => Code::Scare,
            Rule::Promise => Code::Promise,
            Rule::Image => Code::ImageAdvice,
            Rule::Euphemism => Code::Euphemism,
            Rule::Checked => Code::CheckedClaim,
        };
        let fault = Diagnostic::new(code, at(hit.range.clone())).with("found", &sentence[hit.range]);
        Some(fault.with("reason", reason).with("instead", instead))
    });
    hits.collect()
}

/// The same for each sentence of a text that the course says itself.
fn in_text(text: &str, wording: &Wording, at: At<'_>) -> Vec<Diagnostic> {
    let in_sentence = |range: Range<usize>| {
        let sentence = &text[range.clone()];
        let at = |part: Range<usize>| at(range.start + part.start..range.start + part.end);
        care(sentence, &heard(sentence), wording, false, &at)
    };
    sentences(text).into_iter().flat_map(in_sentence).collect()
}

/// What regions say in each language, and what the words of a glossary mean.
pub(super) fn beside(content: &Content, wordings: &[Wording], found: &mut Vec<Diagnostic>) {
    for path in content.paths() {
        let Some((folder @ ("regions" | "glossary"), name)) = path.split_once('/') else { continue };
        let texts = Texts::of(path, content.text(path).unwrap_or_default());
        for said in &texts.said {
            let last = said.key.rsplit('.').next();
            let language = match folder {
                "regions" => last,
                // Words to avoid stand there to be avoided, and the reason may name what they say.
                _ if matches!(last, Some("avoid" | "reason")) => continue,
                _ => name.strip_suffix(".toml"),
            };
            let Some(wording) = wordings.iter().find(|one| Some(one.language.as_str()) == language) else { continue };
            found.extend(in_text(&said.text, wording, &|part| texts.place(said, part)));
        }
    }
}

/// Messages that say somebody checked or approved something: the program knows that from stamps alone.
pub fn claims(catalogues: &[Catalogue], wordings: &[Wording]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for catalogue in catalogues {
        let Some(wording) = wordings.iter().find(|wording| wording.language == catalogue.language) else { continue };
        for (name, text) in &catalogue.files {
            let path = format!("locales/{}/{name}", catalogue.language);
            let said = text.split_inclusive('\n').filter(|line| !line.starts_with('#')).map(said_in);
            for said in said {
                let start = span_in(text, said).start;
                let at = |part: Range<usize>| Place::at(&path, text, start + part.start..start + part.end);
                found.extend(in_text(said, wording, &at).into_iter().filter(|one| one.code == Code::CheckedClaim));
            }
        }
    }
    found
}

/// A line of Fluent without the name of its message, which is no text.
fn said_in(line: &str) -> &str {
    let named = line.split_once('=').filter(|(name, _)| !name.starts_with(' ') || name.trim_start().starts_with('.'));
    named.map_or(line, |(_, said)| said)
}
