//! The program with a clock that breaks after a while: what a bug leaves behind in a terminal is tested with it.

use std::cell::Cell;
use std::io;
use std::process::ExitCode;

use vangnet::environment::Environment;

fn main() -> ExitCode {
    let asked = Cell::new(0);
    let clock = || {
        asked.set(asked.get() + 1);
        assert!(asked.get() < 4, "the clock broke");
        jiff::Timestamp::UNIX_EPOCH
    };
    let environment = Environment {
        arguments: ["vangnet", "--no-save", "--lang", "en", "open", "sextortion"].map(Into::into).to_vec(),
        variables: [("TERM".to_owned(), "xterm-256color".to_owned())].into(),
        input: &mut io::stdin().lock(),
        output: &mut io::stdout(),
        errors: &mut io::stderr(),
        input_is_terminal: true,
        output_is_terminal: true,
        size: vangnet::tui::size(),
        clock: &clock,
        zone: jiff::tz::TimeZone::UTC,
        pause: &|| {},
        seed: 1,
        data_home: None,
    };
    ExitCode::from(vangnet::run(environment).code())
}
