package vn.namro.reporting.issuing;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.namro.platform.web.LargeBodies;
import vn.namro.proving.evidence.EvidenceCodes;
import vn.namro.proving.evidencestore.EvidenceSettings;

/** Signed reports may be as large as any evidence. */
@Component
class SignedBodies implements LargeBodies {

	private static final DataSize FIELDS = DataSize.ofMegabytes(1);

	private static final String TAKING = "(/api/reports/[^/]+/signed|/reports/signed)/?";

	private final EvidenceSettings settings;

	SignedBodies(EvidenceSettings settings) {
		this.settings = settings;
	}

	@Override
	public boolean concern(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length()).matches(TAKING);
	}

	@Override
	public DataSize most() {
		return DataSize.ofBytes(this.settings.maxSize().toBytes() + FIELDS.toBytes());
	}

	@Override
	public String code() {
		return EvidenceCodes.TOO_LARGE;
	}

	@Override
	public String refusal() {
		return "Tệp lớn hơn " + this.settings.maxSize().toMegabytes() + " MB. Hãy quét lại ở độ phân giải thấp hơn.";
	}

}
