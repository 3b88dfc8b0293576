//! `schema`: the JSON Schema of a sort of content file, for editors.

use super::output;
use super::output_json;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::failure::Unknown;
use crate::run::Setting;
use crate::schema;
use crate::schema::File;

/// Writes one schema, or the names of all.
pub fn schema(environment: &mut Environment<'_>, setting: &Setting<'_>, file: Option<&str>) -> Result<Exit, Failure> {
    let names = || File::ALL.map(|(name, _)| name.to_owned()).to_vec();
    let Some(given) = file else {
        return output(environment.output, &format!("{}\n", names().join("\n")));
    };
    let file = File::parse(&given.to_lowercase()).ok_or_else(|| Failure::Unknown {
        what: Unknown::Schema,
        given: given.to_owned(),
        known: names(),
    })?;
    output_json(environment.output, &schema::schema(file, setting.words()))
}
