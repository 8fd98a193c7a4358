package vn.namro.proving.contentcheck.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.Work;

/** The records of an Excel 97–2003 workbook ([MS-XLS] 2.3): passwords, sheets of Excel 4 macros, links to other programs. */
final class OldWorkbook {

	private static final Set<Integer> BEGINNINGS = Set.of(0x809, 0x409, 0x209, 0x009);

	private static final int FILE_PASS = 0x2f;

	private static final int BOUND_SHEET = 0x85;

	private static final int SUP_BOOK = 0x1ae;

	private static final int MACRO_SHEET = 1;

	private static final int VISUAL_BASIC_MODULE = 6;

	private OldWorkbook() {
	}

	static void inspect(InputStream in, Work work) throws IOException {
		boolean first = true;
		byte[] head = in.readNBytes(4);
		while (head.length == 4) {
			work.spend(64);
			int type = head[0] & 0xff | (head[1] & 0xff) << 8;
			byte[] record = in.readNBytes(head[2] & 0xff | (head[3] & 0xff) << 8);
			if (first && !BEGINNINGS.contains(type)) {
				throw Refusal.CORRUPT.refuse();
			}
			first = false;
			record(type, record);
			head = in.readNBytes(4);
		}
	}

	private static void record(int type, byte[] record) {
		switch (type) {
			case FILE_PASS -> throw Refusal.ENCRYPTED.refuse();
			case BOUND_SHEET -> {
				if (record.length > 5 && (record[5] == MACRO_SHEET || record[5] == VISUAL_BASIC_MODULE)) {
					throw Refusal.MACRO.refuse();
				}
			}
			case SUP_BOOK -> link(record);
			default -> {
				// cells and their looks
			}
		}
	}

	/** [MS-XLS] 2.5.277: a virtual path with the character 3 in it names a program and its topic, which is DDE or OLE. */
	private static void link(byte[] record) {
		for (int i = 5; i < record.length; i++) {
			if (record[i] == 3) {
				throw Refusal.DDE.refuse();
			}
		}
	}

}
