//! The pages that are measured, and what of each counts as its main query.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sqlx::{ConnectOptions as _, Connection as _};

use crate::load::Request;
use crate::world::{ADMINISTRATOR, CLERK, World};

/// A page, or a state change.
pub struct Page {
    pub name: &'static str,
    pub request: Request,
    /// What stands in the statement that the page is about: the one that the bare handler and pgbench run. For a state
    /// change it is the event that each of them writes.
    pub main: Option<&'static str>,
}

const ACCOUNT: &str = "/accounts/1000";

pub async fn all(world: &World) -> Vec<Page> {
    let (administrator, clerk) = (world.cookie(ADMINISTRATOR).await, world.cookie(CLERK).await);
    let mut pages = reads(world, &administrator, &clerk).await;
    pages.extend(writes(world, &administrator).await);
    pages
}

async fn reads(world: &World, administrator: &str, clerk: &str) -> Vec<Page> {
    const MEMBERS: Option<&str> = Some("from memberships m");
    let read = |name, cookie: &str, path: String, main| Page {
        name,
        request: Request { path, cookie: cookie.to_owned(), change: None, compressed: false },
        main,
    };
    let own = |name, path: &str, main| read(name, administrator, format!("{ACCOUNT}{path}"), main);
    let facts = Facts::of(world).await;
    let users = "/manage-access/users";
    let mut pages = vec![
        own("members", users, MEMBERS),
        own("members, prefix and status", &format!("{users}?q=m00001&status=active"), MEMBERS),
        own("members, prefix", &format!("{users}?q=m00001"), MEMBERS),
        own("members, active", &format!("{users}?status=active"), MEMBERS),
        own("members, pending", &format!("{users}?status=pending"), MEMBERS),
        own("members, expired", &format!("{users}?status=expired"), MEMBERS),
        own("members, deep", &format!("{users}?after={}", facts.member_in_the_middle), MEMBERS),
        own("user details", &format!("{users}/{}", facts.member), Some("from memberships")),
        own("partner visibility", "/manage-access/partner-visibility?partner=P0", Some("grants")),
        own("licenses", "/licenses", Some("channel_products")),
        own("orders", "/orders", Some("from orders")),
        own("orders, deep", &format!("/orders?after={}", facts.order_in_the_middle), Some("from orders")),
        own("reports", "/reports", Some("channel_products")),
        read("partner center", clerk, "/partner-center".into(), Some("channels")),
        read("partner center, customer", clerk, "/partner-center/accounts/1000".into(), Some("partner_sight")),
        read("sign-in", "none=", "/sign-in".into(), None),
        read("style sheet", "none=", business_center::web::assets::url("app.css").to_owned(), None),
    ];
    let compressed = read("members, compressed", administrator, format!("{ACCOUNT}{users}"), MEMBERS);
    pages.insert(1, Page { request: Request { compressed: true, ..compressed.request }, ..compressed });
    pages
}

async fn writes(world: &World, administrator: &str) -> Vec<Page> {
    let change = |name, lua: &str| Page {
        name,
        request: Request {
            path: String::new(),
            cookie: administrator.to_owned(),
            change: Some(lua.to_owned()),
            compressed: false,
        },
        main: Some("insert into audit_events"),
    };
    let members = Facts::of(world).await.some_members;
    let listed = members.iter().map(|id| format!("'{id}'")).collect::<Vec<_>>().join(", ");
    let users = "/accounts/1000/manage-access/users";
    vec![
        change(
            "invite",
            &format!(
                "path = '{users}/invite'
                 body = 'email=new.' .. n .. '@contoso.example&first_name=Nora&last_name=Berg&language=en&country=NO&role=account_viewer'"
            ),
        ),
        change(
            "change roles",
            &format!(
                "local all = {{ {listed} }}
                 path = '{users}/' .. all[1 + n % #all] .. '/roles'
                 body = math.floor(n / #all) % 2 == 0 and 'role=report_viewer' or 'role=account_manager'"
            ),
        ),
        change(
            "grant",
            "path = '/accounts/1000/manage-access/partner-visibility'
             body = 'partner=P' .. (4 + n % 4) .. (math.floor(n / 4) % 2 == 0 and '&orderer=P1' or '&orderer=P2')",
        ),
    ]
}

/// What the addresses of pages name.
struct Facts {
    member: uuid::Uuid,
    some_members: Vec<uuid::Uuid>,
    /// Cursors, as the lists' own links have them.
    member_in_the_middle: String,
    order_in_the_middle: String,
}

impl Facts {
    async fn of(world: &World) -> Self {
        let mut connection = world.options.connect().await.unwrap();
        let middle = world.size.members / 2;
        let email: String = sqlx::query_scalar("select email from memberships where email like $1")
            .bind(format!("m{middle:07}@%"))
            .fetch_one(&mut connection)
            .await
            .unwrap();
        let some_members: Vec<uuid::Uuid> = sqlx::query_scalar(
            "select id from memberships where joined_at is not null and removed_at is null and email like 'm00001%' order by email",
        )
        .fetch_all(&mut connection)
        .await
        .unwrap();
        let order: String = sqlx::query_scalar(
            "select ordered_on || '~' || number from orders where channel_id in
               (select c.id from channels c join accounts a on a.id = c.account_id where a.number = '1000')
             order by ordered_on desc, number desc offset $1 limit 1",
        )
        .bind(i64::try_from(world.size.lines / 100).unwrap())
        .fetch_one(&mut connection)
        .await
        .unwrap();
        connection.close().await.unwrap();
        let cursor = serde_json::to_vec(&("members", "email", "", &email, middle)).unwrap();
        Self {
            member: some_members[0],
            some_members,
            member_in_the_middle: URL_SAFE_NO_PAD.encode(cursor),
            order_in_the_middle: order,
        }
    }
}
