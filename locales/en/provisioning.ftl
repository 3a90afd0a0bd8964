# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = Self-service provisioning
# $name and $number are those of the purchasing account.
provisioning-intro = Add seats to the subscriptions of { $name } ({ $number }) yourself. They can be used at once, and your partner orders them afterwards.
provisioning-back = Back to provisioning

## An ended agreement

provisioning-ended-title = The agreement has ended
provisioning-ended-text = Under an ended agreement no seats can be added and no domain can be tied. What was added before stays, and can be undone until it is ordered.

## The directory domain

provisioning-domain = Directory domain
provisioning-domain-untied = This account is not tied to a domain.
provisioning-domain-none = Seats are for the people of a directory domain. Tie this account to yours first.
provisioning-domain-tie = Tie a domain
provisioning-domain-change = Change the domain
provisioning-domain-show = Show the proof
provisioning-domain-proved = Proved
# $by is a person, $date a day.
provisioning-domain-proved-by = Proved by { $by } on { $date }
provisioning-domain-asked = Not proved yet
# $by is a person, $date a day.
provisioning-domain-asked-by = Asked for by { $by } on { $date }
# $name and $number are those of the purchasing account.
provisioning-domain-intro = Tie { $name } ({ $number }) to the domain of your directory. Its DNS proves that it is yours.
provisioning-domain-stays = It stays until another domain is proved.
provisioning-domain-name = Domain
provisioning-domain-hint = The domain of your work addresses, such as company.com
provisioning-domain-ask = Continue
provisioning-domain-other = Use this domain instead
# $domain is a domain's name.
provisioning-already-tied = The account is tied to { $domain } already.
provisioning-error-domain = Enter the name of a domain, such as company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = Prove { $domain }
provisioning-record-text = Have this record added to the domain’s DNS, then check it here.
provisioning-record-type = Type
provisioning-record-name = Name
provisioning-record-value = Value
provisioning-record-wait = It can take an hour until a new record is seen everywhere. Once the domain is proved, the record may be removed.
provisioning-record-check = Check the record
# $domain is a domain's name.
provisioning-proved = The account is tied to { $domain }.
provisioning-proved-next = You can add seats now.
# $name is the record's name.
provisioning-not-there = The record was not found at { $name }.
provisioning-not-there-none = There is no TXT record of this name yet. Check the name, and try again later.
provisioning-not-there-other = There is a TXT record of this name, with another value. Compare it with the one below.
provisioning-dns-silent = The DNS did not answer.
provisioning-dns-later = Nothing is known about the record. Try again in a moment.
provisioning-held-title = Another organization has proved this domain
provisioning-held-text = A domain belongs to one organization here. If it has passed to yours, ask the support.
provisioning-not-asked-title = There is no domain to check
provisioning-not-asked-text = The domain was proved or changed meanwhile. Open the page again to see what is true now.

## Subscriptions

provisioning-subscriptions = Subscriptions
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
        [one] { $count } subscription to which seats can be added
       *[other] { $count } subscriptions to which seats can be added
    }
provisioning-none-title = No subscription for self-service
provisioning-none-text = Seats can be added here to subscriptions that the vendor opened for it, while their term runs.
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }, { $partner }
provisioning-ordered = Ordered seats
provisioning-open = To be ordered
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } to be ordered
provisioning-in-use = Usable
provisioning-until = Until
provisioning-no-room = No more until your partner has ordered

## Adding seats

provisioning-add = Add seats
provisioning-quantity = How many seats
# $room is how many may be added now.
provisioning-quantity-hint = { $room ->
        [one] At most { $room } now
       *[other] At most { $room } now
    }
# $partner is the partner of record.
provisioning-add-note = The seats can be used at once. { $partner } is told to order them; until then you can undo this.
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] No more seats can be added until your partner has ordered those that were.
        [one] Enter { $room }: no more seats can be added until your partner has ordered those that were.
       *[other] Enter a whole number from 1 to { $room }.
    }
provisioning-no-domain-title = Tie a domain first
provisioning-no-domain-text = Seats are for the people of a directory domain. Nothing was added.
# $product is a product.
provisioning-added = { $count ->
        [one] { $count } seat of { $product } was added and can be used now.
       *[other] { $count } seats of { $product } were added and can be used now.
    }
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $count ->
        [one] { $count } person at { $partner } is told by e-mail to order them under { $reference }.
       *[other] { $count } people at { $partner } are told by e-mail to order them under { $reference }.
    }
provisioning-told-nobody = { $partner } finds them in its Partner Center, to be ordered under { $reference }.
# $product is a product.
provisioning-sent-before = { $count ->
        [one] This form was sent before: { $count } seat of { $product } was added then.
       *[other] This form was sent before: { $count } seats of { $product } were added then.
    }
provisioning-sent-before-next = Nothing more was added. To add more seats, open the form again.

## Added seats

provisioning-added-seats = Added seats
provisioning-added-none = No seats were added yet.
# $count is 1 or more.
provisioning-added-count = { $count ->
        [one] { $count } addition
       *[other] { $count } additions, the newest first
    }
# Of a list with several pages.
provisioning-added-page = Additions of seats, the newest first
# $reference is the reference of the seats.
provisioning-seats-title = Added seats { $reference }
provisioning-reference = Provisioning reference
provisioning-seats = Seats
provisioning-since = Since
provisioning-by = Added by
provisioning-state = State
provisioning-state-open = To be ordered
provisioning-state-ordered = Ordered
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = Order { $order }, line { $line }: { $quantity ->
        [one] { $quantity } seat
       *[other] { $quantity } seats
    }, { $date }
provisioning-state-undone = Undone
# $by is a person, $date a day.
provisioning-state-undone-by = By { $by } on { $date }
# $order and $line name the order line.
provisioning-state-late = Order { $order }, line { $line }, was placed for them all the same
provisioning-undo = Undo
# $partner is the partner of record.
provisioning-undo-note = If you undo this, the seats can no longer be used, and { $partner } is told not to order them.
provisioning-undone = { $count ->
        [one] { $count } seat of { $product } was undone.
       *[other] { $count } seats of { $product } were undone.
    }
provisioning-undone-next = Your partner has nothing to order for this.
provisioning-undone-before = This was undone before.
provisioning-ordered-title = Your partner has ordered these seats
# $line and $order name the order line.
provisioning-ordered-text = They were ordered with line { $line } of order { $order }: they cannot be undone any more.
provisioning-back-to-seats = Back to the seats

## History. $by is who did it.

provisioning-history = History
provisioning-history-added = { $by } added { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    } of { $product }, to be ordered by { $partner }.
provisioning-history-undone = { $by } undid { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }.
provisioning-history-ordered = They were ordered with line { $line } of order { $order }.
provisioning-history-late = Line { $line } of order { $order } named them after they were undone.
provisioning-history-other = { $by } changed something.
