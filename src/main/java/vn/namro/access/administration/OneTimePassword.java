package vn.namro.access.administration;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password that is shown once and changed at the first sign-on: four groups that can be read out by telephone, 79 bits. */
record OneTimePassword(String text) {

	/** Without the letters and digits that are taken for one another. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int LENGTH = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	static OneTimePassword generate() {
		return new OneTimePassword(IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-")));
	}

	private static String group() {
		return RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(i -> String.valueOf(LETTERS.charAt(i))).collect(Collectors.joining());
	}

	@Override
	public String toString() {
		return "OneTimePassword[]";
	}

}
