package vn.namro.proving.contentcheck;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what bytes are by how they begin. */
public enum Magic {

	PDF, ZIP, COMPOUND, PNG, JPEG, TIFF, WEBP, TEXT, PROGRAM, ARCHIVE, MARKUP, OTHER;

	/** How many bytes {@link #of} wants to see. */
	public static final int LENGTH = 1024;

	/** Some programs write a byte order mark or the end of a line first, and every viewer passes over them. */
	private static final Pattern BEFORE_PDF = Pattern.compile("(\u00ef\u00bb\u00bf)?[\r\n\t ]{0,16}%PDF-");

	/** A letter of the mail, whatever line it begins with. */
	private static final Pattern MAIL = Pattern.compile("(?m)^mime-version: *1");

	private static final List<String> PROGRAMS = List.of("MZ", "\u007fELF", "\u00ca\u00fe\u00ba\u00be", "\u00ce\u00fa\u00ed\u00fe", "\u00cf\u00fa\u00ed\u00fe", "#!",
			"dex\n", "L\0\0\0\u0001\u0014\u0002\0", "!<arch>");

	private static final List<String> ARCHIVES = List.of("PK\u0005\u0006", "PK\u0007\u0008", "Rar!", "7z\u00bc\u00af\u0027\u001c", "\u001f\u008b", "BZh",
			"\u00fd7zXZ", "MSCF", "ISc(", "\u0028\u00b5\u002f\u00fd", "\u001f\u009d", "xar!");

	/** Text that programs read as something else: rich text, PostScript, workbooks as symbolic links (SYLK). */
	private static final List<String> LANGUAGES = List.of("{\\rt", "%!ps", "id;p");

	private static final List<String> MARKUPS = List.of("<!doctype", "<html", "<head", "<body", "<svg", "<?xml", "<?php", "<script", "<iframe", "<!--", "<math",
			"<%", "mime-version:", "from:", "content-type:");

	/** @param bytes the first {@value #LENGTH}, one character a byte */
	public static Magic of(String bytes) {
		if (BEFORE_PDF.matcher(bytes).lookingAt()) {
			return PDF;
		}
		if (bytes.startsWith("PK\u0003\u0004")) {
			return ZIP;
		}
		if (bytes.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
			return COMPOUND;
		}
		if (PROGRAMS.stream().anyMatch(bytes::startsWith)) {
			return PROGRAM;
		}
		if (ARCHIVES.stream().anyMatch(bytes::startsWith) || bytes.startsWith("ustar", 257) || bytes.length() > 6 && bytes.startsWith("-lh", 2)) {
			return ARCHIVE;
		}
		Magic picture = picture(bytes);
		return picture != null ? picture : textual(bytes);
	}

	private static Magic picture(String bytes) {
		if (bytes.startsWith("\u0089PNG\r\n\u001a\n")) {
			return PNG;
		}
		if (bytes.startsWith("\u00ff\u00d8\u00ff")) {
			return JPEG;
		}
		if (bytes.startsWith("II*\0") || bytes.startsWith("MM\0*")) {
			return TIFF;
		}
		return bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8) ? WEBP : null;
	}

	private static Magic textual(String bytes) {
		boolean wide = bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff");
		String text = wide ? new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_16) : bytes.replaceFirst("^\u00ef\u00bb\u00bf", "");
		String start = text.stripLeading().toLowerCase(Locale.ROOT);
		if (MARKUPS.stream().anyMatch(start::startsWith) || MAIL.matcher(start).find()) {
			return MARKUP;
		}
		if (LANGUAGES.stream().anyMatch(start::startsWith)) {
			return OTHER;
		}
		return text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') ? TEXT : OTHER;
	}

}
