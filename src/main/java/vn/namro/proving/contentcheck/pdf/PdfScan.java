package vn.namro.proving.contentcheck.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import vn.namro.proving.contentcheck.FileBytes;
import vn.namro.proving.contentcheck.ForeignContent;
import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.Work;

/** Reads a PDF from its first byte to its last before any library interprets it. */
final class PdfScan {

	private static final String END = "%%EOF";

	/** What may follow the end: line ends, the padding of scanners. */
	private static final int MOST_TAIL = 1024;

	/** Objects that the library would hold in memory. */
	private static final int MOST_OBJECTS = 1_000_000;

	/** Objects and their index, all held in memory once unpacked. */
	private static final long MOST_OF_OBJECTS = 16L * 1024 * 1024;

	private static final long MOST_OF_ALL_OBJECTS = 96L * 1024 * 1024;

	/** Beyond this a stream is not read for its text. */
	private static final long READABLE = 24L * 1024 * 1024;

	private static final long MOST_OF_A_STREAM = 256L * 1024 * 1024;

	private static final long MOST_OF_ALL = 1024L * 1024 * 1024;

	private final FileBytes file;

	private final Work work;

	private final PdfNames names = new PdfNames(false);

	private final PdfNames unpackedNames = new PdfNames(true);

	private long unpackedObjects;

	private long unpacked;

	private int objects;

	private boolean readable = true;

	private PdfScan(FileBytes file, Work work) {
		this.file = file;
		this.work = work;
	}

	static PdfScan of(FileBytes file, Work work) throws IOException {
		PdfScan scan = new PdfScan(file, work);
		scan.ends();
		scan.scan();
		return scan;
	}

	/** Whether the contents of pages may be unpacked in memory. */
	boolean readable() {
		return this.readable;
	}

	/** Whether there may be a form of the XFA kind. */
	boolean forms() {
		return this.names.forms() || this.unpackedNames.forms();
	}

	private void ends() throws IOException {
		ForeignContent.refuseArchiveBehind(this.file);
		if (this.file.text(0, 1024).split("\\bobj\\b")[0].toLowerCase(Locale.ROOT).matches("(?s).*<(script|html|!doctype|\\?php|svg).*")) {
			throw Refusal.POLYGLOT.refuse();
		}
		long end = -1;
		for (long at = this.file.find(END, Math.max(0, this.file.size() - 64 * 1024), this.file.size()); at >= 0; at = this.file.find(END, at + 1, this.file.size())) {
			end = at;
		}
		if (end < 0) {
			throw (this.file.find(END, 0, this.file.size()) < 0 ? Refusal.CORRUPT : Refusal.POLYGLOT).refuse();
		}
		long seen = 0;
		for (long i = end + END.length(); i < this.file.size(); i++) {
			seen += this.file.at(i) > ' ' ? 1 : 0;
		}
		if (seen > MOST_TAIL) {
			throw Refusal.POLYGLOT.refuse();
		}
	}

	private void scan() throws IOException {
		for (long i = 0; i < this.file.size(); i++) {
			int b = this.file.at(i);
			this.names.accept(b);
			if (b == 's' && this.file.startsWith(i, "stream") && (i == 0 || this.file.at(i - 1) != 'd')) {
				stream(i, beginning(i + "stream".length()));
			}
			else if (b == 'o' && this.file.startsWith(i, "obj") && ++this.objects > 2 * MOST_OBJECTS) {
				throw Refusal.BOMB.refuse();
			}
		}
		this.names.end();
	}

	/** Where the bytes of a stream begin: after the end of the line; -1 where the word is no keyword. */
	private long beginning(long keywordEnd) throws IOException {
		long at = keywordEnd;
		while (this.file.at(at) == ' ') {
			at++;
		}
		return this.file.startsWith(at, "\r\n") ? at + 2 : this.file.startsWith(at, "\n") || this.file.startsWith(at, "\r") ? at + 1 : -1;
	}

	private void stream(long keyword, long data) throws IOException {
		long from = Math.max(0, keyword - 2048);
		String before = this.file.text(from, (int) (keyword - from)).stripTrailing();
		if (data < 0 || !before.contains(">>")) {
			return;
		}
		PdfStream stream = PdfStream.endingAt(before);
		if (stream == null) {
			doubtful(before, data);
			return;
		}
		if (stream.swells()) {
			throw Refusal.BOMB.refuse();
		}
		if (stream.holdsObjects() && !stream.isPlain() && !stream.isDeflated()) {
			throw Refusal.CORRUPT.refuse();
		}
		if (stream.isDeflated() && !stream.isImage()) {
			unpack(data, stream.holdsObjects(), stream.holdsObjects() ? this.unpackedNames : null);
		}
		else {
			this.readable &= stream.isPlain() || stream.isImage();
		}
	}

	/** What lies in a stream shows when it is unpacked, whatever its dictionary wants to make believe. */
	private void doubtful(String before, long data) throws IOException {
		int method = this.file.at(data);
		if ((method & 0x0f) == 8 && (method << 8 | this.file.at(data + 1)) % 31 == 0) {
			unpack(data, false, new PdfNames(false));
		}
		else if (PdfStream.mayBeDisguised(before)) {
			throw Refusal.CORRUPT.refuse();
		}
	}

	/** @param watching null where no objects can be */
	private void unpack(long data, boolean objects, PdfNames watching) throws IOException {
		byte[] packed = new byte[16 * 1024];
		byte[] out = new byte[64 * 1024];
		long size = 0;
		Inflater inflater = new Inflater();
		try (InputStream in = this.file.from(data)) {
			while (!inflater.finished()) {
				int count = inflater.inflate(out);
				if (count == 0 && inflater.needsInput()) {
					int read = in.read(packed);
					if (read < 0) {
						break;
					}
					inflater.setInput(packed, 0, read);
				}
				else if (count == 0) {
					break;
				}
				size += count;
				swell(count, size, objects);
				if (watching != null) {
					watch(watching, out, count);
				}
			}
		}
		catch (DataFormatException ex) {
			// a viewer shows what came out before, and so did we look at it
		}
		finally {
			inflater.end();
		}
		if (watching != null) {
			watching.end();
		}
		this.readable &= size <= READABLE;
	}

	private void swell(int count, long size, boolean objects) {
		this.work.spend(count);
		this.unpacked += count;
		this.unpackedObjects += objects ? count : 0;
		if (size > (objects ? MOST_OF_OBJECTS : MOST_OF_A_STREAM) || this.unpacked > MOST_OF_ALL || this.unpackedObjects > MOST_OF_ALL_OBJECTS) {
			throw Refusal.BOMB.refuse();
		}
	}

	private static void watch(PdfNames names, byte[] out, int count) {
		for (int i = 0; i < count; i++) {
			names.accept(out[i] & 0xff);
		}
	}

}
