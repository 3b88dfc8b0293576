//! For whom something is, and what help it is about.

use crate::document::{Fields, Shape};
use crate::model::{Role, Topic};

pub(super) const ROLES: Shape = Shape::List(&Shape::Word(&Role::NAMES));
pub(super) const TOPICS: Shape = Shape::List(&Shape::Word(Topic::NAMES));

pub(super) fn roles(fields: &Fields<'_>) -> Vec<Role> {
    fields.words("for", Role::parse)
}

pub(super) fn topics(fields: &Fields<'_>) -> Vec<Topic> {
    fields.words("topics", Topic::parse)
}
