package vn.namro.proving.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.unit.DataSize;

/** Copies a stream into a file and stops where it becomes too large. */
final class LimitedCopy {

	private static final int BUFFER = 64 * 1024;

	static void of(InputStream in, Path file, DataSize most, String fileName) throws IOException {
		long copied = 0;
		byte[] buffer = new byte[BUFFER];
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				copied += read;
				if (copied > most.toBytes()) {
					throw tooLarge(fileName, most);
				}
				out.write(buffer, 0, read);
			}
		}
	}

	static EvidenceRefusedException tooLarge(String fileName, DataSize most) {
		return new EvidenceRefusedException(413, EvidenceCodes.TOO_LARGE,
				"“" + fileName + "”: tệp lớn hơn " + most.toMegabytes() + " MB. Hãy quét lại ở độ phân giải thấp hơn hoặc chia văn bản thành nhiều tệp.");
	}

	private LimitedCopy() {
	}

}
