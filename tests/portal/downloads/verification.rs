//! `import` and `check` compare the files with what `downloads.csv` says.

use std::fs;
use std::path::Path;

use business_center::import::{self, Import, ImportError, Report, Source};

use super::{World, sha256};

async fn import(world: &World, downloads: &str, folder: Option<&Path>) -> Result<Report, ImportError> {
    let files = tempfile::tempdir().unwrap();
    fs::write(files.path().join("downloads.csv"), downloads).unwrap();
    let source = Source::Folder(files.path().to_owned());
    let state = &world.portal.state;
    let import = Import {
        source: &source,
        clock: &state.clock,
        secret: &state.secret,
        vendor_name: "The vendor",
        notify_revocation: true,
        downloads_dir: folder,
        dry_run: false,
    };
    import::run(&mut world.portal.pool().acquire().await.unwrap(), import, &mut |_, _| ()).await
}

/// R60: a file that is missing, is another one or is elsewhere is named with its row, and nothing is written.
#[tokio::test]
async fn the_import_compares_every_file() {
    let world = World::new().await;
    let folder = world.around.path().join("downloads");
    fs::write(folder.join("right.iso"), "right").unwrap();
    fs::write(folder.join("wrong.iso"), "wrong").unwrap();
    std::os::unix::fs::symlink(world.around.path().join("secret.txt"), folder.join("link.iso")).unwrap();
    let (right, wrong) = (sha256(b"right"), sha256(b"wrong"));
    let head = "product_id,file,title,version,language,sha256\n";
    let row = |file: &str, sha256: &str| format!("LIC-A,{file},Title,1,en,{sha256}\n");
    let bad = [
        row("right.iso", &right.to_uppercase()),
        row("wrong.iso", &right),
        row("gone.iso", &right),
        row("link.iso", &sha256(b"OUTSIDE")),
    ];
    let Err(ImportError::Problems(problems)) = import(&world, &(head.to_owned() + &bad.concat()), Some(&folder)).await
    else {
        panic!("wrong files were imported")
    };
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            format!("downloads.csv:3: sha256: wrong.iso: the file's SHA-256 is {wrong}"),
            "downloads.csv:4: file: gone.iso: there is no such file in the downloads folder".into(),
            "downloads.csv:5: file: link.iso: leads out of the downloads folder".into(),
        ]
    );
    let count = "select count(*) from downloads";
    assert_eq!(sqlx::query_scalar::<_, i64>(count).fetch_one(world.portal.pool()).await.unwrap(), 0);

    let good = head.to_owned() + &row("right.iso", &right) + &row("wrong.iso", &wrong);
    let report = import(&world, &good, Some(&folder)).await.unwrap();
    assert!(!report.downloads_unverified && report.counts("downloads.csv").unwrap().added == 2);
    assert!(import(&world, &good, Some(&folder)).await.unwrap().is_unchanged());
    let report = import(&world, &good, None).await.unwrap();
    assert!(report.to_string().contains("were not compared, because BC_DOWNLOADS_DIR is not set"), "{report}");
}

/// R60: `check` reads every file and says which is not what was imported; links keep their ids over an import.
#[tokio::test]
async fn check_names_every_file_that_is_not_what_was_imported() {
    use sqlx::ConnectOptions as _;

    let world = World::new().await;
    let folder = world.around.path().join("downloads");
    let check = async |folder: Option<&Path>| {
        let mut program = tokio::process::Command::new(env!("CARGO_BIN_EXE_business-center"));
        program
            .arg("check")
            .env("DATABASE_URL", world.portal.db.options.to_url_lossy().as_str())
            .env("BC_SECRET_KEY", "dGhlIHRlc3RzJyBvd24ga2V5LCBuZXZlciB1c2VkIGVsc2V3aGVyZSE=")
            .env("BC_MAIL", "log")
            .env_remove("BC_DOWNLOADS_DIR");
        if let Some(folder) = folder {
            program.env("BC_DOWNLOADS_DIR", folder);
        }
        let output = program.output().await.unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    let (status, text) = check(None).await;
    assert!(status == 0 && text.contains("there is nothing to download"), "{text}");
    world.file("LIC-A", "one.iso", b"one").await;
    world.file("LIC-A", "two.iso", b"two").await;
    let (status, text) = check(Some(&folder)).await;
    assert!(status == 0 && text.contains("2 files, all as they were imported"), "{text}");
    fs::write(folder.join("one.iso"), "ONE").unwrap();
    fs::remove_file(folder.join("two.iso")).unwrap();
    let (status, text) = check(Some(&folder)).await;
    assert_eq!(status, 1, "{text}");
    assert!(text.contains(&format!("one.iso: the file's SHA-256 is {}", sha256(b"ONE"))), "{text}");
    assert!(text.contains("two.iso: there is no such file"), "{text}");
    let (status, text) = check(None).await;
    assert!(status == 1 && text.contains("set BC_DOWNLOADS_DIR"), "{text}");
    let (status, text) = check(Some(&folder.join("nowhere"))).await;
    assert!(status == 1 && text.contains("make the folder"), "{text}");
}
