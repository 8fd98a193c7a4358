package vn.namro.proving.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people write about documents, as it may be kept and shown: composed letters, nothing that is not seen. */
final class DocumentText {

	/** Controls but for the ends of lines, and what turns the direction of writing around or takes no room. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n\\t]]");

	private DocumentText() {
	}

	/** Null where nothing is left. */
	static String of(String written) {
		if (written == null) {
			return null;
		}
		String clean = UNSEEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).replaceAll("").strip();
		return clean.isEmpty() ? null : clean;
	}

}
