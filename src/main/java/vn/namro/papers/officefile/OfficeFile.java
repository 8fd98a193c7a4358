package vn.namro.papers.officefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a DOCX or XLSX file in their order, read with limits and written so that the same parts are the same bytes. */
public final class OfficeFile {

	private static final int MOST_BYTES = 64 * 1024 * 1024;

	/** The first moment that a ZIP file can tell. */
	private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	/** @param main the part without which it is no such file */
	public static OfficeFile read(byte[] bytes, String main) {
		NotOffice.refuse(bytes);
		OfficeFile file = new OfficeFile();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			int left = MOST_BYTES;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] content = zip.readNBytes(left + 1);
				left -= content.length;
				if (left < 0) {
					throw new FaultyTemplateException("tệp mẫu giải nén ra quá lớn");
				}
				if (!entry.isDirectory()) {
					file.parts.put(entry.getName(), content);
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new FaultyTemplateException("tệp hỏng, không đọc được");
		}
		if (!file.parts.containsKey(main)) {
			throw NotOffice.without(main, file.parts.keySet());
		}
		file.refuseActive();
		return file;
	}

	/** What could do something by itself, or fetch something, on the desk of whoever opens the document. */
	private void refuseActive() {
		this.parts.forEach((name, content) -> {
			String lower = name.toLowerCase(Locale.ROOT);
			if (lower.endsWith("vbaproject.bin") || lower.contains("/activex/") || lower.contains("/macrosheets/")) {
				throw new FaultyTemplateException("tệp có macro; hãy lưu lại thành .docx hoặc .xlsx không có macro");
			}
			if (lower.contains("/embeddings/") || lower.contains("/externallinks/")) {
				throw new FaultyTemplateException("tệp nhúng hoặc liên kết tệp khác; hãy bỏ đối tượng nhúng, liên kết ra ngoài");
			}
			if (lower.endsWith(".rels") && Markup.parse(content, name).fetches()) {
				throw new FaultyTemplateException("tệp liên kết ra ngoài (" + name + "); hãy chèn hẳn ảnh, mẫu vào tệp");
			}
		});
	}

	public OfficeFile copy() {
		OfficeFile copy = new OfficeFile();
		copy.parts.putAll(this.parts);
		return copy;
	}

	public Iterable<String> names() {
		return List.copyOf(this.parts.keySet());
	}

	public boolean has(String name) {
		return this.parts.containsKey(name);
	}

	public Markup markup(String name) {
		return Markup.parse(this.parts.get(name), name);
	}

	/** The bytes of a part, null when there is none. */
	public byte[] part(String name) {
		return this.parts.get(name);
	}

	public void put(String name, byte[] content) {
		this.parts.put(name, content);
	}

	public void remove(String name) {
		this.parts.remove(name);
	}

	/** Without compression, whose bytes are another library's affair. */
	public byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setMethod(ZipOutputStream.STORED);
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				zip.putNextEntry(entry(part.getKey(), part.getValue()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static ZipEntry entry(String name, byte[] content) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NEVER);
		entry.setSize(content.length);
		CRC32 sum = new CRC32();
		sum.update(content);
		entry.setCrc(sum.getValue());
		return entry;
	}

}
