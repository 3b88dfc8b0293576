//! Which language to speak: a pure function of what was asked.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// Everything that may say which language is wanted, the strongest first. Empty means unset.
#[derive(Clone, Debug, Default)]
pub struct Request<'a> {
    /// `--lang`.
    pub flag: Option<&'a str>,
    /// `VANGNET_LANG`.
    pub variable: Option<&'a str>,
    /// The choice kept from last time.
    pub saved: Option<&'a str>,
    /// `LC_ALL`.
    pub lc_all: Option<&'a str>,
    /// `LC_MESSAGES`.
    pub lc_messages: Option<&'a str>,
    /// `LANG`.
    pub lang: Option<&'a str>,
}

/// The language chosen, and whether somebody really chose it (else the first screen asks).
///
/// What is unknown is passed over, never an error. `C` and `POSIX` mean English.
pub fn negotiate(request: &Request<'_>, available: &[&str]) -> (String, bool) {
    let explicit = [request.flag, request.variable, request.saved];
    if let Some(found) = explicit.into_iter().flatten().find_map(|wanted| known(wanted, available)) {
        return (found, true);
    }
    // POSIX: the first variable that is set and not empty decides alone.
    let system =
        [request.lc_all, request.lc_messages, request.lang].into_iter().flatten().find(|value| !value.is_empty());
    let found = system.and_then(|wanted| known(wanted, available));
    (found.unwrap_or_else(|| fallback(available)), false)
}

/// English, or the first language there is.
fn fallback(available: &[&str]) -> String {
    let language = available.iter().find(|language| **language == "en").or_else(|| available.first());
    language.map_or_else(|| "en".to_owned(), |language| (*language).to_owned())
}

/// The available language that serves a wish such as `nl_BE.UTF-8@euro`.
fn known(wanted: &str, available: &[&str]) -> Option<String> {
    let bare = wanted.split(['.', '@']).next().unwrap_or(wanted);
    let bare = if matches!(bare, "C" | "POSIX") { "en" } else { bare };
    let wanted: LanguageIdentifier = bare.parse().ok()?;
    let tags: Vec<LanguageIdentifier> = available.iter().filter_map(|language| language.parse().ok()).collect();
    let chosen = negotiate_languages(&[wanted], &tags, None, NegotiationStrategy::Lookup);
    chosen.first().map(|language| language.to_string().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    const AVAILABLE: [&str; 2] = ["nl", "en"];

    #[track_caller]
    fn gives(request: Request<'_>, language: &str, chosen: bool) {
        assert_eq!(negotiate(&request, &AVAILABLE), (language.to_owned(), chosen), "{request:?}");
    }

    #[test]
    fn the_strongest_wish_that_is_known_wins() {
        let all = Request {
            flag: Some("nl"),
            variable: Some("en"),
            saved: Some("en"),
            lc_all: Some("en_GB"),
            lc_messages: Some("en_GB"),
            lang: Some("en_GB"),
        };
        gives(all.clone(), "nl", true);
        gives(Request { flag: None, variable: Some("nl"), ..all.clone() }, "nl", true);
        gives(Request { flag: None, variable: None, saved: Some("nl"), ..all.clone() }, "nl", true);
        gives(Request { flag: Some("xx"), variable: Some("zz"), saved: None, ..all }, "en", false);
    }

    #[test]
    fn the_system_is_asked_in_posix_order() {
        gives(Request { lc_all: Some("nl_NL.UTF-8"), lang: Some("en_US.UTF-8"), ..Request::default() }, "nl", false);
        gives(Request { lc_all: Some("C"), lang: Some("nl_NL.UTF-8"), ..Request::default() }, "en", false);
        gives(
            Request { lc_all: Some(""), lc_messages: Some("nl_NL"), lang: Some("en_US"), ..Request::default() },
            "nl",
            false,
        );
        gives(Request { lang: Some("nl_BE.UTF-8"), ..Request::default() }, "nl", false);
        gives(Request { lang: Some("nl_NL@euro"), ..Request::default() }, "nl", false);
        gives(Request { lang: Some("POSIX"), ..Request::default() }, "en", false);
        gives(Request { lang: Some("C.UTF-8"), ..Request::default() }, "en", false);
    }

    #[test]
    fn what_is_unknown_is_passed_over_and_never_an_error() {
        for lang in ["", "nonsense!!", "pap", "xx_YY", "de_DE.UTF-8", "\u{1b}[31m"] {
            gives(Request { lang: Some(lang), ..Request::default() }, "en", false);
        }
        gives(Request::default(), "en", false);
    }
}
