# The three questions of the first start.

welcome-title = Welcome to Vangnet
welcome-intro = Here you practise the first sentences for when a child tells you something. Calmly, at your own pace.
welcome-private = Everything stays on this computer. You need no account and no internet.
welcome-language-question = Which language would you like to read?
welcome-role-question = What is your role?
welcome-region-question = Where do you live or work? Then you see the helplines there.
