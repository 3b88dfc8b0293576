//! `schema`: the JSON Schema of a sort of content file, for editors.

use super::output::{output, output_json};
use super::session::Session;
use crate::author::schema;
use crate::author::schema::File;
use crate::environment::Environment;
use crate::failure::{Exit, Failure, Unknown};

/// Writes one schema, or the names of all.
pub fn schema(environment: &mut Environment<'_>, session: &Session<'_>, file: Option<&str>) -> Result<Exit, Failure> {
    let names = || File::ALL.map(|(name, _)| name.to_owned()).to_vec();
    let Some(given) = file else {
        return output(environment.output, &format!("{}\n", names().join("\n")));
    };
    let file = File::parse(&given.to_lowercase()).ok_or_else(|| Failure::Unknown {
        what: Unknown::Schema,
        given: given.to_owned(),
        known: names(),
    })?;
    output_json(environment.output, &schema::schema(file, session.words()))
}
