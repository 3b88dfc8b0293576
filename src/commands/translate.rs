//! `translate stamp`: records who checked which text of a module, in its `status.toml`.

use super::output;
use crate::cli::Stamp;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::failure::Unknown;
use crate::lesson;
use crate::lesson::Checked;
use crate::lesson::Id;
use crate::lesson::read_module;
use crate::lesson::write_status;
use crate::run::Setting;
use crate::store::Folder;
use crate::store::write_text;

/// Stamps one page or all pages of a module in a language.
pub fn stamp(environment: &mut Environment<'_>, setting: &Setting<'_>, stamp: &Stamp) -> Result<Exit, Failure> {
    let words = setting.words();
    let Some(root) = &setting.global.lessons else { return Err(Failure::Usage(words.say("failure-stamp-folder"))) };
    let folder = Folder::open(root)?;
    let unknown = |what, given: &str, known: Vec<String>| Failure::Unknown { what, given: given.to_owned(), known };
    let id = Id::parse(&stamp.module).ok_or_else(|| unknown(Unknown::Module, &stamp.module, Vec::new()))?;
    let read = read_module(&folder, &id).value;
    let mut module = read.ok_or_else(|| unknown(Unknown::Module, &stamp.module, Vec::new()))?;
    let languages: Vec<String> = module.prose.keys().map(ToString::to_string).collect();
    let language = Id::parse(&stamp.language).filter(|language| module.prose.contains_key(language));
    let language = language.ok_or_else(|| unknown(Unknown::Language, &stamp.language, languages))?;
    let pages: Vec<Id> = module.pages.iter().map(|page| page.id.clone()).collect();
    let chosen = match &stamp.page {
        None => pages,
        Some(given) => match pages.iter().find(|page| ***page == **given) {
            Some(page) => vec![page.clone()],
            None => return Err(unknown(Unknown::Page, given, pages.iter().map(ToString::to_string).collect())),
        },
    };
    let checked = Checked::parse(&stamp.checked).unwrap_or(Checked::None);
    let today = (environment.clock)().to_zoned(jiff::tz::TimeZone::UTC).date();
    let count =
        chosen.iter().filter_map(|page| lesson::stamp(&mut module, &language, page, checked, &stamp.by, today)).count();
    let path = format!("{id}/status.toml");
    write_text(root, &path, &write_status(&module))?;
    let said = words.say_with("list-stamped", &[("count", count.into()), ("path", (&path).into())]);
    output(environment.output, &format!("{said}\n"))
}
