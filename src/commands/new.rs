//! `new`: a complete small module to change, in a course of one's own.

use std::path::PathBuf;

use toml_edit::Array;
use toml_edit::DocumentMut;
use toml_edit::Item;
use toml_edit::value;

use super::output;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::lesson::Id;
use crate::lesson::Shelf;
use crate::run::Setting;
use crate::schema;
use crate::store::Embedded;
use crate::store::Folder;
use crate::store::template;
use crate::store::write_text;

/// What a new course takes over from the shipped one, so that its help cards have lines and sources.
const SHARED: [&str; 4] = ["sources.toml", "regions", "glossary", "help-now"];

/// Lays out a module; in an empty folder the rest of a course too. Nothing that is there is changed but the
/// list of modules.
pub fn new(environment: &mut Environment<'_>, setting: &Setting<'_>, module: &str) -> Result<Exit, Failure> {
    let words = setting.words();
    let usage = |id: &'static str| Failure::Usage(words.say_with(id, &[("module", module.into())]));
    let id = Id::parse(module).ok_or_else(|| usage("new-bad-id"))?;
    let root = setting.global.lessons.clone().unwrap_or_else(|| PathBuf::from("."));
    let shelf = Folder::make(&root)?;
    if !shelf.names(&id).is_empty() {
        return Err(usage("new-there"));
    }
    let has_modules = shelf.names("").iter().any(|name| shelf.text(&format!("{name}/lesson.toml")).is_some());
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
    let language = setting.language.as_str();
    let structure = template::structure(language).replace("\"MODULE\"", &format!("\"{id}\""));
    write(format!("{id}/lesson.toml"), &structure.replace("\"LANGUAGE\"", &format!("\"{language}\"")))?;
    write(format!("{id}/{language}.toml"), template::words(language))?;
    match shelf.text("course.toml") {
        Some(text) => write("course.toml".to_owned(), &with_module(&text, &id).ok_or_else(|| usage("new-course"))?)?,
        // Without course.toml every folder is a module already.
        None if has_modules => {}
        None => {
            for path in SHARED.iter().flat_map(|name| files(name)) {
                if shelf.text(&path).is_none() {
                    let text = Embedded.text(&path).unwrap_or_default();
                    write(path.clone(), &with_schema(&path, text.into_owned()))?;
                }
            }
            write("course.toml".to_owned(), &new_course(&id, language))?;
        }
    }
    let mut said: String =
        made.iter().map(|path| words.say_with("new-made", &[("path", path.as_str().into())]) + "\n").collect();
    let folder = root.display().to_string();
    for next in [
        words.say_with("new-next", &[("module", id.as_str().into())]),
        words.say_with("new-see", &[("folder", (&folder).into())]),
        words.say_with("new-check", &[("folder", (&folder).into())]),
    ] {
        said.push_str(&next);
        said.push('\n');
    }
    output(environment.output, &said)
}

/// The files of the shipped course below a name.
fn files(name: &str) -> Vec<String> {
    match Embedded.names(name) {
        below if below.is_empty() => vec![name.to_owned()],
        below => below.into_iter().flat_map(|below| files(&format!("{name}/{below}"))).collect(),
    }
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

fn new_course(id: &Id, language: &str) -> String {
    format!(
        "#:schema schema/course.json\nmodules = [\"{id}\"]\nnow = \"help-now\"\nlanguages = [\"{language}\"]\n\n[minutes]\n{id} = 10\n"
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
