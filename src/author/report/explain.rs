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
pub type Explanations = BTreeMap<String, Explanation>;

pub fn explain(code: Code, explanation: &Explanation, words: &Messages) -> String {
    let severity = words.text(match code.severity() {
        Severity::Error => "diagnostic-error",
        Severity::Warning => "diagnostic-warning",
    });
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

pub fn list(explanations: &Explanations, words: &Messages) -> String {
    let rule = |code: &Code| explanations.get(code.as_str()).map_or("", |explanation| explanation.rule.as_str());
    let rules: String = Code::ALL.iter().map(|code| format!("{code}\n    {}\n", rule(code))).collect();
    format!("{}\n\n{rules}", words.text("explain-list"))
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
        let Some(one) = explanations.get(code.as_str()) else { continue };
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
