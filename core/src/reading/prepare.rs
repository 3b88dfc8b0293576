//! A whole course, read and packed: by the readers that there are, and by no other.

use std::collections::BTreeMap;

use super::content::Content;
use super::course::{Course, Overview};
use super::prepared::{Packing, Piece};
use super::{module, plan, sources, status};
use crate::diagnostic::Sink;

/// What was read of a course, for [`Content::prepared`]. When anything is wrong with it nothing is packed: then it is read
/// as any other, and its author is told.
pub fn prepare(content: &Content) -> Vec<u8> {
    let course = Course::open(content.clone());
    course.read_all();
    let mut packing = Packing::default();
    if !course.diagnostics().is_empty() {
        return packing.packed();
    }
    let sink = Sink::default();
    packing.add(Piece::Plan, "", &plan::plan(content, &sink));
    for read in course.modules_and_now() {
        let id = &read.id;
        let names = read.prose.keys().filter_map(|language| Some((language, module::name(content, id, language)?)));
        packing.add(Piece::Names, id, &names.collect::<BTreeMap<_, _>>());
        packing.add(Piece::Minutes, id, &status::minutes(content, id));
        packing.add(Piece::Overview, id, &Overview::of(&read.pages, &read.mastery));
        packing.add(Piece::Module, id, read);
    }
    for (id, region) in course.regions() {
        packing.add(Piece::Region, id, region);
    }
    packing.add(Piece::Sources, "", &sources::cited(content, &sink));
    packing.add(Piece::Glossaries, "", &plan::glossaries(content, &sink));
    packing.packed()
}
