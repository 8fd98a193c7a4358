package vn.namro.papers.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;

import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;

import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import vn.namro.papers.officefile.OfficeFile;

/** Prints a Word document: its pages are laid out by Apache FOP from the same properties that Word reads. */
@Component
public class WordPrinter {

	private final Typesetter typesetter = new Typesetter();

	/**
	 * @param docx of the kind that templates make: text, tables, pictures, headers and footers
	 * @param at what the PDF tells as the time of its making, null for none
	 * @return the same bytes for the same document and time
	 */
	public byte[] pdf(byte[] docx, OffsetDateTime at) {
		Document pages = new Pages(new WordDocument(OfficeFile.read(docx, "word/document.xml"))).layout();
		CRC32 identity = new CRC32();
		identity.update(docx);
		try (PDDocument pdf = Loader.loadPDF(print(pages))) {
			PDDocumentInformation information = new PDDocumentInformation();
			information.setProducer("Nam Ro");
			if (at != null) {
				information.setCreationDate(GregorianCalendar.from(at.toZonedDateTime()));
				information.setModificationDate(GregorianCalendar.from(at.toZonedDateTime()));
			}
			pdf.setDocumentInformation(information);
			pdf.getDocumentCatalog().setMetadata(null);
			pdf.getDocumentCatalog().setLanguage("vi-VN");
			pdf.getDocument().getTrailer().removeItem(COSName.ID);
			pdf.setDocumentId(identity.getValue());
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] print(Document pages) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			FOUserAgent agent = this.typesetter.factory().newFOUserAgent();
			Fop fop = agent.newFop("application/pdf", bytes);
			TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(pages), new SAXResult(fop.getDefaultHandler()));
			return bytes.toByteArray();
		}
		catch (FOPException | TransformerException ex) {
			throw new IllegalStateException("Cannot print", ex);
		}
	}

}
