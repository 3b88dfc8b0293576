# What is translated, and who checked it.

# $module (String) - the module
translate-module = { $module }
# $language (String) - which language
# $reviewed (Number) - pages somebody checked
# $draft (Number) - pages nobody checked
# $behind (Number) - pages whose source changed
# $missing (Number) - pages not there
translate-language = { $language }: { $reviewed } reviewed, { $draft } draft, { $behind } behind, { $missing } missing
translate-source = (source)
# $pages (String) - ids of pages
translate-behind = Behind: { $pages }
# $pages (String) - ids of pages
translate-missing = Missing: { $pages }
# $count (Number) - how many pages
# $path (String) - which file
translate-renewed = { $count ->
    [one] 1 page renewed in { $path }.
   *[other] { $count } pages renewed in { $path }.
}
# $path (String) - which file
translate-made = Made: { $path }
# $path (String) - which file
translate-kept = Already there, left as it is: { $path }
# $language (String) - which language
translate-next = Translate page by page: take the # from the lines of a page and write the words in ‘{ $language }’. Then: vangnet check
# $language (String) - as given
translate-bad-language = ‘{ $language }’ is no language code. Write for instance pl, tr or pap.
# The first lines of a new file. $source (String) - the language it was made from
translate-head = This file was laid out from ‘{ $source }’. Take the # from all lines of one page and translate them. A page that is still behind # is shown in ‘{ $source }’.
# $place (String) - file, line and column
# $why (String) - what is wrong there, and what to do
translate-refused = Nothing was changed, because something is to be mended first in { $place }: { $why }
# $pages (String) - ids of pages
translate-rewritten = Rewritten after somebody checked it: { $pages }
