package vn.namro.proving.contentcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Walks through a picture's own structure: whole, of a size that a page can have, nothing else hidden in it. No pixel is decoded. */
final class PictureInspection {

	/** A page of A0 at 300 dpi has 140 million dots, the longest side of A0 at 600 dpi 28,087. */
	private static final long MOST_DOTS = 200_000_000;

	private static final long MOST_SIDE = 30_000;

	private static final List<Integer> SIZE_MARKERS = List.of(0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf);

	private PictureInspection() {
	}

	static Inspected inspect(Path path, FileKind kind, Work work) throws IOException {
		try (FileBytes file = new FileBytes(path, work)) {
			int pages = switch (kind) {
				case PNG -> png(file);
				case JPEG -> jpeg(file);
				case WEBP -> webp(file);
				default -> TiffPages.count(file, work);
			};
			ForeignContent.refuseIn(file);
			return Inspected.of(pages, "");
		}
	}

	static void requireSize(long width, long height) {
		if (width <= 0 || height <= 0) {
			throw Refusal.CORRUPT.refuse();
		}
		if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_DOTS) {
			throw Refusal.PICTURE.refuse();
		}
	}

	private static int png(FileBytes file) throws IOException {
		if (!file.startsWith(12, "IHDR")) {
			throw Refusal.CORRUPT.refuse();
		}
		requireSize(file.number(16, 4, false), file.number(20, 4, false));
		long at = 8;
		boolean data = false;
		while (!file.startsWith(at + 4, "IEND")) {
			data |= file.startsWith(at + 4, "IDAT");
			at += 12 + file.number(at, 4, false);
		}
		if (!data || at + 12 > file.size()) {
			throw Refusal.CORRUPT.refuse();
		}
		ForeignContent.refuseTail(file, at + 12);
		return 1;
	}

	private static int jpeg(FileBytes file) throws IOException {
		boolean sized = false;
		long at = 2;
		int marker = marker(file, at);
		while (marker != 0xda) {
			if (SIZE_MARKERS.contains(marker)) {
				requireSize(file.number(at + 7, 2, false), file.number(at + 5, 2, false));
				sized = true;
			}
			at += 2 + file.number(at + 2, 2, false);
			while (file.at(at + 1) == 0xff) {
				at++;
			}
			marker = marker(file, at);
		}
		long end = file.find("\u00ff\u00d9", at, file.size());
		if (!sized || end < 0) {
			throw Refusal.CORRUPT.refuse();
		}
		ForeignContent.refuseTail(file, end + 2);
		return 1;
	}

	private static int marker(FileBytes file, long at) throws IOException {
		if (file.at(at) != 0xff || file.number(at + 2, 2, false) < 2) {
			throw Refusal.CORRUPT.refuse();
		}
		return file.at(at + 1);
	}

	private static int webp(FileBytes file) throws IOException {
		long end = 8 + file.number(4, 4, true);
		if (end > file.size()) {
			throw Refusal.CORRUPT.refuse();
		}
		switch (file.text(12, 4)) {
			case "VP8X" -> requireSize(1 + file.number(24, 3, true), 1 + file.number(27, 3, true));
			case "VP8L" -> requireSize(1 + (file.number(21, 4, true) & 0x3fff), 1 + (file.number(21, 4, true) >> 14 & 0x3fff));
			case "VP8 " -> requireSize(file.number(26, 2, true) & 0x3fff, file.number(28, 2, true) & 0x3fff);
			default -> throw Refusal.CORRUPT.refuse();
		}
		ForeignContent.refuseTail(file, end + (end & 1));
		return 1;
	}

}
