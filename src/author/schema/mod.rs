//! JSON Schemas of the content files, for editors, made from the lists of keys that the reader goes by. What needs more
//! than one value (an answer that is an option, a page that is listed) stays with `vangnet check`.

mod describe;
mod lesson;
mod prose;
mod shapes;

use serde_json::{Value, json};

use vangnet_core::messages::Messages;
use vangnet_core::reading::keys;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    Lesson,
    Prose,
    Region,
    Sources,
    /// A file in `glossary`.
    Glossary,
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
}

/// The schema (draft 7) of a sort of file, its keys described in the language of the author.
pub fn schema(file: File, words: &Messages) -> Value {
    let mut schema = match file {
        File::Lesson => lesson::lesson(),
        File::Prose => prose::prose(),
        File::Region => shapes::table(keys::REGION),
        File::Sources => shapes::each(&shapes::table(keys::SOURCE)),
        File::Glossary => {
            let mut term = shapes::table(keys::TERM);
            // Whoever avoids a word says why.
            term["dependencies"] = json!({ "avoid": ["reason"] });
            shapes::each(&term)
        }
        File::Course => {
            let mut course = shapes::table(keys::COURSE);
            course["properties"]["modules"]["minItems"] = json!(1);
            course
        }
    };
    let name = File::ALL.iter().find(|(_, other)| *other == file).map_or("", |(name, _)| name);
    describe::describe(&mut schema, name, words);
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema
}
