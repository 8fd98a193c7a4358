package vn.namro.proving.contentcheck;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the name that a browser sent into one that is safe to show, to store and to save anywhere, Vietnamese letters kept. */
final class FileName {

	/** What file systems take, less room for a number in front. */
	private static final int MOST_BYTES = 200;

	/** Controls, invisible and direction-changing characters, unassigned and private ones, halves of surrogate pairs. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029\\u115F\\u1160\\u3164\\uFFA0\\u034F\\uFE00-\\uFE0F]");

	/** Letters that stand for devices or separators on some system. */
	private static final Pattern RESERVED = Pattern.compile("[:*?\"<>|]");

	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)\\s*(\\..*)?");

	private final String stem;

	private final String extension;

	private FileName(String stem, String extension) {
		this.stem = stem;
		this.extension = extension;
	}

	static FileName of(String sent) {
		String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
		name = UNSEEN.matcher(name).replaceAll("");
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		name = RESERVED.matcher(name).replaceAll("-").replaceAll("\\p{Z}+", " ").replaceAll("^[ .]+|[ .]+$", "");
		int dot = name.lastIndexOf('.');
		boolean has = dot > 0 && name.substring(dot + 1).matches("[A-Za-z0-9]{1,8}");
		String stem = has ? name.substring(0, dot).strip() : name;
		return new FileName(shorten(stem.isEmpty() ? "tệp" : stem), has ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "");
	}

	/** In lower case, empty where there is none. */
	String extension() {
		return this.extension;
	}

	/** The whole name, with the kind's usual extension where it had none. */
	String as(FileKind kind) {
		return safe(this.stem + "." + (this.extension.isEmpty() ? kind.extensions().get(0) : this.extension));
	}

	@Override
	public String toString() {
		return safe(this.extension.isEmpty() ? this.stem : this.stem + "." + this.extension);
	}

	private static String safe(String name) {
		return DEVICE.matcher(name).matches() ? "_" + name : name;
	}

	private static String shorten(String stem) {
		String shorter = stem;
		while (shorter.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
		}
		return shorter.strip();
	}

}
