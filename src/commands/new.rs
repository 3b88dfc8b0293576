//! `new`: a complete small module to change, in a course of one's own.

use std::path::PathBuf;

use toml_edit::{Array, DocumentMut, Item, value};

use super::output::output;
use super::session::Session;
use crate::author::schema;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{self, template, write_text};
use vangnet_core::model::Id;
use vangnet_core::reading::Course;

/// What a new course takes over from the shipped one, so that its help cards have lines and sources.
const SHARED: [&str; 4] = ["sources.toml", "regions", "glossary", "help-now"];

/// Lays out a module; in an empty folder the rest of a course too. Nothing that is there is changed but the
/// list of modules.
pub fn new(environment: &mut Environment<'_>, session: &Session<'_>, module: &str) -> Result<Exit, Failure> {
    let words = session.words();
    let usage = |id: &'static str| Failure::Usage(words.format(id, &[("module", module.into())]));
    let id = Id::parse(module).ok_or_else(|| usage("new-bad-id"))?;
    let root = session.global.lessons.clone().unwrap_or_else(|| PathBuf::from("."));
    store::make_folder(&root)?;
    let own = store::folder(&root)?;
    if !own.names(&id).is_empty() {
        return Err(usage("new-there"));
    }
    let has_modules = own.names("").iter().any(|name| own.text(&format!("{name}/lesson.toml")).is_some());
    let mut made = Vec::new();
    let mut write = |path: String, text: &str| -> Result<(), Failure> {
        write_text(&root, &path, text)?;
        made.push(path);
        Ok(())
    };
    for (name, file) in schema::File::ALL {
        let schema = serde_json::to_string_pretty(&schema::schema(file, words)).expect("a schema is JSON");
        write(format!("schema/{name}.json"), &(schema + "\n"))?;
    }
    let language = session.language.as_str();
    let structure = template::structure(language).replace("\"MODULE\"", &format!("\"{id}\""));
    write(format!("{id}/lesson.toml"), &structure.replace("\"LANGUAGE\"", &format!("\"{language}\"")))?;
    write(format!("{id}/{language}.toml"), template::words(language))?;
    match own.text("course.toml") {
        Some(text) => write("course.toml".to_owned(), &with_module(text, &id).ok_or_else(|| usage("new-course"))?)?,
        // Without course.toml every folder is a module already.
        None if has_modules => {}
        None => {
            let shipped = store::embedded();
            let is_shared = |path: &&str| SHARED.contains(&path.split('/').next().unwrap_or(path));
            for path in shipped.paths().filter(is_shared).filter(|path| own.text(path).is_none()) {
                let text = shipped.text(path).unwrap_or_default();
                write(path.to_owned(), &with_schema(path, text.to_owned()))?;
            }
            write("course.toml".to_owned(), &new_course(&id, language, &Course::open(shipped)))?;
        }
    }
    let mut said: String =
        made.iter().map(|path| words.format("new-made", &[("path", path.as_str().into())]) + "\n").collect();
    let folder = root.display().to_string();
    for next in [
        words.format("new-next", &[("module", id.as_str().into())]),
        words.format("new-see", &[("folder", (&folder).into())]),
        words.format("new-check", &[("folder", (&folder).into())]),
    ] {
        said.push_str(&next);
        said.push('\n');
    }
    output(environment.output, &said)
}

/// The text with a line that tells an editor its schema, for the files that have one.
fn with_schema(path: &str, text: String) -> String {
    let schema = match path.split_once('/') {
        None if path == "sources.toml" => "schema/sources.json",
        Some(("regions", _)) => "../schema/region.json",
        Some(("glossary", _)) => "../schema/glossary.json",
        Some((_, "lesson.toml")) => "../schema/lesson.json",
        Some((_, file)) if file != "status.toml" => "../schema/prose.json",
        _ => return text,
    };
    format!("#:schema {schema}\n{text}")
}

/// The regions are those of the shipped course, in its order.
fn new_course(id: &Id, language: &str, shipped: &Course) -> String {
    let regions: Vec<_> = shipped.regions_in_order().map(|region| format!("\"{}\"", region.id)).collect();
    let regions = regions.join(", ");
    format!(
        "#:schema schema/course.json\nmodules = [\"{id}\"]\nnow = \"help-now\"\nlanguages = [\"{language}\"]\nregions = [{regions}]\n\n[minutes]\n{id} = 10\n"
    )
}

/// The course with the module at the end of its list, all else as it was.
fn with_module(text: &str, id: &Id) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let modules = document.entry("modules").or_insert_with(|| value(Array::new())).as_array_mut()?;
    modules.push(id.as_str());
    let minutes = document.entry("minutes").or_insert_with(|| Item::Table(toml_edit::Table::new()));
    minutes.as_table_like_mut()?.insert(id.as_str(), value(10));
    Some(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_added_and_all_else_stays() {
        let text = "# mine\nmodules = [\"a\"]   # first\nlanguages = [\"nl\"]\n\n[minutes]\na = 5\n";
        let id = Id::parse("b").expect("a good id");
        let expected = "# mine\nmodules = [\"a\", \"b\"]   # first\nlanguages = [\"nl\"]\n\n[minutes]\na = 5\nb = 10\n";
        assert_eq!(with_module(text, &id).as_deref(), Some(expected));
        assert_eq!(with_module("modules = 3", &id), None);
    }
}
