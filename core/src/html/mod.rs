//! Pages of HTML: for paper, and for whoever reads in a browser.

mod asked;
mod element;
mod help;
mod page;
mod paper;
mod question;
mod reading;
mod reference;
mod said;
mod talk;
mod text;

pub use page::Page;
pub use paper::{
    Age, Entry, Filled, Gathering, PLAN, Paper, PlanItem, agenda, agreement, card_with_names, cards, checklist,
    evaluation, ground_rules, handout, help_cards, invitation, message, notes, plan, record, slip,
};
pub use said::scene;
