//! Any bytes typed in plain mode: the course goes on, and nothing that drives a terminal comes out.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;

use vangnet::environment::Environment;
use vangnet::failure::Exit;

/// Pages on which every sort of answer is asked for.
const PAGES: [&str; 8] = ["guess", "noor", "signals", "order", "chat", "sure", "plan", "talk"];

fuzz_target!(|data: &[u8]| {
    let Some((page, typed)) = data.split_first() else { return };
    let place = format!("sextortion/{}", PAGES[usize::from(*page) % PAGES.len()]);
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let environment = Environment {
        arguments: ["vangnet", "--no-save", "--plain", "--lang", "en", "open", place.as_str()].map(Into::into).to_vec(),
        variables: BTreeMap::new(),
        input: &mut &*typed,
        output: &mut out,
        errors: &mut errors,
        input_is_terminal: true,
        output_is_terminal: false,
        size: None,
        clock: &|| jiff::Timestamp::UNIX_EPOCH,
        zone: jiff::tz::TimeZone::UTC,
        pause: &|| {},
        seed: 1,
        data_home: None,
    };
    assert_eq!(vangnet::run(environment), Exit::Done, "{}", String::from_utf8_lossy(&errors));
    assert!(!out.contains(&0x1b));
});
