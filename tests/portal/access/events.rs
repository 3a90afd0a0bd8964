//! Every act that matters leaves one event with who did what where, or does not happen at all (LOG-03).

use business_center::domain::access::Role;
use uuid::Uuid;

use super::tenants::stored;
use crate::support::{Portal, Visitor};

const USERS: &str = "/accounts/1001/manage-access/users";
const VISIBILITY: &str = "/accounts/1001/manage-access/partner-visibility";
const PERSON: [(&str, &str); 4] =
    [("first_name", "Léo"), ("last_name", "Martin"), ("language", "fr"), ("country", "FR")];

/// An act: where it is posted, with which fields, the event that it is, and its target.
type Act = (String, Vec<(&'static str, &'static str)>, &'static str, Option<Uuid>);

/// An event as it was written: its kind, the actor's name and id, the organization, the partner's number, the target.
type Written = (String, String, Option<Uuid>, Option<i64>, Option<String>, Option<Uuid>);

struct Stage {
    portal: Portal,
    anna: Visitor,
    acts: Vec<Act>,
}

/// Requests for a role that wait: Anna's own and Max's.
const ANNAS: &str = "0199a000-0000-7000-8000-000000000001";
const MAXS: &str = "0199a000-0000-7000-8000-000000000002";

/// Ours with every kind of member, two partners and a key; the acts are in an order in which each of them is possible.
async fn stage() -> Stage {
    let portal = Portal::new().await;
    let ours = portal.organization("1", "Ours").await;
    let own = portal.account(ours, "1001").await;
    let (north, south) = (portal.partner("NW", "North").await, portal.partner("SW", "South").await);
    portal.order(&own, north, "N-1", "LIC-1", 5).await;
    portal.order(&own, south, "S-1", "LIC-1", 5).await;
    portal.member(&own, "anna@ours.example", &[Role::AccountAdministrator]).await;
    // Somebody has to be there whom Anna can ask for a role.
    portal.member(&own, "boss@ours.example", &[Role::AccountAdministrator]).await;
    let max = portal.member(&own, "max@ours.example", &[Role::AccountViewer]).await;
    let leo = portal.invited(&own, "leo@ours.example", &[Role::AccountViewer], time::Duration::DAY).await;
    let key: Uuid = sqlx::query_scalar(
        "insert into product_keys (organization_id, account_id, id, product_id, key, kind)
         values ($1, $2, gen_random_uuid(), 'LIC-1', 'AAAAA-BBBBB', 'volume') returning id",
    )
    .bind(own.organization_id)
    .bind(own.id)
    .fetch_one(portal.pool())
    .await
    .unwrap();
    for (id, email) in [(ANNAS, "anna@ours.example"), (MAXS, "max@ours.example")] {
        sqlx::query(
            "insert into role_requests (organization_id, id, account_id, membership_id, roles, reason, asked_at)
             select organization_id, $1::text::uuid, account_id, membership_id, '{report_viewer}', 'Work.', now()
               from assignments where email = $2",
        )
        .bind(id)
        .bind(email)
        .execute(portal.pool())
        .await
        .unwrap();
    }
    let anna = portal.signed_in("anna@ours.example").await;
    let pair = vec![("partner", "NW"), ("orderer", "SW")];
    let corrected = [&[("email", "lea@ours.example")], &PERSON[..]].concat();
    let invited = [&[("email", "new@ours.example"), ("role", "report_viewer")], &PERSON[..]].concat();
    let own_details = PERSON.to_vec();
    let acts = vec![
        (format!("{USERS}/invite"), invited, "membership.invitation.sent", None),
        (format!("{USERS}/{leo}/invitation"), vec![], "membership.invitation.resent", Some(leo)),
        (format!("{USERS}/{leo}/invitation/details"), corrected, "membership.invitation.corrected", Some(leo)),
        (format!("{USERS}/{leo}/invitation/withdraw"), vec![], "membership.invitation.withdrawn", Some(leo)),
        (
            format!("{USERS}/requests/{MAXS}"),
            vec![("word", "No."), ("then", "refuse")],
            "membership.role_request.refused",
            Some(max),
        ),
        (
            "/profile/role-requests/withdraw".to_owned(),
            vec![("request", ANNAS)],
            "membership.role_request.withdrawn",
            None,
        ),
        (
            "/profile/role-requests".to_owned(),
            vec![("account", "1001"), ("role", "report_viewer"), ("reason", "Work.")],
            "membership.role_request.made",
            None,
        ),
        (format!("{USERS}/{max}/roles"), vec![("role", "report_viewer")], "membership.roles.changed", Some(max)),
        (format!("{USERS}/{max}/remove"), vec![], "membership.member.removed", Some(max)),
        (VISIBILITY.to_owned(), pair.clone(), "visibility.grant.made", None),
        (format!("{VISIBILITY}/revoke"), pair, "visibility.grant.revoked", None),
        (format!("/accounts/1001/keys/{key}"), vec![], "key.value.revealed", None),
        ("/profile/details".to_owned(), own_details, "person.details.changed", None),
    ];
    Stage { portal, anna, acts }
}

/// LOG-03: each act is exactly one event, with its actor, organization and target, in the act's own transaction: when the
/// event cannot be written nothing else is.
#[tokio::test]
async fn each_act_is_one_event_and_none_when_it_fails() {
    let Stage { portal, mut anna, acts } = stage().await;
    // The account opened last is remembered; not what this test is about.
    anna.get("/accounts/1001").await.expect(200);
    sqlx::raw_sql(
        "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
         create trigger refuse before insert on audit_events for each row execute function refuse()",
    )
    .execute(portal.pool())
    .await
    .unwrap();
    for (path, fields, event, target) in acts {
        sqlx::raw_sql("alter table audit_events enable trigger refuse").execute(portal.pool()).await.unwrap();
        let before = stored(&portal).await;
        anna.post(&path, &fields).await.expect(500);
        assert_eq!(stored(&portal).await, before, "{event} left something behind");
        sqlx::raw_sql("alter table audit_events disable trigger refuse").execute(portal.pool()).await.unwrap();

        let last: i64 =
            sqlx::query_scalar("select coalesce(max(id), 0) from audit_events").fetch_one(portal.pool()).await.unwrap();
        let answer = anna.post(&path, &fields).await;
        assert!(matches!(answer.status.as_u16(), 200 | 303), "{event}: {} {}", answer.status, answer.text());
        let written: Vec<Written> = sqlx::query_as(
            "select event, actor_name, actor_id, organization_id, p.number, target_id
               from audit_events e left join partners p on p.id = e.partner_id where e.id > $1",
        )
        .bind(last)
        .fetch_all(portal.pool())
        .await
        .unwrap();
        let [(kind, name, actor, organization, partner, at)] = &written[..] else { panic!("{event}: {written:?}") };
        assert_eq!((kind.as_str(), name.as_str()), (event, "Anna Example"));
        assert!(actor.is_some(), "{event}");
        assert_eq!(organization.is_some(), !event.starts_with("person."), "{event}");
        assert_eq!(partner.as_deref(), event.starts_with("visibility.").then_some("NW"), "{event}: whose sight it is");
        assert!(target.is_none() || *at == target, "{event}: {at:?}");
    }
}
