package vn.namro.proving.contentcheck;

import java.util.List;

/** The kinds of files that evidence may be; the operator may leave some out. */
public enum FileKind {

	PDF("application/pdf", "pdf"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
	ODT("application/vnd.oasis.opendocument.text", "odt"),
	ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
	ODP("application/vnd.oasis.opendocument.presentation", "odp"),
	DOC("application/msword", "doc"),
	XLS("application/vnd.ms-excel", "xls"),
	PPT("application/vnd.ms-powerpoint", "ppt"),
	PNG("image/png", "png"),
	JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
	TIFF("image/tiff", "tif", "tiff"),
	WEBP("image/webp", "webp"),
	TEXT("text/plain", "txt", "csv");

	private final String mediaType;

	private final List<String> extensions;

	FileKind(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** In lower case, without a dot; the first is the usual one. */
	public List<String> extensions() {
		return this.extensions;
	}

}
