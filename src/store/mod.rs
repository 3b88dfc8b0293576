//! The disk: the embedded course, lessons in a folder, and the progress file. The only part that reads or writes files.

mod embedded;
mod folder;
mod progress;
mod together;
mod watch;

pub use embedded::{catalogues, embedded, explanations, templates, wordings};
pub use folder::{folder, write_text};
pub use progress::{Found, ProgressFile};
pub use together::write_together;
pub use watch::{Watch, watch};
