package vn.namro.papers.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.work.explanation.ExplanationListing;
import vn.namro.work.explanation.ExplanationView;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;

/** What a leader or the coordinator asks an agency about work that is overdue. */
@Component
class DelayQuestions {

	private static final String DEMAND = ":explanation-";

	private final Subjects subjects;

	private final ExplanationListing explanations;

	private final Owing owing;

	private final PaperModel models;

	private final EngineClock clock;

	DelayQuestions(Subjects subjects, ExplanationListing explanations, Owing owing, PaperModel models, EngineClock clock) {
		this.subjects = subjects;
		this.explanations = explanations;
		this.owing = owing;
		this.models = models;
		this.clock = clock;
	}

	/** @param scores null: this letter asks about a delay */
	record Content(String to, Delay delay, Object scores) {
	}

	/**
	 * @param originalDue null where the date never moved
	 * @param escalations in words, null for none
	 * @param question what is asked last, to be answered until {@code answerDue}
	 * @param earlier what was asked and answered before
	 */
	record Delay(String title, String plan, LocalDate due, LocalDate originalDue, long daysLate, String escalations, String question, LocalDate asked,
			LocalDate answerDue, List<Round> earlier) {
	}

	record Round(int number, LocalDate asked, String question, String answer) {
	}

	/** Whether an id is that of a demand: {@code <obligation>:explanation-<number>}. */
	static boolean isDemand(String id) {
		return id.matches(".+" + DEMAND + "\\d{1,4}");
	}

	JsonNode of(Person person, String id) {
		int at = id.lastIndexOf(DEMAND);
		Subject subject = this.subjects.visible(id.substring(0, at), person);
		int number = Integer.parseInt(id.substring(at + DEMAND.length()));
		ExplanationView demand = this.explanations.of(subject.id())
			.stream()
			.filter(one -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Không có yêu cầu giải trình số " + number + " về việc này."));
		String role = demand.askedAs().equals(Groups.LEADER) ? Groups.LEADER : Groups.COORDINATOR;
		Heading heading = Heading.letter(this.subjects.agencyOf(role, subject), "V/v yêu cầu giải trình việc chậm thực hiện nhiệm vụ", List.of("Như trên;"));
		return this.models.of(heading, new Content(subject.agencyName(), delay(subject, demand.rounds()), null));
	}

	private Delay delay(Subject subject, List<ExplanationView.Round> rounds) {
		ExplanationView.Round last = rounds.get(rounds.size() - 1);
		List<Round> earlier = rounds.subList(0, rounds.size() - 1)
			.stream()
			.map(round -> new Round(round.round(), Words.day(round.asked()), round.question(), round.answer()))
			.toList();
		LocalDate due = Words.day(subject.dueAt());
		LocalDate until = subject.metAt() == null ? LocalDate.now(this.clock) : Words.day(subject.metAt());
		return new Delay(subject.title(), subject.planTitle(), due, Words.original(subject.originalDueAt(), subject.dueAt()),
				Math.max(0, ChronoUnit.DAYS.between(due, until)), this.owing.escalationsOf(subject.id()), last.question(), Words.day(last.asked()),
				Words.day(last.due()), earlier);
	}

}
