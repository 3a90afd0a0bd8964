//! Adding seats, who learns of it, and undoing.

use business_center::domain::access::Role;
use business_center::jobs::partner_changes::apply_due;

use super::{OVERVIEW, SEATS, Stage};
use crate::support::Visitor;

const LICENSES: &str = "/accounts/1001/licenses";
const HOLDINGS: &str = "/partner-center/accounts/1001";
const TO_ORDER: &str = "/partner-center/provisioning";

/// R62: added seats can be used at once, the partner of record is mailed, and finds them in its Partner Center as to be
/// ordered, under their reference; other partners find nothing.
#[tokio::test]
async fn added_seats_are_in_use_and_to_be_ordered() {
    let mut stage = Stage::tied().await;
    let page = stage.add("12").await;
    assert!(page.says("12 seats of SUB-Cloud were added and can be used now."), "{}", page.text());
    let reference = stage.references().await.remove(0);
    assert!(page.says(&format!("1 person at Northwind is told by e-mail to order them under {reference}")));
    let overview = stage.mona.get(OVERVIEW).await.expect(200);
    let rows = overview.texts("section[aria-labelledby=subscriptions] tbody tr");
    assert_eq!(rows, ["SUB-Cloud SUB-Cloud Northwind 30 12 42 14 Jan 2099 Add seats SUB-Cloud"]);
    assert_eq!(stage.portal.queued("seats_added", "nora@northwind.example").await, 1);
    assert_eq!(stage.portal.queued("seats_added", "fred@fabrikam.example").await, 0);

    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    assert!(nora.get("/partner-center").await.says("1 addition of seats to be ordered"));
    let row = nora.get(TO_ORDER).await.expect(200).texts("main tbody tr").remove(0);
    assert!(row.starts_with(&format!("Contoso Account 1001 ( 1001 ) {reference} SUB-Cloud SUB-Cloud 12")), "{row}");
    assert!(row.ends_with("To be ordered"), "{row}");
    assert!(nora.get(&format!("{TO_ORDER}.csv")).await.expect(200).body.contains(&reference));
    let grant = "insert into grants (organization_id, account_id, viewer_id, orderer_id, granted_at, granted_by_name)
                 select a.organization_id, a.id, v.id, o.id, now(), 'Ann' from accounts a, partners v, partners o
                  where v.number = 'FA' and o.number = 'NW'";
    sqlx::raw_sql(grant).execute(stage.portal.pool()).await.unwrap();
    let mut fred = stage.portal.signed_in("fred@fabrikam.example").await;
    for path in ["", "?show=all", ".csv", ".csv?show=all"] {
        assert!(!fred.get(&format!("{TO_ORDER}{path}")).await.expect(200).body.contains(&reference), "{path}");
    }
    stage.mona.get(TO_ORDER).await.expect(404);
}

/// Issue 3, "undo until settled": however many an account added, each is found on one page of its overview, there and back.
#[tokio::test]
async fn what_was_added_is_paged() {
    const ROWS: &str = "section[aria-labelledby=seats] tbody th";
    let mut stage = Stage::tied().await;
    stage.add("1").await.expect(200);
    sqlx::raw_sql(
        "insert into provisionings (organization_id, account_id, id, reference, channel_id, product_id, domain, quantity,
                                    starts_on, ends_on, provisioned_at, provisioned_by, provisioned_by_name)
         select organization_id, account_id, gen_random_uuid(), 'PV-' || lpad(n::text, 3, '0'), channel_id, product_id, domain, 1,
                starts_on, ends_on, provisioned_at - (200 - n) / 2 * interval '1 minute', provisioned_by, provisioned_by_name
           from provisionings, generate_series(1, 120) n",
    )
    .execute(stage.portal.pool())
    .await
    .unwrap();
    let mut expected = stage.references().await;
    expected.sort();
    let (mut path, mut seen, mut sizes) = (OVERVIEW.to_owned(), Vec::new(), Vec::new());
    loop {
        let page = stage.mona.get(&path).await.expect(200);
        let rows = page.texts(ROWS);
        sizes.push(rows.len());
        seen.extend(rows);
        let Some(next) = page.attributes("a[rel=next]", "href").pop() else { break };
        path = next;
    }
    assert_eq!(sizes, [50, 50, 21]);
    let oldest = seen.last().unwrap().clone();
    let last = stage.mona.get(&path).await.expect(200);
    let before = stage.mona.get(&last.attributes("a[rel=prev]", "href")[0]).await.expect(200);
    assert_eq!(before.texts(ROWS), seen[50..100]);
    seen.sort();
    assert_eq!(seen, expected);
    assert_eq!(stage.mona.get(&format!("{OVERVIEW}?after=made-up")).await.expect(200).count(ROWS), 50);
    let link = last.attributes("section[aria-labelledby=seats] tbody th a", "href").pop().unwrap();
    stage.mona.post(&format!("{link}/undo"), &[]).await.expect(303);
    assert!(stage.mona.get(&link).await.expect(200).says(&oldest));
}

/// R62: however many there are, each is found, page by page and in the file; the caption counts them all.
#[tokio::test]
async fn what_is_to_be_ordered_is_paged() {
    let mut stage = Stage::tied().await;
    stage.add("1").await.expect(200);
    sqlx::raw_sql(
        "insert into provisionings (organization_id, account_id, id, reference, channel_id, product_id, domain, quantity,
                                    starts_on, ends_on, provisioned_at, provisioned_by, provisioned_by_name)
         select organization_id, account_id, gen_random_uuid(), 'PV-' || lpad(n::text, 3, '0'), channel_id, product_id, domain, 1,
                starts_on, ends_on, provisioned_at - (200 - n) / 2 * interval '1 minute', provisioned_by, provisioned_by_name
           from provisionings, generate_series(1, 120) n",
    )
    .execute(stage.portal.pool())
    .await
    .unwrap();
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    for show in ["", "?show=all"] {
        let mut page = nora.get(&format!("{TO_ORDER}{show}")).await.expect(200);
        let (mut found, mut lengths) = (Vec::new(), Vec::new());
        let next = loop {
            assert!(page.says("121 additions"), "{}", page.text());
            let rows = page.texts("main tbody td code");
            lengths.push(rows.len());
            found.extend(rows);
            match page.attributes("a[rel=next]", "href").pop() {
                Some(next) => page = nora.get(&next).await.expect(200),
                None => break page,
            }
        };
        assert_eq!(lengths, [50, 50, 21], "{show}");
        let back = next.attributes("a[rel=prev]", "href").remove(0);
        assert_eq!(nora.get(&back).await.expect(200).texts("main tbody td code"), found[50..100], "{show}");
        let file = nora.get(&format!("{TO_ORDER}.csv{show}")).await.expect(200);
        assert!(found.iter().all(|reference| file.body.contains(reference)), "{show}");
        found.sort();
        found.dedup();
        assert_eq!(found.len(), 121, "{show}");
    }
}

/// The form says what is wrong, keeps what was typed, and never adds more than the product allows.
#[tokio::test]
async fn quantities_stay_within_the_limit() {
    let mut stage = Stage::tied().await;
    for (quantity, said) in [
        ("", "Enter a whole number from 1 to 40."),
        ("0", "Enter a whole number from 1 to 40."),
        ("-3", "Enter a whole number from 1 to 40."),
        ("1.5", "Enter a whole number from 1 to 40."),
        ("41", "Enter a whole number from 1 to 40."),
        ("99999999999999999999", "Enter a whole number from 1 to 40."),
    ] {
        let page = stage.add(quantity).await.expect(422);
        assert_eq!(page.texts(".field-error"), [said], "{quantity}");
        assert_eq!(page.form("#add").values("quantity"), [quantity]);
    }
    let late = stage.form().await.set("quantity", "1");
    stage.add("40").await.expect(200);
    let overview = stage.mona.get(OVERVIEW).await.expect(200);
    assert!(overview.says("No more until your partner has ordered"), "{}", overview.text());
    for page in [
        late.submit(&mut stage.mona).await.expect(422),
        stage.mona.get(&format!("{SEATS}?product=SUB-Cloud&partner=NW")).await.expect(200),
    ] {
        assert!(page.says("No more seats can be added until your partner has ordered"), "{}", page.text());
        assert_eq!(page.count("#add"), 0, "no form that can only be refused");
    }
    assert_eq!(stage.references().await.len(), 1);
}

/// What is not open for self-service, not the account's, not running, or not of that partner does not exist.
#[tokio::test]
async fn only_running_subscriptions_for_self_service_take_seats() {
    let mut stage = Stage::tied().await;
    let second = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.order(&second, stage.northwind, "N-2", "SUB-Other", 5).await;
    stage.portal.order(&stage.account, stage.northwind, "N-3", "SUB-Over", 5).await;
    sqlx::raw_sql(
        "update products set self_service = true where id in ('SUB-Other', 'SUB-Over');
         update order_lines set ends_on = '2026-01-31' where product_id = 'SUB-Over'",
    )
    .execute(stage.portal.pool())
    .await
    .unwrap();
    for (product, partner) in
        [("SUB-Mail", "FA"), ("SUB-Cloud", "FA"), ("SUB-Other", "NW"), ("SUB-Over", "NW"), ("nothing", "NW"), ("", "")]
    {
        stage.mona.get(&format!("{SEATS}?product={product}&partner={partner}")).await.expect(404);
        stage.mona.post(SEATS, &[("product", product), ("partner", partner), ("quantity", "1")]).await.expect(404);
    }
    assert!(stage.references().await.is_empty());
    let elsewhere = "/accounts/1002/provisioning/seats";
    stage.mona.post(elsewhere, &[("product", "SUB-Other"), ("partner", "NW"), ("quantity", "1")]).await.expect(404);
}

/// Without a proved domain nothing is added, and no form is offered.
#[tokio::test]
async fn seats_need_a_domain() {
    let mut stage = Stage::new().await;
    super::ask(&mut stage.mona, OVERVIEW, "contoso.example").await;
    let page = stage.mona.get(&format!("{SEATS}?product=SUB-Cloud&partner=NW")).await.expect(200);
    assert!(page.says("Tie this account to yours first") && page.count("#add") == 0, "{}", page.text());
    let seats = [("product", "SUB-Cloud"), ("partner", "NW"), ("quantity", "1")];
    assert!(stage.mona.post(SEATS, &seats).await.expect(409).says("Tie a domain first"));
    assert!(stage.references().await.is_empty());
}

/// One form sent twice, by an impatient finger, adds once and leads to the same seats.
#[tokio::test]
async fn one_form_adds_once() {
    let mut stage = Stage::tied().await;
    let form = stage.form().await.set("quantity", "5");
    let first = form.clone().submit(&mut stage.mona).await.location();
    assert_eq!(form.submit(&mut stage.mona).await.location(), first);
    assert_eq!(stage.references().await.len(), 1);
    assert_eq!(stage.portal.queued("seats_added", "nora@northwind.example").await, 1);
    let odd = [("product", "SUB-Cloud"), ("partner", "NW"), ("quantity", "1"), ("id", "1 or 1=1")];
    stage.mona.post(SEATS, &odd).await.expect(422);
}

/// A form that was sent, and is filled in otherwise and sent again: what is wrong is told as ever, and what is right adds
/// nothing and says what the form did before; so does the same form after its seats were undone.
#[tokio::test]
async fn a_form_that_was_used_says_so() {
    let mut stage = Stage::tied().await;
    let form = stage.form().await.set("quantity", "5");
    let first = form.clone().submit(&mut stage.mona).await.location();
    let said = "This form was sent before: 5 seats of SUB-Cloud were added then.";
    let told = async |stage: &mut Stage, quantity: &str| {
        let again = form.clone().set("quantity", quantity).submit(&mut stage.mona).await;
        assert_eq!(again.location(), first, "{quantity}");
        stage.mona.follow(&again).await.expect(200).says(said)
    };
    assert!(told(&mut stage, "7").await);
    assert!(!told(&mut stage, "5").await, "an impatient finger is told nothing");
    for wrong in ["abc", "0", "", "41"] {
        let page = form.clone().set("quantity", wrong).submit(&mut stage.mona).await.expect(422);
        assert_eq!(page.texts(".field-error"), ["Enter a whole number from 1 to 35."], "{wrong}");
        assert_ne!(page.form("#add").values("id"), form.values("id"), "the next try is a form of its own");
    }
    let other = [("product", "SUB-Mail"), ("partner", "FA"), ("quantity", "5"), ("id", form.values("id")[0])];
    stage.mona.post(SEATS, &other).await.expect(404);
    stage.mona.post(&format!("{first}/undo"), &[]).await.expect(303);
    stage.mona.get(&first).await.expect(200);
    assert!(told(&mut stage, "5").await, "they are not there any more");
    assert_eq!((stage.references().await.len(), stage.portal.events("provisioning.seats.added").await), (1, 1));
}

/// Until they are ordered, seats can be undone, by anybody who may provision: the partner is told, history keeps both.
#[tokio::test]
async fn seats_are_undone_until_they_are_ordered() {
    let mut stage = Stage::tied().await;
    let page = stage.add("7").await;
    let path = page.path.clone();
    stage.portal.member(&stage.account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    let mut anna = stage.portal.signed_in("anna@contoso.example").await;
    let undone = anna.get(&path).await.expect(200).form("#undo").submit(&mut anna).await;
    let page = anna.follow(&undone).await.expect(200);
    assert!(page.says("7 seats of SUB-Cloud were undone."), "{}", page.text());
    assert_eq!(page.count("#undo"), 0);
    let history = page.texts(".timeline li");
    assert!(history[0].ends_with("Anna Example undid 7 seats."), "{history:?}");
    assert!(history[1].ends_with("Mona Klein added 7 seats of SUB-Cloud, to be ordered by Northwind."), "{history:?}");
    assert_eq!(stage.portal.queued("seats_undone", "nora@northwind.example").await, 1);
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    assert!(nora.get(TO_ORDER).await.says("Nothing to be ordered"));
    let all = nora.get(&format!("{TO_ORDER}?show=all")).await.expect(200);
    assert!(all.says("Undone"), "{}", all.text());
    assert_eq!(all.texts(".tabs a[aria-current]"), ["All additions"]);
    // Again: nothing happens a second time.
    let again = stage.mona.post(&format!("{path}/undo"), &[]).await;
    assert!(stage.mona.follow(&again).await.says("This was undone before."));
    assert_eq!(stage.portal.events("provisioning.seats.undone").await, 1);
    assert_eq!(stage.mona.get(OVERVIEW).await.texts("section[aria-labelledby=subscriptions] tbody td.num")[1], "0");
}

/// TEN: seats of another account do not exist, whoever asks.
#[tokio::test]
async fn seats_of_another_account_do_not_exist() {
    let mut stage = Stage::tied().await;
    let path = stage.add("7").await.path;
    let id = path.rsplit('/').next().unwrap().to_owned();
    let theirs = stage.portal.organization("T", "Theirs").await;
    let theirs = stage.portal.account(theirs, "2001").await;
    stage.portal.member(&theirs, "theo@theirs.example", &[Role::AccountAdministrator]).await;
    let mut theo = stage.portal.signed_in("theo@theirs.example").await;
    theo.get(&path).await.expect(404);
    let own = format!("/accounts/2001/provisioning/seats/{id}");
    theo.get(&own).await.expect(404);
    theo.post(&format!("{own}/undo"), &[]).await.expect(404);
    // As an id for new seats it says nothing about itself: they get their own.
    stage.portal.order(&theirs, stage.northwind, "N-7", "SUB-Cloud", 5).await;
    sqlx::query(
        "with held as (insert into directory_domains values ('theirs.example', $1))
         insert into domain_ties values ($1, $2, gen_random_uuid(), 'theirs.example', 'x', now(), 'Theo', now(), 'Theo', null, 'theirs.example')",
    )
    .bind(theirs.organization_id)
    .bind(theirs.id)
    .execute(stage.portal.pool())
    .await
    .unwrap();
    let form = [("product", "SUB-Cloud"), ("partner", "NW"), ("quantity", "1"), ("id", id.as_str())];
    let added = theo.post("/accounts/2001/provisioning/seats", &form).await.location();
    assert!(!added.contains(&id), "{added}");
    theo.post("/accounts/2001/provisioning/seats", &form[..3]).await.expect(303);
}

/// R55: a change of partner takes open seats along: the new partner is told to order them, the former one sees them no
/// more.
#[tokio::test]
async fn a_change_of_partner_passes_open_seats_on() {
    let mut stage = Stage::tied().await;
    stage.add("3").await.expect(200);
    stage.add("4").await.expect(200);
    let undone = stage.add("5").await.path;
    stage.mona.post(&format!("{undone}/undo"), &[]).await.expect(303);
    sqlx::query(
        "insert into partner_changes (organization_id, account_id, from_partner_id, to_partner_id, effective_on, recorded_at)
         values ($1, $2, $3, $4, $5, now())",
    )
    .bind(stage.account.organization_id)
    .bind(stage.account.id)
    .bind(stage.northwind)
    .bind(stage.fabrikam)
    .bind(stage.portal.today().await)
    .execute(stage.portal.pool())
    .await
    .unwrap();
    apply_due(&stage.portal.state).await.unwrap();
    assert_eq!(stage.portal.queued("seats_added", "fred@fabrikam.example").await, 2);
    let mut fred = stage.portal.signed_in("fred@fabrikam.example").await;
    assert_eq!(fred.get(TO_ORDER).await.count("main tbody tr"), 2);
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    assert!(nora.get(&format!("{TO_ORDER}?show=all")).await.says("Nothing to be ordered"));
    let overview = stage.mona.get(OVERVIEW).await;
    let row = overview.texts("section[aria-labelledby=subscriptions] tbody tr").remove(0);
    assert!(row.starts_with("SUB-Cloud SUB-Cloud Fabrikam 30 7 37"), "{row}");
}

/// R58, R62: the lists of what the account has show seats to be ordered beside those that were, for the account and for
/// the partner that orders them, until they are ordered or undone; who only may see the orders is told of none.
#[tokio::test]
async fn lists_show_what_is_to_be_ordered_beside_what_was() {
    let mut stage = Stage::tied().await;
    let portal = &stage.portal;
    sqlx::query(
        "insert into grants (organization_id, account_id, viewer_id, orderer_id, granted_at, granted_by_name)
         values ($1, $2, $3, $4, now(), 'Anna')",
    )
    .bind(stage.account.organization_id)
    .bind(stage.account.id)
    .bind(stage.fabrikam)
    .bind(stage.northwind)
    .execute(portal.pool())
    .await
    .unwrap();
    let mut nora = portal.signed_in("nora@northwind.example").await;
    let mut fred = portal.signed_in("fred@fabrikam.example").await;
    let seats = async |visitor: &mut Visitor, path: &str, product: &str| {
        let page = visitor.get(&format!("{path}?q={product}")).await.expect(200);
        let shown = page.texts("tbody td:nth-child(3)").remove(0);
        let file = visitor.get(&format!("{path}.csv?q={product}")).await.expect(200);
        let file = crate::orders::purchases::rows(&file).remove(0);
        (shown, file["Quantity"].clone(), file["To be ordered"].clone())
    };
    let told = |shown: &str, quantity: &str, open: &str| (shown.to_owned(), quantity.to_owned(), open.to_owned());
    stage.add("12").await.expect(200);
    let path = stage.add("3").await.path;
    assert_eq!(seats(&mut stage.mona, LICENSES, "SUB-Cloud").await, told("30 + 15 to be ordered", "30", "15"));
    assert_eq!(seats(&mut stage.mona, LICENSES, "SUB-Mail").await, told("40", "40", "0"));
    assert_eq!(seats(&mut nora, HOLDINGS, "SUB-Cloud").await, told("30 + 15 to be ordered", "30", "15"));
    assert_eq!(seats(&mut fred, HOLDINGS, "SUB-Cloud").await, told("30", "30", "0"));
    let french = stage.mona.get(&format!("{LICENSES}?lang=fr")).await.expect(200);
    assert!(french.says("30 + 15 à commander"), "{}", french.text());

    stage.mona.post(&format!("{path}/undo"), &[]).await.expect(303);
    assert_eq!(seats(&mut stage.mona, LICENSES, "SUB-Cloud").await, told("30 + 12 to be ordered", "30", "12"));
    let reference = stage.references().await.remove(0);
    assert_eq!(stage.order("N-9", 12, &reference).await.provisionings_settled, 1);
    assert_eq!(seats(&mut stage.mona, LICENSES, "SUB-Cloud").await, told("42", "42", "0"));
    assert_eq!(seats(&mut nora, HOLDINGS, "SUB-Cloud").await, told("42", "42", "0"));
}
