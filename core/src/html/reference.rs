//! Words, search, sources, notes and what can be done.

use super::element::{Element, el, heading, list, markup};
use crate::view::{Guide, Keys, Notes, Offer, Search, Source, Sources, Term};

pub(super) fn term(term: &Term) -> (String, Element) {
    (term.term.clone(), el("div").line(&term.meaning).lines(&term.lines))
}

pub(super) fn search(search: &Search) -> (String, Element) {
    (search.title.clone(), el("div").line(&search.prompt).line(&search.query).line(&search.found))
}

pub(super) fn sources(sources: &Sources) -> (String, Element) {
    let one = |source: &Source| {
        let address = el("p").link(&source.address.href, &source.address.line);
        el("li").line(&source.line).lines(&source.expired).add(address).line(&source.checked)
    };
    (sources.title.clone(), el("div").lines(&sources.intro).add(el("ul").all(sources.sources.iter().map(one))))
}

pub(super) fn notes(notes: &Notes, level: usize) -> (String, Element) {
    let body = el("div").line(&notes.lines.join(" ")).all(markup(&notes.note));
    let discuss = part(&notes.discuss_title, list("ol", &notes.discuss), level + 1);
    let hard = part(&notes.hard_title, list("ul", &notes.hard), level + 1);
    (notes.title.clone(), body.all(discuss).all(hard))
}

fn part(title: &str, items: Element, level: usize) -> Vec<Element> {
    if items.inside.is_empty() { Vec::new() } else { vec![heading(level, title), items] }
}

pub(super) fn keys(keys: &Keys) -> (String, Element) {
    let one = |offer: &Offer| el("li").add(el("b").say(&offer.label)).say(": ").say(&offer.help);
    (keys.title.clone(), el("div").add(el("ul").all(keys.commands.iter().map(one))).lines(&keys.lines))
}

pub(super) fn guide(guide: &Guide, level: usize) -> (String, Element) {
    let mut body = el("div").all(markup(&guide.intro));
    for part in &guide.parts {
        body = body.add(heading(level + 1, &part.heading)).all(markup(&part.body));
        if part.moments.is_empty() {
            continue;
        }
        let head = [&guide.happens_title, &guide.say_title].map(|title| el("th").with("scope", "col").say(title));
        let rows = part.moments.iter().map(|moment| {
            let happens = el("th").with("scope", "row").say(&moment.happens);
            el("tr").add(happens).add(el("td").say(&moment.say))
        });
        let table = el("table").add(el("thead").add(el("tr").all(head))).add(el("tbody").all(rows));
        body = body.add(table);
    }
    (guide.title.clone(), body)
}
