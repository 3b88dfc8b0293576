//! The disk: the embedded course, lessons in a folder, and the progress file. The only part that reads or writes files.

mod embedded;
mod folder;
mod progress;
pub mod template;
mod watch;

pub use embedded::Embedded;
pub use embedded::catalogues;
pub use embedded::explanations;
pub use embedded::wordings;
pub use folder::Folder;
pub use folder::write_text;
pub use progress::Found;
pub use progress::ProgressFile;
pub use watch::Watch;
pub use watch::watch;

/// As many bytes of a file as hold the title and summary of any lesson.
const BEGINNING: usize = 4096;
