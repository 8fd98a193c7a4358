package vn.namro.platform.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.springframework.web.util.UriUtils;

/** Names the files that answers hand out, so that browsers keep every letter and programs such as {@code curl -OJ} a name without any. */
public final class Downloads {

	private Downloads() {
	}

	/** The header {@code Content-Disposition} of a file to keep: its plain name, and the whole one (RFC 6266) where they differ. */
	public static String attachment(String name) {
		String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("[^A-Za-z0-9._ ()-]+", "-");
		return "attachment; filename=\"" + plain + "\"" + (plain.equals(name) ? "" : "; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8));
	}

}
