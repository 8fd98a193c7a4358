package vn.namro.proving.evidenceapi;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.namro.platform.web.Problems;
import vn.namro.proving.evidence.EvidenceCodes;
import vn.namro.proving.evidence.EvidenceRefusedException;
import vn.namro.proving.evidencestore.EvidenceSettings;

/** Answers refused evidence with problem details that carry a stable code. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EvidenceProblems {

	private static final int CONFLICT = 409;

	private final EvidenceSettings settings;

	EvidenceProblems(EvidenceSettings settings) {
		this.settings = settings;
	}

	@ExceptionHandler
	ProblemDetail refused(EvidenceRefusedException ex) {
		ProblemDetail problem = Problems.of(ex.status(), ex.getMessage());
		if (ex.status() == CONFLICT) {
			problem.setTitle("Không khớp với kho minh chứng");
		}
		problem.setProperty("code", ex.code());
		ex.details().forEach(problem::setProperty);
		return problem;
	}

	/** The largest body that any address takes is a file of evidence. */
	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException ex) {
		if (String.valueOf(ex.getMostSpecificCause().getMessage()).startsWith("Header section")) {
			return Problems.of(400, "Tên tệp dài quá. Hãy đặt tên ngắn hơn rồi gửi lại.");
		}
		ProblemDetail problem = Problems.of(413, "Tệp lớn hơn " + this.settings.maxSize().toMegabytes() + " MB. Hãy chia nhỏ rồi gửi lại.");
		problem.setProperty("code", EvidenceCodes.TOO_LARGE);
		return problem;
	}

}
