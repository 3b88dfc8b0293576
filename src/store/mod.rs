//! The disk: the embedded course, lessons in a folder, the progress file, the zone of the system. The only part that reads
//! or writes files.

mod change;
mod embedded;
mod folder;
mod lock;
mod own;
mod progress;
mod room;
mod together;
mod watch;
mod zone;

pub use change::{change_text, is_absent};
pub use embedded::{catalogues, embedded, explanations, prepared, templates, texts, wordings};
pub use folder::{folder, write_text};
pub use progress::{Found, News, ProgressFile, Saved};
pub use room::{Here, Seat, Stage};
pub use together::{is_free, write_together};
pub use watch::{Sight, Watch, every, watch};
pub use zone::zone;
