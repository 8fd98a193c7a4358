package vn.namro.proving.pdfsignature;

import java.time.Instant;

/**
 * What verifying one signature of a PDF came to; whether a certificate was withdrawn is judged by what the PDF carries, nobody is asked.
 *
 * @param signer common name of the signer's certificate; null where it cannot be read
 * @param organisation of the signer's certificate; null where it has none
 * @param signedAt by the time stamp, else as the signer claims; null where neither says
 * @param timestamped whether {@code signedAt} comes from a verified time stamp
 * @param state for programs
 * @param detail the state in one Vietnamese sentence
 */
public record SignatureFinding(String signer, String organisation, Instant signedAt, boolean timestamped, State state, String detail) {

	public enum State {

		/** intact, and the certificate leads to an anchor that the operator trusts */
		VALID,
		/** intact; no anchor is set, or none fits */
		INTACT_UNTRUSTED,
		/** the signed part is intact, but pages or fields differ from what was signed */
		CHANGED_AFTER_SIGNING,
		/** the signed part itself was changed, or the signature cannot be read */
		BROKEN,
		/** the certificate was not valid when it signed */
		EXPIRED_AT_SIGNING,
		/** the certificate was withdrawn before it signed, or before anybody but the signer can tell when it signed */
		REVOKED

	}

}
