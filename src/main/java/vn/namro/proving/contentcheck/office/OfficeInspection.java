package vn.namro.proving.contentcheck.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.namro.proving.contentcheck.FileKind;
import vn.namro.proving.contentcheck.Inspected;
import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.Work;

/** Tells what an archive or a compound file is, and inspects it as that. */
public final class OfficeInspection {

	private OfficeInspection() {
	}

	/** @throws vn.namro.proving.contentcheck.RefusedFileException for archives that are no document */
	public static FileKind kindOfZip(Path file, Work work) throws IOException {
		try (OfficeZip zip = new OfficeZip(file, work)) {
			Optional<ZipArchiveEntry> types = entry(zip, "[Content_Types].xml");
			if (types.isPresent()) {
				return openXml(zip, types.get(), work);
			}
			Optional<ZipArchiveEntry> mimeType = entry(zip, "mimetype");
			if (mimeType.isPresent()) {
				try (InputStream in = zip.open(mimeType.get())) {
					return openDocument(new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip());
				}
			}
			throw (entry(zip, "META-INF/MANIFEST.MF").isPresent() || entry(zip, "AndroidManifest.xml").isPresent() ? Refusal.EXECUTABLE : Refusal.ARCHIVE).refuse();
		}
	}

	public static FileKind kindOfCompound(Path file, Work work) throws IOException {
		return OldOffice.kind(file, work);
	}

	/** @throws vn.namro.proving.contentcheck.RefusedFileException saying what could harm */
	public static Inspected inspect(Path file, FileKind kind, Work work) throws IOException {
		return switch (kind) {
			case DOC, XLS, PPT -> {
				OldOffice.inspect(file, work);
				yield Inspected.of(null, "");
			}
			default -> new ZipDocument(kind, work, 0).inspect(file);
		};
	}

	private static Optional<ZipArchiveEntry> entry(OfficeZip zip, String name) {
		return zip.entries().stream().filter(entry -> OfficeZip.name(entry).equals(name)).findFirst();
	}

	private static FileKind openXml(OfficeZip zip, ZipArchiveEntry types, Work work) throws IOException {
		FileKind[] kind = new FileKind[1];
		try (InputStream in = zip.open(types)) {
			Xml.walk(in, work, element -> {
				String type = OpenXmlPart.attribute(element, "ContentType");
				if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
					throw Refusal.MACRO.refuse();
				}
				for (FileKind candidate : new FileKind[] { FileKind.DOCX, FileKind.XLSX, FileKind.PPTX }) {
					if (type.equals(candidate.mediaType() + ".main+xml")) {
						kind[0] = candidate;
					}
				}
			});
		}
		if (kind[0] == null) {
			throw Refusal.KIND.refuse();
		}
		return kind[0];
	}

	private static FileKind openDocument(String mediaType) {
		return switch (mediaType) {
			case "application/vnd.oasis.opendocument.text" -> FileKind.ODT;
			case "application/vnd.oasis.opendocument.spreadsheet" -> FileKind.ODS;
			case "application/vnd.oasis.opendocument.presentation" -> FileKind.ODP;
			default -> throw Refusal.KIND.refuse();
		};
	}

}
