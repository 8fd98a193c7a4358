package vn.namro.proving.evidencepreview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.stereotype.Component;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.UnreadableWorkbookException;
import vn.namro.proving.evidence.EvidenceContents;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.proving.evidence.Revision;

/** Says how a stored file is shown. */
@Component
class Previews {

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

	private static final String DOCX = OFFICE + "wordprocessingml.document";

	private static final String XLSX = OFFICE + "spreadsheetml.sheet";

	private static final String PPTX = OFFICE + "presentationml.presentation";

	private static final String OPEN = "application/vnd.oasis.opendocument.";

	private static final String TIFF = "image/tiff";

	private final EvidenceContents contents;

	private final EvidenceIntake intake;

	Previews(EvidenceContents contents, EvidenceIntake intake) {
		this.contents = contents;
		this.intake = intake;
	}

	/** A file that cannot be read is no error: it is to be downloaded then. */
	Preview of(Revision revision) {
		try {
			return switch (revision.mediaType()) {
				case "application/pdf" -> shown("pdf", revision, revision.pages(), null);
				case TIFF -> withFile(revision, file -> shown("picture", revision, TiffPages.count(file), null));
				case DOCX -> withFile(revision, file -> shown("pages", revision, revision.pages(), WordPages.read(file)));
				case XLSX -> sheets(revision);
				case PPTX -> withFile(revision, file -> shown("pages", revision, revision.pages(), SlidePages.read(file)));
				case OPEN + "text", OPEN + "presentation" -> withFile(revision, file -> shown("pages", revision, null, OpenDocumentPages.read(file, false)));
				case OPEN + "spreadsheet" -> withFile(revision, file -> shown("sheets", revision, null, OpenDocumentPages.read(file, true)));
				case "text/plain", "text/csv" -> withStream(revision, in -> shown("pages", revision, null, PlainPages.read(in)));
				default -> shown(revision.mediaType().startsWith("image/") ? "image" : "none", revision, null, null);
			};
		}
		catch (IOException | UnreadableContentException | UnreadableWorkbookException ex) {
			return shown("none", revision, null, null);
		}
	}

	/** @throws InvalidInputException when the file has no such picture */
	Picture picture(Revision revision, String name) {
		try {
			if ((revision.mediaType().equals(DOCX) || revision.mediaType().startsWith(OPEN)) && WordPages.isPicture(name)) {
				return withFile(revision, file -> new Picture(WordPages.mediaType(name), WordPages.picture(file, name)));
			}
			if (revision.mediaType().equals(TIFF) && name.matches("page-\\d{1,4}")) {
				return withFile(revision, file -> new Picture("image/png", TiffPages.png(file, Integer.parseInt(name.substring(5)))));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		throw new InvalidInputException("Tham số name: tệp không có ảnh '" + name + "'.");
	}

	private Preview sheets(Revision revision) throws IOException {
		if (revision.size() > SheetTables.MOST_BYTES) {
			return shown("none", revision, null, null);
		}
		return withStream(revision, in -> shown("sheets", revision, null, SheetTables.read(in)));
	}

	private static Preview shown(String how, Revision revision, Integer count, Excerpt excerpt) {
		return new Preview(how, revision.fileName(), revision.mediaType(), count, excerpt == null ? null : excerpt.pages(),
				excerpt == null || excerpt.complete());
	}

	private <T> T withStream(Revision revision, Reading<InputStream, T> reading) throws IOException {
		try (InputStream in = this.contents.open(revision.sha256())) {
			return reading.read(in);
		}
	}

	/** Where places in the file are sought, it lies on the disk meanwhile. */
	private <T> T withFile(Revision revision, Reading<Path, T> reading) throws IOException {
		Path file = this.intake.emptyFile();
		try (InputStream in = this.contents.open(revision.sha256())) {
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			return reading.read(file);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/** A picture for an {@code img} element. */
	record Picture(String mediaType, byte[] bytes) {
	}

	/** Reads something. */
	private interface Reading<S, T> {

		T read(S source) throws IOException;

	}

}
