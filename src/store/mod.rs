//! The disk: the embedded course, lessons in a folder, and the progress file. The only part that reads or writes files.

mod change;
mod embedded;
mod folder;
mod lock;
mod own;
mod progress;
mod room;
mod together;
mod watch;

pub use change::{change_text, is_absent};
pub use embedded::{catalogues, embedded, explanations, prepared, templates, texts, wordings};
pub use folder::{folder, write_text};
pub use progress::{Found, News, ProgressFile, Saved};
pub use room::{Here, Seat, Stage};
pub use together::{is_free, write_together};
pub use watch::{Sight, Watch, every, watch};
