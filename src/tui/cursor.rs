//! Where the cursor is. It belongs to this front end and starts anew on each screen.

use super::editor::Editor;
use super::focus::{self, Focusable};
use vangnet_core::player::Address;
use vangnet_core::view::{Asks, Scene, View};

#[derive(Debug, Default)]
pub(super) struct Cursor {
    address: Option<Address>,
    pub(super) focusables: Vec<Focusable>,
    pub(super) focus: usize,
    /// The command of the footer that has the focus, when the focus is there.
    pub(super) footer: Option<usize>,
    pub(super) scroll: usize,
    /// Whether the reader scrolled away from the focused thing, to read again.
    pub(super) free: bool,
    /// Whether something new was said below that should come into sight.
    pub(super) show_end: bool,
    /// Whether an item of an order is being moved.
    pub(super) grabbed: bool,
    pub(super) editor: Option<Editor>,
    /// Digits of a number typed so far.
    pub(super) typed: String,
}

impl Cursor {
    /// As it is when the scene is first met.
    pub(super) fn on(scene: &Scene) -> Self {
        let mut cursor = Self::default();
        cursor.meet(scene);
        cursor
    }

    pub(super) fn meet(&mut self, scene: &Scene) {
        let focusables = focus::focusables(&scene.asks);
        let names = |list: &[Focusable]| list.iter().map(Focusable::name).collect::<Vec<_>>();
        if self.address.as_ref() != Some(&scene.address) {
            let (focus, show_end) = (in_force(&scene.asks), is_under_way(scene));
            // A page is met at its top, also when what can be chosen stands at the bottom.
            let free = focus == 0 && !show_end;
            *self = Self { address: Some(scene.address.clone()), focus, show_end, free, ..Self::default() };
        } else if names(&focusables) != names(&self.focusables) {
            self.focus = 0;
            self.footer = None;
            self.grabbed = false;
            self.typed.clear();
            self.show_end = true;
            self.free = false;
        }
        self.focus = self.focus.min(focusables.len().saturating_sub(1));
        self.focusables = focusables;
    }

    pub(super) fn step(&mut self, by: isize) {
        let last = self.focusables.len().saturating_sub(1);
        self.focus = self.focus.saturating_add_signed(by).min(last);
        self.grabbed = false;
        self.free = false;
        self.editor = None;
        self.typed.clear();
    }

    /// What has the focus, when it is not in the footer.
    pub(super) fn focused(&self) -> Option<&Focusable> {
        self.focusables.get(self.focus).filter(|_| self.footer.is_none())
    }

    /// Whether nothing that can have the focus comes after what has it.
    pub(super) fn is_last(&self) -> bool {
        self.focus + 1 == self.focusables.len()
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self.focused(), Some(Focusable::Field(..)))
    }
}

/// Whether this is a talk in which something was said: what was said last is what one comes back for.
fn is_under_way(scene: &Scene) -> bool {
    matches!(&scene.view, View::Talk(talk) if talk.turns.len() > 1)
}

/// The place of the choice that is in force: where the choice of another begins.
fn in_force(asks: &Asks) -> usize {
    let Asks::One(choices) = asks else { return 0 };
    choices.iter().position(|choice| choice.picked).unwrap_or(0)
}
