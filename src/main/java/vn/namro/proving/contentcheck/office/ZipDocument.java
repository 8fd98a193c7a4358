package vn.namro.proving.contentcheck.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.namro.proving.contentcheck.FileKind;
import vn.namro.proving.contentcheck.Inspected;
import vn.namro.proving.contentcheck.Magic;
import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.RefusedFileException;
import vn.namro.proving.contentcheck.Work;

/** A document that is an archive of parts: each is looked at, whatever its name says. */
final class ZipDocument {

	/** A workbook in a letter, a chart in that workbook; what lies deeper was not made by an office program. */
	private static final int MOST_DEPTH = 2;

	private final FileKind kind;

	private final Work work;

	private final int depth;

	private final StringBuilder text = new StringBuilder();

	private Integer pages;

	private int sheets;

	private boolean signed;

	ZipDocument(FileKind kind, Work work, int depth) {
		this.kind = kind;
		this.work = work;
		this.depth = depth;
	}

	Inspected inspect(Path file) throws IOException {
		if (this.depth > MOST_DEPTH) {
			throw Refusal.BOMB.refuse();
		}
		try (OfficeZip zip = new OfficeZip(file, this.work)) {
			for (ZipArchiveEntry entry : zip.entries()) {
				if (!entry.isDirectory()) {
					part(zip, entry);
				}
			}
		}
		Integer counted = this.kind == FileKind.XLSX || this.kind == FileKind.PPTX ? Integer.valueOf(this.sheets) : this.pages;
		return new Inspected(counted, this.text.toString(), List.of(), this.signed ? "Có chữ ký số của phần mềm văn phòng, chưa kiểm tra" : null);
	}

	private void part(OfficeZip zip, ZipArchiveEntry entry) throws IOException {
		String name = OfficeZip.name(entry).toLowerCase(Locale.ROOT);
		refuseByName(name);
		this.signed |= name.startsWith("_xmlsignatures/sig") || name.equals("meta-inf/documentsignatures.xml");
		if (name.matches("(xl/worksheets|ppt/slides)/[^/]+\\.xml")) {
			this.sheets++;
		}
		try (InputStream in = new BufferedInputStream(zip.open(entry), 16 * 1024)) {
			in.mark(Magic.LENGTH);
			String start = new String(in.readNBytes(Magic.LENGTH), StandardCharsets.ISO_8859_1);
			in.reset();
			content(name, start, in);
			in.transferTo(OutputStream.nullOutputStream());
		}
	}

	private static void refuseByName(String name) {
		if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml") || name.contains("/macrosheets/") || name.startsWith("basic/")
				|| name.startsWith("scripts/") || name.startsWith("dialogs/")) {
			throw Refusal.MACRO.refuse();
		}
		if (name.contains("/activex/")) {
			throw Refusal.ACTIVEX.refuse();
		}
		if (name.matches(".*\\.(html?|xhtml|mht|mhtml|rtf|js|vbs|exe|dll|bat|cmd|ps1|hta|lnk|scr|jar|class|swf)")) {
			throw Refusal.EMBEDDED.refuse();
		}
	}

	private void content(String name, String start, InputStream in) throws IOException {
		if (name.endsWith(".vml")) {
			drawing(in);
			return;
		}
		boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".rdf") || name.endsWith(".svg");
		if (xml && !start.isEmpty()) {
			xml(name, in);
			return;
		}
		if (PackedDrawing.isOne(name, start)) {
			PackedDrawing.inspect(in, this.work);
			return;
		}
		switch (Magic.of(start)) {
			case PROGRAM, ARCHIVE, PDF -> throw Refusal.EMBEDDED.refuse();
			case MARKUP -> xml(name, in);
			case ZIP -> nested(in);
			case COMPOUND -> withFile(in, file -> OldOffice.inspect(file, this.work));
			default -> {
				// pictures, fonts, settings of printers
			}
		}
	}

	private void xml(String name, InputStream in) throws IOException {
		if (this.kind == FileKind.DOCX || this.kind == FileKind.XLSX || this.kind == FileKind.PPTX) {
			OpenXmlPart part = new OpenXmlPart(name.matches("word/document\\.xml|xl/sharedstrings\\.xml|xl/worksheets/[^/]+\\.xml|ppt/slides/[^/]+\\.xml"), this.text);
			Xml.walk(in, this.work, part);
			this.pages = name.equals("docprops/app.xml") ? part.pages() : this.pages;
			return;
		}
		OpenDocumentPart part = new OpenDocumentPart(name.equals("content.xml"), this.text);
		Xml.walk(in, this.work, part);
		this.pages = name.equals("meta.xml") ? part.pages() : this.pages;
	}

	/** Drawings of old notes are written by programs that do not close every element, so only entities are looked for. */
	private void drawing(InputStream in) throws IOException {
		String tail = "";
		byte[] chunk = in.readNBytes(16 * 1024);
		while (chunk.length > 0) {
			String part = tail + new String(chunk, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
			if (part.contains("<!doctype") || part.contains("<!entity")) {
				throw Refusal.DTD.refuse();
			}
			if (part.contains("<script") || part.contains("javascript:")) {
				throw Refusal.MACRO.refuse();
			}
			tail = part.substring(Math.max(0, part.length() - 16));
			chunk = in.readNBytes(16 * 1024);
		}
	}

	private void nested(InputStream in) throws IOException {
		withFile(in, file -> {
			try {
				FileKind inner = OfficeInspection.kindOfZip(file, this.work);
				new ZipDocument(inner, this.work, this.depth + 1).inspect(file);
			}
			catch (RefusedFileException ex) {
				throw ex.status() == 415 ? Refusal.EMBEDDED.refuse() : ex;
			}
		});
	}

	private interface OnFile {

		void accept(Path file) throws IOException;

	}

	private void withFile(InputStream in, OnFile action) throws IOException {
		Path copy = Files.createTempFile("namro-part", null);
		try {
			Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
			action.accept(copy);
		}
		finally {
			Files.delete(copy);
		}
	}

}
