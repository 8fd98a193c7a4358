package vn.namro.papers.officefile;

import java.util.Arrays;
import java.util.Set;

/** Says what a file is that is not the Word or Excel file it should be, and what to do about it. */
final class NotOffice {

	private static final byte[] ZIP = { 'P', 'K' };

	/** How files of Office before 2007 begin, and those with a password. */
	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private NotOffice() {
	}

	/** @throws FaultyTemplateException for what cannot be unpacked at all */
	static void refuse(byte[] bytes) {
		if (bytes.length == 0) {
			throw new FaultyTemplateException("tệp rỗng (0 byte)");
		}
		if (startsWith(bytes, OLE2)) {
			throw new FaultyTemplateException("tệp kiểu cũ (.doc, .xls) hoặc có mật khẩu; hãy bỏ mật khẩu rồi lưu lại thành .docx hoặc .xlsx");
		}
		if (!startsWith(bytes, ZIP)) {
			throw new FaultyTemplateException("không phải tệp Word (.docx) hay Excel (.xlsx); hãy mở bằng Word, Excel rồi lưu lại đúng loại");
		}
	}

	/** @param main the part that is missing among these */
	static FaultyTemplateException without(String main, Set<String> parts) {
		String wanted = main.startsWith("word/") ? "Word (.docx)" : "Excel (.xlsx)";
		String found = parts.contains("word/document.xml") ? "là tệp Word" : parts.contains("xl/workbook.xml") ? "là tệp Excel"
				: parts.contains("mimetype") ? "là tệp OpenDocument (.odt, .ods)" : "thiếu phần chính " + main;
		return new FaultyTemplateException("không phải tệp " + wanted + ": " + found);
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
	}

}
