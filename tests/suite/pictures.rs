//! The pictures of the front page, drawn from the real screen: one that is stale fails here. `UPDATE_DOCS=1` draws anew.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use super::support::{course, languages, root};
use super::walk;
use vangnet::preferences::Theme;
use vangnet::tui;
use vangnet_core::model::Role;
use vangnet_core::player::{Action, Address, Player};
use vangnet_core::view::{self, Asks, View};

/// Columns and rows of a picture.
const SIZE: (u16, u16) = (80, 24);
/// A cell in points.
const CELL: (usize, usize) = (9, 19);

fn hex(colour: Color, other: &str) -> String {
    match colour {
        Color::Rgb(red, green, blue) => format!("#{red:02X}{green:02X}{blue:02X}"),
        Color::Cyan => "#007A87".to_owned(),
        Color::Yellow => "#8A6A00".to_owned(),
        _ => other.to_owned(),
    }
}

/// What lies under a cell and what is written, which change places where it is turned.
fn colours(cell: &Cell, ground: &str) -> (String, String) {
    let (under, ink) = (hex(cell.bg, ground), hex(cell.fg, "#000000"));
    if cell.modifier.contains(Modifier::REVERSED) { (ink, under) } else { (under, ink) }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Cells of a row that look alike and follow each other: where they begin, and the cells.
fn runs(row: &[Cell], alike: impl Fn(&Cell) -> String) -> Vec<(usize, String, Vec<&Cell>)> {
    let mut runs: Vec<(usize, String, Vec<&Cell>)> = Vec::new();
    for (at, cell) in row.iter().enumerate() {
        let look = alike(cell);
        match runs.last_mut() {
            Some((_, last, cells)) if *last == look => cells.push(cell),
            _ => runs.push((at, look, vec![cell])),
        }
    }
    runs
}

/// The words of a run, parted where more than one blank stands: programs that show pictures swallow blanks. Each with
/// the cell at which it begins, and how many it takes.
fn spoken(cells: &[&Cell]) -> Vec<(usize, String, usize)> {
    let is_blank = |at: usize| cells.get(at).is_none_or(|cell| cell.symbol().trim().is_empty());
    let mut words = Vec::new();
    let mut at = 0;
    while at < cells.len() {
        let start = at;
        while at < cells.len() && !(is_blank(at) && is_blank(at + 1)) {
            at += 1;
        }
        let from = start + usize::from(start < at && is_blank(start));
        if from < at {
            let text = cells[from..at].iter().map(|cell| cell.symbol()).collect();
            words.push((from, text, at - from));
        }
        at += 1;
    }
    words
}

/// What is drawn as a shape, so that no font parts it: left, top, width and height in shares of a cell.
fn shape(symbol: &str) -> Option<[f64; 4]> {
    Some(match symbol {
        "▌" => [0.0, 0.0, 0.5, 1.0],
        "▐" => [0.5, 0.0, 0.5, 1.0],
        "█" => [0.0, 0.0, 1.0, 1.0],
        "▀" => [0.0, 0.0, 1.0, 0.5],
        "▄" => [0.0, 0.5, 1.0, 0.5],
        "━" => [0.0, 0.44, 1.0, 0.12],
        "─" => [0.0, 0.48, 1.0, 0.05],
        _ => return None,
    })
}

fn svg(rows: &[Vec<Cell>], ground: &str, said: &str) -> String {
    let (width, height) = (rows.first().map_or(0, Vec::len) * CELL.0 + 20, rows.len() * CELL.1 + 20);
    let mut out = String::new();
    let head = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" shape-rendering=\"crispEdges\" aria-label=\"{said}\">\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{ground}\"/>\n\
         <g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"15\">\n"
    );
    out.push_str(&head);
    for (y, row) in rows.iter().enumerate() {
        let top = y * CELL.1 + 10;
        for (x, fill, cells) in runs(row, |cell| colours(cell, ground).0) {
            if fill != ground {
                let (left, across) = (x * CELL.0 + 10, cells.len() * CELL.0);
                let high = CELL.1;
                let _ = writeln!(
                    out,
                    "<rect x=\"{left}\" y=\"{top}\" width=\"{across}\" height=\"{high}\" fill=\"{fill}\"/>"
                );
            }
        }
        let look = |cell: &Cell| {
            let kind = if shape(cell.symbol()).is_some() { cell.symbol() } else { "" };
            let strong = cell.modifier.contains(Modifier::BOLD);
            let italic = cell.modifier.contains(Modifier::ITALIC);
            format!("{} {kind} {strong} {italic}", colours(cell, ground).1)
        };
        for (x, _, cells) in runs(row, look) {
            let first = cells[0];
            let ink = colours(first, ground).1;
            if let Some([from, down, across, high]) = shape(first.symbol()) {
                let (wide, tall) = (CELL.0 as f64, CELL.1 as f64);
                let across = if across < 1.0 { across * wide } else { cells.len() as f64 * wide };
                let left = (x * CELL.0 + 10) as f64;
                let (left, top, high) = (left + from * wide, top as f64 + down * tall, high * tall);
                let _ = writeln!(
                    out,
                    "<rect x=\"{left}\" y=\"{top:.1}\" width=\"{across}\" height=\"{high:.1}\" fill=\"{ink}\"/>"
                );
                continue;
            }
            let weight = if first.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
            let slant = if first.modifier.contains(Modifier::ITALIC) { " font-style=\"italic\"" } else { "" };
            for (at, text, wide) in spoken(&cells) {
                let (left, base, across) = ((x + at) * CELL.0 + 10, top + 14, wide * CELL.0);
                let _ = writeln!(
                    out,
                    "<text x=\"{left}\" y=\"{base}\" textLength=\"{across}\" fill=\"{ink}\"{weight}{slant}>{}</text>",
                    escaped(&text)
                );
            }
        }
    }
    out + "</g>\n</svg>\n"
}

fn at(place: &str) -> Player {
    let mut player = walk::player(&course(), "en", Role::Parent);
    player.update(Action::Open(Address::parse(place).expect("a place")), walk::now());
    player
}

/// A page that was answered with the option that holds these words.
fn answered(place: &str, words: &str) -> Player {
    let mut player = at(place);
    let scene = view::scene(&player, languages().get("en"));
    let option = scene.asks.choices().iter().find(|choice| choice.label.contains(words)).expect("an option");
    for action in [option.action.clone(), Action::Submit] {
        player.update(action, walk::now());
    }
    player
}

/// The talk once the child has said it, before the second sentence.
fn talk() -> Player {
    let mut player = at("sextortion/talk");
    let scene = view::scene(&player, languages().get("en"));
    let Asks::Say(sentences) = &scene.asks else { panic!("a talk asks what to say") };
    let sit = sentences.iter().find(|one| one.label.contains("sit down")).or(sentences.first()).expect("a sentence");
    player.update(sit.action.clone(), walk::now());
    player
}

#[test]
fn the_pictures_show_the_screens_as_they_are() {
    let languages = languages();
    let words = languages.get("en");
    let pictures = [
        ("talk", talk(), "A conversation with a child: three sentences to choose from"),
        (
            "verdict",
            answered("talking-with-children/dani", "you can trust me"),
            "A question, the answer and the reason",
        ),
        ("number", at("sextortion/how-often"), "A number in large digits, with who counted it and when"),
        ("help", at("help/blackmail-now"), "Help now: numbers first, then the danger, then the child"),
    ];
    #[expect(clippy::disallowed_methods, reason = "a test may be told to write what it saw")]
    let update = std::env::var_os("UPDATE_DOCS").is_some();
    let mut stale = Vec::new();
    for (name, player, said) in &pictures {
        for (theme, of, ground) in [(Theme::Dark, "dark", "#181613"), (Theme::Light, "light", "#FBF7EF")] {
            let scene = view::scene(player, words);
            let drawn = svg(&tui::window_cells(&scene, words, theme, SIZE), ground, said);
            let path = root().join(format!("docs/pictures/{name}-{of}.svg"));
            if update {
                fs::create_dir_all(path.parent().expect("a folder")).expect("made");
                fs::write(&path, &drawn).expect("written");
            }
            if fs::read_to_string(&path).unwrap_or_default() != drawn {
                stale.push(format!("docs/pictures/{name}-{of}.svg"));
            }
        }
    }
    assert!(stale.is_empty(), "draw them anew with UPDATE_DOCS=1: {stale:?}");
}

/// Screens outside a module, and those around one.
const SCREENS: [&str; 15] = [
    "welcome/language",
    "home",
    "help",
    "help/blackmail-now",
    "helplines",
    "duties",
    "modules",
    "glossary",
    "search",
    "settings",
    "guide",
    "about",
    "keys",
    "contents/sextortion",
    "results/sextortion",
];

/// Every screen of a module in every theme and size, to look at side by side: `just sheets`.
#[test]
#[ignore = "draws some hundreds of pictures into target/sheets"]
fn sheets_of_every_screen_in_every_theme_and_size() {
    let languages = languages();
    let words = languages.get("nl");
    let course = course();
    let module = course.module("sextortion").expect("the module");
    let mut shown: Vec<(String, Player)> = Vec::new();
    let opened = |address: &str| {
        let mut player = walk::player(&course, "nl", Role::Parent);
        player.update(Action::Open(Address::parse(address).expect("a place")), walk::now());
        player
    };
    // Kinds of page that this module does not have.
    for place in SCREENS.into_iter().chain(["talking-with-children/two-ways", "ai-manipulated-images/harmful"]) {
        shown.push((place.to_owned(), opened(place)));
    }
    let mut guessed = opened("ai-manipulated-images/harmful");
    for action in [Action::Number(30), Action::Submit] {
        guessed.update(action, walk::now());
    }
    shown.push(("ai-manipulated-images/harmful 2".to_owned(), guessed));
    for page in module.pages_for(Role::Parent) {
        let states = walk::states(&course, "nl", Role::Parent, &module.id, page);
        // The way in, what follows from each answer, and how a talk goes on.
        let mut met = BTreeSet::new();
        for player in states {
            let scene = view::scene(&player, words);
            let kind = match &scene.view {
                View::Question(one) if one.verdict.is_some() => {
                    format!("verdict {:?}", one.verdict.as_ref().map(|one| one.tone))
                }
                View::Talk(talk) if talk.ending.is_some() => "ending".to_owned(),
                View::Talk(talk) => format!("turn {}", talk.turns.len()),
                other => format!("{:?}", std::mem::discriminant(other)),
            };
            if met.insert(kind) {
                let name = if met.len() == 1 { String::new() } else { format!(" {}", met.len()) };
                shown.push((format!("sextortion/{}{name}", page.id), player));
            }
        }
    }
    let folder = root().join("target/sheets");
    fs::create_dir_all(&folder).expect("made");
    for (theme, ground) in [
        (Theme::Dark, "#181613"),
        (Theme::Light, "#FBF7EF"),
        (Theme::HighContrast, "#000000"),
        (Theme::Terminal, "#FFFFFF"),
        (Theme::Mono, "#FFFFFF"),
    ] {
        for size in [(80, 24), (100, 32), (140, 45), (200, 60), (60, 18), (40, 12)] {
            let mut page = String::from("<!doctype html><meta charset=utf-8><style>svg{margin:8px}</style>\n");
            for (place, player) in &shown {
                let scene = view::scene(player, words);
                page.push_str(&svg(&tui::window_cells(&scene, words, theme, size), ground, place));
            }
            let name = format!("{theme:?}-{}x{}.html", size.0, size.1).to_lowercase();
            fs::write(folder.join(name), page).expect("written");
        }
    }
}
