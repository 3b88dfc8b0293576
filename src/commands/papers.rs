//! The sheets of paper: what each needs of the course.

use vangnet_core::html::{self, Age, Entry, Gathering, Paper};
use vangnet_core::lesson::{Kind, Layer, Page};
use vangnet_core::messages::Messages;
use vangnet_core::model::{Id, Topic};
use vangnet_core::player::{Address, Player};
use vangnet_core::room;
use vangnet_core::view::{self, HelpCard, View};

use super::complain::complain;
use super::output::{output, say_lines};
use super::session::{Session, address, situation};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};

/// Gives a sheet out: one HTML file into a file or a pipe, lines of text where they are asked for or somebody sits at a
/// terminal; there it is said how to keep it, under the name of a file when there is one to say.
pub(super) fn give_out(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    page: &html::Page,
    is_text: bool,
    file: Option<&str>,
) -> Result<Exit, Failure> {
    if !is_text && !environment.output_is_terminal {
        return output(environment.output, &page.html());
    }
    let said = say_lines(environment, session, &page.text());
    // Nobody reads HTML on a terminal.
    if let Some(file) = file.filter(|_| !is_text) {
        tell_how(environment, session, file);
    }
    said
}

/// How a sheet is kept in a file.
pub(super) fn tell_how(environment: &mut Environment<'_>, session: &Session<'_>, file: &str) {
    let said = session.words().format("paper-on-terminal", &[("file", file.into())]);
    complain(environment, &said, session.global.width);
}

/// Minutes of a session of which nothing was said.
pub(super) const USUAL_MINUTES: u32 = 60;

/// What is asked of a sheet.
pub(super) struct Sheet<'s> {
    pub(super) player: &'s Player,
    pub(super) words: &'s Messages,
    /// A module, or a situation of *Help now*.
    pub(super) about: Option<&'s str>,
    pub(super) answers: bool,
    /// Of a handout and of notes: the lesson, or what is offered after it.
    pub(super) layer: Layer,
    /// How long a session takes, where it was said.
    pub(super) minutes: Option<u32>,
    pub(super) age: Option<Age>,
    pub(super) when: Option<&'s str>,
    pub(super) place: Option<&'s str>,
}

impl Sheet<'_> {
    pub(super) fn page(&self, paper: Paper) -> Result<html::Page, Failure> {
        let (player, words) = (self.player, self.words);
        let alone = |page: fn(&Messages) -> html::Page| match self.about {
            Some(_) => Err(Failure::Usage(words.text("paper-no-module"))),
            None => Ok(page(words)),
        };
        match paper {
            Paper::Handout => {
                let module = self.module()?;
                let leaves = room::leaves(player, words, &module, self.layer);
                Ok(html::handout(self.title(&module), player.role(), &leaves, self.answers, words))
            }
            Paper::HelpCard => match self.card_of_module() {
                Some(card) => Ok(html::card_with_names(&card, words)),
                None => Ok(html::help_cards(&self.help_cards()?, words)),
            },
            // The first hour of blackmail, or of what is said to have happened.
            Paper::FirstHour => {
                let named = if self.about.is_some() { self.help_cards()?.pop() } else { None };
                Ok(html::card_with_names(&named.map_or_else(|| self.blackmail(), Ok)?, words))
            }
            Paper::Cards => alone(|words| html::cards(None, words))
                .map(|all| self.age.map_or(all, |age| html::cards(Some(age), words))),
            Paper::Plan => alone(|words| html::plan(&[], words)),
            Paper::Agreement => alone(html::agreement),
            Paper::Agenda => {
                let module = self.module()?;
                let known = player.course().module(&module).ok_or_else(|| self.unknown())?;
                let agenda = room::agenda(known, player.role(), self.minutes.unwrap_or(USUAL_MINUTES));
                Ok(html::agenda(self.title(&module), &agenda, &self.entries(&module), words))
            }
            Paper::Invitation => Ok(html::invitation(&self.gathering()?, words)),
            Paper::Evaluation => alone(html::evaluation),
            Paper::Slip => alone(html::slip),
            Paper::Notes => {
                let module = self.module()?;
                let mut entries = self.entries(&module);
                let says = |entry: &Entry| {
                    let notes = &entry.notes;
                    !(notes.note.is_empty() && notes.discuss.is_empty() && notes.hard.is_empty())
                };
                entries.retain(says);
                let known = player.course().module(&module).ok_or_else(|| self.unknown())?;
                match self.minutes {
                    // Those of the session alone, in its order.
                    Some(minutes) if self.layer == Layer::Core => {
                        let agenda = room::agenda(known, player.role(), minutes);
                        let order: Vec<&Id> = agenda.pages().collect();
                        entries.retain(|entry| order.contains(&&entry.id));
                        entries.sort_by_key(|entry| order.iter().position(|id| **id == entry.id));
                    }
                    _ => entries.retain(|entry| known.page(&entry.id).is_some_and(|page| page.layer == self.layer)),
                }
                Ok(html::notes(self.title(&module), &entries, words))
            }
            Paper::GroundRules => alone(html::ground_rules),
            Paper::Checklist => alone(html::checklist),
        }
    }

    /// What is known of the evening, for its invitation.
    pub(super) fn gathering(&self) -> Result<Gathering<'_>, Failure> {
        let told = |given: Option<&'_ str>| given.is_some_and(|given| given.chars().count() > Gathering::LONGEST);
        if told(self.when) || told(self.place) {
            let count = Gathering::LONGEST.into();
            return Err(Failure::Usage(self.words.format("paper-too-long", &[("count", count)])));
        }
        let module = self.about.map(|_| self.module()).transpose()?;
        Ok(Gathering {
            summary: module.as_ref().and_then(|module| self.summary(module)),
            about: module.map(|module| self.title(&module)),
            minutes: self.minutes.unwrap_or(USUAL_MINUTES),
            when: self.when,
            place: self.place,
            numbers: Some(view::first_numbers(self.player, self.words)),
        })
    }

    /// The module that was named by its id or its title.
    pub(super) fn module(&self) -> Result<Id, Failure> {
        let given = self.about.ok_or_else(|| self.unknown())?;
        address(self.player, self.words, given)?.module().cloned().ok_or_else(|| self.unknown())
    }

    fn unknown(&self) -> Failure {
        match self.about {
            Some(given) => Failure::unknown("failure-unknown-module", given, self.player.course().ids()),
            None => Failure::near("paper-needs-module", "", self.player.course().ids(), None),
        }
    }

    fn summary(&self, module: &Id) -> Option<&str> {
        let language = self.player.language();
        self.player.course().module(module).map(|module| module.summary(language)).filter(|said| !said.is_empty())
    }

    fn title(&self, module: &Id) -> &str {
        self.player.course().module(module).map_or("", |module| module.title(self.player.language()))
    }

    /// The help card of the module that was named, if one was.
    fn card_of_module(&self) -> Option<HelpCard> {
        let (player, words) = (self.player, self.words);
        let module = player.course().module(address(player, words, self.about?).ok()?.module()?)?;
        module.pages_for(player.role()).find_map(|page| {
            let place = Address::Page(module.id.clone(), page.id.clone());
            let View::Help(card) = view::scene_at(player, words, &place).view else { return None };
            Some(card)
        })
    }

    /// The situation that was named, or all of them.
    fn help_cards(&self) -> Result<Vec<HelpCard>, Failure> {
        let asked = self.about.map(|given| situation(self.player, self.words, given)).transpose()?;
        let pages = self.player.course().now().into_iter().flat_map(|now| &now.pages);
        let ids = pages.map(|page| &page.id).filter(|id| asked.as_ref().is_none_or(|asked| asked == *id));
        Ok(ids.filter_map(|id| view::help_card(self.player, self.words, id)).collect())
    }

    /// The card for a child that is being blackmailed: the one that names helplines for it.
    fn blackmail(&self) -> Result<HelpCard, Failure> {
        let pages = self.player.course().now().into_iter().flat_map(|now| &now.pages);
        let is_about = |kind: &Kind| matches!(kind, Kind::Help(help) if help.topics.contains(&Topic::Blackmail));
        let page = pages.into_iter().find(|page| is_about(&page.kind));
        let card = page.and_then(|page| view::help_card(self.player, self.words, &page.id));
        card.ok_or_else(|| Failure::Usage(self.words.text("paper-no-first-hour")))
    }

    /// The pages of a module for whoever leads a group.
    fn entries(&self, module: &Id) -> Vec<Entry> {
        let (player, words) = (self.player, self.words);
        let Some(known) = player.course().module(module) else { return Vec::new() };
        let entry = |page: &Page| {
            let id = &page.id;
            let place =
                |address: fn(Id, Id) -> Address| view::scene_at(player, words, &address(module.clone(), id.clone()));
            let View::Notes(notes) = place(Address::Notes).view else { return None };
            let is_guess = page.question().is_some_and(|question| question.pretest);
            let is_of_own_place = page.is_of_own_place();
            Some(Entry { id: id.clone(), scene: place(Address::Page), notes, is_guess, is_of_own_place })
        };
        player.pages_of(known).into_iter().filter_map(entry).collect()
    }
}
