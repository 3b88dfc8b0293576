//! A page as a list of pages needs it.

use serde::{Deserialize, Serialize};

use super::page::{Layer, Page};
use crate::model::{Id, Role};

/// What a page is, without what it holds: enough to list it, to count it, and to say when its rule is due. A start asks this
/// of every lesson that was begun, and nothing more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    pub id: Id,
    /// Roles that get it; empty for everyone.
    pub roles: Vec<Role>,
    pub layer: Layer,
    /// The rule of the module that a question is about.
    pub about: Option<Id>,
    /// The earlier guess that this page returns to.
    pub revisits: Option<Id>,
    /// Whether it asks something that is marked; a first guess is not.
    pub is_marked: bool,
}

impl Outline {
    pub fn of(page: &Page) -> Self {
        Self {
            id: page.id.clone(),
            roles: page.roles.clone(),
            layer: page.layer,
            about: page.about.clone(),
            revisits: page.revisits.clone(),
            is_marked: page.is_marked(),
        }
    }

    pub fn is_for(&self, role: Role) -> bool {
        role.is_among(&self.roles)
    }

    pub fn is_core(&self) -> bool {
        self.layer == Layer::Core
    }
}
