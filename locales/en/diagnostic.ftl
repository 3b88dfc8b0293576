# What can be wrong with lessons, and what to do then.

diagnostic-error = error
diagnostic-warning = warning
diagnostic-help = help
diagnostic-clean = Nothing found. Everything is in order.
# $count (Number) - how many more
diagnostic-more = And { $count } more. See them all: vangnet check --all
# $files (Number) - how many files
# $folder (String) - the folder
# $languages (Number) - how many languages
# $modules (Number) - how many modules
# $regions (Number) - how many regions
diagnostic-looked = Looked at in ‘{ $folder }’: { $modules ->
    [one] 1 module
   *[other] { $modules } modules
}, { $languages ->
    [one] 1 language
   *[other] { $languages } languages
}, { $regions ->
    [one] 1 region
   *[other] { $regions } regions
}, { $files ->
    [one] 1 file
   *[other] { $files } files
}.
diagnostic-lent-lines = It has no regions: the helplines of Vangnet are shown.
diagnostic-lent-now = It has no Help now: that of Vangnet is shown.
diagnostic-built-in = the program itself
# $errors (Number) - how many errors
# $warnings (Number) - how many warnings
diagnostic-total = Found: { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}.
# $word (String) - the word probably meant
diagnostic-meant = Did you mean ‘{ $word }’?
diagnostic-type-text = a text
diagnostic-type-integer = a whole number
diagnostic-type-boolean = true or false
diagnostic-type-share = a number between 0 and 1
diagnostic-type-date = a date such as 2026-11-24
diagnostic-type-list = a list
diagnostic-type-table = a table


# The name of each sort stands in core/src/document/syntax.rs.
diagnostic-syntax = This is not written well.
diagnostic-syntax-backslash = In a text between quotation marks \ is a special sign.
    .help = Write \\ in place of \, or use /.
# $found (String) - what stands there
diagnostic-syntax-capital = This word is written in small letters.
    .help = Write { $found }.
# $found (String) - what stands there
diagnostic-syntax-colon = There is a colon after ‘{ $found }’. It should be the = sign.
    .help = Write { $found } = "…".
diagnostic-syntax-comma = A comma is missing after this.
    .help = Put a comma between two things in a list: ["a", "b"].
diagnostic-syntax-comma-twice = There is a comma too many here.
    .help = Remove this comma, or write before it what is missing.
diagnostic-syntax-conflict = This is a mark of two versions that were not merged.
    .help = Choose which lines stay, and remove the lines with <<<<<<<, ======= and >>>>>>>.
# $found (String) - what stands there
diagnostic-syntax-curled = The curled quotation mark { $found } does not begin or end a text.
    .help = Write a straight quotation mark: ". A word processor curls them by itself.
# $found (String) - what stands there
diagnostic-syntax-day = ‘{ $found }’ is not a good date.
    .help = Write the year first, then the month and the day, with hyphens and without quotation marks: 2026-11-24.
# $found (String) - what stands there
diagnostic-syntax-decimal-comma = A number has a point, not a comma.
    .help = Write { $found }.
# $found (String) - what stands there
# $line (String) - where it stands first
diagnostic-syntax-duplicate = ‘{ $found }’ is there twice. The first is on line { $line }.
    .help = Give the second a name of its own, or put back the heading that may belong in between, such as [page.name].
# $found (String) - what stands there
diagnostic-syntax-equals = Between a name and its value stands one = sign. Here stands { $found }.
    .help = Write: name = "text".
diagnostic-syntax-head = The brackets of this heading are not right.
    .help = Put the name between one [ and one ]: [page.name].
diagnostic-syntax-inner-quote = There are straight quotation marks in this text. They end the text too early.
    .help = Use ‘…’ or “…” within a text, or write \" in place of ".
# $found (String) - what stands there
diagnostic-syntax-key = ‘{ $found }’ cannot be a name.
    .help = Use small letters without accents, digits and hyphens.
diagnostic-syntax-no-brackets = This is a list, and it does not stand between [ and ].
    .help = Write: ["a", "b"].
diagnostic-syntax-no-equals = The = sign is missing on this line, or a quotation mark on a line above it.
    .help = Write: name = "text". A comment begins with #.
diagnostic-syntax-no-key = There is no name before the = sign.
    .help = Write a name before it, or put a # before the line.
# $found (String) - what stands there
diagnostic-syntax-no-quotes = A text stands between quotation marks.
    .help = Write "{ $found }".
# $found (String) - what stands there
diagnostic-syntax-no-value = There is nothing after ‘{ $found } =’.
    .help = Write something after it, or put a # before the line.
diagnostic-syntax-odd-quote = A quotation mark is missing here.
    .help = Put " before and after each text in the list: ["a", "b"].
diagnostic-syntax-open-list = The list that begins here does not end.
    .help = Put ] after the last thing in the list.
diagnostic-syntax-open-quote = The text that begins here does not end.
    .help = Put " at the end of the text.
diagnostic-syntax-open-table = The table that begins here does not end.
    .help = Put the closing brace after the last thing in the table.
diagnostic-syntax-open-text = The text that begins here does not end.
    .help = Put """ on a line below the text.
diagnostic-syntax-other = This line cannot be read.
    .help = Look at quotation marks, brackets and the = sign.
# $found (String) - what stands there
diagnostic-syntax-rest = Behind this value, ‘{ $found }’ does not belong.
    .help = Remove it. Each name stands with its value on a line of its own.
# $found (String) - what stands there
diagnostic-syntax-space-in-key = There is a space in the name ‘{ $found }’.
    .help = Put a point or a hyphen in place of the space.
diagnostic-syntax-two = There are two things on one line here, or a quotation mark too many.
    .help = Put each thing on a line of its own.
# $why (String) - what the system said
diagnostic-unreadable-file = This cannot be read: { $why }.
    .help = See whether you may open it.
diagnostic-not-a-file = This is not an ordinary file.
    .help = Put a text file with this name here, or give this another name.
# $most (String) - the largest size in kB
diagnostic-file-too-large = This file is larger than { $most } kB and was not read.
    .help = A lesson is text of some pages. Spread it over modules, or see whether this is the right file.
diagnostic-not-utf8 = This file was not saved as UTF-8.
    .help = Open it in your text program, choose ‘Save as’ and then the encoding UTF-8.
# $language (String) - tag of the language
# $sort (String) - what the file was to be
diagnostic-empty-file = There is nothing in this file.
    .help = { $sort ->
    [source] Write a title, a summary and the words of each page. An example of all of it: vangnet new NAME --lessons DIR
    [translation] Lay it out from the source: vangnet translate new { $language } --lessons DIR
    [lesson] Write id, source and pages. An example of all of it: vangnet new NAME --lessons DIR
    [course] Write which modules there are: modules = ["name"]
   *[region] Write a name in each language, and the helplines: see docs/lesson-format.md.
}
# $meant (String) - the name that it should have
diagnostic-misnamed-file = This file is not read. It should be called ‘{ $meant }’.
    .help = Give the file that name. Windows sometimes hides the end of a name, such as .txt.
# $key (String) - name of the key
diagnostic-unknown-key = The key ‘{ $key }’ does not belong here.
    .help = See whether the name is right, and whether the key stands below the right heading. All keys are in docs/lesson-format.md.
# $key (String) - name of the key
diagnostic-missing-key = The key ‘{ $key }’ is missing here.
    .help = Add ‘{ $key } = …’.
# $example (String) - what such a value looks like
# $expected (String) - what is expected
# $found (String) - what stands there
diagnostic-wrong-type = This should be { $expected }, but it is { $found }.
    .help = Write, for example: { $example }
# $allowed (String) - the words that may stand here
# $found (String) - what stands there
diagnostic-bad-value = ‘{ $found }’ is not possible here.
    .help = Choose from: { $allowed }.
# $high (String) - the highest number
# $low (String) - the lowest number
diagnostic-out-of-range = This does not fit: it must be between { $low } and { $high }.
    .help = Choose a value from { $low } to { $high }.
# $found (String) - what stands there
diagnostic-bad-id = ‘{ $found }’ is not a good id.
    .help = Use small letters, digits and hyphens, and begin with a letter.
# $found (String) - what stands there
diagnostic-duplicate-id = ‘{ $found }’ appears twice here.
    .help = Remove one, or give one another name.
# $least (String) - the fewest that there may be
# $what (String) - of what there are too few
diagnostic-wrong-count = { $what ->
    [modules] This course has no module.
    [signal] Not one message has a ‘signal’.
   *[other] There is too little here: it should be at least { $least }.
}
    .help = { $what ->
    [modules] Write the names of the folders: modules = ["name"]. A new module is laid out by: vangnet new NAME --lessons DIR
    [signal] Put ‘signal = "…"’ with the message that the reader should notice.
   *[other] Add some, up to { $least } or more.
}
diagnostic-missing-file = This file is missing.
    .help = Make the file, or correct the name of the folder.
# $folder (String) - name of the folder
# $found (String) - what stands there
diagnostic-wrong-folder = The id ‘{ $found }’ differs from the name of the folder, ‘{ $folder }’.
    .help = Make them the same.
# $page (String) - id of the page
diagnostic-unknown-page = The page ‘{ $page }’ does not exist.
    .help = Add [page.{ $page }], or correct the name.
# $page (String) - id of the page
diagnostic-unlisted-page = The page ‘{ $page }’ is not in ‘pages’.
    .help = Put ‘{ $page }’ in its place in ‘pages’, or remove the table.
# $found (String) - what stands there
diagnostic-not-an-option = ‘{ $found }’ is none of the options.
    .help = Choose an id that is among the options.
diagnostic-no-wrong-option = Everything is right here, so there is nothing to choose.
    .help = Leave at least one option that does not belong.
# $expected (String) - what is expected
diagnostic-not-a-permutation = This order does not hold each option exactly once.
    .help = Name each of these once: { $expected }.
# $found (String) - what stands there
diagnostic-unknown-source = The source ‘{ $found }’ is not in sources.toml.
    .help = Add [{ $found }] to sources.toml, or correct the name.
# $source (String) - id of the source
diagnostic-uncited-source = The source ‘{ $source }’ is cited nowhere.
    .help = Cite it on the page, helpline or duty that says this, or take it out of sources.toml.
# $page (String) - id of the page
diagnostic-missing-cite = The page ‘{ $page }’ states a number without a source.
    .help = Add ‘cites = ["…"]’ with an id from sources.toml.
# $page (String) - id of the page
diagnostic-bad-revisit = ‘{ $page }’ is no earlier page with a question.
    .help = Name a page with a question, for instance a first guess.
# $found (String) - what stands there
diagnostic-unknown-speaker = ‘{ $found }’ is not in ‘who’.
    .help = Add the speaker to ‘who’, or correct the name.
# $found (String) - what stands there
diagnostic-unknown-node = The conversation has no node ‘{ $found }’.
    .help = Add [page.….node.{ $found }], or correct the name.
# $found (String) - what stands there
diagnostic-unreachable-node = Nobody ever reaches ‘{ $found }’.
    .help = Let a choice lead to ‘{ $found }’, or remove it.
# $found (String) - what stands there
diagnostic-endless-node = From ‘{ $found }’ the conversation never ends.
    .help = Let a choice lead to an ending (‘end = …’).
# $ending (String) - word of the ending: good, mixed or harm
diagnostic-missing-ending = The conversation has no ending ‘{ $ending }’ that could be earned.
    .help = Who writes ‘to = "end"’ gives the conversation one node each with ‘end = "good"’, "mixed" and "harm".
# $page (String) - id of the page
# $ending (String) - word of the ending: good, mixed or harm
diagnostic-unreached-ending = No way through ‘{ $page }’ earns the ending ‘{ $ending }’.
    .help = Change ‘tone’, ‘keeps’ and ‘misses’ until some way leads there. Good wants a tone above 0 and at most one rule missed; harm a tone below 0 and two rules, or a ‘never’ rule.
# $node (String) - id of the moment of the talk
# $choice (String) - id of the sentence
# $ending (String) - word of the ending: good, mixed or harm
diagnostic-one-line-decides = The sentence ‘{ $choice }’ at ‘{ $node }’ alone decides on the ending ‘{ $ending }’.
    .help = Let it lead to ‘to = "end"’, and let more than one sentence keep and miss the rules. An ending is earned on the whole way.
# $node (String) - id of the moment of the talk
# $choice (String) - id of the sentence
diagnostic-unanswered-break = The sentence ‘{ $choice }’ at ‘{ $node }’ breaks a ‘never’ rule, and nobody in the story notices.
    .help = Give the next node ‘if-broken = "…"’ with a node in which the child answers it, or let it lead to a node of its own.
# $page (String) - id of the page
diagnostic-good-while-broken = ‘{ $page }’ can end well while a ‘never’ rule stands broken.
    .help = Let the last sentences lead to ‘to = "end"’, or let a sentence keep that rule again first.
# $found (String) - what stands there
diagnostic-unknown-rule = The rule ‘{ $found }’ is not in ‘rules’.
    .help = Add it to ‘rules’, or correct the name.
# $found (String) - what stands there
diagnostic-unknown-module = The module ‘{ $found }’ does not exist.
    .help = Make the folder ‘{ $found }’ with a lesson.toml, or correct the name.
# $found (String) - what stands there
diagnostic-unknown-region = The region ‘{ $found }’ does not exist.
    .help = Make regions/{ $found }.toml, or correct the name.
# $language (String) - tag of the language
# $module (String) - id of the module
diagnostic-missing-language = The module ‘{ $module }’ has no text in the language ‘{ $language }’.
    .help = Make this file: vangnet translate new { $language } --lessons FOLDER. Or remove the language from course.toml.
# $page (String) - id of the page
diagnostic-missing-page = The text of the page ‘{ $page }’ is missing.
    .help = Add [page.{ $page }] with a ‘heading’.
# $page (String) - id of the page
diagnostic-untranslated-page = The page ‘{ $page }’ is not translated yet.
    .help = Add [page.{ $page }]. Until then the reader sees the original page.
# $key (String) - name of the key
# $page (String) - id of the page
# $example (String) - what such a value looks like
diagnostic-missing-prose = The page ‘{ $page }’ lacks ‘{ $key }’.
    .help = Add ‘{ $key } = { $example }’.
# $key (String) - name of the key
diagnostic-unknown-prose = ‘{ $key }’ belongs to nothing on this page.
    .help = See whether the name is right. The names follow from lesson.toml.
# $page (String) - id of the page
diagnostic-unknown-page-prose = The page ‘{ $page }’ is not in lesson.toml.
    .help = See whether the name is the same as in lesson.toml, or add the page there.
# $expected (String) - what is expected
# $page (String) - id of the page
diagnostic-gap-mismatch = The prompt of ‘{ $page }’ does not hold exactly the gaps.
    .help = Put each of these once into ‘prompt’: { $expected }.
diagnostic-empty-text = This text is empty.
    .help = Write something, or remove the key.
# $character (String) - the character, by name or number
diagnostic-bad-character = The character { $character } is not allowed here.
    .help = Remove it. Control characters, tabs, direction marks and emoji do not show the same everywhere.
# $found (String) - what stands there
diagnostic-bad-markup = { $found ->
    [heading] A heading with # is not possible here.
    [code] This line begins with spaces, or has ` in it. That is markup for program code.
    [link] A link is not possible here.
    [image] An image is not possible here.
    [quotation] A line that begins with > is not possible here.
    [rule] A line across the text is not possible here.
    [HTML] Signs between < and > are not possible here.
    [nested] A list in a list is not possible here.
   *[other] This markup is not possible here: { $found }.
}
    .help = { $found ->
    [code] Remove the spaces at the beginning, and write words without `.
    [link] Write out the address or the name.
   *[other] Use paragraphs, **strong**, *emphasis* and lists, and only in long texts.
}
# $found (String) - what stands there
diagnostic-list-number = The number { $found } at the start of a line is read as that of a list.
    .help = Is it a sentence? Write a backslash before the dot, or other words first. Is it a list? Let the numbers follow each other.
# $found (String) - what stands there
diagnostic-phone-in-prose = ‘{ $found }’ looks like a phone number.
    .help = Name a topic in ‘topics’. Phone numbers belong in regions/ only.
# $found (String) - what stands there
diagnostic-emergency-number = The answer ‘{ $found }’ is a phone number, and it is not the same in every region.
    .help = Is it right in each of your regions? Write above the line: # allow emergency-number: why. Else ask for something other than a number.
# $most (String) - the most that may be
# $words (String) - how many words
diagnostic-long-note = This note has { $words } words.
    .help = Keep it to { $most } words: whoever leads a group reads while talking.
# $page (String) - id of the page
diagnostic-not-a-help-page = The page ‘{ $page }’ is no help card.
    .help = Only ‘kind = "help"’ belongs in this module.
# $module (String) - id of the module
diagnostic-no-help-card = The module ‘{ $module }’ has no help card.
    .help = Add a page with ‘kind = "help"’.
# $found (String) - what stands there
diagnostic-bad-parent = ‘{ $found }’ cannot be the ‘parent’ here.
    .help = Name another region that has no ‘parent’ itself.
# $found (String) - what stands there
# $region (String) - id of the region that names the country too
# $why (String) - what is wrong with it
diagnostic-bad-country = { $why ->
    [twice] The country ‘{ $found }’ already stands in the region ‘{ $region }’.
   *[other] ‘{ $found }’ is not the code of a country.
}
    .help = { $why ->
    [twice] Keep it in one region. A reader there gets the lines of that region.
   *[other] Write two capitals, such as "NL".
}
# $line (String) - id of the helpline
diagnostic-line-without-contact = The helpline ‘{ $line }’ has no phone number and no website.
    .help = Add ‘phone’ or ‘web’, or leave the line out.
# $line (String) - id of the helpline
diagnostic-verify-without-web = Readers are asked to check the website of ‘{ $line }’, and it has none.
    .help = Add ‘web’, or leave ‘verify’ out.
# $page (String) - id of the help card, when it is about one
# $region (String) - id of the region, when it is about one
# $regions (String) - ids of the regions in which the card has no such line
# $where (String) - what it is about
diagnostic-no-day-and-night = { $where ->
    [card] The help card ‘{ $page }’ shows no line that is answered day and night. The region has one: { $regions }.
   *[other] No emergency line of the region ‘{ $region }’ is answered day and night.
}
    .help = { $where ->
    [card] Add a topic of such a line, for instance "emergency".
   *[other] Write ‘always = true’ on a line that is always answered.
}
# $regions (String) - ids of the regions
# $topic (String) - name of the topic
diagnostic-unfilled-line = There is no line for ‘{ $topic }’ in: { $regions }.
    .help = Add a line for it to the region, or write what to say there under [instead.{ $topic }].
# $lines (Number) - lines of the card
# $most (Number) - the most that fit
# $page (String) - id of the help card
diagnostic-long-help-card = The help card ‘{ $page }’ has { $lines } lines; at most { $most } can be taken in.
    .help = Leave out what can wait, or make two cards of it.
# $page (String) - id of the help card
diagnostic-danger-first = The help card ‘{ $page }’ does not begin with the danger.
    .help = Write first, under ‘steps.danger’, which danger cannot wait.
# $page (String) - id of the page
# $region (String) - id of the region
# $topics (String) - names of the topics
diagnostic-topic-without-line = In the region ‘{ $region }’ the page ‘{ $page }’ has no helpline at all ({ $topics }).
    .help = Add a helpline in regions/{ $region }.toml, or a topic on the page.
# $term (String) - id of the term
diagnostic-missing-term = The term ‘{ $term }’ is missing in this language.
    .help = Add [{ $term }], or remove it from the other languages.
# $language (String) - tag of the language
# $page (String) - id of the page
diagnostic-behind = The source of ‘{ $page }’ has changed since the text in ‘{ $language }’ was checked.
    .help = Check the text and stamp it anew.
# $language (String) - tag of the language
# $module (String) - id of the module
# $page (String) - id of the page
diagnostic-rewritten = The text of ‘{ $page }’ in ‘{ $language }’ was rewritten since somebody checked it.
    .help = Have it checked and stamp it anew. Did its meaning stay the same? vangnet translate same-meaning { $module } { $language } --page { $page } --lessons DIR
# $found (String) - what stands there
diagnostic-unknown-status = ‘{ $found }’ no longer exists.
    .help = Remove this stamp.
# $date (String) - a day
# $source (String) - id of the source
diagnostic-expired = The source ‘{ $source }’ was to be looked at again after { $date }.
    .help = Look at the source and move ‘checked’ and ‘expires’ in sources.toml.
# $date (String) - a day
# $source (String) - id of the source
diagnostic-expires-soon = The source ‘{ $source }’ has to be looked at before { $date }.
    .help = See whether it still holds, then renew ‘checked’ and ‘expires’.
# $languages (String) - tags of languages
# $module (String) - id of the module
# $page (String) - id of the page
diagnostic-unstamped = Nobody wrote down who checked the critical page ‘{ $page }’ ({ $languages }).
    .help = Say it truthfully, also when nobody did: vangnet translate stamp { $module } LANG --page { $page } --checked none --lessons DIR
# $date (String) - a day
# $line (String) - id of the helpline
diagnostic-stale-line = The helpline ‘{ $line }’ was last looked at on { $date }.
    .help = Call or look at the website, and move ‘checked’.
# $problem (String) - what the reader of the file said, in English
diagnostic-locale-syntax = This message is not valid Fluent: { $problem }.
    .help = Look at braces, asterisks and indentation.
# $found (String) - what stands there
# $id (String) - id of the message
diagnostic-unknown-reference = The message ‘{ $id }’ quotes ‘{ $found }’, which is not in the same file.
    .help = Correct the name, or write the words out.
# $expected (String) - the plural forms of the language
# $found (String) - what stands there
# $id (String) - id of the message
diagnostic-bad-plural = The plural of ‘{ $id }’ does not fit its language: look at ‘{ $found }’.
    .help = This language has: { $expected }. Whole numbers such as [0] may be added.
# $found (String) - what stands there
# $id (String) - id of the message
diagnostic-undescribed-variable = No comment says what ‘${ $found }’ is in ‘{ $id }’.
    .help = Write above it: # ${ $found } (String) - what it is
# $id (String) - id of the message
# $prefix (String) - the name of the file
diagnostic-message-prefix = The message ‘{ $id }’ does not begin with the name of its file.
    .help = Let it begin with ‘{ $prefix }-’.
# $id (String) - id of the message
# $language (String) - tag of the language
# $other (String) - tag of another language
diagnostic-missing-message = The message ‘{ $id }’ is in ‘{ $other }’ and missing in ‘{ $language }’.
    .help = Add it to ‘{ $language }’.
# $found (String) - what stands there
# $id (String) - id of the message
diagnostic-message-leftover = The message ‘{ $id }’ shows the reader this: { $found }
    .help = Look at braces, names of values and empty forms.
# $expected (String) - attributes, or: none
# $id (String) - id of the message
# $other (String) - tag of another language
diagnostic-message-mismatch = The message ‘{ $id }’ has other attributes here than in ‘{ $other }’.
    .help = { $expected ->
    [none] In ‘{ $other }’ it has none.
   *[other] In ‘{ $other }’ it has: { $expected }.
}
# $expected (String) - values, or: none
# $found (String) - name of a value
# $id (String) - id of the message
diagnostic-unknown-value = The message ‘{ $id }’ asks for ‘${ $found }’, and the program does not give that value.
    .help = { $expected ->
    [none] This message gets no values.
   *[other] This message gets: { $expected }.
}
# $form (String) - values that choose a form, such as $n = 2; or: none
# $found (String) - name of a value
# $id (String) - id of the message
# $other (String) - tag of another language
diagnostic-lost-value = { $form ->
    [none] The message ‘{ $id }’ leaves out ‘${ $found }’. In ‘{ $other }’ it is used.
   *[other] The message ‘{ $id }’ leaves out ‘${ $found }’ in the form for { $form }. In ‘{ $other }’ it is said there.
}
    .help = Put ‘${ $found }’ between braces in each form.
# $found (String) - name of a form
# $id (String) - id of the message
# $variable (String) - name of the value that chooses
diagnostic-never-chosen = The form [{ $found }] of ‘{ $id }’ is never shown.
    .help = ‘${ $variable }’ is a word. Name each form after another word that it can be.
# $found (String) - names of messages
# $id (String) - id of the message
diagnostic-circular-message = The message ‘{ $id }’ quotes itself: { $found }.
    .help = Write the words out in one of them.

# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-avoid-term = The glossary advises against ‘{ $found }’. { $reason }
    .help = Write ‘{ $instead }’.
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-blame = ‘{ $found }’ can hurt. { $reason }
    .help = Try for instance: ‘{ $instead }’
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-scare = ‘{ $found }’ can frighten. { $reason }
    .help = Try for instance: ‘{ $instead }’
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-promise = ‘{ $found }’ promises too much. { $reason }
    .help = Try for instance: ‘{ $instead }’
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-image-advice = ‘{ $found }’ can be read as advice. { $reason }
    .help = Try for instance: ‘{ $instead }’
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-euphemism = ‘{ $found }’ veils that it is about suicide. { $reason }
    .help = Say it directly, for instance: ‘{ $instead }’
# $found (String) - what stands there
# $reason (String) - why it is named, a sentence
diagnostic-checked-claim = ‘{ $found }’ says that somebody looked at this. { $reason }
    .help = Leave it out. What somebody checked is said by the program: vangnet translate stamp
# $found (String) - what stands there
# $reason (String) - why it is named, a sentence
diagnostic-explicit = ‘{ $found }’ is explicit. { $reason }
    .help = Leave it out, or say what somebody feels or needs.
# $found (String) - what stands there
# $reason (String) - why it is named, a sentence
diagnostic-harmful-tool = ‘{ $found }’ does not belong in a lesson. { $reason }
    .help = Describe what happens to the child, without a name or a method.
# $found (String) - what stands there
# $simple (String) - the simpler word
diagnostic-hard-word = ‘{ $found }’ is a hard word.
    .help = Write: { $simple }.
# $found (String) - what stands there
diagnostic-long-word = ‘{ $found }’ is a long word.
    .help = Write it with shorter words, or explain it in the text and write above that line: # allow long-word: why
# $words (Number) - words in the sentence
# $most (Number) - the most that reads well
diagnostic-long-sentence = This sentence has { $words } words; at most { $most } read well.
    .help = Make two sentences of it.
# $commas (Number) - commas in the sentence
diagnostic-many-commas = This sentence has { $commas } commas.
    .help = Make two sentences of it, or a list.
# $mean (String) - words per sentence
# $most (Number) - the most that reads well
diagnostic-long-on-average = Sentences here have { $mean } words on average; at most { $most } read well.
    .help = Split the longest sentences.
# $count (Number) - passive sentences
# $sentences (Number) - all sentences
diagnostic-many-passives = { $count } of the { $sentences } sentences look passive.
    .help = Say who does it: ‘you call the school’ instead of ‘the school is called’.
# $page (String) - id of the page
diagnostic-uncited-number = The page ‘{ $page }’ has this number and no source.
    .help = Add ‘cites = ["…"]’ to the page in lesson.toml, or write it without a number.
# $letters (Number) - letters of the option
# $others (Number) - letters of the others on average
diagnostic-long-option = This option has { $letters } letters and the others about { $others }. A reader guesses from its length.
    .help = Make the options about equally long.
# $found (String) - what stands there
diagnostic-equal-options = The option ‘{ $found }’ is there twice.
    .help = Write two options that the reader can tell apart.
# $found (String) - what stands there
# $said (String) - what says it already: verdict, number or instruction
diagnostic-said-twice = The screen says ‘{ $found }’ itself.
    .help = { $said ->
    [number] The right number already stands above this text. Begin with what that number means.
    [instruction] Every prompt is followed by how to answer it. Ask only what you want to know.
   *[other] Whether the answer is right already stands above this text. Begin with the reason.
}
# $position (Number) - the place, from 1
diagnostic-same-position = Every right answer of this module stands at place { $position }.
    .help = Spread the right answers over the places.
# $module (String) - id of the module
diagnostic-no-calm-case = The module ‘{ $module }’ has no case in which nothing is wrong.
    .help = Add a choice with ‘alarm’ in which the calmest answer is right. Who sees danger everywhere sees less well.
# $page (String) - id of the page
diagnostic-no-helper = Nobody is named who helps in the story ‘{ $page }’.
    .help = Add ‘helper = "Noor"’ with a name or word that the story uses. A story ends with help at hand.
# $minutes (Number) - minutes that the core takes
# $most (Number) - most minutes
# $role (String) - key of the role
# $language (String) - tag of the language
diagnostic-long-core = The core takes { $minutes } minutes (‘{ $role }’, { $language }); { $most } is the most.
    .help = Give pages ‘layer = "more"’: they are offered after the lesson. The minutes are counted from words and questions.
# $rule (String) - id of the rule
# $count (Number) - how many questions there are
# $least (Number) - fewest questions
# $role (String) - key of the role
diagnostic-few-questions = The rule ‘{ $rule }’ has { $count } questions for ‘{ $role }’; { $least } is the least.
    .help = Add questions with ‘about = "{ $rule }"’ on other cases, for instance with ‘layer = "more"’.
# $module (String) - id of the module
diagnostic-typed-minutes = The minutes of ‘{ $module }’ are typed, and nobody reads them.
    .help = Take [minutes] out of course.toml. The program counts them from words and questions.
# $module (String) - id of the module
diagnostic-stale-minutes = The minutes of ‘{ $module }’ in status.toml are not those of its pages.
    .help = Run ‘vangnet translate stamp { $module } LANGUAGE --checked none’, which counts them anew.
# $code (String) - name of the rule
# $why (String) - why it does nothing
diagnostic-unused-allow = { $why ->
    [behind] An exception behind a value does nothing.
    [inside] An exception within a text does nothing.
    [unknown] There is no rule ‘{ $code }’.
    [error] ‘{ $code }’ is an error, and that cannot be allowed.
   *[other] Nothing needs the exception ‘{ $code }’ here.
}
    .help = { $why ->
    [behind] Put it on a line of its own, above the value.
    [inside] Put it on a line of its own, above the text.
    [unknown] All rules: vangnet explain
    [error] Correct the value below it.
   *[other] Remove the comment. Only a warning about the value right below it can be allowed.
}
# $code (String) - name of the rule
diagnostic-allow-without-reason = The exception ‘{ $code }’ has no reason.
    .help = Write ‘# allow { $code }: why it may stand here’.

# How a module reads.
diagnostic-readability = How it reads. The numbers describe a text, never a reader.
# $module (String) - the module
# $language (String) - the language
# $words (Number) - words
# $mean (String) - words per sentence
# $longest (Number) - words in the longest sentence
# $lix (String) - the LIX number
diagnostic-readability-line = { $module } ({ $language }): { $words } words, { $mean } a sentence, the longest { $longest }. LIX { $lix }.
# $mean (String) - words per sentence
# $short (Number) - percentage of short sentences
# $turns (Number) - percentage of reasons that turn
diagnostic-readability-rhythm = Explanations and feedback: { $mean } words a sentence (8 to 12 read well), { $short } % with four words or fewer (at most 12), { $turns } % of the reasons turn with ‘but’ (at most 20).
# $formula (String) - the name of the formula
# $ease (String) - its number
diagnostic-readability-ease = { $formula } { $ease }.
