# De taal zelf.

# De naam van deze taal in de taal zelf.
language-name = Nederlands
# Hoe deze taal 1234 en 12345 schrijft. Wat er tussen de cijfers staat, komt in elk getal.
language-thousand = 1.234
language-ten-thousand = 12.345
