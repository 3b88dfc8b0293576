//! Which language to speak: a pure function of what was asked.

use unic_langid::LanguageIdentifier;

use crate::model::FALLBACK_LANGUAGE;

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
    let fallback = || available.iter().find(|language| **language == FALLBACK_LANGUAGE).or_else(|| available.first());
    (found.unwrap_or_else(|| fallback().map_or(FALLBACK_LANGUAGE, |language| language).to_owned()), false)
}

/// The country of the system, as two capitals: that of the first locale that names one. `en_US` names none: machines
/// come with it wherever they are sold.
pub fn country(locales: &[Option<&str>]) -> Option<String> {
    locales.iter().flatten().find_map(|locale| {
        let bare = locale.split(['.', '@']).next().unwrap_or(locale);
        let mut parts = bare.split(['_', '-']);
        let language = parts.next()?;
        // A script has four letters, a variant more than three or digits.
        let country = parts.find(|part| part.len() == 2 && part.chars().all(|letter| letter.is_ascii_alphabetic()))?;
        let country = country.to_ascii_uppercase();
        (!(language.eq_ignore_ascii_case("en") && country == "US")).then_some(country)
    })
}

/// The available language that serves a wish such as `nl_BE.UTF-8@euro`: that one, else one that says less, else
/// the same language of elsewhere. Another script is another language to who must read it.
fn known(wanted: &str, available: &[&str]) -> Option<String> {
    let bare = wanted.split(['.', '@']).next().unwrap_or(wanted);
    let bare = if matches!(bare, "C" | "POSIX") { FALLBACK_LANGUAGE } else { bare };
    let wanted: LanguageIdentifier = bare.parse().ok()?;
    let tags: Vec<(&str, LanguageIdentifier)> =
        available.iter().filter_map(|language| Some((*language, language.parse().ok()?))).collect();
    let exact = tags.iter().find(|(_, tag)| *tag == wanted);
    let wider = || tags.iter().find(|(_, tag)| tag.matches(&wanted, true, false));
    let beside = || tags.iter().find(|(_, tag)| tag.language == wanted.language && tag.script == wanted.script);
    exact.or_else(wider).or_else(beside).map(|(language, _)| (*language).to_owned())
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
    fn the_country_is_that_of_the_first_locale_that_names_one() {
        let table = [
            (vec!["nl_BE.UTF-8"], Some("BE")),
            (vec!["de_DE"], Some("DE")),
            (vec!["fr_BE@euro"], Some("BE")),
            (vec!["pap_BQ"], Some("BQ")),
            (vec!["nl-NL"], Some("NL")),
            (vec!["zh_Hant_TW.UTF-8"], Some("TW")),
            (vec!["en_GB.UTF-8"], Some("GB")),
            (vec!["en_US.UTF-8"], None),
            (vec!["es_US"], Some("US")),
            (vec!["en_US.UTF-8", "nl_BE.UTF-8"], Some("BE")),
            (vec!["C.UTF-8", "nl_NL"], Some("NL")),
            (vec!["nl"], None),
            (vec!["POSIX"], None),
            (vec!["", "nonsense!!"], None),
            (vec![], None),
        ];
        for (locales, found) in table {
            let asked: Vec<Option<&str>> = locales.iter().copied().map(Some).collect();
            assert_eq!(country(&asked).as_deref(), found, "{locales:?}");
        }
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

    #[test]
    fn a_region_may_differ_and_a_script_may_not() {
        let available = ["en", "pt-pt", "pt", "zh-hant"];
        let gives = |lang| negotiate(&Request { lang: Some(lang), ..Request::default() }, &available).0;
        assert_eq!([gives("pt_PT"), gives("pt_BR")], ["pt-pt", "pt"]);
        assert_eq!([gives("zh_Hant_TW"), gives("zh_Hans")], ["zh-hant", "en"]);
        let elsewhere = Request { lang: Some("pt_BR"), ..Request::default() };
        assert_eq!(negotiate(&elsewhere, &["en", "pt-pt"]).0, "pt-pt");
    }
}
