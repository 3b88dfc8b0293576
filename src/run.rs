//! From an environment to an exit code. May be called as often as one likes.

use crate::cli::{Cli, Parsed, Verb};
use crate::commands::Session;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store::{Found, ProgressFile};
use crate::{cli, commands, store};
use vangnet_core::messages::{Languages, Request, negotiate};

/// Letters of a line of help at most: longer ones are hard to read.
const WIDEST: usize = 100;

pub fn run(mut environment: Environment<'_>) -> Exit {
    let languages = Languages::new(store::catalogues());
    let flag = cli::language_flag(&environment.arguments);
    let language = language(&environment, flag.as_deref(), None, &languages);
    let width = cli::width_flag(&environment.arguments);
    let window = environment.size.filter(|_| environment.output_is_terminal);
    let help_width =
        width.or(window.map(|(columns, _)| usize::from(columns))).map_or(WIDEST, |width| width.min(WIDEST));
    let parsed = cli::parse(&environment.arguments, languages.get(&language), help_width);
    let ended = match parsed {
        Parsed::Show(text) => commands::show(&mut environment, &text, help_width),
        Parsed::Wrong(sentence) => Err(Failure::Usage(sentence)),
        Parsed::Run(cli) => start(&mut environment, *cli, flag, &languages),
    };
    match ended {
        Ok(exit) => exit,
        Err(failure) => {
            commands::complain(&mut environment, &failure.say(languages.get(&language)), width);
            Exit::Trouble
        }
    }
}

/// The language, from everything that may say so.
fn language(environment: &Environment<'_>, flag: Option<&str>, saved: Option<&str>, languages: &Languages) -> String {
    let variable = |name: &str| environment.variables.get(name).map(String::as_str);
    let request = Request {
        flag,
        variable: variable("VANGNET_LANG"),
        saved,
        lc_all: variable("LC_ALL"),
        lc_messages: variable("LC_MESSAGES"),
        lang: variable("LANG"),
    };
    negotiate(&request, &languages.tags()).0
}

fn start(
    environment: &mut Environment<'_>,
    cli: Cli,
    flag: Option<String>,
    languages: &Languages,
) -> Result<Exit, Failure> {
    if let Some(given) = &flag
        && !languages.tags().contains(&given.to_lowercase().split(['-', '_']).next().unwrap_or(given))
    {
        return Err(Failure::unknown("failure-unknown-language", given, languages.tags()));
    }
    // The folder given, else the platform's for this user.
    let usual = || environment.data_home.as_ref().map_or_else(|| "vangnet-data".into(), |home| home.join("vangnet"));
    let mut file = ProgressFile::new(cli.global.data_dir.clone().unwrap_or_else(usual), !cli.global.no_save);
    let found = file.look();
    // Who has another way to say that the file cannot be read says it there; the others go on without it.
    let says_itself = matches!(
        cli.verb,
        Verb::Learn(_)
            | Verb::Review { .. }
            | Verb::Progress(_)
            | Verb::Record(_)
            | Verb::Forget { .. }
            | Verb::Doctor
            | Verb::Preview(..)
    );
    if let Found::Unread(failure) = &found
        && !says_itself
    {
        let sentence = failure.say(languages.get(&language(environment, flag.as_deref(), None, languages)));
        commands::complain(environment, &sentence, cli.global.width);
    }
    let saved = match &found {
        Found::Read(progress) => progress.settings.language.clone(),
        _ => None,
    };
    let language = language(environment, flag.as_deref(), saved.as_deref(), languages);
    let session = Session { global: cli.global, languages, language, file, found };
    match cli.verb {
        Verb::Learn(place) => commands::learn::learn(environment, session, place.as_deref()),
        Verb::Review { list: true } => commands::review::list(environment, &session),
        Verb::Review { list: false } => commands::review::review(environment, session),
        Verb::Now(situation, format) => commands::now::now(environment, session, situation.as_deref(), format),
        Verb::HelpLines(format) => commands::helplines::helplines(environment, session, format),
        Verb::Guide => commands::guide::guide(environment, &session),
        Verb::Present(asked) => commands::present::present(environment, session, &asked),
        Verb::Notes => commands::notes::notes(environment, session),
        Verb::List(format) => commands::list::list(environment, &session, format),
        Verb::Print(asked) => commands::print::print(environment, &session, &asked),
        Verb::Evening(asked) => commands::evening::evening(environment, &session, asked),
        Verb::Slip(asked) => commands::slip::slip(environment, &session, &asked),
        Verb::Check(asked) => commands::check::check(environment, &session, &asked),
        Verb::New(module) => commands::new::new(environment, &session, &module),
        Verb::Preview(asked) => commands::preview::preview(environment, session, &asked),
        Verb::Explain(code) => commands::explain::explain(environment, &session, code.as_deref()),
        Verb::Schema(file) => commands::schema::schema(environment, &session, file.as_deref()),
        Verb::Progress(format) => commands::progress::progress(environment, &session, format),
        Verb::Record(asked) => commands::record::record(environment, &session, &asked),
        Verb::Forget { place, yes } => commands::forget::forget(environment, &session, place.as_deref(), yes),
        Verb::TranslateStatus(format) => commands::translate::status(environment, &session, format),
        Verb::Stamp(stamp) => commands::translate::stamp(environment, &session, &stamp),
        Verb::SameMeaning(place) => commands::translate::same_meaning(environment, &session, &place),
        Verb::NewLanguage(language) => commands::translate::new_language(environment, &session, &language),
        Verb::Completions(shell) => commands::completions::completions(environment, &session, shell),
        Verb::Doctor => commands::doctor::doctor(environment, &session),
        Verb::Man => commands::completions::man(environment, &session),
    }
}
