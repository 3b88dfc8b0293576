# About this course, and what is kept.

about-title = About this course
about-what = Vangnet helps adults support a child when something upsetting happens with images online.
about-written = The texts were written for this project.
about-checked = Nobody who works in this field has checked them yet. As soon as somebody does, the lesson says so.
about-facts = Every number says where it comes from. What concerns the law is general information, not legal advice.
about-differ = Sources sometimes give different advice. On screenshots, this course says: keep threats and names, never the image. On blocking: write down first, then report, then block. On sharing: often it does not happen, but nobody can be certain.
about-mistake = Have you found a mistake? Please report it to the project. The lessons are plain text: everybody may read and improve them.
about-not-kept = What you do now is not saved. What may have been kept before, “vangnet forget” removes.
about-kept = There is one small file with your progress on this computer. What you type yourself is not in it. “vangnet forget” removes it.
about-leave = The quick exit empties the window and says nothing. Whatever this window showed before goes as well. It does not clear your computer’s list of commands, nor any recording of the screen. In a program such as screen, lines that had gone out of sight can stay.
about-licence = You may share and adapt the lessons if you name the source (CC BY 4.0).
about-keys-title = What you can do now
