//! What each command is called, and what it does, in the language of the learner.

use super::context::Context;
use super::shape::Offer;
use crate::player::{Address, Command};

/// What can be done at a place.
pub(super) fn offers(context: &Context<'_>, place: &Address) -> Vec<Offer> {
    let mut commands = context.player.commands_at(place);
    commands.dedup();
    let offer = |command: Command| Offer {
        command,
        label: context.text(label_id(command)),
        help: context.text(help_id(command)),
        action: command.action(place),
    };
    commands.into_iter().map(offer).collect()
}

/// The message that names a command in a word or two.
fn label_id(command: Command) -> &'static str {
    match command {
        Command::Submit => "keys-submit-label",
        Command::Next => "keys-next-label",
        Command::Previous => "keys-previous-label",
        Command::Close => "keys-close-label",
        Command::Hint => "keys-hint-label",
        Command::Why => "keys-why-label",
        Command::Retry => "keys-retry-label",
        Command::Debrief => "keys-debrief-label",
        Command::Now => "keys-now-label",
        Command::Leave => "keys-leave-label",
        Command::Language => "keys-language-label",
        Command::Contents => "keys-contents-label",
        Command::Sources => "keys-sources-label",
        Command::Notes => "keys-notes-label",
        Command::Search => "keys-search-label",
        Command::Glossary => "keys-glossary-label",
        Command::Settings => "keys-settings-label",
        Command::Home => "keys-home-label",
        Command::Keys => "keys-keys-label",
        Command::Skip => "keys-skip-label",
        Command::Quit => "keys-quit-label",
    }
}

/// The message that says in a sentence what a command does.
fn help_id(command: Command) -> &'static str {
    match command {
        Command::Submit => "keys-submit-help",
        Command::Next => "keys-next-help",
        Command::Previous => "keys-previous-help",
        Command::Close => "keys-close-help",
        Command::Hint => "keys-hint-help",
        Command::Why => "keys-why-help",
        Command::Retry => "keys-retry-help",
        Command::Debrief => "keys-debrief-help",
        Command::Now => "keys-now-help",
        Command::Leave => "keys-leave-help",
        Command::Language => "keys-language-help",
        Command::Contents => "keys-contents-help",
        Command::Sources => "keys-sources-help",
        Command::Notes => "keys-notes-help",
        Command::Search => "keys-search-help",
        Command::Glossary => "keys-glossary-help",
        Command::Settings => "keys-settings-help",
        Command::Home => "keys-home-help",
        Command::Keys => "keys-keys-help",
        Command::Skip => "keys-skip-help",
        Command::Quit => "keys-quit-help",
    }
}
