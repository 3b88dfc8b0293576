//! The schemas and the reader agree: on what is shipped, on what is broken, and key by key.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::support::{folders, languages, promised, read_course, root, texts};
use vangnet::author::schema::{File, schema};
use vangnet_core::diagnostic::Code;
use vangnet_core::lesson::slots;
use vangnet_core::model::{Role, Topic};
use vangnet_core::reading::keys;

/// A file of TOML as JSON; days become text, as editors see them.
fn as_json(text: &str) -> Option<Value> {
    fn value(of: toml::Value) -> Value {
        match of {
            toml::Value::String(text) => json!(text),
            toml::Value::Integer(number) => json!(number),
            toml::Value::Float(number) => json!(number),
            toml::Value::Boolean(flag) => json!(flag),
            toml::Value::Datetime(moment) => json!(moment.to_string()),
            toml::Value::Array(list) => list.into_iter().map(value).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, of)| (key, value(of))).collect(),
        }
    }
    text.parse::<toml::Table>().ok().map(|table| value(toml::Value::Table(table)))
}

/// The sort of a file, from its path in a course. `status.toml` is written by the tool and has none.
fn sort(path: &str) -> Option<File> {
    match path.split_once('/') {
        None if path == "sources.toml" => Some(File::Sources),
        None if path == "course.toml" => Some(File::Course),
        Some(("regions", _)) => Some(File::Region),
        Some(("glossary", _)) => Some(File::Glossary),
        Some((_, file)) if file.starts_with("lesson.") => Some(File::Lesson),
        Some((_, file)) if file.ends_with(".toml") && file != "status.toml" => Some(File::Prose),
        _ => None,
    }
}

struct Schemas(Vec<(File, jsonschema::Validator)>);

impl Schemas {
    fn new() -> Self {
        let languages = languages();
        let of = |file| schema(file, languages.get("en"));
        let options = || jsonschema::draft7::options().should_validate_formats(true);
        Self(
            File::ALL
                .map(|(name, file)| {
                    (file, options().build(&of(file)).unwrap_or_else(|error| panic!("{name}: {error}")))
                })
                .into(),
        )
    }

    /// What a schema finds in a file of a course.
    fn faults(&self, path: &str, text: &str) -> Vec<String> {
        let Some(sort) = sort(path) else { return Vec::new() };
        let Some(document) = as_json(text) else { return vec![format!("{path}: no TOML")] };
        let (_, schema) = self.0.iter().find(|(file, _)| *file == sort).expect("a schema for each sort");
        schema.iter_errors(&document).map(|error| format!("{path} {}: {error:.200}", error.instance_path())).collect()
    }
}

#[test]
fn every_shipped_file_fits_its_schema() {
    let schemas = Schemas::new();
    let mut faults = Vec::new();
    for folder in ["lessons", "tests/good", "templates"] {
        for (path, text) in texts(&root().join(folder)) {
            let text = text.replace("\"MODULE\"", "\"module\"").replace("\"LANGUAGE\"", "\"nl\"");
            faults.extend(schemas.faults(&path, &text));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn faults_of_shape_in_broken_lessons_are_found_by_the_schema_too() {
    let schemas = Schemas::new();
    let shape = ["unknown-key", "missing-key", "wrong-type", "bad-value", "out-of-range", "bad-id", "missing-cite"];
    let mut seen = BTreeSet::new();
    for case in folders(&root().join("tests/broken")) {
        for (path, text) in texts(&root().join("tests/broken").join(&case)) {
            let marks: Vec<&str> = text
                .lines()
                .filter_map(|line| line.strip_prefix("#! error ")?.split_whitespace().next())
                .filter(|code| shape.contains(code))
                .collect();
            if !marks.is_empty() {
                assert!(!schemas.faults(&path, &text).is_empty(), "{case}/{path}: the schema finds nothing");
                seen.extend(marks.into_iter().map(str::to_owned));
            }
        }
    }
    assert_eq!(seen.len(), shape.len(), "only {seen:?} are tried");
}

/// The keys of each kind of page as the schema knows them.
fn keys_of_kinds() -> BTreeMap<String, BTreeSet<String>> {
    let schema = schema(File::Lesson, languages().get("en"));
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let kinds = &schema["properties"]["page"]["additionalProperties"]["else"]["then"]["allOf"];
    for one in kinds.as_array().expect("a list of kinds") {
        let kind = one["if"]["properties"]["kind"]["const"].as_str().expect("a kind");
        ways(&one["then"], keys.entry(kind.to_owned()).or_default());
    }
    keys
}

/// The keys of each way in which a kind can be written.
fn ways(shape: &Value, keys: &mut BTreeSet<String>) {
    if shape.get("if").is_some() {
        ways(&shape["then"], keys);
        ways(&shape["else"], keys);
    } else {
        keys.extend(shape["properties"].as_object().expect("keys").keys().cloned());
    }
}

#[test]
fn a_wrong_word_is_named_by_the_schema_once_and_where_it_stands() {
    let schemas = Schemas::new();
    let good = texts(&root().join("tests/good"));
    let (lesson, region) = (good["first/lesson.toml"].as_str(), good["regions/nl.toml"].as_str());
    for (path, text, from, to, place) in [
        ("first/lesson.toml", lesson, "alarm = [", "alarms = [", "/page/guess/alarms"),
        ("first/lesson.toml", lesson, "right = [\"listen\"]", "rigth = [\"listen\"]", "/page/guess/rigth"),
        ("first/lesson.toml", lesson, "kind = \"multi\"", "kind = \"mutli\"", "/page/signs/kind"),
        ("first/lesson.toml", lesson, "kind = \"multi\"", "soort = \"multi\"", "/page/signs/soort"),
        ("first/lesson.toml", lesson, "pretest = true", "pretest = \"yes\"", "/page/guess/pretest"),
        ("first/lesson.toml", lesson, "count = 4", "count = 400", "/page/share/count"),
        ("first/lesson.toml", lesson, "right = [\"threats\"]", "rihgt = [\"threats\"]", "/page/gaps/gap/g1"),
        ("first/lesson.toml", lesson, "who = \"other\", signal", "hwo = \"other\", signal", "/page/chat/lines/1"),
        ("regions/nl.toml", region, "checked = ", "chekced = ", "/line/"),
    ] {
        assert!(text.contains(from), "{path} has no {from}");
        let faults = schemas.faults(path, &text.replacen(from, to, 1));
        assert_eq!(faults.len(), 1, "{to}: {faults:#?}");
        assert!(faults.iter().all(|fault| fault.starts_with(&format!("{path} {place}"))), "{to}: {faults:#?}");
    }
}

/// How many places an editor underlines: those of a table or list are told at each thing in it too.
fn underlined(of: &Value) -> usize {
    match of {
        Value::Array(list) => 1 + list.iter().map(underlined).sum::<usize>(),
        Value::Object(table) => 1 + table.values().map(underlined).sum::<usize>(),
        _ => 1,
    }
}

#[test]
fn a_misspelled_key_is_underlined_twice_at_most_however_long_its_table_is() {
    let schemas = Schemas::new();
    let good = texts(&root().join("tests/good"));
    let (lesson, region) = (good["first/lesson.toml"].as_str(), good["regions/nl.toml"].as_str());
    for (path, text, from, to) in [
        ("first/lesson.toml", lesson, "right = [\"threats\"]", "rihgt = [\"threats\"]"),
        ("first/lesson.toml", lesson, "options = [\"threats\", \"image\"]", "optoins = [\"threats\", \"image\"]"),
        ("first/lesson.toml", lesson, "kind = \"gap\"", "kind = \"gap\"\nmintues = 2"),
        ("first/lesson.toml", lesson, "kind = \"choice\"", "soort = \"choice\""),
        ("first/lesson.toml", lesson, "right = [\"listen\"]", "rigth = [\"listen\"]"),
        ("first/lesson.toml", lesson, "source = \"nl\"", "suorce = \"nl\""),
        ("first/lesson.toml", lesson, "who = \"other\", signal", "hwo = \"other\", signal"),
        ("regions/nl.toml", region, "checked = ", "chekced = "),
    ] {
        assert!(text.contains(from), "{path} has no {from}");
        let document = as_json(&text.replacen(from, to, 1)).expect("TOML");
        let (_, schema) = schemas.0.iter().find(|(file, _)| Some(*file) == sort(path)).expect("a schema");
        let errors = schema.iter_errors(&document);
        let at: Vec<(String, usize)> = errors
            .map(|error| error.instance_path().to_string())
            .map(|path| (path.clone(), document.pointer(&path).map_or(0, underlined)))
            .collect();
        let all: usize = at.iter().map(|(_, count)| count).sum();
        assert!((1..=2).contains(&all), "{to}: {at:?}");
    }
}

#[test]
fn schema_and_reader_know_the_same_keys_on_every_kind_of_page() {
    let kinds = keys_of_kinds();
    assert_eq!(kinds.keys().map(String::as_str).collect::<BTreeSet<_>>(), keys::kinds().collect());
    let every: BTreeSet<&String> = kinds.values().flatten().filter(|key| *key != "kind").collect();
    for (kind, known) in &kinds {
        for key in &every {
            // A value of the wrong sort is another fault; here only the name of the key matters.
            let text =
                format!("id = \"m\"\nsource = \"nl\"\npages = [\"p\"]\n[page.p]\nkind = \"{kind}\"\n{key} = {{}}\n");
            let shelf = BTreeMap::from([("m/lesson.toml".to_owned(), text)]);
            let found = read_course(shelf).diagnostics();
            let unknown = found.iter().any(|one| one.code == Code::UnknownKey && one.place.line == 6);
            assert_eq!(!unknown, known.contains(*key), "{kind}: {key}");
        }
    }
}

#[test]
fn schema_and_reader_know_the_same_words_on_a_page() {
    let schema = schema(File::Prose, languages().get("en"));
    let page = &schema["properties"]["page"]["additionalProperties"]["properties"];
    let known: BTreeSet<&str> = page.as_object().expect("slots").keys().map(String::as_str).collect();
    let mut used = BTreeSet::from(["for".to_owned()]);
    let typed =
        "id = \"m\"\nsource = \"nl\"\npages = [\"p\"]\n[page.p]\nkind = \"gap\"\n[page.p.gap.g1]\ntyped = true\n";
    let typed = BTreeMap::from([("m/lesson.toml".to_owned(), typed.to_owned())]);
    for shelf in [texts(&root().join("lessons")), texts(&root().join("tests/good")), typed] {
        let course = read_course(shelf);
        for page in course.modules_and_now().flat_map(|module| &module.pages) {
            used.extend(slots::of(page).iter().map(|slot| slot.group().to_owned()));
        }
    }
    assert_eq!(used.iter().map(String::as_str).collect::<BTreeSet<_>>(), known);
}

#[test]
fn every_key_is_described_in_every_promised_language() {
    let languages = languages();
    for (name, file) in File::ALL {
        for language in &promised() {
            let schema = schema(file, languages.get(language));
            let mut bare = Vec::new();
            undescribed(&schema, &mut bare);
            // The names of roles, and those of topics in a region, say what they are.
            bare.retain(|key| Role::parse(key).is_none() && (name != "region" || Topic::parse(key).is_none()));
            assert_eq!(bare, Vec::<String>::new(), "{name} in {language}");
            assert!(schema["title"].as_str().is_some_and(|title| !title.starts_with('[')));
        }
    }
}

fn undescribed(schema: &Value, bare: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            for (key, shape) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
                if shape["description"].as_str().is_none_or(|text| text.starts_with('[')) {
                    bare.push(key.clone());
                }
            }
            map.values().for_each(|value| undescribed(value, bare));
        }
        Value::Array(list) => list.iter().for_each(|value| undescribed(value, bare)),
        _ => {}
    }
}
