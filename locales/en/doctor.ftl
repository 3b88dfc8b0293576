# What somebody who helps needs to know.

doctor-intro = This helps somebody who helps you. There is nothing in it about you or about what you did.
# $version (String) - version of the program
# $target (String) - what it was built for
doctor-version = vangnet { $version }, built for { $target }
# $input (String) - yes or no
# $output (String) - yes or no
doctor-terminal = Input comes from a terminal: { $input }. Output goes to a terminal: { $output }.
doctor-yes = yes
doctor-no = no
# $columns (String) - columns of the window
# $rows (String) - rows of the window
doctor-size = The window has { $columns } columns and { $rows } rows.
doctor-no-size = The window does not say how large it is.
doctor-full-screen = The full screen is used.
doctor-is-set = is set
# $language (String) - tag of the language
doctor-language = Language: { $language }. The first one that is set wins: --lang, VANGNET_LANG, your choice, LC_ALL, LC_MESSAGES, LANG.
# $theme (String) - name of the theme
doctor-theme = Colours when nothing was chosen: { $theme }.
doctor-built-in = built in
# $place (String) - built in, or a folder
# $modules (Number) - how many modules
# $languages (String) - tags of languages
doctor-lessons = { $modules ->
    [one] Lessons ({ $place }): { $modules }, in { $languages }.
   *[other] Lessons ({ $place }): { $modules }, in { $languages }.
}
# $path (String) - path of the file
doctor-kept-none = Progress: nothing is kept yet in { $path }.
# $path (String) - path of the file
doctor-kept-read = Progress: { $path } can be read.
# $path (String) - path of the file
doctor-kept-damaged = Progress: { $path } is damaged. It is set aside as soon as you begin a lesson.
# $path (String) - path of the file
doctor-kept-newer = Progress: { $path } is of a newer version and stays as it is.
# $path (String) - path of the file
doctor-kept-unread = Progress: { $path } cannot be read. Nothing is saved now.
