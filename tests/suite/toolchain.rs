//! The oldest Rust that is promised is the one that our dependencies ask for.

use std::collections::BTreeSet;
use std::process::Command;

use super::support::root;
