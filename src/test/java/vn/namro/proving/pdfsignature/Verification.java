package vn.namro.proving.pdfsignature;

import java.nio.file.Path;

/** Verification for the tests of others. */
public final class Verification {

	private Verification() {
	}

	public static PdfSignatures trusting(Path directory) {
		return new PdfSignatures(directory);
	}

}
