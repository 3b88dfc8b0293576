//! The course as it was read when the program was built is the course that its texts give.

use std::collections::BTreeMap;

use super::support::{root, texts};
use vangnet::store;
use vangnet_core::model::Role;
use vangnet_core::reading::{Content, Course, prepare};

/// Everything that can be asked of a course, in words.
fn everything(course: &Course) -> BTreeMap<String, String> {
    let mut said = BTreeMap::new();
    let mut say = |what: String, value: String| drop(said.insert(what, value));
    for id in course.ids() {
        for language in course.languages() {
            say(format!("name {id} {language}"), format!("{:?}", course.name(id, language)));
        }
        // Before the module is read: what a start shows.
        say(format!("minutes {id}"), format!("{:?}", course.minutes_kept(id)));
        say(format!("mastery {id}"), format!("{:?}", course.mastery(id)));
        for role in Role::ALL {
            say(format!("pages {id} {role:?}"), format!("{:?}", course.pages(id, role)));
        }
    }
    for module in course.modules_and_now() {
        say(format!("module {}", module.id), format!("{module:?}"));
    }
    for role in Role::ALL {
        say(format!("path {role:?}"), format!("{:?}", course.path(role)));
    }
    say("regions".to_owned(), format!("{:?}", course.regions_in_order().collect::<Vec<_>>()));
    say("sources".to_owned(), format!("{:?}", course.sources()));
    say("glossary".to_owned(), format!("{:?}", course.glossary()));
    said
}

/// Kept to the end of the test run, as what is built in is.
fn kept(packed: Vec<u8>) -> &'static [u8] {
    packed.leak()
}

#[test]
fn what_was_prepared_is_what_the_texts_say() {
    let (read, prepared) = (Course::open(store::embedded()), Course::open(store::prepared()));
    let (read, prepared) = (everything(&read), everything(&prepared));
    assert_eq!(read.keys().collect::<Vec<_>>(), prepared.keys().collect::<Vec<_>>());
    for (what, said) in &read {
        assert!(prepared[what] == *said, "{what} is another one");
    }
}

#[test]
fn what_was_prepared_is_taken_and_its_texts_are_not_looked_at() {
    let packed = kept(prepare(&store::embedded()));
    // Of texts that are not there only what was read of them before can be told.
    let silent = Course::open(Content::built_in(&[("regions/nl.toml", "")]).prepared(packed));
    assert_eq!(silent.ids().len(), Course::open(store::embedded()).ids().len());
    for id in silent.ids() {
        assert!(silent.module(id).is_some_and(|module| !module.pages.is_empty()), "{id}");
    }
    assert!(silent.region_in("NL").is_some());
}

#[test]
fn of_a_course_with_a_mistake_nothing_is_prepared_and_the_mistake_is_told() {
    let mut files = texts(&root().join("tests/review"));
    let lesson = files.keys().find(|path| path.ends_with("lesson.toml")).expect("there is a lesson").clone();
    let text = files.get_mut(&lesson).expect("it is there");
    *text = text.replacen("kind = ", "kinds = ", 1);
    let content: Content = files.into_iter().collect();
    let told = |content: Content| {
        let course = Course::open(content);
        course.read_all();
        course.diagnostics()
    };
    let packed = kept(prepare(&content));
    assert_ne!(told(content.clone()), []);
    assert_eq!(told(content.clone().prepared(packed)), told(content));
}

#[test]
fn what_is_no_prepared_course_is_left_alone() {
    for packed in [&b""[..], b"not a course", &[255; 64]] {
        let course = Course::open(store::embedded().prepared(kept(packed.to_vec())));
        assert!(course.modules().count() > 0 && course.diagnostics().is_empty());
    }
}
