package vn.namro.contentcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.documentheading.Suggested;
import vn.namro.virusscan.Scan;
import vn.namro.virusscan.VirusScanner;

/** The one door through which files come in: refuses what could harm, says what the rest is. */
@Component
public class ContentCheck {

	private final VirusScanner scanner;

	ContentCheck(VirusScanner scanner) {
		this.scanner = scanner;
	}

	/**
	 * @param file left as it is
	 * @param name as the browser sent it
	 * @throws RefusedFileException saying what is wrong and what to do
	 */
	public CheckedContent check(Path file, String name) {
		try {
			if (Files.size(file) == 0) {
				throw new RefusedFileException(Refusal.EMPTY, name);
			}
			FileKind kind = Magic.kindOf(file, name);
			Scan scan = scan(file);
			if (scan.status() == Scan.Status.INFECTED) {
				throw new RefusedFileException(Refusal.INFECTED, name);
			}
			return new CheckedContent(name, kind.mediaType(), null, "", scan, List.of(), null, Suggested.NOTHING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Scan scan(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return this.scanner.scan(in);
		}
	}

}
