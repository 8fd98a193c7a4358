package vn.namro.proving.sufficiency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidence.EvidenceSubjects;

/** Why agencies say that proof is missing: the latest word counts, none is ever lost. */
@Repository
public class ProofExplanations {

	private static final int LONGEST = 2000;

	private final JdbcClient jdbc;

	private final EvidenceSubjects subjects;

	private final EngineClock clock;

	ProofExplanations(JdbcClient jdbc, EvidenceSubjects subjects, EngineClock clock) {
		this.jdbc = jdbc;
		this.subjects = subjects;
		this.clock = clock;
	}

	/**
	 * Says why proof of a subject is missing, or takes back what was said.
	 * @param text blank to take it back; the same words again change nothing
	 * @throws InvalidInputException when it is too long
	 * @throws vn.namro.platform.input.UnknownThingException when there is no such subject
	 */
	public void explain(String subject, String text, String author) {
		String said = text == null || text.isBlank() ? null : text.strip();
		if (said != null && said.length() > LONGEST) {
			throw new InvalidInputException("Giải trình về minh chứng dài quá " + LONGEST + " ký tự.");
		}
		if (of(subject).map(ProofExplanation::text).equals(Optional.ofNullable(said))) {
			return;
		}
		this.jdbc.sql("insert into evidence_explanation (subject_id, agency_code, explanation, explained_by, explained_at) values (?, ?, ?, ?, ?)")
			.params(subject, this.subjects.get(subject).agencyCode(), said, author, this.clock.now())
			.update();
	}

	public Optional<ProofExplanation> of(String subject) {
		return Optional.ofNullable(of(List.of(subject)).get(subject));
	}

	/** What holds, by subject. */
	Map<String, ProofExplanation> of(Collection<String> subjects) {
		return this.jdbc.sql("""
				select subject, text, author, at from (
				  select distinct on (subject_id) subject_id as subject, explanation as text, explained_by as author, explained_at as at
				  from evidence_explanation where subject_id = any(?) order by subject_id, id desc) latest
				where text is not null
				""")
			.param(subjects.toArray(String[]::new))
			.query(ProofExplanation.class)
			.list()
			.stream()
			.collect(Collectors.toMap(ProofExplanation::subject, Function.identity()));
	}

}
