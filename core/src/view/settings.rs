//! Settings and their values.

use super::context::Context;
use super::shape::{Asks, Choice, View};
use crate::model::region::in_language;
use crate::model::{Id, Role};
use crate::player::{self, Action, Address, Preference, Setting};

pub(super) fn settings(context: &Context<'_>) -> (View, Asks) {
    let own = [Setting::Language, Setting::Role, Setting::Region];
    let preferences = context.player.preferences().iter().map(|known| Setting::Preference(Id::known(known.key)));
    let choices = own.into_iter().chain(preferences).map(|setting| {
        let picked = values(context, &setting).into_iter().find(|choice| choice.picked);
        let value = picked.map(|choice| match &setting {
            Setting::Preference(key) if context.player.is_for_now(key) => {
                context.with("settings-value-for-now", &[("value", (&choice.label).into())])
            }
            _ => choice.label,
        });
        Choice {
            detail: value.or_else(|| Some(context.text("settings-unset"))),
            ..context.choice(messages_of(context, &setting).0, Action::Open(Address::Setting(setting)))
        }
    });
    (View::Settings(context.menu("settings-title", "settings-intro")), Asks::one(choices.collect()))
}

pub(super) fn setting(context: &Context<'_>, setting: &Setting) -> (View, Asks) {
    let (label, about) = messages_of(context, setting);
    (View::Setting(context.menu(label, about)), Asks::one(values(context, setting)))
}

fn messages_of(context: &Context<'_>, setting: &Setting) -> (&'static str, &'static str) {
    match setting {
        Setting::Language => ("settings-language-label", "settings-language-about"),
        Setting::Role => ("settings-role-label", "settings-role-about"),
        Setting::Region => ("settings-region-label", "settings-region-about"),
        Setting::Preference(key) => {
            known(context, key).map_or(("settings-title", "settings-intro"), |known| (known.label, known.about))
        }
    }
}

fn known<'c>(context: &Context<'c>, key: &Id) -> Option<&'c Preference> {
    context.player.preferences().iter().find(|known| *key == known.key)
}

/// The values of a setting, the one in force picked.
pub(super) fn values(context: &Context<'_>, setting: &Setting) -> Vec<Choice> {
    let player = context.player;
    match setting {
        Setting::Language => {
            let languages = player.languages().iter().map(|(language, name)| {
                let picked = player.language() == language;
                value(context, name.clone(), picked, player::Choice::Language(language.clone()))
            });
            languages.collect()
        }
        Setting::Role => Role::ALL
            .map(|role| {
                let picked = player.chosen_role() == Some(role);
                value(context, context.text(role_id(role)), picked, player::Choice::Role(role))
            })
            .to_vec(),
        Setting::Region => {
            let regions = player.course().regions_in_order().map(|region| {
                let name = in_language(&region.name, player.language()).to_owned();
                value(context, name, player.region() == Some(&region.id), player::Choice::Region(region.id.clone()))
            });
            regions.collect()
        }
        Setting::Preference(key) => {
            let values = known(context, key).map_or(&[][..], |known| known.values);
            let in_force = player.preference(key);
            let choice = |(kept, label): &(&'static str, &'static str)| {
                let chosen = player::Choice::Preference(key.clone(), kept);
                let one = value(context, context.text(label), in_force == *kept, chosen);
                let for_now = one.picked && player.is_for_now(key);
                Choice { state: for_now.then(|| context.text("settings-for-now")).or(one.state), ..one }
            };
            values.iter().map(choice).collect()
        }
    }
}

fn value(context: &Context<'_>, label: String, picked: bool, choice: player::Choice) -> Choice {
    let state = picked.then(|| context.text("settings-chosen"));
    Choice { state, picked, ..Choice::plain(label, Action::Set(choice)) }
}

pub(super) fn role_id(role: Role) -> &'static str {
    match role {
        Role::Parent => "settings-role-parent",
        Role::Teacher => "settings-role-teacher",
        Role::YouthWorker => "settings-role-youth-worker",
    }
}
