//! How long the parts take: reading a course, the first view, drawing, answering a key, checking.
//!
//! `cargo bench --bench course`. What it found stands in `docs/performance.md`.

use std::path::Path;
use std::sync::Arc;

use divan::{Bencher, black_box};

use vangnet::author::check;
use vangnet::preferences::Theme;
use vangnet::{store, tui};
use vangnet_core::messages::Languages;
use vangnet_core::model::Id;
use vangnet_core::player::{Action, Address, Player, Start};
use vangnet_core::progress::Progress;
use vangnet_core::reading::{Content, Course};
use vangnet_core::view;

#[path = "support/many.rs"]
mod many;

fn main() {
    divan::main();
}

fn shipped() -> Content {
    let texts = many::texts(Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons").as_path());
    texts.into_iter().collect()
}

fn player() -> Player {
    let course = Arc::new(Course::open(store::embedded()));
    let start = Start {
        language: Id::known("nl"),
        languages: Languages::new(store::catalogues()).names(),
        role: None,
        region: None,
        country: None,
        preferences: vangnet::preferences::all(Theme::Dark, None),
        now: jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC),
    };
    let mut player = Player::new(course, Progress { seed: 1, ..Progress::default() }, start);
    let page = Address::Page(Id::known("sextortion"), Id::known("noor"));
    player.update(Action::Open(page), jiff::Timestamp::UNIX_EPOCH);
    player
}

/// The shipped course, all of it.
#[divan::bench]
fn parse_course(bencher: Bencher<'_, '_>) {
    let content = shipped();
    bencher.bench_local(|| {
        let course = Course::open(black_box(&content).clone());
        course.read_all();
        course
    });
}

/// Opening the course and the first page of one module, as a start does.
#[divan::bench]
fn open_one_page() -> Player {
    player()
}

/// Messages of one language, and what the first screen says.
#[divan::bench]
fn first_view() {
    let languages = Languages::new(store::catalogues());
    black_box(view::scene(&player(), languages.get("nl")));
}

/// A question, drawn anew.
#[divan::bench(args = [(40, 12), (80, 24), (140, 45)])]
fn draw_a_page(bencher: Bencher<'_, '_>, size: (u16, u16)) {
    let languages = Languages::new(store::catalogues());
    let words = languages.get("nl");
    let scene = view::scene(&player(), words);
    bencher.bench_local(|| tui::window_text(black_box(&scene), words, Theme::Dark, size));
}

/// A page turned there and back.
#[divan::bench]
fn update(bencher: Bencher<'_, '_>) {
    let mut player = player();
    bencher.bench_local(|| {
        player.update(Action::Next, jiff::Timestamp::UNIX_EPOCH);
        player.update(Action::Previous, jiff::Timestamp::UNIX_EPOCH);
    });
}

/// Every rule on the shipped course, with the reading.
#[divan::bench]
fn check_course(bencher: Bencher<'_, '_>) {
    let content = shipped();
    let lists: Vec<check::Wording> = store::wordings()
        .iter()
        .map(|(language, text)| check::Wording::parse(language, text).expect("a list that reads"))
        .collect();
    bencher.bench_local(|| check::all(&Course::open(content.clone()), &lists, jiff::civil::date(2026, 11, 24)));
}
