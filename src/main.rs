//! The doorstep: the outside as one value, and an exit code back.

use std::collections::BTreeMap;
use std::hash::BuildHasher;
use std::io;
use std::io::IsTerminal;
use std::process::ExitCode;

use etcetera::BaseStrategy;

use vangnet::environment::Environment;

#[expect(clippy::disallowed_methods, reason = "this is where arguments, variables and the clock come in")]
fn main() -> ExitCode {
    // After a bug the program ends at once, with the same code on every system and without a memory dump.
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |bug| {
        tell(bug);
        std::process::exit(101);
    }));
    let variables: BTreeMap<String, String> = std::env::vars_os()
        .map(|(name, value)| (name.to_string_lossy().into_owned(), value.to_string_lossy().into_owned()))
        .collect();
    let zone = vangnet::store::zone(variables.get("TZ").map(String::as_str));
    let environment = Environment {
        arguments: std::env::args_os().collect(),
        variables,
        input: &mut io::stdin().lock(),
        output: &mut io::stdout(),
        errors: &mut io::stderr(),
        input_is_terminal: io::stdin().is_terminal(),
        output_is_terminal: io::stdout().is_terminal(),
        // Asked of anything but a terminal, it would start another program to find out.
        size: io::stdout().is_terminal().then(vangnet::tui::size).flatten(),
        clock: &jiff::Timestamp::now,
        zone,
        // Readers that compare screens lost whole help cards that came in one piece; 20 ms a line was enough.
        pause: &|| std::thread::sleep(std::time::Duration::from_millis(25)),
        seed: std::hash::RandomState::new().hash_one("a new learner"),
        data_home: etcetera::choose_base_strategy().ok().map(|base| base.data_dir()),
    };
    ExitCode::from(vangnet::run(environment).code())
}
