# Wat er is.

# $title (String) - title of a module
# $id (String) - its name in files
list-module = { $title } ({ $id })
# $pages (Number) - pages of the lesson
# $more (Number) - pages offered after it
# $questions (Number) - how many questions
# $conversations (Number) - how many conversations
# $minutes (Number) - how long it takes
list-counts = { $pages } pagina’s, ongeveer { $minutes } minuten; nog { $more } om te lezen en te oefenen; samen { $questions } vragen, { $conversations ->
    [one] 1 gesprek
   *[other] { $conversations } gesprekken
}
# $language (String) - which language
# $reviewed (Number) - pages somebody checked
# $draft (Number) - pages nobody checked
# $behind (Number) - pages whose source changed
# $missing (Number) - pages not there
list-language = { $language }: { $reviewed } nagekeken, { $draft } concept, { $behind } verouderd, { $missing } ontbreekt
# $count (Number) - how many pages
# $path (String) - which file
list-stamped = { $count ->
    [one] 1 pagina vastgelegd in { $path }.
   *[other] { $count } pagina’s vastgelegd in { $path }.
}
