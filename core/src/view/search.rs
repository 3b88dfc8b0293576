//! Search over pages, glossary and help lines.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher};

use super::context::Context;
use super::model::{Choice, Search};
use crate::player::{Action, Target};

/// How many results are shown.
const MOST: usize = 20;

pub(super) fn search(context: &Context<'_>) -> Search {
    let query = context.player.query().trim().to_owned();
    let choices = if query.is_empty() { Vec::new() } else { best(context, &query) };
    let found = match (query.is_empty(), choices.len()) {
        (true, _) => context.say("search-empty"),
        (false, count) => context.with("search-found", &[("count", count.into())]),
    };
    Search { title: context.say("search-title"), prompt: context.say("search-prompt"), query, found, choices }
}

/// Something that can be found: its choice, and the words it is found by.
struct Entry {
    choice: Choice,
    text: String,
}

fn best(context: &Context<'_>, query: &str) -> Vec<Choice> {
    let pattern = Pattern::parse(&substrings(query), CaseMatching::Ignore, Normalization::Smart);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut scored: Vec<(bool, u32, Choice)> = entries(context)
        .into_iter()
        .filter_map(|entry| {
            let mut score = |text: &str| pattern.score(nucleo_matcher::Utf32Str::new(text, &mut buffer), &mut matcher);
            let in_label = score(&entry.choice.label);
            let anywhere = score(&entry.text);
            Some((in_label.is_some(), in_label.or(anywhere)?, entry.choice))
        })
        .collect();
    scored.sort_by_key(|(in_label, score, _)| std::cmp::Reverse((*in_label, *score)));
    scored.into_iter().take(MOST).map(|(_, _, choice)| choice).collect()
}

/// Every word must occur as it stands: letters scattered over a page are no find.
fn substrings(query: &str) -> String {
    query.split_whitespace().map(|word| format!("'{word}")).collect::<Vec<_>>().join(" ")
}

fn entries(context: &Context<'_>) -> Vec<Entry> {
    let mut entries = help_now(context);
    entries.extend(lines(context));
    entries.extend(terms(context));
    entries.extend(pages(context));
    entries
}

fn help_now(context: &Context<'_>) -> Vec<Entry> {
    let Some(module) = context.player.course().now() else { return Vec::new() };
    let entry = |page: &crate::lesson::Page| {
        let heading = context.prose(module, &page.id).said("heading");
        Entry {
            text: texts(context, module, page),
            choice: Choice {
                detail: Some(context.say("search-in-now")),
                ..Choice::plain(heading, Action::Open(Target::NowPage(page.id.clone())))
            },
        }
    };
    module.pages.iter().map(entry).collect()
}

fn lines(context: &Context<'_>) -> Vec<Entry> {
    let lines = super::help::help_lines(context).lines.into_iter().map(|line| Entry {
        text: format!("{} {}", line.name, line.whom),
        choice: Choice {
            detail: Some(context.say("search-in-lines")),
            ..Choice::plain(line.name, Action::Open(Target::HelpLines))
        },
    });
    lines.collect()
}

fn terms(context: &Context<'_>) -> Vec<Entry> {
    let glossary = super::reference::terms(context);
    let terms = glossary.map(|(id, term)| Entry {
        text: format!("{} {} {}", term.term, term.meaning, term.avoid.join(" ")),
        choice: Choice {
            detail: Some(context.say("search-in-glossary")),
            ..Choice::plain(term.term.clone(), Action::Open(Target::Term(id.clone())))
        },
    });
    terms.collect()
}

fn pages(context: &Context<'_>) -> Vec<Entry> {
    let player = context.player;
    let pages = player.course().modules().flat_map(|module| {
        player.pages_of(module).into_iter().map(move |page| Entry {
            text: texts(context, module, page),
            choice: Choice {
                detail: Some(context.with("search-in-module", &[("module", module.title(player.language()).into())])),
                ..Choice::plain(
                    context.prose(module, &page.id).said("heading"),
                    Action::Open(Target::Page(module.id.clone(), page.id.clone())),
                )
            },
        })
    });
    pages.collect()
}

/// What a page says before any answer: feedback is not searched, so that a search gives none away.
fn texts(context: &Context<'_>, module: &crate::lesson::Module, page: &crate::lesson::Page) -> String {
    let Some((prose, _)) = module.page_prose(&page.id, context.player.language()) else { return String::new() };
    let shown = prose.texts_for(context.player.role()).filter(|(slot, _)| slot.is_met_first());
    shown.flat_map(|(_, text)| text.lines()).collect::<Vec<_>>().join(" ")
}
