//! What each command is called, and what it does, in the language of the learner.

use super::context::Context;
use super::shape::Offer;
use crate::player::{Address, Command};

pub(super) fn offers(context: &Context<'_>, place: &Address) -> Vec<Offer> {
    let mut commands = context.player.commands_at(place);
    commands.dedup();
    let offer = |command: Command| {
        let (label, help) = messages_of(command);
        Offer { command, label: context.text(label), help: context.text(help), action: command.action(place) }
    };
    commands.into_iter().map(offer).collect()
}

/// The messages that name a command in a word or two, and that say in a sentence what it does.
fn messages_of(command: Command) -> (&'static str, &'static str) {
    match command {
        Command::Submit => ("keys-submit-label", "keys-submit-help"),
        Command::Next => ("keys-next-label", "keys-next-help"),
        Command::Previous => ("keys-previous-label", "keys-previous-help"),
        Command::Close => ("keys-close-label", "keys-close-help"),
        Command::Hint => ("keys-hint-label", "keys-hint-help"),
        Command::Why => ("keys-why-label", "keys-why-help"),
        Command::Retry => ("keys-retry-label", "keys-retry-help"),
        Command::Debrief => ("keys-debrief-label", "keys-debrief-help"),
        Command::Now => ("keys-now-label", "keys-now-help"),
        Command::Leave => ("keys-leave-label", "keys-leave-help"),
        Command::Language => ("keys-language-label", "keys-language-help"),
        Command::Contents => ("keys-contents-label", "keys-contents-help"),
        Command::Sources => ("keys-sources-label", "keys-sources-help"),
        Command::Notes => ("keys-notes-label", "keys-notes-help"),
        Command::Search => ("keys-search-label", "keys-search-help"),
        Command::Glossary => ("keys-glossary-label", "keys-glossary-help"),
        Command::Settings => ("keys-settings-label", "keys-settings-help"),
        Command::Home => ("keys-home-label", "keys-home-help"),
        Command::Keys => ("keys-keys-label", "keys-keys-help"),
        Command::Skip => ("keys-skip-label", "keys-skip-help"),
        Command::Quit => ("keys-quit-label", "keys-quit-help"),
    }
}
