package vn.namro.year.simulation;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.work.explanation.ExplanationAsking;
import vn.namro.work.extension.Ask;
import vn.namro.work.extension.ExtensionAsking;
import vn.namro.work.obstacle.ObstacleRaising;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;
import vn.namro.year.simulation.Behaviour.Manner;
import vn.namro.year.simulation.SimulatedEngine.OpenTask;

/** Lets the people of a simulated year ask for later dates, raise obstacles and demand explanations of a share of the assignments. */
@Component
class SimulatedRequests {

	/** Nobody asks for a later date in the last days, when the answer could come too late. */
	private static final int DAYS_AHEAD = 20;

	private final ExtensionAsking extensions;

	private final ObstacleRaising obstacles;

	private final ExplanationAsking explanations;

	private final Subjects subjects;

	private final Directory directory;

	private final People people;

	private final WorkingCalendar calendar;

	private final EngineClock clock;

	SimulatedRequests(ExtensionAsking extensions, ObstacleRaising obstacles, ExplanationAsking explanations, Subjects subjects, Directory directory,
			People people, WorkingCalendar calendar, EngineClock clock) {
		this.extensions = extensions;
		this.obstacles = obstacles;
		this.explanations = explanations;
		this.subjects = subjects;
		this.directory = directory;
		this.people = people;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Called before somebody does a task of an assignment. */
	void before(OpenTask task, int visit, Diary diary, Behaviour behaviour) {
		if (task.key().equals("userTask_reportProgress") && visit == 0) {
			Subject subject = this.subjects.get(task.businessKey());
			if (diary.share(subject.id() + "/obstacle") < behaviour.requests().obstacles()) {
				this.obstacles.raise(person(Groups.HEAD, subject), subject.id(), Groups.COORDINATOR, "Thiếu nhân lực trong quý.", "Bố trí thêm người.");
			}
			if (diary.manner(subject.id()) == Manner.LATE && diary.share(subject.id() + "/extension") < behaviour.requests().extensions()) {
				extend(subject, behaviour);
			}
		}
		if (task.key().equals("userTask_submitResult") && diary.share(task.businessKey() + "/explanation") < behaviour.requests().explanations()) {
			explain(this.subjects.get(task.businessKey()));
		}
	}

	private void extend(Subject subject, Behaviour behaviour) {
		OffsetDateTime now = this.clock.now();
		if (subject.dueAt().isAfter(now.plusDays(DAYS_AHEAD))) {
			LocalDate wanted = this.calendar.workingDayFrom(WorkingCalendar.day(subject.dueAt()), behaviour.lateWorkingDays().most() + 2);
			this.extensions.ask(person(Groups.HEAD, subject), subject.id(), new Ask(wanted, "Chờ hướng dẫn của cơ quan cấp trên.", false, "MP/CV",
					WorkingCalendar.day(now).toString(), subject.agencyName(), "Đề nghị gia hạn (mô phỏng)"));
		}
	}

	private void explain(Subject subject) {
		Person leader = person(Groups.LEADER, subject);
		if (this.explanations.mayAsk(leader, subject)) {
			this.explanations.ask(leader, subject.id(), "Nêu rõ nguyên nhân chậm và trách nhiệm.");
		}
	}

	private Person person(String role, Subject subject) {
		return this.people.find(this.directory.peopleOf(role, subject.tenantId()).get(0)).orElseThrow();
	}

}
