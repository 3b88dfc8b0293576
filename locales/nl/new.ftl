# Een nieuwe module.

# $module (String) - as given
new-bad-id = ‘{ $module }’ kan geen naam van een module zijn. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.
# $module (String) - the module
new-there = De map ‘{ $module }’ is er al. Kies een andere naam.
# $module (String) - the name that was asked for
new-reserved = ‘{ $module }’ is al de naam van een andere plek in de cursus. Kies een andere naam.
new-course = course.toml is niet te lezen of heeft geen lijst ‘modules’. Er is niets gemaakt. Verbeter eerst dat bestand: vangnet check
# $path (String) - which file
new-made = Gemaakt: { $path }
# $module (String) - the module
new-next = Verander wat u wilt in { $module }.
# $folder (String) - the folder of the course
new-see = Bekijk het: vangnet preview { $folder }
# $folder (String) - the folder of the course
new-check = Controleer het: vangnet check { $folder }
