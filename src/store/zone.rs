//! The time zone of the system: it decides when a day begins.

use std::fs;
use std::path::Path;

use jiff::tz::TimeZone;

/// Where Unix keeps the zones, by name.
const ZONES: &str = "/usr/share/zoneinfo";

/// The zone of the system, or the one that `TZ` names; UTC where neither says any.
///
/// A name is looked up here: the library would list all six hundred first, at every start.
#[expect(clippy::disallowed_methods, reason = "what the system says is read here")]
pub fn zone(named: Option<&str>) -> TimeZone {
    let by_name = || {
        let name = named?.trim_start_matches(':');
        TimeZone::tzif(name, &fs::read(Path::new(ZONES).join(name)).ok()?).ok()
    };
    TimeZone::try_system().ok().or_else(by_name).unwrap_or(TimeZone::UTC)
}
