//! The shapes of the command line, in the language of the reader.

mod asked;
mod command;
mod parse;
mod wrong;

pub use asked::{
    Check, CheckFormat, Cli, Evening, Format, Global, Place, Present, Preview, Print, Record, RecordForm, Slip, Stamp,
    Verb,
};
pub use command::command;
pub use parse::{Parsed, language_flag, parse, width_flag};
