//! `downloads.csv`: which files in the downloads folder belong to which product.

use super::record::{KEY, PRODUCT, Record, TEXT, nothing_across, optional, reference, required};
use super::values;

pub(super) static RECORD: Record = Record {
    file: "downloads.csv",
    table: "staged_downloads",
    columns: &[
        reference("product_id", values::product_id, PRODUCT),
        required("file", KEY, values::file),
        required("title", TEXT, values::text),
        optional("version", TEXT, values::text),
        optional("language", KEY, values::text),
        required("sha256", TEXT, values::sha256),
    ],
    key: 2,
    across: nothing_across,
    checks: &[],
    prepare: &[],
    update: Some(
        "update downloads d set title = s.title, version = coalesce(s.version, d.version),
                language = coalesce(s.language, d.language), sha256 = decode(s.sha256, 'hex')
           from staged_downloads s
          where d.product_id = s.product_id and d.file = s.file
            and (d.title, d.version, d.language, d.sha256) is distinct from
                (s.title, coalesce(s.version, d.version), coalesce(s.language, d.language), decode(s.sha256, 'hex'))",
    ),
    insert: Some(
        "insert into downloads (product_id, file, title, version, language, sha256)
         select s.product_id, s.file, s.title, coalesce(s.version, ''), coalesce(s.language, ''), decode(s.sha256, 'hex')
           from staged_downloads s
          where not exists (select from downloads d where d.product_id = s.product_id and d.file = s.file)",
    ),
};
