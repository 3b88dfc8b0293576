//! `new`: a complete small module to change, in a course of one's own.

use std::path::PathBuf;

use super::output::say_lines;
use super::session::Session;
use crate::author::new::New;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{self, write_text};
use vangnet_core::model::Id;

pub fn new(environment: &mut Environment<'_>, session: &Session<'_>, module: &str) -> Result<Exit, Failure> {
    let words = session.words();
    let usage = |id: &'static str| Failure::Usage(words.format(id, &[("module", module.into())]));
    let id = Id::parse(module).ok_or_else(|| usage("new-bad-id"))?;
    let root = session.global.lessons.clone().unwrap_or_else(|| PathBuf::from("."));
    store::make_folder(&root)?;
    let (own, shipped, templates) = (store::folder(&root)?, store::embedded(), store::templates());
    let language = session.language.as_str();
    let new = New { module: &id, language, own: &own, shipped: &shipped, templates: &templates, words };
    let mut lines = Vec::new();
    for (path, text) in new.files().map_err(usage)? {
        write_text(&root, &path, &text)?;
        lines.push(words.format("new-made", &[("path", (&path).into())]));
    }
    let folder = root.display().to_string();
    lines.push(words.format("new-next", &[("module", module.into())]));
    lines.extend(["new-see", "new-check"].map(|id| words.format(id, &[("folder", (&folder).into())])));
    say_lines(environment, session, &lines)
}
