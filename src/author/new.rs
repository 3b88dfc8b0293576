//! A complete small module to change, in a course of one's own.

use toml_edit::{Array, DocumentMut, value};

use super::cited::cited;
use super::schema;
use vangnet_core::messages::Messages;
use vangnet_core::model::Id;
use vangnet_core::player::Address;
use vangnet_core::reading::{Content, Course};

/// What a new course takes over from the shipped one, so that its help cards have lines and sources.
/// Folders that are no modules, and the words that open *Help now*.
const FIXED: [&str; 5] = ["regions", "glossary", "schema", "now", "help-now"];
const SHARED: [&str; 4] = ["sources.toml", "regions", "glossary", "help-now"];

#[derive(Clone, Copy)]
pub struct New<'n> {
    pub module: &'n Id,
    pub language: &'n str,
    /// The course in which it comes to stand, maybe empty.
    pub own: &'n Content,
    pub shipped: &'n Content,
    /// `lesson.LANGUAGE.toml` and `LANGUAGE.toml` of a module; a language without gets the English ones.
    pub templates: &'n Content,
    /// The words in which the schemas describe themselves.
    pub words: &'n Messages,
}

impl New<'_> {
    /// The files to write, each with its path; in an empty folder the rest of a course too. Nothing that is there is
    /// changed but the list of modules. When it cannot be, the message that says why.
    pub fn files(&self) -> Result<Vec<(String, String)>, &'static str> {
        let is_fixed = FIXED.contains(&self.module.as_str());
        if is_fixed || Address::parse(self.module) != Some(Address::Module(self.module.clone())) {
            return Err("new-reserved");
        }
        if !self.own.names(self.module).is_empty() {
            return Err("new-there");
        }
        let mut files = Vec::new();
        for (name, file) in schema::File::ALL {
            let schema = serde_json::to_string_pretty(&schema::schema(file, self.words)).expect("a schema is JSON");
            files.push((format!("schema/{name}.json"), schema + "\n"));
        }
        let (module, language) = (self.module, self.language);
        let structure = self.template("lesson.").replace("\"MODULE\"", &format!("\"{module}\""));
        let structure = structure.replace("\"LANGUAGE\"", &format!("\"{language}\""));
        files.push((format!("{module}/lesson.toml"), structure));
        files.push((format!("{module}/{language}.toml"), self.template("").to_owned()));
        let has_modules = self.own.names("").iter().any(|name| self.own.text(&format!("{name}/lesson.toml")).is_some());
        match self.own.text("course.toml") {
            Some(text) => files.push(("course.toml".to_owned(), with_module(text, module).ok_or("new-course")?)),
            // What cannot be read is not written over.
            None if self.own.holds("course.toml") => return Err("new-course"),
            // Without course.toml every folder is a module already.
            None if has_modules => {}
            None => {
                let is_shared = |path: &&str| SHARED.contains(&path.split('/').next().unwrap_or(path));
                let shared = self.shipped.paths().filter(is_shared).filter(|path| !self.own.holds(path));
                let text = |path: &str| self.shipped.text(path).unwrap_or_default().to_owned();
                let shared: Vec<(String, String)> = shared.map(|path| (path.to_owned(), text(path))).collect();
                let course = new_course(module, language, &Course::open(self.shipped.clone()));
                files.push(("course.toml".to_owned(), course));
                let own = self.own.paths().filter_map(|path| Some((path.to_owned(), self.own.text(path)?.to_owned())));
                let whole: Content = own.chain(files.iter().chain(&shared).cloned()).collect();
                files.extend(shared.into_iter().map(|(path, text)| {
                    let text = if path == "sources.toml" { cited_alone(&text, &whole) } else { text };
                    (path.clone(), with_schema(&path, &text))
                }));
            }
        }
        Ok(files)
    }

    fn template(&self, sort: &str) -> &str {
        let named = |language: &str| self.templates.text(&format!("{sort}{language}.toml"));
        named(self.language).or_else(|| named("en")).expect("there is an English template")
    }
}

/// The text with a line that tells an editor its schema, for the files that have one.
fn with_schema(path: &str, text: &str) -> String {
    let schema = match path.split_once('/') {
        None if path == "sources.toml" => "schema/sources.json",
        Some(("regions", _)) => "../schema/region.json",
        Some(("glossary", _)) => "../schema/glossary.json",
        Some((_, "lesson.toml")) => "../schema/lesson.json",
        Some((_, file)) if file != "status.toml" => "../schema/prose.json",
        _ => return text.to_owned(),
    };
    format!("#:schema {schema}\n{text}")
}

/// The sources that a course cites. The others would be kept up to date for nobody, and the check would name them.
fn cited_alone(sources: &str, course: &Content) -> String {
    let Ok(mut document) = sources.parse::<DocumentMut>() else { return sources.to_owned() };
    let cited = cited(course);
    document.retain(|id, _| cited.contains(id));
    document.to_string()
}

/// The regions are those of the shipped course, in its order.
fn new_course(id: &Id, language: &str, shipped: &Course) -> String {
    let regions = shipped.regions_in_order().map(|region| format!("\"{}\"", region.id)).collect::<Vec<_>>().join(", ");
    format!(
        "#:schema schema/course.json\nmodules = [\"{id}\"]\nnow = \"help-now\"\nlanguages = [\"{language}\"]\nregions = [{regions}]\n"
    )
}

/// The course with the module at the end of its list, all else as it was.
fn with_module(text: &str, id: &Id) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let modules = document.entry("modules").or_insert_with(|| value(Array::new())).as_array_mut()?;
    modules.push(id.as_str());
    Some(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use vangnet_core::messages::{Catalogue, Languages};
    use vangnet_core::reading::Held;

    #[test]
    fn a_module_is_added_and_all_else_stays() {
        let text = "# mine\nmodules = [\"a\"]   # first\nlanguages = [\"nl\"]\n\n[path]\nparent = [\"a\"]\n";
        let id = Id::parse("b").expect("a good id");
        let expected = "# mine\nmodules = [\"a\", \"b\"]   # first\nlanguages = [\"nl\"]\n\n[path]\nparent = [\"a\"]\n";
        assert_eq!(with_module(text, &id).as_deref(), Some(expected));
        assert_eq!(with_module("modules = 3", &id), None);
    }

    #[test]
    fn of_the_sources_only_those_stay_that_are_cited() {
        let text = "# all\n\n[a]\ntitle = \"A\"   # ours\n\n# figures\n\n[b]\ntitle = \"B\"\n\n[c]\ntitle = \"C\"\n";
        let lesson = "cites = [\"a\"]\n# cites = [\"c\"]\n".to_owned();
        let course = [("m/lesson.toml".to_owned(), lesson)].into_iter().collect();
        let expected = "# all\n\n[a]\ntitle = \"A\"   # ours\n\n[c]\ntitle = \"C\"\n";
        assert_eq!(cited_alone(text, &course), expected);
        assert_eq!(cited_alone("[a\n", &course), "[a\n");
    }

    #[test]
    fn a_language_without_templates_gets_the_english_ones() {
        let templates =
            [("lesson.en.toml", "id = \"MODULE\"\nsource = \"LANGUAGE\"\n"), ("en.toml", "title = \"T\"\n")];
        let templates: Content = templates.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        let none: Content = Vec::<(String, String)>::new().into_iter().collect();
        let languages = Languages::new(vec![Catalogue { language: "en".to_owned(), files: Vec::new() }]);
        let (module, words) = (Id::known("first"), languages.get("en"));
        let new = New { module: &module, language: "pap", own: &none, shipped: &none, templates: &templates, words };
        let files = new.files().expect("nothing is in the way");
        let text = |path: &str| files.iter().find(|(file, _)| file == path).map(|(_, text)| text.as_str());
        assert_eq!(text("first/lesson.toml"), Some("id = \"first\"\nsource = \"pap\"\n"));
        assert_eq!(text("first/pap.toml"), Some("title = \"T\"\n"));
        let again = files.into_iter().collect();
        assert_eq!(New { own: &again, ..new }.files(), Err("new-there"));
        for fixed in FIXED.into_iter().chain(["glossary", "settings", "home"]) {
            assert_eq!(New { module: &Id::known(fixed), ..new }.files(), Err("new-reserved"), "{fixed}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_not_written_over() {
        let unread = |path: &str| Content::found([(path.to_owned(), Held::Text(vec![0xff].into()))]);
        let shipped: Content = [("sources.toml".to_owned(), "a = 1\n".to_owned())].into_iter().collect();
        let templates = ["lesson.en.toml", "en.toml"].map(|path| (path.to_owned(), "title = \"T\"\n".to_owned()));
        let templates: Content = templates.into_iter().collect();
        let languages = Languages::new(vec![Catalogue { language: "en".to_owned(), files: Vec::new() }]);
        let (module, words) = (Id::known("first"), languages.get("en"));
        let files = |own: &Content| {
            let new = New { module: &module, language: "en", own, shipped: &shipped, templates: &templates, words };
            new.files().map(|files| files.into_iter().map(|(path, _)| path).collect::<Vec<_>>())
        };
        assert_eq!(files(&unread("course.toml")), Err("new-course"));
        let own = files(&unread("sources.toml")).expect("nothing is in the way");
        assert!(own.contains(&"course.toml".to_owned()) && !own.contains(&"sources.toml".to_owned()));
    }
}
