package vn.namro.proving.evidenceapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.namro.proving.evidence.EvidenceCodes;
import vn.namro.proving.evidence.EvidenceFields;
import vn.namro.proving.evidence.EvidenceRefusedException;
import vn.namro.proving.evidence.UnusableFieldsException;

/** Looks at how a file and what is told about it were sent, so that nothing of it is passed over in silence. */
final class SentForm {

	private static final String FILE = "file";

	/** What pages of ours send along. */
	private static final String TOKEN = "_csrf";

	private static final Set<String> DESCRIPTION = Set.of("number", "date", "issuingBody", "abstract", "kind", "personalData");

	private SentForm() {
	}

	/** @throws EvidenceRefusedException for another form, or not just one file in it */
	static void check(HttpServletRequest request, MultiValueMap<String, String> fields) {
		MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		if (form == null) {
			throw new EvidenceRefusedException(415, EvidenceCodes.NO_FORM, "Tệp phải gửi bằng biểu mẫu multipart/form-data, trường file.");
		}
		MultiValueMap<String, MultipartFile> files = form.getMultiFileMap();
		if (!files.containsKey(FILE)) {
			throw new EvidenceRefusedException(422, EvidenceCodes.ONE_FILE, "Chưa chọn tệp (file).");
		}
		if (files.size() > 1 || files.get(FILE).size() > 1) {
			throw new EvidenceRefusedException(422, EvidenceCodes.ONE_FILE, "Mỗi lần chỉ nhận một tệp (file). Hãy gửi từng tệp một.");
		}
		List<String> complaints = unknown(fields.keySet(), EvidenceFields.NAMES);
		fields.forEach((name, values) -> {
			if (values.size() > 1) {
				complaints.add("Trường '" + name + "' gửi " + values.size() + " lần; chỉ ghi một lần.");
			}
		});
		refuse(complaints);
	}

	/** @throws UnusableFieldsException for fields that no description has, or that are no text */
	static void checkDescription(Map<String, Object> told) {
		List<String> complaints = unknown(told.keySet(), DESCRIPTION);
		told.forEach((name, value) -> {
			if (value instanceof Map || value instanceof List) {
				complaints.add("Trường '" + name + "' phải là văn bản.");
			}
		});
		refuse(complaints);
	}

	private static List<String> unknown(Set<String> names, Set<String> known) {
		List<String> complaints = new ArrayList<>();
		for (String name : names) {
			if (!known.contains(name) && !name.equals(TOKEN)) {
				complaints.add("Không có trường '" + name + "'; các trường dùng được: " + String.join(", ", new TreeSet<>(known)) + ".");
			}
		}
		return complaints;
	}

	private static void refuse(List<String> complaints) {
		if (!complaints.isEmpty()) {
			throw new UnusableFieldsException(complaints);
		}
	}

}
