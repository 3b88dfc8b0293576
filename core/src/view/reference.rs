//! Glossary, sources, notes for the group leader, about, and what can be done.

use super::context::Context;
use super::shape::{Keys, Notes, Offer, Reading, Sources, Term};
use crate::lesson::Form;
use crate::model;
use crate::model::markup::paragraph;
use crate::model::{FALLBACK_LANGUAGE, Id, Slot};
use crate::player::{Address, Command};

/// The terms of the language spoken; of the fallback, or of any, when it has none.
pub(super) fn terms<'c>(context: &Context<'c>) -> impl Iterator<Item = (&'c Id, &'c model::Term)> {
    let glossaries = context.player.course().glossary();
    let glossary = glossaries
        .get(context.player.language())
        .or_else(|| glossaries.get(FALLBACK_LANGUAGE))
        .or_else(|| glossaries.values().next());
    glossary.into_iter().flatten()
}

pub(super) fn term(context: &Context<'_>, id: &Id) -> Term {
    let Some((_, term)) = terms(context).find(|(known, _)| *known == id) else {
        return Term { term: id.to_string(), meaning: context.text("glossary-unknown"), lines: Vec::new() };
    };
    let words = term.avoid.join(", ");
    let avoid = (!term.avoid.is_empty()).then(|| context.with("glossary-avoid", &[("words", (&words).into())]));
    let reason = term.reason.as_ref().map(|reason| context.with("glossary-reason", &[("reason", reason.into())]));
    let lines = [avoid, reason].into_iter().flatten().collect();
    Term { term: term.term.clone(), meaning: term.meaning.clone(), lines }
}

pub(super) fn sources(context: &Context<'_>, module: &Id, page: &Id) -> Option<Sources> {
    let (_, page) = context.player.page_at(module, page)?;
    Some(Sources {
        title: context.text("sources-title"),
        intro: vec![context.text("sources-intro")],
        sources: page.cites.iter().filter_map(|id| context.source(id)).collect(),
    })
}

pub(super) fn notes(context: &Context<'_>, module: &Id, page: &Id) -> Option<Notes> {
    let (module, page) = context.player.page_at(module, page)?;
    let prose = context.prose(module, &page.id);
    let minutes = page.group.minutes.map(|minutes| context.with("notes-minutes", &[("minutes", minutes.into())]));
    let form = page.group.form.map(|form| match form {
        Form::Plenary => "notes-form-plenary",
        Form::Pairs => "notes-form-pairs",
        Form::Groups => "notes-form-groups",
        Form::Alone => "notes-form-alone",
    });
    let skippable = page.group.skippable.then_some("notes-skippable");
    let form = form.map(|id| context.text(id));
    let skippable = skippable.map(|id| context.text(id));
    Some(Notes {
        title: context.text("notes-title"),
        lines: [minutes, form.clone(), skippable].into_iter().flatten().collect(),
        form,
        note: prose.markup(Slot::Note),
        discuss_title: context.text("notes-discuss-title"),
        discuss: prose.list(Slot::Discuss),
        hard_title: context.text("notes-hard-title"),
        hard: prose.list(Slot::Hard),
    })
}

pub(super) fn about(context: &Context<'_>) -> Reading {
    let body = [
        "about-what",
        "about-written",
        "about-checked",
        "about-facts",
        "about-differ",
        "about-mistake",
        if context.player.is_kept() { "about-kept" } else { "about-not-kept" },
        "about-leave",
        "about-licence",
    ];
    Reading {
        heading: context.text("about-title"),
        body: body.into_iter().map(|id| paragraph(&context.text(id))).collect(),
        lines: Vec::new(),
    }
}

pub(super) fn keys(context: &Context<'_>) -> Keys {
    Keys {
        title: context.text("about-keys-title"),
        lines: vec![context.text("about-leave")],
        commands: offers(context, context.player.below()),
    }
}

pub(super) fn offers(context: &Context<'_>, place: &Address) -> Vec<Offer> {
    let mut commands = context.player.commands_at(place);
    commands.dedup();
    let offer = |command: Command| {
        let (label, help) = messages_of(command, context.player.is_kept());
        Offer { command, label: context.text(label), help: context.text(help), action: command.action(place) }
    };
    commands.into_iter().map(offer).collect()
}

/// The message that names a command in a word or two.
pub fn label(command: Command) -> &'static str {
    messages_of(command, true).0
}

/// The messages that name a command in a word or two, and that say in a sentence what it does.
fn messages_of(command: Command, kept: bool) -> (&'static str, &'static str) {
    match command {
        Command::Submit => ("keys-submit-label", "keys-submit-help"),
        Command::Next => ("keys-next-label", "keys-next-help"),
        Command::Previous => ("keys-previous-label", "keys-previous-help"),
        Command::Close => ("keys-close-label", "keys-close-help"),
        Command::Hint => ("keys-hint-label", "keys-hint-help"),
        Command::Why => ("keys-why-label", "keys-why-help"),
        Command::TakeBack => ("keys-take-back-label", "keys-take-back-help"),
        Command::Retry => ("keys-retry-label", "keys-retry-help"),
        Command::Debrief => ("keys-debrief-label", "keys-debrief-help"),
        Command::Now => ("keys-now-label", "keys-now-help"),
        Command::Leave if kept => ("keys-leave-label", "keys-leave-help"),
        Command::Leave => ("keys-leave-label", "keys-leave-help-unkept"),
        Command::Language => ("keys-language-label", "keys-language-help"),
        Command::Region => ("keys-region-label", "keys-region-help"),
        Command::Contents => ("keys-contents-label", "keys-contents-help"),
        Command::Sources => ("keys-sources-label", "keys-sources-help"),
        Command::Notes => ("keys-notes-label", "keys-notes-help"),
        Command::Search => ("keys-search-label", "keys-search-help"),
        Command::Glossary => ("keys-glossary-label", "keys-glossary-help"),
        Command::Settings => ("keys-settings-label", "keys-settings-help"),
        Command::Home => ("keys-home-label", "keys-home-help"),
        Command::Keys => ("keys-keys-label", "keys-keys-help"),
        Command::Skip => ("keys-skip-label", "keys-skip-help"),
        Command::Quit if kept => ("keys-quit-label", "keys-quit-help"),
        Command::Quit => ("keys-quit-label", "keys-quit-help-unkept"),
    }
}
