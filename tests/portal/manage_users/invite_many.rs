//! Invite many: a pasted list or a file, looked over, confirmed, worked off, and what became of each row.

use axum::http::Method;
use business_center::domain::access::Role;
use business_center::jobs::batches::work_due;
use time::Duration;

use super::{Office, USERS, invitation};
use crate::support::{Answer, Visitor};

const INVITE_MANY: &str = "/accounts/1001/manage-access/users/invite-many";

/// Pastes a list as the page's form sends it, and opens what it leads to.
async fn paste(visitor: &mut Visitor, addresses: &str, role: &str) -> Answer {
    let form = visitor.get(INVITE_MANY).await.expect(200).form("form[action$='/invite-many'], main form");
    let answer = form.set("addresses", addresses).tick("role", role, true).submit(visitor).await;
    visitor.follow(&answer).await.expect(200)
}

async fn confirm(visitor: &mut Visitor, draft: &Answer) -> Answer {
    let answer = draft.form("main form.card").press("then", "confirm", visitor).await;
    visitor.follow(&answer).await.expect(200)
}

/// The file of what became of each row: address, result and explanation.
async fn result(visitor: &mut Visitor, page: &Answer) -> Vec<(String, String, String)> {
    let file = visitor.get(&format!("{}/result.csv", page.path)).await.expect(200);
    let mut reader = csv::Reader::from_reader(file.body.trim_start_matches('\u{feff}').as_bytes());
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| (row[1].to_owned(), row[7].to_owned(), row[8].to_owned())).collect()
}

/// R36: from the paste to mails; nothing is sent before the list is confirmed, and each row says what it will be
/// and what it was.
#[tokio::test]
async fn a_pasted_list_is_looked_over_and_then_sent() {
    let mut office = Office::new().await;
    office.portal.member(&office.account, "active@contoso.example", &[]).await;
    office.portal.invited(&office.account, "pending@contoso.example", &[Role::AccountViewer], Duration::DAY).await;
    office.portal.invited(&office.account, "expired@contoso.example", &[Role::AccountViewer], Duration::days(61)).await;
    let list = "Ann Lee <ann.lee@contoso.example>, leo@contoso.example; nobody\n\
                ACTIVE@contoso.example pending@contoso.example expired@contoso.example\nAnn Lee <Ann.Lee@Contoso.example>";
    let draft = paste(&mut office.anna, list, "report_viewer").await;
    assert_eq!(draft.texts(".status-tabs a"), ["All 7", "Will be done 3", "Nothing to do 2", "Refused 2"]);
    let notes = draft.texts("tbody .badge-note");
    for note in [
        "Is new and gets an invitation.",
        "Name taken from the address",
        "This is not a complete e-mail address.",
        "Is an active user already.",
        "Is invited already and has not accepted yet.",
        "A row above has the same address.",
    ] {
        assert!(notes.iter().any(|own| own == note), "{note}: {notes:?}");
    }
    assert!(notes.iter().any(|own| own.starts_with("The invitation expired on")), "{notes:?}");
    assert_eq!(draft.texts("main form.card button")[0], "Send 3 invitations");
    assert_eq!(work_due(&office.portal.state).await.unwrap(), 0, "a draft is nobody's work");
    assert_eq!(office.count("select count(*) from mails").await, 0);

    let page = confirm(&mut office.anna, &draft).await;
    assert!(page.says("4 of 7 done"), "{}", page.text());
    assert_eq!(page.headers["refresh"], "5");
    assert_eq!(work_due(&office.portal.state).await.unwrap(), 3);
    let done = office.anna.get(&page.path).await.expect(200);
    assert!(done.says("The list has been processed") && !done.headers.contains_key("refresh"));
    assert_eq!(done.texts(".status-tabs a"), ["All 7", "Done 3", "Nothing to do 2", "Refused 2"]);
    let rows = result(&mut office.anna, &done).await;
    assert_eq!(rows.len(), 7);
    assert_eq!(rows[0].1, "Done");
    assert_eq!(rows[2], ("nobody".into(), "Refused".into(), "This is not a complete e-mail address.".into()));
    assert_eq!(office.count("select count(*) from mails where kind = 'welcome'").await, 2);
    assert_eq!(office.count("select count(*) from mails where kind = 'welcome_again'").await, 1);
    assert_eq!(office.portal.events("membership.invitation.sent").await, 2);
    let link = office.portal.invitation_path("ann.lee@contoso.example").await;
    office.portal.visitor().get(&link).await.expect(200);
}

/// R32: the same list again, and the same confirmation again, send nothing twice.
#[tokio::test]
async fn sending_again_is_harmless() {
    let mut office = Office::new().await;
    let list = "ann.lee@contoso.example leo@contoso.example";
    let draft = paste(&mut office.anna, list, "account_viewer").await;
    for _ in 0..3 {
        confirm(&mut office.anna, &draft).await;
        work_due(&office.portal.state).await.unwrap();
    }
    let again = paste(&mut office.anna, list, "account_viewer").await;
    assert_eq!(again.texts(".status-tabs a"), ["All 2", "Will be done 0", "Nothing to do 2", "Refused 0"]);
    assert_eq!(again.texts("main form.card button"), ["Discard the list"]);
    confirm_anyway(&mut office.anna, &again).await;
    work_due(&office.portal.state).await.unwrap();
    assert_eq!(office.count("select count(*) from mails").await, 2);
    assert_eq!(office.portal.events("membership.invitation.sent").await, 2);
    assert_eq!(office.count("select count(*) from batches where finished_at is not null").await, 2);
}

async fn confirm_anyway(visitor: &mut Visitor, draft: &Answer) {
    visitor.post(&draft.path, &[("then", "confirm")]).await.expect(303);
}

/// R33, R35: a file as a browser sends it, with roles, languages and countries of its own rows; the template's columns.
#[tokio::test]
async fn a_file_names_roles_and_languages_of_its_rows() {
    let mut office = Office::new().await;
    let template = office.anna.get(&format!("{INVITE_MANY}/template.csv")).await.expect(200);
    let columns = template.body.trim_start_matches('\u{feff}').trim_end().to_owned();
    assert_eq!(columns, "email,first_name,last_name,language,country,roles");
    // As a spreadsheet of the West saves it.
    let rows = "zoe@contoso.example,Zo\u{e9},Lee,French,ca,report_viewer; Account Manager\r\n\
                max@contoso.example,Max,Kurz,,,owner\r\nina@contoso.example,Ina,Roth,xx,FR,\r\n";
    let mut body = b"--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"l.csv\"\r\n\r\n".to_vec();
    body.extend(format!("{columns}\r\n{rows}").chars().map(|c| u8::try_from(u32::from(c)).unwrap()));
    for (name, value) in [("addresses", ""), ("language", "en"), ("country", "DE"), ("role", "account_viewer")] {
        body.extend(format!("\r\n--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}").bytes());
    }
    body.extend(b"\r\n--x--\r\n");
    let answer = office.anna.upload(INVITE_MANY, "multipart/form-data; boundary=x", body).await;
    let draft = office.anna.follow(&answer).await.expect(200);
    assert_eq!(draft.texts(".status-tabs a"), ["All 3", "Will be done 1", "Nothing to do 0", "Refused 2"]);
    assert!(draft.says("names a role that does not exist") && draft.says("names a language"), "{}", draft.text());

    // A refused row is corrected on a page of its own.
    let row = office.anna.get(&format!("{}/rows/2", draft.path)).await.expect(200);
    assert!(row.says("names a role that does not exist"));
    let saved = row.form("main form").tick("role", "user_administrator", true).submit(&mut office.anna).await;
    let draft = office.anna.follow(&saved).await.expect(200);
    let left_out = draft.form("form[action$='/rows/1']").press("then", "leave_out", &mut office.anna).await;
    let draft = office.anna.follow(&left_out).await.expect(200);
    assert_eq!(draft.texts(".status-tabs a"), ["All 3", "Will be done 1", "Nothing to do 1", "Refused 1"]);
    let back = draft.form("form[action$='/rows/1']").press("then", "put_back", &mut office.anna).await;
    let draft = office.anna.follow(&back).await.expect(200);
    confirm(&mut office.anna, &draft).await;
    assert_eq!(work_due(&office.portal.state).await.unwrap(), 2);
    let stored: Vec<(String, String, String, String)> = sqlx::query_as(
        "select m.email, m.first_name, m.language || ' ' || m.country, string_agg(s.role::text, ' ' order by s.role::text)
           from memberships m join assignments s on s.membership_id = m.id where m.joined_at is null group by 1, 2, 3 order by 1",
    )
    .fetch_all(office.portal.pool())
    .await
    .unwrap();
    let row = |a: &str, b: &str, c: &str, d: &str| (a.to_owned(), b.to_owned(), c.to_owned(), d.to_owned());
    assert_eq!(
        stored,
        [
            row("max@contoso.example", "Max", "en DE", "account_viewer user_administrator"),
            row("zoe@contoso.example", "Zoé", "fr CA", "account_manager report_viewer"),
        ]
    );
}

/// R29, R36: five thousand are looked over in one go; nothing is lost with the process, and two may work at once.
#[tokio::test]
async fn long_lists_are_worked_off_by_several() {
    let mut office = Office::with(&[("BC_LIMITS", "off")]).await;
    let list = |most: usize| -> String {
        let people = (1..=most).map(|n| format!("Ann Lee{} <n{n}@contoso.example>", ["", "ds"][n % 2]));
        people.collect::<Vec<_>>().join("\n")
    };
    let draft = paste(&mut office.anna, &list(5_000), "account_viewer").await;
    assert_eq!(draft.texts(".status-tabs a")[1], "Will be done 5,000");
    assert_eq!(draft.count("tbody tr"), 100);
    let next = draft.attributes("a[rel=next]", "href");
    assert!(office.anna.get(&next[0]).await.expect(200).says("Rows 101 to 200 of 5,000"));

    let draft = paste(&mut office.anna, &list(600), "account_viewer").await;
    let page = confirm(&mut office.anna, &draft).await;
    let (one, other) = tokio::join!(work_due(&office.portal.state), work_due(&office.portal.state));
    // Each of the two may have found the rest in the other's hands.
    let settled = one.unwrap() + other.unwrap() + work_due(&office.portal.state).await.unwrap();
    assert_eq!(settled, 600);
    assert_eq!(office.count("select count(*) from mails where kind = 'welcome'").await, 600);
    assert_eq!(office.portal.events("membership.invitation.sent").await, 600);
    let rows = result(&mut office.anna, &page).await;
    assert_eq!(rows.iter().filter(|row| row.1 == "Done").count(), 600);
    let list = office.anna.get(&format!("{USERS}/batches")).await.expect(200);
    assert!(list.says("Finished on") && list.links().contains(&page.path), "{}", list.text());
}

/// INV-18: a list beyond the organization's limits is told so before, waits, and is sent to the end by itself.
#[tokio::test]
async fn a_limit_holds_a_list_up_and_drops_nobody() {
    let mut office = Office::with(&[("BC_LIMITS", "invitation_hour=3,invitation_day=6")]).await;
    office
        .anna
        .post(&format!("{USERS}/invite"), &invitation("first@contoso.example", "account_viewer"))
        .await
        .expect(303);
    let list = (1..=7).map(|n| format!("n{n}@contoso.example")).collect::<Vec<_>>().join("\n");
    let draft = paste(&mut office.anna, &list, "account_viewer").await;
    assert!(draft.says("can send 3 invitations an hour and 6 a day. 2 go out at once"), "{}", draft.text());
    let page = confirm(&mut office.anna, &draft).await;
    let mut sent = Vec::new();
    for _ in 0..30 {
        sent.push(work_due(&office.portal.state).await.unwrap());
        let waiting = office.anna.get(&page.path).await.expect(200);
        if waiting.says("has been processed") {
            break;
        }
        assert!(waiting.says("limit of invitations is reached. It goes on by itself at"), "{}", waiting.text());
        assert_eq!(waiting.headers["refresh"], "60");
        office.portal.advance(Duration::HOUR + Duration::SECOND);
        // She has been at it all the time.
        sqlx::query(
            "update sessions set created_at = created_at + interval '1 hour', last_seen_at = now() + interval '2 days'",
        )
        .execute(office.portal.pool())
        .await
        .unwrap();
    }
    assert_eq!((sent.iter().sum::<usize>(), &sent[..2]), (7, &[2, 3][..]), "{sent:?}");
    assert_eq!(office.count("select count(*) from mails where kind = 'welcome'").await, 8);
}

/// D13, ROL-02, ROL-16: what the maker may not give is refused in the list; rights taken while the work waits end it.
#[tokio::test]
async fn the_makers_rights_are_asked_for_again_for_each_row() {
    let mut office = Office::new().await;
    let mut uma = office.member("uma@contoso.example", &[Role::UserAdministrator]).await;
    let form = [
        ("addresses", "ann.lee@contoso.example"),
        ("role", "account_administrator"),
        ("language", "en"),
        ("country", "FR"),
    ];
    let answer = uma.post(INVITE_MANY, &form).await;
    let refused = uma.follow(&answer).await.expect(200);
    assert!(refused.says("Only an administrator with a higher role"), "{}", refused.text());

    let draft = paste(&mut uma, "ann.lee@contoso.example leo@contoso.example", "account_viewer").await;
    office.anna.get(&draft.path).await.expect(404);
    office.anna.post(&draft.path, &[("then", "confirm")]).await.expect(404);
    office.anna.get(&format!("{}/result.csv", draft.path)).await.expect(404);
    confirm(&mut uma, &draft).await;
    sqlx::query("update assignments set role = 'account_viewer' where email = 'uma@contoso.example'")
        .execute(office.portal.pool())
        .await
        .unwrap();
    assert_eq!(work_due(&office.portal.state).await.unwrap(), 2);
    assert_eq!(office.count("select count(*) from batch_rows where outcome = 'no_authority'").await, 2);
    assert_eq!(office.count("select count(*) from mails").await, 0);
    uma.get(&draft.path).await.expect(403);
}

/// A row that cannot be done for a reason of ours is given up and told; those behind it are done.
#[tokio::test]
async fn a_row_that_breaks_stops_nobody_else() {
    let mut office = Office::new().await;
    let draft = paste(&mut office.anna, "ann.lee@contoso.example leo@contoso.example", "account_viewer").await;
    let page = confirm(&mut office.anna, &draft).await;
    sqlx::raw_sql(
        "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
         create trigger refuse before insert on memberships for each row when (new.email like 'ann%') execute function refuse()",
    )
    .execute(office.portal.pool())
    .await
    .unwrap();
    assert_eq!(work_due(&office.portal.state).await.unwrap(), 2);
    let rows = result(&mut office.anna, &page).await;
    assert_eq!([rows[0].1.as_str(), rows[1].1.as_str()], ["Refused", "Done"], "{rows:?}");
    assert_eq!(office.count("select count(*) from mails").await, 1);
}

/// What is missing is said beside its field, and what was pasted stays; a list that is too long is refused whole.
#[tokio::test]
async fn an_incomplete_form_is_kept_and_explained() {
    let mut office = Office::new().await;
    let empty = office.anna.post(INVITE_MANY, &[]).await.expect(422);
    assert_eq!(empty.attributes(".error-summary a", "href"), ["#addresses", "#language", "#country"]);
    let pasted = [("addresses", "ann.lee@contoso.example"), ("language", "en"), ("country", "FR")];
    let kept = office.anna.post(INVITE_MANY, &pasted).await.expect(422);
    assert_eq!(kept.texts("#addresses"), ["ann.lee@contoso.example"]);
    assert_eq!(kept.count("#role-error"), 1);
    let many = (0..5_001).map(|n| format!("n{n}@contoso.example")).collect::<Vec<_>>().join(" ");
    let refused =
        office.anna.post(INVITE_MANY, &[("addresses", &many), pasted[1], pasted[2], ("role", "report_viewer")]).await;
    assert!(refused.expect(422).says("The list has 5,001 rows"));
    let huge = "x".repeat(3 * 1024 * 1024);
    office.anna.send(Method::POST, INVITE_MANY, Some(huge), &[("sec-fetch-site", "same-origin")]).await.expect(413);
    assert_eq!(office.count("select count(*) from batches").await, 0);
}

/// The form as browsers send it, with a file.
fn multipart(file: &[u8], addresses: &str) -> Vec<u8> {
    let field =
        |name: &str, value: &str| format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\n\r\n";
    let fields = [("addresses", addresses), ("language", "en"), ("country", "FR"), ("role", "report_viewer")];
    let after: String = fields.iter().map(|(name, value)| field(name, value)).collect();
    [head.as_bytes(), file, b"\r\n", after.as_bytes(), b"--x--\r\n"].concat()
}

const MULTIPART: &str = "multipart/form-data; boundary=x";

/// A file that is no list, or is too large, is said beside its field, and nothing else is lost; what Excel calls Unicode
/// text is read.
#[tokio::test]
async fn a_file_of_the_wrong_kind_costs_nothing_else() {
    let mut office = Office::new().await;
    let large = vec![b'a'; 3 * 1024 * 1024];
    for (file, status, says) in
        [(&b"PK\x03\x04\x14\0\x06\0\xff"[..], 422, "Save the list as CSV"), (&large[..], 413, "larger than 2 MB")]
    {
        let body = multipart(file, "Ann Lee <ann.lee@contoso.example>");
        let refused = office.anna.upload(INVITE_MANY, MULTIPART, body).await.expect(status);
        assert!(refused.texts("#file-error")[0].contains(says), "{}", refused.text());
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#file"]);
        assert_eq!(refused.texts("#addresses"), ["Ann Lee <ann.lee@contoso.example>"]);
        assert_eq!(refused.form("main form").values("role"), ["report_viewer"]);
    }
    assert_eq!(office.count("select count(*) from batches").await, 0);
    let unicode: Vec<u8> = "\u{feff}email\tfirst_name\tlast_name\r\nzoe@contoso.example\tZoé\tLee\r\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    office.anna.upload(INVITE_MANY, MULTIPART, multipart(&unicode, "")).await.expect(303);
    assert_eq!(office.count("select count(*) from batch_rows where first_name = 'Zoé'").await, 1);
}

/// Issue 2, "values kept": a list and its file outlive the end of a sign-in, and the database's absence.
#[tokio::test]
async fn a_list_outlives_the_sign_in_and_the_database() {
    let mut office = Office::new().await;
    let body =
        || multipart("email\r\nzoe@contoso.example\r\n".as_bytes(), "ann.lee@contoso.example, leo@contoso.example");
    sqlx::query("delete from sessions").execute(office.portal.pool()).await.unwrap();
    let refused = office.anna.upload(INVITE_MANY, MULTIPART, body()).await.expect(403);
    assert!(refused.says("Please sign in again"), "{}", refused.text());
    let mut again = office.portal.signed_in("anna.meier@contoso.example").await;
    let draft = refused.form("main form").submit(&mut again).await;
    assert_eq!(again.follow(&draft).await.expect(200).count("tbody tr"), 3);
    office.portal.pool().close().await;
    let away = again.upload(INVITE_MANY, MULTIPART, body()).await.expect(503);
    let kept = away.form("main form");
    assert_eq!(kept.values("addresses"), ["ann.lee@contoso.example, leo@contoso.example"]);
    // A browser puts the line ends of a form back.
    assert_eq!(kept.values("file"), ["email\nzoe@contoso.example\n"]);
}

/// Issue 2, "values kept": what was typed outlives the sign-in also where its file cannot be kept; the file is asked for again.
#[tokio::test]
async fn a_file_that_cannot_be_kept_is_asked_for_again() {
    let mut office = Office::new().await;
    let large = "zoe@contoso.example\r\n".repeat(60_000);
    for file in [large.as_bytes(), b"PK\x03\x04\x14\0\x06\0"] {
        sqlx::query("delete from sessions").execute(office.portal.pool()).await.unwrap();
        let body = multipart(file, "ann.lee@contoso.example");
        let refused = office.anna.upload(INVITE_MANY, MULTIPART, body).await.expect(403);
        let mut again = office.portal.signed_in("anna.meier@contoso.example").await;
        let page = refused.form("main form").submit(&mut again).await.expect(422);
        assert!(page.says("Choose the file again"), "{}", page.text());
        assert_eq!(page.form("form.form").values("addresses"), ["ann.lee@contoso.example"]);
        assert_eq!(office.count("select count(*) from batches").await, 0);
    }
}

/// A draft ends with its discarding, and what was worked off long ago is swept away.
#[tokio::test]
async fn drafts_and_old_results_go_away() {
    let mut office = Office::new().await;
    let draft = paste(&mut office.anna, "ann.lee@contoso.example", "account_viewer").await;
    let gone = draft.form("main form.card").press("then", "discard", &mut office.anna).await;
    assert!(office.anna.follow(&gone).await.says("Nothing was done"));
    office.anna.get(&draft.path).await.expect(404);

    paste(&mut office.anna, "ann.lee@contoso.example", "account_viewer").await;
    let draft = paste(&mut office.anna, "leo@contoso.example", "account_viewer").await;
    confirm(&mut office.anna, &draft).await;
    work_due(&office.portal.state).await.unwrap();
    for (days, left) in [(1, 2), (3, 1), (31, 0)] {
        office.portal.advance(Duration::days(days));
        business_center::jobs::sweep::sweep(&office.portal.state).await.unwrap();
        assert_eq!(office.count("select count(*) from batches").await, left, "{days}");
    }
}
