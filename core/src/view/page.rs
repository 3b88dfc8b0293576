//! The pages that tell.

use super::context::{Context, Prose};
use super::shape::{Asks, Contrast, Door, Fact, Field, Figure, Reading, Said, Steps, View};
use super::{help, question, talk};
use crate::lesson;
use crate::lesson::{Kind, Module, Page};
use crate::model::{Id, PageState, Slot, Utterance};

pub(super) fn page(context: &Context<'_>, module: &Id, page: &Id) -> Option<(View, Asks)> {
    let (module, page) = context.player.page_at(module, page)?;
    let prose = context.prose(module, &page.id);
    let told = |view: View| (view, Asks::Nothing);
    Some(match &page.kind {
        Kind::Door => told(View::Door(door(context, module, &prose))),
        Kind::Story => told(View::Story(reading(&prose, Vec::new()))),
        Kind::Text => told(View::Text(reading(&prose, Vec::new()))),
        Kind::Steps(steps) => told(View::Steps(Steps {
            heading: prose.said(Slot::Heading),
            body: prose.markup(Slot::Body),
            steps: prose.each(Slot::Step, steps),
        })),
        Kind::Contrast(contrast) => told(View::Contrast(talks(context, contrast, &prose))),
        Kind::Fact(figure) => told(View::Fact(fact(context, page, *figure, &prose))),
        Kind::Help(card) => told(View::Help(help::card(context, module, page, card))),
        Kind::Plan(items) => plan(context, module, page, items, &prose),
        Kind::Close => {
            let next = match context.next_module(module) {
                Some(next) => context.with("page-close-next", &[("module", context.title(next).into())]),
                None => context.text("page-close-last"),
            };
            told(View::Close(reading(&prose, vec![next])))
        }
        Kind::Question(asked) => question::question(context, module, page, asked, &prose),
        Kind::Scenario(_) => talk::talk(context, module, page, &prose)?,
    })
}

fn reading(prose: &Prose<'_>, lines: Vec<String>) -> Reading {
    Reading { heading: prose.said(Slot::Heading), body: prose.markup(Slot::Body), lines }
}

fn door(context: &Context<'_>, module: &Module, prose: &Prose<'_>) -> Door {
    let minutes = context.player.minutes(&module.id);
    let minutes = context.with("page-door-minutes", &[("minutes", minutes.into())]);
    let others = [context.text("page-door-ways-out"), texts_state(context, module)];
    Door {
        heading: prose.said(Slot::Heading),
        body: prose.markup(Slot::Body),
        can_title: context.text("page-door-can-title"),
        can: prose.list(Slot::Can),
        lines: [minutes].into_iter().chain(others).collect(),
    }
}

/// Who checked the texts of a module, honestly.
fn texts_state(context: &Context<'_>, module: &Module) -> String {
    let pages = context.player.pages_of(module);
    let language = context.player.language();
    let reviewed = pages.iter().filter(|page| module.page_state(&page.id, language) == PageState::Reviewed).count();
    match reviewed {
        0 => context.text("page-door-unchecked"),
        _ if reviewed == pages.len() => context.text("page-door-checked"),
        _ => context.with("page-door-partly-checked", &[("checked", reviewed.into()), ("pages", pages.len().into())]),
    }
}

fn talks(context: &Context<'_>, contrast: &lesson::Contrast, prose: &Prose<'_>) -> Contrast {
    let said = |line: &Utterance| Said {
        who: prose.said(Slot::Who(line.who.clone())),
        own: contrast.who.first() != Some(&line.who),
        text: prose.said(Slot::Line(line.id.clone())),
        why: prose.line(Slot::Why(line.id.clone())),
    };
    Contrast {
        heading: prose.said(Slot::Heading),
        body: prose.markup(Slot::Body),
        clumsy_title: context.text("page-contrast-clumsy"),
        clumsy: contrast.clumsy.iter().map(said).collect(),
        helpful_title: context.text("page-contrast-helpful"),
        helpful: contrast.helpful.iter().map(said).collect(),
    }
}

fn fact(context: &Context<'_>, page: &Page, figure: lesson::Figure, prose: &Prose<'_>) -> Fact {
    let figure = match figure {
        lesson::Figure::Share { count, of } => Figure::Share {
            count,
            of,
            text: context.with("page-fact-share", &[("count", count.into()), ("of", of.into())]),
        },
        lesson::Figure::Number(number) => {
            Figure::Number(context.with("page-fact-number", &[("number", number.into())]))
        }
    };
    Fact {
        heading: prose.said(Slot::Heading),
        body: prose.markup(Slot::Body),
        figure,
        asked: prose.said(Slot::Asked),
        source: context.source_lines(&page.cites),
    }
}

fn plan(context: &Context<'_>, module: &Module, page: &Page, items: &[Id], prose: &Prose<'_>) -> (View, Asks) {
    let written = context.player.draft(&module.id, page).written;
    let fields = items.iter().map(|item| Field {
        row: item.clone(),
        label: prose.said(Slot::Item(item.clone())),
        text: written.text(item).to_owned(),
    });
    let plan = reading(prose, vec![context.text("page-plan-not-kept")]);
    (View::Plan(plan), Asks::Fields { fields: fields.collect(), handed_in: false })
}
