package vn.namro.proving.contentcheck.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.namro.proving.contentcheck.FileBytes;
import vn.namro.proving.contentcheck.Inspected;
import vn.namro.proving.contentcheck.Refusal;
import vn.namro.proving.contentcheck.Work;
import vn.namro.proving.pdfsignature.PdfSignatures;
import vn.namro.proving.pdfsignature.SignatureFinding;

/** Refuses PDFs that would do more than show pages, and reads the others. */
public final class PdfInspection {

	private static final Pattern SCRIPT = Pattern.compile("<([a-z0-9]{1,20}:)?(script|submit|execute)\\b");

	private static final int MOST_PAGES = 50_000;

	private static final int MOST_OF_A_FORM = 4 * 1024 * 1024;

	/** Fewer letters on the first pages than this are a stamp or a scanner's name. */
	private static final int A_FEW_LETTERS = 30;

	private final PdfSignatures verification;

	private final Work work;

	public PdfInspection(PdfSignatures verification, Work work) {
		this.verification = verification;
		this.work = work;
	}

	/** @throws vn.namro.proving.contentcheck.RefusedFileException saying what could harm */
	public Inspected inspect(Path path) throws IOException {
		PdfScan scan;
		try (FileBytes bytes = new FileBytes(path, this.work)) {
			scan = PdfScan.of(bytes, this.work);
		}
		try (WatchedPdf read = new WatchedPdf(path, this.work);
				PDDocument document = Loader.loadPDF(read, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
			if (document.isEncrypted()) {
				throw Refusal.ENCRYPTED.refuse();
			}
			int pages = document.getNumberOfPages();
			if (pages < 1 || pages > MOST_PAGES) {
				throw Refusal.CORRUPT.refuse();
			}
			PackedObjects.watch(document.getDocument(), this.work);
			refuseOpening(document);
			if (scan.forms()) {
				refuseScripts(document);
			}
			String text = scan.readable() ? FirstPages.of(document, this.work) : "";
			List<SignatureFinding> signatures = this.verification.verify(path, document);
			return new Inspected(pages, text, signatures, signed(signatures, scan, text));
		}
		catch (InvalidPasswordException ex) {
			throw Refusal.ENCRYPTED.refuse();
		}
	}

	/** A document that leads to the web as soon as it is opened tells somebody that it was. */
	private static void refuseOpening(PDDocument document) {
		if (document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
				&& COSName.URI.equals(action.getCOSName(COSName.S))) {
			throw Refusal.ACTION.refuse();
		}
	}

	private static String signed(List<SignatureFinding> signatures, PdfScan scan, String text) {
		if (!signatures.isEmpty()) {
			return "Có " + signatures.size() + " chữ ký số";
		}
		boolean scanned = scan.readable() && text.chars().filter(Character::isLetter).count() < A_FEW_LETTERS;
		return scanned ? "Bản quét chưa ký số" : "Chưa ký số";
	}

	/** XFA is a page of XML with scripts of its own; without them it is a form like any other. */
	private void refuseScripts(PDDocument document) throws IOException {
		COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
		COSBase xfa = form == null ? null : form.getDictionaryObject(COSName.XFA);
		if (xfa instanceof COSStream stream) {
			refuseScripts(stream);
		}
		else if (xfa instanceof COSArray parts) {
			for (int i = 0; i < parts.size(); i++) {
				if (parts.getObject(i) instanceof COSStream part) {
					refuseScripts(part);
				}
			}
		}
	}

	private void refuseScripts(COSStream part) throws IOException {
		try (InputStream in = part.createInputStream()) {
			byte[] bytes = in.readNBytes(MOST_OF_A_FORM + 1);
			this.work.spend(bytes.length);
			String xml = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
			if (bytes.length > MOST_OF_A_FORM || SCRIPT.matcher(xml).find()) {
				throw Refusal.SCRIPT.refuse();
			}
			if (xml.contains("<!doctype") || xml.contains("<!entity")) {
				throw Refusal.DTD.refuse();
			}
		}
	}

}
