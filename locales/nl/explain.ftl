# Wat een regel van de controle is.

explain-wrong = Fout:
explain-right = Goed:
explain-list = De regels van de controle. Meer over één regel: vangnet explain CODE
