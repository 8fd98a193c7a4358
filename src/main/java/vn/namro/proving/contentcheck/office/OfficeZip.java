package vn.namro.proving.contentcheck.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.namro.proving.contentcheck.FileBytes;
import vn.namro.proving.contentcheck.ForeignContent;
import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.Work;

/** The archive that a document is: every program must see the same entries in it, and none may swell without measure. */
final class OfficeZip implements AutoCloseable {

	private static final int MOST_ENTRIES = 10_000;

	private static final long MOST_BYTES = 400L * 1024 * 1024;

	/** Below this size an entry may be as empty as it likes: sheets of blank cells pack very well. */
	private static final long SMALL = 16 * 1024 * 1024;

	private static final long MOST_RATIO = 400;

	/** Room that writers leave between entries. */
	private static final long MOST_GAP = 4 * 1024;

	private static final int END_RECORD = 22;

	private final ZipFile zip;

	private final List<ZipArchiveEntry> entries;

	private final Work work;

	private long unpacked;

	OfficeZip(Path file, Work work) throws IOException {
		this.work = work;
		requireEnd(file);
		this.zip = ZipFile.builder().setPath(file).get();
		this.entries = Collections.list(this.zip.getEntries());
		requireHonest(file);
	}

	List<ZipArchiveEntry> entries() {
		return this.entries;
	}

	static String name(ZipArchiveEntry entry) {
		return entry.getName().replace('\\', '/');
	}

	/** The unpacked bytes of an entry, counted, and compared with their check sum at the end. */
	InputStream open(ZipArchiveEntry entry) throws IOException {
		return new Measured(entry, new CheckedInputStream(this.zip.getInputStream(entry), new CRC32()));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private void requireEnd(Path file) throws IOException {
		try (FileBytes bytes = new FileBytes(file, this.work)) {
			if (bytes.size() < END_RECORD) {
				throw Refusal.CORRUPT.refuse();
			}
			if (!bytes.startsWith(bytes.size() - END_RECORD, "PK\u0005\u0006")) {
				ForeignContent.refuseArchiveBehind(bytes);
				throw Refusal.CORRUPT.refuse();
			}
			if (bytes.number(bytes.size() - 10, 4, true) > 100L * MOST_ENTRIES * 10) {
				throw Refusal.BOMB.refuse();
			}
		}
	}

	private void requireHonest(Path file) throws IOException {
		if (this.entries.size() > MOST_ENTRIES) {
			throw Refusal.BOMB.refuse();
		}
		Set<String> names = new HashSet<>();
		for (ZipArchiveEntry entry : this.entries) {
			requireInside(name(entry));
			if (!names.add(name(entry).toLowerCase(Locale.ROOT))) {
				throw Refusal.CORRUPT.refuse();
			}
			if (entry.getGeneralPurposeBit().usesEncryption()) {
				throw Refusal.ENCRYPTED.refuse();
			}
			if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
				throw Refusal.CORRUPT.refuse();
			}
		}
		try (FileBytes bytes = new FileBytes(file, this.work)) {
			requireNoOverlap(bytes);
		}
	}

	private static void requireInside(String name) {
		boolean out = name.startsWith("/") || name.matches("(?i)[a-z]:.*") || List.of(name.split("/")).contains("..");
		if (out || name.chars().anyMatch(c -> c < ' ')) {
			throw Refusal.PATH.refuse();
		}
	}

	private void requireNoOverlap(FileBytes bytes) throws IOException {
		long end = 0;
		List<ZipArchiveEntry> inOrder = this.entries.stream().sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset)).toList();
		for (ZipArchiveEntry entry : inOrder) {
			long start = entry.getLocalHeaderOffset();
			if (start < end) {
				throw Refusal.BOMB.refuse();
			}
			if (start - end > (end == 0 ? 0 : MOST_GAP)) {
				throw Refusal.POLYGLOT.refuse();
			}
			int nameLength = (int) bytes.number(start + 26, 2, true);
			String local = bytes.text(start + 30, nameLength);
			if (!bytes.startsWith(start, "PK\u0003\u0004") || !local.equals(new String(entry.getRawName(), StandardCharsets.ISO_8859_1))) {
				throw Refusal.CORRUPT.refuse();
			}
			end = start + 30 + nameLength + bytes.number(start + 28, 2, true) + entry.getCompressedSize();
		}
	}

	/** Counts what comes out of an entry. */
	private final class Measured extends InputStream {

		private final ZipArchiveEntry entry;

		private final CheckedInputStream in;

		private long read;

		Measured(ZipArchiveEntry entry, CheckedInputStream in) {
			this.entry = entry;
			this.in = in;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int count = this.in.read(into, offset, length);
			if (count < 0) {
				if (this.read != this.entry.getSize() || this.in.getChecksum().getValue() != this.entry.getCrc()) {
					throw new ZipException("wrong size or check sum");
				}
				return count;
			}
			this.read += count;
			OfficeZip.this.unpacked += count;
			OfficeZip.this.work.spend(count);
			boolean swells = this.read > SMALL && this.read / MOST_RATIO > this.entry.getCompressedSize();
			if (swells || OfficeZip.this.unpacked > MOST_BYTES) {
				throw Refusal.BOMB.refuse();
			}
			return count;
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

}
