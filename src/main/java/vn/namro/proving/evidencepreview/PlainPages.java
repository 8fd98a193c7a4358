package vn.namro.proving.evidencepreview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text, line by line, as far as people read on a screen. */
final class PlainPages {

	private static final int MOST_BYTES = 512 * 1024;

	private PlainPages() {
	}

	/** Read as UTF-8; bytes that are none become replacement signs. */
	static Excerpt read(InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(MOST_BYTES);
		List<Block> lines = new String(bytes, StandardCharsets.UTF_8).lines().map(Block::plain).toList();
		return new Excerpt(List.of(new PreviewPage(1, null, lines)), content.read() < 0);
	}

}
