package vn.namro.papers.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that papers come in. */
public enum Format {

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), PDF("application/pdf"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final String mediaType;

	Format(String mediaType) {
		this.mediaType = mediaType;
	}

	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** The template that it is made from: a PDF is the Word document, printed. */
	Format template() {
		return this == PDF ? DOCX : this;
	}

	/** @throws UnknownFormatException answered with 400 and the formats there are */
	public static Format of(String extension) {
		return Arrays.stream(values())
			.filter(format -> format.extension().equalsIgnoreCase(extension))
			.findFirst()
			.orElseThrow(() -> new UnknownFormatException("Định dạng '" + extension + "' không có; các định dạng: "
					+ Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", ")) + "."));
	}

}
