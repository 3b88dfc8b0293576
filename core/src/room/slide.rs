//! What a room sees: text in roles, without the answer, without anything of whoever leads.

use super::agenda::Step;
use super::options;
use super::shape::{Part, Slide};
use super::state::{Leader, Over, Told};
use crate::messages::Messages;
use crate::model::markup::list;
use crate::player::Address;
use crate::view::{self, Asks, Scene, Tone, View};

/// What is shown now.
pub fn slide(leader: &Leader, words: &Messages) -> Slide {
    let module = leader.player.course().module(&leader.agenda.module);
    let title = module.map_or("", |module| module.title(leader.player.language()));
    let mut slide = Slide {
        place: title.to_owned(),
        step: (leader.at + 1, leader.agenda.blocks.len()),
        told: leader.told().map(|told| said(told, words)),
        is_blank: leader.over() == Over::Blank,
        ..Slide::default()
    };
    if leader.over() == Over::Numbers {
        help(leader, words, &mut slide);
        return slide;
    }
    match leader.step() {
        Step::Welcome => welcome(leader, words, &mut slide),
        Step::GroundRules => {
            slide.heading = words.text("guide-rules-title");
            slide.parts = vec![Part::Text(view::ground_rules(words))];
        }
        Step::Help => help(leader, words, &mut slide),
        Step::Page(_) => page(leader, words, &mut slide),
        Step::Break => {
            let minutes = leader.agenda.blocks[leader.at].minutes;
            slide.heading = words.text("room-break");
            slide.parts = vec![Part::Strong(words.format("room-break-until", &[("minutes", minutes.into())]))];
        }
        Step::Questions => questions(leader, words, &mut slide),
        Step::Close => close(leader, words, &mut slide),
    }
    slide
}

fn said(told: &Told, words: &Messages) -> String {
    match told {
        Told::Counts(0) => words.text("room-no-counts"),
        Told::Counts(options) => words.format("room-counts-needed", &[("options", (*options).into())]),
        Told::Choose => words.text("room-choose"),
        Told::Last => words.text("room-last"),
        Told::Asked(count) => words.format("room-asked", &[("count", (*count).into())]),
    }
}

/// A page of the lesson by the kind that opens or ends it.
fn page_of(leader: &Leader, words: &Messages, is: fn(&View) -> bool) -> Option<Scene> {
    let module = leader.player.course().module(&leader.agenda.module)?;
    let mut pages = module.pages_for(leader.agenda.role);
    pages.find_map(|page| {
        let place = Address::Page(module.id.clone(), page.id.clone());
        Some(view::scene_at(&leader.player, words, &place)).filter(|scene| is(&scene.view))
    })
}

fn welcome(leader: &Leader, words: &Messages, slide: &mut Slide) {
    slide.heading = words.format("room-welcome", &[("module", (&slide.place).into())]);
    if let Some(Scene { view: View::Door(door), .. }) = page_of(leader, words, |view| matches!(view, View::Door(_))) {
        slide.parts.push(Part::Text(door.body));
        slide.parts.push(Part::Heading(door.can_title));
        slide.parts.push(Part::Text(vec![list(None, &door.can)]));
        // Who checked the texts is said once, and honestly.
        slide.parts.extend(door.lines.into_iter().next_back().map(Part::Quiet));
    }
    slide.parts.push(Part::Strong(words.text("room-leave")));
}

fn help(leader: &Leader, words: &Messages, slide: &mut Slide) {
    slide.heading = words.text("room-help");
    slide.parts = vec![
        Part::Strong(words.text("room-help-here")),
        Part::Numbers(view::first_numbers(&leader.player, words)),
        Part::Quiet(words.text("room-help-later")),
    ];
}

fn questions(leader: &Leader, words: &Messages, slide: &mut Slide) {
    slide.heading = words.text("room-questions");
    slide.parts = vec![Part::Quiet(words.format("room-questions-count", &[("count", leader.questions.len().into())]))];
    if let Some(question) = leader.opened.checked_sub(1).and_then(|at| leader.questions.get(at)) {
        slide.parts.push(Part::Strong(question.as_str().to_owned()));
    }
}

fn close(leader: &Leader, words: &Messages, slide: &mut Slide) {
    slide.heading = words.text("room-close");
    if let Some(Scene { view: View::Close(reading), .. }) =
        page_of(leader, words, |view| matches!(view, View::Close(_)))
    {
        slide.heading = reading.heading;
        slide.parts.push(Part::Text(reading.body));
    }
    slide.parts.push(Part::Numbers(view::first_numbers(&leader.player, words)));
}

fn page(leader: &Leader, words: &Messages, slide: &mut Slide) {
    let scene = options::scene(leader, words);
    let parts = &mut slide.parts;
    match &scene.view {
        View::Story(reading) | View::Text(reading) | View::Close(reading) | View::About(reading) => {
            slide.heading.clone_from(&reading.heading);
            parts.push(Part::Text(reading.body.clone()));
        }
        View::Plan(plan) => {
            slide.heading.clone_from(&plan.heading);
            parts.push(Part::Text(plan.body.clone()));
            parts.push(Part::Quiet(words.text("room-plan")));
            if let Asks::Fields { fields, .. } = &scene.asks {
                parts.push(Part::Text(vec![list(None, fields.iter().map(|field| &field.label))]));
            }
        }
        View::Door(door) => {
            slide.heading.clone_from(&door.heading);
            parts.push(Part::Text(door.body.clone()));
        }
        View::Steps(steps) => {
            slide.heading.clone_from(&steps.heading);
            parts.push(Part::Text(steps.body.clone()));
            parts.push(Part::Text(vec![list(Some(1), &steps.steps)]));
        }
        View::Contrast(contrast) => {
            slide.heading.clone_from(&contrast.heading);
            parts.push(Part::Text(contrast.body.clone()));
            parts.push(Part::Ending(Tone::NotYet, contrast.clumsy_title.clone()));
            parts.extend(contrast.clumsy.iter().cloned().map(Part::Said));
            parts.push(Part::Ending(Tone::Right, contrast.helpful_title.clone()));
            parts.extend(contrast.helpful.iter().cloned().map(Part::Said));
        }
        View::Fact(fact) => {
            slide.heading.clone_from(&fact.heading);
            parts.push(Part::Figure(fact.figure.clone()));
            parts.push(Part::Text(fact.body.clone()));
            parts.push(Part::Quiet(fact.asked.clone()));
            parts.extend(fact.source.iter().cloned().map(Part::Quiet));
        }
        View::Help(card) => {
            slide.heading.clone_from(&card.heading);
            parts.push(Part::Numbers(card.numbers.clone()));
            parts.push(Part::Text(card.body.clone()));
            for part in &card.parts {
                parts.push(Part::Heading(part.title.clone()));
                parts.extend(part.intro.clone().map(Part::Quiet));
                parts.push(Part::Text(vec![list(part.first, &part.steps)]));
            }
        }
        View::Question(_) => super::asked::question(leader, &scene, words, slide),
        View::Talk(_) => super::asked::talk(leader, &scene, words, slide),
        // None of these is a page of a lesson.
        View::Welcome(_)
        | View::Home(_)
        | View::Debrief(_)
        | View::Results(_)
        | View::Contents(_)
        | View::Modules(_)
        | View::Now(_)
        | View::Helplines(_)
        | View::Duties(_)
        | View::Glossary(_)
        | View::Term(_)
        | View::Search(_)
        | View::Sources(_)
        | View::Notes(_)
        | View::Settings(_)
        | View::Setting(_)
        | View::Guide(_)
        | View::Keys(_) => {}
    }
    slide.parts.retain(|part| !matches!(part, Part::Text(text) if text.is_empty()));
}
