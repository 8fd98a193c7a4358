package vn.namro.proving.contentcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads plain text and tables of values; what a browser could take for a page is not plain text. */
final class PlainTextInspection {

	private static final Pattern MARKUP = Pattern.compile("(?i)<(!doctype\\s|html[\\s>]|script[\\s>]|svg[\\s>]|iframe[\\s>]|\\?php)");

	private static final int CHUNK = 64 * 1024;

	/** The part of a chunk that is looked at again with the next one. */
	private static final int OVERLAP = 512;

	private PlainTextInspection() {
	}

	static Inspected inspect(Path file, Work work) throws IOException {
		Charset charset = charset(file);
		StringBuilder text = new StringBuilder();
		String tail = "";
		char[] chunk = new char[CHUNK];
		try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset)) {
			for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
				work.spend(read);
				String part = new String(chunk, 0, read);
				refuseHarmful(tail + part);
				tail = part.substring(Math.max(0, part.length() - OVERLAP));
				text.append(part, 0, Math.min(part.length(), CheckedContent.MOST_TEXT - text.length()));
			}
		}
		String start = text.length() > 0 && text.charAt(0) == '\ufeff' ? text.substring(1) : text.toString();
		return Inspected.of(null, start);
	}

	private static void refuseHarmful(String part) {
		if (part.indexOf('\0') >= 0) {
			throw Refusal.KIND.refuse();
		}
		if (MARKUP.matcher(part).find()) {
			throw Refusal.MARKUP.refuse();
		}
		Formulas.refuseInText(part);
	}

	/** Old Vietnamese files are in Windows-1258. */
	private static Charset charset(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(CHUNK);
			if (start.length > 1 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
				return StandardCharsets.UTF_16LE;
			}
			if (start.length > 1 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
				return StandardCharsets.UTF_16BE;
			}
			return isUtf8(start) ? StandardCharsets.UTF_8 : Charset.forName("windows-1258");
		}
	}

	private static boolean isUtf8(byte[] start) {
		int end = start.length;
		if (end == CHUNK) {
			// not in the middle of a letter
			while (end > 0 && (start[end - 1] & 0xc0) == 0x80) {
				end--;
			}
			end = Math.max(0, end - 1);
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start, 0, end));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
