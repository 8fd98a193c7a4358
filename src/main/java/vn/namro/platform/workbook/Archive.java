package vn.namro.platform.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks at the archive that a workbook is before anything unpacks it: what swells without measure or carries macros goes no further. */
final class Archive {

	/** A workbook of 5,000 full rows unpacks to some 10 MB. */
	static final long MOST_BYTES = 120L * 1024 * 1024;

	static final int MOST_ENTRIES = 500;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private Archive() {
	}

	/** @throws UnreadableWorkbookException saying what to do instead */
	static void check(byte[] bytes) {
		if (startsWith(bytes, OLE2)) {
			throw new UnreadableWorkbookException("Tệp là Excel kiểu cũ (.xls) hoặc có mật khẩu: hãy bỏ mật khẩu và lưu lại thành .xlsx.");
		}
		if (!startsWith(bytes, ZIP)) {
			throw new UnreadableWorkbookException("Tệp không phải bảng tính Excel (.xlsx).");
		}
		// the same library as the reader's, so that both see the same entries
		try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
			List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
			if (entries.size() > MOST_ENTRIES) {
				throw new UnreadableWorkbookException("Tệp có quá nhiều thành phần bên trong, không đọc.");
			}
			long left = MOST_BYTES;
			for (ZipArchiveEntry entry : entries) {
				if (entry.getName().endsWith("vbaProject.bin")) {
					throw new UnreadableWorkbookException("Tệp có macro: hãy lưu lại thành .xlsx không có macro.");
				}
				left -= swallow(zip.getInputStream(entry), left);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UnreadableWorkbookException("Tệp bị hỏng, không mở được.");
		}
	}

	private static long swallow(InputStream entry, long most) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		long total = 0;
		for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
			total += read;
			if (total > most) {
				throw new UnreadableWorkbookException("Tệp giải nén ra quá lớn (trên " + MOST_BYTES / 1024 / 1024 + " MB), không đọc.");
			}
		}
		return total;
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
	}

}
