# Wat iemand die helpt moet weten.

doctor-intro = Dit is voor iemand die u helpt. Er staat niets in over u of over wat u deed.
# $version (String) - version of the program
# $target (String) - what it was built for
doctor-version = vangnet { $version }, gemaakt voor { $target }
# $input (String) - yes or no
# $output (String) - yes or no
doctor-terminal = De invoer komt van een terminal: { $input }. De uitvoer gaat naar een terminal: { $output }.
doctor-yes = ja
doctor-no = nee
# $columns (String) - columns of the window
# $rows (String) - rows of the window
doctor-size = Het venster heeft { $columns } kolommen en { $rows } regels.
doctor-no-size = Het venster zegt niet hoe groot het is.
doctor-full-screen = Het volledige scherm wordt gebruikt.
doctor-is-set = is ingevuld
# $language (String) - tag of the language
doctor-language = Taal: { $language }. De eerste die is ingevuld, telt: --lang, VANGNET_LANG, uw keuze, LC_ALL, LC_MESSAGES, LANG.
# $theme (String) - name of the theme
doctor-theme = Kleuren als er niets gekozen is: { $theme }.
doctor-built-in = ingebouwd
# $place (String) - built in, or a folder
# $modules (Number) - how many modules
# $languages (String) - tags of languages
doctor-lessons = { $modules ->
    [one] Lessen ({ $place }): { $modules }, in { $languages }.
   *[other] Lessen ({ $place }): { $modules }, in { $languages }.
}
# $path (String) - path of the file
doctor-kept-none = Voortgang: in { $path } is nog niets bewaard.
# $path (String) - path of the file
doctor-kept-read = Voortgang: { $path } kan gelezen worden.
# $path (String) - path of the file
doctor-kept-damaged = Voortgang: { $path } is beschadigd. Zodra u met een les begint, wordt het apart gezet.
# $path (String) - path of the file
doctor-kept-newer = Voortgang: { $path } is van een nieuwere versie en blijft zoals hij is.
# $path (String) - path of the file
doctor-kept-unread = Voortgang: { $path } kan niet gelezen worden. Er wordt nu niets bewaard.
