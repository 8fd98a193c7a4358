package vn.namro.proving.contentcheck;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file as a row of bytes, of which one window is in memory at a time. */
public final class FileBytes implements Closeable {

	private static final int WINDOW = 64 * 1024;

	/** How much before the wanted byte comes along, for those who look back. */
	private static final int BEFORE = 4 * 1024;

	private final RandomAccessFile file;

	private final long size;

	private final Work work;

	private final byte[] window = new byte[WINDOW];

	private long start;

	private int filled;

	public FileBytes(Path path, Work work) throws IOException {
		this.file = new RandomAccessFile(path.toFile(), "r");
		this.size = this.file.length();
		this.work = work;
	}

	public long size() {
		return this.size;
	}

	/** @throws EOFException outside of the file, which for what is read here means that the file is cut off */
	public int at(long position) throws IOException {
		if (position < this.start || position >= this.start + this.filled) {
			load(position);
		}
		return this.window[(int) (position - this.start)] & 0xff;
	}

	private void load(long position) throws IOException {
		if (position < 0 || position >= this.size) {
			throw new EOFException();
		}
		this.start = Math.max(0, position - BEFORE);
		this.filled = 0;
		this.file.seek(this.start);
		this.filled = this.file.read(this.window);
		this.work.spend(this.filled);
	}

	public long number(long position, int bytes, boolean littleEndian) throws IOException {
		long value = 0;
		for (int i = 0; i < bytes; i++) {
			value = value << 8 | at(position + (littleEndian ? bytes - 1 - i : i));
		}
		return value;
	}

	/** At most so many bytes as characters, fewer at the end of the file. */
	public String text(long position, int length) throws IOException {
		StringBuilder text = new StringBuilder(length);
		for (long i = position; i < Math.min(position + length, this.size); i++) {
			text.append((char) at(i));
		}
		return text.toString();
	}

	public boolean startsWith(long position, String bytes) throws IOException {
		return text(position, bytes.length()).equals(bytes);
	}

	/** The bytes from a position to the end; shares the window. */
	public InputStream from(long position) {
		return new InputStream() {

			private long next = position;

			@Override
			public int read() throws IOException {
				return this.next < size() ? at(this.next++) : -1;
			}

			@Override
			public int read(byte[] into, int offset, int length) throws IOException {
				if (this.next >= size()) {
					return -1;
				}
				at(this.next);
				int from = (int) (this.next - FileBytes.this.start);
				int read = Math.min(length, FileBytes.this.filled - from);
				System.arraycopy(FileBytes.this.window, from, into, offset, read);
				this.next += read;
				return read;
			}
		};
	}

	/** Where the bytes first occur in the part of the file, or -1. */
	public long find(String bytes, long from, long until) throws IOException {
		byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
		long last = Math.min(until, this.size) - wanted.length;
		for (long i = Math.max(0, from); i <= last; i++) {
			int matched = 0;
			while (matched < wanted.length && at(i + matched) == (wanted[matched] & 0xff)) {
				matched++;
			}
			if (matched == wanted.length) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
