package vn.namro.proving.contentcheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.namro.proving.contentcheck.office.OfficeInspection;
import vn.namro.proving.contentcheck.pdf.PdfInspection;
import vn.namro.proving.documentheading.Suggestions;
import vn.namro.proving.pdfsignature.PdfSignatures;
import vn.namro.proving.virusscan.Scan;
import vn.namro.proving.virusscan.VirusScanner;

/** The one door through which files come in: refuses what could harm, says what the rest is. */
@Component
public class ContentCheck {

	/** Work that a file may cost beyond that for its own bytes: what it may unpack to, read twice. */
	private static final long WORK = 3L * 1024 * 1024 * 1024;

	private static final List<String> MACRO_EXTENSIONS = List.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam");

	private static final Logger log = LoggerFactory.getLogger(ContentCheck.class);

	private final CheckSettings settings;

	private final VirusScanner scanner;

	private final PdfSignatures signatures;

	private final Semaphore atOnce;

	ContentCheck(CheckSettings settings, VirusScanner scanner, PdfSignatures signatures) {
		this.settings = settings;
		this.scanner = scanner;
		this.signatures = signatures;
		this.atOnce = new Semaphore(settings.atOnce());
	}

	/**
	 * @param file left as it is
	 * @param name as the browser sent it
	 * @throws RefusedFileException saying what is wrong and what to do
	 */
	public CheckedContent check(Path file, String name) {
		FileName fileName = FileName.of(name);
		this.atOnce.acquireUninterruptibly();
		try {
			return check(file, fileName);
		}
		catch (RefusedFileException ex) {
			throw ex.naming(fileName.toString());
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// libraries answer broken files in many ways
			log.info("A file is refused since it cannot be read", ex);
			throw Refusal.CORRUPT.refuse().naming(fileName.toString());
		}
		finally {
			this.atOnce.release();
		}
	}

	private CheckedContent check(Path file, FileName name) throws IOException {
		if (Files.size(file) == 0) {
			throw Refusal.EMPTY.refuse();
		}
		Work work = new Work(this.settings.time(), WORK + 20 * Files.size(file));
		FileKind kind = kind(file, work);
		requireExtension(name, kind);
		Inspected inspected = inspect(file, kind, work);
		Scan scan = scan(file);
		if (scan.status() == Scan.Status.INFECTED) {
			throw Refusal.INFECTED.refuse();
		}
		String clean = name.as(kind);
		return new CheckedContent(clean, mediaType(kind, name), inspected.pages(), inspected.text(), scan, inspected.signatures(), inspected.signed(),
				Suggestions.of(inspected.text(), clean));
	}

	private FileKind kind(Path file, Work work) throws IOException {
		String start;
		try (InputStream in = Files.newInputStream(file)) {
			start = new String(in.readNBytes(Magic.LENGTH), StandardCharsets.ISO_8859_1);
		}
		FileKind kind = switch (Magic.of(start)) {
			case PDF -> FileKind.PDF;
			case PNG -> FileKind.PNG;
			case JPEG -> FileKind.JPEG;
			case TIFF -> FileKind.TIFF;
			case WEBP -> FileKind.WEBP;
			case ZIP -> OfficeInspection.kindOfZip(file, work);
			case COMPOUND -> OfficeInspection.kindOfCompound(file, work);
			case PROGRAM -> throw Refusal.EXECUTABLE.refuse();
			case ARCHIVE -> throw Refusal.ARCHIVE.refuse();
			case TEXT -> requireNoPdf(start, FileKind.TEXT, Refusal.KIND);
			case MARKUP -> requireNoPdf(start, null, Refusal.MARKUP);
			case OTHER -> requireNoPdf(start, null, Refusal.KIND);
		};
		if (!this.settings.allows(kind)) {
			throw Refusal.KIND.refuse();
		}
		return kind;
	}

	/** A PDF that begins as something else is read as either, depending on who reads. */
	private static FileKind requireNoPdf(String start, FileKind kind, Refusal otherwise) {
		if (start.contains("%PDF-")) {
			throw Refusal.POLYGLOT.refuse();
		}
		if (kind == null) {
			throw otherwise.refuse();
		}
		return kind;
	}

	private static void requireExtension(FileName name, FileKind kind) {
		String extension = name.extension();
		if (extension.isEmpty() || kind.extensions().contains(extension)) {
			return;
		}
		if (MACRO_EXTENSIONS.contains(extension)) {
			throw Refusal.MACRO.refuse();
		}
		boolean known = Arrays.stream(FileKind.values()).anyMatch(other -> other.extensions().contains(extension));
		throw (known ? Refusal.EXTENSION : Refusal.KIND).refuse();
	}

	private Inspected inspect(Path file, FileKind kind, Work work) throws IOException {
		return switch (kind) {
			case PDF -> new PdfInspection(this.signatures, work).inspect(file);
			case PNG, JPEG, TIFF, WEBP -> PictureInspection.inspect(file, kind, work);
			case TEXT -> PlainTextInspection.inspect(file, work);
			default -> OfficeInspection.inspect(file, kind, work);
		};
	}

	private static String mediaType(FileKind kind, FileName name) {
		return kind == FileKind.TEXT && name.extension().equals("csv") ? "text/csv" : kind.mediaType();
	}

	private Scan scan(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return this.scanner.scan(in);
		}
	}

}
