//! `schema`: the JSON Schema of a sort of content file, for editors.

use super::output::{output_json, say_lines};
use super::session::Session;
use crate::author::schema::{self, File};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};

pub fn schema(environment: &mut Environment<'_>, session: &Session<'_>, file: Option<&str>) -> Result<Exit, Failure> {
    let names = || File::ALL.map(|(name, _)| name.to_owned());
    let Some(given) = file else { return say_lines(environment, session, &names()) };
    let unknown = || Failure::unknown("failure-unknown-schema", given, names());
    let (_, file) = File::ALL.into_iter().find(|(name, _)| *name == given.to_lowercase()).ok_or_else(unknown)?;
    output_json(environment.output, &schema::schema(file, session.words()))
}
