//! `new`: a complete small module to change, in a course of one's own.

use std::path::PathBuf;

use super::output::say_lines;
use super::session::Session;
use crate::author::new::New;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{self, write_together};
use vangnet_core::model::Id;
use vangnet_core::reading::Content;

pub fn new(environment: &mut Environment<'_>, session: &Session<'_>, module: &str) -> Result<Exit, Failure> {
    let words = session.words();
    let usage = |id: &'static str| Failure::Usage(words.format(id, &[("module", module.into())]));
    let id = Id::parse(module).ok_or_else(|| usage("new-bad-id"))?;
    let root = session.global.lessons.clone().unwrap_or_else(|| PathBuf::from("."));
    // A folder is made together with what is put in it.
    let own = if root.exists() { store::folder(&root)? } else { Content::default() };
    let (shipped, templates) = (store::embedded(), store::templates());
    let language = session.language.as_str();
    let new = New { module: &id, language, own: &own, shipped: &shipped, templates: &templates, words };
    let files = new.files().map_err(usage)?;
    if root.join(module).symlink_metadata().is_ok() {
        return Err(usage("new-there"));
    }
    write_together(&root, &files)?;
    let made = |(path, _): &(String, String)| words.format("new-made", &[("path", path.into())]);
    let mut lines: Vec<String> = files.iter().map(made).collect();
    let folder = root.display().to_string();
    lines.push(words.format("new-next", &[("module", module.into())]));
    lines.extend(["new-see", "new-check"].map(|id| words.format(id, &[("folder", (&folder).into())])));
    say_lines(environment, session, &lines)
}
