//! A file, sent: whole, in parts, again, and never one from elsewhere.

use std::fs::{self, File};
use std::os::unix::fs::symlink;

use axum::http::Method;
use futures_util::StreamExt as _;
use uuid::Uuid;

use super::{PATH, World};
use crate::support::{Answer, Visitor};

async fn ask(visitor: &mut Visitor, id: Uuid, headers: &[(&str, &str)]) -> Answer {
    visitor.send(Method::GET, &format!("{PATH}/{id}"), None, headers).await
}

fn digits() -> Vec<u8> {
    (0..3_000).map(|number| b'0' + u8::try_from(number % 10).unwrap()).collect()
}

/// R60: the file comes whole, to be kept under its own name, uncompressed, uncached, and is one event; asking for its
/// head is none.
#[tokio::test]
async fn a_download_is_whole_and_recorded() {
    let mut world = World::new().await;
    let id = world.file("LIC-A", "suite/Été \"26\".iso", &digits()).await;
    let head = world.manager.send(Method::HEAD, &format!("{PATH}/{id}"), None, &[]).await.expect(200);
    assert_eq!((head.headers["content-length"].to_str().unwrap(), head.body.as_str()), ("3000", ""));
    assert_eq!(world.portal.events("download.file.sent").await, 0);

    let answer = ask(&mut world.manager, id, &[("accept-encoding", "gzip, br")]).await.expect(200);
    assert_eq!(answer.body.as_bytes(), digits());
    for (name, value) in [
        ("content-length", "3000"),
        ("accept-ranges", "bytes"),
        ("content-type", "application/octet-stream"),
        ("cache-control", "private, no-store"),
        ("x-content-type-options", "nosniff"),
        (
            "content-disposition",
            "attachment; filename=\"_t_ _26_.iso\"; filename*=UTF-8''%C3%89t%C3%A9%20%2226%22%2Eiso",
        ),
    ] {
        assert_eq!(answer.headers[name], value, "{name}");
    }
    assert!(!answer.headers.contains_key("content-encoding"));
    let (target, by, details): (Option<Uuid>, String, String) = sqlx::query_as(
        "select target_id, actor_name, details::text from audit_events where event = 'download.file.sent'",
    )
    .fetch_one(world.portal.pool())
    .await
    .unwrap();
    assert_eq!((target, by.as_str()), (Some(id), "Max Brown"));
    assert!(details.contains("suite/") && details.contains("\"range\": null"), "{details}");
}

/// R60: what cannot be recorded is not sent.
#[tokio::test]
async fn without_its_event_nothing_is_sent() {
    let mut world = World::new().await;
    let id = world.file("LIC-A", "setup.iso", b"0123456789").await;
    world.change("alter table audit_events add constraint full_disk check (event <> 'download.file.sent')").await;
    let answer = ask(&mut world.manager, id, &[]).await.expect(500);
    assert!(!answer.body.contains("0123456789"));
}

/// R60: the rest of an interrupted download comes with 206, while the file is the same; each part is an event.
#[tokio::test]
async fn an_interrupted_download_is_resumed() {
    let mut world = World::new().await;
    let id = world.file("LIC-A", "setup.iso", &digits()).await;
    let whole = ask(&mut world.manager, id, &[]).await.expect(200);
    let header = |name: &str| whole.headers[name].to_str().unwrap().to_owned();
    let (tag, date) = (header("etag"), header("last-modified"));
    assert!(!tag.starts_with("W/"), "only a strong tag allows resuming");
    for (range, from, until) in [
        ("bytes=1000-", 1_000, 3_000),
        ("bytes=0-0", 0, 1),
        ("bytes=-500", 2_500, 3_000),
        ("bytes=2990-9999", 2_990, 3_000),
    ] {
        for same in
            [&[("range", range)][..], &[("range", range), ("if-range", &tag)], &[("range", range), ("if-range", &date)]]
        {
            let part = ask(&mut world.manager, id, same).await.expect(206);
            assert_eq!(part.body.as_bytes(), &digits()[from..until], "{same:?}");
            assert_eq!(part.headers["content-range"], format!("bytes {from}-{}/3000", until - 1));
            assert_eq!(part.headers["content-length"], (until - from).to_string());
        }
    }
    assert_eq!(world.portal.events("download.file.sent").await, 13);

    // Another file of the same name: the old part is of no use, so that the whole comes.
    fs::write(world.around.path().join("downloads/setup.iso"), "another, and shorter").unwrap();
    for (name, value) in
        [("if-range", tag.as_str()), ("if-range", "\"else\""), ("if-range", "Thu, 01 Jan 1970 00:00:00 GMT")]
    {
        let answer = ask(&mut world.manager, id, &[("range", "bytes=1000-"), (name, value)]).await.expect(200);
        assert_eq!(answer.body, "another, and shorter");
    }
    ask(&mut world.manager, id, &[("if-match", &tag)]).await.expect(412);
}

/// Range abuse: a part that is not there is 416 with the size; what cannot be read, and many parts at once, are answered
/// with the whole file, once; a refusal is no event.
#[tokio::test]
async fn odd_ranges_get_the_whole_file_or_416() {
    let mut world = World::new().await;
    let id = world.file("LIC-A", "setup.iso", b"0123456789").await;
    for range in ["bytes=10-", "bytes=99-100", "bytes=18446744073709551615-"] {
        let answer = ask(&mut world.manager, id, &[("range", range)]).await.expect(416);
        assert_eq!(answer.headers["content-range"], "bytes */10", "{range}");
        assert!(answer.says("The file has no such part") && answer.count("h1") == 1);
    }
    assert_eq!(world.portal.events("download.file.sent").await, 0);
    // RFC 9110, 14.1.2: the last bytes of a file that has fewer are the whole of it.
    for range in ["bytes=-10", "bytes=-11", "bytes=-99999999999999999999999"] {
        let answer = ask(&mut world.manager, id, &[("range", range)]).await.expect(206);
        assert_eq!(answer.headers["content-range"], "bytes 0-9/10", "{range}");
        assert_eq!(answer.body, "0123456789", "{range}");
    }
    ask(&mut world.manager, id, &[("range", "bytes=-0")]).await.expect(416);
    for range in ["bytes=2-99999999999999999999999", "bytes= 2-9"] {
        let answer = ask(&mut world.manager, id, &[("range", range)]).await.expect(206);
        assert_eq!((answer.headers["content-range"].to_str().unwrap(), &*answer.body), ("bytes 2-9/10", "23456789"));
    }
    ask(&mut world.manager, id, &[("range", "bytes=99999999999999999999999-")]).await.expect(416);
    // 14.2: only GET asks for a part.
    let path = format!("{PATH}/{id}");
    let head = world.manager.send(axum::http::Method::HEAD, &path, None, &[("range", "bytes=0-1")]).await.expect(200);
    assert_eq!(head.headers["content-length"], "10");
    assert!(!head.headers.contains_key("content-range"));
    let many = format!("bytes={}", vec!["0-"; 500].join(","));
    for range in ["bytes=0-1,3-4", &many, "bytes=x-y", "items=0-1", "bytes=", "bytes=5", "bytes=0 - 1"] {
        let answer = ask(&mut world.manager, id, &[("range", range)]).await.expect(200);
        assert_eq!(answer.body, "0123456789", "{range}");
    }
    let empty = world.file("LIC-A", "empty.iso", b"").await;
    assert_eq!(ask(&mut world.manager, empty, &[]).await.expect(200).body, "");
    assert_eq!(ask(&mut world.manager, empty, &[("range", "bytes=0-")]).await.expect(200).body, "");
}

/// R60, traversal: no name, link or folder leads out, whatever the table says, and no path in the address is one.
#[tokio::test]
async fn nothing_outside_the_folder_is_ever_sent() {
    let mut world = World::new().await;
    let downloads = world.around.path().join("downloads");
    symlink(world.around.path().join("secret.txt"), downloads.join("link.iso")).unwrap();
    symlink(world.around.path(), downloads.join("up")).unwrap();
    fs::create_dir(downloads.join("folder")).unwrap();
    let absolute = world.around.path().join("secret.txt").to_str().unwrap().to_owned();
    let names = [
        "../secret.txt",
        "./../secret.txt",
        "folder/../../secret.txt",
        &absolute,
        "link.iso",
        "up/secret.txt",
        "folder",
        "gone.iso",
        "gone/gone.iso",
        "link.iso/x",
        ".",
        "/",
        "%2e%2e/secret.txt",
    ];
    for name in names {
        let id = world.offer("LIC-A", name, &"a".repeat(64)).await;
        let answer = ask(&mut world.manager, id, &[]).await.expect(404);
        assert!(!answer.body.contains("OUTSIDE") && answer.says("This file is not available now"), "{name}");
    }
    let page = world.manager.get(PATH).await.expect(200);
    assert_eq!((page.count("tbody tr"), page.count("tbody a")), (names.len(), 0), "none of them is offered");
    for path in ["../secret.txt", "..%2fsecret.txt", "%2e%2e%2fsecret.txt", "link.iso", "setup.iso", "%00"] {
        let answer = world.manager.get(&format!("{PATH}/{path}")).await.expect(404);
        assert!(!answer.body.contains("OUTSIDE"), "{path}");
    }
    assert_eq!(world.portal.events("download.file.sent").await, 0);
    // A link inside the folder is the operator's own affair.
    fs::write(downloads.join("real.iso"), "INSIDE").unwrap();
    symlink(downloads.join("real.iso"), downloads.join("latest.iso")).unwrap();
    let id = world.offer("LIC-A", "latest.iso", &"a".repeat(64)).await;
    assert_eq!(ask(&mut world.manager, id, &[]).await.expect(200).body, "INSIDE");
}

/// R60: more unread downloads than there are database connections leave the portal as quick as before; a file of 2 GiB
/// is read as it is taken, in small pieces, from wherever its receiver stopped.
#[tokio::test]
async fn two_gigabytes_stream_without_memory_or_a_connection() {
    const SIZE: u64 = 2 * 1024 * 1024 * 1024 + 5;
    let mut world = World::new().await;
    let id = world.file("LIC-A", "big.iso", b"").await;
    File::options()
        .write(true)
        .open(world.around.path().join("downloads/big.iso"))
        .and_then(|file| file.set_len(SIZE))
        .unwrap();
    let mut open = Vec::new();
    for _ in 0..30 {
        let path = format!("{PATH}/{id}");
        let response = world.manager.open(&path).await;
        assert_eq!(response.headers()["content-length"], SIZE.to_string());
        let mut body = response.into_body().into_data_stream();
        let piece = body.next().await.unwrap().unwrap();
        assert!(piece.len() <= 64 * 1024, "a piece of {} bytes", piece.len());
        open.push(body);
    }
    world.manager.get(PATH).await.expect(200);
    // All of them: a connection goes back a moment after the answer that used it.
    let pool = world.portal.pool();
    let mut every = Vec::new();
    for _ in 0..pool.options().get_max_connections() {
        every.push(pool.acquire().await.expect("no open download holds a connection"));
    }
    drop(every);
    let tail = ask(&mut world.manager, id, &[("range", "bytes=2147483648-")]).await.expect(206);
    assert_eq!(tail.body.as_bytes(), [0; 5]);
    assert_eq!(tail.headers["content-range"], format!("bytes 2147483648-2147483652/{SIZE}"));
    drop(open);
}
