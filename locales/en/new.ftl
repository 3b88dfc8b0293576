# A new module.

# $module (String) - as given
new-bad-id = ‘{ $module }’ cannot be the name of a module. Use small letters, digits and hyphens, and begin with a letter.
# $module (String) - the module
new-there = There is a folder ‘{ $module }’ already. Choose another name.
# $module (String) - the name that was asked for
new-reserved = ‘{ $module }’ is the name of another place in the course. Choose another name.
new-course = course.toml cannot be read or has no list ‘modules’. Nothing was made. Correct that file first: vangnet check
# $path (String) - which file
new-made = Made: { $path }
# $module (String) - the module
new-next = Change what you like in { $module }.
# $folder (String) - the folder of the course
new-see = See it: vangnet preview { $folder }
# $folder (String) - the folder of the course
new-check = Check it: vangnet check { $folder }
