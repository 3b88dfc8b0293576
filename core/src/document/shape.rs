//! Which keys a table may hold, and what may stand under them: one list for the reader and for the schemas.

#[derive(Clone, Copy, Debug)]
pub struct Key {
    pub name: &'static str,
    pub shape: Shape,
    pub is_required: bool,
}

pub(crate) const fn required(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, is_required: true }
}

pub(crate) const fn optional(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, is_required: false }
}

#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Looked at by its own reader.
    Any,
    Id,
    /// Ids, none of them twice.
    Ids {
        least: usize,
    },
    Flag,
    /// This switch and not the other.
    Only(bool),
    /// A whole number between two others.
    Whole(i64, i64),
    /// A lowest and a highest number.
    Range,
    /// Between 0 and 1.
    Share,
    Date,
    Text,
    /// A text, or a table with one for each language.
    TextOrEach,
    Word(&'static [&'static str]),
    List(&'static Shape),
    /// A list with something in it.
    Some(&'static Shape),
    /// A table whose keys are ids that are made elsewhere.
    Of(&'static Shape),
    /// A table whose keys are ids.
    Each(&'static Shape),
    /// A table whose keys are ids, with something in it.
    EachSome(&'static Shape),
    Table(&'static [Key]),
    /// A table that can be written in several ways. It is the first way whose first key stands there, or the last.
    OneOf(&'static [&'static [Key]]),
}

pub(crate) const WHOLE: Shape = Shape::Whole(i64::MIN, i64::MAX);

/// The words of a list of words with their meaning.
pub(crate) const fn words<T: Copy, const N: usize>(all: &[(&'static str, T); N]) -> [&'static str; N] {
    let mut words = [""; N];
    let mut at = 0;
    while at < N {
        words[at] = all[at].0;
        at += 1;
    }
    words
}
