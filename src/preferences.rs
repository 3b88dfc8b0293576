//! What a learner can choose for the front ends of this program: colours, letter keys, plain lines, hints.

use vangnet_core::player::{Player, Preference};
use vangnet_core::progress::Progress;

/// Colours of the full screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Light text on a dark ground.
    Dark,
    /// Dark text on a light ground.
    Light,
    /// Strongest contrast.
    HighContrast,
    /// The terminal's own colours.
    Terminal,
    /// No colours.
    Mono,
}

impl Theme {
    pub const ALL: [Self; 5] = [Self::Dark, Self::Light, Self::HighContrast, Self::Terminal, Self::Mono];

    /// The word on the command line and in the progress file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::Terminal => "terminal",
            Self::Mono => "mono",
        }
    }

    /// The theme of that word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == text)
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
    let plain = Preference {
        key: PLAIN,
        label: "settings-plain-label",
        about: "settings-plain-about",
        values: &[("true", "settings-on"), ("false", "settings-off")],
        default: "false",
        asked: None,
    };
    let hints = Preference {
        key: HINTS,
        label: "settings-hints-label",
        about: "settings-hints-about",
        values: &[("full", "settings-hints-full"), ("short", "settings-hints-short"), ("off", "settings-hints-off")],
        default: "full",
        asked: None,
    };
    vec![theme, letters, plain, hints]
}

/// The colours in force.
pub fn theme(player: &Player) -> Theme {
    Theme::parse(player.preference(THEME)).unwrap_or(Theme::Terminal)
}

/// Whether letters are keys.
pub fn letters(player: &Player) -> bool {
    player.preference(NO_LETTERS) != "true"
}

/// Whether to start in plain lines.
pub fn plain(player: &Player) -> bool {
    player.preference(PLAIN) == "true"
}

/// Whether plain lines were chosen for every start.
pub fn chose_plain(progress: &Progress) -> bool {
    progress.settings.preferences.get(PLAIN).is_some_and(|value| value == "true")
}

/// How much the plain mode says about what can be typed.
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
        assert_eq!(words, Theme::ALL.map(Theme::as_str));
        assert!(Theme::ALL.iter().all(|theme| Theme::parse(theme.as_str()) == Some(*theme)));
    }
}
