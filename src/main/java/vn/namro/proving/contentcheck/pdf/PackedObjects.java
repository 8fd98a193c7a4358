package vn.namro.proving.contentcheck.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import vn.namro.proving.contentcheck.Work;

/** Watches the streams out of which the library itself takes objects, however their dictionaries describe them. */
final class PackedObjects {

	private static final int CHUNK = 64 * 1024;

	private PackedObjects() {
	}

	/** @throws vn.namro.proving.contentcheck.RefusedFileException for objects that make a viewer do something */
	static void watch(COSDocument document, Work work) throws IOException {
		// the table says of an object in a stream the negative number of that stream
		Set<Long> streams = document.getXrefTable().values().stream().filter(place -> place < 0).map(place -> -place).collect(Collectors.toSet());
		for (long number : streams) {
			if (document.getObjectFromPool(new COSObjectKey(number, 0)).getObject() instanceof COSStream stream) {
				watch(stream, work);
			}
		}
	}

	private static void watch(COSStream stream, Work work) throws IOException {
		PdfNames names = new PdfNames(true);
		byte[] chunk = new byte[CHUNK];
		try (InputStream objects = stream.createInputStream()) {
			for (int read = objects.read(chunk); read >= 0; read = objects.read(chunk)) {
				work.spend(read);
				for (int i = 0; i < read; i++) {
					names.accept(chunk[i] & 0xff);
				}
			}
		}
		names.end();
	}

}
