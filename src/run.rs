//! From an environment to an exit code. May be called as often as one likes.

use std::io;
use std::path::PathBuf;

use crate::cli;
use crate::cli::Cli;
use crate::cli::Global;
use crate::cli::Parsed;
use crate::cli::Verb;
use crate::commands;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::failure::Unknown;
use crate::l10n::Languages;
use crate::l10n::Request;
use crate::l10n::Words;
use crate::l10n::negotiate;
use crate::store;
use crate::store::Found;
use crate::store::ProgressFile;

/// Runs the program once.
pub fn run(mut environment: Environment<'_>) -> Exit {
    let languages = Languages::new(store::catalogues());
    let flag = cli::language_flag(&environment.arguments);
    let (language, _) = language(&environment, flag.as_deref(), None, &languages);
    let ended = match cli::parse(&environment.arguments, languages.get(&language)) {
        Parsed::Show(text) => write(&mut environment, &text),
        Parsed::Wrong(sentence) => Err(Failure::Usage(sentence)),
        Parsed::Run(cli) => start(&mut environment, *cli, flag, &languages),
    };
    match ended {
        Ok(exit) => exit,
        Err(failure) => {
            let sentence = failure.say(languages.get(&language));
            // When even this cannot be written, the exit code still says it.
            let _ = writeln!(environment.errors, "vangnet: {sentence}");
            Exit::Trouble
        }
    }
}

fn write(environment: &mut Environment<'_>, text: &str) -> Result<Exit, Failure> {
    commands::output(environment.output, text)
}

/// The language, from everything that may say so.
fn language(
    environment: &Environment<'_>,
    flag: Option<&str>,
    saved: Option<&str>,
    languages: &Languages,
) -> (String, bool) {
    let variable = |name: &str| environment.variables.get(name).map(String::as_str);
    let request = Request {
        flag,
        variable: variable("VANGNET_LANG"),
        saved,
        lc_all: variable("LC_ALL"),
        lc_messages: variable("LC_MESSAGES"),
        lang: variable("LANG"),
    };
    negotiate(&request, &languages.tags())
}

/// What every verb works with.
pub struct Setting<'s> {
    /// Options that work with every verb.
    pub global: Global,
    /// The interface in every language.
    pub languages: &'s Languages,
    /// The language spoken.
    pub language: String,
    /// The progress file.
    pub file: ProgressFile,
    /// What was found in it.
    pub found: Found,
}

impl Setting<'_> {
    /// The words of the language spoken.
    pub fn words(&self) -> &Words {
        self.languages.get(&self.language)
    }
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
        let known = languages.tags().into_iter().map(str::to_owned).collect();
        return Err(Failure::Unknown { what: Unknown::Language, given: given.clone(), known });
    }
    let mut file = ProgressFile::new(data_dir(environment, &cli.global), !cli.global.no_save);
    let now = (environment.clock)();
    // A file that cannot be read is told about, and the course goes on without it.
    let found = file.read(now).unwrap_or_else(|failure| {
        let sentence = failure.say(languages.get(&language(environment, flag.as_deref(), None, languages).0));
        let _ = writeln!(environment.errors, "vangnet: {sentence}");
        Found::Nothing
    });
    let saved = match &found {
        Found::Read(progress) => progress.settings.language.clone(),
        _ => None,
    };
    let (language, _) = language(environment, flag.as_deref(), saved.as_deref(), languages);
    let setting = Setting { global: cli.global, languages, language, file, found };
    match cli.verb {
        Verb::Learn => commands::learn::learn(environment, setting, None),
        Verb::Open(place) => commands::learn::learn(environment, setting, Some(&place)),
        Verb::Now(situation) => commands::now::now(environment, &setting, situation.as_deref()),
        Verb::HelpLines(format) => commands::helplines::helplines(environment, &setting, format),
        Verb::List(format) => commands::list::list(environment, &setting, format),
        Verb::Check(asked) => commands::check::check(environment, &setting, &asked),
        Verb::New(module) => commands::new::new(environment, &setting, &module),
        Verb::Preview(folder, page) => commands::preview::preview(environment, setting, &folder, page.as_deref()),
        Verb::Explain(code) => commands::explain::explain(environment, &setting, code.as_deref()),
        Verb::Schema(file) => commands::schema::schema(environment, &setting, file.as_deref()),
        Verb::Progress(format) => commands::progress::progress(environment, &setting, format),
        Verb::Forget(yes) => commands::forget::forget(environment, &setting, yes),
        Verb::TranslateStatus(format) => commands::translate::status(environment, &setting, format),
        Verb::Stamp(stamp) => commands::translate::stamp(environment, &setting, &stamp),
        Verb::SameMeaning(place) => commands::translate::same_meaning(environment, &setting, &place),
        Verb::NewLanguage(language) => commands::translate::new_language(environment, &setting, &language),
        Verb::Completions(shell) => commands::completions::completions(environment, &setting, shell),
        Verb::Doctor => commands::doctor::doctor(environment, &setting),
        Verb::Man => commands::man::man(environment, &setting),
    }
}

/// The folder for progress: the one given, else the platform's for this user.
fn data_dir(environment: &Environment<'_>, global: &Global) -> PathBuf {
    global.data_dir.clone().unwrap_or_else(|| {
        environment.data_home.clone().map_or_else(|| PathBuf::from("vangnet-data"), |home| home.join("vangnet"))
    })
}

/// Whether an error means that nobody reads the output any more. That is no trouble.
pub fn is_closed(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}
