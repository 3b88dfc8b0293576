//! The full screen: the loop, the terminal, layout and colours. No files, no marking, no sentences.

mod beside;
mod bubble;
#[cfg(unix)]
mod bytes;
mod chords;
mod column;
#[cfg(not(unix))]
mod console;
mod cursor;
mod digits;
mod drawn;
mod editor;
mod events;
mod focus;
mod footer;
mod frame;
mod guard;
mod held;
mod hints;
mod input;
mod leading;
mod painter;
pub mod room;
mod screens;
mod signals;
mod text_style;
mod theme;
mod wrap;

pub use guard::leave_fast;

use std::io::{self, Write};

use cursor::Cursor;
use drawn::Drawn;
use events::{Events, Input, TerminalEvents};
use focus::Focusable;
use guard::Guard;
use held::Held;
use painter::Look;
use ratatui::Terminal;
use ratatui::backend::{Backend, ClearType, CrosstermBackend, TestBackend};
use ratatui::buffer::Cell;

use crate::driver::{Driver, Outcome};
use crate::keymap::{Chord, Key};
use crate::preferences::{self, Theme};
use vangnet_core::messages::Messages;
use vangnet_core::player::{Action, Effect, Player};
use vangnet_core::view::{self, Scene};

/// Columns and rows of the terminal, if there is one.
pub fn size() -> Option<(u16, u16)> {
    crossterm::terminal::size().ok()
}

pub fn run(player: &mut Player, driver: &mut Driver<'_>) -> io::Result<Outcome> {
    let mut events = TerminalEvents::start()?;
    let mut guard = Guard::enter(bug(driver.languages.get(player.language()), player))?;
    let held = Held::default();
    let mut terminal = Terminal::new(CrosstermBackend::new(held.clone()))?;
    if let Some(preview) = &mut driver.preview {
        preview.watch(events.changed());
    }
    let ending = show(&mut terminal, &mut events, player, driver, &mut |what| what.tell(&mut guard, &held));
    drop(terminal);
    let left = matches!(ending, Ok(Outcome::Left));
    if left {
        // Where there is no other screen the page stands among what can be scrolled back to.
        io::stdout().write_all(&guard::blank_lines())?;
    }
    drop(guard);
    if left {
        let mut out = io::stdout();
        out.write_all(&leave_fast())?;
        out.flush()?;
    }
    ending
}

/// Everything that a scene shows, drawn in a window of a width that is as high as it needs to be.
pub fn scene_text(scene: &Scene, words: &Messages, theme: Theme, width: u16) -> String {
    let mut cursor = Cursor::on(scene);
    let rows = cursor.focusables.iter().any(|one| matches!(one, Focusable::Row(_)));
    // Rows show their options when they have the focus, so every focus is drawn.
    let focuses = if rows { cursor.focusables.len() } else { 1 };
    let drawn = (0..focuses).map(|focus| {
        cursor.focus = focus;
        drawn_text(scene, &cursor, words, theme, (width, TALL))
    });
    drawn.collect()
}

/// What keys do on a scene, one after the other, while nobody carries out what they ask for.
pub fn pressed(scene: &Scene, keys: &[Chord]) -> Vec<Action> {
    let mut cursor = Cursor::on(scene);
    let mut actions = Vec::new();
    for key in keys {
        let letters = !cursor.is_text();
        actions.extend(input::key(*key, scene, &mut cursor, Drawn::default(), letters));
    }
    actions
}

/// The keys that the bottom line may name in a window of a size (columns, rows) when a scene is first met, each with what
/// it says that they do, and with what they do.
pub fn named_keys(
    scene: &Scene,
    words: &Messages,
    size: (u16, u16),
    letters: bool,
) -> Vec<(Chord, Action, Vec<Action>)> {
    let cursor = Cursor::on(scene);
    let drawn = drawn(scene, &cursor, words, Theme::Mono, size).0;
    let does = |chord| input::key(chord, scene, &mut Cursor::on(scene), drawn, letters);
    let named = hints::keyed(scene, &cursor, drawn, letters).into_iter();
    named.filter_map(|one| Some((one.chord?, one.offer.action.clone(), does(one.chord?)))).collect()
}

/// The cells of a window, row by row, as they are drawn when a scene is first met: for pictures.
pub fn window_cells(scene: &Scene, words: &Messages, theme: Theme, size: (u16, u16)) -> Vec<Vec<Cell>> {
    let terminal = drawn(scene, &Cursor::on(scene), words, theme, size).1;
    let cells = &terminal.backend().buffer().content;
    cells.chunks(usize::from(size.0.max(1))).map(<[Cell]>::to_vec).collect()
}

/// What a window of a size (columns, rows) shows of a scene when it is first met.
pub fn window_text(scene: &Scene, words: &Messages, theme: Theme, size: (u16, u16)) -> String {
    drawn_text(scene, &Cursor::on(scene), words, theme, size)
}

fn drawn(
    scene: &Scene,
    cursor: &Cursor,
    words: &Messages,
    theme: Theme,
    size: (u16, u16),
) -> (Drawn, Terminal<TestBackend>) {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).expect("memory never fails");
    let mut drawn = Drawn::default();
    terminal
        .draw(|frame| {
            drawn = frame::draw(frame, scene, cursor, words, Look { theme, letters: true, one_column: false })
        })
        .expect("memory never fails");
    (drawn, terminal)
}

fn drawn_text(scene: &Scene, cursor: &Cursor, words: &Messages, theme: Theme, size: (u16, u16)) -> String {
    rows_of(&drawn(scene, cursor, words, theme, size).1, size)
}

/// What stands in a window, row by row.
fn rows_of(terminal: &Terminal<TestBackend>, size: (u16, u16)) -> String {
    let cells = &terminal.backend().buffer().content;
    let rows = cells.chunks(usize::from(size.0.max(1))).map(|row| {
        let line: String = row.iter().map(Cell::symbol).collect();
        line.trim_end().to_owned() + "\n"
    });
    rows.collect()
}

/// What a bug says: whether what was done is kept.
fn bug(words: &Messages, player: &Player) -> String {
    words.text(if player.is_kept() { "screen-bug" } else { "screen-bug-unkept" })
}

/// Lines of a window in which every page fits.
const TALL: u16 = 400;

/// What the terminal must be told between two drawings.
enum Between {
    /// What a bug would say from now on.
    Drawing(String),
    Drawn,
    Suspending,
    GoingOn,
}

impl Between {
    fn tell(self, guard: &mut Guard, held: &Held) -> io::Result<()> {
        match self {
            Self::Drawing(sentence) => {
                guard.say(sentence);
                Ok(())
            }
            Self::Drawn => held.send(),
            Self::Suspending => guard.suspend(),
            Self::GoingOn => guard.resume(),
        }
    }
}

/// The loop: draw, wait, do. It draws only when something happened.
fn show<B: Backend>(
    terminal: &mut Terminal<B>,
    events: &mut dyn Events,
    player: &mut Player,
    driver: &mut Driver<'_>,
    between: &mut dyn FnMut(Between) -> io::Result<()>,
) -> io::Result<Outcome>
where
    B::Error: Into<io::Error>,
{
    let mut cursor = Cursor::default();
    loop {
        let words = driver.languages.get(player.language());
        let scene = view::scene(player, words);
        cursor.meet(&scene);
        between(Between::Drawing(bug(words, player)))?;
        let mut drawn = Drawn::default();
        let look = Look {
            theme: preferences::theme(player),
            letters: preferences::letters(player),
            one_column: preferences::one_column(player),
        };
        terminal
            .draw(|frame| drawn = frame::draw(frame, &scene, &cursor, words, look))
            .map_err(Into::<io::Error>::into)?;
        between(Between::Drawn)?;
        cursor.scroll = drawn.scroll;
        // The page is in sight before the disk has answered.
        if driver.save(player) {
            continue;
        }
        let actions = match outside(events.next()?, terminal, between)? {
            Input::Signal(number) => {
                (driver.perform)(player, Effect::Save);
                return Ok(Outcome::Signal(number));
            }
            // In a window that is too small these keys lead to plain lines.
            Input::Key(Chord { key: Key::Enter | Key::Char('p' | 'P'), .. }) if drawn == Drawn::default() => {
                return Ok(Outcome::Plain);
            }
            // Letters that came together are written together: one drawing for all of them.
            Input::Key(chord) if cursor.is_text() && chord.written().is_some() => {
                let text: String = chord.written().into_iter().chain(std::iter::from_fn(|| events.written())).collect();
                input::paste(&text, &mut cursor)
            }
            Input::Key(chord) => {
                let letters = look.letters && !cursor.is_text();
                input::key(chord, &scene, &mut cursor, drawn, letters)
            }
            Input::Paste(text) => input::paste(&text, &mut cursor),
            // What changed is read again by `act`.
            Input::Redraw | Input::Nothing | Input::Changed | Input::Stop | Input::GoOn => Vec::new(),
        };
        if let Some(ending) = driver.act(actions, player) {
            return Ok(ending);
        }
    }
}

/// Does what the outside wants of any screen: a stop, going on, all of it anew, an end. What comes back is for the screen.
fn outside<B: Backend>(
    input: Input,
    terminal: &mut Terminal<B>,
    between: &mut dyn FnMut(Between) -> io::Result<()>,
) -> io::Result<Input>
where
    B::Error: Into<io::Error>,
{
    let is_control = |letter| input == Input::Key(Chord::control(letter));
    if is_control('c') {
        return Ok(Input::Signal(2));
    }
    if input == Input::Stop || is_control('z') {
        between(Between::Suspending)?;
    } else if input == Input::GoOn {
        between(Between::GoingOn)?;
    } else if !is_control('l') {
        return Ok(input);
    }
    wipe(terminal)?;
    Ok(Input::Redraw)
}

/// Whatever stands on the screen, all of the next frame is drawn.
fn wipe<B: Backend>(terminal: &mut Terminal<B>) -> io::Result<()>
where
    B::Error: Into<io::Error>,
{
    terminal.backend_mut().clear_region(ClearType::All).map_err(Into::<io::Error>::into)?;
    terminal.swap_buffers();
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::store;
    use vangnet_core::messages::Languages;
    use vangnet_core::model::Id;
    use vangnet_core::player::{Address, Start};
    use vangnet_core::progress::{self, Progress};
    use vangnet_core::reading::Course;

    /// Keys that were pressed, one after the other; then the terminal is gone.
    struct Pressed(std::vec::IntoIter<Input>);

    impl Events for Pressed {
        fn next(&mut self) -> io::Result<Input> {
            self.0.next().ok_or_else(|| io::Error::other("no more keys"))
        }
    }

    fn key() -> impl Strategy<Value = Input> {
        let plain = [
            Key::Enter,
            Key::Esc,
            Key::Tab,
            Key::BackTab,
            Key::Up,
            Key::Down,
            Key::Left,
            Key::Right,
            Key::PageUp,
            Key::PageDown,
            Key::Home,
            Key::End,
            Key::Backspace,
            Key::Delete,
            Key::Space,
        ];
        prop_oneof![
            4 => prop::sample::select(plain.to_vec()).prop_map(|key| Input::Key(Chord::plain(key))),
            4 => prop::sample::select("0123456789twrhldmsngaoc?/,.ùß漢".chars().collect::<Vec<_>>())
                .prop_map(|letter| Input::Key(Chord::letter(letter))),
            1 => "[a-z1-9 ]{0,12}".prop_map(Input::Paste),
            1 => Just(Input::Redraw),
        ]
    }

    fn player(module: usize, page: usize) -> Player {
        let course = Arc::new(Course::open(store::embedded()));
        let start = Start {
            language: Id::known("en"),
            languages: Languages::new(store::catalogues()).names(),
            role: None,
            region: None,
            country: None,
            preferences: preferences::all(Theme::Dark, None),
            now: jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC),
        };
        let found: Vec<_> = course.ids().cloned().collect();
        let module = course.module(&found[module % found.len()]).expect("it reads");
        let target = Address::Page(module.id.clone(), module.pages[page % module.pages.len()].id.clone());
        let mut player = Player::new(Arc::clone(&course), Progress { seed: 7, ..Progress::default() }, start);
        player.update(Action::Open(target), jiff::Timestamp::UNIX_EPOCH);
        player
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]
        #[test]
        fn any_keys_keep_the_player_whole(
            keys in prop::collection::vec(key(), 0..120), module in 0usize..8, page in 0usize..40, width in 1u16..150, height in 1u16..50,
        ) {
            let languages = Languages::new(store::catalogues());
            let mut player = player(module, page);
            let (mut answered, mut finished, mut went_back) = (0, 0, false);
            let mut perform = |player: &mut Player, _: Effect| {
                let kept = player.progress();
                let now: usize = kept.modules.values().map(|done| done.answers.len()).sum();
                let done = kept.modules.values().filter(|done| done.finished.is_some()).count();
                went_back |= now < answered || done < finished;
                (answered, finished) = (now, done);
                None
            };
            let clock = || jiff::Timestamp::UNIX_EPOCH;
            let mut driver = Driver { clock: &clock, perform: &mut perform, languages: &languages, preview: None, unsaved: false };
            // Drawn for a terminal of that size, and thrown away.
            let area = ratatui::layout::Rect::new(0, 0, width, height);
            let options = ratatui::TerminalOptions { viewport: ratatui::Viewport::Fixed(area) };
            let mut terminal = Terminal::with_options(CrosstermBackend::new(io::sink()), options).expect("memory");
            // It ends when it is left, or when no more keys come; it never breaks.
            let _ = show(&mut terminal, &mut Pressed(keys.into_iter()), &mut player, &mut driver, &mut |_| Ok(()));
            prop_assert!(!went_back, "an answer or a finished lesson was lost");
            let text = progress::write(player.progress());
            prop_assert_eq!(&progress::parse(&text).expect("it reads what it wrote"), player.progress());
            let words = languages.get(player.language());
            prop_assert!(!view::scene(&player, words).header.place.is_empty());
        }
    }
}
