//! Every rule about content that one file alone cannot break. No printing, no disk.

mod course;
mod locales;

pub use course::course;
pub use locales::locales;
