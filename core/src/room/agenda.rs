//! Which pages fit into the minutes of a session, and what can go when it runs late.

use crate::lesson::{Kind, Module, Page};
use crate::model::{Id, Role};
use crate::question::QuestionKind;

/// A part of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// What comes, and that leaving is fine.
    Welcome,
    GroundRules,
    /// Who can be turned to there and then.
    Help,
    Page(Id),
    Break,
    /// Questions from the box.
    Questions,
    /// What is left to say, and the numbers once more.
    Close,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub step: Step,
    pub minutes: u32,
    /// How soon it goes when time is short: 0 never, then the highest first.
    pub rank: u8,
}

impl Block {
    /// Whether what a page says can be talked over in pairs.
    pub fn has_time_for_pairs(&self) -> bool {
        self.minutes >= OWN_PLACE
    }

    /// Whether there is time to choose, to talk in pairs, and to choose once more.
    pub fn has_two_votes(&self) -> bool {
        self.minutes >= VOTE
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    pub module: Id,
    pub role: Role,
    pub blocks: Vec<Block>,
}

impl Agenda {
    pub fn minutes(&self) -> u32 {
        self.blocks.iter().map(|block| block.minutes).sum()
    }

    /// Minutes from the beginning until a block begins.
    pub fn before(&self, at: usize) -> u32 {
        self.blocks.iter().take(at).map(|block| block.minutes).sum()
    }

    /// Whether the box of questions is opened, so that notes are needed from the beginning.
    pub fn has_questions(&self) -> bool {
        self.blocks.iter().any(|block| block.step == Step::Questions)
    }

    pub fn pages(&self) -> impl Iterator<Item = &Id> {
        self.blocks.iter().filter_map(|block| if let Step::Page(page) = &block.step { Some(page) } else { None })
    }
}

/// Never left out.
const MUST: u8 = 0;
/// A page without minutes of its own takes this many.
const USUAL: u32 = 2;
/// From this many minutes on there is a break.
const LONG: u32 = 80;
/// From this many on, the box of questions is opened.
const MIDDLE: u32 = 45;
/// Minutes of a question that is voted on twice, with talking in between and the reasons after it.
const VOTE: u32 = 6;
/// Minutes of a page for this role alone: what it says is held against the place where people live or work.
const OWN_PLACE: u32 = 5;
/// A talk is never shorter than this.
const TALK: u32 = 5;
/// Minutes that talking about a question can take beyond its own.
const LONGER: u32 = 3;

/// What fits into these minutes, in the order of the lesson.
pub fn agenda(module: &Module, role: Role, minutes: u32) -> Agenda {
    let pages: Vec<&Page> = module.pages_for(role).collect();
    let framing = framing(minutes);
    let mut left = minutes.saturating_sub(framing.iter().map(|block| block.minutes).sum());
    let mut ranked: Vec<(u8, usize)> =
        pages.iter().enumerate().filter_map(|(at, page)| Some((rank(&pages, page)?, at))).collect();
    ranked.sort_unstable();
    let mut chosen: Vec<(u8, usize, u32)> = Vec::new();
    for (rank, at) in ranked {
        let takes = minutes_of(pages[at], minutes);
        if rank == MUST || takes <= left {
            left = left.saturating_sub(takes);
            chosen.push((rank, at, takes));
        }
    }
    // In a short session the talk is what gives way: nothing else that must be there can be shorter.
    let most: u32 = minutes.saturating_sub(framing.iter().map(|block| block.minutes).sum());
    let over = chosen.iter().map(|(_, _, takes)| takes).sum::<u32>().saturating_sub(most);
    if let Some((_, _, takes)) = chosen.iter_mut().find(|(_, at, _)| matches!(pages[*at].kind, Kind::Scenario(_))) {
        *takes = takes.saturating_sub(over).max(TALK.min(*takes));
    }
    // What is offered after the lesson comes before what looks back on it.
    let end = pages.iter().position(|page| page.revisits.is_some()).unwrap_or(pages.len());
    chosen.sort_unstable_by_key(|(_, at, _)| (if pages[*at].is_core() { *at } else { end.saturating_sub(1) }, *at));
    // What is left goes to talking about what was asked.
    for (_, at, takes) in &mut chosen {
        if pages[*at].question().is_some_and(|question| !question.pretest) {
            let more = left.min(LONGER);
            left -= more;
            *takes += more;
        }
    }
    let chosen =
        chosen.into_iter().map(|(rank, at, minutes)| Block { step: Step::Page(pages[at].id.clone()), minutes, rank });
    framed(module, role, framing, chosen.collect())
}

/// A session of the pages that a leader chose, in their order.
pub fn agenda_of(module: &Module, role: Role, pages: &[Id], minutes: u32) -> Agenda {
    let all: Vec<&Page> = module.pages_for(role).collect();
    let block = |id: &Id| {
        let page = module.page(id)?;
        let rank = rank(&all, page).unwrap_or(1);
        Some(Block { step: Step::Page(id.clone()), minutes: minutes_of(page, minutes), rank })
    };
    framed(module, role, framing(minutes), pages.iter().filter_map(block).collect())
}

fn framed(module: &Module, role: Role, framing: Vec<Block>, pages: Vec<Block>) -> Agenda {
    let half = pages.iter().map(|block| block.minutes).sum::<u32>() / 2;
    let mut blocks = Vec::new();
    let (before, after): (Vec<Block>, Vec<Block>) =
        framing.into_iter().partition(|block| matches!(block.step, Step::Welcome | Step::GroundRules | Step::Help));
    blocks.extend(before);
    let (mut pause, after): (Vec<Block>, Vec<Block>) = after.into_iter().partition(|block| block.step == Step::Break);
    let mut used = 0;
    for block in pages {
        used += block.minutes;
        blocks.push(block);
        if used >= half {
            blocks.append(&mut pause);
        }
    }
    blocks.append(&mut pause);
    blocks.extend(after);
    Agenda { module: module.id.clone(), role, blocks }
}

/// What stands around the pages.
fn framing(minutes: u32) -> Vec<Block> {
    let must = |step, minutes| Block { step, minutes, rank: MUST };
    let may = |step, minutes| Block { step, minutes, rank: 9 };
    // Whoever wrote a question waits for it: it goes after all else that can.
    let last = |step, minutes| Block { step, minutes, rank: 1 };
    let mut blocks = vec![
        must(Step::Welcome, if minutes < MIDDLE { 1 } else { 3 }),
        must(Step::GroundRules, if minutes < MIDDLE { 1 } else { 2 }),
        must(Step::Help, 1),
    ];
    if minutes >= LONG {
        blocks.push(may(Step::Break, 5));
    }
    if minutes >= MIDDLE {
        blocks.push(last(Step::Questions, if minutes >= LONG { 8 } else { 4 }));
    }
    blocks.push(must(Step::Close, if minutes < MIDDLE { 1 } else { 2 }));
    blocks
}

/// Minutes of a page in a session of some length: two votes and a talk in pairs take their time.
fn minutes_of(page: &Page, session: u32) -> u32 {
    let own = page.group.minutes.unwrap_or(USUAL).max(1);
    let is_voted = page.question().is_some_and(|question| {
        matches!(question.kind, QuestionKind::Choice(_) | QuestionKind::TrueFalse(_) | QuestionKind::Multi(_))
    });
    let is_first_guess = page.question().is_some_and(|question| question.pretest);
    match &page.kind {
        _ if session < MIDDLE || is_first_guess => own,
        _ if page.is_of_own_place() => own.max(OWN_PLACE),
        _ if is_voted => own.max(VOTE),
        _ => own,
    }
}

/// How soon a page goes; nothing for what is not for a room, and for what stands around the pages anyway.
fn rank(pages: &[&Page], page: &Page) -> Option<u8> {
    let is_first =
        |is: fn(&Kind) -> bool| pages.iter().find(|known| is(&known.kind)).is_some_and(|first| first.id == page.id);
    Some(match &page.kind {
        // The welcome and the end of the session say what they say.
        Kind::Door | Kind::Close => return None,
        // What is offered after the lesson fills what is left of a long one.
        _ if !page.is_core() => 8,
        Kind::Help(_) | Kind::Scenario(_) => MUST,
        Kind::Steps(_) if is_first(|kind| matches!(kind, Kind::Steps(_))) => MUST,
        Kind::Story if is_first(|kind| matches!(kind, Kind::Story)) => MUST,
        // The first thing that everybody answers, and the same once more at the end.
        Kind::Question(question) if question.pretest => 1,
        Kind::Question(_) if page.revisits.is_some() => 1,
        Kind::Question(question) => match &question.kind {
            // What is written alone is nobody else's.
            QuestionKind::Scale(_) => return None,
            QuestionKind::Reflect(_) => 8,
            _ if page.group.skippable => 6,
            QuestionKind::Choice(_) | QuestionKind::Spot(_) | QuestionKind::Judge(_) => 3,
            _ => 5,
        },
        // What a role alone gets is what it came for.
        Kind::Text if page.is_of_own_place() => 1,
        Kind::Plan(_) => 4,
        _ if page.group.skippable => 7,
        Kind::Steps(_) | Kind::Contrast(_) => 2,
        Kind::Story | Kind::Text | Kind::Fact(_) => 4,
    })
}

/// Which blocks after one can go so that a session that runs late ends on time, in their order: those that go soonest,
/// and no more than are needed. Help and the end never go.
pub fn to_skip(agenda: &Agenda, at: usize, late: u32) -> Vec<usize> {
    let mut ahead: Vec<usize> =
        (at + 1..agenda.blocks.len()).filter(|block| agenda.blocks[*block].rank != MUST).collect();
    ahead.sort_by_key(|block| std::cmp::Reverse((agenda.blocks[*block].rank, *block)));
    let minutes = |block: &usize| agenda.blocks[*block].minutes;
    let mut saved = 0;
    let mut skipped: Vec<usize> = Vec::new();
    for block in ahead {
        if saved >= late {
            break;
        }
        saved += minutes(&block);
        skipped.push(block);
    }
    // What is not needed after all stays: first what would go last.
    for at in (0..skipped.len()).rev() {
        let block = skipped[at];
        if saved - minutes(&block) >= late {
            saved -= minutes(&block);
            skipped.remove(at);
        }
    }
    skipped.sort_unstable();
    skipped
}
