# Search.

search-title = Search
search-prompt = Type a word, for instance: phone
search-empty = You search lessons, words and helplines.
# $count (Number) - how many were found
search-found = { $count ->
    [0] Nothing found. Try another word.
    [one] 1 place found.
   *[other] { $count } places found.
}
search-in-now = Help now
search-in-lines = helpline
search-in-glossary = word
# $module (String) - title of a module
search-in-module = in { $module }
