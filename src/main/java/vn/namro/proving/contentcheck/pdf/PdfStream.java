package vn.namro.proving.contentcheck.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the dictionary before a stream says about it. */
final class PdfStream {

	private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*]|/[^\\s/<>\\[\\]()]+|\\d+\\s+\\d+\\s+R)");

	private static final Pattern PACKED = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

	private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");

	private static final Pattern OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b|/First\\s+\\d");

	private final String dictionary;

	private final String filter;

	PdfStream(String dictionary) {
		this.dictionary = PdfNames.unescape(dictionary);
		Matcher filter = FILTER.matcher(this.dictionary);
		this.filter = filter.find() ? filter.group(1).replaceAll("[\\[\\]\\s]", "") : "";
	}

	boolean isPlain() {
		return this.filter.isEmpty();
	}

	/** Packed in the one way that is read here. */
	boolean isDeflated() {
		return this.filter.equals("/FlateDecode") || this.filter.equals("/Fl") || this.filter.startsWith("/FlateDecode/DCTDecode");
	}

	boolean isImage() {
		return IMAGE.matcher(this.dictionary).find() && !holdsObjects();
	}

	/** Whether objects lie in it, or their index. */
	boolean holdsObjects() {
		return OBJECTS.matcher(this.dictionary).find();
	}

	/** Packed more than once, which only helps those who want to surprise. */
	boolean swells() {
		return PACKED.matcher(this.filter).results().count() > 1;
	}

}
