package vn.namro.proving.sufficiency;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;

/** How it stands with the proof of subjects, as lines that forms show to whoever hands in or reviews. */
@Component
public class SufficiencyText {

	private final Sufficiency sufficiency;

	private final Directory directory;

	SufficiencyText(Sufficiency sufficiency, Directory directory) {
		this.sufficiency = sufficiency;
		this.directory = directory;
	}

	/** Each need of a subject in a line, and why something is missing; empty where nothing is asked for. */
	public String of(String subject) {
		return this.sufficiency.of(List.of(subject)).stream().map(this::lines).collect(Collectors.joining("\n"));
	}

	private String lines(SubjectNeeds subject) {
		return subject.needs().stream().map(need -> "- " + need.text()).collect(Collectors.joining("\n")) + explanation(subject);
	}

	/** How many subjects have what they need, then those that do not, line by line. */
	public String of(Collection<String> subjects) {
		List<SubjectNeeds> asked = this.sufficiency.of(subjects).stream().filter(subject -> subject.needs().stream().anyMatch(Need::required)).toList();
		List<SubjectNeeds> open = asked.stream().filter(subject -> subject.needs().stream().anyMatch(need -> need.required() && need.state() != Need.State.ENOUGH)).toList();
		if (asked.isEmpty()) {
			return "";
		}
		return "Đủ minh chứng: " + (asked.size() - open.size()) + "/" + asked.size() + " tiêu chí cần minh chứng."
				+ open.stream().map(this::named).collect(Collectors.joining());
	}

	private String named(SubjectNeeds subject) {
		return subject.needs()
			.stream()
			.filter(need -> need.required() && need.state() != Need.State.ENOUGH)
			.map(need -> "\n- " + subject.title() + ": " + need.text())
			.collect(Collectors.joining()) + explanation(subject);
	}

	private String explanation(SubjectNeeds subject) {
		ProofExplanation said = subject.explanation();
		return said == null ? "" : "\n  Giải trình về minh chứng (" + this.directory.nameOf(said.author()) + ", " + Requirement.DAY.format(said.at()) + "): " + said.text();
	}

}
