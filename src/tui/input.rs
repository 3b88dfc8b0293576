//! What a key or pasted text means at this moment: a change of the cursor, or an action for the player.

use super::cursor::Cursor;
use super::drawn::Drawn;
use super::editor::Editor;
use super::focus::Focusable;
use super::hints::{self, Enter};
use crate::keymap::{self, Chord, Key};
use vangnet_core::model::Id;
use vangnet_core::player::{Action, Command};
use vangnet_core::question::FreeText;
use vangnet_core::view::{Number, Row, Scene};

pub(super) fn key(chord: Chord, scene: &Scene, cursor: &mut Cursor, drawn: Drawn, letters: bool) -> Vec<Action> {
    if let Some(at) = cursor.footer {
        return in_footer(at, chord, scene, cursor, letters);
    }
    if let Some(Focusable::Field(row, held)) = cursor.focused().cloned()
        && chord == Chord::control('u')
    {
        editor_of(&held, cursor).empty();
        return vec![written(row.as_ref(), String::new())];
    }
    if chord.control {
        return command(chord, scene, letters);
    }
    // What is not seen is not chosen.
    let focused = cursor.focused().cloned().filter(|_| !drawn.hidden || !matches!(chord.key, Key::Enter | Key::Space));
    let actions = focused
        .and_then(|focused| on_item(chord.key, &focused, scene, cursor))
        .or_else(|| digit(chord.key, cursor))
        .unwrap_or_else(|| anywhere(chord, scene, cursor, drawn, letters));
    if actions.contains(&Action::Submit)
        && let Some(empty) = cursor.focusables.iter().position(Focusable::is_empty_row)
    {
        cursor.focus = empty;
    }
    actions
}

fn in_footer(at: usize, chord: Chord, scene: &Scene, cursor: &mut Cursor, letters: bool) -> Vec<Action> {
    let last = scene.commands.len().saturating_sub(1);
    match chord.key {
        Key::Right | Key::Tab => cursor.footer = Some(if at >= last { 0 } else { at + 1 }),
        Key::Left | Key::BackTab => cursor.footer = Some(at.checked_sub(1).unwrap_or(last)),
        Key::Esc | Key::Up | Key::Down => cursor.footer = None,
        Key::Enter | Key::Space => {
            cursor.footer = None;
            return scene.commands.get(at).map(|offer| offer.action.clone()).into_iter().collect();
        }
        _ => return command(chord, scene, letters),
    }
    Vec::new()
}

/// What a key means on the focused thing; `None` when it means nothing special there.
fn on_item(key: Key, focused: &Focusable, scene: &Scene, cursor: &mut Cursor) -> Option<Vec<Action>> {
    match focused {
        Focusable::Act(action) | Focusable::Say(action) => (key == Key::Enter).then(|| vec![action.clone()]),
        // First it is marked, then it is handed in: one key too many decides nothing.
        Focusable::Pick(_, true) if key == Key::Enter => Some(vec![Action::Submit]),
        Focusable::Pick(action, _) | Focusable::Toggle(action, _) => {
            matches!(key, Key::Enter | Key::Space).then(|| vec![action.clone()])
        }
        Focusable::HandIn => matches!(key, Key::Enter | Key::Space).then(|| vec![Action::Submit]),
        Focusable::Item(at, order) => on_order(key, *at, order, cursor),
        Focusable::Row(row) => on_row(key, row, cursor),
        Focusable::Number(number) => on_number(key, number, cursor),
        Focusable::Field(row, held) => on_text(key, row.as_ref(), held, scene, cursor),
    }
}

fn on_order(key: Key, at: usize, order: &[Id], cursor: &mut Cursor) -> Option<Vec<Action>> {
    if matches!(key, Key::Enter | Key::Space) || key == Key::Esc && cursor.grabbed {
        cursor.grabbed = !cursor.grabbed;
        return Some(Vec::new());
    }
    let place = match key {
        Key::Up if cursor.grabbed => at.saturating_sub(1),
        Key::Down if cursor.grabbed => (at + 1).min(order.len() - 1),
        _ => digit_place(key).filter(|place| *place < order.len())?,
    };
    let mut order = order.to_vec();
    let moved = order.remove(at);
    order.insert(place, moved);
    cursor.focus = place;
    Some(vec![Action::Arrange(order)])
}

fn on_row(key: Key, row: &Row, cursor: &mut Cursor) -> Option<Vec<Action>> {
    let picked = row.choices.iter().position(|choice| choice.picked);
    let last = row.choices.len().saturating_sub(1);
    let choice = match key {
        Key::Enter => {
            cursor.step(1);
            return Some(Vec::new());
        }
        Key::Right | Key::Space => picked.map_or(0, |picked| if picked >= last { 0 } else { picked + 1 }),
        Key::Left => picked.map_or(last, |picked| picked.checked_sub(1).unwrap_or(last)),
        _ => digit_place(key)?,
    };
    Some(row.choices.get(choice).map(|choice| choice.action.clone()).into_iter().collect())
}

fn on_number(key: Key, number: &Number, cursor: &mut Cursor) -> Option<Vec<Action>> {
    let now = number.value.unwrap_or(number.low + (number.high - number.low) / 2);
    let by = |steps: i64| (now + steps * number.step).clamp(number.low, number.high);
    let value = match key {
        Key::Enter => return Some(vec![Action::Submit]),
        Key::Right => by(1),
        Key::Left => by(-1),
        Key::Home => number.low,
        Key::End => number.high,
        Key::Backspace => {
            cursor.typed.pop();
            return Some(typed_number(number, cursor));
        }
        Key::Char(digit) if digit.is_ascii_digit() => {
            if cursor.typed.len() < 9 {
                cursor.typed.push(digit);
            }
            return Some(typed_number(number, cursor));
        }
        _ => return None,
    };
    cursor.typed.clear();
    Some(vec![Action::Number(value)])
}

/// The number typed so far, when it lies in the range.
fn typed_number(number: &Number, cursor: &Cursor) -> Vec<Action> {
    let value = cursor.typed.parse::<i64>().ok();
    let fits = value.filter(|value| (number.low..=number.high).contains(value));
    fits.map(Action::Number).into_iter().collect()
}

/// Puts pasted text where text is written; anywhere else it means nothing, so it answers nothing.
pub(super) fn paste(text: &str, cursor: &mut Cursor) -> Vec<Action> {
    let Some(Focusable::Field(row, held)) = cursor.focused().cloned() else { return Vec::new() };
    let editor = editor_of(&held, cursor);
    editor.insert(text);
    vec![written(row.as_ref(), editor.text().to_owned())]
}

/// The editor of the focused line, made from what the line holds.
fn editor_of<'l>(held: &str, cursor: &'l mut Cursor) -> &'l mut Editor {
    let editor = cursor.editor.get_or_insert_with(|| Editor::new(held));
    if editor.text() != held {
        *editor = Editor::new(held);
    }
    editor
}

fn written(row: Option<&Id>, text: String) -> Action {
    let text = FreeText::new(text);
    match row {
        Some(row) => Action::Write { row: row.clone(), text },
        None => Action::Query(text),
    }
}

fn on_text(key: Key, row: Option<&Id>, held: &str, scene: &Scene, cursor: &mut Cursor) -> Option<Vec<Action>> {
    if key == Key::Enter {
        // After the last line there is nothing left to fill in.
        if let Some(next) = scene.offer(Command::Next).filter(|_| cursor.is_last()) {
            return Some(vec![next.action.clone()]);
        }
        cursor.step(1);
        return Some(Vec::new());
    }
    let editor = editor_of(held, cursor);
    if !editor.key(key) {
        return None;
    }
    let text = editor.text().to_owned();
    Some(if text == held { Vec::new() } else { vec![written(row, text)] })
}

/// From `1` to place 0.
fn digit_place(key: Key) -> Option<usize> {
    let Key::Char(digit) = key else { return None };
    usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)
}

/// A digit stands for the option with that number: menus act, questions take it, a sentence is weighed first.
fn digit(key: Key, cursor: &mut Cursor) -> Option<Vec<Action>> {
    // In a search the first thing is the line; its results carry the digits.
    let shift = usize::from(matches!(cursor.focusables.first(), Some(Focusable::Field(None, _))));
    let at = digit_place(key)? + shift;
    let actions = match cursor.focusables.get(at)? {
        Focusable::Act(action) | Focusable::Pick(action, _) | Focusable::Toggle(action, _) => vec![action.clone()],
        Focusable::Say(_) => Vec::new(),
        _ => return None,
    };
    cursor.focus = at;
    Some(actions)
}

fn command(chord: Chord, scene: &Scene, letters: bool) -> Vec<Action> {
    let available: Vec<Command> = scene.commands.iter().map(|offer| offer.command).collect();
    let command = keymap::command(chord, &available, letters);
    command.and_then(|command| scene.offer(command)).map(|offer| offer.action.clone()).into_iter().collect()
}

fn anywhere(chord: Chord, scene: &Scene, cursor: &mut Cursor, drawn: Drawn, letters: bool) -> Vec<Action> {
    let any = !cursor.focusables.is_empty();
    let more = drawn.more();
    let page = drawn.height.saturating_sub(2).max(1);
    match chord.key {
        Key::Tab | Key::BackTab => cursor.footer = Some(0),
        // Above the first thing lies text to read again.
        Key::Up if any && (cursor.focus == 0 || drawn.hidden) && drawn.scroll > 0 => {
            scroll(cursor, drawn.scroll.saturating_sub(3));
        }
        Key::Down if drawn.hidden && more => scroll(cursor, (drawn.scroll + 3).min(drawn.furthest)),
        Key::Up | Key::Down if drawn.hidden => cursor.free = false,
        Key::Down if any => cursor.step(1),
        Key::Up if any => cursor.step(-1),
        Key::Down => scroll(cursor, (drawn.scroll + 1).min(drawn.furthest)),
        Key::Up => scroll(cursor, drawn.scroll.saturating_sub(1)),
        Key::PageDown if more => scroll(cursor, (drawn.scroll + page).min(drawn.furthest)),
        // Enter reads on: first to the end of the page, then to the next one, or back from where this was opened.
        Key::Enter | Key::Space if (!any || drawn.hidden) && more => {
            scroll(cursor, (drawn.scroll + page).min(drawn.furthest));
        }
        Key::Enter | Key::Space if drawn.hidden => cursor.free = false,
        Key::Enter | Key::Space if !any => {
            let Some(Enter::Command(command)) = hints::enter(scene, cursor, drawn) else { return Vec::new() };
            return scene.offer(command).map(|offer| offer.action.clone()).into_iter().collect();
        }
        Key::PageUp if drawn.scroll > 0 => scroll(cursor, drawn.scroll.saturating_sub(page)),
        Key::Home if !any => cursor.scroll = 0,
        Key::End if !any => cursor.scroll = drawn.furthest,
        _ => return command(chord, scene, letters),
    }
    cursor.show_end = false;
    Vec::new()
}

fn scroll(cursor: &mut Cursor, to: usize) {
    cursor.scroll = to;
    cursor.free = true;
}

#[cfg(test)]
mod tests {
    use super::*;
    use vangnet_core::player::Address;
    use vangnet_core::view::{Asks, Choice, Field, Header, Item, Menu, Offer, View};

    fn question(asks: Asks) -> Scene {
        let offer = |command: Command| Offer {
            command,
            label: String::new(),
            help: String::new(),
            action: command.action(&Address::Home),
        };
        Scene {
            address: Address::Home,
            header: Header::default(),
            notices: Vec::new(),
            state: None,
            view: View::Home(Menu { title: String::new(), intro: Vec::new(), question: None }),
            asks,
            commands: [Command::Submit, Command::Next, Command::Leave].map(offer).to_vec(),
        }
    }

    fn options() -> Vec<Choice> {
        ["a", "b", "c"].map(|name| Choice::plain(name.to_owned(), Action::Pick(Id::known(name)))).to_vec()
    }

    fn press(scene: &Scene, cursor: &mut Cursor, pressed: Key) -> Vec<Action> {
        cursor.meet(scene);
        key(Chord::plain(pressed), scene, cursor, Drawn::default(), true)
    }

    /// What each key does, one after the other.
    fn pressed<const N: usize>(asks: Asks, keys: [Key; N]) -> [Vec<Action>; N] {
        let scene = question(asks);
        let mut cursor = Cursor::default();
        keys.map(|key| press(&scene, &mut cursor, key))
    }

    #[test]
    fn an_option_is_marked_first_and_what_is_marked_is_handed_in() {
        let pick = |name| vec![Action::Pick(Id::known(name))];
        assert_eq!(pressed(Asks::Mark(options()), [Key::Char('2'), Key::Char('9')]), [pick("b"), vec![]]);
        assert_eq!(pressed(Asks::Mark(options()), [Key::Enter, Key::Space]), [pick("a"), pick("a")]);
        let mut marked = options();
        marked[1].picked = true;
        let done = pressed(Asks::Mark(marked), [Key::Enter, Key::Down, Key::Enter]);
        assert_eq!(done, [pick("a"), vec![], vec![Action::Submit]]);
    }

    #[test]
    fn what_is_out_of_sight_is_read_before_it_is_chosen() {
        let scene = question(Asks::Mark(options()));
        let mut cursor = Cursor::on(&scene);
        let below = Drawn { furthest: 30, height: 10, scroll: 0, hidden: true };
        for press in [Key::Enter, Key::Space, Key::Down] {
            assert_eq!(key(Chord::plain(press), &scene, &mut cursor, below, true), []);
            assert!(cursor.scroll > 0, "{press:?} reads on");
        }
    }

    #[test]
    fn control_is_heard_where_letters_are_text_and_means_nothing_else() {
        let field = Field { row: Id::known("text"), label: String::new(), text: String::new() };
        let scene = question(Asks::Fields { fields: vec![field], handed_in: true });
        let mut cursor = Cursor::on(&scene);
        assert_eq!(key(Chord::control('x'), &scene, &mut cursor, Drawn::default(), false), [Action::Leave]);
        assert_eq!(key(Chord::control('4'), &scene, &mut cursor, Drawn::default(), false), []);
    }

    #[test]
    fn handing_in_with_an_empty_row_leads_to_that_row() {
        let row = |name, value: Option<&str>| Row {
            id: Id::known(name),
            label: String::new(),
            value: value.map(str::to_owned),
            choices: options(),
        };
        let scene = question(Asks::Rows(vec![row("r1", Some("a")), row("r2", None), row("r3", Some("b"))]));
        let mut cursor = Cursor::on(&scene);
        assert_eq!(press(&scene, &mut cursor, Key::Char('a')), [Action::Submit]);
        assert_eq!(cursor.focus, 1);
    }

    #[test]
    fn moving_the_focus_answers_nothing() {
        let keys = [Key::Down, Key::Down, Key::Down, Key::Up, Key::Tab, Key::Esc];
        assert_eq!(pressed(Asks::Mark(options()), keys).concat(), []);
    }

    #[test]
    fn several_options_are_ticked_and_handed_in_with_the_button() {
        let done = pressed(Asks::Many(options()), [Key::Space, Key::Down, Key::Down, Key::Down, Key::Enter]);
        assert_eq!(done[0], [Action::Pick(Id::known("a"))]);
        assert_eq!(done[4], [Action::Submit]);
    }

    #[test]
    fn an_item_is_picked_up_moved_and_put_down() {
        let item = |name: &'static str| Item { id: Id::known(name), label: name.to_owned() };
        let scene = question(Asks::Order(["a", "b", "c"].map(item).to_vec()));
        let mut cursor = Cursor::default();
        assert_eq!(press(&scene, &mut cursor, Key::Enter), []);
        assert_eq!(press(&scene, &mut cursor, Key::Down), [Action::Arrange(["b", "a", "c"].map(Id::known).to_vec())]);
        press(&scene, &mut cursor, Key::Enter);
        assert_eq!(press(&scene, &mut cursor, Key::Down), []);
        assert_eq!(cursor.focus, 2);
        let to_the_top = press(&scene, &mut cursor, Key::Char('1'));
        assert_eq!(to_the_top, [Action::Arrange(["c", "a", "b"].map(Id::known).to_vec())]);
    }

    #[test]
    fn a_number_is_typed_or_stepped_and_stays_in_its_range() {
        let number = Number { value: Some(10), right: None, low: 0, high: 12, step: 1, unit: String::new() };
        let keys = [Key::Right, Key::End, Key::PageDown, Key::Char('9'), Key::Char('9'), Key::Enter];
        let done = pressed(Asks::Number(number), keys);
        assert_eq!(done[..2], [[Action::Number(11)], [Action::Number(12)]]);
        assert_eq!(done[2], [Action::Next], "a Page key turns the page here too");
        assert_eq!(done[3], [Action::Number(9)]);
        assert_eq!(done[4], [], "99 is out of range");
        assert_eq!(done[5], [Action::Submit]);
    }

    #[test]
    fn tab_reaches_every_command_without_a_letter() {
        let done = pressed(Asks::Mark(options()), [Key::Tab, Key::Tab, Key::Tab, Key::Enter]);
        assert_eq!(done[3], [Action::Leave]);
    }

    #[test]
    fn pasted_text_is_text_where_text_is_written_and_nothing_elsewhere() {
        let mut cursor = Cursor::on(&question(Asks::Mark(options())));
        assert_eq!(paste("2\n1", &mut cursor), []);
        let field = Field { row: Id::known("text"), label: String::new(), text: String::new() };
        let mut cursor = Cursor::on(&question(Asks::Fields { fields: vec![field], handed_in: true }));
        assert_eq!(paste("q\nx", &mut cursor), [Action::Write { row: Id::known("text"), text: FreeText::new("q x") }]);
    }

    #[test]
    fn control_u_empties_a_field() {
        let field = Field { row: Id::known("text"), label: String::new(), text: "q x".to_owned() };
        let scene = question(Asks::Fields { fields: vec![field], handed_in: true });
        let mut cursor = Cursor::on(&scene);
        let done = key(Chord::control('u'), &scene, &mut cursor, Drawn::default(), true);
        assert_eq!(done, [Action::Write { row: Id::known("text"), text: FreeText::new("") }]);
    }

    #[test]
    fn on_a_menu_a_digit_acts_at_once() {
        let choices = vec![Choice::plain("now".to_owned(), Action::Quit), Choice::plain("x".to_owned(), Action::Next)];
        assert_eq!(pressed(Asks::One(choices), [Key::Char('2')]), [[Action::Next]]);
    }
}
