# What the account may download today (R60).

downloads-title = Downloads
# $name and $number are those of the purchasing account.
downloads-intro = Software of the products that { $name } ({ $number }) is entitled to today.
downloads-search = Search
downloads-search-hint = A part of the title or the product
# $text is what was typed.
downloads-chip-search = Search: { $text }
# $language is a language's name.
downloads-chip-language = Language: { $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
downloads-file = Title and product
downloads-version = Version
downloads-language = Language
# A file for every language, and the choice of all languages.
downloads-any-language = All languages
downloads-size = Size
downloads-sha256 = SHA-256
downloads-acts = Actions
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } KB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = Download
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = Not available now
downloads-help = An interrupted download can be resumed. Compare the SHA-256 of what you received with the one shown. Each download is recorded with your name.

downloads-empty-title = Nothing to download today
downloads-empty-text = Files appear here for every product with a current license or subscription on this purchasing account.
downloads-no-match-title = No file matches
downloads-no-match-text = Check the spelling, or clear the filters.

## A file that the vendor has to put back

downloads-missing-title = This file is not available now
downloads-missing-text = The vendor has to put it back. Try again later, or ask the vendor’s support.
