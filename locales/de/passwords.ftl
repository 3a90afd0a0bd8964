# Choosing a password, on every page that asks for one.

passwords-new = Neues Kennwort
# $least is the smallest number of characters.
passwords-hint = Mindestens { $least } Zeichen. Gut geeignet sind einige Wörter, die nichts miteinander zu tun haben.
passwords-confirmation = Neues Kennwort wiederholen
passwords-error-short = Wählen Sie ein Kennwort mit mindestens { $least } Zeichen.
# $most is the largest number of characters.
passwords-error-long = Wählen Sie ein Kennwort mit höchstens { $most } Zeichen.
passwords-error-characters = Wählen Sie ein Kennwort ohne Tabulator- und Steuerzeichen.
passwords-error-guessable = Wählen Sie ein Kennwort ohne Ihren Namen, Ihre Adresse und die Namen Ihrer Organisation und dieses Portals: Diese werden zuerst ausprobiert.
passwords-error-breached = Wählen Sie ein anderes Kennwort: Dieses wurde auf anderen Websites gestohlen, und gestohlene werden zuerst ausprobiert. Wenn Sie es auch anderswo verwenden, ändern Sie es dort ebenfalls.
passwords-error-common = Wählen Sie ein Kennwort, das schwerer zu erraten ist: Häufige Wörter, Namen, Daten, Tastaturreihen und Wiederholungen werden zuerst ausprobiert.
passwords-error-confirmation = Geben Sie zweimal dasselbe Kennwort ein.
