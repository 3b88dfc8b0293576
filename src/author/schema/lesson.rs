//! `lesson.toml`: one shape for each kind of page.

use serde_json::{Value, json};

use super::shapes::{each, flag, id, ids, list, share, table, whole, word};
use vangnet_core::lesson::{Form, Kind};
use vangnet_core::model::{Role, Topic};
use vangnet_core::scenario::Ending;

/// The keys of a kind: those it needs, and those it may have.
type Keys = (Vec<(&'static str, Value)>, Vec<(&'static str, Value)>);

/// The whole file.
pub(super) fn lesson() -> Value {
    let mastery = table(&[], &[("pass", share()), ("must", ids(0))]);
    let mut kinds: Vec<Value> = Kind::NAMES.iter().flat_map(|name| page(name)).collect();
    kinds.push(revisit());
    let pages = each(&json!({ "oneOf": kinds }));
    table(&[("id", id()), ("source", id()), ("pages", ids(0)), ("page", pages)], &[("mastery", mastery)])
}

/// The roles of a page.
pub(super) fn roles() -> Value {
    list(&word(Role::ALL.map(Role::as_str)))
}

/// The topics that help lines are for.
pub(super) fn topics() -> Value {
    list(&word(Topic::ALL.iter().map(|topic| topic.as_str())))
}

/// What every page may have.
fn common() -> Vec<(&'static str, Value)> {
    vec![
        ("for", roles()),
        ("cites", ids(0)),
        ("critical", flag()),
        ("minutes", whole(Some(0), Some(120))),
        ("form", word(Form::ALL.map(|(name, _)| name))),
        ("skippable", flag()),
    ]
}

/// A page that returns to an earlier question.
fn revisit() -> Value {
    table(&[("revisits", id())], &common())
}

/// The shapes of one kind; most have one, some have two.
fn page(name: &str) -> Vec<Value> {
    let shapes = match name {
        "fact" => vec![
            (vec![("number", whole(None, None)), ("cites", ids(1))], vec![]),
            (vec![("count", whole(Some(0), Some(100))), ("of", whole(Some(1), Some(100))), ("cites", ids(1))], vec![]),
        ],
        other => vec![keys(other)],
    };
    let kind = json!({ "const": name });
    let finished = |(needed, optional): Keys| {
        let needed = [vec![("kind", kind.clone())], needed].concat();
        table(&needed, &[common(), optional].concat())
    };
    shapes.into_iter().map(finished).collect()
}

fn keys(name: &str) -> Keys {
    let rest = |needed: Vec<(&'static str, Value)>| (needed, vec![]);
    match name {
        "steps" => rest(vec![("steps", ids(0))]),
        "plan" => rest(vec![("items", ids(0))]),
        "contrast" => {
            let lines = list(&table(&[("id", id()), ("who", id())], &[]));
            rest(vec![("who", ids(0)), ("clumsy", lines.clone()), ("helpful", lines)])
        }
        "help" => (vec![("steps", ids(0)), ("topics", topics())], vec![("avoid", ids(0))]),
        "scenario" => scenario(),
        "choice" | "multi" | "true-false" | "order" | "match" | "gap" | "estimate" | "judge" | "spot" | "scale"
        | "reflect" => {
            let (needed, mut optional) = question(name);
            optional.extend([("confidence", flag()), ("pretest", flag()), ("shuffle", flag())]);
            (needed, optional)
        }
        _ => rest(vec![]),
    }
}

fn question(name: &str) -> Keys {
    match name {
        "choice" => {
            let optional = vec![("partial", each(&share())), ("alarm", ids(2))];
            (vec![("options", ids(2)), ("right", ids(1))], optional)
        }
        "multi" => {
            let score = word(["right-minus-wrong", "all-or-nothing"]);
            (vec![("options", ids(2)), ("right", ids(1))], vec![("score", score)])
        }
        "true-false" => (vec![("right", flag())], vec![]),
        "order" => {
            let score = word(["neighbours", "positions", "exact"]);
            (vec![("items", ids(2))], vec![("also", list(&ids(2))), ("score", score)])
        }
        "match" => (vec![("left", ids(0)), ("options", ids(2)), ("right", each(&id()))], vec![]),
        "gap" => {
            let typed = table(&[("typed", json!({ "const": true }))], &[]);
            let chosen = table(&[("options", ids(2)), ("right", ids(1))], &[("typed", json!({ "const": false }))]);
            let mut gaps = each(&json!({ "oneOf": [typed, chosen] }));
            gaps["minProperties"] = json!(1);
            (vec![("gap", gaps)], vec![])
        }
        "estimate" => {
            let mut range = list(&whole(None, None));
            range["minItems"] = json!(2);
            range["maxItems"] = json!(2);
            let needed = vec![
                ("range", range),
                ("right", whole(None, None)),
                ("full", whole(Some(0), None)),
                ("half", whole(Some(0), None)),
                ("cites", ids(1)),
            ];
            (needed, vec![("step", whole(Some(1), Some(1_000_000)))])
        }
        "judge" => (vec![("options", ids(2)), ("panel", ids(2))], vec![("ask", word(["best-worst", "rank"]))]),
        "spot" => {
            let mut lines = list(&table(&[("id", id()), ("who", id())], &[("signal", id())]));
            lines["minItems"] = json!(1);
            (vec![("who", ids(0)), ("lines", lines)], vec![])
        }
        "scale" => (vec![("points", whole(Some(2), Some(9))), ("items", ids(0))], vec![]),
        _ => (vec![], vec![]),
    }
}

fn scenario() -> Keys {
    let go = table(
        &[("id", id()), ("to", id())],
        &[("tone", whole(Some(-2), Some(2))), ("keeps", ids(0)), ("misses", ids(0))],
    );
    let end = table(&[("end", word(Ending::ALL.map(|(name, _)| name)))], &[("if-tense", id())]);
    let on = table(&[("go", list(&go))], &[("if-tense", id())]);
    let nodes = each(&json!({ "oneOf": [end, on] }));
    (vec![("start", id()), ("node", nodes)], vec![("rules", ids(0)), ("topics", topics())])
}
