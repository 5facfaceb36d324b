//! Figures of measurements.

/// The value below which this share of them lies (0 to 1); 0 of none.
#[must_use]
#[expect(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "a place among them")]
pub fn quantile(figures: &[f64], share: f64) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = sorted.len().saturating_sub(1) as f64 * share;
    sorted.get(at.round() as usize).copied().unwrap_or_default()
}
