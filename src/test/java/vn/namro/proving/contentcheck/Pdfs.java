package vn.namro.proving.contentcheck;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** PDFs: real ones by the library, and those that no library would write by hand. */
final class Pdfs {

	interface Change {

		void apply(PDDocument document) throws IOException;

	}

	private Pdfs() {
	}

	/** Pages with lines of text in an embedded font. */
	static PDDocument letter(int pages, String... lines) throws IOException {
		PDDocument document = new PDDocument();
		try (InputStream font = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			PDType0Font letters = PDType0Font.load(document, font);
			for (int i = 0; i < pages; i++) {
				PDPage page = new PDPage(PDRectangle.A4);
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(letters, 12);
					content.setLeading(18);
					content.newLineAtOffset(60, 780);
					for (String line : lines) {
						content.showText(line);
						content.newLine();
					}
					content.endText();
				}
			}
		}
		return document;
	}

	static byte[] letterWith(boolean compressed, int pages, Change change, String... lines) {
		try (PDDocument document = letter(pages, lines)) {
			change.apply(document);
			return saved(document, compressed);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	static byte[] scan(int pages, int seed) {
		try (PDDocument document = new PDDocument()) {
			for (int i = 0; i < pages; i++) {
				PDPage page = new PDPage(PDRectangle.A4);
				document.addPage(page);
				BufferedImage image = Pictures.image(200 + seed, 280, seed + i, BufferedImage.TYPE_INT_RGB);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.drawImage(JPEGFactory.createFromImage(document, image), 0, 0, 595, 842);
				}
			}
			return saved(document, true);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	static byte[] saved(PDDocument document, boolean compressed) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out, compressed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
		return out.toByteArray();
	}

	static byte[] encrypted(int bits, String password) {
		return letterWith(true, 1, document -> {
			StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
			policy.setEncryptionKeyLength(bits);
			document.protect(policy);
		}, "Mật");
	}

	/** A page and further objects, written as they are given; the first is number 4. The catalog gets the given entries. */
	static byte[] raw(String catalog, String... objects) {
		List<byte[]> all = new ArrayList<>();
		for (String object : objects) {
			all.add(object.getBytes(StandardCharsets.ISO_8859_1));
		}
		return raw(catalog, all);
	}

	static byte[] raw(String catalog, List<byte[]> objects) {
		List<byte[]> all = new ArrayList<>();
		all.add(latin("<< /Type /Catalog /Pages 2 0 R " + catalog + " >>"));
		all.add(latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
		all.add(latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"));
		all.addAll(objects);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
		StringBuilder index = new StringBuilder("0000000000 65535 f \n");
		for (int i = 0; i < all.size(); i++) {
			index.append("%010d 00000 n \n".formatted(out.size()));
			out.writeBytes(Zips.joined(latin((i + 1) + " 0 obj\n"), all.get(i), latin("\nendobj\n")));
		}
		int start = out.size();
		out.writeBytes(latin("xref\n0 " + (all.size() + 1) + "\n" + index + "trailer\n<< /Size " + (all.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n"));
		return out.toByteArray();
	}

	static byte[] stream(String dictionary, byte[] data) {
		return Zips.joined(latin("<< " + dictionary + " /Length " + data.length + " >>\nstream\n"), data, latin("\nendstream"));
	}

	/** So many zeros, packed. */
	static byte[] zeros(long count) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] block = new byte[1024 * 1024];
		try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new java.util.zip.Deflater(1))) {
			for (long left = count; left > 0; left -= block.length) {
				packed.write(block, 0, (int) Math.min(left, block.length));
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static byte[] deflated(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
			packed.write(bytes);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
