//! What goes on paper. Each sheet is a page of its own, and needs the program no more.

mod cards;
mod forms;
mod group;
mod handout;
mod help;
mod invitation;
mod record;
mod sheet;

pub use cards::{Age, cards};
pub use forms::{Filled, PLAN, PlanItem, agreement, evaluation, plan, slip};
pub use group::{Entry, agenda, checklist, ground_rules, notes};
pub use handout::handout;
pub use help::{card_with_names, help_cards};
pub use invitation::{Gathering, invitation, message};
pub use record::record;
pub use sheet::Paper;
