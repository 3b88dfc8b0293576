//! What a key means at this moment: a change of the cursor, or an action for the player.

use super::Local;
use super::editor::Editor;
use super::focus::Focusable;
use super::frame::Drawn;
use crate::keymap;
use crate::keymap::{Chord, Key};
use vangnet_core::model::Id;
use vangnet_core::player::{Action, Command};
use vangnet_core::question::FreeText;
use vangnet_core::view::{Item, Number, Response, Row, Scene, View};

/// Understands a key. What the player must do comes back; often nothing.
pub(super) fn key(chord: Chord, scene: &Scene, local: &mut Local, drawn: Drawn, letters: bool) -> Vec<Action> {
    if local.footer.is_some() {
        return in_footer(chord, scene, local, letters);
    }
    let focused = local.focusables.get(local.focus).cloned();
    if let Some(focused) = &focused
        && let Some(actions) = on_item(chord, focused, scene, local)
    {
        return actions;
    }
    if let Some(actions) = digit(chord, scene, local) {
        return actions;
    }
    anywhere(chord, scene, local, drawn, letters)
}

/// Puts pasted text where text is written; anywhere else it means nothing, so it answers nothing.
pub(super) fn paste(text: &str, local: &mut Local) -> Vec<Action> {
    let Some(focused) = local.focusables.get(local.focus).cloned().filter(|_| local.footer.is_none()) else {
        return Vec::new();
    };
    let Some(editor) = editor_of(&focused, local) else { return Vec::new() };
    editor.insert(text);
    written(&focused, local)
}

fn in_footer(chord: Chord, scene: &Scene, local: &mut Local, letters: bool) -> Vec<Action> {
    let at = local.footer.unwrap_or(0);
    let last = scene.commands.len().saturating_sub(1);
    match chord.key {
        Key::Right | Key::Tab => local.footer = Some(if at >= last { 0 } else { at + 1 }),
        Key::Left | Key::BackTab => local.footer = Some(at.checked_sub(1).unwrap_or(last)),
        Key::Esc | Key::Up | Key::Down => local.footer = None,
        Key::Enter | Key::Space => {
            local.footer = None;
            return scene.commands.get(at).map(|command| command.action()).into_iter().collect();
        }
        _ => return keymap::command(chord, &scene.commands, letters).map(Command::action).into_iter().collect(),
    }
    Vec::new()
}

/// What a key means on the focused thing; `None` when it means nothing special there.
fn on_item(chord: Chord, focused: &Focusable, scene: &Scene, local: &mut Local) -> Option<Vec<Action>> {
    if chord.control {
        return None;
    }
    match focused {
        Focusable::Act(action) => (chord.key == Key::Enter).then(|| vec![action.clone()]),
        Focusable::Pick(action) => match chord.key {
            Key::Enter => Some(vec![action.clone(), Action::Submit]),
            Key::Space => Some(vec![action.clone()]),
            _ => None,
        },
        Focusable::Toggle(action) => matches!(chord.key, Key::Enter | Key::Space).then(|| vec![action.clone()]),
        Focusable::HandIn => matches!(chord.key, Key::Enter | Key::Space).then(|| vec![Action::Submit]),
        Focusable::Item(at) => on_order(chord.key, *at, scene, local),
        Focusable::Row(at) => on_row(chord.key, *at, scene, local),
        Focusable::Number => on_number(chord.key, scene, local),
        Focusable::Field(..) | Focusable::Query(_) => on_text(chord.key, focused, scene, local),
    }
}

/// The items that are being put in order.
fn items(scene: &Scene) -> Option<&[Item]> {
    match &scene.view {
        View::Question(question) => match &question.response {
            Response::Order(items) => Some(items),
            _ => None,
        },
        _ => None,
    }
}

fn on_order(key: Key, at: usize, scene: &Scene, local: &mut Local) -> Option<Vec<Action>> {
    let items = items(scene)?;
    let place = match key {
        Key::Enter | Key::Space => {
            local.grabbed = !local.grabbed;
            return Some(Vec::new());
        }
        Key::Esc if local.grabbed => {
            local.grabbed = false;
            return Some(Vec::new());
        }
        Key::Up if local.grabbed => at.saturating_sub(1),
        Key::Down if local.grabbed => (at + 1).min(items.len() - 1),
        Key::Char(digit @ '1'..='9') => digit_place(digit).filter(|place| *place < items.len())?,
        _ => return None,
    };
    let mut order: Vec<Id> = items.iter().map(|item| item.id.clone()).collect();
    let moved = order.remove(at);
    order.insert(place, moved);
    local.focus = place;
    Some(vec![Action::Arrange(order)])
}

fn rows(scene: &Scene) -> Option<&[Row]> {
    match &scene.view {
        View::Question(question) => match &question.response {
            Response::Rows(rows) => Some(rows),
            _ => None,
        },
        _ => None,
    }
}

fn on_row(key: Key, at: usize, scene: &Scene, local: &mut Local) -> Option<Vec<Action>> {
    let row = rows(scene)?.get(at)?;
    let picked = row.choices.iter().position(|choice| choice.picked);
    let last = row.choices.len().saturating_sub(1);
    let choice = match key {
        Key::Enter => {
            local.step(1);
            return Some(Vec::new());
        }
        Key::Right | Key::Space => picked.map_or(0, |picked| if picked >= last { 0 } else { picked + 1 }),
        Key::Left => picked.map_or(last, |picked| picked.checked_sub(1).unwrap_or(last)),
        Key::Char(digit @ '1'..='9') => digit_place(digit)?,
        _ => return None,
    };
    Some(row.choices.get(choice).map(|choice| choice.action.clone()).into_iter().collect())
}

fn number(scene: &Scene) -> Option<&Number> {
    match &scene.view {
        View::Question(question) => match &question.response {
            Response::Number(number) => Some(number),
            _ => None,
        },
        _ => None,
    }
}

fn on_number(key: Key, scene: &Scene, local: &mut Local) -> Option<Vec<Action>> {
    let number = number(scene)?;
    let now = number.value.unwrap_or(number.low + (number.high - number.low) / 2);
    let by = |steps: i64| (now + steps * number.step).clamp(number.low, number.high);
    let value = match key {
        Key::Enter => return Some(vec![Action::Submit]),
        Key::Right => by(1),
        Key::Left => by(-1),
        Key::Home => number.low,
        Key::End => number.high,
        Key::Backspace => {
            local.typed.pop();
            return Some(typed_number(number, local));
        }
        Key::Char(digit) if digit.is_ascii_digit() => {
            if local.typed.len() < 9 {
                local.typed.push(digit);
            }
            return Some(typed_number(number, local));
        }
        _ => return None,
    };
    local.typed.clear();
    Some(vec![Action::Number(value)])
}

/// The number typed so far, when it lies in the range.
fn typed_number(number: &Number, local: &Local) -> Vec<Action> {
    let value = local.typed.parse::<i64>().ok();
    let fits = value.filter(|value| (number.low..=number.high).contains(value));
    fits.map(Action::Number).into_iter().collect()
}

/// The editor of the focused line, made from what the line holds.
fn editor_of<'l>(focused: &Focusable, local: &'l mut Local) -> Option<&'l mut Editor> {
    let text = match focused {
        Focusable::Field(_, text) | Focusable::Query(text) => text,
        _ => return None,
    };
    let stale = local.editor.as_ref().is_none_or(|editor| editor.text() != *text);
    if stale {
        local.editor = Some(Editor::new(text));
    }
    local.editor.as_mut()
}

fn written(focused: &Focusable, local: &Local) -> Vec<Action> {
    let text = local.editor.as_ref().map(Editor::text).unwrap_or_default();
    match focused {
        Focusable::Field(row, _) => vec![Action::Write { row: row.clone(), text: FreeText::new(text) }],
        Focusable::Query(_) => vec![Action::Query(FreeText::new(text))],
        _ => Vec::new(),
    }
}

fn on_text(key: Key, focused: &Focusable, scene: &Scene, local: &mut Local) -> Option<Vec<Action>> {
    if key == Key::Enter {
        // After the last line there is nothing left to fill in.
        if local.focus + 1 == local.focusables.len() && scene.commands.contains(&Command::Next) {
            return Some(vec![Action::Next]);
        }
        local.step(1);
        return Some(Vec::new());
    }
    let editor = editor_of(focused, local)?;
    let before = editor.text();
    if !editor.key(key) {
        return None;
    }
    if editor.text() == before {
        return Some(Vec::new());
    }
    Some(written(focused, local))
}

/// From `1` to place 0.
fn digit_place(digit: char) -> Option<usize> {
    usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)
}

/// A digit stands for the option with that number: menus act, questions take it.
fn digit(chord: Chord, scene: &Scene, local: &mut Local) -> Option<Vec<Action>> {
    let Key::Char(digit @ '1'..='9') = chord.key else { return None };
    // In a search the first thing is the line; its results carry the digits.
    let shift = usize::from(matches!(scene.view, View::Search(_)));
    let at = digit_place(digit)? + shift;
    let target = local.focusables.get(at)?.clone();
    match target {
        Focusable::Act(action) => {
            local.focus = at;
            // A sentence in a talk is weighed first; Enter says it.
            if matches!(action, Action::Say(_)) { Some(Vec::new()) } else { Some(vec![action]) }
        }
        Focusable::Pick(action) | Focusable::Toggle(action) => {
            local.focus = at;
            Some(vec![action])
        }
        Focusable::Item(_)
        | Focusable::Row(_)
        | Focusable::Number
        | Focusable::Field(..)
        | Focusable::Query(_)
        | Focusable::HandIn => None,
    }
}

fn anywhere(chord: Chord, scene: &Scene, local: &mut Local, drawn: Drawn, letters: bool) -> Vec<Action> {
    let any = !local.focusables.is_empty();
    let page = drawn.height.saturating_sub(2).max(1);
    match chord.key {
        Key::Tab | Key::BackTab => local.footer = Some(0),
        // Above the first thing lies text to read again.
        Key::Up if any && local.focus == 0 && drawn.scroll > 0 => scroll(local, drawn.scroll.saturating_sub(3)),
        Key::Down if any && local.free => local.free = false,
        Key::Down if any => local.step(1),
        Key::Up if any => local.step(-1),
        Key::Down => scroll(local, (drawn.scroll + 1).min(drawn.furthest)),
        Key::Up => scroll(local, drawn.scroll.saturating_sub(1)),
        Key::PageDown if drawn.scroll < drawn.furthest => scroll(local, (drawn.scroll + page).min(drawn.furthest)),
        Key::PageUp if drawn.scroll > 0 => scroll(local, drawn.scroll.saturating_sub(page)),
        Key::Home if !any => local.scroll = 0,
        Key::End if !any => local.scroll = drawn.furthest,
        Key::Enter if !any => return on_enter(scene, local, drawn),
        _ => return keymap::command(chord, &scene.commands, letters).map(Command::action).into_iter().collect(),
    }
    local.show_end = false;
    Vec::new()
}

/// Scrolls, whatever has the focus.
fn scroll(local: &mut Local, to: usize) {
    local.scroll = to;
    local.free = true;
}

/// Enter reads on: first to the end of the page, then to the next one, or back from where this was opened.
fn on_enter(scene: &Scene, local: &mut Local, drawn: Drawn) -> Vec<Action> {
    if drawn.scroll < drawn.furthest {
        scroll(local, (drawn.scroll + drawn.height.saturating_sub(2).max(1)).min(drawn.furthest));
        local.show_end = false;
        return Vec::new();
    }
    [Command::Next, Command::Close]
        .into_iter()
        .find(|command| scene.commands.contains(command))
        .map(Command::action)
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use vangnet_core::view::{Choice, Header, Menu, Question};

    fn scene(view: View, commands: Vec<Command>) -> Scene {
        Scene {
            key: "one".to_owned(),
            header: Header::default(),
            notices: Vec::new(),
            state: None,
            view,
            commands,
            letters: true,
        }
    }

    fn id(text: &str) -> Id {
        Id::parse(text).expect("a good id")
    }

    fn options(picked: Option<&str>) -> Vec<Choice> {
        let option = |name: &str| Choice {
            picked: picked == Some(name),
            ..Choice::plain(name.to_owned(), Action::Pick(id(name)))
        };
        ["a", "b", "c"].map(option).to_vec()
    }

    fn question(response: Response) -> Scene {
        let asked = Question {
            heading: String::new(),
            body: Vec::new(),
            prompt: String::new(),
            instruction: String::new(),
            response,
            hint: None,
            sure: None,
            verdict: None,
        };
        scene(View::Question(asked), vec![Command::Submit, Command::Next, Command::Leave])
    }

    fn press(scene: &Scene, local: &mut Local, chord: Chord) -> Vec<Action> {
        local.meet(scene);
        key(chord, scene, local, Drawn::default(), true)
    }

    fn plain(key: Key) -> Chord {
        Chord::plain(key)
    }

    #[test]
    fn a_digit_takes_an_option_and_enter_hands_it_in() {
        let scene = question(Response::One(options(None)));
        let mut local = Local::default();
        assert_eq!(press(&scene, &mut local, Chord::letter('2')), [Action::Pick(id("b"))]);
        assert_eq!(press(&scene, &mut local, plain(Key::Enter)), [Action::Pick(id("b")), Action::Submit]);
        assert_eq!(press(&scene, &mut local, Chord::letter('9')), []);
    }

    #[test]
    fn moving_the_focus_answers_nothing() {
        let scene = question(Response::One(options(None)));
        let mut local = Local::default();
        for key in [Key::Down, Key::Down, Key::Down, Key::Up, Key::Tab, Key::Esc] {
            assert_eq!(press(&scene, &mut local, plain(key)), []);
        }
    }

    #[test]
    fn several_options_are_ticked_and_handed_in_with_the_button() {
        let scene = question(Response::Many(options(None)));
        let mut local = Local::default();
        assert_eq!(press(&scene, &mut local, plain(Key::Space)), [Action::Pick(id("a"))]);
        for _ in 0..3 {
            press(&scene, &mut local, plain(Key::Down));
        }
        assert_eq!(press(&scene, &mut local, plain(Key::Enter)), [Action::Submit]);
    }

    #[test]
    fn an_item_is_picked_up_moved_and_put_down() {
        let item = |name: &str| Item { id: id(name), label: name.to_owned() };
        let scene = question(Response::Order(["a", "b", "c"].map(item).to_vec()));
        let mut local = Local::default();
        assert_eq!(press(&scene, &mut local, plain(Key::Enter)), []);
        assert_eq!(press(&scene, &mut local, plain(Key::Down)), [Action::Arrange(["b", "a", "c"].map(id).to_vec())]);
        press(&scene, &mut local, plain(Key::Enter));
        assert_eq!(press(&scene, &mut local, plain(Key::Down)), []);
        assert_eq!(local.focus, 2);
        let to_the_top = press(&scene, &mut local, Chord::letter('1'));
        assert_eq!(to_the_top, [Action::Arrange(["c", "a", "b"].map(id).to_vec())]);
    }

    #[test]
    fn a_number_is_typed_or_stepped_and_stays_in_its_range() {
        let number = Number { value: Some(10), low: 0, high: 12, step: 1, unit: String::new() };
        let scene = question(Response::Number(number));
        let mut local = Local::default();
        assert_eq!(press(&scene, &mut local, plain(Key::Right)), [Action::Number(11)]);
        assert_eq!(press(&scene, &mut local, plain(Key::End)), [Action::Number(12)]);
        assert_eq!(
            press(&scene, &mut local, plain(Key::PageDown)),
            [Action::Next],
            "a Page key turns the page here too"
        );
        assert_eq!(press(&scene, &mut local, Chord::letter('9')), [Action::Number(9)]);
        assert_eq!(press(&scene, &mut local, Chord::letter('9')), [], "99 is out of range");
        assert_eq!(press(&scene, &mut local, plain(Key::Enter)), [Action::Submit]);
    }

    #[test]
    fn tab_reaches_every_command_without_a_letter() {
        let scene = question(Response::One(options(None)));
        let mut local = Local::default();
        press(&scene, &mut local, plain(Key::Tab));
        press(&scene, &mut local, plain(Key::Tab));
        press(&scene, &mut local, plain(Key::Tab));
        assert_eq!(press(&scene, &mut local, plain(Key::Enter)), [Action::Leave]);
    }

    #[test]
    fn pasted_text_is_text_where_text_is_written_and_nothing_elsewhere() {
        let mut local = Local::default();
        local.meet(&question(Response::One(options(None))));
        assert_eq!(paste("2\n1", &mut local), []);
        let field = vangnet_core::view::Field { row: id("text"), label: String::new(), text: String::new() };
        let mut local = Local::default();
        local.meet(&question(Response::Write(vec![field])));
        assert_eq!(paste("q\nx", &mut local), [Action::Write { row: id("text"), text: FreeText::new("q x") }]);
    }

    #[test]
    fn on_a_menu_a_digit_acts_at_once() {
        let choices = vec![Choice::plain("now".to_owned(), Action::Quit), Choice::plain("x".to_owned(), Action::Next)];
        let menu = Menu { title: String::new(), intro: Vec::new(), question: None, choices };
        let mut local = Local::default();
        assert_eq!(press(&scene(View::Home(menu), Vec::new()), &mut local, Chord::letter('2')), [Action::Next]);
    }
}
