//! The verbs, most of them in a file of their own.

mod answer;
pub mod check;
mod complain;
pub mod completions;
pub mod doctor;
pub mod evening;
pub mod explain;
pub mod forget;
mod front_end;
pub mod guide;
pub mod helplines;
pub mod learn;
pub mod list;
pub mod new;
pub mod notes;
pub mod now;
mod output;
mod papers;
mod plan;
pub mod present;
pub mod preview;
pub mod print;
pub mod progress;
pub mod record;
pub mod review;
mod room;
pub mod schema;
mod session;
pub mod slip;
pub mod translate;

pub use complain::complain;
pub use output::{output, show};
pub use session::Session;
