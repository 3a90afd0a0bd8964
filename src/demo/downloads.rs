//! The files behind `vendor/downloads.csv`: small archives, made when the demonstration is loaded, always the same byte
//! for byte, so that the import finds them to be what the file says.

use std::fs;
use std::io;
use std::path::Path;

/// The file below the downloads folder, and the kilobytes of noise in it.
const FILES: [(&str, usize); 12] = [
    ("demo/quill-writer-standard-2026.1-en.tar", 1_180),
    ("demo/quill-writer-standard-2026.1-fr.tar", 1_190),
    ("demo/quill-writer-professional-2026.1-en.tar", 1_640),
    ("demo/quill-writer-professional-2026.1-fr.tar", 1_655),
    ("demo/quill-writer-language-pack-2026.1.tar", 310),
    ("demo/ledger-server-2025.3.tar", 2_210),
    ("demo/ledger-client-2025.3.tar", 540),
    ("demo/tide-database-11.2.tar", 2_480),
    ("demo/tide-database-11.2-tools.tar", 75),
    ("demo/prism-design-studio-8.0-en.tar", 1_905),
    ("demo/prism-design-studio-8.0-fr.tar", 1_910),
    ("demo/beacon-agent-4.7.tar", 96),
];

const README: &str = include_str!("download-readme.txt");

/// Writes the files, in a folder of their own below the downloads folder.
pub(super) fn write(folder: &Path) -> io::Result<()> {
    for (name, kilobytes) in FILES {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, archive(kilobytes))?;
    }
    Ok(())
}

/// A tar archive of the readme and the noise.
fn archive(kilobytes: usize) -> Vec<u8> {
    let mut tar = Vec::with_capacity((kilobytes + 8) * 1024);
    add(&mut tar, "README.txt", README.as_bytes());
    add(&mut tar, "payload.bin", &noise(kilobytes));
    tar.resize(tar.len() + 1024, 0);
    tar
}

/// One entry in the ustar format: a header of 512 bytes, the content, and zeros up to the next 512.
fn add(tar: &mut Vec<u8>, name: &str, content: &[u8]) {
    let mut header = [0_u8; 512];
    let mut put = |at: usize, text: &str| header[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, &format!("{:011o}", content.len()));
    // 1 January 2026
    put(136, &format!("{:011o}", 1_767_225_600));
    // The sum is made with its own field blank.
    put(148, "        ");
    put(156, "0");
    put(257, "ustar");
    put(263, "00");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    tar.extend_from_slice(&header);
    tar.extend_from_slice(content);
    tar.resize(tar.len().next_multiple_of(512), 0);
}

/// The same bytes for the same length (xorshift64).
fn noise(kilobytes: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15 ^ kilobytes as u64;
    let mut bytes = Vec::with_capacity(kilobytes * 1024);
    while bytes.len() < kilobytes * 1024 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes
}
