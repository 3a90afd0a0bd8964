//! The heads in the output of `audit verify`: for the next run, not for people. One line for each chain, `head CHAIN PLACE
//! SEAL`, and behind the last of them how many they are, so that a file that was cut short is told from a whole one.

use std::io::Write;
use std::path::Path;

use anyhow::Context as _;

use crate::domain::audit::{Chain, NotedHead};

const HEAD: &str = "head ";
const END: &str = " heads, for the next run";
/// The digits of a seal.
const SEAL: usize = 64;

/// Writes the last place of each chain that holds.
pub(super) fn write(out: &mut impl Write, chains: &[Chain]) -> std::io::Result<()> {
    let held: Vec<&Chain> = chains.iter().filter(|chain| chain.place > 0).collect();
    for Chain { chain, place, seal, .. } in &held {
        writeln!(out, "{HEAD}{chain} {place} {seal}")?;
    }
    writeln!(out, "{}{END}", held.len())
}

/// The heads in an earlier run's output: all of them.
///
/// # Errors
/// The line that is not a head, or what is missing.
pub(super) fn read(file: &Path) -> anyhow::Result<Vec<NotedHead>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    parse(&text).with_context(|| file.display().to_string())
}

fn parse(text: &str) -> anyhow::Result<Vec<NotedHead>> {
    let mut heads = Vec::new();
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| !line.starts_with(HEAD) && !line.ends_with(END));
    for (number, line) in &mut lines {
        if let Some(count) = line.strip_suffix(END) {
            anyhow::ensure!(count == heads.len().to_string(), "{count} heads were written, {} are there", heads.len());
            anyhow::ensure!(lines.next().is_none(), "there is more behind line {}", number + 1);
            return Ok(heads);
        }
        heads.push(head(line).with_context(|| format!("line {} is not a head: {line}", number + 1))?);
    }
    anyhow::bail!("the end is missing: give the whole output of an earlier `audit verify`")
}

fn head(line: &str) -> Option<NotedHead> {
    let mut words = line.strip_prefix(HEAD)?.split(' ');
    let (chain, place, seal) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?, words.next()?);
    let is_seal = seal.len() == SEAL && seal.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    (is_seal && words.next().is_none()).then(|| (chain, place, seal.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written() -> String {
        let chain = |chain, place| Chain { chain, organization: None, place, seal: "a7".repeat(32), finding: None };
        let mut out = b"ok     chain 0 (no organization): 3 events\n0 events wait for their seal\n".to_vec();
        write(&mut out, &[chain(0, 3), chain(1, 0), chain(17, 1042)]).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_was_written_is_read() {
        let seal = "a7".repeat(32);
        assert_eq!(parse(&written()).unwrap(), [(0, 3, seal.clone()), (17, 1042, seal)]);
        assert!(parse("0 heads, for the next run\n").unwrap().is_empty(), "nothing was sealed yet");
    }

    /// Cut anywhere, or touched anywhere among the heads, it is refused: what is not read is not compared.
    #[test]
    fn what_is_not_whole_is_refused() {
        let whole = written();
        for end in 0..whole.len() - 1 {
            assert!(parse(&whole[..end]).is_err(), "{}", &whole[..end]);
        }
        for (from, to) in [
            ("head 17", "head  17"),
            ("head 17", "Head 17"),
            ("1042", "x"),
            ("1042 ", ""),
            ("a7a7\n", "A7A7\n"),
            ("head 17 1042 ", "head 17 1042 5 "),
            ("head 0 3 ", "kopf 0 3 "),
            ("2 heads", "3 heads"),
        ] {
            assert!(whole.contains(from));
            assert!(parse(&whole.replace(from, to)).is_err(), "{from} -> {to}");
        }
        assert!(parse(&(whole + "\nhead 5 1 x")).is_err());
    }
}
