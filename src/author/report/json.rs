//! Diagnostics for programs. The shape is stable; see `docs/json.md`.

use serde_json::{Value, json};

use super::guess::guess_json;
use super::say::said_as_is;
use crate::author::check::Readability;
use crate::author::guess::Score;
use vangnet_core::diagnostic::{Diagnostic, Severity};
use vangnet_core::messages::Messages;

pub fn json(diagnostics: &[Diagnostic], readability: &[Readability], scores: &[Score], words: &Messages) -> Value {
    let errors = diagnostics.iter().filter(|one| one.severity() == Severity::Error).count();
    json!({
        "format": 1,
        "errors": errors,
        "warnings": diagnostics.len() - errors,
        "diagnostics": diagnostics.iter().map(|one| self::one(one, words)).collect::<Vec<_>>(),
        "readability": readability.iter().map(read).collect::<Vec<_>>(),
        "guess": guess_json(scores),
    })
}

fn read(one: &Readability) -> Value {
    let tenth = |number: f64| (number * 10.0).round() / 10.0;
    json!({
        "module": one.module,
        "language": one.language,
        "words": one.measure.words,
        "sentences": one.measure.sentences,
        "longest": one.measure.longest,
        "mean": tenth(one.measure.mean_sentence()),
        "ease": one.ease.as_ref().map(|(_, ease)| tenth(*ease)),
        "lix": tenth(one.measure.lix()),
        "rhythm": {
            "mean": tenth(one.rhythm.mean_sentence()),
            "short": tenth(one.rhythm.short_share() * 100.0),
            "feedback": one.rhythm.feedback,
            "turns": tenth(one.rhythm.turn_share() * 100.0),
        },
    })
}

fn one(diagnostic: &Diagnostic, words: &Messages) -> Value {
    let place = &diagnostic.place;
    let somewhere = place.line > 0;
    let (message, help) = said_as_is(diagnostic, words);
    json!({
        "severity": diagnostic.severity().as_str(),
        "code": diagnostic.code.as_str(),
        "message": message,
        "help": help,
        "file": place.file,
        "line": somewhere.then_some(place.line),
        "column": somewhere.then_some(place.column),
        "suggestion": diagnostic.suggestion,
    })
}
