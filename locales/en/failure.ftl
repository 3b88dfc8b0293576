# When something does not work: what happened, where, and what you can do.

# $path (String) - which file or folder
# $why (String) - what the system said
failure-read = Cannot read ‘{ $path }’: { $why }. See whether the name is right and whether you may read it.
# $path (String) - which file or folder
# $why (String) - what the system said
failure-write = Cannot write ‘{ $path }’: { $why }. See whether there is room and whether you may write there, or choose another folder with --data-dir.
# $path (String) - which file
# $why (String) - what the system said
failure-delete = Cannot delete ‘{ $path }’: { $why }. Please delete it yourself.
# $path (String) - which folder
failure-no-lessons = There are no lessons in ‘{ $path }’. Name a folder that holds a folder with a lesson.toml for each lesson.
# $why (String) - what the system said
failure-terminal = The window gave an error: { $why }. Try plain text: vangnet --plain
# $given (String) - what was asked for
failure-unknown-module = There is no lesson ‘{ $given }’.
# $given (String) - what was asked for
failure-unknown-page = There is no page ‘{ $given }’ in this lesson.
# $given (String) - what was asked for
failure-unknown-situation = There is no situation ‘{ $given }’.
# $given (String) - what was asked for
failure-unknown-region = There is no region ‘{ $given }’.
# $given (String) - what was asked for
failure-unknown-language = There is no language ‘{ $given }’.
# $count (Number) - how many errors
# $folder (String) - the folder of lessons
failure-content = { $count ->
    [one] One error in the lessons. The other lessons still work. See: vangnet check { $folder }
   *[other] { $count } errors in the lessons. The other lessons still work. See: vangnet check { $folder }
}
failure-stamp-folder = Name the folder of lessons: --lessons DIR.
# $given (String) - what was asked for
failure-unknown-rule = There is no rule ‘{ $given }’. See all of them: vangnet explain
# $given (String) - as given
failure-unknown-schema = There is no schema ‘{ $given }’.
# $path (String) - path of the file
failure-foreign = ‘{ $path }’ belongs to another user. Vangnet will not change it, and saves nothing now. Choose a folder of your own with --data-dir.
# $path (String) - path of the file
failure-no-file = ‘{ $path }’ is not an ordinary file. Vangnet will not change it. Take it away, or choose another folder with --data-dir.
# $path (String) - path of the file
failure-large = ‘{ $path }’ is too large: more than 16 MiB. Vangnet does not read this file. Put it elsewhere, or choose another folder with --data-dir.
# $path (String) - path of the link
failure-link = ‘{ $path }’ is a link to something that is not there. Take the link away, or make what belongs behind it.
# $path (String) - path of the file that stands in the way
failure-busy = Another window has been writing for a while: ‘{ $path }’. Vangnet has stopped waiting for it. Close that window and try again.
# $path (String) - path of the file
failure-damaged = ‘{ $path }’ is damaged, and no progress can be read from it. Vangnet will not change it. You can delete everything with: vangnet forget
# $path (String) - path of the file
failure-newer = ‘{ $path }’ is of a newer version of this program. Vangnet will not change it. Please use the newer version.
# $known (String) - what can be asked for
failure-known = Choose from: { $known }.
# $meant (String) - what is known and looks like what was asked for
failure-meant = Did you mean ‘{ $meant }’?
failure-no-room = Nothing is being shown now. Begin with vangnet present in another window.
