package vn.namro.proving.pdfsignature;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The beginning of a file up to where a signature ends. The library's own view of a part cannot be viewed in parts again, which streams need. */
final class Revision extends RandomAccessReadBufferedFile {

	private final long end;

	Revision(Path file, long end) throws IOException {
		super(file);
		this.end = end;
	}

	@Override
	public long length() throws IOException {
		return this.end;
	}

	@Override
	public boolean isEOF() throws IOException {
		return getPosition() >= this.end;
	}

	@Override
	public int read() throws IOException {
		return getPosition() < this.end ? super.read() : -1;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		long left = this.end - getPosition();
		return left <= 0 ? -1 : super.read(into, offset, (int) Math.min(length, left));
	}

}
