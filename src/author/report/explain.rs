//! What a rule is, why it is there, and an example: in words that live in `locales/<language>/explain.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use vangnet_core::diagnostic::{Code, Severity};
use vangnet_core::messages::Messages;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    pub rule: String,
    pub why: String,
    pub wrong: String,
    pub right: String,
}

/// Explanations by the name of their rule.
#[derive(Clone, Debug)]
pub struct Explanations(BTreeMap<String, Explanation>);

impl Explanations {
    /// Reads a file. The files are part of the program, so a fault is one line for its makers.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map(Self).map_err(|error| error.to_string())
    }

    pub fn get(&self, code: Code) -> Option<&Explanation> {
        self.0.get(code.as_str())
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// One rule, for people.
pub fn explain(code: Code, explanation: &Explanation, words: &Messages) -> String {
    let severity = match code.severity() {
        Severity::Error => words.text("diagnostic-error"),
        Severity::Warning => words.text("diagnostic-warning"),
    };
    let example = |title: &'static str, text: &str| {
        let lines: Vec<String> = text.trim().lines().map(|line| format!("    {line}").trim_end().to_owned()).collect();
        format!("{}\n\n{}", words.text(title), lines.join("\n"))
    };
    format!(
        "{code} ({severity})\n\n{}\n\n{}\n\n{}\n\n{}\n",
        explanation.rule,
        explanation.why,
        example("explain-wrong", &explanation.wrong),
        example("explain-right", &explanation.right)
    )
}

/// Every rule with its first sentence, for people.
pub fn list(explanations: &Explanations, words: &Messages) -> String {
    let mut text = format!("{}\n\n", words.text("explain-list"));
    for code in Code::ALL {
        let rule = explanations.get(*code).map_or("", |explanation| explanation.rule.as_str());
        text.push_str(&format!("{code}\n    {rule}\n"));
    }
    text
}

/// Every rule as a page of documentation (`docs/diagnostics.md`).
pub fn page(explanations: &Explanations) -> String {
    let mut text = String::from(
        "# What `vangnet check` looks at\n\n\
         Every rule with its reason and an example; `vangnet explain CODE` shows the same in your language. An *error* \
         means that a page cannot be used as it is; a *warning* that somebody should look. A warning can be allowed \
         beside the text, with a reason: `# allow blame: this shows what hurts` on the line above the key.\n",
    );
    for code in Code::ALL {
        let Some(one) = explanations.get(*code) else { continue };
        text.push_str(&format!(
            "\n## {code}\n\n*{}.* {} {}\n\n```toml\n# wrong\n{}\n\n# right\n{}\n```\n",
            code.severity().as_str(),
            one.rule,
            one.why,
            one.wrong.trim(),
            one.right.trim()
        ));
    }
    text
}
