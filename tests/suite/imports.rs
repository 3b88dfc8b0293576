//! Which file needs which, read from the text: `use`, paths in the code, and doors followed to where a name is.

use std::collections::{BTreeMap, BTreeSet};

/// Files by their path from the root of the project, and what each of them says.
pub struct Imports {
    files: BTreeMap<String, File>,
}

/// What one file says, as far as other files are concerned.
#[derive(Default)]
pub struct File {
    pub uses: Vec<Use>,
    /// Paths of two names and more in the code, and macros with their mark: `println!`.
    pub paths: Vec<Written>,
    pub statics: Vec<usize>,
    defines: BTreeSet<String>,
    /// Types that get methods here, each with the methods.
    methods: Vec<(String, BTreeSet<String>)>,
    /// Names that are used without anything before them.
    words: BTreeSet<String>,
    /// Methods called on `self`.
    own_calls: BTreeSet<String>,
    test_modules: BTreeSet<String>,
}

/// A path where it stands.
pub struct Written {
    pub path: Vec<String>,
    pub line: usize,
    pub in_test: bool,
}

/// One name that is brought in.
pub struct Use {
    pub written: Written,
    /// The name here; none for everything (`*`).
    name: Option<String>,
    is_shown: bool,
}

/// Where a path leads: to a name in a file, or to a whole file.
#[derive(Clone, Debug, PartialEq)]
struct Target {
    file: String,
    name: Option<String>,
}

/// Which names of which file each file needs.
pub type Arrows = BTreeMap<(String, String), BTreeSet<String>>;

impl Imports {
    pub fn read(sources: &BTreeMap<String, String>) -> Self {
        let files = sources.iter().map(|(path, text)| (path.clone(), File::read(text))).collect();
        Self { files }
    }

    pub fn files(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// Whether a file is compiled for tests only.
    pub fn is_test(&self, path: &str) -> bool {
        let name = modules_of(path).pop().unwrap_or_default();
        self.parent(path).is_some_and(|parent| self.files[&parent].test_modules.contains(&name))
    }

    /// The package and the top module that a path names, seen from a file; none for what is not ours.
    pub fn top(&self, from: &str, path: &[String]) -> Option<(&'static str, String)> {
        let ours = matches!(path.first()?.as_str(), "crate" | "super" | "self" | "vangnet" | "vangnet_core");
        let (start, rest) = self.start(from, path).filter(|_| ours)?;
        let package = package_of(&start);
        let inside = modules_of(&start).into_iter().next();
        let named = inside.or_else(|| rest.first().filter(|name| self.child(&start, name).is_some()).cloned());
        let follow = || modules_of(&self.resolve(from, path, DEEP).first()?.file).into_iter().next();
        Some((package, named.or_else(follow)?))
    }

    /// The arrows between files; a door that only shows a name is gone through.
    pub fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        for (from, file) in self.files().filter(|(path, _)| !self.is_test(path)) {
            for target in self.needs(from, file) {
                if let Some(name) = target.name.filter(|_| target.file != from) {
                    arrows.entry((from.to_owned(), target.file)).or_default().insert(name);
                }
            }
            // Who calls a method on itself needs the file where that method is written.
            for (of, methods) in &file.methods {
                for home in self.resolve(from, std::slice::from_ref(of), DEEP) {
                    let called = methods.iter().filter(|method| self.files[&home.file].calls(of, method));
                    for method in called.filter(|_| home.file != from) {
                        arrows.entry((home.file.clone(), from.to_owned())).or_default().insert(method.clone());
                    }
                }
            }
        }
        arrows
    }

    fn needs(&self, from: &str, file: &File) -> Vec<Target> {
        let mut needs = Vec::new();
        for one in file.uses.iter().filter(|one| !one.written.in_test) {
            let targets = self.resolve(from, &one.written.path, DEEP);
            match &one.name {
                Some(name) if one.is_shown && !file.words.contains(name) => {}
                Some(_) => needs.extend(targets),
                None => needs.extend(targets.into_iter().flat_map(|target| match target.name {
                    Some(_) => vec![target],
                    None => file.words.iter().flat_map(|word| self.find(&target.file, word, DEEP)).collect(),
                })),
            }
        }
        let written = file.paths.iter().filter(|written| !written.in_test);
        needs.extend(written.flat_map(|written| self.resolve(from, &written.path, DEEP)));
        needs
    }

    /// The file in which a path begins, and what is left of the path.
    fn start<'a>(&self, from: &str, path: &'a [String]) -> Option<(String, &'a [String])> {
        let mut file = match path.first()?.as_str() {
            "crate" => format!("{}lib.rs", package_of(from)),
            "vangnet_core" => format!("{CORE}lib.rs"),
            "vangnet" => format!("{PROGRAM}lib.rs"),
            "super" => self.parent(from)?,
            "self" => from.to_owned(),
            _ => return Some((from.to_owned(), path)),
        };
        let mut rest = &path[1..];
        while let Some((_, after)) = rest.split_first().filter(|(name, _)| *name == "super") {
            file = self.parent(&file)?;
            rest = after;
        }
        Some((file, rest))
    }

    fn resolve(&self, from: &str, path: &[String], deep: usize) -> Vec<Target> {
        let Some((mut file, mut rest)) = self.start(from, path).filter(|(file, _)| self.files.contains_key(file))
        else {
            return Vec::new();
        };
        let mut is_ours = rest.len() < path.len();
        while let [name, more @ ..] = rest {
            if let Some(child) = self.child(&file, name).filter(|_| !more.is_empty()) {
                (file, rest, is_ours) = (child, more, true);
                continue;
            }
            let found = self.find(&file, name, deep);
            let module = found.iter().find(|target| target.name.is_none()).filter(|_| !more.is_empty());
            if let Some(module) = module {
                (file, rest, is_ours) = (module.file.clone(), more, true);
                continue;
            }
            // What a macro defines cannot be seen: it is taken to stand where it was looked for.
            let unseen = Target { file, name: Some(name.clone()) };
            return if found.is_empty() && is_ours { vec![unseen] } else { found };
        }
        vec![Target { file, name: None }]
    }

    /// Where a name of a file is defined.
    fn find(&self, file: &str, name: &str, deep: usize) -> Vec<Target> {
        let Some(said) = self.files.get(file).filter(|_| deep > 0) else { return Vec::new() };
        let mut found: Vec<Target> = Vec::new();
        if said.defines.contains(name) {
            found.push(Target { file: file.to_owned(), name: Some(name.to_owned()) });
        }
        // A name brought in by itself, as `use toml;` does, leads nowhere.
        let named = said.uses.iter().filter(|one| one.name.as_deref() == Some(name) && one.written.path.len() > 1);
        found.extend(named.flat_map(|one| self.resolve(file, &one.written.path, deep - 1)));
        found.extend(self.child(file, name).map(|child| Target { file: child, name: None }));
        if found.is_empty() {
            let all = said.uses.iter().filter(|one| one.name.is_none() && !one.written.in_test);
            let opened = all.flat_map(|one| self.resolve(file, &one.written.path, deep - 1));
            found.extend(opened.filter(|one| one.name.is_none()).flat_map(|one| self.find(&one.file, name, deep - 1)));
        }
        found
    }

    fn child(&self, file: &str, name: &str) -> Option<String> {
        let folder = [package_of(file).trim_end_matches('/').to_owned()].into_iter().chain(modules_of(file));
        let path = folder.chain([name.to_owned()]).collect::<Vec<_>>().join("/");
        [format!("{path}.rs"), format!("{path}/mod.rs")].into_iter().find(|path| self.files.contains_key(path))
    }

    fn parent(&self, file: &str) -> Option<String> {
        let mut modules = modules_of(file);
        modules.pop()?;
        let package = package_of(file);
        let door = if modules.is_empty() { "lib.rs".to_owned() } else { format!("{}/mod.rs", modules.join("/")) };
        Some(format!("{package}{door}")).filter(|path| self.files.contains_key(path))
    }
}

/// How often a name may be shown on before the search ends.
const DEEP: usize = 8;
pub const CORE: &str = "core/src/";
pub const PROGRAM: &str = "src/";

pub fn package_of(path: &str) -> &'static str {
    if path.starts_with(CORE) { CORE } else { PROGRAM }
}

/// The names of the module that a file is, from the top; none for the top itself.
pub fn modules_of(path: &str) -> Vec<String> {
    let inside = path.strip_prefix(package_of(path)).unwrap_or(path).trim_end_matches(".rs");
    inside.split('/').filter(|name| !matches!(*name, "mod" | "lib")).map(str::to_owned).collect()
}

impl File {
    fn calls(&self, of: &str, method: &str) -> bool {
        let named =
            |path: &[String]| matches!(path, [owner, name] if (owner == "Self" || owner == of) && name == method);
        let is_own = self.methods.iter().any(|(owner, methods)| owner == of && methods.contains(method));
        !is_own && (self.own_calls.contains(method) || self.paths.iter().any(|one| !one.in_test && named(&one.path)))
    }

    fn read(text: &str) -> Self {
        let tokens = tokens(text);
        let mut file = Self::default();
        let mut depth = 0;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let next = |steps: usize| tokens.get(at + steps).map_or("", |token| token.text.as_str());
            let before = at.checked_sub(1).map_or("", |before| tokens[before].text.as_str());
            match token.text.as_str() {
                "{" => depth += 1,
                "}" => depth -= 1,
                "use" => {
                    let is_shown = before == "pub" || before == ")";
                    let mut leaves = Vec::new();
                    at = tree(&tokens, at + 1, &[], &mut leaves);
                    let written = |path| Written { path, line: token.line, in_test: token.in_test };
                    let uses = leaves.into_iter().map(|(path, name)| Use { written: written(path), name, is_shown });
                    file.uses.extend(uses);
                    continue;
                }
                "static" => file.statics.push(token.line),
                "mod" if token.in_test && next(2) == ";" => {
                    file.test_modules.insert(next(1).to_owned());
                }
                "impl" if depth == 0 && !token.in_test => file.methods.extend(methods(&tokens[at..])),
                "self" if next(1) == "." && next(3) == "(" && !token.in_test => {
                    file.own_calls.insert(next(2).to_owned());
                }
                _ => {}
            }
            if depth == 0 && !token.in_test && DEFINING.contains(&token.text.as_str()) {
                file.defines.insert(next(1 + usize::from(next(1) == "!")).to_owned());
            }
            if token.is_name() && before != "." && before != "::" {
                let end = path_end(&tokens, at);
                let mut path: Vec<String> = tokens[at..end].iter().step_by(2).map(|one| one.text.clone()).collect();
                let after = |steps: usize| tokens.get(end + steps).map_or("", |one| one.text.as_str());
                let is_named_here = before == "mod" || DEFINING.contains(&before);
                if !token.in_test && !is_named_here {
                    file.words.insert(token.text.clone());
                }
                let is_macro = after(0) == "!" && after(1) != "=";
                if is_macro && let Some(last) = path.last_mut() {
                    last.push('!');
                }
                if path.len() > 1 || is_macro {
                    file.paths.push(Written { path, line: token.line, in_test: token.in_test });
                }
            }
            at += 1;
        }
        file
    }
}

const DEFINING: [&str; 9] = ["fn", "struct", "enum", "trait", "type", "const", "static", "union", "macro_rules"];

/// Where a path that begins here ends.
fn path_end(tokens: &[Token], mut at: usize) -> usize {
    while tokens.get(at + 1).is_some_and(|one| one.text == "::") && tokens.get(at + 2).is_some_and(Token::is_name) {
        at += 2;
    }
    at + 1
}

/// The leaves of a `use`, each with its name here; the place after it.
fn tree(tokens: &[Token], mut at: usize, before: &[String], leaves: &mut Vec<(Vec<String>, Option<String>)>) -> usize {
    let mut path = before.to_vec();
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token.text.as_str() {
            "::" => {}
            "*" => {
                leaves.push((path, None));
                return at;
            }
            "{" => {
                while tokens.get(at).is_some_and(|token| token.text != "}") {
                    at = tree(tokens, at, &path, leaves);
                    at += usize::from(tokens.get(at).is_some_and(|token| token.text == ","));
                }
                return at + 1;
            }
            "as" => {
                leaves.push((path, tokens.get(at).map(|token| token.text.clone())));
                return at + 1;
            }
            _ if token.is_name() => {
                // `a::{self}` is `a`.
                if token.text != "self" || path.is_empty() {
                    path.push(token.text.clone());
                }
                if !matches!(tokens.get(at).map(|token| token.text.as_str()), Some("::" | "as")) {
                    leaves.push((path.clone(), path.last().cloned()));
                    return at;
                }
            }
            _ => return at,
        }
    }
    at
}

/// The type that an `impl` gives methods of its own, and those methods.
fn methods(tokens: &[Token]) -> Option<(String, BTreeSet<String>)> {
    let open = tokens.iter().position(|token| token.text == "{")?;
    let head = &tokens[..open];
    let mut angles = 0;
    let mut of = None;
    for token in &head[1..] {
        match token.text.as_str() {
            "<" => angles += 1,
            ">" => angles -= 1,
            "for" if angles == 0 => return None,
            "where" => break,
            _ if angles == 0 && token.is_name() => of = Some(token.text.clone()),
            _ => {}
        }
    }
    let mut depth = 0;
    let mut names = BTreeSet::new();
    for pair in tokens[open..].windows(2) {
        depth += i32::from(pair[0].text == "{") - i32::from(pair[0].text == "}");
        if depth == 0 {
            break;
        }
        if depth == 1 && pair[0].text == "fn" {
            names.insert(pair[1].text.clone());
        }
    }
    Some((of?, names))
}

struct Token {
    text: String,
    line: usize,
    in_test: bool,
}

impl Token {
    fn is_name(&self) -> bool {
        self.text.starts_with(|first: char| first.is_alphabetic() || first == '_')
    }
}

/// Names and signs, without comments and without what stands in quotes.
fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let mut found: Vec<Token> = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < letters.len() {
        let end = token_end(&letters, at);
        let token: String = letters[at..end].iter().collect();
        if !token.starts_with(char::is_whitespace) && !token.starts_with("//") && !token.starts_with("/*") {
            let is_quoted = token.contains(['"', '\'']);
            found.push(Token { text: if is_quoted { "\"".to_owned() } else { token }, line, in_test: false });
        }
        line += letters[at..end].iter().filter(|letter| **letter == '\n').count();
        at = end;
    }
    mark_tests(&mut found);
    found
}

fn token_end(letters: &[char], at: usize) -> usize {
    let is_word = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    let rest = &letters[at..];
    let until = |from: usize, end: &str| {
        let end: Vec<char> = end.chars().collect();
        let found = rest[from..].windows(end.len()).position(|window| window == end);
        found.map_or(letters.len(), |found| at + from + found + end.len())
    };
    let quoted = |mut from: usize, quote: char| {
        while rest.get(from).is_some_and(|letter| *letter != quote) {
            from += 1 + usize::from(rest[from] == '\\');
        }
        letters.len().min(at + from + 1)
    };
    match rest {
        ['/', '/', ..] => until(0, "\n").max(at + 1),
        ['/', '*', ..] => until(2, "*/"),
        ['"', ..] => quoted(1, '"'),
        ['b', '"', ..] => quoted(2, '"'),
        ['\'', '\\', ..] => quoted(1, '\''),
        ['\'', _, '\'', ..] => at + 3,
        ['\'', ..] => at + 1 + rest[1..].iter().take_while(|letter| is_word(letter)).count(),
        [':', ':', ..] => at + 2,
        ['r', '"' | '#', ..] | ['b', 'r', '"' | '#', ..] => {
            let start = rest.iter().position(|letter| *letter != 'r' && *letter != 'b').unwrap_or(1);
            let hashes = rest[start..].iter().take_while(|letter| **letter == '#').count();
            if rest.get(start + hashes) == Some(&'"') {
                until(start + hashes + 1, &format!("\"{}", "#".repeat(hashes)))
            } else {
                at + start
            }
        }
        [first, ..] if is_word(first) => at + rest.iter().take_while(|letter| is_word(letter)).count(),
        _ => at + 1,
    }
}

/// Marks what stands under `#[cfg(test)]`.
fn mark_tests(tokens: &mut [Token]) {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut at = 0;
    while at + MARK.len() < tokens.len() {
        if !tokens[at..].iter().zip(MARK).all(|(token, mark)| token.text == mark) {
            at += 1;
            continue;
        }
        let mut depth = 0;
        let mut is_use = false;
        for token in &mut tokens[at + MARK.len()..] {
            token.in_test = true;
            is_use |= token.text == "use";
            match token.text.as_str() {
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth -= 1,
                _ => {}
            }
            at += 1;
            if depth == 0 && (token.text == ";" || token.text == "}" && !is_use) {
                break;
            }
        }
        at += MARK.len();
    }
}
