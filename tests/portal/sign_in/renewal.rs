//! Hashes of other days (AUT-12).

use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, Version};

use super::portal_with_anna;
use crate::support::world::PASSWORD;

const ANNA: &str = "anna@contoso.example";

/// AUT-12: who signs in with an older hash, twice at once, gets in both times, and the hash is renewed once; other sign-ins
/// go on, and a wrong password renews nothing.
#[tokio::test]
async fn an_older_hash_is_renewed_once() {
    let portal = portal_with_anna().await;
    let old = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8 * 1024, 1, 1, None).unwrap());
    let old = old.hash_password(PASSWORD.as_bytes()).unwrap().to_string();
    sqlx::query("update people set password_hash = $1").bind(&old).execute(portal.pool()).await.unwrap();
    sqlx::raw_sql(
        "create table renewals (hash text);
         create function note() returns trigger language plpgsql as
           $$ begin insert into renewals values (new.password_hash); return null; end $$;
         create trigger note after update of password_hash on people for each row execute function note();",
    )
    .execute(portal.pool())
    .await
    .unwrap();
    let mut elsewhere = portal.signed_in(ANNA).await;
    portal.visitor().post("/sign-in", &[("email", ANNA), ("password", "a guess")]).await.expect(422);
    let right = [("email", ANNA), ("password", PASSWORD)];
    let (mut one, mut other) = (portal.visitor(), portal.second_process().visitor());
    let (first, second) = tokio::join!(one.post("/sign-in", &right), other.post("/sign-in", &right));
    assert_eq!((first.location(), second.location()), ("/".to_owned(), "/".to_owned()));
    portal.visitor().post("/sign-in", &right).await.location();
    let renewals: Vec<String> = sqlx::query_scalar("select hash from renewals").fetch_all(portal.pool()).await.unwrap();
    assert_eq!(renewals.len(), 1, "{renewals:?}");
    assert!(renewals[0].contains("m=19456,t=2,p=1"), "{renewals:?}");
    for visitor in [&mut one, &mut other, &mut elsewhere] {
        visitor.get("/profile").await.expect(200);
    }
}
