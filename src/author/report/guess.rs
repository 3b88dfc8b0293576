//! What learners find who know nothing, in words and for programs.

use serde_json::{Value, json};

use crate::author::guess::{Learner, Score, Sort};
use vangnet_core::messages::Messages;

/// A line for each learner and sort, over all and per module; above the bar it says so.
pub fn guess(scores: &[Score], words: &Messages) -> String {
    let mut text = words.text("guess-title") + "\n";
    for total in scores.iter().filter(|score| score.module.is_none()) {
        let is_same = |score: &&Score| {
            (score.learner, score.sort, &score.language) == (total.learner, total.sort, &total.language)
        };
        let modules = scores.iter().filter(|score| score.module.is_some()).filter(is_same);
        let modules: Vec<String> = modules
            .map(|one| format!("{} {}/{}", one.module.as_deref().unwrap_or_default(), one.found, one.of))
            .collect();
        let percent = |share: f64| (share * 100.0).round() as i64;
        let (learner, sort) = (words.text(learner(total.learner)), words.text(sort(total.sort)));
        let modules = modules.join(", ");
        let arguments = [
            ("language", total.language.as_str().into()),
            ("learner", (&learner).into()),
            ("sort", (&sort).into()),
            ("found", total.found.into()),
            ("of", total.of.into()),
            ("share", percent(total.share()).into()),
            ("modules", (&modules).into()),
        ];
        text.push_str(&words.format("guess-line", &arguments));
        if total.is_above() {
            text.push_str(&format!(" {}", words.format("guess-above", &[("bar", percent(total.sort.bar()).into())])));
        }
        text.push('\n');
    }
    text
}

fn learner(learner: Learner) -> &'static str {
    match learner {
        Learner::Longest => "guess-longest",
        Learner::Shortest => "guess-shortest",
        Learner::Place => "guess-place",
        Learner::Warmest => "guess-warmest",
        Learner::Words => "guess-words",
    }
}

fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Single => "guess-single",
        Sort::Line => "guess-lines",
        Sort::TrueFalse => "guess-true-false",
        Sort::Several => "guess-several",
    }
}

/// The same for programs; see `docs/json.md`.
pub(super) fn guess_json(scores: &[Score]) -> Vec<Value> {
    let one = |score: &Score| {
        json!({
            "module": score.module,
            "language": score.language,
            "learner": score.learner.as_str(),
            "sort": score.sort.as_str(),
            "found": score.found,
            "of": score.of,
            "bar": score.sort.bar(),
            "above": score.is_above(),
        })
    };
    scores.iter().map(one).collect()
}
