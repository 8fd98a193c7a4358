package vn.namro.proving.contentcheck;

/**
 * A file of the corpus.
 *
 * @param what for whoever reads a failure
 * @param refusal the expected one; null where the file must pass
 */
record Sample(String what, String name, byte[] bytes, Refusal refusal) {

	static Sample harmless(String what, String name, byte[] bytes) {
		return new Sample(what, name, bytes, null);
	}

	static Sample harmful(String what, String name, byte[] bytes, Refusal refusal) {
		return new Sample(what, name, bytes, refusal);
	}

}
