//! What a help line is for.

macro_rules! topics {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal;)+) => {
        /// What a help line is for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Topic { $($(#[doc = $doc])+ $name,)+ }

        impl Topic {
            /// Every topic.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The word of each.
            pub const NAMES: &'static [&'static str] = &[$($text,)+];

            /// The word in files.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The topic of that word.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|topic| topic.as_str() == text)
            }
        }
    };
}

topics! {
    /// Danger now.
    Danger = "danger";
    /// Thoughts of suicide.
    Suicide = "suicide";
    /// Blackmail.
    Blackmail = "blackmail";
    /// Sexual images, real or made.
    Images = "images";
    /// Getting images taken down.
    Removal = "removal";
    /// A crime to report.
    Crime = "crime";
    /// Unsafe at home.
    Home = "home";
    /// Physical sexual violence.
    SexualViolence = "sexual-violence";
    /// A child who wants to talk.
    Child = "child";
    /// Around school.
    School = "school";
    /// Worries about one's own behaviour.
    OwnBehaviour = "own-behaviour";
}
