//! Rules about regions: each line can be reached, something is answered day and night, each country leads to one region.

use std::collections::{BTreeMap, BTreeSet};

use super::course::place;
use vangnet_core::diagnostic::{Code, Diagnostic, Place};
use vangnet_core::model::region::Region;
use vangnet_core::model::{Id, Topic};
use vangnet_core::reading::{Course, Texts};

/// Checks every region of this course. Of lent ones the lender tells.
///
/// `broken` are the files that have errors: what is missing there may be what could not be read.
pub(super) fn regions(course: &Course, broken: &BTreeSet<String>, found: &mut Vec<Diagnostic>) {
    let (is_lent, _) = course.lent();
    let mut named = BTreeMap::new();
    for region in course.regions_in_order().filter(|_| !is_lent) {
        let path = format!("regions/{}.toml", region.id);
        if broken.contains(&path) {
            continue;
        }
        lines(region, &|keys| place(course.content(), &path, keys), found);
        let text = course.content().text(&path).unwrap_or_default();
        countries(region, &Texts::of(&path, text), &mut named, found);
    }
}

fn lines(region: &Region, at: &dyn Fn(&[&str]) -> Place, found: &mut Vec<Diagnostic>) {
    for line in &region.lines {
        let fault = |code, place| Diagnostic::new(code, place).with("line", &line.id);
        if line.phone.is_none() && line.web.is_none() {
            found.push(fault(Code::LineWithoutContact, at(&["line", &line.id])));
        }
        if line.verify && line.web.is_none() {
            found.push(fault(Code::VerifyWithoutWeb, at(&["line", &line.id, "verify"])));
        }
    }
    let mut in_danger = region.lines.iter().filter(|line| line.topics.contains(&Topic::Emergency)).peekable();
    if let Some(first) = in_danger.peek().copied()
        && in_danger.all(|line| !line.always)
    {
        let fault = Diagnostic::new(Code::NoDayAndNight, at(&["line", &first.id])).with("where", "region");
        found.push(fault.with("region", &region.id).with("page", "").with("regions", ""));
    }
}

/// `named` are the countries of the regions before, each with its region.
fn countries<'r>(region: &'r Region, texts: &Texts, named: &mut BTreeMap<String, &'r Id>, found: &mut Vec<Diagnostic>) {
    for said in texts.said.iter().filter(|said| said.key == "countries") {
        let is_code = said.text.len() == 2 && said.text.bytes().all(|letter| letter.is_ascii_uppercase());
        let taken = named.get(&said.text).copied();
        if is_code && taken.is_none() {
            named.insert(said.text.clone(), &region.id);
            continue;
        }
        let fault = Diagnostic::new(Code::BadCountry, texts.place(said, 0..said.text.len())).with("found", &said.text);
        let fault = fault.with("why", if is_code { "twice" } else { "form" });
        found.push(fault.with("region", taken.map_or("", Id::as_str)));
    }
}
