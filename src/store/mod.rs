//! The disk: the embedded course, lessons in a folder, and the progress file. The only part that reads or writes files.

mod embedded;
mod folder;
mod progress;

pub use embedded::Embedded;
pub use embedded::catalogues;
pub use folder::Folder;
pub use folder::write_text;
pub use progress::Found;
pub use progress::ProgressFile;
