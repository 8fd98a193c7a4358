package vn.namro.proving.contentcheck.pdf;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import vn.namro.proving.contentcheck.Work;

/** A PDF as the library reads it, stopped when reading costs too much. */
final class WatchedPdf extends RandomAccessReadBufferedFile {

	private final Work work;

	WatchedPdf(Path path, Work work) throws IOException {
		super(path);
		this.work = work;
	}

	@Override
	public int read() throws IOException {
		this.work.spend(1);
		return super.read();
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		this.work.spend(length);
		return super.read(into, offset, length);
	}

	@Override
	public void seek(long position) throws IOException {
		if (this.work != null) {
			// the constructor above seeks, too
			this.work.spend(16);
		}
		super.seek(position);
	}

}
