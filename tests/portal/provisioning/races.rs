//! Two at once, in two processes: one of the allowed ends, never a third.

use super::{SEATS, Stage};

/// Two managers who together ask for more than the product allows: one gets them, the other is told.
#[tokio::test]
async fn two_at_once_stay_within_the_limit() {
    for round in 0..5 {
        let mut stage = Stage::tied().await;
        let second = stage.portal.second_process();
        let mut other = second.signed_in(super::MONA).await;
        let seats = [("product", "SUB-Cloud"), ("partner", "NW"), ("quantity", "25")];
        let (one, two) = tokio::join!(stage.mona.post(SEATS, &seats), other.post(SEATS, &seats));
        let mut answers = [one.status.as_u16(), two.status.as_u16()];
        answers.sort_unstable();
        assert_eq!((answers, stage.references().await.len()), ([303, 422], 1), "round {round}");
    }
}

/// One form sent to two processes at once adds once.
#[tokio::test]
async fn one_form_at_two_processes_adds_once() {
    let mut stage = Stage::tied().await;
    let second = stage.portal.second_process();
    let mut other = second.signed_in(super::MONA).await;
    for round in 1..=5 {
        let form = stage.form().await.set("quantity", "1");
        let (one, two) = tokio::join!(form.clone().submit(&mut stage.mona), form.submit(&mut other));
        assert_eq!(one.location(), two.location());
        assert_eq!(stage.references().await.len(), round);
    }
}

/// An undo and the order line that settles the seats: whoever is first decides, and the other is told.
#[tokio::test]
async fn an_undo_and_a_settling_line_never_both_hold() {
    let mut stage = Stage::tied().await;
    for round in 0..8 {
        let path = stage.add("1").await.path;
        let reference: String = sqlx::query_scalar("select reference from provisionings where id = $1::uuid")
            .bind(path.rsplit('/').next().unwrap())
            .fetch_one(stage.portal.pool())
            .await
            .unwrap();
        let mut mona = stage.mona.clone();
        let undo = format!("{path}/undo");
        let order = format!("N-{}", 100 + round);
        let pause = std::time::Duration::from_millis(round * 12);
        let later = async {
            tokio::time::sleep(pause).await;
            mona.post(&undo, &[]).await
        };
        let (undone, report) = tokio::join!(later, stage.order(&order, 1, &reference));
        let state: (bool, bool) = sqlx::query_as(
            "select undone_at is not null, ordered_at is not null from provisionings where reference = $1",
        )
        .bind(&reference)
        .fetch_one(stage.portal.pool())
        .await
        .unwrap();
        let ends = (undone.status.as_u16(), report.provisionings_settled, state);
        assert!([(303, 0, (true, false)), (409, 1, (false, true))].contains(&ends), "round {round}: {ends:?}");
    }
    let told = stage.portal.queued("seats_undone", "nora@northwind.example").await;
    assert_eq!(told, stage.portal.events("provisioning.seats.undone").await);
}

/// Two accounts of two organizations that prove one domain at once: one holds it.
#[tokio::test]
async fn one_domain_proved_by_two_at_once_is_held_by_one() {
    use business_center::domain::access::Role;
    let mut stage = Stage::new().await;
    let theirs = stage.portal.organization("T", "Theirs").await;
    let theirs = stage.portal.account(theirs, "2001").await;
    stage.portal.member(&theirs, "theo@theirs.example", &[Role::AccountManager]).await;
    let mut theo = stage.portal.signed_in("theo@theirs.example").await;
    for (visitor, overview) in [(&mut stage.mona, super::OVERVIEW), (&mut theo, "/accounts/2001/provisioning")] {
        let (name, value) = super::ask(visitor, overview, "contoso.example").await;
        stage.dns.publish(&name, &[&value]).await;
    }
    let (one, two) =
        tokio::join!(stage.mona.post(super::PROOF, &[]), theo.post("/accounts/2001/provisioning/domain/proof", &[]));
    let mut answers = [one.status.as_u16(), two.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [303, 409]);
}
