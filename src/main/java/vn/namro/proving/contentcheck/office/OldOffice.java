package vn.namro.proving.contentcheck.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.namro.proving.contentcheck.FileKind;
import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.Work;

/** Compound files: documents of Office 97–2003, and the objects that newer documents carry inside. */
final class OldOffice {

	private static final Set<String> MACROS = Set.of("macros", "_vba_project_cur", "vba", "_vba_project", "vbaproject.bin");

	private static final Set<String> PACKAGES = Set.of("\u0001ole10native", "package", "contents_package");

	private static final int MOST_DEPTH = 16;

	private static final Pattern DDE = Pattern.compile("\\u0013\\s*dde(auto)?\\s", Pattern.CASE_INSENSITIVE);

	private final Work work;

	private int entries;

	private OldOffice(Work work) {
		this.work = work;
	}

	/** What kind of document the compound file is; refuses other uses of the format. */
	static FileKind kind(Path file, Work work) throws IOException {
		try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryEntry root = compound.getRoot();
			if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
				throw Refusal.ENCRYPTED.refuse();
			}
			if (root.hasEntry("WordDocument")) {
				return FileKind.DOC;
			}
			if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
				return FileKind.XLS;
			}
			if (root.hasEntry("PowerPoint Document")) {
				return FileKind.PPT;
			}
			throw Refusal.KIND.refuse();
		}
	}

	/** @throws vn.namro.proving.contentcheck.RefusedFileException for macros, passwords, files inside, fields that start programs */
	static void inspect(Path file, Work work) throws IOException {
		try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
			new OldOffice(work).walk(compound.getRoot(), 0);
		}
	}

	private void walk(DirectoryEntry directory, int depth) throws IOException {
		for (Entry entry : directory) {
			this.work.spend(512);
			if (depth > MOST_DEPTH || ++this.entries > 20_000) {
				throw Refusal.BOMB.refuse();
			}
			name(entry.getName().toLowerCase(Locale.ROOT));
			if (entry instanceof DirectoryEntry inner) {
				walk(inner, depth + 1);
			}
			else if (entry instanceof DocumentEntry document) {
				stream(document);
			}
		}
	}

	private void name(String name) {
		if (MACROS.contains(name)) {
			throw Refusal.MACRO.refuse();
		}
		if (PACKAGES.contains(name)) {
			throw Refusal.EMBEDDED.refuse();
		}
		if (name.equals("encryptedpackage") || name.equals("encryptedsummary")) {
			throw Refusal.ENCRYPTED.refuse();
		}
	}

	private void stream(DocumentEntry document) throws IOException {
		try (InputStream in = new DocumentInputStream(document)) {
			switch (document.getName()) {
				case "WordDocument" -> word(in);
				case "PowerPoint Document" -> OldSlides.inspect(in, this.work);
				case "Workbook", "Book" -> OldWorkbook.inspect(in, this.work);
				default -> this.work.spend(document.getSize());
			}
		}
	}

	/** [MS-DOC] 2.5.2: flag F of FibBase says encrypted; fields start with the character 0x13. */
	private void word(InputStream in) throws IOException {
		byte[] start = in.readNBytes(64);
		if (start.length < 32) {
			throw Refusal.CORRUPT.refuse();
		}
		if ((start[11] & 0x01) != 0) {
			throw Refusal.ENCRYPTED.refuse();
		}
		String tail = "";
		byte[] chunk = in.readNBytes(64 * 1024);
		while (chunk.length > 0) {
			this.work.spend(chunk.length);
			String part = tail + new String(chunk, StandardCharsets.ISO_8859_1).replace("\0", "");
			if (DDE.matcher(part).find()) {
				throw Refusal.DDE.refuse();
			}
			tail = part.substring(Math.max(0, part.length() - 32));
			chunk = in.readNBytes(64 * 1024);
		}
	}

}
