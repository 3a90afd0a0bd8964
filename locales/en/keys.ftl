# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = Product keys
# $name and $number are those of the purchasing account.
keys-intro = Keys that activate the products of { $name } ({ $number }).
keys-search = Search for a product
keys-search-hint = A part of its name or number
# $text is what was typed.
keys-chip-search = Search: { $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }
keys-product = Product
keys-kind = Kind
keys-key = Key
# What screen readers say instead of the dots.
keys-hidden = hidden
keys-last-shown = Last shown to
keys-acts = Actions
keys-show = Show key
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = for { $product }
keys-recorded = A key is shown to you alone, one at a time. Each time is recorded with your name.

keys-empty-title = No keys yet
keys-empty-text = Keys appear here as soon as the vendor has issued some for this purchasing account.
keys-no-match-title = No key matches
keys-no-match-text = Check the spelling, or clear the search. Only products are searched, never the keys themselves.

## One key

# $product is the product's name.
keys-key-title = Key for { $product }
keys-copy = Copy
keys-copied = Copied
keys-was-recorded = That this key was shown to you is recorded. It is hidden again when you leave this page.
keys-hide = Hide the key
