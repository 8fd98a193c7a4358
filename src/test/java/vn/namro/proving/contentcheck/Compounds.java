package vn.namro.proving.contentcheck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Compound files, as Office 97–2003 wrote them. */
final class Compounds {

	private Compounds() {
	}

	/** @param pairs paths of streams, each followed by its bytes */
	static byte[] of(Object... pairs) {
		try (POIFSFileSystem compound = new POIFSFileSystem()) {
			for (int i = 0; i < pairs.length; i += 2) {
				String[] path = ((String) pairs[i]).split("/");
				DirectoryEntry directory = compound.getRoot();
				for (String step : Arrays.copyOf(path, path.length - 1)) {
					directory = directory.hasEntry(step) ? (DirectoryEntry) directory.getEntry(step) : directory.createDirectory(step);
				}
				directory.createDocument(path[path.length - 1], new ByteArrayInputStream((byte[]) pairs[i + 1]));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			compound.writeFilesystem(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] word(int size) {
		return of("WordDocument", letter(size, 0, "Kính gửi"), "1Table", new byte[4096], "\u0005SummaryInformation", new byte[100]);
	}

	/** @param flags of FibBase, the second byte */
	static byte[] letter(int size, int flags, String text) {
		byte[] bytes = new byte[Math.max(size, 2_048)];
		bytes[0] = (byte) 0xec;
		bytes[1] = (byte) 0xa5;
		bytes[11] = (byte) flags;
		byte[] letters = text.getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(letters, 0, bytes, 1_024, letters.length);
		return bytes;
	}

	/** A workbook with a sheet of some type and further rows. */
	static byte[] workbook(int sheetType, int rows, byte[]... more) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(record(0x809, new byte[16]));
		for (byte[] record : more) {
			out.writeBytes(record);
		}
		byte[] sheet = { 0, 0, 0, 0, 0, (byte) sheetType, 1, 0, 'A' };
		out.writeBytes(record(0x85, sheet));
		for (int i = 0; i < rows; i++) {
			out.writeBytes(record(0x203, new byte[14]));
		}
		out.writeBytes(record(0x0a, new byte[0]));
		return of("Workbook", Arrays.copyOf(out.toByteArray(), Math.max(out.size(), 4_096)));
	}

	static byte[] record(int type, byte[] content) {
		return ByteBuffer.allocate(4 + content.length).order(ByteOrder.LITTLE_ENDIAN).putShort((short) type).putShort((short) content.length).put(content).array();
	}

}
