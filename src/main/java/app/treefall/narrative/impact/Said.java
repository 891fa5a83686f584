package app.treefall.narrative.impact;

import app.treefall.domain.Prose;
import app.treefall.domain.Testimonial;

/// Somebody's words with who they are now.
///
/// @param role           as it was said with the words, else their title
/// @param repeatedUpward whether what they speak of reached them by being repeated: they stand above whoever told it on
public record Said(Testimonial testimonial, Prose name, Prose role, boolean repeatedUpward) {}
