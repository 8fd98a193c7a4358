package vn.namro.proving.contentcheck.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.Work;

/** Drawings of Windows that older office programs pack one by one ({@code .emz}, {@code .wmz}). */
final class PackedDrawing {

	private static final int MOST = 64 * 1024 * 1024;

	private PackedDrawing() {
	}

	static boolean isOne(String name, String start) {
		return name.matches(".*\\.(emz|wmz)") && start.startsWith("\u001f\u008b");
	}

	/** @throws vn.namro.proving.contentcheck.RefusedFileException for another file than a drawing, or too large a one */
	static void inspect(InputStream in, Work work) throws IOException {
		GZIPInputStream drawing = new GZIPInputStream(in);
		String start = new String(drawing.readNBytes(4), StandardCharsets.ISO_8859_1);
		if (!start.equals("\u0001\0\0\0") && !start.equals("\u00d7\u00cd\u00c6\u009a") && !start.startsWith("\u0001\0\u0009\0")) {
			throw Refusal.EMBEDDED.refuse();
		}
		byte[] chunk = new byte[64 * 1024];
		long size = 0;
		for (int read = drawing.read(chunk); read >= 0; read = drawing.read(chunk)) {
			work.spend(read);
			size += read;
			if (size > MOST) {
				throw Refusal.BOMB.refuse();
			}
		}
	}

}
