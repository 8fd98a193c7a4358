package vn.namro.proving.contentcheck;

import java.util.List;

import vn.namro.proving.documentheading.Suggested;
import vn.namro.proving.pdfsignature.SignatureFinding;
import vn.namro.proving.virusscan.Scan;

/**
 * A file that may be stored.
 *
 * @param fileName clean: composed letters, no path, nothing invisible, with the kind's extension
 * @param mediaType by content
 * @param pages pages, sheets or slides; null where the file does not say
 * @param text its first pages, never null, at most {@value #MOST_TEXT} characters; empty for scans and pictures
 * @param scan never infected: such files are refused
 * @param signatures of a PDF, oldest first; empty for other kinds
 * @param signed in Vietnamese, how the file stands as to signatures, such as "Bản quét chưa ký số"; null for kinds that cannot be signed
 * @param suggested what to fill into the document's fields
 */
public record CheckedContent(String fileName, String mediaType, Integer pages, String text, Scan scan, List<SignatureFinding> signatures,
		String signed, Suggested suggested) {

	public static final int MOST_TEXT = 200_000;

}
