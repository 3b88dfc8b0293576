//! What a learner can choose for the front ends of this program: colours, letter keys, plain lines, hints.

use vangnet_core::player::{Player, Preference};
use vangnet_core::progress::Progress;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Dark,
    Light,
    HighContrast,
    /// The terminal's own colours.
    Terminal,
    Mono,
}

impl Theme {
    /// Every theme, with its word on the command line and in the progress file.
    pub const ALL: [(&'static str, Self); 5] = [
        ("dark", Self::Dark),
        ("light", Self::Light),
        ("high-contrast", Self::HighContrast),
        ("terminal", Self::Terminal),
        ("mono", Self::Mono),
    ];

    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, theme)| *theme == self).map_or("terminal", |(word, _)| word)
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(word, _)| *word == text).map(|(_, theme)| *theme)
    }
}

/// How much the plain mode says about what can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hints {
    /// The likeliest words at every prompt.
    Full,
    /// Only what the question wants.
    Short,
    /// Nothing but the prompt.
    Off,
}

const THEME: &str = "theme";
/// Kept as what it takes away: letters are keys unless somebody switched them off.
const NO_LETTERS: &str = "no-letters";
/// Nothing beside the text, for who reads whole rows.
const ONE_COLUMN: &str = "one-column";
const PLAIN: &str = "plain";
const HINTS: &str = "hints";

/// Everything that can be chosen, in the order shown. `fit` is the theme that suits this terminal, `asked` one for this
/// session only.
pub fn all(fit: Theme, asked: Option<Theme>) -> Vec<Preference> {
    let theme = Preference {
        key: THEME,
        label: "settings-theme-label",
        about: "settings-theme-about",
        values: &[
            ("dark", "settings-theme-dark"),
            ("light", "settings-theme-light"),
            ("high-contrast", "settings-theme-high-contrast"),
            ("terminal", "settings-theme-terminal"),
            ("mono", "settings-theme-mono"),
        ],
        default: fit.as_str(),
        asked: asked.map(Theme::as_str),
    };
    let letters = Preference {
        key: NO_LETTERS,
        label: "settings-letters-label",
        about: "settings-letters-about",
        values: &[("false", "settings-on"), ("true", "settings-off")],
        default: "false",
        asked: None,
    };
    let one_column = Preference {
        key: ONE_COLUMN,
        label: "settings-one-column-label",
        about: "settings-one-column-about",
        values: &[("true", "settings-on"), ("false", "settings-off")],
        ..letters
    };
    let plain = Preference {
        key: PLAIN,
        label: "settings-plain-label",
        about: "settings-plain-about",
        values: &[("true", "settings-on"), ("false", "settings-off")],
        ..letters
    };
    let hints = Preference {
        key: HINTS,
        label: "settings-hints-label",
        about: "settings-hints-about",
        values: &[("full", "settings-hints-full"), ("short", "settings-hints-short"), ("off", "settings-hints-off")],
        default: "full",
        ..letters
    };
    vec![theme, letters, one_column, plain, hints]
}

/// Plain lines it is, whatever was chosen, and for this session only.
pub fn begin_plain(player: &mut Player) {
    player.ask_for_now(PLAIN, "true");
}

pub fn theme(player: &Player) -> Theme {
    Theme::parse(player.preference(THEME)).unwrap_or(Theme::Terminal)
}

pub fn letters(player: &Player) -> bool {
    player.preference(NO_LETTERS) != "true"
}

pub fn one_column(player: &Player) -> bool {
    player.preference(ONE_COLUMN) == "true"
}

pub fn plain(player: &Player) -> bool {
    player.preference(PLAIN) == "true"
}

/// Whether plain lines were chosen for every start.
pub fn chose_plain(progress: &Progress) -> bool {
    progress.settings.preferences.get(PLAIN).is_some_and(|value| value == "true")
}

pub fn hints(player: &Player) -> Hints {
    match player.preference(HINTS) {
        "off" => Hints::Off,
        "short" => Hints::Short,
        _ => Hints::Full,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_can_be_chosen_by_its_word() {
        let words: Vec<&str> = all(Theme::Dark, None)[0].values.iter().map(|(word, _)| *word).collect();
        assert_eq!(words, Theme::ALL.map(|(word, _)| word));
        assert!(Theme::ALL.iter().all(|(_, theme)| Theme::parse(theme.as_str()) == Some(*theme)));
    }
}
