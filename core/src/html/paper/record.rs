//! What somebody did in the course, to show to others: with room to reflect and to sign.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::super::element::{Element, blanks, el, heading, list};
use super::super::page::Page;
use crate::messages::{Argument, Messages};
use crate::model::Role;
use crate::progress::Led;
use crate::record::{Cited, Day, Learned, Pages, Record, Stands, Talk};
use crate::view;

/// Days of a module that are said one by one; those before are said together, so that years of learning fit on a page.
const DAYS: usize = 4;
/// Who published sources, named one by one; a record of all lessons has some forty. All are in the JSON.
const PUBLISHERS: usize = 5;

/// The record as a sheet; with a line for a name where it is asked for. A name is written by hand, and nowhere else.
pub fn record(record: &Record, name: bool, words: &Messages) -> Page {
    let made = view::day(record.made, words);
    let mut page = Page::new(&words.text("record-title"), words)
        .foot(&words.text("record-foot"))
        .class("record")
        .add(el("p").class("box").say(words.text("record-status")))
        .line(&words.format("record-made", &[("date", (&made).into())]));
    if name {
        page = page.add(to_fill("plain", &["record-name"], words));
    }
    page = page.line(&scope(record, words));
    if record.is_empty() {
        return page.line(&nothing(record, words)).line(&elsewhere(record, words));
    }
    let columns = el("div").class("columns").all(record.modules.iter().map(|module| practised(module, words)));
    page.add(overview(record, words))
        .line(&elsewhere(record, words))
        .add(columns.add(sources(&record.sources, words)))
        .add(reflection(record.role, words))
        .all((record.role != Role::Parent).then(|| signature(words)))
}

fn scope(record: &Record, words: &Messages) -> String {
    let role = words.format("record-role", &[("role", record.role.as_str().into())]);
    let days = record.from.map_or_else(
        || words.text("record-all-days"),
        |from| words.format("record-from", &[("date", (&view::day(from, words)).into())]),
    );
    format!("{days} {role}")
}

fn nothing(record: &Record, words: &Messages) -> String {
    match record.from {
        Some(from) => words.format("record-nothing-since", &[("date", (&view::day(from, words)).into())]),
        None => words.text("record-nothing"),
    }
}

fn elsewhere(record: &Record, words: &Messages) -> String {
    let said = || words.format("record-elsewhere", &[("count", record.elsewhere.into())]);
    if record.elsewhere > 0 { said() } else { String::new() }
}

/// Lines to write on, each behind what belongs there.
fn to_fill(class: &'static str, ids: &[&str], words: &Messages) -> Element {
    el("ul").class(class).all(ids.iter().map(|id| el("li").say(words.text(id)).add(blanks(1))))
}

/// How much of what, lesson by lesson.
fn overview(record: &Record, words: &Messages) -> Element {
    let heads = ["record-lesson", "record-days-head", "record-minutes-head", "record-pages-head", "record-more-head"];
    let heads = heads.map(|id| el("th").with("scope", "col").say(words.text(id)));
    let named = |title: String| el("th").with("scope", "row").say(title);
    let cell = |text: String| el("td").class("number").say(text);
    let count = |count: Argument<'_>| words.format("record-count", &[("count", count)]);
    let sum = |pages: fn(&Learned) -> Pages| {
        let all = record.modules.iter().map(pages);
        all.fold(Pages { read: 0, of: 0 }, |sum, one| Pages { read: sum.read + one.read, of: sum.of + one.of })
    };
    let pages = |pages: Pages| words.format("record-pages", &[("read", pages.read.into()), ("of", pages.of.into())]);
    let row = |module: &Learned| {
        el("tr")
            .add(named(module.title.clone()))
            .add(cell(count(module.days.len().into())))
            .add(cell(count(module.minutes().into())))
            .add(cell(pages(module.lesson)))
            .add(cell(pages(module.more)))
    };
    let total = el("tr")
        .add(named(words.text("record-together")))
        .add(cell(count(record.days().into())))
        .add(cell(count(record.minutes().into())))
        .add(cell(pages(sum(|one| one.lesson))))
        .add(cell(pages(sum(|one| one.more))));
    let rows = record.modules.iter().map(row).chain((record.modules.len() > 1).then_some(total));
    let table = el("table").add(el("thead").add(el("tr").all(heads))).add(el("tbody").all(rows));
    el("section").add(table).line(&words.text("record-counted"))
}

/// When it was, which rules were practised, and how conversations ended.
fn practised(module: &Learned, words: &Messages) -> Element {
    let rules = Stands::ALL.into_iter().filter_map(|stands| rules(module, stands, words));
    let lines = days(module, words).into_iter().chain(rules).chain(talks(&module.talks, words));
    el("section").add(heading(2, &module.title)).add(list("ul", lines))
}

/// A line for each state of the texts, the earliest first.
fn days(module: &Learned, words: &Messages) -> Vec<String> {
    if module.days.is_empty() {
        return vec![words.text("record-no-days")];
    }
    let (before, last) = module.days.split_at(module.days.len().saturating_sub(DAYS));
    let mut lines: Vec<String> = Vec::new();
    if let [first, ..] = before {
        let minutes: u64 = before.iter().map(|day| u64::from(day.minutes)).sum();
        let since = view::day(first.day, words);
        let counts = [("days", before.len().into()), ("minutes", minutes.into()), ("date", (&since).into())];
        lines.push(words.format("record-days-before", &counts));
    }
    for state in last.chunk_by(|one, next| one.version == next.version) {
        let said = state.iter().map(|day| said(day, words)).collect::<Vec<_>>().join("; ");
        let version = state[0].version.as_str();
        lines.push(if version.is_empty() {
            words.format("record-days-any", &[("days", (&said).into())])
        } else {
            words.format("record-days", &[("days", (&said).into()), ("version", version.into())])
        });
    }
    lines
}

fn said(day: &Day, words: &Messages) -> String {
    words.format("record-day", &[("date", (&view::day(day.day, words)).into()), ("minutes", day.minutes.into())])
}

fn rules(module: &Learned, stands: Stands, words: &Messages) -> Option<String> {
    let id = match stands {
        Stands::Holds => "record-rules-hold",
        Stands::Fresh => "record-rules-fresh",
        Stands::NotYet => "record-rules-not-yet",
    };
    let rules: Vec<&str> =
        module.rules.iter().filter(|rule| rule.stands == stands).map(|rule| rule.said.as_str()).collect();
    (!rules.is_empty()).then(|| words.format(id, &[("rules", (&rules.join("; ")).into())]))
}

fn talks(talks: &[Talk], words: &Messages) -> Option<String> {
    let one = |talk: &Talk| {
        let Led { good, mixed, harm, .. } = talk.led;
        let ends = [("record-talk-good", good), ("record-talk-mixed", mixed), ("record-talk-harm", harm)];
        let ends = ends.into_iter().filter(|(_, count)| *count > 0);
        let ends = ends.map(|(id, count)| words.format(id, &[("count", count.into())])).collect::<Vec<_>>().join(", ");
        words.format("record-talk", &[("talk", talk.name.as_str().into()), ("ends", (&ends).into())])
    };
    let said = talks.iter().map(one).collect::<Vec<_>>().join("; ");
    (!talks.is_empty()).then(|| words.format("record-talks", &[("talks", (&said).into())]))
}

/// How many sources were read, when the course was compared with them, and who published most of them.
fn sources(sources: &[Cited], words: &Messages) -> Element {
    let section = el("section").add(heading(2, &words.text("record-sources")));
    if sources.is_empty() {
        return section.line(&words.text("record-no-sources"));
    }
    let days = sources.chunk_by(|one, next| one.checked == next.checked).map(|same| {
        let day = view::day(same[0].checked, words);
        words.format("record-compared-day", &[("date", (&day).into()), ("count", same.len().into())])
    });
    let days = days.collect::<Vec<_>>().join("; ");
    let compared = words.format("record-compared", &[("count", sources.len().into()), ("days", (&days).into())]);
    let lines = [compared, published(sources, words)];
    section.add(list("ul", lines)).line(&words.text("record-sources-more"))
}

/// Those who published most, most first, and how many others there are.
fn published(sources: &[Cited], words: &Messages) -> String {
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    sources.iter().for_each(|one| *counted.entry(&one.organisation).or_default() += 1);
    let mut counted: Vec<(&str, usize)> = counted.into_iter().collect();
    counted.sort_by_key(|(_, count)| Reverse(*count));
    let others: usize = counted.iter().skip(PUBLISHERS).map(|(_, count)| count).sum();
    let named = counted.iter().take(PUBLISHERS).map(|(organisation, count)| {
        words.format("record-source", &[("organisation", (*organisation).into()), ("count", (*count).into())])
    });
    let others = (others > 0).then(|| words.format("record-source-others", &[("count", others.into())]));
    let said = named.chain(others).collect::<Vec<_>>().join("; ");
    words.format("record-published", &[("sources", (&said).into())])
}

fn reflection(role: Role, words: &Messages) -> Element {
    let used = if role == Role::Parent { "record-reflect-home" } else { "record-reflect-work" };
    let asked = ["record-reflect-new", used, "record-reflect-next"];
    let asked = asked.map(|id| el("li").say(words.text(id)).add(blanks(2)));
    el("section")
        .class("together")
        .add(heading(2, &words.text("record-reflection")))
        .line(&words.text("record-reflection-intro"))
        .add(el("ol").all(asked))
}

/// For who learns for work; a parent has no colleague there.
fn signature(words: &Messages) -> Element {
    el("section")
        .class("together")
        .add(heading(2, &words.text("record-signature")))
        .line(&words.text("record-signature-intro"))
        .add(to_fill("names", &["record-signature-colleague", "record-signature-date"], words))
}
