package vn.namro.proving.documentheading;

/** Guesses from everything that is at hand; a person looks at it before it counts. */
public final class Suggestions {

	private Suggestions() {
	}

	/**
	 * The first page goes before the name.
	 * @param text of the first pages; may be empty
	 * @param fileName clean, with its extension
	 */
	public static Suggested of(String text, String fileName) {
		return FirstPage.read(text).or(NameOfFile.read(fileName));
	}

}
