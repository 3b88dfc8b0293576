//! How the learner wants to be met.

use serde::{Deserialize, Serialize};

use crate::model::{Id, Language, Role};

/// Choices that outlast a session. What is `None` was never chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Settings {
    /// Whether the questions of the first start were met.
    pub welcomed: bool,
    /// Language of the interface and the lessons.
    pub language: Option<Language>,
    pub role: Option<Role>,
    /// Region for help lines and duties.
    pub region: Option<Id>,
    pub theme: Option<Theme>,
    /// Whether to start in plain lines.
    pub plain: bool,
    /// Whether letter keys are switched off.
    pub no_letters: bool,
    /// How much the plain mode says about what can be typed.
    pub hints: HintLevel,
}

/// Colours of the full screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    Dark,
    Light,
    /// Strongest contrast.
    HighContrast,
    /// The terminal's own colours.
    Terminal,
    Mono,
}

impl Theme {
    pub const ALL: [Self; 5] = [Self::Dark, Self::Light, Self::HighContrast, Self::Terminal, Self::Mono];

    /// The word on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::Terminal => "terminal",
            Self::Mono => "mono",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == text)
    }
}

/// How much the plain mode says about what can be typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HintLevel {
    /// The likeliest words at every prompt.
    #[default]
    Full,
    /// Only what the question wants.
    Short,
    /// Nothing but the prompt.
    Off,
}

impl HintLevel {
    pub const ALL: [Self; 3] = [Self::Full, Self::Short, Self::Off];
}
