//! What a help line is for.

use serde::{Deserialize, Serialize};

macro_rules! topics {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal;)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Topic { $($(#[doc = $doc])* $name,)+ }

        impl Topic {
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            pub const NAMES: &'static [&'static str] = &[$($text,)+];

            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|topic| topic.as_str() == text)
            }
        }
    };
}

topics! {
    /// Danger now, for a life or of abuse.
    Emergency = "emergency";
    Suicide = "suicide";
    Blackmail = "blackmail";
    Images = "images";
    Removal = "removal";
    Crime = "crime";
    Home = "home";
    SexualViolence = "sexual-violence";
    Child = "child";
    School = "school";
    OwnBehaviour = "own-behaviour";
}
