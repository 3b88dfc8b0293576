//! A situation of *Help now* by the name that somebody gives it in a line.

use super::context::Context;
use super::search::{Query, written};
use crate::lesson::{Module, Page};
use crate::messages::Messages;
use crate::model::fold::{fold, same};
use crate::model::{Id, Slot};
use crate::player::{Address, Player};
use crate::reading::Course;

/// What is known instead of a situation that is not there.
#[derive(Clone, Debug, Default)]
pub struct Situations {
    /// Each by its heading and its name.
    pub known: Vec<(String, Id)>,
    /// The headings of those that may be meant.
    pub meant: Vec<String>,
}

/// The situation with this name or place (from 1), or with these words in its heading or its text. Several or none come
/// back to choose.
pub fn situation(player: &Player, messages: &Messages, given: &str) -> Result<Id, Situations> {
    let context = Context { player, messages, address: player.address() };
    let Some(module) = player.course().now() else { return Err(Situations::default()) };
    let situations: Vec<Situation<'_>> =
        module.pages.iter().map(|page| Situation::of(&context, module, page)).collect();
    if let Some(one) = given.trim().parse::<usize>().ok().and_then(|at| situations.get(at.checked_sub(1)?)) {
        return Ok(one.id.clone());
    }
    let query = Query::new(given);
    // In another language too: a name is heard from others.
    let elsewhere = |one: &Situation<'_>| {
        let prose = module.prose.values().filter_map(|prose| prose.pages.get(one.id));
        let headings = prose.filter_map(|prose| prose.line(&Slot::Heading, player.role()));
        headings.chain([one.id.replace('-', " ").as_str()]).any(|heading| query.place_in(heading).is_some())
    };
    let ways: [&dyn Fn(&Situation<'_>) -> bool; 5] = [
        &|one| same(one.id, given) || same(&one.id.replace('-', " "), given) || same(&one.heading, given),
        &|one| query.place_in(&one.heading).is_some(),
        &elsewhere,
        &|one| one.is_called(player.course(), given),
        &|one| query.place_in(&written(&context, module, one.page)).is_some(),
    ];
    let found = ways.iter().map(|way| situations.iter().filter(|one| way(one)).collect::<Vec<_>>());
    let found = found.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
    if let [one] = found.as_slice() {
        return Ok(one.id.clone());
    }
    let near = situations.iter().filter(|one| found.is_empty() && one.is_near(given)).collect();
    let meant = if found.is_empty() { near } else { found };
    Err(Situations {
        known: situations.iter().map(|one| (one.heading.clone(), one.id.clone())).collect(),
        meant: meant.into_iter().map(|one| one.heading.clone()).collect(),
    })
}

struct Situation<'s> {
    id: &'s Id,
    page: &'s Page,
    heading: String,
}

impl<'s> Situation<'s> {
    fn of(context: &Context<'s>, module: &'s Module, page: &'s Page) -> Self {
        Self { id: &page.id, page, heading: context.prose(module, &page.id).said(Slot::Heading) }
    }

    /// Whether its name begins with the name of a word in a glossary that was given: `afpersing` for `blackmail`.
    fn is_called(&self, course: &Course, given: &str) -> bool {
        let mut terms = course.glossary().values().flatten().filter(|(_, term)| same(&term.term, given));
        terms.any(|(id, _)| {
            self.id.strip_prefix(id.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    }

    fn is_near(&self, given: &str) -> bool {
        let given = fold(given);
        let heading = fold(&self.heading);
        let is_near = |word: &str| word.len() > 3 && strsim::jaro_winkler(word, &given) >= NEAR;
        heading.split(' ').chain(self.id.split('-')).chain([self.id.as_str(), &heading]).any(is_near)
    }
}

const NEAR: f64 = 0.8;

/// A module, or a page of it, that is called by its id or by its title in the language spoken.
pub fn place_called(player: &Player, messages: &Messages, module: &str, page: &str) -> Option<Address> {
    let context = Context { player, messages, address: player.address() };
    let course = player.course();
    let is_called = |found: &&Module| same(&found.id, module) || same(context.title(found), module);
    let module = course.modules().find(is_called)?;
    if page.is_empty() {
        return Some(Address::Module(module.id.clone()));
    }
    let heading = |found: &Page| context.prose(module, &found.id).said(Slot::Heading);
    let page = module.pages.iter().find(|found| same(&found.id, page) || same(&heading(found), page))?;
    Some(Address::Page(module.id.clone(), page.id.clone()))
}
