//! The interface texts: promised languages alike, all used, none missing, each renders.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::{ast, parser};
use unicode_normalization::UnicodeNormalization;

use super::support::{catalogues, course, languages, locales, promised, read_course, root, texts};
use vangnet::author::check;
use vangnet::author::schema::{File, schema};
use vangnet::store;
use vangnet_core::diagnostic::Code;

fn messages(language: &str) -> BTreeSet<String> {
    let all = catalogues();
    let files = &all.iter().find(|one| one.language == language).expect("the language").files;
    let entries = files.iter().flat_map(|(_, text)| parser::parse(text.as_ref()).expect("Fluent").body);
    entries
        .filter_map(|entry| if let ast::Entry::Message(one) = entry { Some(one.id.name.to_owned()) } else { None })
        .collect()
}

#[test]
fn each_message_renders_clean_in_every_form_and_says_the_same_in_every_promised_language() {
    assert_eq!(check::locales(&catalogues(), course().languages()), []);
    assert_eq!(check::texts(&store::texts()), []);
    for (language, name, text) in
        catalogues().iter().flat_map(|one| one.files.iter().map(|(name, text)| (&one.language, name, text)))
    {
        assert_eq!(text.nfc().collect::<String>(), **text, "{language}/{name} is not in form NFC");
    }
}

#[test]
fn no_file_of_texts_escapes_the_check() {
    let checked: BTreeSet<String> = store::texts().into_iter().map(|(path, _)| path).collect();
    for folder in ["locales", "templates/module"] {
        for path in texts(&root().join(folder)).into_keys().filter(|path| !path.ends_with(".ftl")) {
            assert!(checked.contains(&format!("{folder}/{path}")), "{folder}/{path}");
        }
    }
}

/// The ids that stand as literal texts in the source, outside tests.
fn used(known: &BTreeSet<String>) -> (BTreeSet<String>, BTreeSet<String>) {
    let prefixes: BTreeSet<&str> = known.iter().filter_map(|id| id.split('-').next()).collect();
    let (mut used, mut unknown) = (BTreeSet::new(), BTreeSet::new());
    for (path, text) in texts(&root().join("src")).into_iter().chain(texts(&root().join("core/src"))) {
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        if path.ends_with("tests.rs") {
            continue;
        }
        for literal in text.split('"').skip(1).step_by(2) {
            if known.contains(literal) {
                used.insert(literal.to_owned());
            }
        }
        // What is handed to the words directly must exist.
        for call in ["text(\"", "say(\"", "format(\"", "with(\"", "choice(\"", "attribute(\""] {
            for rest in text.split(call).skip(1) {
                let id = rest.split('"').next().unwrap_or_default();
                let looks = id.split_once('-').is_some_and(|(prefix, _)| prefixes.contains(prefix));
                if looks && !known.contains(id) {
                    unknown.insert(format!("{path}: {id}"));
                }
            }
        }
    }
    for id in codes().into_iter().chain(sorts_of_values()).chain(syntax()) {
        if known.contains(&id) {
            used.insert(id)
        } else {
            unknown.insert(id)
        };
    }
    (used, unknown)
}

/// The message of each rule of the check.
fn codes() -> BTreeSet<String> {
    Code::ALL.iter().map(|code| code.message_id().to_owned()).collect()
}

/// The sentence of each way in which a file is not well written.
fn syntax() -> BTreeSet<String> {
    vangnet_core::SYNTAX_PROBLEMS.iter().map(|name| format!("diagnostic-syntax-{name}")).collect()
}

/// The message of each sort of value that a lesson may wrongly hold or lack: found by giving each where it is wrong.
fn sorts_of_values() -> BTreeSet<String> {
    let wrong = "id = 1\nsource = 1.5\npages = true\n[mastery]\npass = 2026-11-24\nhard-limit = 1\n[page]\na = []\n\
        [page.b]\nkind = \"choice\"\noptions = {}\nright = \"a\"\nminutes = \"b\"\ncritical = \"c\"\n";
    let source = "[s]\norganisation = \"O\"\ntitle = \"T\"\nyear = 2025\naddress = \"https://example.org\"\nchecked = 1\nexpires = 2\n";
    let shelf = [("m/lesson.toml", wrong), ("sources.toml", source)];
    let found = read_course(shelf.map(|(path, text)| (path.to_owned(), text.to_owned())).into()).diagnostics();
    let wrong = found.into_iter().filter(|one| one.code == Code::WrongType);
    let sorts = wrong.flat_map(|one| one.arguments).filter(|(name, _)| *name != "example");
    sorts.map(|(_, sort)| format!("diagnostic-type-{sort}")).collect()
}

/// The ids of what is said about each key of a content file; they follow from the keys.
fn described() -> BTreeSet<String> {
    fn keys(schema: &serde_json::Value, found: &mut BTreeSet<String>) {
        let properties = schema["properties"].as_object();
        found.extend(properties.into_iter().flatten().map(|(key, _)| key.clone()));
        let below = schema.as_object().into_iter().flat_map(|map| map.values());
        below.chain(schema.as_array().into_iter().flatten()).for_each(|value| keys(value, found));
    }
    let mut ids = BTreeSet::new();
    for (name, file) in File::ALL {
        let mut found = BTreeSet::new();
        keys(&schema(file, languages().get("en")), &mut found);
        ids.insert(format!("schema-{name}"));
        ids.extend(found.into_iter().map(|key| format!("schema-{name}-{key}")));
    }
    ids
}

#[test]
fn the_program_calls_itself_by_its_name_and_never_i() {
    // Whoever reads an "I" on a page about a child has to wonder who speaks.
    let first_person = [("en", &["I", "me", "my"][..]), ("nl", &["ik", "mij", "mijn"][..])];
    for (language, own) in first_person {
        let files = catalogues().into_iter().find(|one| one.language == language).expect("the language").files;
        // On a sheet that somebody fills in, "I" is whoever writes.
        let files = files.iter().filter(|(name, _)| name != "paper.ftl");
        // And a file that wants to be read is called what such files are called.
        let is_own = |line: &&str| !line.starts_with('#') && !line.starts_with("evening-readme =");
        let lines = files.flat_map(|(_, text)| text.lines()).filter(is_own);
        let speaks = |line: &&str| {
            let mut words = line.split(|letter: char| !letter.is_alphanumeric());
            words.any(|word| own.iter().any(|one| *one == word || (language == "nl" && *one == word.to_lowercase())))
        };
        assert_eq!(lines.filter(speaks).collect::<Vec<_>>(), Vec::<&str>::new(), "{language}");
    }
}

#[test]
fn the_words_of_every_verdict_are_on_the_list_of_what_a_lesson_need_not_say() {
    for language in &promised() {
        let path = root().join("locales").join(language).join("wording.toml");
        let list: toml::Table = fs::read_to_string(path).expect("a list").parse().expect("a list that reads");
        let listed: Vec<&str> =
            list["screen"]["verdict"].as_array().expect("a list").iter().filter_map(toml::Value::as_str).collect();
        for id in ["right", "partly", "not-yet", "is-true", "is-false"] {
            let said = languages().get(language).text(&format!("question-{id}"));
            let said = said.trim_end_matches('.').to_lowercase();
            assert!(listed.contains(&said.as_str()), "{language}: {said}");
        }
    }
}

#[test]
fn each_message_that_is_used_exists_and_each_that_exists_is_used() {
    let known: BTreeSet<String> = messages("en").into_iter().collect();
    let (mut used, unknown) = used(&known);
    used.extend(described());
    assert_eq!(unknown, BTreeSet::new(), "used and not there");
    let unused: Vec<&String> = known.difference(&used).collect();
    assert_eq!(unused, Vec::<&String>::new(), "there and not used");
}

#[test]
fn no_plain_word_means_two_things() {
    let languages = languages();
    let english: BTreeMap<String, String> = plain_words(languages.get("en"));
    for language in &locales() {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (word, id) in plain_words_list(languages.get(language)) {
            assert_eq!(seen.insert(word.clone(), id.clone()), None, "{language}: {word} twice");
            // A word of another language may not mean something else in English: English always works.
            if let Some(other) = english.get(&word) {
                assert_eq!(*other, id, "{language}: {word} means {id} and {other}");
            }
        }
    }
}

fn plain_words(words: &vangnet_core::messages::Messages) -> BTreeMap<String, String> {
    plain_words_list(words).into_iter().collect()
}

fn plain_words_list(words: &vangnet_core::messages::Messages) -> Vec<(String, String)> {
    let ids = messages("en").into_iter().filter(|id| id.starts_with("words-"));
    ids.flat_map(|id| {
        words.text(&id).split_whitespace().map(|word| (word.to_lowercase(), id.clone())).collect::<Vec<_>>()
    })
    .collect()
}

/// Messages of the field, and what each is called in Dutch wherever English uses it: one word for one thing.
const TERMS: [(&str, &[&str]); 5] = [
    ("helpline", &["hulplijn"]),
    ("sextortion", &["sextortion"]),
    ("help now", &["hulp nu"]),
    ("region", &["gebied", "regio"]),
    ("braille", &["braille"]),
];

/// Each message with its text, by id.
fn written(language: &str) -> BTreeMap<String, String> {
    let all = super::support::catalogues();
    let catalogue = all.iter().find(|catalogue| catalogue.language == language).expect("it is there");
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in catalogue.files.iter().flat_map(|(_, text)| text.lines()) {
        match line.split_once(" =") {
            Some((id, text)) if !line.starts_with([' ', '#', '[']) => {
                last = id.to_owned();
                found.insert(last.clone(), text.to_lowercase());
            }
            _ if line.starts_with(' ') => found.entry(last.clone()).or_default().push_str(&line.to_lowercase()),
            _ => {}
        }
    }
    found
}

#[test]
fn a_term_is_called_the_same_everywhere() {
    let (english, dutch) = (written("en"), written("nl"));
    let mut other = Vec::new();
    for (id, text) in english.iter().filter(|(id, _)| !id.starts_with("words-")) {
        for (term, called) in TERMS {
            if text.contains(term) && !called.iter().any(|word| dutch[id].contains(word)) {
                other.push(format!("{id}: ‘{term}’ in {:?}", dutch[id]));
            }
        }
    }
    assert!(other.is_empty(), "{other:#?}");
}
