package vn.namro.proving.contentcheck;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the pages that a scanner put into one TIFF, and makes sure that each lies inside the file. */
final class TiffPages {

	private static final int MOST_PAGES = 5_000;

	private static final int WIDTH = 256;

	private static final int HEIGHT = 257;

	/** Tags of where parts of a picture lie, each with that of their lengths. */
	private static final Map<Integer, Integer> PARTS = Map.of(273, 279, 324, 325);

	private final FileBytes file;

	private final Work work;

	private final boolean little;

	private TiffPages(FileBytes file, Work work) throws IOException {
		this.file = file;
		this.work = work;
		this.little = file.at(0) == 'I';
	}

	static int count(FileBytes file, Work work) throws IOException {
		return new TiffPages(file, work).count();
	}

	private int count() throws IOException {
		Set<Long> seen = new HashSet<>();
		for (long at = number(4, 4); at != 0; at = number(at + 2 + number(at, 2) * 12, 4)) {
			if (!seen.add(at) || seen.size() > MOST_PAGES) {
				throw Refusal.CORRUPT.refuse();
			}
			page(at);
		}
		if (seen.isEmpty()) {
			throw Refusal.CORRUPT.refuse();
		}
		return seen.size();
	}

	private void page(long directory) throws IOException {
		PictureInspection.requireSize(entry(directory, WIDTH).value(0), entry(directory, HEIGHT).value(0));
		boolean parts = false;
		for (Map.Entry<Integer, Integer> part : PARTS.entrySet()) {
			Entry offsets = entry(directory, part.getKey());
			parts |= offsets.count > 0;
			long last = 0;
			for (long i = 0; i < offsets.count; i++) {
				this.work.spend(64);
				last = offsets.value(i);
				requireInside(last);
			}
			requireInside(last + entry(directory, part.getValue()).value(offsets.count - 1));
		}
		if (!parts) {
			throw Refusal.CORRUPT.refuse();
		}
	}

	private void requireInside(long position) {
		if (position > this.file.size()) {
			throw Refusal.CORRUPT.refuse();
		}
	}

	private Entry entry(long directory, int tag) throws IOException {
		long entries = number(directory, 2);
		for (long i = 0; i < entries; i++) {
			long at = directory + 2 + i * 12;
			if (number(at, 2) == tag) {
				int bytes = number(at + 2, 2) == 3 ? 2 : 4;
				long count = number(at + 4, 4);
				return new Entry(count, bytes, bytes * count <= 4 ? at + 8 : number(at + 8, 4));
			}
		}
		return new Entry(0, 4, 0);
	}

	private long number(long position, int bytes) throws IOException {
		return this.file.number(position, bytes, this.little);
	}

	/** What a tag says: so many numbers from a position on. */
	private final class Entry {

		private final long count;

		private final int bytes;

		private final long start;

		Entry(long count, int bytes, long start) {
			this.count = count;
			this.bytes = bytes;
			this.start = start;
		}

		/** 0 where the tag has no such number. */
		long value(long index) throws IOException {
			return index >= 0 && index < this.count ? number(this.start + index * this.bytes, this.bytes) : 0;
		}

	}

}
