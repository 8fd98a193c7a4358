package vn.namro.proving.contentcheck;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Finds a second file inside a first: a page in a picture's tail, an archive behind a document. */
public final class ForeignContent {

	private static final List<String> MARKUPS = List.of("<script", "<!doctype html", "<html>", "<html ", "<html\n", "<html\r", "<html\t", "<html/", "<iframe", "<?php",
			"<svg onload", "<svg/onload", "<body onload", "<img src=");

	/** Archives that programs also find behind something else. */
	private static final List<String> ARCHIVES = List.of("7z\u00bc\u00af\u0027\u001c", "Rar!\u001a\u0007", "PK\u0003\u0004");

	/** How far an archive's end lies from the end of the file at most: its record and a comment. */
	private static final int ARCHIVE_END = 22 + 65_535;

	private ForeignContent() {
	}

	/** @throws RefusedFileException for markup or a PDF anywhere in a picture or an archive at its end */
	static void refuseIn(FileBytes picture) throws IOException {
		refuseArchiveBehind(picture);
		for (long i = 0; i < picture.size(); i++) {
			int b = picture.at(i);
			if (b == '<' && isMarkup(picture, i) || b == '%' && picture.startsWith(i, "%PDF-")) {
				throw Refusal.POLYGLOT.refuse();
			}
		}
	}

	/** @throws RefusedFileException where programs that read archives from their end would find one */
	public static void refuseArchiveBehind(FileBytes file) throws IOException {
		long from = Math.max(0, file.size() - ARCHIVE_END);
		for (long at = file.find("PK\u0005\u0006", from, file.size()); at >= 0; at = file.find("PK\u0005\u0006", at + 1, file.size())) {
			if (at + 22 <= file.size() && at + 22 + file.number(at + 20, 2, true) <= file.size()) {
				throw Refusal.POLYGLOT.refuse();
			}
		}
	}

	/** @throws RefusedFileException where what follows a picture's end is a file of its own */
	static void refuseTail(FileBytes file, long end) throws IOException {
		if (end < file.size()) {
			Magic tail = Magic.of(file.text(end, Magic.LENGTH).replaceFirst("^[\\x00\\s]+", ""));
			for (String archive : ARCHIVES) {
				if (file.find(archive, end, file.size()) >= 0) {
					throw Refusal.POLYGLOT.refuse();
				}
			}
			if (List.of(Magic.PDF, Magic.ZIP, Magic.COMPOUND, Magic.PROGRAM, Magic.ARCHIVE, Magic.MARKUP).contains(tail)) {
				throw Refusal.POLYGLOT.refuse();
			}
		}
	}

	private static boolean isMarkup(FileBytes file, long at) throws IOException {
		String word = file.text(at, 16).toLowerCase(Locale.ROOT);
		return MARKUPS.stream().anyMatch(word::startsWith);
	}

}
