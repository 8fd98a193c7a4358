package vn.namro.contentcheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells kinds apart by their first bytes. */
final class Magic {

	private Magic() {
	}

	static FileKind kindOf(Path file, String name) throws IOException {
		String start = start(file);
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		for (FileKind kind : FileKind.values()) {
			if (kind.extensions().contains(extension) && start.startsWith(begins(kind))) {
				return kind;
			}
		}
		throw new RefusedFileException(Refusal.KIND, name);
	}

	private static String begins(FileKind kind) {
		return switch (kind) {
			case PDF -> "%PDF-";
			case DOCX, XLSX, PPTX, ODT, ODS, ODP -> "PK\u0003\u0004";
			case DOC, XLS, PPT -> "\u00d0\u00cf\u0011\u00e0";
			case PNG -> "\u0089PNG";
			case JPEG -> "\u00ff\u00d8\u00ff";
			case TIFF -> "";
			case WEBP -> "RIFF";
			case TEXT -> "";
		};
	}

	private static String start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
		}
	}

}
