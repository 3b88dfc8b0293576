//! Every rule that content can break.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The page or file cannot be used as it is.
    Error,
    /// It works, but somebody should look.
    Warning,
}

impl Severity {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal, $severity:ident;)+) => {
        /// A rule that content can break. The text form is stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])* $name,)+ }

        impl Code {
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The stable name, as in JSON and `vangnet check`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The message that says what is wrong; its attribute `help` says what to do next.
            pub fn message_id(self) -> &'static str {
                match self { $(Self::$name => concat!("diagnostic-", $text),)+ }
            }

            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    Syntax = "syntax", Error;
    UnreadableFile = "unreadable-file", Error;
    NotAFile = "not-a-file", Error;
    FileTooLarge = "file-too-large", Error;
    NotUtf8 = "not-utf8", Error;
    /// Nothing stands in it but remarks.
    EmptyFile = "empty-file", Error;
    /// A name that is nearly right, so that the file is not read.
    MisnamedFile = "misnamed-file", Error;
    UnknownKey = "unknown-key", Error;
    MissingKey = "missing-key", Error;
    WrongType = "wrong-type", Error;
    BadValue = "bad-value", Error;
    OutOfRange = "out-of-range", Error;
    WrongCount = "wrong-count", Error;
    BadId = "bad-id", Error;
    DuplicateId = "duplicate-id", Error;
    MissingFile = "missing-file", Error;
    WrongFolder = "wrong-folder", Error;
    UnknownPage = "unknown-page", Error;
    UnlistedPage = "unlisted-page", Error;
    NotAnOption = "not-an-option", Error;
    NoWrongOption = "no-wrong-option", Error;
    NotAPermutation = "not-a-permutation", Error;
    UnknownSource = "unknown-source", Error;
    UncitedSource = "uncited-source", Warning;
    MissingCite = "missing-cite", Error;
    BadRevisit = "bad-revisit", Error;
    UnknownSpeaker = "unknown-speaker", Error;
    UnknownNode = "unknown-node", Error;
    UnreachableNode = "unreachable-node", Error;
    EndlessNode = "endless-node", Error;
    /// A sentence whose ending is earned on the way, in a talk without all three endings.
    MissingEnding = "missing-ending", Error;
    /// An ending that no way through the talk has earned.
    UnreachedEnding = "unreached-ending", Warning;
    /// A sentence that alone decides how a talk ends.
    OneLineDecides = "one-line-decides", Warning;
    /// A broken `never` rule that nobody in the story notices.
    UnansweredBreak = "unanswered-break", Warning;
    /// A good ending while a `never` rule stands broken.
    GoodWhileBroken = "good-while-broken", Warning;
    UnknownRule = "unknown-rule", Error;
    UnknownModule = "unknown-module", Error;
    UnknownRegion = "unknown-region", Error;
    MissingLanguage = "missing-language", Error;
    MissingPage = "missing-page", Error;
    UntranslatedPage = "untranslated-page", Warning;
    MissingProse = "missing-prose", Error;
    UnknownProse = "unknown-prose", Error;
    UnknownPageProse = "unknown-page-prose", Error;
    /// A gap that the prompt does not hold, or the other way round.
    GapMismatch = "gap-mismatch", Error;
    EmptyText = "empty-text", Error;
    BadCharacter = "bad-character", Error;
    BadMarkup = "bad-markup", Error;
    /// A number at the start of a line that Markdown takes for one of a list.
    ListNumber = "list-number", Warning;
    PhoneInProse = "phone-in-prose", Error;
    /// A short number to call as an answer, where it may be the very thing that is asked.
    EmergencyNumber = "emergency-number", Warning;
    LongNote = "long-note", Warning;
    NotAHelpPage = "not-a-help-page", Error;
    NoHelpCard = "no-help-card", Warning;
    BadParent = "bad-parent", Error;
    /// No code of a country, or one that a region names already.
    BadCountry = "bad-country", Error;
    LineWithoutContact = "line-without-contact", Error;
    /// A website to check that is not there.
    VerifyWithoutWeb = "verify-without-web", Error;
    /// Nothing that is always answered: in a region, or on a help card in one.
    NoDayAndNight = "no-day-and-night", Warning;
    /// A mention of a helpline for which some region has nothing to say.
    UnfilledLine = "unfilled-line", Error;
    LongHelpCard = "long-help-card", Warning;
    DangerFirst = "danger-first", Warning;
    TopicWithoutLine = "topic-without-line", Warning;
    MissingTerm = "missing-term", Error;
    Behind = "behind", Warning;
    /// The text is another one than somebody checked.
    Rewritten = "rewritten", Warning;
    UnknownStatus = "unknown-status", Warning;
    Expired = "expired", Warning;
    ExpiresSoon = "expires-soon", Warning;
    Unstamped = "unstamped", Warning;
    StaleLine = "stale-line", Warning;
    AvoidTerm = "avoid-term", Warning;
    Blame = "blame", Warning;
    Scare = "scare", Warning;
    Promise = "promise", Warning;
    /// Advice to look at, copy, keep or forward an image.
    ImageAdvice = "image-advice", Warning;
    /// A child's thoughts of suicide in veiled words.
    Euphemism = "euphemism", Warning;
    /// Words by which somebody checked or approved a text.
    CheckedClaim = "checked-claim", Warning;
    Explicit = "explicit", Warning;
    HarmfulTool = "harmful-tool", Warning;
    HardWord = "hard-word", Warning;
    LongWord = "long-word", Warning;
    LongSentence = "long-sentence", Warning;
    ManyCommas = "many-commas", Warning;
    LongOnAverage = "long-on-average", Warning;
    ManyPassives = "many-passives", Warning;
    UncitedNumber = "uncited-number", Warning;
    LongOption = "long-option", Warning;
    EqualOptions = "equal-options", Warning;
    /// Feedback or a prompt that repeats what the screen says beside it.
    SaidTwice = "said-twice", Warning;
    SamePosition = "same-position", Warning;
    NoCalmCase = "no-calm-case", Warning;
    NoHelper = "no-helper", Warning;
    /// A core that takes a reader longer than a quarter of an hour.
    LongCore = "long-core", Warning;
    /// A rule with too few questions to ask it again in another case.
    FewQuestions = "few-questions", Warning;
    /// Minutes typed by hand, where the program counts them.
    TypedMinutes = "typed-minutes", Warning;
    /// Minutes in the status file that are not those of the pages.
    StaleMinutes = "stale-minutes", Warning;
    UnusedAllow = "unused-allow", Warning;
    AllowWithoutReason = "allow-without-reason", Error;
    LocaleSyntax = "locale-syntax", Error;
    UnknownReference = "unknown-reference", Error;
    /// A plural selector with a key that its language does not have, or without one that it has.
    BadPlural = "bad-plural", Error;
    /// Messages that quote each other, so that there is no end.
    CircularMessage = "circular-message", Error;
    /// A form for a word that is never said, or that comes too late.
    NeverChosen = "never-chosen", Error;
    /// A value that the program does not give.
    UnknownValue = "unknown-value", Error;
    /// A value that another language says with the same values.
    LostValue = "lost-value", Error;
    UndescribedVariable = "undescribed-variable", Warning;
    MessagePrefix = "message-prefix", Error;
    MissingMessage = "missing-message", Error;
    /// A message that shows the reader a piece of itself.
    MessageLeftover = "message-leftover", Error;
    /// A message with other attributes than in the other language.
    MessageMismatch = "message-mismatch", Error;
}

impl Code {
    /// Whether a file could not be read whole, so that what else is said of it may follow from that alone.
    pub fn is_cause(self) -> bool {
        use Code::{EmptyFile, FileTooLarge, MisnamedFile, NotAFile, NotUtf8, Syntax, UnreadableFile};
        matches!(self, Syntax | EmptyFile | UnreadableFile | NotAFile | FileTooLarge | NotUtf8 | MisnamedFile)
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
