//! `now`: help for what is happening. On a terminal it opens in the course; else the card is printed.

use std::sync::Arc;

use serde::Serialize;

use super::front_end::is_conversation;
use super::helplines::{LineJson, line_json};
use super::learn;
use super::output::{output_json, say};
use super::session::{Session, open_course, player, situation, warn_about_content};
use crate::cli::Format;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::plain;
use vangnet_core::messages::Messages;
use vangnet_core::model::Id;
use vangnet_core::player::{Address, Player};
use vangnet_core::view::{self, HelpCard};

pub fn now(
    environment: &mut Environment<'_>,
    session: Session<'_>,
    given: Option<&str>,
    format: Format,
) -> Result<Exit, Failure> {
    if format == Format::Text && is_conversation(environment, &session) {
        return learn::open(environment, session, |player, words| {
            let card = given.map(|given| situation(player, words, given)).transpose()?;
            Ok([Address::Help].into_iter().chain(card.map(Address::HelpCard)).collect())
        });
    }
    let course = open_course(&session)?;
    let player = player(environment, &session, Arc::clone(&course))?;
    let words = session.words();
    let given = given.map(|given| situation(&player, words, given)).transpose()?;
    warn_about_content(environment, &session, player.course());
    if format == Format::Json {
        return json(environment, &session, &player, given.as_ref());
    }
    let card = given.and_then(|id| view::help_card(&player, words, &id));
    let text = card.map_or_else(|| situations(&player, words), |card| plain::card_text(&card, words));
    say(environment, &session, &text)
}

/// What may be happening, with the command that prints the card of each, and the first numbers.
fn situations(player: &Player, words: &Messages) -> String {
    let cards: Vec<(&Id, HelpCard)> = cards(player, words).collect();
    let numbers = cards.first().map_or_else(String::new, |(_, card)| plain::numbers_text(card, words));
    let open = cards.iter().enumerate().map(|(at, (_, card))| {
        words.format("now-open", &[("heading", (&card.heading).into()), ("number", (at + 1).into())])
    });
    let lines = [numbers, words.text("now-intro")].into_iter().chain(open).chain([words.text("now-lines")]);
    lines.map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// Each situation with its card.
fn cards<'p>(player: &'p Player, words: &Messages) -> impl Iterator<Item = (&'p Id, HelpCard)> {
    let pages = player.course().now().into_iter().flat_map(|now| &now.pages);
    pages.filter_map(|page| Some((&page.id, view::help_card(player, words, &page.id)?)))
}

/// The shape of `now --format json`; see `docs/json.md`.
#[derive(Serialize)]
struct NowJson<'j> {
    format: u32,
    region: Option<&'j str>,
    language: &'j str,
    cards: Vec<CardJson<'j>>,
    lines: Vec<LineJson<'j>>,
}

#[derive(Serialize)]
struct CardJson<'j> {
    id: &'j str,
    foreign: Option<String>,
    heading: String,
    numbers: Vec<String>,
    parts: Vec<PartJson>,
    /// The ids of its lines, in order of urgency.
    lines: Vec<Id>,
}

#[derive(Serialize)]
struct PartJson {
    part: &'static str,
    heading: String,
    intro: Option<String>,
    steps: Vec<String>,
}

fn json(
    environment: &mut Environment<'_>,
    session: &Session<'_>,
    player: &Player,
    given: Option<&Id>,
) -> Result<Exit, Failure> {
    let all = view::lines_of_region(player);
    let asked = cards(player, session.words()).filter(|(id, _)| given.is_none_or(|given| given == *id));
    let cards = asked.map(|(id, card)| {
        let HelpCard { foreign, heading, numbers, parts, lines, .. } = card;
        let parts = parts.into_iter().map(|part| PartJson {
            part: part.name,
            heading: part.title,
            intro: part.intro,
            steps: part.steps,
        });
        let lines = lines.into_iter().map(|line| line.id).collect();
        CardJson {
            id,
            foreign,
            heading,
            numbers: numbers.called.into_iter().map(|one| one.called).collect(),
            parts: parts.collect(),
            lines,
        }
    });
    let json = NowJson {
        format: 1,
        region: player.region().map(|id| id.as_str()),
        language: &session.language,
        cards: cards.collect(),
        lines: all.iter().map(|line| line_json(line, &session.language)).collect(),
    };
    output_json(environment.output, &json)
}
