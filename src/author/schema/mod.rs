//! JSON Schemas of the content files, so that an editor completes keys and marks mistakes while somebody types.
//!
//! They are made from the lists of keys that the reader goes by. What needs more than one value (an answer that is an option, a page
//! that is listed) stays with `vangnet check`.

mod describe;
mod lesson;
mod prose;
mod shapes;

use serde_json::{Value, json};

use vangnet_core::messages::Messages;
use vangnet_core::reading::keys;

/// The sort of file that a schema is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// `lesson.toml`.
    Lesson,
    /// A language file of a module.
    Prose,
    /// A file in `regions`.
    Region,
    /// `sources.toml`.
    Sources,
    /// A file in `glossary`.
    Glossary,
    /// `course.toml`.
    Course,
}

impl File {
    /// Every sort of file, with its word on the command line.
    pub const ALL: [(&'static str, Self); 6] = [
        ("lesson", Self::Lesson),
        ("prose", Self::Prose),
        ("region", Self::Region),
        ("sources", Self::Sources),
        ("glossary", Self::Glossary),
        ("course", Self::Course),
    ];

    /// The word on the command line, and in the messages about its keys.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, file)| *file == self).map_or("", |(name, _)| name)
    }

    /// The sort of that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, file)| *file)
    }
}

/// A file in `glossary`. Whoever avoids a word says why.
fn glossary() -> Value {
    let mut term = shapes::table(keys::TERM);
    term["dependencies"] = json!({ "avoid": ["reason"] });
    shapes::each(&term)
}

/// The schema (draft 7) of a sort of file, its keys described in the language of the author.
pub fn schema(file: File, words: &Messages) -> Value {
    let mut schema = match file {
        File::Lesson => lesson::lesson(),
        File::Prose => prose::prose(),
        File::Region => shapes::table(keys::REGION),
        File::Sources => shapes::each(&shapes::table(keys::SOURCE)),
        File::Glossary => glossary(),
        File::Course => shapes::table(keys::COURSE),
    };
    describe::describe(&mut schema, file.name(), words);
    if let Value::Object(root) = &mut schema {
        root.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    }
    schema
}
