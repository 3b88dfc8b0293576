# The language itself.

# The name of this language in the language itself.
language-name = English
# How this language writes 1234 and 12345. What stands between the digits goes into every number.
language-thousand = 1,234
language-ten-thousand = 12,345
