//! What whoever leads reads on a screen of their own: the note of this page, what comes next, and the time.

use super::agenda::{Agenda, Step, to_skip};
use super::shape::{Part, Slide};
use crate::messages::Messages;
use crate::model::markup::{Block, paragraph};
use crate::player::{Address, Player};
use crate::view::{self, View};

/// Minutes that have gone by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Since the evening began.
    pub all: u32,
    /// Since the block that is shown began.
    pub block: u32,
}

/// From this many minutes on, it is said that it runs late.
const LATE: u32 = 3;

/// Minutes by which an evening is behind at a block; 0 when it is not.
pub fn late(agenda: &Agenda, at: usize, used: Used) -> u32 {
    let block = agenda.blocks.get(at).map_or(0, |block| block.minutes);
    used.all.saturating_sub(agenda.before(at) + used.block.min(block))
}

/// The notes for a block of an evening.
pub fn briefing(player: &Player, agenda: &Agenda, at: usize, used: Used, words: &Messages) -> Slide {
    let at = at.min(agenda.blocks.len().saturating_sub(1));
    let module = player.course().module(&agenda.module);
    let mut slide = Slide {
        place: module.map_or("", |module| module.title(player.language())).to_owned(),
        step: (at + 1, agenda.blocks.len()),
        heading: name(player, agenda, at, words),
        is_beside: true,
        ..Slide::default()
    };
    time(player, agenda, at, used, words, &mut slide);
    match &agenda.blocks[at].step {
        Step::Page(page) => {
            let place = Address::Notes(agenda.module.clone(), page.clone());
            if let View::Notes(notes) = view::scene_at(player, words, &place).view {
                // The minutes are those of the session.
                slide.parts.extend(notes.form.into_iter().map(Part::Quiet));
                slide.parts.push(Part::Text(notes.note));
                // What may become hard is in sight first.
                for (title, lines) in [(notes.hard_title, notes.hard), (notes.discuss_title, notes.discuss)] {
                    if !lines.is_empty() {
                        slide.parts.push(Part::Heading(title));
                        slide.parts.push(Part::Text(lines.iter().map(|line| paragraph(line)).collect::<Vec<Block>>()));
                    }
                }
            }
        }
        Step::Welcome => slide.parts.push(Part::Strong(words.text("room-note-welcome"))),
        Step::GroundRules => slide.parts.push(Part::Strong(words.text("room-note-rules"))),
        Step::Help => slide.parts.push(Part::Strong(words.text("room-note-help"))),
        Step::Break => slide.parts.push(Part::Strong(words.text("room-note-break"))),
        Step::Questions => slide.parts.push(Part::Strong(words.text("room-note-questions"))),
        Step::Close => slide.parts.push(Part::Strong(words.text("room-note-close"))),
    }
    if at == 0 {
        slide.parts.push(Part::Quiet(words.text("room-keys")));
    }
    if at + 1 < agenda.blocks.len() {
        let next = name(player, agenda, at + 1, words);
        slide.parts.push(Part::Heading(words.format("room-next", &[("next", (&next).into())])));
    }
    slide
}

fn time(player: &Player, agenda: &Agenda, at: usize, used: Used, words: &Messages, slide: &mut Slide) {
    let arguments = [
        ("used", used.all.into()),
        ("all", agenda.minutes().into()),
        ("block", used.block.into()),
        ("minutes", agenda.blocks[at].minutes.into()),
    ];
    slide.parts.push(Part::Quiet(words.format("room-time", &arguments)));
    let late = late(agenda, at, used);
    if late < LATE {
        return;
    }
    let skipped = to_skip(agenda, at, late);
    let names: Vec<String> = skipped.into_iter().map(|block| name(player, agenda, block, words)).collect();
    let said = if names.is_empty() {
        words.format("room-late", &[("late", late.into())])
    } else {
        let names = names.join(", ");
        words.format("room-late-skip", &[("late", late.into()), ("blocks", (&names).into())])
    };
    slide.parts.push(Part::Strong(said));
}

/// What a block is called.
pub fn name(player: &Player, agenda: &Agenda, at: usize, words: &Messages) -> String {
    let id = match agenda.blocks.get(at).map(|block| &block.step) {
        Some(Step::Page(page)) => {
            let place = Address::Page(agenda.module.clone(), page.clone());
            return view::heading(player, words, &place);
        }
        Some(Step::Welcome) => "room-step-welcome",
        Some(Step::GroundRules) => "guide-rules-title",
        Some(Step::Help) => "room-help",
        Some(Step::Break) => "room-break",
        Some(Step::Questions) => "room-questions",
        Some(Step::Close) | None => "room-close",
    };
    words.text(id)
}
