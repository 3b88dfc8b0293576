//! The pages that tell.

use super::context::{Context, Prose};
use super::model::{Contrast, Door, Fact, Field, Figure, Plan, Reading, Said, Steps, View};
use super::{help, question, talk};
use crate::lesson;
use crate::lesson::{Kind, Module, Page};
use crate::model::{Id, PageState, Utterance};

pub(super) fn page(context: &Context<'_>, module: &Id, page: &Id) -> View {
    let found = context.player.course().module(module).and_then(|found| Some((found, found.page(page)?)));
    let Some((module, page)) = found else {
        return View::Text(Reading { heading: String::new(), body: Vec::new(), lines: Vec::new() });
    };
    let prose = context.prose(module, &page.id);
    match &page.kind {
        Kind::Door => View::Door(door(context, module, &prose)),
        Kind::Story => View::Story(reading(&prose)),
        Kind::Text => View::Text(reading(&prose)),
        Kind::Steps(steps) => View::Steps(Steps {
            heading: prose.said("heading"),
            body: prose.rich("body"),
            steps: prose.each("step", steps),
        }),
        Kind::Contrast(contrast) => View::Contrast(self::contrast(context, contrast, &prose)),
        Kind::Fact(figure) => View::Fact(fact(context, page, *figure, &prose)),
        Kind::Help(card) => View::Help(help::card(context, card, &prose)),
        Kind::Plan(items) => View::Plan(plan(context, module, page, items, &prose)),
        Kind::Close => View::Close(close(context, module, &prose)),
        Kind::Question(asked) => View::Question(question::question(context, module, page, asked, &prose)),
        Kind::Scenario(scenario) => View::Talk(talk::talk(context, scenario, &prose)),
    }
}

fn reading(prose: &Prose<'_>) -> Reading {
    Reading { heading: prose.said("heading"), body: prose.rich("body"), lines: Vec::new() }
}

fn door(context: &Context<'_>, module: &Module, prose: &Prose<'_>) -> Door {
    let minutes = context.player.course().minutes(&module.id);
    let mut lines: Vec<String> =
        minutes.map(|minutes| context.with("page-door-minutes", &[("minutes", minutes.into())])).into_iter().collect();
    lines.push(context.say("page-door-ways-out"));
    lines.push(texts_state(context, module));
    Door {
        heading: prose.said("heading"),
        body: prose.rich("body"),
        can_title: context.say("page-door-can-title"),
        can: prose.list("can"),
        lines,
    }
}

/// Who checked the texts of a module, honestly.
fn texts_state(context: &Context<'_>, module: &Module) -> String {
    let pages = context.player.pages_of(module);
    let language = context.player.language();
    let reviewed = pages.iter().filter(|page| module.page_state(&page.id, language) == PageState::Reviewed).count();
    match reviewed {
        0 => context.say("page-door-unchecked"),
        _ if reviewed == pages.len() => context.say("page-door-checked"),
        _ => context.with("page-door-partly-checked", &[("checked", reviewed.into()), ("pages", pages.len().into())]),
    }
}

fn contrast(context: &Context<'_>, contrast: &lesson::Contrast, prose: &Prose<'_>) -> Contrast {
    let said = |lines: &[Utterance]| -> Vec<Said> {
        lines
            .iter()
            .map(|line| Said {
                who: prose.said(&format!("who.{}", line.who)),
                own: contrast.who.first() != Some(&line.who),
                text: prose.said(&format!("line.{}", line.id)),
                why: prose.line(&format!("why.{}", line.id)),
            })
            .collect()
    };
    Contrast {
        heading: prose.said("heading"),
        body: prose.rich("body"),
        clumsy_title: context.say("page-contrast-clumsy"),
        clumsy: said(&contrast.clumsy),
        helpful_title: context.say("page-contrast-helpful"),
        helpful: said(&contrast.helpful),
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
        heading: prose.said("heading"),
        body: prose.rich("body"),
        figure,
        asked: prose.said("asked"),
        source: context.source_lines(&page.cites),
    }
}

fn plan(context: &Context<'_>, module: &Module, page: &Page, items: &[Id], prose: &Prose<'_>) -> Plan {
    let written = context.player.draft(&module.id, page).written;
    let fields = items.iter().map(|item| Field {
        row: item.clone(),
        label: prose.said(&format!("item.{item}")),
        text: written.text(item).to_owned(),
    });
    Plan {
        heading: prose.said("heading"),
        body: prose.rich("body"),
        fields: fields.collect(),
        lines: vec![context.say("page-plan-not-kept")],
    }
}

fn close(context: &Context<'_>, module: &Module, prose: &Prose<'_>) -> Reading {
    let mut reading = reading(prose);
    let next = context.player.after(&module.id);
    let next = next.as_ref().and_then(|id| context.player.course().module(id));
    reading.lines = match next {
        Some(next) => {
            vec![context.with("page-close-next", &[("module", next.title(context.player.language()).into())])]
        }
        None => vec![context.say("page-close-last")],
    };
    reading
}
