//! The regions of a course, each read when it is first asked for: a start asks for one of them, and the one it follows.

use std::collections::BTreeMap;

use super::cell::{Cell, read, wrong_in};
use super::content::Content;
use super::prepared::Piece;
use super::region;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::document::{File, locate};
use crate::model::Id;
use crate::model::region::Region;

#[derive(Debug, Default)]
pub(super) struct Regions(BTreeMap<Id, Cell<Region>>);

impl Regions {
    /// Those that have a file.
    pub(super) fn named(content: &Content) -> Self {
        Self(content.files("regions").map(|(id, ..)| (id, Cell::new())).collect())
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &Id> {
        self.0.keys()
    }

    pub(super) fn get<'r>(&'r self, content: &Content, id: &Id) -> Option<&'r Region> {
        let region = |sink: &Sink| {
            if let Some(prepared) = content.taken(Piece::Region, id) {
                return prepared;
            }
            let path = path(id);
            region::region(id.clone(), File { path: &path, text: content.text(&path).unwrap_or_default(), sink })
        };
        Some(read(self.0.get(id)?, region))
    }

    /// What is wrong with those that were read.
    pub(super) fn wrong(&self, content: &Content) -> Vec<Diagnostic> {
        let was_read: Vec<&Region> = self.0.values().filter_map(|cell| cell.get()).map(|(region, _)| region).collect();
        // Looks at the regions that they follow, too.
        let parents: Vec<_> = was_read.iter().filter_map(|region| self.bad_parent(content, region)).collect();
        self.0.values().flat_map(wrong_in).cloned().chain(parents).collect()
    }

    fn bad_parent(&self, content: &Content, region: &Region) -> Option<Diagnostic> {
        let parent = region.parent.as_ref()?;
        let fits = *parent != region.id && self.get(content, parent).is_some_and(|parent| parent.parent.is_none());
        let path = path(&region.id);
        let place = || locate(&path, content.text(&path).unwrap_or_default(), &["parent"]);
        (!fits).then(|| Diagnostic::new(Code::BadParent, place()).with("found", parent))
    }
}

fn path(id: &Id) -> String {
    format!("regions/{id}.toml")
}
