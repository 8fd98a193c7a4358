package vn.namro.proving.pdfsignature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What the pages of a document show, as one number: signatures and notes about the file left out, everything that is drawn or filled in counted. */
final class PageDigest {

	/** Leads back up, or says nothing of what is shown. */
	private static final Set<String> PASSED_OVER = Set.of("Parent", "P", "StructParent", "StructParents", "Annots", "Metadata", "PieceInfo", "LastModified",
			"B", "Popup", "IRT", "Dest", "A");

	private static final int MOST_DEPTH = 120;

	private final Map<COSBase, byte[]> known = new IdentityHashMap<>();

	private final byte[] value;

	private PageDigest(PDDocument document) throws IOException {
		MessageDigest all = Verifiers.digest("SHA-256");
		for (PDPage page : document.getPages()) {
			all.update(digest(page.getCOSObject(), 0));
			all.update(inherited(page));
			if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray notes) {
				notes(notes, all);
			}
		}
		this.value = all.digest();
	}

	static PageDigest of(PDDocument document) throws IOException {
		return new PageDigest(document);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PageDigest digest && Arrays.equals(this.value, digest.value);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.value);
	}

	private byte[] inherited(PDPage page) throws IOException {
		MessageDigest digest = Verifiers.digest("SHA-256");
		digest.update(page.getResources() == null ? new byte[0] : digest(page.getResources().getCOSObject(), 0));
		digest.update((page.getMediaBox() + " " + page.getCropBox() + " " + page.getRotation()).getBytes(StandardCharsets.UTF_8));
		return digest.digest();
	}

	private void notes(COSArray notes, MessageDigest all) throws IOException {
		for (int i = 0; i < notes.size(); i++) {
			if (notes.getObject(i) instanceof COSDictionary note && !isSignature(note)) {
				all.update(digest(note, 0));
			}
		}
	}

	private static boolean isSignature(COSDictionary note) {
		COSDictionary parent = note.getCOSDictionary(COSName.PARENT);
		return COSName.SIG.equals(note.getCOSName(COSName.FT)) || parent != null && COSName.SIG.equals(parent.getCOSName(COSName.FT));
	}

	private byte[] digest(COSBase base, int depth) throws IOException {
		COSBase direct = base instanceof COSObject reference ? reference.getObject() : base;
		if (depth > MOST_DEPTH) {
			throw new IOException("nested too deeply");
		}
		if (!(direct instanceof COSDictionary) && !(direct instanceof COSArray)) {
			return hash(direct instanceof COSString string ? string.toHexString() : String.valueOf(direct));
		}
		byte[] found = this.known.get(direct);
		if (found == null) {
			// stands for itself where it leads back to itself
			this.known.put(direct, new byte[] { 1 });
			found = direct instanceof COSArray array ? array(array, depth) : dictionary((COSDictionary) direct, depth);
			this.known.put(direct, found);
		}
		return found;
	}

	private byte[] array(COSArray array, int depth) throws IOException {
		MessageDigest digest = Verifiers.digest("SHA-256");
		for (int i = 0; i < array.size(); i++) {
			digest.update(digest(array.get(i), depth + 1));
		}
		return digest.digest();
	}

	private byte[] dictionary(COSDictionary dictionary, int depth) throws IOException {
		MessageDigest digest = Verifiers.digest("SHA-256");
		Map<String, COSBase> sorted = new TreeMap<>();
		dictionary.entrySet().forEach(entry -> sorted.put(entry.getKey().getName(), entry.getValue()));
		for (Map.Entry<String, COSBase> entry : sorted.entrySet()) {
			if (!PASSED_OVER.contains(entry.getKey())) {
				digest.update(hash(entry.getKey()));
				digest.update(digest(entry.getValue(), depth + 1));
			}
		}
		if (dictionary instanceof COSStream stream) {
			try (InputStream raw = stream.createRawInputStream()) {
				byte[] buffer = new byte[64 * 1024];
				for (int read = raw.read(buffer); read >= 0; read = raw.read(buffer)) {
					digest.update(buffer, 0, read);
				}
			}
		}
		return digest.digest();
	}

	private static byte[] hash(String text) {
		return Verifiers.digest("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
	}

}
