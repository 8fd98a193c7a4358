package vn.namro.proving.sufficiency;

import java.time.OffsetDateTime;

/**
 * Why proof is missing.
 *
 * @param subject id of what it is about
 * @param author account
 */
public record ProofExplanation(String subject, String text, String author, OffsetDateTime at) {
}
