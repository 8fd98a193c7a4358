package vn.namro.platform.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.springframework.http.ContentDisposition;

/**
 * The header that makes a browser keep an answer as a file (RFC 6266): the name as it is, and before it, for programs that
 * know no other, the same in letters of ASCII.
 */
public final class Attachment {

	private Attachment() {
	}

	public static String named(String name) {
		String plain = ascii(name);
		String header = ContentDisposition.attachment().filename(plain).build().toString();
		if (plain.equals(name)) {
			return header;
		}
		String full = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
		return header + full.substring(full.indexOf("; filename*="));
	}

	private static String ascii(String name) {
		String letters = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return letters.replaceAll("[^ !#-$&-\\[\\]-~]", "_");
	}

}
