//! The tie to a directory domain, proved by a real DNS server.

use business_center::domain::access::Role;

use super::{DOMAIN, MONA, OVERVIEW, PROOF, Stage, ask};
use crate::support::Portal;

/// R62: the page shows what the DNS must say; the account is tied when it does, and not before. One record among others
/// counts, and one cut into several strings, as providers do.
#[tokio::test]
async fn a_domain_is_proved_by_its_dns() {
    let mut stage = Stage::new().await;
    assert!(stage.mona.get(OVERVIEW).await.says("Tie this account to yours first"));
    let (name, value) = ask(&mut stage.mona, OVERVIEW, " Contoso.Example. ").await;
    assert_eq!(name, "_business-center.contoso.example");
    let absent = stage.mona.post(PROOF, &[]).await.expect(409);
    assert!(absent.says("There is no TXT record of this name yet") && absent.says(&value), "{}", absent.text());
    stage.dns.publish("contoso.example", &[&value]).await;
    stage.mona.post(PROOF, &[]).await.expect(409);
    stage.dns.publish(&name, &["business-center-proof=another"]).await;
    assert!(stage.mona.post(PROOF, &[]).await.expect(409).says("with another value"));
    assert_eq!(stage.portal.events("provisioning.domain.proved").await, 0);

    let (head, tail) = value.split_at(20);
    stage.dns.publish(&name, &[head, tail]).await;
    let page = stage.mona.get(DOMAIN).await.expect(200);
    let proved = page.form("#proof").submit(&mut stage.mona).await;
    let overview = stage.mona.follow(&proved).await.expect(200);
    assert!(overview.says("The account is tied to contoso.example."), "{}", overview.text());
    assert!(overview.says("Proved by Mona Klein on"), "{}", overview.text());
    assert_eq!(stage.portal.events("provisioning.domain.proved").await, 1);
    stage.mona.post(PROOF, &[]).await.expect(409);
    stage.mona.post(DOMAIN, &[("domain", "CONTOSO.example")]).await.expect(303);
    assert!(stage.mona.get(DOMAIN).await.says("The account is tied to contoso.example already."));
}

/// What is no domain is refused beside the field, with the text kept, and nothing is asked of the DNS.
#[tokio::test]
async fn what_is_no_domain_is_refused() {
    let mut stage = Stage::new().await;
    for text in ["", "localhost", "127.0.0.1", "https://contoso.example/", "a b.example", "*.contoso.example", "x'--.y"]
    {
        let page = stage.mona.post(DOMAIN, &[("domain", text)]).await.expect(422);
        assert_eq!(page.texts(".field-error"), ["Enter the name of a domain, such as company.com"], "{text}");
        assert_eq!(page.form("#tie").values("domain"), [text]);
    }
    assert_eq!(stage.portal.events("provisioning.domain.asked").await, 0);
    stage.mona.post(PROOF, &[]).await.expect(409);
}

/// A resolver that does not answer says nothing about the record: told so, nothing is lost, and it works again later.
#[tokio::test]
async fn a_silent_dns_is_not_an_absent_record() {
    let gone = tokio::net::UdpSocket::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().to_string();
    let mut stage = Stage::with(&[("BC_DNS_RESOLVER", "")]).await;
    stage.portal = Portal::with(&[("BC_DNS_RESOLVER", &gone)]).await;
    let contoso = stage.portal.organization("C", "Contoso").await;
    let account = stage.portal.account(contoso, "1001").await;
    stage.portal.member(&account, MONA, &[Role::AccountManager]).await;
    let mut mona = stage.portal.signed_in(MONA).await;
    let (_, value) = ask(&mut mona, OVERVIEW, "contoso.example").await;
    let page = mona.post(PROOF, &[]).await.expect(503);
    assert!(page.says("The DNS did not answer.") && page.says(&value), "{}", page.text());
}

/// The value is of one account alone; a domain belongs to one organization, whose other accounts may be tied to it too,
/// and is free again when none is.
#[tokio::test]
async fn a_domain_belongs_to_one_organization() {
    let mut stage = Stage::tied().await;
    let portal = &stage.portal;
    let fabrikam = portal.organization("F", "Fourth Coffee").await;
    let (theirs, beside) =
        (portal.account(fabrikam, "2001").await, portal.account(stage.account.organization_id, "1002").await);
    portal.member(&theirs, "theo@fourth.example", &[Role::AccountManager]).await;
    portal.member(&beside, MONA, &[Role::AccountManager]).await;
    let mut theo = portal.signed_in("theo@fourth.example").await;
    let theirs = "/accounts/2001/provisioning";
    let (name, value) = ask(&mut theo, theirs, "contoso.example").await;
    // What Contoso's account published is there, and proves nothing for another account.
    theo.post(&format!("{theirs}/domain/proof"), &[]).await.expect(409);
    stage.dns.publish(&name, &[&value]).await;
    let held = theo.post(&format!("{theirs}/domain/proof"), &[]).await.expect(409);
    assert!(held.says("Another organization has proved this domain"), "{}", held.text());

    let second = "/accounts/1002/provisioning";
    let (name, value) = ask(&mut stage.mona, second, "contoso.example").await;
    stage.dns.publish(&name, &[&value]).await;
    stage.mona.post(&format!("{second}/domain/proof"), &[]).await.expect(303);

    // Contoso moves its accounts to another domain, one after the other: then Fourth Coffee's proof counts.
    for (account, status) in [(OVERVIEW, 409), (second, 303)] {
        let (name, value) = ask(&mut stage.mona, account, "new.contoso.example").await;
        assert!(stage.mona.get(account).await.says("contoso.example Proved"), "the former tie holds until then");
        stage.dns.publish(&name, &[&value]).await;
        stage.mona.post(&format!("{account}/domain/proof"), &[]).await.expect(303);
        assert!(stage.mona.get(account).await.says("new.contoso.example Proved"));
        assert_eq!(theo.post(&format!("{theirs}/domain/proof"), &[]).await.status.as_u16(), status, "{account}");
    }
}

/// Asking for another domain forgets the one before; asking for the same one again keeps its value.
#[tokio::test]
async fn the_last_domain_asked_for_counts() {
    let mut stage = Stage::new().await;
    let first = ask(&mut stage.mona, OVERVIEW, "a.contoso.example").await;
    assert_eq!(ask(&mut stage.mona, OVERVIEW, "a.contoso.example").await, first);
    let second = ask(&mut stage.mona, OVERVIEW, "b.contoso.example").await;
    assert_ne!(second.1, first.1);
    stage.dns.publish(&first.0, &[&first.1]).await;
    stage.mona.post(PROOF, &[]).await.expect(409);
    assert_ne!(ask(&mut stage.mona, OVERVIEW, "a.contoso.example").await.1, first.1, "a forgotten value is dead");
}

/// The resolver works for nobody else: questions are counted.
#[tokio::test]
async fn questions_to_the_dns_are_limited() {
    let mut stage = Stage::with(&[("BC_LIMITS", "domain_proof=2")]).await;
    ask(&mut stage.mona, OVERVIEW, "contoso.example").await;
    stage.mona.post(PROOF, &[]).await.expect(409);
    stage.mona.post(PROOF, &[]).await.expect(409);
    assert!(stage.mona.post(PROOF, &[]).await.expect(429).headers.contains_key("retry-after"));
}
