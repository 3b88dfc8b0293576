//! Glossary, sources, notes for the group leader, about, and what can be done.

use super::commands;
use super::context::Context;
use super::model::{Choice, Keys, Menu, Notes, Reading, Sources, Term};
use crate::lesson::Form;
use crate::model;
use crate::model::markup::paragraph;
use crate::model::{FALLBACK_LANGUAGE, Id};
use crate::player::{Action, Target};

/// The terms of the language spoken; of the fallback, or of any, when it has none.
pub(super) fn terms<'c>(context: &Context<'c>) -> impl Iterator<Item = (&'c Id, &'c model::Term)> {
    let glossaries = context.player.course().glossary();
    let glossary = glossaries
        .get(context.player.language())
        .or_else(|| glossaries.get(FALLBACK_LANGUAGE))
        .or_else(|| glossaries.values().next());
    glossary.into_iter().flatten()
}

pub(super) fn glossary(context: &Context<'_>) -> Menu {
    let mut choices: Vec<Choice> = terms(context)
        .map(|(id, term)| Choice::plain(term.term.clone(), Action::Open(Target::Term(id.clone()))))
        .collect();
    choices.sort_by_key(|choice| choice.label.to_lowercase());
    Menu { title: context.say("glossary-title"), intro: vec![context.say("glossary-intro")], question: None, choices }
}

pub(super) fn term(context: &Context<'_>, id: &Id) -> Term {
    let Some((_, term)) = terms(context).find(|(known, _)| *known == id) else {
        return Term { term: id.to_string(), meaning: context.say("glossary-unknown"), lines: Vec::new() };
    };
    let mut lines = Vec::new();
    if !term.avoid.is_empty() {
        let words = term.avoid.join(", ");
        lines.push(context.with("glossary-avoid", &[("words", (&words).into())]));
    }
    lines.extend(term.reason.as_ref().map(|reason| context.with("glossary-reason", &[("reason", reason.into())])));
    Term { term: term.term.clone(), meaning: term.meaning.clone(), lines }
}

pub(super) fn sources(context: &Context<'_>) -> Sources {
    let cites = context.player.page().map(|(_, page)| page.cites.clone()).unwrap_or_default();
    let sources = cites.iter().filter_map(|id| {
        let source = context.player.course().sources().get(id)?;
        let checked = context.day(source.checked);
        let mut lines = context.source_lines(std::slice::from_ref(id));
        lines.push(context.with("sources-address", &[("address", (&source.address).into())]));
        lines.push(context.with("sources-checked", &[("date", (&checked).into())]));
        Some(lines)
    });
    Sources {
        title: context.say("sources-title"),
        intro: vec![context.say("sources-intro")],
        sources: sources.collect(),
    }
}

pub(super) fn notes(context: &Context<'_>) -> Notes {
    let title = context.say("notes-title");
    let discuss_title = context.say("notes-discuss-title");
    let hard_title = context.say("notes-hard-title");
    let Some((module, page)) = context.player.page() else {
        let (lines, note, discuss, hard) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        return Notes { title, lines, note, discuss_title, discuss, hard_title, hard };
    };
    let prose = context.prose(module, &page.id);
    let mut lines = Vec::new();
    lines.extend(page.group.minutes.map(|minutes| context.with("notes-minutes", &[("minutes", minutes.into())])));
    lines.extend(page.group.form.map(|form| {
        context.say(match form {
            Form::Plenary => "notes-form-plenary",
            Form::Pairs => "notes-form-pairs",
            Form::Groups => "notes-form-groups",
            Form::Alone => "notes-form-alone",
        })
    }));
    if page.group.skippable {
        lines.push(context.say("notes-skippable"));
    }
    let (discuss, hard) = (prose.list("discuss"), prose.list("hard"));
    Notes { title, lines, note: prose.rich("note"), discuss_title, discuss, hard_title, hard }
}

pub(super) fn about(context: &Context<'_>) -> Reading {
    let body = [
        "about-what",
        "about-written",
        "about-checked",
        "about-facts",
        "about-differ",
        "about-mistake",
        "about-kept",
        "about-leave",
        "about-licence",
    ];
    Reading {
        heading: context.say("about-title"),
        body: body.into_iter().map(|id| paragraph(&context.say(id))).collect(),
        lines: Vec::new(),
    }
}

pub(super) fn keys(context: &Context<'_>) -> Keys {
    let mut commands = context.player.commands_below();
    commands.dedup();
    let commands = commands.into_iter().map(|command| (command, context.say(commands::help_id(command))));
    Keys {
        title: context.say("about-keys-title"),
        lines: vec![context.say("about-leave")],
        commands: commands.collect(),
    }
}
