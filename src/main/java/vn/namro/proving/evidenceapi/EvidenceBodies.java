package vn.namro.proving.evidenceapi;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.util.unit.DataSize;
import vn.namro.platform.web.LargeBodies;
import vn.namro.proving.evidence.EvidenceCodes;

/** The addresses that take files of evidence. */
final class EvidenceBodies implements LargeBodies {

	private static final String TAKING = "/api/evidence(/\\d+/revisions|/uploads/[^/]+|/uploads)?/?";

	private final DataSize most;

	private final DataSize file;

	/** @param file the largest file; a form is a little larger */
	EvidenceBodies(DataSize most, DataSize file) {
		this.most = most;
		this.file = file;
	}

	@Override
	public boolean concern(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length()).matches(TAKING);
	}

	@Override
	public DataSize most() {
		return this.most;
	}

	@Override
	public String code() {
		return EvidenceCodes.TOO_LARGE;
	}

	@Override
	public String refusal() {
		return "Tệp lớn hơn " + this.file.toMegabytes() + " MB. Hãy quét lại ở độ phân giải thấp hơn hoặc chia văn bản thành nhiều tệp.";
	}

}
