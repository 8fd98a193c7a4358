package vn.namro.proving.evidencetask;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.proving.evidence.EvidenceAccess;
import vn.namro.proving.evidence.EvidenceSubjects;
import vn.namro.work.inbox.ListedTask;
import vn.namro.work.inbox.Worklist;

/** What a task needs proof for. */
@RestController
class TaskEvidenceController {

	private final Worklist worklist;

	private final TaskSubjects subjects;

	private final EvidenceSubjects evidence;

	private final EvidenceAccess access;

	private final SubjectViews views;

	TaskEvidenceController(Worklist worklist, TaskSubjects subjects, EvidenceSubjects evidence, EvidenceAccess access, SubjectViews views) {
		this.worklist = worklist;
		this.subjects = subjects;
		this.evidence = evidence;
		this.access = access;
		this.views = views;
	}

	/** @param subjects empty where nothing can be proven in the task */
	record TaskEvidence(String task, String name, List<SubjectView> subjects) {
	}

	/** What the documents of a task still lack; 404 for a task outside the caller's work. */
	@GetMapping("/api/evidence/tasks/{task}")
	TaskEvidence of(@AuthenticationPrincipal Person caller, @PathVariable String task) {
		if (!caller.hasAny(Groups.WORKERS)) {
			throw new AccessDeniedException("Evidence belongs to those who work on something");
		}
		ListedTask found = this.worklist.find(caller, List.of(task)).get(task);
		if (found == null || Groups.WORKERS.stream().noneMatch(role -> caller.mayActAs(role, found.tenant()))) {
			throw new UnknownThingException("Không có việc '" + task + "' đang mở trong phạm vi của tài khoản này.");
		}
		List<String> ids = this.subjects.of(found);
		return new TaskEvidence(found.id(), found.name(), works(caller, found) || maySee(caller, ids.get(0)) ? this.views.of(ids, caller) : List.of());
	}

	private boolean works(Person caller, ListedTask task) {
		return caller.account().equals(task.assignee()) || task.assignee() == null && this.worklist.candidates(task.id()).contains(caller.account());
	}

	/** What a task is about belongs to one agency, so the first tells for all. */
	private boolean maySee(Person caller, String subject) {
		return this.evidence.find(subject).filter(found -> this.access.maySee(caller, found)).isPresent();
	}

}
