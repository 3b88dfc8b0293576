# What there is.

# $title (String) - title of a module
# $id (String) - its name in files
list-module = { $title } ({ $id })
# $pages (Number) - pages of the lesson
# $more (Number) - pages offered after it
# $questions (Number) - how many questions
# $conversations (Number) - how many conversations
# $minutes (Number) - how long it takes
list-counts = { $pages } pages, about { $minutes } minutes; { $more } more to read and practise; in all { $questions } questions, { $conversations ->
    [one] 1 conversation
   *[other] { $conversations } conversations
}
# $language (String) - which language
# $reviewed (Number) - pages somebody checked
# $draft (Number) - pages nobody checked
# $behind (Number) - pages whose source changed
# $missing (Number) - pages not there
list-language = { $language }: { $reviewed } reviewed, { $draft } draft, { $behind } behind, { $missing } missing
# $count (Number) - how many pages
# $path (String) - which file
list-stamped = { $count ->
    [one] 1 page recorded in { $path }.
   *[other] { $count } pages recorded in { $path }.
}
