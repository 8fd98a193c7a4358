package vn.namro.proving.contentcheck.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the dictionary before a stream says about it. */
final class PdfStream {

	private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*]|/[^\\s/<>\\[\\]()]+|\\d+\\s+\\d+\\s+R)");

	private static final Pattern PACKED = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

	private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");

	/** A stream of objects has a first one, whatever its type is said to be; a type by reference may be any. */
	private static final Pattern OBJECTS = Pattern.compile("/(ObjStm|XRef|First)\\b|/Type\\s*\\d");

	private static final Pattern DISGUISE = Pattern.compile("/(ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL|Crypt)\\b|/Filter\\s*\\d");

	private final String dictionary;

	private final String filter;

	private PdfStream(String dictionary) {
		this.dictionary = dictionary;
		Matcher filter = FILTER.matcher(this.dictionary);
		this.filter = filter.find() ? filter.group(1).replaceAll("[\\[\\]\\s]", "") : "";
	}

	/**
	 * Reads the dictionary that ends where a stream begins.
	 * @param before the bytes before the stream, one character each
	 * @return null where texts, comments or its length leave room for doubt about what is said
	 */
	static PdfStream endingAt(String before) {
		String dictionary = PdfNames.unescape(before.substring(before.lastIndexOf("obj") + 3).strip());
		boolean whole = before.contains("obj") && dictionary.startsWith("<<") && dictionary.endsWith(">>");
		boolean sure = whole && dictionary.indexOf('(') < 0 && dictionary.indexOf('%') < 0 && FILTER.matcher(dictionary).results().count() < 2;
		return sure && count(dictionary, "<<") == count(dictionary, ">>") ? new PdfStream(dictionary) : null;
	}

	/** Whether a stream of which nothing else is sure may be packed in a way that is not read here. */
	static boolean mayBeDisguised(String before) {
		return DISGUISE.matcher(PdfNames.unescape(before.substring(Math.max(0, before.lastIndexOf("endobj"))))).find();
	}

	private static int count(String text, String brackets) {
		return (text.length() - text.replace(brackets, "").length()) / 2;
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
