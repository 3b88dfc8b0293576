//! Settings and their values.

use super::context::Context;
use super::model::{Choice, Menu};
use crate::model::Role;
use crate::model::region::in_language;
use crate::player;
use crate::player::{Action, Setting, Target};
use crate::progress::{HintLevel, Theme};

pub(super) fn settings(context: &Context<'_>) -> Menu {
    let choices = Setting::ALL.into_iter().map(|setting| {
        let value = values(context, setting).into_iter().find(|choice| choice.picked).map(|choice| choice.label);
        Choice {
            detail: value.or_else(|| Some(context.say("settings-unset"))),
            ..context.choice(label_id(setting), Action::Open(Target::Setting(setting)))
        }
    });
    Menu {
        title: context.say("settings-title"),
        intro: vec![context.say("settings-intro")],
        question: None,
        choices: choices.collect(),
    }
}

pub(super) fn setting(context: &Context<'_>, setting: Setting) -> Menu {
    let about = match setting {
        Setting::Language => "settings-language-about",
        Setting::Role => "settings-role-about",
        Setting::Region => "settings-region-about",
        Setting::Theme => "settings-theme-about",
        Setting::Plain => "settings-plain-about",
        Setting::Letters => "settings-letters-about",
        Setting::Hints => "settings-hints-about",
    };
    Menu {
        title: context.say(label_id(setting)),
        intro: vec![context.say(about)],
        question: None,
        choices: values(context, setting),
    }
}

fn label_id(setting: Setting) -> &'static str {
    match setting {
        Setting::Language => "settings-language-label",
        Setting::Role => "settings-role-label",
        Setting::Region => "settings-region-label",
        Setting::Theme => "settings-theme-label",
        Setting::Plain => "settings-plain-label",
        Setting::Letters => "settings-letters-label",
        Setting::Hints => "settings-hints-label",
    }
}

/// The values of a setting, the one in force picked.
pub(super) fn values(context: &Context<'_>, setting: Setting) -> Vec<Choice> {
    let player = context.player;
    let settings = &player.progress().settings;
    match setting {
        Setting::Language => languages(context),
        Setting::Role => Role::ALL
            .map(|role| {
                let picked = player.chosen_role() == Some(role);
                value(context, context.say(role_id(role)), picked, player::Choice::Role(role))
            })
            .to_vec(),
        Setting::Region => regions(context),
        Setting::Theme => Theme::ALL
            .map(|theme| {
                value(context, context.say(theme_id(theme)), player.theme() == theme, player::Choice::Theme(theme))
            })
            .to_vec(),
        Setting::Plain => switch(context, settings.plain, player::Choice::Plain),
        Setting::Letters => switch(context, !settings.no_letters, player::Choice::Letters),
        Setting::Hints => HintLevel::ALL
            .map(|level| {
                value(context, context.say(hint_id(level)), settings.hints == level, player::Choice::Hints(level))
            })
            .to_vec(),
    }
}

fn value(context: &Context<'_>, label: String, picked: bool, choice: player::Choice) -> Choice {
    let state = picked.then(|| context.say("settings-chosen"));
    Choice { label, detail: None, state, picked, action: Action::Set(choice) }
}

fn switch(context: &Context<'_>, on: bool, choice: fn(bool) -> player::Choice) -> Vec<Choice> {
    vec![
        value(context, context.say("settings-on"), on, choice(true)),
        value(context, context.say("settings-off"), !on, choice(false)),
    ]
}

/// Each language in its own name.
fn languages(context: &Context<'_>) -> Vec<Choice> {
    let player = context.player;
    let names = player.languages().iter().map(|(language, name)| {
        value(context, name.clone(), player.language() == language, player::Choice::Language(language.clone()))
    });
    names.collect()
}

fn regions(context: &Context<'_>) -> Vec<Choice> {
    let player = context.player;
    let choices = player.course().regions_in_order().map(|region| {
        let name = in_language(&region.name, player.language()).to_owned();
        value(context, name, player.region() == Some(&region.id), player::Choice::Region(region.id.clone()))
    });
    choices.collect()
}

pub(super) fn role_id(role: Role) -> &'static str {
    match role {
        Role::Parent => "settings-role-parent",
        Role::Teacher => "settings-role-teacher",
        Role::YouthWorker => "settings-role-youth-worker",
    }
}

fn theme_id(theme: Theme) -> &'static str {
    match theme {
        Theme::Dark => "settings-theme-dark",
        Theme::Light => "settings-theme-light",
        Theme::HighContrast => "settings-theme-high-contrast",
        Theme::Terminal => "settings-theme-terminal",
        Theme::Mono => "settings-theme-mono",
    }
}

fn hint_id(level: HintLevel) -> &'static str {
    match level {
        HintLevel::Full => "settings-hints-full",
        HintLevel::Short => "settings-hints-short",
        HintLevel::Off => "settings-hints-off",
    }
}
