//! `helplines`: the help lines of a region.

use serde::Serialize;

use super::front_end::is_conversation;
use super::learn;
use super::output::{output_json, say};
use super::session::{Session, open_course, player, warn_about_content};
use crate::cli::Format;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::plain;
use vangnet_core::model::region::{Cost, Helpline, in_language};
use vangnet_core::player::Address;
use vangnet_core::view;

/// The shape of `helplines --format json`; see `docs/json.md`.
#[derive(Serialize)]
struct HelpLinesJson<'j> {
    format: u32,
    region: Option<&'j str>,
    language: &'j str,
    lines: Vec<LineJson<'j>>,
}

#[derive(Serialize)]
pub(super) struct LineJson<'j> {
    id: &'j str,
    name: &'j str,
    phone: Option<&'j str>,
    web: Option<&'j str>,
    topics: Vec<&'static str>,
    whom: &'j str,
    hours: Option<&'j str>,
    cost: Option<&'static str>,
    anonymous: bool,
    always: bool,
    verify: bool,
    checked: String,
}

pub fn helplines(environment: &mut Environment<'_>, session: Session<'_>, format: Format) -> Result<Exit, Failure> {
    if format == Format::Text && is_conversation(environment, &session) {
        return learn::open(environment, session, |_, _| Ok(vec![Address::Helplines]));
    }
    let session = &session;
    let player = player(environment, session, open_course(session)?)?;
    if format == Format::Text {
        let lines = view::helplines(&player, session.words());
        warn_about_content(environment, session, player.course());
        return say(environment, session, &plain::helplines_text(&lines, session.words()));
    }
    let json = HelpLinesJson {
        format: 1,
        region: player.region().map(|id| id.as_str()),
        language: &session.language,
        lines: view::lines_of_region(&player).into_iter().map(|line| line_json(line, &session.language)).collect(),
    };
    warn_about_content(environment, session, player.course());
    output_json(environment.output, &json)
}

pub(super) fn line_json<'j>(line: &'j Helpline, language: &str) -> LineJson<'j> {
    let cost = |cost: Cost| Cost::ALL.iter().find(|(_, known)| *known == cost).map(|(word, _)| *word);
    LineJson {
        id: &line.id,
        name: &line.name,
        phone: line.phone.as_deref(),
        web: line.web.as_deref(),
        topics: line.topics.iter().map(|topic| topic.as_str()).collect(),
        whom: in_language(&line.whom, language),
        hours: (!line.hours.is_empty()).then(|| in_language(&line.hours, language)),
        cost: line.cost.and_then(cost),
        anonymous: line.anonymous,
        always: line.always,
        verify: line.verify,
        checked: line.checked.to_string(),
    }
}
