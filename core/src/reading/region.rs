//! `regions/<id>.toml`: help lines and duties.

use super::sources::{cite, per_language, text};
use super::whom::{ROLES, TOPICS, roles, topics};
use crate::document::{Fields, File, Key, Shape, bare, optional, required, words};
use crate::model::region::{Cost, Duty, Helpline, Localised, Region};
use crate::model::{Id, Topic};

/// A text per language; at least one.
const LOCALISED: Shape = Shape::EachSome(&Shape::Text);

/// A text per language for each topic.
const INSTEAD: [Key; Topic::NAMES.len()] = {
    let mut keys = [optional("", LOCALISED); Topic::NAMES.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = optional(Topic::NAMES[at], LOCALISED);
        at += 1;
    }
    keys
};

const LINE: &[Key] = &[
    required("name", Shape::Text),
    required("topics", TOPICS),
    required("checked", Shape::Date),
    required("whom", LOCALISED),
    optional("phone", Shape::Text),
    optional("web", Shape::Text),
    optional("cost", Shape::Word(&words(&Cost::ALL))),
    optional("anonymous", Shape::Flag),
    optional("always", Shape::Flag),
    optional("verify", Shape::Flag),
    optional("cites", Shape::Ids { least: 0 }),
    optional("hours", LOCALISED),
];

const DUTY: &[Key] = &[
    required("title", LOCALISED),
    required("text", LOCALISED),
    optional("for", ROLES),
    optional("cites", Shape::Ids { least: 0 }),
];

pub const KEYS: &[Key] = &[
    required("name", LOCALISED),
    optional("parent", Shape::Id),
    optional("countries", Shape::List(&Shape::Text)),
    optional("instead", Shape::Table(&INSTEAD)),
    optional("line", Shape::Each(&Shape::Table(LINE))),
    optional("duty", Shape::Each(&Shape::Table(DUTY))),
];

pub(super) fn region(id: Id, file: File<'_>) -> Region {
    file.tell_empty("region");
    let document = file.parse();
    let root = Fields::read(file.root(&document), &[KEYS]);
    let name = localised(&root, "name").unwrap_or_default();
    let lines = root.tables("line").into_iter().filter_map(|(id, fields)| line(id, &fields)).collect();
    let duties = root.tables("duty").into_iter().filter_map(|(id, fields)| duty(id, &fields)).collect();
    let countries = root.words("countries", |country| Some(country.to_owned()));
    let instead = root.below("instead").map(|fields| {
        let said = |topic: &Topic| Some((*topic, localised(&fields, topic.as_str())?));
        Topic::ALL.iter().filter_map(said).collect()
    });
    Region { id, name, parent: root.id("parent"), countries, lines, instead: instead.unwrap_or_default(), duties }
}

fn localised(fields: &Fields<'_>, key: &str) -> Option<Localised> {
    Some(fields.get(key)?.table().map_or_else(Localised::new, |table| per_language(&table)))
}

fn cites(fields: &Fields<'_>) -> Vec<Id> {
    let ids = fields.placed("cites").unwrap_or_default();
    ids.iter().for_each(|(id, value)| cite(id, value));
    bare(&ids)
}

fn line(id: Id, fields: &Fields<'_>) -> Option<Helpline> {
    let cites = cites(fields);
    let (whom, hours) = (localised(fields, "whom"), localised(fields, "hours"));
    Some(Helpline {
        id,
        name: text(fields, "name")?,
        phone: fields.text("phone").map(str::to_owned),
        web: fields.text("web").map(str::to_owned),
        topics: topics(fields),
        cost: fields.get("cost").and_then(|value| value.one_of(&Cost::ALL)),
        anonymous: fields.flag("anonymous"),
        always: fields.flag("always"),
        verify: fields.flag("verify"),
        checked: fields.get("checked")?.date()?,
        cites,
        whom: whom.unwrap_or_default(),
        hours: hours.unwrap_or_default(),
    })
}

fn duty(id: Id, fields: &Fields<'_>) -> Option<Duty> {
    let cites = cites(fields);
    let (title, text) = (localised(fields, "title"), localised(fields, "text"));
    Some(Duty { id, roles: roles(fields), cites, title: title?, text: text? })
}
