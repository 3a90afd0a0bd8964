# Choosing a password, on every page that asks for one.

passwords-new = New password
# $least is the smallest number of characters.
passwords-hint = At least { $least } characters. A few words that have nothing to do with each other make a good one.
passwords-confirmation = New password once more
passwords-error-short = Choose a password of at least { $least } characters.
# $most is the largest number of characters.
passwords-error-long = Choose a password of at most { $most } characters.
passwords-error-characters = Choose a password without tabs and control characters.
passwords-error-guessable = Choose a password without your name, your address, your organization’s name or this portal’s: those are guessed first.
passwords-error-breached = Choose another password: this one was stolen from other sites, and stolen ones are tried first. If you use it elsewhere, change it there, too.
passwords-error-common = Choose a password that is less easily guessed: common words, names, dates, keyboard rows and repetitions are tried first.
passwords-error-confirmation = Type the same password twice.
