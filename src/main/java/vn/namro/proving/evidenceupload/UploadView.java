package vn.namro.proving.evidenceupload;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How an upload stands.
 *
 * @param state open, stored or refused
 * @param evidence id of the document, once it is stored
 * @param problem why it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UploadView(String id, String state, long length, long offset, Long evidence, Problem problem) {

	/** As POST /api/evidence would have answered. */
	record Problem(int status, String code, String detail) {
	}

	static UploadView of(Upload upload) {
		Problem problem = upload.refusal() == null ? null : new Problem(upload.refusalStatus(), upload.refusalCode(), upload.refusal());
		String state = problem != null ? "refused" : upload.ended() ? "stored" : "open";
		return new UploadView(upload.id(), state, upload.length(), upload.offset(), upload.documentId(), problem);
	}

}
