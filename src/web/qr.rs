//! QR codes as one path of an SVG that the template holds: no script, no picture to fetch.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// A QR code in units of one module, without the quiet zone around it.
#[derive(Debug, Clone, Default)]
pub struct Qr {
    pub size: usize,
    /// The dark modules, as the `d` of a path.
    pub path: String,
}

impl Qr {
    /// The code of a text. None for what is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let size = code.width();
        let mut path = String::new();
        for (y, row) in code.to_colors().chunks(size).enumerate() {
            let mut x = 0;
            // Neighbours are one rectangle: fewer bytes, and no hairlines between them.
            for run in row.chunk_by(|one, other| one == other) {
                if run[0] == Color::Dark {
                    let _ = write!(path, "M{x} {y}h{0}v1h-{0}z", run.len());
                }
                x += run.len();
            }
        }
        Some(Self { size, path })
    }
}

#[cfg(test)]
mod tests {
    use super::Qr;

    #[test]
    fn the_path_has_the_three_corners() {
        let qr = Qr::of("otpauth://totp/Portal:a@x.example?secret=ABCDEFGH").expect("short enough");
        assert!(qr.size >= 21 && qr.size % 4 == 1, "{}", qr.size);
        let right = qr.size - 7;
        assert!(qr.path.starts_with("M0 0h7v1h-7z"), "{}", qr.path);
        for corner in [format!("M{right} 0h7v1h-7z"), format!("M0 {right}h7v1h-7z")] {
            assert!(qr.path.contains(&corner), "{corner}");
        }
        assert!(Qr::of(&"x".repeat(4000)).is_none());
    }
}
