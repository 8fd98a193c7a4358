package vn.namro.work.extension;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.proving.evidence.EvidenceDocument;
import vn.namro.proving.evidence.EvidenceDocuments;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.work.extension.ExtensionRequest.Status;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;

/** A request for a later date in words, with the memory of the dates before it. */
@Component
class ExtensionText {

	private final ExtensionRequests requests;

	private final Subjects subjects;

	private final EvidenceDocuments documents;

	private final Directory directory;

	ExtensionText(ExtensionRequests requests, Subjects subjects, EvidenceDocuments documents, Directory directory) {
		this.requests = requests;
		this.subjects = subjects;
		this.documents = documents;
		this.directory = directory;
	}

	/** As lines for whoever confirms or decides. */
	String of(String id) {
		ExtensionRequest request = this.requests.get(id);
		Subject subject = this.subjects.get(request.obligationId());
		List<ExtensionRequest> granted = this.requests.of(subject.id()).stream().filter(earlier -> earlier.status() == Status.GRANTED).toList();
		return "Người đề nghị: " + this.directory.nameOf(request.askedBy()) + " (" + subject.agencyName() + ")\n"
				+ "Hạn ban đầu: " + DeadlineVariables.dayText(subject.originalDueAt()) + "\n"
				+ "Hạn hiện nay: " + DeadlineVariables.dayText(subject.dueAt()) + "\n"
				+ "Đã gia hạn: " + (granted.isEmpty() ? "chưa lần nào" : granted.size() + " lần") + "\n"
				+ "Xin gia hạn đến: " + DeadlineVariables.dayText(request.wantedDueAt()) + "\n"
				+ "Nguyên nhân khách quan: " + (request.objective() ? "có, đề nghị xác nhận" : "không") + "\n"
				+ "Lý do: " + request.reason() + "\n"
				+ "Văn bản đề nghị: " + this.documents.of(id).stream().map(EvidenceDocument::text).collect(Collectors.joining("; "));
	}

}
