package vn.namro.proving.pdfsignature;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/** The two parts of a file that a signature covers, and what lies between them: the signature itself and nothing else. */
final class SignedRanges {

	private static final int MOST_CONTENTS = 2 * 1024 * 1024;

	private final Path file;

	private final long first;

	private final long second;

	private final long end;

	private final long size;

	private final byte[] contents;

	private SignedRanges(Path file, long first, long second, long end, long size, byte[] contents) {
		this.file = file;
		this.first = first;
		this.second = second;
		this.end = end;
		this.size = size;
		this.contents = contents;
	}

	/** Null where the ranges leave out more than the signature, which would let somebody write there. */
	static SignedRanges of(Path path, int[] range) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
			long size = file.length();
			boolean sound = range.length == 4 && range[0] == 0 && range[1] > 0 && range[2] > range[1] && range[3] > 0 && (long) range[2] + range[3] <= size;
			if (!sound || range[2] - range[1] > MOST_CONTENTS) {
				return null;
			}
			byte[] gap = new byte[range[2] - range[1]];
			file.seek(range[1]);
			file.readFully(gap);
			String hex = new String(gap, StandardCharsets.ISO_8859_1);
			if (hex.length() % 2 != 0 || !hex.matches("<[0-9a-fA-F]+>")) {
				return null;
			}
			return new SignedRanges(path, range[1], range[2], (long) range[2] + range[3], size, HexFormat.of().parseHex(hex, 1, hex.length() - 1));
		}
	}

	/** As it stands in the file, with the zeros that fill it up. */
	byte[] contents() {
		return this.contents;
	}

	long end() {
		return this.end;
	}

	/** Whether nothing was added after signing. */
	boolean isWholeFile() {
		return this.end >= this.size;
	}

	void writeTo(OutputStream out) throws IOException {
		try (RandomAccessFile in = new RandomAccessFile(this.file.toFile(), "r")) {
			copy(in, 0, this.first, out);
			copy(in, this.second, this.end, out);
		}
	}

	private static void copy(RandomAccessFile in, long from, long until, OutputStream out) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		in.seek(from);
		for (long left = until - from; left > 0;) {
			int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
			if (read < 0) {
				throw new IOException("the file became shorter");
			}
			out.write(buffer, 0, read);
			left -= read;
		}
	}

}
