# What a rule of the check is.

explain-wrong = Wrong:
explain-right = Right:
explain-list = The rules of the check. More about one: vangnet explain CODE
