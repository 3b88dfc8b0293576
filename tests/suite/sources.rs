//! Where facts come from is told truthfully: by whom, when, and where exactly.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::support::{course, languages, read_course, root, texts};
use super::walk;
use vangnet_core::model::{Called, Id, Role};
use vangnet_core::player::{Action, Address};
use vangnet_core::view::{self, View};

/// The first lines of the sources of a page of the good course, when `sources.toml` says this of its one source.
fn lines(language: &str, said: &str) -> Vec<String> {
    let mut shelf = texts(&root().join("tests/good"));
    let source = format!("[s-07]\n{said}\naddress = \"a.example/b\"\nchecked = 2026-11-24\nexpires = 2028-11-24\n");
    shelf.insert("sources.toml".to_owned(), source);
    let course = Arc::new(read_course(shelf));
    assert_eq!(course.diagnostics(), []);
    let first = course.modules().next().expect("a module");
    let page = first.pages.iter().find(|page| !page.cites.is_empty()).expect("a page that cites");
    let mut player = walk::player(&course, language, Role::Parent);
    player.update(Action::Open(Address::Sources(first.id.clone(), page.id.clone())), walk::now());
    match view::scene(&player, languages().get(language)).view {
        View::Sources(sources) => sources.sources.into_iter().map(|source| source.line).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_source_says_its_own_title_or_ours_in_the_reader_s_language() {
    let published = "organisation = \"NCMEC\"\ntitle = \"Take It Down\"\nyear = 2023";
    assert_eq!(lines("nl", published), ["Bron: NCMEC, Take It Down (2023)"]);
    assert_eq!(lines("en", published), ["Source: NCMEC, Take It Down (2023)"]);
    let ours =
        "organisation = { nl = \"De makers\", en = \"The makers\" }\ntitle = { nl = \"Uitleg\", en = \"Our view\" }";
    assert_eq!(lines("nl", ours), ["Bron: De makers, Uitleg"]);
    assert_eq!(lines("en", ours), ["Source: The makers, Our view"]);
}

#[test]
fn a_source_without_a_date_shows_no_year() {
    let undated = "organisation = \"Politie\"\ntitle = \"Voor professionals\"";
    assert_eq!(lines("nl", undated), ["Bron: Politie, Voor professionals"]);
}

#[test]
fn words_of_ours_about_a_source_stand_in_every_promised_language() {
    let course = course();
    let promised: BTreeSet<&Id> = course.languages().iter().collect();
    for source in course.sources().values() {
        for called in [&source.organisation, &source.title] {
            let Called::Ours(texts) = called else { continue };
            assert_eq!(texts.keys().collect::<BTreeSet<_>>(), promised, "{}", source.id);
        }
    }
}

/// What stands on no page of its own, as far as a copy shows.
const ON_A_FRONT_PAGE: [&str; 2] = ["g-52", "t-18"];

#[test]
fn a_source_leads_to_a_page_and_not_to_a_front_page() {
    for source in course().sources().values() {
        let (_, below) = source.address.split_once("://").expect("an address with its scheme");
        let is_page = below.split_once('/').is_some_and(|(_, path)| !path.is_empty());
        assert_eq!(is_page, !ON_A_FRONT_PAGE.contains(&source.id.as_str()), "{}: {}", source.id, source.address);
    }
}
