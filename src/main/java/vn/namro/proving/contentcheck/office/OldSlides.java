package vn.namro.proving.contentcheck.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.InflaterInputStream;

import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.Work;

/** The records of PowerPoint 97–2003 slides ([MS-PPT] 2.3.1): macros and objects lie in one stream with the slides, packed. */
final class OldSlides {

	private static final int HEADER = 8;

	/** Version of a record that holds others. */
	private static final int CONTAINER = 0xf;

	private static final int VBA_INFO = 0x400;

	private static final int OBJECT = 0x1011;

	private static final int ENCRYPTION = 0x2f14;

	private static final int MOST_OF_AN_OBJECT = 64 * 1024 * 1024;

	private OldSlides() {
	}

	/** @throws vn.namro.proving.contentcheck.RefusedFileException for macros, passwords, files inside */
	static void inspect(InputStream in, Work work) throws IOException {
		byte[] header = in.readNBytes(HEADER);
		while (header.length == HEADER) {
			work.spend(64);
			int version = number(header, 0, 2);
			int type = number(header, 2, 2);
			if (type == ENCRYPTION) {
				throw Refusal.ENCRYPTED.refuse();
			}
			if ((version & CONTAINER) != CONTAINER) {
				record(type, version >> 4, in, Integer.toUnsignedLong(number(header, 4, 4)), work);
			}
			header = in.readNBytes(HEADER);
		}
	}

	private static void record(int type, int instance, InputStream in, long length, Work work) throws IOException {
		if (type != VBA_INFO && type != OBJECT) {
			work.spend(length);
			in.skip(length);
			return;
		}
		if (length > MOST_OF_AN_OBJECT) {
			throw Refusal.BOMB.refuse();
		}
		byte[] record = in.readNBytes((int) length);
		work.spend(length);
		if (type == OBJECT) {
			object(record, instance == 1, work);
		}
		else if (record.length >= 8 && number(record, 4, 4) != 0) {
			throw Refusal.MACRO.refuse();
		}
	}

	/** [MS-PPT] 2.10.34: a compound file, mostly packed behind its size. */
	private static void object(byte[] record, boolean packed, Work work) throws IOException {
		InputStream bytes = new ByteArrayInputStream(record);
		if (packed) {
			bytes.skip(4);
		}
		Path copy = Files.createTempFile("namro-part", null);
		try (InputStream unpacked = packed ? new InflaterInputStream(bytes) : bytes) {
			byte[] object = unpacked.readNBytes(MOST_OF_AN_OBJECT + 1);
			work.spend(object.length);
			if (object.length > MOST_OF_AN_OBJECT) {
				throw Refusal.BOMB.refuse();
			}
			Files.copy(new ByteArrayInputStream(object), copy, StandardCopyOption.REPLACE_EXISTING);
			OldOffice.inspect(copy, work);
		}
		finally {
			Files.delete(copy);
		}
	}

	private static int number(byte[] bytes, int from, int length) {
		int value = 0;
		for (int i = length - 1; i >= 0; i--) {
			value = value << 8 | bytes[from + i] & 0xff;
		}
		return value;
	}

}
