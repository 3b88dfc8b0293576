//! The project's tests from outside: content, layers, languages, both front ends, the command line.

#![allow(unreachable_pub, reason = "a test binary has no public side")]

mod arms;
mod awake;
mod broken;
mod content;
mod costs;
mod doable;
mod doors;
mod emergency;
mod equal;
mod explain;
mod folder;
mod foreign;
mod format;
mod guide;
mod help;
mod imports;
mod kept;
mod language;
mod layers;
mod leaders;
mod leaving;
mod network;
mod pair;
mod paper;
mod paths;
mod pictures;
mod presenting;
mod properties;
mod pseudo;
mod readability;
mod record;
mod room;
mod rules_of_help;
mod schema;
mod screens;
mod search;
mod soak;
mod sources;
mod stamps;
mod support;
mod terminal;
mod toolchain;
mod transcripts;
mod walk;
