package vn.namro.proving.evidencepreview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/** Reads texts, workbooks and slides of LibreOffice into pages: all three keep what they say in one part. */
final class OpenDocumentPages {

	private static final String CONTENT = "content.xml";

	private OpenDocumentPages() {
	}

	/** @param sheets whether each table is a sheet of a workbook */
	static Excerpt read(Path file, boolean sheets) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			OpenDocumentReader reader = new OpenDocumentReader(sheets);
			WordPages.walk(zip, CONTENT, reader::event);
			return reader.excerpt();
		}
		catch (XMLStreamException ex) {
			throw new UnreadableContentException(ex);
		}
	}

}
