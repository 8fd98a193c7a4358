package vn.namro.papers.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a list may be taken along as. */
enum ExportFormat {

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), CSV("text/csv;charset=UTF-8"), JSON("application/json");

	private final String mediaType;

	ExportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	String mediaType() {
		return this.mediaType;
	}

	String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ExportFormat of(String word) {
		return Arrays.stream(values())
			.filter(format -> format.extension().equals(word.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> ExportRefusedException.parameter("format", word,
					"không dùng được; các định dạng dùng được: " + Arrays.stream(values()).map(ExportFormat::extension).collect(Collectors.joining(", "))));
	}

}
