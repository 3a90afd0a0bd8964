//! One kind of line end: what a file is read through, so that lines can be counted.

use std::io::{self, Read};

/// Turns CRLF and CR into LF, and ends the last line.
pub(super) struct Lines<R> {
    inner: R,
    chunk: Vec<u8>,
    at: usize,
    /// The last byte of the file so far.
    last: u8,
    ended: bool,
    /// How many bytes were read of the file.
    pub bytes: u64,
}

impl<R: Read> Lines<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, chunk: Vec::new(), at: 0, last: b'\n', ended: false, bytes: 0 }
    }

    fn refill(&mut self) -> io::Result<()> {
        self.chunk.resize(64 * 1024, 0);
        self.at = 0;
        let read = loop {
            match self.inner.read(&mut self.chunk) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.bytes += read as u64;
        self.chunk.truncate(read);
        if read == 0 {
            self.ended = true;
            if !matches!(self.last, b'\n' | b'\r') {
                self.chunk.push(b'\n');
            }
            return Ok(());
        }
        let mut previous = self.last;
        self.last = self.chunk[read - 1];
        if previous == b'\r' || self.chunk.contains(&b'\r') {
            self.chunk.retain_mut(|byte| {
                let second_half = previous == b'\r' && *byte == b'\n';
                previous = *byte;
                if *byte == b'\r' {
                    *byte = b'\n';
                }
                !second_half
            });
        }
        Ok(())
    }
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.chunk.len() && !self.ended {
            self.refill()?;
        }
        let count = buffer.len().min(self.chunk.len() - self.at);
        buffer[..count].copy_from_slice(&self.chunk[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_ends_alike() {
        for text in ["a\nb\n", "a\nb", "a\r\nb\r\n", "a\rb\r", "a\r\nb"] {
            // One byte at a time: a CRLF may lie across two chunks.
            struct OneByOne<'a>(&'a [u8]);
            impl Read for OneByOne<'_> {
                fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                    self.0.read(&mut buffer[..1])
                }
            }
            let mut read = String::new();
            Lines::new(OneByOne(text.as_bytes())).read_to_string(&mut read).expect("it is UTF-8");
            assert_eq!(read, "a\nb\n", "{text:?}");
        }
    }
}
