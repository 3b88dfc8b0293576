# What can be wrong with lessons, and what to do then.

diagnostic-error = error
diagnostic-warning = warning
diagnostic-help = help
diagnostic-clean = Nothing found. Everything is in order.
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

diagnostic-syntax = This is not valid TOML: { $problem }.
    .help = Look at quotation marks, brackets and the = sign on this line.
diagnostic-unknown-key = The key ‘{ $key }’ does not belong here.
    .help = Remove it or correct its name. All keys are in docs/lesson-format.md.
diagnostic-missing-key = The key ‘{ $key }’ is missing here.
    .help = Add ‘{ $key } = …’.
diagnostic-wrong-type = This should be { $expected }, but it is { $found }.
    .help = Write { $expected }.
diagnostic-bad-value = ‘{ $found }’ is not possible here.
    .help = Choose from: { $allowed }.
diagnostic-out-of-range = This does not fit: it must be between { $low } and { $high }.
    .help = Choose a value from { $low } to { $high }.
diagnostic-bad-id = ‘{ $found }’ is not a good id.
    .help = Use small letters, digits and hyphens, and begin with a letter.
diagnostic-duplicate-id = ‘{ $found }’ stands here twice.
    .help = Remove one, or give one another name.
diagnostic-missing-file = This file is missing.
    .help = Make the file, or correct the name of the folder.
diagnostic-wrong-folder = The id ‘{ $found }’ differs from the name of the folder, ‘{ $folder }’.
    .help = Make them the same.
diagnostic-unknown-page = The page ‘{ $page }’ is not there.
    .help = Add [page.{ $page }], or correct the name.
diagnostic-unlisted-page = The page ‘{ $page }’ is not in ‘pages’.
    .help = Put ‘{ $page }’ in its place in ‘pages’, or remove the table.
diagnostic-not-an-option = ‘{ $found }’ is none of the options.
    .help = Choose an id that is among the options.
diagnostic-no-wrong-option = Everything is right here, so there is nothing to choose.
    .help = Leave at least one option that does not belong.
diagnostic-not-a-permutation = This order does not hold each option exactly once.
    .help = Name each of these once: { $expected }.
diagnostic-unknown-source = The source ‘{ $found }’ is not in sources.toml.
    .help = Add [{ $found }] to sources.toml, or correct the name.
diagnostic-missing-cite = The page ‘{ $page }’ states a number without a source.
    .help = Add ‘cites = ["…"]’ with an id from sources.toml.
diagnostic-bad-revisit = ‘{ $page }’ is no earlier page with a question.
    .help = Name a page with a question, for instance a first guess.
diagnostic-unknown-speaker = ‘{ $found }’ is not in ‘who’.
    .help = Add the speaker to ‘who’, or correct the name.
diagnostic-unknown-node = The conversation has no node ‘{ $found }’.
    .help = Add [page.….node.{ $found }], or correct the name.
diagnostic-unreachable-node = Nobody ever reaches ‘{ $found }’.
    .help = Let a choice lead to ‘{ $found }’, or remove it.
diagnostic-endless-node = From ‘{ $found }’ the conversation never ends.
    .help = Let a choice lead to an ending (‘end = …’).
diagnostic-unknown-rule = The rule ‘{ $found }’ is not in ‘rules’.
    .help = Add it to ‘rules’, or correct the name.
diagnostic-unknown-module = The module ‘{ $found }’ is not there.
    .help = Make the folder ‘{ $found }’ with a lesson.toml, or correct the name.
diagnostic-missing-language = The module ‘{ $module }’ has no text in the language ‘{ $language }’.
    .help = Make this file, or remove the language from course.toml.
diagnostic-missing-page = The text of the page ‘{ $page }’ is missing.
    .help = Add [page.{ $page }] with a ‘heading’.
diagnostic-untranslated-page = The page ‘{ $page }’ is not translated yet.
    .help = Add [page.{ $page }]. Until then the reader sees the original page.
diagnostic-missing-prose = The page ‘{ $page }’ lacks ‘{ $key }’.
    .help = Add ‘{ $key } = "…"’.
diagnostic-unknown-prose = ‘{ $key }’ belongs to nothing on this page.
    .help = Remove it, or correct its name. The names follow from lesson.toml.
diagnostic-unknown-page-prose = The page ‘{ $page }’ is not in lesson.toml.
    .help = Remove the text, or correct its name.
diagnostic-gap-mismatch = The prompt of ‘{ $page }’ does not hold exactly the gaps.
    .help = Put each of these once into ‘prompt’: { $expected }.
diagnostic-empty-text = This text is empty.
    .help = Write something, or remove the key.
diagnostic-bad-character = The character { $character } may not stand here.
    .help = Remove it. Control characters, tabs, direction marks and emoji do not show the same everywhere.
diagnostic-bad-markup = This markup is not possible here: { $found }.
    .help = Use paragraphs, **strong**, *emphasis* and lists, and only in long texts.
diagnostic-phone-in-prose = ‘{ $found }’ looks like a phone number.
    .help = Name a topic in ‘topics’. Numbers stand in regions/ only.
diagnostic-long-note = This note has { $words } words.
    .help = Keep it to { $most } words: whoever leads a group reads while talking.
diagnostic-not-a-help-page = The page ‘{ $page }’ is no help card.
    .help = Only ‘kind = "help"’ belongs in this module.
diagnostic-no-help-card = The module ‘{ $module }’ has no help card.
    .help = Add a page with ‘kind = "help"’.
diagnostic-bad-parent = ‘{ $found }’ cannot be the ‘parent’ here.
    .help = Name another region that has no ‘parent’ itself.
diagnostic-topic-without-line = In the region ‘{ $region }’ the page ‘{ $page }’ has no help line at all ({ $topics }).
    .help = Add a help line in regions/{ $region }.toml, or a topic on the page.
diagnostic-missing-term = The term ‘{ $term }’ is missing in this language.
    .help = Add [{ $term }], or remove it from the other languages.
diagnostic-behind = The source of ‘{ $page }’ has changed since the text in ‘{ $language }’ was checked.
    .help = Check the text and stamp it anew.
diagnostic-unknown-status = ‘{ $found }’ is not there any more.
    .help = Remove this stamp.
diagnostic-expired = The source ‘{ $source }’ was to be looked at again after { $date }.
    .help = Look at the source and move ‘checked’ and ‘expires’ in sources.toml.
diagnostic-expires-soon = The source ‘{ $source }’ has to be looked at before { $date }.
    .help = See whether it still holds, then renew ‘checked’ and ‘expires’.
diagnostic-unstamped = Nobody wrote down who checked the critical page ‘{ $page }’ ({ $languages }).
    .help = Say it truthfully, also when nobody did: vangnet translate stamp { $module } LANG --page { $page } --checked none --lessons DIR
diagnostic-stale-line = The help line ‘{ $line }’ was last looked at on { $date }.
    .help = Call or look at the website, and move ‘checked’.
diagnostic-locale-syntax = This message is not valid Fluent: { $problem }.
    .help = Look at braces, asterisks and indentation.
diagnostic-message-prefix = The message ‘{ $id }’ does not begin with the name of its file.
    .help = Let it begin with ‘{ $prefix }-’.
diagnostic-missing-message = The message ‘{ $id }’ is in ‘{ $other }’ and missing in ‘{ $language }’.
    .help = Add it to ‘{ $language }’.
diagnostic-message-mismatch = The message ‘{ $id }’ has other values or attributes here than in the other language.
    .help = The other language has: { $expected }.

diagnostic-avoid-term = The glossary avoids ‘{ $found }’. { $reason }
    .help = Write ‘{ $instead }’.
diagnostic-blame = ‘{ $found }’ can hurt. { $reason }
    .help = Try for instance: ‘{ $instead }’
diagnostic-scare = ‘{ $found }’ can frighten. { $reason }
    .help = Try for instance: ‘{ $instead }’
diagnostic-promise = ‘{ $found }’ promises too much. { $reason }
    .help = Try for instance: ‘{ $instead }’
diagnostic-image-advice = ‘{ $found }’ can be read as advice. { $reason }
    .help = Try for instance: ‘{ $instead }’
diagnostic-explicit = ‘{ $found }’ is explicit. { $reason }
    .help = Leave it out, or say what somebody feels or needs.
diagnostic-harmful-tool = ‘{ $found }’ does not belong in a lesson. { $reason }
    .help = Describe what happens to the child, without a name or a method.
diagnostic-hard-word = ‘{ $found }’ is a hard word.
    .help = Write: { $simple }.
diagnostic-long-word = ‘{ $found }’ is a long word.
    .help = Write it with shorter words, or explain it and add it to the list of known words.
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
diagnostic-uncited-number = The page ‘{ $page }’ has this number and no source.
    .help = Add ‘cites = ["…"]’ to the page in lesson.toml, or write it without a number.
# $letters (Number) - letters of the option
# $others (Number) - letters of the others on average
diagnostic-long-option = This option has { $letters } letters and the others about { $others }. A reader guesses from its length.
    .help = Make the options about equally long.
# $position (Number) - the place, from 1
diagnostic-same-position = Every right answer of this module stands at place { $position }.
    .help = Spread the right answers over the places.
diagnostic-no-calm-case = The module ‘{ $module }’ has no case in which nothing is wrong.
    .help = Add a choice with ‘alarm’ in which the calmest answer is right. Who sees danger everywhere sees less well.
diagnostic-no-helper = Nobody is named who helps in the story ‘{ $page }’.
    .help = Add ‘helper = "Noor"’ with a name or word that the story uses. A story ends with help at hand.
diagnostic-unused-allow = Nothing needs the exception ‘{ $code }’ here.
    .help = Remove the comment. Only a warning about the value right below it can be allowed.
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
# $formula (String) - the name of the formula
# $ease (String) - its number
diagnostic-readability-ease = { $formula } { $ease }.
